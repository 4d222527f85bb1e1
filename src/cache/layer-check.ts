/** The check of a cached layer: whether it holds exactly one archive, compressed as this program compresses. */

import { crc32 } from 'node:zlib';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import { gzipBlockSize, gzipStart, gzipTrailer } from '../pack/gzip.ts';
import type { Archive } from '../pack/layer-cache.ts';
import { detach, freeFilled } from '../store/buffers.ts';
import type { CacheFolder } from './folder.ts';
import { type LayerReader, readLayer } from './layer-reader.ts';

type LayerName = Pick<Descriptor, 'digest' | 'size'>;

/**
 * True for content that has this digest, is one gzip member as this program writes it, and holds the archive with nothing before, after
 * or beside it. Little more than the size of the archive is decompressed.
 */
export async function isLayerOf(cache: CacheFolder, layer: LayerName, archive: Archive): Promise<boolean> {
  const reader = readLayer(cache, layer);
  const digester = createDigester();
  const content = createContent();
  try {
    for (let part = await reader.next(); part; part = await reader.next()) {
      digester.update(part);
      content.update(part);
      freeFilled(part);
      if (digester.size > archive.size) return false;
    }
    const isArchive = digester.size === archive.size && digester.digest() === archive.diffId;
    return isArchive && (await content.isLayer(layer.digest, reader));
  } catch {
    return false;
  } finally {
    reader.close();
  }
}

/** Compares a layer with an archive that passes, instead of digesting what it holds. */
export interface LayerComparison {
  /** The next bytes of the archive, which stay those of the caller. */
  update(chunk: Uint8Array): Promise<void>;
  /** As `isLayerOf`, for an archive of the bytes so far. */
  end(): Promise<boolean>;
  close(): void;
}

export function compareLayer(cache: CacheFolder, layer: LayerName): LayerComparison {
  const reader = readLayer(cache, layer);
  const content = createContent();
  const isNext = createEquality(reader);
  let isEqual = true;
  const fail = (): boolean => {
    reader.close();
    return false;
  };
  return {
    async update(chunk) {
      if (!isEqual) return;
      isEqual = (await isNext(chunk).catch(() => false)) || fail();
      if (isEqual) content.update(chunk);
    },
    async end() {
      try {
        return isEqual && (await isNext(undefined)) && (await content.isLayer(layer.digest, reader));
      } catch {
        return false;
      } finally {
        reader.close();
      }
    },
    close: reader.close,
  };
}

/** Whether these bytes, or the end, are what a reader gives next. */
function createEquality(reader: LayerReader): (chunk: Uint8Array | undefined) => Promise<boolean> {
  let part: Buffer | undefined;
  let offset = 0;
  const refill = async (): Promise<Buffer | undefined> => {
    while (part === undefined || offset === part.byteLength) {
      if (part) freeFilled(part);
      part = await reader.next();
      offset = 0;
      if (!part) return undefined;
    }
    return part;
  };
  return async (chunk) => {
    if (chunk === undefined) return (await refill()) === undefined;
    for (let start = 0; start < chunk.byteLength; ) {
      const held = await refill();
      if (!held) return false;
      const length = Math.min(held.byteLength - offset, chunk.byteLength - start);
      if (held.compare(chunk, start, start + length, offset, offset + length) !== 0) return false;
      offset += length;
      start += length;
    }
    return true;
  };
}

/**
 * What a layer holds, as far as it tells how the layer has to be made: our fixed header, its first block, which is compressed again and
 * compared, so that the same archive from another compressor is not published either, and its trailer.
 */
function createContent() {
  const block = Buffer.allocUnsafeSlow(gzipBlockSize);
  let [checksum, size] = [0, 0];
  let start: Promise<Uint8Array> | undefined;
  const startOf = (bytes: Buffer): Promise<Uint8Array> => {
    const compressed = gzipStart(bytes).finally(() => detach(block));
    compressed.catch(() => undefined);
    return compressed;
  };
  return {
    update(bytes: Uint8Array): void {
      if (size < gzipBlockSize) block.set(bytes.subarray(0, gzipBlockSize - size), size);
      checksum = crc32(bytes, checksum);
      size += bytes.byteLength;
      // While the rest is decompressed.
      if (size >= gzipBlockSize) start ??= startOf(block);
    },
    async isLayer(digest: Digest, reader: LayerReader): Promise<boolean> {
      const layer = reader.end();
      start ??= startOf(block.subarray(0, size));
      const first = await start;
      const isOurs = layer.head.subarray(0, first.byteLength).equals(first);
      detach(layer.head);
      return (
        isOurs &&
        layer.digest === digest &&
        layer.isOneStream &&
        layer.trailer.equals(gzipTrailer(checksum, size))
      );
    },
  };
}
