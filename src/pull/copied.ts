/** Layers that are copied as they are: their names, from titles or else from their media types and contents. */

import { Readable } from 'node:stream';
import { compressionOf, decompress } from '../folder/decompress.ts';
import type { StagedFolder } from '../folder/staged-folder.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Source } from '../store/store.ts';
import { type PulledArtifact, titleOf } from './artifact.ts';
import { fileEnding, isTarStart, startLength } from './file-ending.ts';
import { isTitledFolder, openLayer, writeLayers } from './layers.ts';

export interface Ending {
  /** With its dot, or empty. */
  readonly text: string;
  /** True when the content is a tar archive, compressed or not, as far as its beginning tells. */
  readonly isArchive: boolean;
}

/** What the content begins with; of a large layer only that is read. */
export async function endingOf(layer: Descriptor, source: Source): Promise<Ending> {
  const start = await startOf(layer, source);
  const isArchive = isTarStart(await decompressedStart(start));
  return { text: fileEnding(layer.mediaType, start, isArchive), isArchive };
}

/** Bytes that are needed to see what is compressed: a block of zstd is decompressed as a whole (RFC 8878 §3.1.1.2). */
const neededBytes = {
  none: startLength,
  gzip: 16 * 1024,
  zstd: 192 * 1024,
  bzip2: startLength,
  xz: startLength,
};

async function startOf(layer: Descriptor, source: Source): Promise<Uint8Array> {
  const stream = openLayer(source, layer);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    parts.push(chunk);
    size += chunk.byteLength;
    if (size >= startLength && size >= neededBytes[compressionOf(Buffer.concat(parts))]) break;
  }
  stream.destroy();
  return Buffer.concat(parts);
}

const damaged = new Error('damaged');

/** What is damaged, which may be because its end is missing, is nothing more than what comes before. */
async function decompressedStart(start: Uint8Array): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const source = Readable.from([start], { objectMode: false });
  const limits = { size: start.byteLength, limit: Number.MAX_SAFE_INTEGER, refuse: () => damaged };
  try {
    for await (const chunk of decompress(source, limits)) {
      parts.push(chunk);
      size += chunk.byteLength;
      if (size >= startLength) break;
    }
  } catch (error) {
    if (error !== damaged) throw error;
  }
  return Buffer.concat(parts).subarray(0, startLength);
}

/** Names of layers by their position: the title, or `layer-<position>` with an ending. */
export async function copiedNames(
  layers: readonly Descriptor[],
  { manifest, source }: PulledArtifact,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (const layer of layers) {
    const title = titleOf(layer);
    const isFolder = isTitledFolder(layer) || title === '.';
    const { text } = title === undefined || isFolder ? await endingOf(layer, source) : { text: '' };
    const base = title === undefined || title === '.' ? `layer-${manifest.layers.indexOf(layer)}` : title;
    names.push(`${base.replace(/\/+$/, '')}${text}`);
  }
  return names;
}

/** Writes each layer as it is. */
export async function copyLayers(
  folder: StagedFolder,
  artifact: PulledArtifact,
  layers: readonly Descriptor[],
): Promise<void> {
  const names = await copiedNames(layers, artifact);
  await writeLayers(
    folder,
    artifact,
    layers.map((layer, index) => ({ layer, path: names[index] ?? '' })),
  );
}
