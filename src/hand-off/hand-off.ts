/**
 * The hand-off of a pull request: an image layout that a run without the right to push has left, validated as a whole before any of it is
 * used. Nothing in it is executed, unpacked or trusted: repository, number, commit and tags come from the API of GitHub.
 */

import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { openContent } from '../layout/content.ts';
import { blobFile, indexFile, versionFile } from '../layout/files.ts';
import { type LayoutFolder, openFolder } from '../layout/folder.ts';
import { versionFileContent } from '../layout/metadata.ts';
import { refNameKey } from '../oci/annotations.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { kindOf } from '../oci/kinds.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { imageConfigType, isIndexType } from '../oci/media-types.ts';
import { isRepositoryName } from '../oci/reference.ts';
import type { Source } from '../store/store.ts';
import { requireBytes, verified } from '../store/verify.ts';
import { printable, readableSize } from '../text.ts';
import { type Origin, readLabels } from './claims.ts';
import { readDocument } from './document.ts';
import { listBlobs } from './folder.ts';
import { previewTag } from './kinds.ts';
import { type HandedManifest, indexDocument, isManifest, type Listed, manifestReader } from './manifests.ts';
import { invalidHandOff } from './refusal.ts';

export type { Origin } from './claims.ts';

export interface HandedArtifact {
  /** A repository path, which fills in `{name}`. */
  readonly name: string;
  /** The format of this program whose media types it has. */
  readonly format: string;
  readonly root: Descriptor;
  /** The preview tag, made of the number alone. */
  readonly tag: string;
}

export interface HandOff {
  readonly artifacts: readonly HandedArtifact[];
  readonly source: Source;
}

/** Bytes of `index.json`. */
const indexLimit = 1024 * 1024;
/** Bytes of the config of an image, which is read for its labels. */
const configLimit = 1024 * 1024;
/** Bytes of all manifests and configs that are read. */
const readLimit = 64 * 1024 * 1024;
const artifactLimit = 100;
const nameLimit = 200;

interface Reading {
  readonly path: string;
  readonly folder: LayoutFolder;
  readonly sizes: ReadonlyMap<Digest, number>;
  readonly origin: Origin;
  /** What has been reached from `index.json`. */
  readonly reached: Set<Digest>;
  /** The formats of manifests that are checked, by type and digest. */
  readonly formats: Map<string, string>;
  /** Configs whose labels are checked. */
  readonly labelled: Set<Digest>;
  /** Bytes of manifests and configs up to now. */
  readonly counted: { bytes: number };
}

/** Validates a hand-off. Throws `invalid-hand-off` for anything that this program would not have left for this pull request. */
export async function readHandOff(path: string, origin: Origin): Promise<HandOff> {
  const sizes = await listBlobs(path);
  const folder = await openFolder(path);
  const reading = beginReading(path, folder, sizes, origin);
  await requireVersion(reading);
  const bytes = await readFile(reading, indexFile, indexLimit);
  const { manifests } = readDocument(indexDocument, bytes, join(path, indexFile));
  if (manifests.length > artifactLimit)
    throw invalidHandOff(join(path, indexFile), `lists more than ${artifactLimit} artifacts`);
  const artifacts: HandedArtifact[] = [];
  for (const one of manifests) artifacts.push(await readArtifact(reading, one));
  requireDistinct(artifacts, path);
  requireReached(reading);
  const content = openContent(folder);
  for (const [digest, size] of sizes) await verify(content, { digest, size });
  return { artifacts, source: content };
}

function beginReading(path: string, folder: LayoutFolder, sizes: Reading['sizes'], origin: Origin): Reading {
  const seen = {
    reached: new Set<Digest>(),
    formats: new Map<string, string>(),
    labelled: new Set<Digest>(),
  };
  return { path, folder, sizes, origin, ...seen, counted: { bytes: 0 } };
}

async function requireVersion(reading: Reading): Promise<void> {
  const bytes = await readFile(reading, versionFile, versionFileContent.length);
  if (new TextDecoder().decode(bytes) !== versionFileContent)
    throw invalidHandOff(join(reading.path, versionFile), `is not ${versionFileContent}`);
}

async function readFile({ path, folder }: Reading, name: string, limit: number): Promise<Uint8Array> {
  const bytes = await folder.read(name, limit + 1);
  if (!bytes) throw invalidHandOff(join(path, name), 'is missing');
  if (bytes.byteLength > limit)
    throw invalidHandOff(join(path, name), `has more than ${limit} bytes, which is the limit`);
  return bytes;
}

