/** The LayerReader: a cached layer, decompressed ahead of its reader, and what is around its deflate stream. */

import { createInflateRaw, type InflateRaw } from 'node:zlib';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import { gzipBlockSize, headerSize, trailerSize } from '../pack/gzip.ts';
import { release } from '../store/buffers.ts';
import type { CacheFolder } from './folder.ts';

export interface LayerReader {
  /** The next decompressed bytes, of which only what is read is decompressed, and some parts more; `undefined` at the end. Throws. */
  next(): Promise<Buffer | undefined>;
  /** What the layer is, once there is no next part. */
  end(): WholeLayer;
  close(): void;
}

export interface WholeLayer {
  readonly digest: Digest;
  /** True when the deflate stream takes exactly the bytes between a header and a trailer. */
  readonly isOneStream: boolean;
  /** The bytes that the first block is compressed to, and as many more as are read with them. */
  readonly head: Buffer;
  readonly trailer: Buffer;
}

/** Bytes of one part. */
const partSize = 512 * 1024;
/** Parts that are decompressed before they are read. */
const partLimit = 4;

/** Reads a layer of this size, which need not be there. */
export function readLayer(cache: CacheFolder, { digest, size }: LayerName): LayerReader {
  const stream = createInflateRaw({ chunkSize: partSize });
  const parts = createPartQueue(stream);
  const digester = createDigester();
  const ends = createEnds();
  const feed = async (): Promise<void> => {
    if ((await cache.size(digest)) !== size || size < headerSize + trailerSize) throw new Error('no layer');
    let earlier = Promise.resolve();
    for await (const chunk of cache.openUnverified(digest) as AsyncIterable<Buffer>) {
      const offset = digester.size;
      if (offset + chunk.byteLength > size) throw new Error('a larger file');
      ends.keep(chunk);
      const written = parts.write(deflated(chunk, offset, size)).then(() => void release(chunk));
      written.catch(() => undefined);
      digester.update(chunk);
      // One chunk waits while another is decompressed, so that zlib's thread always has something to do.
      await earlier;
      earlier = written;
    }
    await earlier;
    parts.end();
  };
  feed().catch((error) => stream.destroy(error));
  return {
    next: parts.next,
    end: () => ({
      digest: digester.digest(),
      isOneStream: stream.bytesWritten === size - headerSize - trailerSize,
      ...ends.end(),
    }),
    close: () => void stream.destroy(),
  };
}

/** A layer as a note names it. */
type LayerName = Pick<Descriptor, 'digest' | 'size'>;

/** The part of a chunk that is between the header and the trailer; `offset` is that of the chunk in the layer of `size` bytes. */
function deflated(chunk: Buffer, offset: number, size: number): Buffer {
  const from = Math.max(0, headerSize - offset);
  const to = Math.min(chunk.byteLength, size - trailerSize - offset);
  return chunk.subarray(from, Math.max(from, to));
}

/** What a stream has decompressed and nobody has read. */
function createPartQueue(stream: InflateRaw) {
  const parts: Buffer[] = [];
  let state: 'open' | 'complete' | 'ended' = 'open';
  let wake: () => void = () => {};
  stream.on('data', (part: Buffer) => {
    parts.push(part);
    if (parts.length >= partLimit) stream.pause();
    wake();
  });
  stream.once('end', () => {
    // Bytes after the end of a deflate stream are not read, and their write does not call back.
    if (state === 'open') stream.destroy();
    else state = 'ended';
    wake();
  });
  const closed = new Promise<never>((_, reject) => {
    const fail = (error?: Error) => {
      reject(error ?? new Error('closed'));
      wake();
    };
    stream.once('error', fail);
    stream.once('close', fail);
  });
  closed.catch(() => undefined);
  return {
    /** Resolves when zlib needs the chunk no more. */
    async write(chunk: Buffer): Promise<void> {
      if (chunk.byteLength === 0) return;
      await Promise.race([new Promise((done) => stream.write(chunk, done)), closed]);
    },
    end(): void {
      state = 'complete';
      stream.end();
    },
    async next(): Promise<Buffer | undefined> {
      while (parts.length === 0) {
        if (state === 'ended') return undefined;
        if (stream.destroyed) return await closed;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      const part = parts.shift();
      if (stream.isPaused()) stream.resume();
      return part;
    },
  };
}

/** The compressed bytes of the first block, which do not grow by more than its size. */
const headLimit = gzipBlockSize + 4096;

/** Copies of what a layer begins and ends with. */
function createEnds() {
  const head = Buffer.allocUnsafeSlow(headLimit);
  let headSize = 0;
  let trailer = Buffer.alloc(0);
  return {
    keep(chunk: Buffer): void {
      headSize += chunk.copy(head, headSize);
      trailer = Buffer.concat([trailer, chunk.subarray(-trailerSize)]).subarray(-trailerSize);
    },
    end: () => ({ head: head.subarray(0, headSize), trailer }),
  };
}
