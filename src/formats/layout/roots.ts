/** The entries of an image layout's `index.json`: which are roots, with which tags, and which are referrers. */

import type { LayoutReader } from '../../layout/reader.ts';
import { refNameKey } from '../../oci/annotations.ts';
import { bare, type Descriptor } from '../../oci/descriptor.ts';
import { type Digest, parseDigest } from '../../oci/digest.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../../oci/manifest.ts';
import { isIndexType, isManifestType } from '../../oci/media-types.ts';
import { isTag, parseReference, type Tag } from '../../oci/reference.ts';
import type { Referrer } from '../../pack/packer.ts';
import { readNodes } from '../../store/graph.ts';
import { readVerified } from '../../store/verify.ts';

export interface Root {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  /** From the names of its entries in `index.json`. */
  readonly tags: readonly Tag[];
  /** Of its whole graph. */
  readonly digests: ReadonlySet<Digest>;
}

export interface Structure {
  readonly roots: readonly Root[];
  readonly referrers: readonly Referrer[];
}

/**
 * Sorts the entries of `index.json`. An entry with a tag is a root; one without is a root, too, unless another one lists it or
 * its subject is in the layout. An index with the tag `sha256-<hex>` lists referrers and is not a root (distribution-spec v1.1,
 * "Referrers Tag Schema").
 */
export async function structureOf(layout: LayoutReader): Promise<Structure> {
  const entries = await readEntries(layout);
  const referrerLists = entries.filter(({ subject }) => subject !== undefined);
  const listed = await readListed(referrerLists, layout);
  const others = entries.filter((entry) => !referrerLists.includes(entry));
  const subjects = new Map(
    [...others, ...listed].flatMap(({ nodes }) => nodes).map((node) => [node.digest, node]),
  );
  const orphans = referrerLists.filter(({ subject }) => subject && !subjects.has(subject));
  const candidates = [...others, ...orphans.map((orphan) => ({ ...orphan, tags: [] }))];
  const referrers = [...others, ...listed].flatMap((entry) => referrersIn(entry, subjects));
  return {
    roots: candidates.filter((entry) => isRoot(entry, candidates, referrers)),
    referrers: unique(referrers),
  };
}

interface Entry extends Root {
  readonly nodes: readonly Descriptor[];
  /** The digest whose referrers it lists, or that it is listed as a referrer of. */
  readonly subject?: Digest;
}

async function readEntries(layout: LayoutReader): Promise<readonly Entry[]> {
  const groups = Map.groupBy(layout.entries, ({ digest }) => digest);
  const entries: Entry[] = [];
  for (const group of groups.values()) {
    const [descriptor] = group;
    if (!descriptor || !isManifestType(descriptor.mediaType)) continue;
    const names = group.flatMap(({ annotations }) => annotations?.[refNameKey] ?? []);
    const subject = isIndexType(descriptor.mediaType) ? names.map(listedSubject).find(Boolean) : undefined;
    const tags = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
    entries.push({ ...(await readEntry(descriptor, layout)), tags, ...(subject && { subject }) });
  }
  return entries;
}

async function readEntry(descriptor: Descriptor, layout: LayoutReader): Promise<Entry> {
  const bytes = await readVerified(layout.fetch(descriptor), descriptor, manifestSizeLimit);
  const manifest = parseManifest(bytes, descriptor.digest, descriptor.mediaType);
  const nodes = (await readNodes(bare(descriptor), layout)).map((node) => node.descriptor);
  return {
    descriptor: bare(descriptor),
    manifest,
    tags: [],
    nodes,
    digests: new Set(nodes.map(({ digest }) => digest)),
  };
}

async function readListed(referrerLists: readonly Entry[], layout: LayoutReader): Promise<readonly Entry[]> {
  const listed: Entry[] = [];
  for (const { manifest, subject } of referrerLists) {
    for (const referrer of manifest.manifests) {
      listed.push({ ...(await readEntry(referrer, layout)), ...(subject && { subject }) });
    }
  }
  return listed;
}

/** A tag, or the tag of a full reference, as buildx writes it; `undefined` for any other name. */
export function tagOf(refName: string): Tag | undefined {
  if (isTag(refName)) return refName;
  try {
    return parseReference(refName).tag;
  } catch {
    return undefined;
  }
}

/** The digest whose referrers an index with this name lists. */
function listedSubject(refName: string): Digest | undefined {
  return /^sha(?:256|512)-[0-9a-f]+$/.test(refName) ? parseDigest(refName.replace('-', ':')) : undefined;
}

function referrersIn(entry: Entry, subjects: ReadonlyMap<Digest, Descriptor>): readonly Referrer[] {
  const digest = entry.manifest.subject?.digest ?? entry.subject;
  const subject = digest && subjects.get(digest);
  return subject ? [{ subject: bare(subject), manifest: entry.descriptor }] : [];
}

function isRoot(entry: Entry, all: readonly Entry[], referrers: readonly Referrer[]): boolean {
  if (entry.tags.length > 0) return true;
  const { digest } = entry.descriptor;
  const isListed = all.some((other) => other !== entry && other.digests.has(digest));
  return !isListed && !referrers.some(({ manifest }) => manifest.digest === digest);
}

function unique(referrers: readonly Referrer[]): readonly Referrer[] {
  return [...new Map(referrers.map((one) => [`${one.subject.digest} ${one.manifest.digest}`, one])).values()];
}

/** Referrers of anything in the root's graph, and their referrers in turn; each after its subject. */
export function referrersOf(root: Root, referrers: readonly Referrer[]): readonly Referrer[] {
  const included = new Set(root.digests);
  const found: Referrer[] = [];
  for (let before = -1; before < found.length; ) {
    before = found.length;
    for (const one of referrers.filter((candidate) => !found.includes(candidate))) {
      if (!included.has(one.subject.digest)) continue;
      found.push(one);
      included.add(one.manifest.digest);
    }
  }
  return found;
}
