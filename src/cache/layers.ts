/** Layers kept across runs: which compressed layer an archive became, trusted only after decompressing it. */

import { crc32, createInflateRaw } from 'node:zlib';
import { createDigester, type Digest, encodedDigest, parseDigest } from '../oci/digest.ts';
import { gzipBlockSize, gzipStart, gzipTrailer, headerSize, trailerSize } from '../pack/gzip.ts';
import type { Archive, LayerCache } from '../pack/layer-cache.ts';
import type { Staged } from '../pack/staging.ts';
import { baseName } from '../paths.ts';
import { detach, release } from '../store/buffers.ts';
import type { CacheFolder, NoteName } from './folder.ts';

/** What a run has gained. */
export interface LayerStatistics {
  /** Layers that were not compressed, and the bytes of their archives. */
  readonly reused: number;
  readonly reusedBytes: number;
  /** Layers that were compressed and kept, and the bytes of their archives. */
  readonly made: number;
  readonly madeBytes: number;
  /** Milliseconds that compressing the reused layers took when they were made, less those of verifying them. */
  readonly saved: number;
}

export interface LayerStore extends LayerCache {
  readonly statistics: LayerStatistics;
  /** The archives of this run with their layers, made and reused. */
  readonly used: ReadonlyMap<Digest, LayerNote>;
}

/** What is known of a layer; untrusted but for the digest, which is verified. */
export interface LayerNote {
  readonly digest: Digest;
  readonly size: number;
  /** Milliseconds that compressing took. */
  readonly milliseconds: number;
}

/**
 * Layers in the folder of the cache. `profile` names the compressor: layers of another one have other bytes. `restore` is called once,
 * when enough bytes are to be packed for fetching to pay; it must not throw.
 */
export function createLayerStore(
  cache: CacheFolder,
  profile: string,
  restore: (pending: number) => Promise<void>,
): LayerStore {
  const statistics = { reused: 0, reusedBytes: 0, made: 0, madeBytes: 0, saved: 0 };
  const used = new Map<Digest, LayerNote>();
  const written = new Set<string>();
  const hasEarlier = async () =>
    (await cache.noteNames('layers')).some((name) => name.startsWith(`${profile}-`) && !written.has(name));
  return {
    statistics,
    used,
    async hasAny(size) {
      if (await hasEarlier()) return true;
      await restore(size);
      return await hasEarlier();
    },
    async find(archive) {
      const start = performance.now();
      const find = async () => parseNote(await cache.readNote(noteName(profile, archive.diffId)));
      let note = await find();
      if (!note) {
        await restore(archive.size);
        note = await find();
      }
      if (!note || !(await isLayerOf(cache, note, archive))) return undefined;
      await cache.touch(note.digest);
      used.set(archive.diffId, note);
      statistics.reused += 1;
      statistics.reusedBytes += archive.size;
      statistics.saved += note.milliseconds - (performance.now() - start);
      const { digest, size } = note;
      return { digest, size, body: () => cache.openUnverified(digest) };
    },
    async keep(archive, layer, milliseconds) {
      statistics.made += 1;
      statistics.madeBytes += archive.size;
      const note = { digest: layer.digest, size: layer.size, milliseconds: Math.round(milliseconds) };
      if (await keepContent(cache, layer)) {
        const name = noteName(profile, archive.diffId);
        written.add(baseName(name));
        await cache.writeNote(name, printNote(note));
        used.set(archive.diffId, note);
      }
    },
  };
}

