/** An image layout that a reference names, in any folder or tar archive, and the artifact in it that is meant. */

import { basename, dirname, resolve } from 'node:path';
import { CodedError } from './errors.ts';
import type { Host } from './host/host.ts';
import { replacingInputError } from './input-error.ts';
import { type LayoutReader, openLayoutReader } from './layout/reader.ts';
import { refNameKey } from './oci/annotations.ts';
import { bare, type Descriptor } from './oci/descriptor.ts';
import { type Digest, parseDigest } from './oci/digest.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from './oci/manifest.ts';
import { isManifestType } from './oci/media-types.ts';
import { parseReference } from './oci/reference.ts';
import type { SourceReference } from './oci/source-reference.ts';
import { isTag, parseTag } from './oci/tag.ts';
import { cosignSubject } from './store/cosign-tags.ts';
import { readVerified } from './store/verify.ts';
import { printable } from './text.ts';
import type { OpenedSource } from './verbs/verb.ts';

type LayoutReference = Extract<SourceReference, { readonly kind: 'layout' }>;

/** `reference` is the text that the user wrote, for errors. */
export async function openLayoutSource(
  wanted: LayoutReference,
  reference: string,
  { openWorkspace }: Pick<Host, 'openWorkspace'>,
): Promise<OpenedSource> {
  const path = resolve(wanted.path);
  const workspace = await replacingInputError(
    openWorkspace({ path: dirname(path), exclude: [], skip: [] }),
    (cause) => absent(wanted.path, cause),
  );
  const layout = await openLayoutReader(workspace, basename(path) || '.', wanted.path);
  const root = await findRoot(layout, wanted, reference);
  return { root, source: layout, location: `oci:${wanted.path}` };
}

function absent(path: string, cause: CodedError): CodedError {
  const home = /^~(?=[\\/])/;
  return new CodedError('input', `${printable(path)} does not exist`, {
    hint: home.test(path)
      ? `Write its whole path, since nothing expands "~" in it: oci:${printable(path.replace(home, '$HOME'))}`
      : 'Name the folder or tar archive of an image layout: oci:./out',
    cause,
  });
}

async function findRoot(
  layout: LayoutReader,
  wanted: LayoutReference,
  reference: string,
): Promise<Descriptor> {
  const { name, digest } = wanted;
  if (digest)
    return (await layout.resolve(digest)) ?? fail(await noManifest(layout, wanted, reference, digest));
  const named = name === undefined ? layout.entries.filter(isRoot) : entriesOf(layout, name);
  const distinct = [...new Map(named.map((entry) => [entry.digest, entry])).values()];
  const [only, ...others] = distinct.length > 1 ? await withoutParts(distinct, layout) : distinct;
  if (!only) throw notFound(layout, reference);
  if (others.length > 0) throw ambiguous(layout, wanted, [only, ...others]);
  const { mediaType, size, artifactType } = only;
  return { ...bare({ ...only, mediaType, size }), ...(artifactType && { artifactType }) };
}

/** Entries whose manifests are read to tell what is part of another one. */
const readEntries = 200;

/** Without what has no name and belongs to another entry: ORAS lists referrers too, and the manifests of an index. */
async function withoutParts(
  entries: readonly Descriptor[],
  layout: LayoutReader,
): Promise<readonly Descriptor[]> {
  const parts = new Set<string>();
  for (const entry of entries.slice(0, readEntries)) {
    const { manifests, subject } = await readManifest(entry, layout);
    for (const { digest } of manifests) parts.add(digest);
    if (subject) parts.add(entry.digest);
  }
  const roots = entries.filter((entry) => nameOf(entry) !== undefined || !parts.has(entry.digest));
  return roots.length > 0 ? roots : entries;
}

const nothing: Pick<Manifest, 'manifests' | 'subject'> = { manifests: [] };

/** What is no manifest, or is damaged, has no parts. */
async function readManifest(entry: Descriptor, layout: LayoutReader): Promise<typeof nothing> {
  if (!isManifestType(entry.mediaType)) return nothing;
  try {
    const bytes = await readVerified(layout.fetch(entry), entry, manifestSizeLimit);
    return parseManifest(bytes, entry.digest, entry.mediaType);
  } catch {
    return nothing;
  }
}

