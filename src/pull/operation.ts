/** The input `operation`: what is done with the chosen layers, whatever the kind of the artifact. */

import { CodedError } from '../errors.ts';
import type { StagedFolder, StagedFolderOptions } from '../folder/staged-folder.ts';
import { hintWithLines, inputError } from '../input-error.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { nearest, printable } from '../text.ts';
import { originOf, type PulledArtifact, titleOf } from './artifact.ts';
import { copiedNames, copyLayers, endingOf } from './copied.ts';
import type { Layout } from './lay-out.ts';
import { chooseLayers, type LayerChoice, listOf } from './layer-selection.ts';
import { isTitledFolder, unpackLayer, unpackTitled, writeLayers } from './layers.ts';

const operations = ['extract', 'copy', 'merge', 'per-layer'] as const;
export type Operation = (typeof operations)[number];

/** Throws `input` for any other word. */
export function parseOperation(text: string): Operation {
  const found = operations.find((known) => known === text);
  if (found) return found;
  throw inputError(`"operation" is ${printable(text, 60)}`, {
    hint: `Use one of ${operations.join(', ')}, for example`,
    lines: { operation: nearest(text, operations) ?? 'extract' },
  });
}

const portable: StagedFolderOptions = { names: 'portable', rooted: false, conflicts: 'refuse' };

/** Without an operation, an archive is extracted and any other layer copied. */
export function layoutForOperation(
  kind: string,
  artifact: PulledArtifact,
  operation: Operation | undefined,
  choices: readonly LayerChoice[],
): Layout {
  const layers = chooseLayers(artifact, choices.length > 0 ? choices : [{ kind: 'all' }]);
  const write = {
    extract: (folder: StagedFolder) => extract(folder, artifact, layers),
    copy: (folder: StagedFolder) => copyLayers(folder, artifact, layers),
    merge: (folder: StagedFolder) => extractAll(folder, artifact, layers),
    'per-layer': (folder: StagedFolder) => layOutEach(folder, artifact, layers),
    each: (folder: StagedFolder) => extractOrCopy(folder, artifact, layers),
  }[operation ?? 'each'];
  const conflicts = operation === 'merge' ? 'compare' : 'refuse';
  return { kind, folder: { ...portable, conflicts }, layers, write };
}

async function extract(
  folder: StagedFolder,
  artifact: PulledArtifact,
  layers: readonly Descriptor[],
): Promise<void> {
  if (layers.length > 1) throw several(artifact, layers);
  await extractAll(folder, artifact, layers);
}

async function extractAll(
  folder: StagedFolder,
  artifact: PulledArtifact,
  layers: readonly Descriptor[],
): Promise<void> {
  for (const layer of layers) {
    if (!(await isArchive(layer, artifact, 'any type'))) throw notArchive(layer, artifact);
    await extractOne(folder, artifact, layer);
  }
}

async function extractOne(folder: StagedFolder, artifact: PulledArtifact, layer: Descriptor): Promise<void> {
  if (isTitledFolder(layer)) await unpackTitled(folder, artifact, layer);
  else await unpackLayer(folder, artifact, layer);
}

async function extractOrCopy(
  folder: StagedFolder,
  artifact: PulledArtifact,
  layers: readonly Descriptor[],
): Promise<void> {
  const archives = new Set<Descriptor>();
  for (const layer of layers) if (await isArchive(layer, artifact)) archives.add(layer);
  if (archives.size > 1) throw several(artifact, [...archives]);
  await copyLayers(
    folder,
    artifact,
    layers.filter((layer) => !archives.has(layer)),
  );
  for (const layer of archives) await extractOne(folder, artifact, layer);
}

/** A folder for each layer, named by its position; a layer that is no archive is a file in its folder. */
async function layOutEach(
  folder: StagedFolder,
  artifact: PulledArtifact,
  layers: readonly Descriptor[],
): Promise<void> {
  for (const layer of layers) {
    const into = [`layer-${artifact.manifest.layers.indexOf(layer)}`];
    folder.addFolder({ names: into, origin: originOf(layer) }, 0o755);
    if (await isArchive(layer, artifact)) await unpackLayer(folder, artifact, layer, { into });
    else {
      const [name = ''] = await copiedNames([layer], artifact);
      await writeLayers(folder, artifact, [{ layer, path: `${into[0]}/${name}` }]);
    }
  }
}

/** By its type where that is clear, else by its content: ORAS gives any file the type of a tar archive. */
async function isArchive(
  layer: Descriptor,
  { source }: PulledArtifact,
  types: 'any type' | 'types of archives' = 'types of archives',
): Promise<boolean> {
  if (isTitledFolder(layer)) return true;
  if (/tar[+.](?:gzip|zstd)$/.test(layer.mediaType) && titleOf(layer) === undefined) return true;
  const isPossible = types === 'any type' || /(?:tar|gzip|zstd)$/.test(layer.mediaType);
  return isPossible && (await endingOf(layer, source)).isArchive;
}

function several({ reference, manifest }: PulledArtifact, layers: readonly Descriptor[]): CodedError {
  const list = listOf(layers, manifest.layers);
  const position = manifest.layers.indexOf(layers[0] as Descriptor);
  return new CodedError(
    'ambiguous',
    `${printable(reference)} has ${layers.length} such layers, and one is extracted: ${list}`,
    {
      hint: hintWithLines('Choose one, or use "operation" to merge them', { layers: position }),
    },
  );
}

function notArchive(layer: Descriptor, { reference }: PulledArtifact): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(reference)}: ${originOf(layer)} is not an archive, but ${layer.mediaType}`,
    { hint: 'Copy it as it is: operation: copy' },
  );
}
