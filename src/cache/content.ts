/** The content cache in front of a registry: what was read before is read from the disk, and verified as if it came from anywhere. */

import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { NewFile, ReadStore } from '../store/store.ts';
import { asVerified, readVerified } from '../store/verify.ts';
import { writeContent } from '../store/write-content.ts';
import { type CacheFolder, type NoteName, openCacheFolder } from './folder.ts';

export interface CacheOptions {
  /** Folder of the cache; it need not exist. */
  readonly folder: string;
  /** Bytes of one content that is kept at most. */
  readonly contentLimit: number;
  /** Bytes of everything that is kept at most. */
  readonly sizeLimit: number;
}

/**
 * The repository behind the cache. `openSource` is called at the first request that the cache cannot answer, so that a cached digest
 * opens no registry; `repository` is its name with the host.
 *
 * A digest is resolved from the cache only in a repository that has served it before: having content of one repository in the cache
 * shows nothing about another one. Tags, lists and parts are always the registry's.
 */
export async function cachedSource(
  openSource: () => Promise<ReadStore>,
  repository: string,
  options: CacheOptions,
): Promise<ReadStore> {
  const cache = await openCacheFolder(options.folder, options.sizeLimit).catch(() => undefined);
  if (!cache) return await openSource();
  const limit = options.contentLimit;
  const context: Context = { cache, openSource, repository, limit, resolved: new Map() };
  return {
    resolve: (reference) => resolve(context, reference),
    fetch: (descriptor) =>
      asVerified(Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor),
    readBlob: async (descriptor) => await readBlob(context, descriptor),
    save: async (descriptor, file) => await save(context, descriptor, file),
    exists: async (descriptor) =>
      (await cache.size(descriptor.digest)) === descriptor.size ||
      (await (await openSource()).exists(descriptor)),
    async readPart(descriptor, offset, length) {
      const { readPart } = await openSource();
      if (readPart) return await readPart(descriptor, offset, length);
      throw noParts(repository);
    },
    async *listTags() {
      yield* (await openSource()).listTags?.() ?? [];
    },
    referrers: async (subject) => (await (await openSource()).referrers?.(subject)) ?? [],
  };
}

interface Context {
  readonly cache: CacheFolder;
  readonly openSource: () => Promise<ReadStore>;
  readonly repository: string;
  readonly limit: number;
  /** Manifests that were read to resolve them, each until it is fetched. */
  readonly resolved: Map<Digest, Uint8Array>;
}

async function resolve(
  context: Context,
  reference: Parameters<ReadStore['resolve']>[0],
): Promise<Descriptor | undefined> {
  const { cache, openSource, repository } = context;
  const digest = parseDigest(reference);
  const cached = digest && (await describeCached(context, digest));
  if (cached) return cached;
  const found = await (await openSource()).resolve(reference);
  if (found && isManifestType(found.mediaType))
    await cache.writeNote(noteOf(repository, found.digest), found.mediaType);
  return found;
}

/** Bytes of a manifest that is kept in memory until it is fetched. */
const keptSize = 64 * 1024;

/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository: string, digest: Digest): NoteName {
  return `served/${createHash('sha256').update(`${repository}\n${digest}`).digest('hex')}`;
}

/** The type is that of the response, which a manifest need not repeat. */
async function describeCached(
  { cache, repository, resolved }: Context,
  digest: Digest,
): Promise<Descriptor | undefined> {
  const mediaType = await cache.readNote(noteOf(repository, digest));
  if (mediaType === undefined || !isManifestType(mediaType)) return undefined;
  const bytes = await cache.read(digest, manifestSizeLimit);
  if (bytes && bytes.byteLength <= keptSize) resolved.set(digest, bytes);
  return bytes && { mediaType, digest, size: bytes.byteLength };
}

/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf(
  { cache, openSource, limit, resolved }: Context,
  descriptor: Descriptor,
): AsyncGenerator<Uint8Array> {
  const known = resolved.get(descriptor.digest);
  resolved.delete(descriptor.digest);
  if (known?.byteLength === descriptor.size) return yield known;
  if (descriptor.size <= manifestSizeLimit) {
    const bytes = await cache.read(descriptor.digest, descriptor.size);
    if (bytes?.byteLength === descriptor.size) return yield bytes;
  } else if (await cache.check(descriptor)) {
    return yield* cache.open(descriptor) as AsyncIterable<Uint8Array>;
  }
  const stream = (await openSource()).fetch(descriptor) as AsyncIterable<Uint8Array>;
  if (descriptor.size > limit) return yield* stream;
  const entry = cache.writer(descriptor);
  try {
    for await (const chunk of stream) {
      await entry.write(chunk);
      yield chunk;
    }
    await entry.commit();
  } finally {
    // Without effect after the commit.
    await entry.abort();
  }
}

/** As `chunksOf`, into a file, of which the cache then takes a copy. */
async function save(context: Context, descriptor: Descriptor, file: NewFile): Promise<void> {
  const { cache, openSource, limit } = context;
  if ((await cache.size(descriptor.digest)) === descriptor.size)
    return await writeContent(file.descriptor, chunksOf(context, descriptor));
  const source = await openSource();
  if (source.save) await source.save(descriptor, file);
  else await writeContent(file.descriptor, source.fetch(descriptor));
  if (descriptor.size <= limit) await cache.copy(file.path, descriptor);
}

/** As `chunksOf`, for a small blob, which is in memory as a whole. */
async function readBlob({ cache, openSource, limit }: Context, descriptor: Descriptor): Promise<Uint8Array> {
  const { digest, size } = descriptor;
  const cached = await cache.read(digest, size);
  if (cached?.byteLength === size) return cached;
  const source = await openSource();
  const bytes = source.readBlob
    ? await source.readBlob(descriptor)
    : await readVerified(source.fetch(descriptor), descriptor, size);
  if (size > limit) return bytes;
  const entry = cache.writer(descriptor);
  await entry.write(bytes);
  await entry.commit();
  return bytes;
}

function noParts(repository: string): CodedError {
  return new CodedError('unsupported', `${repository} does not serve parts of blobs`, {
    hint: 'Pull the artifact, and read its files.',
  });
}
