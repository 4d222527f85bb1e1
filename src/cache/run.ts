/** The layer cache of one run: opened for the first large layer, restored when that pays, and saved at the end. */

import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { arch, versions } from 'node:process';
import type { CacheService } from '../host/host.ts';
import { once } from '../memoize.ts';
import { encodedDigest } from '../oci/digest.ts';
import type { RunCache } from '../pack/layer-cache.ts';
import { readableSize } from '../text.ts';
import { type CacheFolder, cacheSizeLimit, openCacheFolder } from './folder.ts';
import { createLayerStore, type LayerStore, noteName, printNote } from './layers.ts';
import { archiveFolder, restoreArchive } from './restore.ts';
import { createSharedClock } from './shared-clock.ts';

export interface LayerCacheOptions {
  readonly folder: string;
  readonly service?: CacheService;
  /** Milliseconds that the run may take. */
  readonly timeout: number;
  info(line: string): void;
  scratch(): Promise<string>;
  /** Bytes that the run may have to compress, as far as that is known before packing. */
  planned(): Promise<number>;
}

/** Bytes of archives from which on fetching an entry takes less than compressing. */
const leastRestored = 32 * 1024 ** 2;
/** Bytes of an entry at most, and of what it unpacks to. */
const entryLimit = 2 * 1024 ** 3;
/** Milliseconds, and a part of the timeout of the run, that each may take. */
const restoreTime = { most: 60_000, part: 0.1 };
const saveTime = { most: 120_000, part: 0.2 };

/** The output of a compressor may differ between versions of zlib and processors. Short, so that names fit into the header of an archive. */
const profile = createHash('sha256').update(`${arch} ${versions.zlib}`).digest('hex').slice(0, 8);

export function createRunCache(options: LayerCacheOptions): RunCache {
  const restored = { layers: 0, bytes: 0, milliseconds: 0, shared: 0 };
  let opening: Promise<{ readonly cache: CacheFolder; readonly store: LayerStore } | undefined> | undefined;
  const start = async () => {
    const cache = await openCacheFolder(options.folder, cacheSizeLimit).catch(() => undefined);
    if (!cache) return undefined;
    let pending = 0;
    let restoring: Promise<void> | undefined;
    const clock = createSharedClock();
    const fetchEntry = async () => {
      const [begin, stop] = [performance.now(), clock()];
      Object.assign(restored, await restoreFrom(options, cache));
      restored.milliseconds = performance.now() - begin;
      restored.shared = stop();
    };
    const planned = once(() => options.planned().catch(() => 0));
    const isWorthFetching = async () => pending >= leastRestored || (await planned()) >= leastRestored;
    const restore = async (bytes: number) => {
      pending += bytes;
      if (options.service === undefined || pending === 0) return;
      if (restoring === undefined && !(await isWorthFetching())) return;
      restoring ??= fetchEntry();
      await restoring;
    };
    return { cache, store: createLayerStore(cache, profile, restore, clock) };
  };
  return {
    async open() {
      opening ??= start();
      return (await opening)?.store;
    },
    async finish() {
      const opened = await opening;
      if (!opened) return undefined;
      const { statistics } = opened.store;
      const begin = performance.now();
      const isSaved = statistics.made > 0 && (await save(options, opened.cache, opened.store));
      const seconds = (milliseconds: number) => Math.round(milliseconds) / 1000;
      const { reused, reusedBytes, made, madeBytes, saved } = statistics;
      return {
        restored: restored.layers,
        restoredBytes: restored.bytes,
        restoreSeconds: seconds(restored.milliseconds),
        ...{ reused, reusedBytes, made, madeBytes },
        savedSeconds: seconds(saved - restored.shared),
        saveSeconds: isSaved ? seconds(performance.now() - begin) : 0,
      };
    },
  };
}

/** Of the keys; entries of another compressor are not looked at. */
const keyPrefix = `oci-wasm-publish-layers-${profile}`;

async function restoreFrom(options: LayerCacheOptions, cache: CacheFolder) {
  const { service, info } = options;
  try {
    return await withDeadline(restoreTime, options.timeout, async (signal) => {
      const archive = await service?.find(keyPrefix, archiveFolder, signal);
      if (!archive) return {};
      const found = await restoreArchive(archive, cache, { bytes: entryLimit, entries: 20_000 });
      info(`Layer cache – restored ${found.layers} layers, ${readableSize(found.bytes)}`);
      return found;
    });
  } catch (error) {
    info(`Layer cache – not restored: ${messageOf(error)}`);
    return {};
  }
}

/** Only what this run has used is saved, so that an entry does not grow from run to run. */
async function save(options: LayerCacheOptions, cache: CacheFolder, store: LayerStore): Promise<boolean> {
  const { service, info, scratch } = options;
  if (!service || store.statistics.madeBytes < leastRestored / 4) return false;
  const parent = join(await scratch(), 'saved-layers');
  try {
    return await withDeadline(saveTime, options.timeout, async (signal) => {
      const size = await stageEntry(join(parent, archiveFolder), cache, store);
      const isSaved = await service.save(
        parent,
        archiveFolder,
        { prefix: keyPrefix, content: contentOf(store) },
        signal,
      );
      info(`Layer cache – ${isSaved ? `saved ${readableSize(size)}` : 'this content is saved already'}`);
      return isSaved;
    });
  } catch (error) {
    info(`Layer cache – not saved: ${messageOf(error)}`);
    return false;
  } finally {
    await rm(parent, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The same content has the same key, so that it is saved once. */
function contentOf({ used }: LayerStore): string {
  return createHash('sha256')
    .update([...used.keys()].sort().join('\n'))
    .digest('hex')
    .slice(0, 32);
}

/** The largest layers first, as long as they fit. */
async function stageEntry(folder: string, cache: CacheFolder, { used }: LayerStore): Promise<number> {
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  await mkdir(join(folder, 'layers'));
  let size = 0;
  for (const [diffId, note] of [...used].toSorted(([, left], [, right]) => right.size - left.size)) {
    if (size + note.size > entryLimit * 0.9) continue;
    if (!(await cache.copyTo(note.digest, join(folder, 'blobs', 'sha256', encodedDigest(note.digest)))))
      continue;
    for (const name of [diffId, note.list])
      await writeFile(join(folder, noteName(profile, name)), printNote(note));
    size += note.size;
  }
  return size;
}

/** A service may never respond: what is not done in time is given up, and its result ignored. */
async function withDeadline<Result>(
  { most, part }: { readonly most: number; readonly part: number },
  timeout: number,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const milliseconds = Math.min(most, timeout * part);
  const given = new AbortController();
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late.reject(new Error(`no result within ${Math.round(milliseconds / 100) / 10} s`));
    given.abort();
  }, milliseconds);
  const result = work(given.signal);
  result.catch(() => undefined);
  try {
    return await Promise.race([result, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
