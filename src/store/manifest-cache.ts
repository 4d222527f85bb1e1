/** What several graphs of one source share is read once: their nodes, and the bytes of manifests in a cache of limited size. */

import { Readable } from 'node:stream';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import { createGraphReader, type GraphReader } from './graph.ts';
import type { Source } from './store.ts';
import { readVerified } from './verify.ts';

/** Bytes of the manifests that one cache keeps; of more, those that were not used for the longest time are read again. */
const cacheLimit = 32 * 1024 * 1024;

const caches = new WeakMap<Source, Source>();

/** The source with a cache; always the same one for the same source. */
export function withManifestCache(source: Source, limit: number = cacheLimit): Source {
  const cached = caches.get(source) ?? createCached(source, limit);
  caches.set(source, cached);
  return cached;
}

const readers = new WeakMap<Source, GraphReader>();

/** The reader of the graphs of a source; always the same one for the same source. */
export function graphReaderOf(source: Source): GraphReader {
  const reader = readers.get(source) ?? createGraphReader(withManifestCache(source));
  readers.set(source, reader);
  return reader;
}

function createCached(source: Source, limit: number): Source {
  const kept = new Map<Digest, Uint8Array>();
  let size = 0;
  const keep = (digest: Digest, bytes: Uint8Array) => {
    // The last entry of a map is the one that was set last.
    if (!kept.delete(digest)) size += bytes.byteLength;
    kept.set(digest, bytes);
    for (const [oldest, { byteLength }] of kept) {
      if (size <= limit) return;
      kept.delete(oldest);
      size -= byteLength;
    }
  };
  const fetch: Source['fetch'] = (descriptor) => {
    if (!isManifestType(descriptor.mediaType)) return source.open?.(descriptor) ?? source.fetch(descriptor);
    const read = async () =>
      kept.get(descriptor.digest) ??
      (await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit));
    async function* bytesOf(): AsyncGenerator<Uint8Array> {
      const bytes = await read();
      keep(descriptor.digest, bytes);
      yield bytes;
    }
    return Readable.from(bytesOf(), { objectMode: false });
  };
  return { exists: (descriptor) => source.exists(descriptor), fetch };
}
