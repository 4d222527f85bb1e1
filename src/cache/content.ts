/** The content cache in front of a registry: what was read before is read from the disk, and verified as if it came from anywhere. */

import { CodedError } from '../errors.ts';
import { once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf, encodedDigest, parseDigest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { NewFile, ReadStore } from '../store/store.ts';
import { asVerified, readVerified } from '../store/verify.ts';
import { type ContentReader, type NoteName, openContentReader } from './content-reader.ts';
import type { CacheFolder } from './folder.ts';

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
  const reader = await openContentReader(options.folder).catch(() => undefined);
  if (!reader) return await openSource();
  const { contentLimit: limit, sizeLimit } = options;
  const openFolder = once(async () => {
    const { openCacheFolder } = await import('./folder.ts');
    return await openCacheFolder(options.folder, sizeLimit);
  });
  const context: Context = {
    reader,
    openFolder,
    openSource,
    repository,
    limit,
    resolved: new Map(),
    absent: new Set(),
  };
  return {
    resolve: (reference) => resolve(context, reference, async () => (await openSource()).resolve),
    resolveAndRead: (reference) => resolve(context, reference, () => resolverOf(context, reference)),
    fetch(descriptor) {
      const { Readable } = process.getBuiltinModule('node:stream');
      return asVerified(Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor);
    },
    readCached: (descriptor) => readCached(context, descriptor),
    readBlob: async (descriptor) => await readBlob(context, descriptor),
    save: async (descriptor, file) => await save(context, descriptor, file),
    exists: async (descriptor) =>
      (await (await openFolder()).size(descriptor.digest)) === descriptor.size ||
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
  readonly reader: ContentReader;
  /** What streams from the cache and writes to it, which a pull of cached files does not need. */
  readonly openFolder: () => Promise<CacheFolder>;
  readonly openSource: () => Promise<ReadStore>;
  readonly repository: string;
  readonly limit: number;
  /** Manifests that were read to resolve them, each until it is fetched. */
  readonly resolved: Map<Digest, Uint8Array>;
  /** Content that was looked for and is about to be read from the registry. */
  readonly absent: Set<Digest>;
}

type Resolve = ReadStore['resolve'];

async function resolve(
  context: Context,
  reference: Parameters<Resolve>[0],
  resolver: () => Promise<Resolve>,
): Promise<Descriptor | undefined> {
  const { openFolder, repository } = context;
  const digest = parseDigest(reference);
  const cached = digest && describeCached(context, digest);
  if (cached) return cached;
  const found = await (await resolver())(reference);
  if (found && isManifestType(found.mediaType))
    await (await openFolder()).writeNote(noteOf(repository, found.digest), found.mediaType);
  return found;
}

/**
 * What a tag refers to may be cached, so that only its digest is asked for: Docker Hub counts each manifest that it sends as a pull
 * (docs.docker.com, "Docker Hub pull usage and limits"). The manifest of a digest has been looked for, and an empty cache has none.
 */
async function resolverOf(
  { reader, openSource }: Context,
  reference: Parameters<Resolve>[0],
): Promise<Resolve> {
  const source = await openSource();
  const mayBeCached = parseDigest(reference) === undefined && reader.hasContent();
  return (!mayBeCached && source.resolveAndRead) || source.resolve;
}

/** Bytes of a manifest that is kept in memory until it is fetched. */
const keptSize = 64 * 1024;

/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository: string, digest: Digest): NoteName {
  return `served/${encodedDigest(digestOf(Buffer.from(`${repository}\n${digest}`)))}`;
}

/** The type is that of the response, which a manifest need not repeat. */
function describeCached({ reader, repository, resolved }: Context, digest: Digest): Descriptor | undefined {
  const mediaType = reader.readNote(noteOf(repository, digest));
  if (mediaType === undefined || !isManifestType(mediaType)) return undefined;
  const bytes = reader.read(digest, manifestSizeLimit);
  if (bytes && bytes.byteLength <= keptSize) resolved.set(digest, bytes);
  return bytes && { mediaType, digest, size: bytes.byteLength };
}

/** Maximum bytes of content that is read from the cache at once: a manifest, and with it most Wasm binaries and all small files. */
const cachedLimit = manifestSizeLimit;

function readCached(context: Context, { digest, size }: Descriptor): Uint8Array | undefined {
  const { reader, resolved, absent } = context;
  if (size > cachedLimit || absent.delete(digest)) return undefined;
  const known = resolved.get(digest);
  resolved.delete(digest);
  const bytes = known ?? reader.read(digest, size);
  if (bytes?.byteLength === size) return bytes;
  absent.add(digest);
  return undefined;
}

/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf(context: Context, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  const { openFolder, openSource, limit } = context;
  const known = readCached(context, descriptor);
  if (known) return yield known;
  const cache = await openFolder();
  if (descriptor.size > cachedLimit && (await cache.check(descriptor)))
    return yield* cache.open(descriptor) as AsyncIterable<Uint8Array>;
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

/**
 * As `chunksOf`, into a file, of which the cache then takes a copy. What is cached is verified while it is written: nobody sees the file
 * yet, and damaged content is replaced there by that of the registry.
 */
async function save(context: Context, descriptor: Descriptor, file: NewFile): Promise<void> {
  const { openFolder, openSource, limit } = context;
  context.absent.delete(descriptor.digest);
  const cache = await openFolder();
  if (await cache.save(descriptor, file.descriptor)) return;
  const source = await openSource();
  if (source.save) await source.save(descriptor, file);
  else await saveStream(source.fetch(descriptor), file);
  if (descriptor.size <= limit) await cache.copyFile(file.path, descriptor);
}

/** A cached pull does not need what writes streams. */
async function saveStream(stream: AsyncIterable<Uint8Array>, { descriptor }: NewFile): Promise<void> {
  const { writeContent } = await import('../store/write-content.ts');
  await writeContent(descriptor, stream);
}

/** As `chunksOf`, for a small blob, which is in memory as a whole. */
async function readBlob(context: Context, descriptor: Descriptor): Promise<Uint8Array> {
  const { openFolder, openSource, limit } = context;
  const { size } = descriptor;
  const cached = readCached(context, descriptor);
  if (cached) return cached;
  const source = await openSource();
  const bytes = source.readBlob
    ? await source.readBlob(descriptor)
    : await readVerified(source.fetch(descriptor), descriptor, size);
  if (size <= limit) await (await openFolder()).addBytes(bytes, descriptor);
  return bytes;
}

function noParts(repository: string): CodedError {
  return new CodedError('unsupported', `${repository} does not serve parts of blobs`, {
    hint: 'Pull the artifact, and read its files.',
  });
}
