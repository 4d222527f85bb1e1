/** Layers that are copied as they are: their names, from titles or else from their media types and contents. */

import { compressionOf } from '../folder/decompress.ts';
import type { StagedFolder } from '../folder/staged-folder.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Source } from '../store/store.ts';
import { type PulledArtifact, titleOf } from './artifact.ts';
import { fileEnding, startLength } from './file-ending.ts';
import { isTitledFolder, openLayer, writeLayers } from './layers.ts';

export interface Ending {
  /** With its dot, or empty. */
  readonly text: string;
  /** True when the content is a tar archive, compressed or not, as far as its first bytes tell. */
  readonly isArchive: boolean;
}

/** What the content begins with; of a large layer only that is read. */
export async function endingOf(layer: Descriptor, source: Source): Promise<Ending> {
  const start = await startOf(layer, source);
  const isCompressed = ['gzip', 'zstd'].includes(compressionOf(start));
  const isTar = Buffer.from(start).toString('latin1', 257, 262) === 'ustar';
  return { text: fileEnding(layer.mediaType, start), isArchive: isCompressed || isTar };
}

async function startOf(layer: Descriptor, source: Source): Promise<Uint8Array> {
  const stream = openLayer(source, layer);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    parts.push(chunk);
    size += chunk.byteLength;
    if (size >= startLength) break;
  }
  stream.destroy();
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