/** Entries that `cosign save` and hauler write beside the image that they are about (cosign, pkg/oci/layout). */
const savedStatement = /^dev\.cosignproject\.cosign\/(?:sigs|atts|sboms)$/;

/** Entries whose names are made of a digest list what refers to it, or do so themselves. */
function isRoot(entry: Descriptor): boolean {
  const name = nameOf(entry) ?? '';
  if (savedStatement.test(entry.annotations?.kind ?? '')) return false;
  return !/^sha(?:256|512)-[0-9a-f]{64,128}$/.test(name) && cosignSubject(name) === undefined;
}

/** By the whole name; else by the tag, where the name is a full reference, as some tools write it. */
function entriesOf({ entries }: LayoutReader, name: string): readonly Descriptor[] {
  const tests: readonly ((entry: Descriptor) => boolean)[] = [
    (entry) => nameOf(entry) === name,
    ({ annotations }) => isImageName(annotations?.[imageNameKey], name),
    (entry) => tagOf(nameOf(entry) ?? '') === name,
  ];
  const found = tests.map((test) => entries.filter(test));
  return found.find((some) => some.length > 0) ?? [];
}

/** BuildKit and Docker write the tag alone as the name, and the whole reference here, where it begins with `docker.io` for Docker Hub. */
const imageNameKey = 'io.containerd.image.name';

function isImageName(full: string | undefined, name: string): boolean {
  return full !== undefined && (full === name || full.replace(/^docker\.io\/(?:library\/)?/, '') === name);
}

function tagOf(name: string): string | undefined {
  try {
    return isTag(name) ? parseTag(name) : parseReference(name).tag;
  } catch {
    return undefined;
  }
}

function nameOf({ annotations }: Descriptor): string | undefined {
  return annotations?.[refNameKey];
}

async function noManifest(
  layout: LayoutReader,
  { path }: LayoutReference,
  reference: string,
  digest: Digest,
): Promise<CodedError> {
  const { blobError, isBlob } = await import('./store/absent.ts');
  const first = layout.entries.find(isRoot);
  if (!first || !(await isBlob(layout, digest))) return notFound(layout, reference);
  const name = distinctName(first, layout.entries);
  return blobError(reference, `oci:${path}${parseDigest(name) ? '@' : ':'}${name}`);
}

function notFound(layout: LayoutReader, reference: string): CodedError {
  const roots = layout.entries.filter(isRoot);
  const named = roots.filter((entry) => nameOf(entry) !== undefined);
  const shown = [named, roots].find((some) => some.length > 0) ?? layout.entries;
  const names = namesOf(shown);
  return new CodedError('not-found', `${printable(reference)} does not exist`, {
    hint: names === '' ? 'Publish to the layout first.' : `Use a name that the layout has: ${names}`,
  });
}

function ambiguous(
  layout: LayoutReader,
  { path }: LayoutReference,
  found: readonly [Descriptor, ...Descriptor[]],
): CodedError {
  const name = distinctName(found[0], layout.entries);
  const example = parseDigest(name) ? `@${name}` : `:${name}`;
  return new CodedError(
    'ambiguous',
    `${printable(layout.path)} has ${found.length} artifacts: ${namesOf(found)}`,
    { hint: `Name one of them, for instance oci:${printable(path)}${printable(example)}` },
  );
}

/** Names that an error lists at most. */
const shownNames = 20;

function namesOf(entries: readonly Descriptor[]): string {
  const names = [...new Set(entries.map((entry) => distinctName(entry, entries)))];
  const more = names.length > shownNames ? ` and ${names.length - shownNames} more` : '';
  return `${names
    .slice(0, shownNames)
    .map((name) => printable(name, 100))
    .join(', ')}${more}`;
}

/** The first of its names that no other entry has, else its digest. */
function distinctName(entry: Descriptor, entries: readonly Descriptor[]): string {
  const others = entries.filter(({ digest }) => digest !== entry.digest);
  const keys = [refNameKey, imageNameKey].filter((key) => {
    const name = entry.annotations?.[key];
    return name !== undefined && others.every(({ annotations }) => annotations?.[key] !== name);
  });
  return entry.annotations?.[keys[0] ?? ''] ?? entry.digest;
}

function fail(error: CodedError): never {
  throw error;
}