/** Name of the note about an archive. */
export function noteName(profile: string, diffId: Digest): NoteName {
  return `layers/${profile}-${encodedDigest(diffId)}`;
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
  if (path !== undefined) return await cache.adopt(path, { digest, size });
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

/**
 * True for content that has the digest of the note, is one gzip member as this program writes it, and holds the archive with nothing
 * before, after or beside it.
 *
 * The first block is compressed again and compared, so that the same archive from another compressor is not published either. What is
 * decompressed never exceeds the size of the archive.
 */
async function isLayerOf(cache: CacheFolder, note: LayerNote, archive: Archive): Promise<boolean> {
  if ((await cache.size(note.digest)) !== note.size || note.size < headerSize + trailerSize) return false;
  const inflated = createInflation(archive.size);
  const compressed = createDigester();
  const outer: Outer = { head: [], headSize: 0, tail: Buffer.alloc(0) };
  try {
    for await (const chunk of cache.openUnverified(note.digest) as AsyncIterable<Uint8Array>) {
      compressed.update(chunk);
      if (compressed.size > note.size) return false;
      const copy = Buffer.from(chunk);
      release(chunk);
      keepEnds(outer, copy);
      await inflated.write(copy, compressed.size - copy.byteLength, note.size);
    }
    const { diffId, checksum, size, start, consumed } = await inflated.end();
    const isWhole = consumed === note.size - headerSize - trailerSize && size === archive.size;
    const trailer = gzipTrailer(checksum, size);
    return (
      compressed.digest() === note.digest &&
      isWhole &&
      diffId === archive.diffId &&
      outer.tail.equals(trailer) &&
      startsWith(outer.head, await gzipStart(start))
    );
  } catch {
    return false;
  } finally {
    inflated.close();
  }
}

interface Outer {
  readonly head: Buffer[];
  headSize: number;
  tail: Buffer;
}

/** The compressed bytes of the first block, which do not grow by more than its size, and the last eight. */
const headLimit = gzipBlockSize + 4096;

function keepEnds(outer: Outer, chunk: Buffer): void {
  if (outer.headSize < headLimit) outer.head.push(chunk.subarray(0, headLimit - outer.headSize));
  outer.headSize = Math.min(headLimit, outer.headSize + chunk.byteLength);
  outer.tail = Buffer.concat([outer.tail, chunk.subarray(-trailerSize)]).subarray(-trailerSize);
}

function startsWith(head: readonly Buffer[], start: Uint8Array): boolean {
  return Buffer.concat(head).subarray(0, start.byteLength).equals(start);
}

/** Decompresses what is between header and trailer, and fails for more than `limit` bytes. */
function createInflation(limit: number) {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  const digester = createDigester();
  const start: Buffer[] = [];
  let [checksum, startSize, isTooLong] = [0, 0, false];
  const waiting: Buffer[] = [];
  const digest = (): void => {
    for (const part of waiting.splice(0)) {
      digester.update(part);
      checksum = crc32(part, checksum);
      if (startSize < gzipBlockSize) start.push(Buffer.from(part.subarray(0, gzipBlockSize - startSize)));
      startSize += part.byteLength;
      // zlib writes on into a buffer that is not full.
      if (part.byteLength === part.buffer.byteLength) detach(part);
    }
    isTooLong ||= digester.size > limit;
    if (isTooLong) stream.destroy(new Error('more than the archive'));
  };
  stream.on('data', (part: Buffer) => {
    waiting.push(part);
    // zlib begins with the next part on another thread before this one is digested.
    if (waiting.length === 1) queueMicrotask(digest);
  });
  const ended = new Promise<void>((resolve, reject) => {
    stream.once('end', resolve);
    stream.once('error', reject);
  });
  ended.catch(() => {});
  return {
    /** `offset` is that of the chunk in the whole content of `size` bytes. */
    async write(chunk: Buffer, offset: number, size: number): Promise<void> {
      const from = Math.max(0, headerSize - offset);
      const to = Math.min(chunk.byteLength, size - trailerSize - offset);
      if (to <= from || stream.destroyed) return;
      const hasSpace = stream.write(chunk.subarray(from, to));
      if (!hasSpace) await Promise.race([new Promise((resolve) => stream.once('drain', resolve)), ended]);
    },
    async end() {
      stream.end();
      await ended;
      digest();
      return {
        diffId: digester.digest(),
        checksum,
        size: digester.size,
        start: Buffer.concat(start),
        consumed: stream.bytesWritten,
      };
    },
    close: () => void stream.destroy(),
  };
}
