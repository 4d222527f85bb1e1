/** The LayerCache: compressed layers of earlier runs, found by what they hold. */

import type { Digest } from '../oci/digest.ts';
import type { Staged } from './staging.ts';

/** An archive, by its digest and its size in bytes. */
export interface Archive {
  readonly diffId: Digest;
  readonly size: number;
}

/** A layer that was compressed in this run. */
export interface MadeLayer extends Staged {
  readonly archive: Archive;
}

/** No method throws: a cache costs time at most. */
export interface LayerCache {
  /** False where no earlier run has left any layer, so that an archive of about this size need not be digested to look for it. */
  hasAny(size: number): Promise<boolean>;
  /** Looks for the layer of an archive with this list of entries (`digestOfList`). */
  search(list: Digest): Promise<LayerSearch>;
  /** Runs what compresses a layer, and keeps the layer. Throws only what `compress` throws. */
  make<Made extends MadeLayer>(list: Digest, compress: () => Promise<Made>): Promise<Made>;
}

/** A search for one layer, which is given the whole archive while it is digested. */
export interface LayerSearch {
  /** The next bytes of the archive, which stay those of the caller. */
  update(chunk: Uint8Array): Promise<void>;
  /** The layer with exactly this archive in it, as `gzip` compresses it; `undefined` when it has to be compressed. */
  end(archive: Archive): Promise<Staged | undefined>;
  /** Gives the search up; without effect after its end. */
  close(): void;
}

/** What the report says of the cache. */
export interface CacheReport {
  /** Layers that were fetched from the cache service, and their bytes. */
  readonly restored: number;
  readonly restoredBytes: number;
  /** Seconds that fetching and unpacking took; 0 when the service was not asked. */
  readonly restoreSeconds: number;
  /** Layers that were not compressed again, and the bytes of their archives. */
  readonly reused: number;
  readonly reusedBytes: number;
  /** Layers that were compressed and kept, and the bytes of their archives. */
  readonly made: number;
  readonly madeBytes: number;
  /** Seconds of compressing that reusing has saved, less those for verifying and fetching. */
  readonly savedSeconds: number;
  /** Seconds that saving took; 0 when nothing was saved. */
  readonly saveSeconds: number;
}

/** The cache of one run. */
export interface RunCache {
  open(): Promise<LayerCache | undefined>;
  /** Saves what is new, and returns what the report says; `undefined` when no layer was large enough to be looked for. */
  finish(): Promise<CacheReport | undefined>;
}

/** Bytes of an archive below which compressing it takes less than looking for it. */
export const leastCachedSize: number = 1024 * 1024;
