/** Restoring: the archive of a cache service, of which only layers and notes about them are taken, within limits. */

import { Readable, type Transform } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { Header } from 'tar/header';
import { parseDigest } from '../oci/digest.ts';
import { freeFilled, release } from '../store/buffers.ts';
import type { CacheFolder } from './folder.ts';
import { parseNote } from './layers.ts';

/** Folder in the archive; short, so that names fit into the header. */
export const archiveFolder = 'owp-layers';

export interface RestoreLimits {
  /** Bytes of the archive, and of what it holds after decompression. */
  readonly bytes: number;
  readonly entries: number;
}

export interface Restored {
  /** Layers that are in the cache now. */
  readonly layers: number;
  readonly bytes: number;
}

/**
 * Takes `blobs/sha256/<hex>` with this digest and `layers/<profile>-<hex>` with a note, both as regular files in `archiveFolder`, and
 * nothing else: whatever has another name or type is passed over. Throws for an archive that exceeds a limit or is damaged; what was
 * taken before stays, since each layer is verified before it appears, and again before it is used. Takes ownership of the chunks.
 */
export async function restoreArchive(
  archive: AsyncIterable<Uint8Array>,
  cache: CacheFolder,
  limits: RestoreLimits,
): Promise<Restored> {
  const reader = createReader(bounded(decompress(bounded(archive, limits.bytes)), limits.bytes));
  let [layers, bytes] = [0, 0];
  for (let count = 0; ; count += 1) {
    const header = readHeader(await reader.take(blockSize));
    if (!header) return { layers, bytes };
    if (count === limits.entries) throw new Error(`more than ${limits.entries} entries`);
    const { name, size, isFile } = header;
    const [, blobs, hex, notes, note] = isFile ? (wanted.exec(name) ?? []) : [];
    const [kind, id = ''] = [blobs ?? notes, hex ?? note];
    if (kind === 'blobs/sha256' && (await takeBlob(reader, cache, id, size))) {
      layers += 1;
      bytes += size;
    } else if (kind === 'layers' && size <= noteLimit) {
      const text = (await reader.take(size)).toString('utf8');
      if (parseNote(text)) await cache.writeNote(`layers/${id}`, text);
    } else if (kind !== 'blobs/sha256') await reader.skip(size);
    await reader.skip(-size & (blockSize - 1));
  }
}

const blockSize = 512;
const noteLimit = 200;
const wanted = new RegExp(
  `^(?:\\./)?${archiveFolder}/(?:(blobs/sha256)/([0-9a-f]{64})|(layers)/([0-9a-f]{8}-[0-9a-f]{64}))$`,
);

async function takeBlob(reader: ByteReader, cache: CacheFolder, hex: string, size: number): Promise<boolean> {
  const digest = parseDigest(`sha256:${hex}`);
  if (!digest) return false;
  const entry = cache.writer({ mediaType: 'application/gzip', digest, size });
  try {
    for await (const part of reader.parts(size)) await entry.write(part);
    return await entry.commit();
  } finally {
    await entry.abort();
  }
}

/** `undefined` at the end of the archive. */
function readHeader(block: Buffer) {
  if (block.byteLength === 0 || block.every((byte) => byte === 0)) return undefined;
  const { cksumValid, path, size = 0, type } = new Header(block, 0);
  if (!cksumValid || path === undefined || !Number.isSafeInteger(size) || size < 0)
    throw new Error('the archive is damaged');
  return { name: path, size, isFile: type === 'File' || type === 'OldFile' };
}

/** By its first bytes: the client of the service writes either. */
async function* decompress(archive: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = archive[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const rest = (async function* () {
    yield first.value;
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
  })();
  const [one, two] = first.value;
  const isGzip = one === 0x1f && two === 0x8b;
  const stream: Transform = isGzip ? createGunzip({ chunkSize }) : createZstdDecompress({ chunkSize });
  const source = Readable.from(gathered(rest), { objectMode: false });
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } finally {
    source.destroy();
    stream.destroy();
  }
}

/** Bytes that are decompressed and written at a time: each step is one of another thread, and a download comes in small parts. */
const chunkSize = 512 * 1024;

/** The same bytes in chunks of at least this size, but the last one. */
async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const waiting: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.byteLength;
    if (size < chunkSize) continue;
    yield Buffer.concat(waiting);
    for (const part of waiting.splice(0)) release(part);
    size = 0;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

async function* bounded(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.byteLength;
    if (size > limit) throw new Error(`more than ${limit} bytes`);
    yield chunk;
  }
}

interface ByteReader {
  /** Exactly this many bytes, or none at the end. */
  take(size: number): Promise<Buffer>;
  skip(size: number): Promise<void>;
  parts(size: number): AsyncGenerator<Uint8Array>;
}

function createReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let current: Uint8Array = new Uint8Array();
  async function* parts(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      if (current.byteLength === 0) {
        const next = await iterator.next();
        freeFilled(current);
        if (next.done) {
          if (left === size) return;
          throw new Error('the archive is truncated');
        }
        current = next.value;
        continue;
      }
      const part = current.subarray(0, left);
      current = current.subarray(part.byteLength);
      left -= part.byteLength;
      yield part;
    }
  }
  const take = async (size: number): Promise<Buffer> => {
    const taken: Uint8Array[] = [];
    // The memory of a part is freed with the next one.
    for await (const part of parts(size)) taken.push(Uint8Array.from(part));
    return Buffer.concat(taken);
  };
  return {
    take,
    parts,
    async skip(size) {
      for await (const _ of parts(size));
    },
  };
}
