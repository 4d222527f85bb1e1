/** The entries of an image layout's `index.json`: which are roots, with which tags, and which are referrers. */

import { CodedError } from '../../errors.ts';
import { recreateHint } from '../../layout/metadata.ts';
import type { LayoutReader } from '../../layout/reader.ts';
import { refNameKey } from '../../oci/annotations.ts';
import { bare, type Descriptor } from '../../oci/descriptor.ts';
import { type Digest, parseDigest } from '../../oci/digest.ts';
import type { Manifest } from '../../oci/manifest.ts';
import { isIndexType, isManifestType } from '../../oci/media-types.ts';
import { isTag, parseReference, type Tag } from '../../oci/reference.ts';
import type { Referrer } from '../../pack/packer.ts';
import { cosignSubject } from '../../store/cosign-tags.ts';
import type { Node } from '../../store/graph.ts';
import { graphReaderOf } from '../../store/manifest-cache.ts';

export interface Root {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  /** From the names of its entries in `index.json`. */
  readonly tags: readonly Tag[];
}

export interface Structure {
  readonly roots: readonly Root[];
  readonly referrers: readonly Referrer[];
}

/**
 * Sorts the entries of `index.json`. An entry with a tag is a root; one without is a root, too, unless another one lists it or
 * its subject is in the layout. An index with the tag `sha256-<hex>` lists referrers and is not a root (distribution-spec v1.1,
 * "Referrers Tag Schema"). A tag of cosign makes a referrer of what it is attached to, and no root.
 */
export async function structureOf(layout: LayoutReader): Promise<Structure> {
  const entries = await readEntries(layout);
  const [referrerLists, others] = partition(entries, ({ subject }) => subject !== undefined);
  const listed = await readListed(referrerLists, layout);
  const subjects = new Map<Digest, Descriptor>();
  for (const { descriptor } of nodesOf([...others, ...listed])) subjects.set(descriptor.digest, descriptor);
  const orphans = referrerLists.filter(({ subject }) => subject && !subjects.has(subject));
  const candidates = [...others, ...orphans.map((orphan) => ({ ...orphan, tags: [] }))];
  const referrers = unique([
    ...[...others, ...listed].flatMap((entry) => referrersIn(entry, subjects)),
    ...entries.flatMap((entry) => attachedIn(entry, subjects)),
  ]);
  const below = new Set<Digest>(referrers.map(({ manifest }) => manifest.digest));
  for (const { children } of nodesOf(candidates))
    for (const { descriptor } of children) below.add(descriptor.digest);
  const isRoot = ({ tags, descriptor }: Entry) => tags.length > 0 || !below.has(descriptor.digest);
  return { roots: candidates.filter(isRoot), referrers };
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}

interface Entry extends Root {
  readonly node: Node;
  /** The digest whose referrers it lists, or that it is listed as a referrer of. */
  readonly subject?: Digest;
  /** By which cosign finds it. */
  readonly cosignTags?: readonly Tag[];
}

/** The nodes of all entries, each once. */
function nodesOf(entries: readonly Entry[]): ReadonlySet<Node> {
  const nodes = new Set(entries.map(({ node }) => node));
  // A set also goes through what is added on the way.
  for (const { children } of nodes) for (const child of children) nodes.add(child);
  return nodes;
}

async function readEntries(layout: LayoutReader): Promise<readonly Entry[]> {
  const groups = Map.groupBy(layout.entries, ({ digest }) => digest);
  const entries: Entry[] = [];
  for (const group of groups.values()) {
    const [descriptor] = group;
    if (!descriptor || !isManifestType(descriptor.mediaType)) continue;
    const names = group.flatMap(({ annotations }) => annotations?.[refNameKey] ?? []);
    const subject = isIndexType(descriptor.mediaType) ? names.map(listedSubject).find(Boolean) : undefined;
    const all = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
    const [cosignTags, tags] = partition(all, (tag) => cosignSubject(tag) !== undefined);
    const entry = await readEntry(descriptor, layout);
    entries.push({ ...entry, tags, cosignTags, ...(subject && { subject }) });
  }
  return entries;
}

async function readEntry(descriptor: Descriptor, layout: LayoutReader): Promise<Entry> {
  const node = (await graphReaderOf(layout)(bare(descriptor))).at(-1);
  if (!node?.manifest) throw notManifest(descriptor);
  return { descriptor: bare(descriptor), manifest: node.manifest, tags: [], node };
}

function notManifest({ digest, mediaType }: Descriptor): CodedError {
  return new CodedError('invalid-layout', `the referrer ${digest} is ${mediaType}, which is not a manifest`, {
    hint: recreateHint,
  });
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

function attachedIn(
  { descriptor, cosignTags = [] }: Entry,
  subjects: ReadonlyMap<Digest, Descriptor>,
): readonly Referrer[] {
  return cosignTags.flatMap((tag) => {
    const digest = cosignSubject(tag);
    const subject = digest && subjects.get(digest);
    return subject ? [{ subject: bare(subject), manifest: descriptor, tag }] : [];
  });
}

function unique(referrers: readonly Referrer[]): readonly Referrer[] {
  const keyOf = ({ subject, manifest, tag }: Referrer) => `${subject.digest} ${manifest.digest} ${tag}`;
  return [...new Map(referrers.map((one) => [keyOf(one), one])).values()];
}

/** Referrers of anything in a graph of these digests, and their referrers in turn; each after its subject. */
export function referrersOf(
  digests: Iterable<Digest>,
  { referrers }: Pick<Structure, 'referrers'>,
): readonly Referrer[] {
  const bySubject = Map.groupBy(referrers, ({ subject }) => subject.digest);
  const subjects = new Set(digests);
  const found: Referrer[] = [];
  // A set also goes through what is added on the way.
  for (const digest of subjects) {
    for (const referrer of bySubject.get(digest) ?? []) {
      found.push(referrer);
      subjects.add(referrer.manifest.digest);
    }
  }
  return found;
}
