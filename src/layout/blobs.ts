/** The blobs of an image layout: files named by their digest, trusted only after they have been read. */

import { createReadStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { withDiskErrors } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, digestAlgorithm, digestOf, encodedDigest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Body, PushResult } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { printable } from '../text.ts';
import { fileSize, optional, readStream, writeWhole } from './atomic-files.ts';

export interface LayoutBlobs {
  /** True when the blob is there and, as found once per run, holds what its name says. */
  isSound(descriptor: Descriptor): Promise<boolean>;
  fetch(descriptor: Descriptor): Readable;
  push(descriptor: Descriptor, body: Body): Promise<PushResult>;
}

/** `prepare` is awaited before anything is written. */
export function openBlobs(folder: string, prepare: () => Promise<void>): LayoutBlobs {
  const sound = new Set<Digest>();
  const underWay = new Map<Digest, Promise<PushResult>>();
  const isSound = async ({ digest, size }: Descriptor): Promise<boolean> => {
    const path = pathOf(folder, digest);
    if ((await fileSize(path)) !== size) return false;
    if (!sound.has(digest) && (await digestFile(path, digest)) !== digest) return false;
    sound.add(digest);
    return true;
  };
  const write = async (descriptor: Descriptor, body: Body): Promise<PushResult> => {
    await prepare();
    if (await isSound(descriptor)) return 'present';
    const folderOfBlob = dirname(pathOf(folder, descriptor.digest));
    await withDiskErrors(mkdir(folderOfBlob, { recursive: true }), folderOfBlob);
    await writeWhole(folder, nameOf(descriptor.digest), verified(body(), descriptor));
    sound.add(descriptor.digest);
    return 'sent';
  };
  return {
    isSound,
    fetch: (descriptor) =>
      verified(readStream(pathOf(folder, descriptor.digest), absentBlob(folder, descriptor)), descriptor),
    async push(descriptor, body) {
      const { digest } = descriptor;
      // Whoever comes second finds the blob when the first is done, and writes it when the first has failed.
      for (let first = underWay.get(digest); first; first = underWay.get(digest)) {
        await first.catch(() => undefined);
      }
      const result = write(descriptor, body).finally(() => underWay.delete(digest));
      underWay.set(digest, result);
      return await result;
    },
  };
}

/** Describes the manifest or index with this digest; `undefined` when there is none. */
export async function readDocument(folder: string, digest: Digest): Promise<Descriptor | undefined> {
  const path = pathOf(folder, digest);
  const size = await fileSize(path);
  if (size === undefined || size > manifestSizeLimit) return undefined;
  const bytes = await optional(readFile(path), path);
  if (!bytes || digestOf(bytes) !== digest) return undefined;
  const mediaType = typeOf(bytes);
  return mediaType === undefined ? undefined : { mediaType, digest, size };
}

/** A blob may be any JSON, so only what has the members of a manifest or index is taken for one. */
function typeOf(bytes: Uint8Array): string | undefined {
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isRecord(body) || !(Array.isArray(body.layers) || Array.isArray(body.manifests))) return undefined;
    const { mediaType } = parseManifest(bytes, 'blob');
    return isManifestType(mediaType) ? mediaType : undefined;
  } catch {
    return undefined;
  }
}

export function absentBlob(folder: string, { digest }: Descriptor): CodedError {
  return new CodedError('not-found', `${digest} is not in the image layout ${printable(folder)}`, {
    hint: 'Push the content before it is read or tagged.',
  });
}

async function digestFile(path: string, digest: Digest): Promise<Digest> {
  const digester = createDigester(digestAlgorithm(digest));
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) digester.update(chunk);
  return digester.digest();
}

function nameOf(digest: Digest): string {
  return join('blobs', digestAlgorithm(digest), encodedDigest(digest));
}

function pathOf(folder: string, digest: Digest): string {
  return join(folder, nameOf(digest));
}