async function readArtifact(
  reading: Reading,
  { annotations, ...descriptor }: Listed & { readonly annotations: Readonly<Record<string, string>> },
): Promise<HandedArtifact> {
  const root = bare(descriptor);
  const format = await readGraph(reading, root);
  const tag = previewTag(reading.origin.number, format);
  return { name: nameIn(annotations[refNameKey] ?? '', tag, reading), format, root, tag };
}

/** `<name>-<tag>`; a layout of anything else, such as one with release tags, was not left for this pull request. */
function nameIn(refName: string, tag: string, { path }: Reading): string {
  const end = `-${tag}`;
  const name = refName.slice(0, -end.length);
  if (refName.endsWith(end) && name.length <= nameLimit && isRepositoryName(name)) return name;
  throw invalidHandOff(
    join(path, indexFile),
    `lists ${printable(JSON.stringify(refName), 150)}, which is not of the form <name>${end}`,
  );
}

/** The format of the root, after everything below it is checked; what is listed several times is read once. */
async function readGraph(reading: Reading, root: Listed): Promise<string> {
  reach(reading, root);
  const { mediaType, digest } = root;
  const key = `${mediaType} ${digest}`;
  const known = reading.formats.get(key);
  if (known !== undefined) return known;
  const bytes = await readBlob(reading, root, manifestSizeLimit);
  const read = manifestReader(mediaType, reading.origin);
  const { config, children } = readDocument<HandedManifest>(read, bytes, digest);
  for (const child of children) {
    if (isManifest(child)) await readGraph(reading, child);
    else reach(reading, child);
  }
  if (config?.mediaType === imageConfigType) await checkLabels(reading, config);
  const format = formatOf(bytes, root);
  reading.formats.set(key, format);
  return format;
}

async function checkLabels(reading: Reading, config: Listed): Promise<void> {
  if (reading.labelled.has(config.digest)) return;
  const bytes = await readBlob(reading, config, configLimit);
  readDocument(readLabels(reading.origin), bytes, config.digest);
  reading.labelled.add(config.digest);
}

async function readBlob(reading: Reading, listed: Listed, limit: number): Promise<Uint8Array> {
  reach(reading, listed);
  reading.counted.bytes += listed.size;
  if (reading.counted.bytes > readLimit)
    throw invalidHandOff(
      reading.path,
      `has more than ${readableSize(readLimit)} of manifests, which is the limit`,
    );
  const bytes = await readFile(reading, blobFile(listed.digest), Math.min(limit, listed.size));
  try {
    requireBytes(bytes, listed);
  } catch (cause) {
    throw invalidHandOff(listed.digest, 'has other content than its digest says', cause);
  }
  return bytes;
}

function reach({ path, sizes, reached }: Reading, { digest, size }: Listed): void {
  const found = sizes.get(digest);
  if (found === undefined) throw invalidHandOff(join(path, blobFile(digest)), 'is missing');
  if (found !== size)
    throw invalidHandOff(join(path, blobFile(digest)), `has ${found} bytes instead of ${size}`);
  reached.add(digest);
}

function formatOf(bytes: Uint8Array, { digest, mediaType }: Listed): string {
  if (isIndexType(mediaType)) return 'index';
  return kindOf(parseManifest(bytes, digest, mediaType)).format ?? 'image';
}

function requireDistinct(artifacts: readonly HandedArtifact[], path: string): void {
  const names = artifacts.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw invalidHandOff(join(path, indexFile), `lists ${printable(twice)} twice`);
}

function requireReached({ path, sizes, reached }: Reading): void {
  for (const digest of sizes.keys())
    if (!reached.has(digest)) throw invalidHandOff(join(path, blobFile(digest)), 'belongs to no artifact');
}

async function verify(source: Source, listed: Pick<Descriptor, 'digest' | 'size'>): Promise<void> {
  const descriptor: Descriptor = { ...listed, mediaType: 'application/octet-stream' };
  const stream = verified(source.open?.(descriptor) ?? source.fetch(descriptor), descriptor);
  try {
    await finished(stream.resume());
  } catch (cause) {
    throw invalidHandOff(listed.digest, 'has other content than its digest says', cause);
  }
}
