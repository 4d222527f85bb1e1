/** What stands at the top of an image layout: the roots, their tags, and which manifests only refer to others. */

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
  readonly document: Manifest;
  /** What its entries in `index.json` call it. */
  readonly tags: readonly Tag[];
  /** Every content of its graph. */
  readonly digests: ReadonlySet<Digest>;
}

export interface Structure {
  readonly roots: readonly Root[];
  readonly referrers: readonly Referrer[];
}

/**
 * Sorts the entries of `index.json`: what has a tag is a root; what has none is one too, unless another root lists it or it
 * refers to a subject in the layout. An index under the tag `sha256-<hex>` lists referrers and is no root
 * (distribution-spec v1.1, "Referrers Tag Schema").
 */
export async function structureOf(layout: LayoutReader): Promise<Structure> {
  const entries = await readEntries(layout);
  const fallbacks = entries.filter(({ subject }) => subject !== undefined);
  const listed = await readListed(fallbacks, layout);
  const plain = entries.filter((entry) => !fallbacks.includes(entry));
  const subjects = new Map(
    [...plain, ...listed].flatMap(({ nodes }) => nodes).map((one) => [one.digest, one]),
  );
  const orphans = fallbacks.filter(({ subject }) => subject && !subjects.has(subject));
  const tops = [...plain, ...orphans.map((orphan) => ({ ...orphan, tags: [] }))];
  const referrers = [...plain, ...listed].flatMap((entry) => referrersIn(entry, subjects));
  return { roots: tops.filter((top) => isRoot(top, tops, referrers)), referrers: unique(referrers) };
}

interface Top extends Root {
  readonly nodes: readonly Descriptor[];
  /** Whose referrers it lists, when its tag says so, or is listed as referring to. */
  readonly subject?: Digest;
}

async function readEntries(layout: LayoutReader): Promise<readonly Top[]> {
  const groups = Map.groupBy(layout.entries, ({ digest }) => digest);
  const tops: Top[] = [];
  for (const entries of groups.values()) {
    const [entry] = entries;
    if (!entry || !isManifestType(entry.mediaType)) continue;
    const names = entries.flatMap(({ annotations }) => annotations?.[refNameKey] ?? []);
    const subject = isIndexType(entry.mediaType) ? names.map(fallbackSubject).find(Boolean) : undefined;
    const tags = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
    tops.push({ ...(await readTop(entry, layout)), tags, ...(subject && { subject }) });
  }
  return tops;
}

async function readTop(descriptor: Descriptor, layout: LayoutReader): Promise<Top> {
  const bytes = await readVerified(layout.fetch(descriptor), descriptor, manifestSizeLimit);
  const document = parseManifest(bytes, descriptor.digest, descriptor.mediaType);
  const nodes = (await readNodes(bare(descriptor), layout)).map((node) => node.descriptor);
  return {
    descriptor: bare(descriptor),
    document,
    tags: [],
    nodes,
    digests: new Set(nodes.map(({ digest }) => digest)),
  };
}

async function readListed(fallbacks: readonly Top[], layout: LayoutReader): Promise<readonly Top[]> {
  const listed: Top[] = [];
  for (const { document, subject } of fallbacks) {
    for (const manifest of document.manifests) {
      listed.push({ ...(await readTop(manifest, layout)), ...(subject && { subject }) });
    }
  }
  return listed;
}

/** The tag part of a full reference, as buildx writes it; `undefined` for a name that is no tag at all. */
export function tagOf(refName: string): Tag | undefined {
  if (isTag(refName)) return refName;
  try {
    return parseReference(refName).tag;
  } catch {
    return undefined;
  }
}

function fallbackSubject(refName: string): Digest | undefined {
  return /^sha(?:256|512)-[0-9a-f]+$/.test(refName) ? parseDigest(refName.replace('-', ':')) : undefined;
}

function referrersIn(entry: Top, subjects: ReadonlyMap<Digest, Descriptor>): readonly Referrer[] {
  const named = entry.document.subject?.digest ?? entry.subject;
  const subject = named && subjects.get(named);
  return subject ? [{ subject: bare(subject), manifest: entry.descriptor }] : [];
}

function isRoot(top: Top, all: readonly Top[], referrers: readonly Referrer[]): boolean {
  if (top.tags.length > 0) return true;
  const { digest } = top.descriptor;
  const isListed = all.some((other) => other !== top && other.digests.has(digest));
  return !isListed && !referrers.some(({ manifest }) => manifest.digest === digest);
}

function unique(referrers: readonly Referrer[]): readonly Referrer[] {
  return [...new Map(referrers.map((one) => [`${one.subject.digest} ${one.manifest.digest}`, one])).values()];
}

/** Referrers of anything in the root's graph, and of these in turn; each after its subject. */
export function referrersOf(root: Root, referrers: readonly Referrer[]): readonly Referrer[] {
  const held = new Set(root.digests);
  const found: Referrer[] = [];
  for (let before = -1; before < found.length; ) {
    before = found.length;
    for (const one of referrers.filter((candidate) => !found.includes(candidate))) {
      if (!held.has(one.subject.digest)) continue;
      found.push(one);
      held.add(one.manifest.digest);
    }
  }
  return found;
}
