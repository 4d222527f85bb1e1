/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Source } from '../store/store.ts';
import { requireBytes, verified } from '../store/verify.ts';
import { printable } from '../text.ts';
import { blobFile, type LayoutFiles } from './files.ts';
import { findEntry, type LayoutIndex, recreateHint } from './metadata.ts';

export interface LayoutContent extends Source {
  open(descriptor: Descriptor): Readable;
}

/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
export function openContent(files: LayoutFiles): LayoutContent {
  const open = (descriptor: Descriptor) => Readable.from(chunksOf(files, descriptor), { objectMode: false });
  const origin = { name: printable(files.path), hint: recreateHint };
  return {
    exists: async ({ digest, size }) => (await files.size(blobFile(digest))) === size,
    fetch: (descriptor) => verified(open(descriptor), descriptor, origin),
    open,
  };
}

async function* chunksOf(files: LayoutFiles, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  await requireSize(files, descriptor);
  yield* files.open(blobFile(descriptor.digest)) as AsyncIterable<Uint8Array>;
}

/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
export async function requireSize(files: LayoutFiles, descriptor: Descriptor): Promise<void> {
  const name = blobFile(descriptor.digest);
  const size = await files.size(name);
  if (size === undefined) throw missing(files, descriptor);
  if (size === descriptor.size) return;
  throw new CodedError(
    'digest-mismatch',
    `${printable(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`,
    { hint: recreateHint },
  );
}

/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
export async function resolveDigest(
  files: LayoutFiles,
  index: LayoutIndex,
  digest: Digest,
): Promise<Descriptor | undefined> {
  return findEntry(files, index, { digest }) ?? (await describeManifest(files, digest));
}

async function describeManifest(files: LayoutFiles, digest: Digest): Promise<Descriptor | undefined> {
  const bytes = await files.read(blobFile(digest), manifestSizeLimit + 1);
  if (!bytes || bytes.byteLength > manifestSizeLimit) return undefined;
  const mediaType = manifestTypeOf(bytes);
  if (mediaType === undefined) return undefined;
  const descriptor = { mediaType, digest, size: bytes.byteLength };
  return isDescribedBy(bytes, descriptor) ? descriptor : undefined;
}

/** A blob may be any JSON, so only content with the members of a manifest is taken for one. */
function manifestTypeOf(bytes: Uint8Array): string | undefined {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRecord(body) || !(Array.isArray(body.layers) || Array.isArray(body.manifests))) return undefined;
    const { mediaType } = parseManifest(bytes, 'blob');
    return isManifestType(mediaType) ? mediaType : undefined;
  } catch {
    return undefined;
  }
}

function isDescribedBy(bytes: Uint8Array, descriptor: Descriptor): boolean {
  try {
    requireBytes(bytes, descriptor);
    return true;
  } catch {
    return false;
  }
}

/** The error for a blob that is not in the layout. */
export function missing(
  { path }: LayoutFiles,
  { digest, mediaType }: Descriptor,
  hint: string = recreateHint,
): CodedError {
  return new CodedError('not-found', `${printable(path)} lacks ${blobFile(digest)} (${mediaType})`, { hint });
}
