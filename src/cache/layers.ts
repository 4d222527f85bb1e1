/** Layers kept across runs: which compressed layer an archive became, trusted only after decompressing it. */

import { type Digest, encodedDigest, parseDigest } from '../oci/digest.ts';
import type { Archive, LayerCache } from '../pack/layer-cache.ts';
import type { Staged } from '../pack/staging.ts';
import { baseName } from '../paths.ts';
import type { NoteName } from './content-reader.ts';
import type { CacheFolder } from './folder.ts';
import { compareLayer, isLayerOf } from './layer-check.ts';
import { createSharedClock, type SharedClock } from './shared-clock.ts';

/** What a run has gained. */
export interface LayerStatistics {
  /** Layers that were not compressed, and the bytes of their archives. */
  readonly reused: number;
  readonly reusedBytes: number;
  /** Layers that were compressed and kept, and the bytes of their archives. */
  readonly made: number;
  readonly madeBytes: number;
  /** Milliseconds that compressing the reused layers took when they were made, less those of digesting and verifying them. */
  readonly saved: number;
}

export interface LayerStore extends LayerCache {
  readonly statistics: LayerStatistics;
  /** The layers of this run, made and reused, by the digests of their archives. */
  readonly used: ReadonlyMap<Digest, UsedLayer>;
}

/** What is known of a layer; untrusted but for the digest, which is verified. */
export interface LayerNote {
  readonly digest: Digest;
  readonly size: number;
  /** Milliseconds that compressing took, of those in which several layers were in progress its part. */
  readonly milliseconds: number;
}

export interface UsedLayer extends LayerNote {
  /** Digest of the list of entries. */
  readonly list: Digest;
}

/** Where layers are kept, and what is noted of those of one run. */
interface Layers {
  readonly cache: CacheFolder;
  readonly profile: string;
  readonly used: Map<Digest, UsedLayer>;
  /** Names of the notes of this run. */
  readonly written: Set<string>;
}

/**
 * Layers in the folder of the cache. `profile` names the compressor: layers of another one have other bytes. `restore` is given
 * the bytes of each layer that is not known, fetches when these are enough for that to pay, and waits while it does; it must not throw.
 *
 * A note says which layer an archive became. Its name is the digest of the archive, and another one has that of the list of its entries:
 * with it, the layer is compared with the archive while that is digested, and need not be digested itself.
 */
export function createLayerStore(
  cache: CacheFolder,
  profile: string,
  restore: (pending: number) => Promise<void>,
  clock: SharedClock = createSharedClock(),
): LayerStore {
  const statistics = { reused: 0, reusedBytes: 0, made: 0, madeBytes: 0, saved: 0 };
  const layers: Layers = { cache, profile, used: new Map(), written: new Set() };
  const hasEarlier = async () =>
    (await cache.noteNames('layers')).some(
      (name) => name.startsWith(`${profile}-`) && !layers.written.has(name),
    );
  return {
    statistics,
    used: layers.used,
    async hasAny(size) {
      // Notes may appear before their layers while others wait for an entry.
      await restore(0);
      if (await hasEarlier()) return true;
      await restore(size);
      return await hasEarlier();
    },
    async search(list) {
      const stop = clock();
      const expected = await readNote(layers, list);
      const comparison = expected && compareLayer(cache, expected);
      return {
        async update(chunk) {
          await comparison?.update(chunk);
        },
        async end(archive) {
          const note = (await comparison?.end()) ? expected : await find(layers, archive, restore);
          if (note) {
            await remember(layers, archive, { ...note, list });
            statistics.reused += 1;
            statistics.reusedBytes += archive.size;
            statistics.saved += note.milliseconds - stop();
          }
          return note && stagedIn(cache, note);
        },
        close() {
          stop();
          comparison?.close();
        },
      };
    },
    async make(list, compress) {
      const stop = clock();
      try {
        const made = await compress();
        const { archive, digest, size } = made;
        statistics.made += 1;
        statistics.madeBytes += archive.size;
        const note = { digest, size, milliseconds: Math.round(stop()), list };
        if (await keepContent(cache, made)) await remember(layers, archive, note);
        return made;
      } finally {
        stop();
      }
    },
  };
}

/** By the digest of the archive; the layer is decompressed and digested. */
async function find(
  layers: Layers,
  archive: Archive,
  restore: (pending: number) => Promise<void>,
): Promise<LayerNote | undefined> {
  let note = await readNote(layers, archive.diffId);
  if (!note) {
    await restore(archive.size);
    note = await readNote(layers, archive.diffId);
  }
  return note && (await isLayerOf(layers.cache, note, archive)) ? note : undefined;
}

async function readNote({ cache, profile }: Layers, name: Digest): Promise<LayerNote | undefined> {
  return parseNote(await cache.readNote(noteName(profile, name)));
}

/** Notes a layer that is in the cache, under both names. */
async function remember(
  { cache, profile, used, written }: Layers,
  { diffId }: Archive,
  layer: UsedLayer,
): Promise<void> {
  used.set(diffId, layer);
  await cache.touch(layer.digest);
  const text = printNote(layer);
  for (const name of [noteName(profile, diffId), noteName(profile, layer.list)]) {
    if ((await cache.readNote(name)) === text) continue;
    written.add(baseName(name));
    await cache.writeNote(name, text);
  }
}

function stagedIn(cache: CacheFolder, { digest, size }: LayerNote): Staged {
  return { digest, size, body: () => cache.openUnverified(digest) };
}

/** Name of a note about an archive, by its digest or by that of the list of its entries. */
export function noteName(profile: string, digest: Digest): NoteName {
  return `layers/${profile}-${encodedDigest(digest)}`;
}

export function printNote({ digest, size, milliseconds }: LayerNote): string {
  return `${digest} ${size} ${milliseconds}`;
}

/** `undefined` for anything that is not such a note. */
export function parseNote(text: string | undefined): LayerNote | undefined {
  const [, digestText = '', size = '', milliseconds = ''] =
    /^(sha256:[0-9a-f]{64}) (\d{1,12}) (\d{1,8})$/.exec(text ?? '') ?? [];
  const digest = parseDigest(digestText);
  return digest && { digest, size: Number(size), milliseconds: Number(milliseconds) };
}

async function keepContent(cache: CacheFolder, { digest, size, body, path }: Staged): Promise<boolean> {
  if (path !== undefined) return await cache.addFile(path, { digest, size });
  const entry = cache.writer({ mediaType: 'application/gzip', digest, size });
  try {
    for await (const chunk of body()) await entry.write(chunk as Uint8Array);
    return await entry.commit();
  } catch {
    return false;
  } finally {
    await entry.abort();
  }
}
