/** The input `operation`: what is done with the chosen layers, whatever the kind of the artifact. */

import { CodedError } from '../errors.ts';
import type { StagedFolder, StagedFolderOptions } from '../folder/staged-folder.ts';
import type { UnpackOptions } from '../folder/unpack.ts';
import { hintWithLines, inputError } from '../input-error.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { nearest, printable } from '../text.ts';
import { originOf, type PulledArtifact, titleOf } from './artifact.ts';
import { copiedNames, copyLayers, endingOf } from './copied.ts';
import type { Layout } from './lay-out.ts';
import { chooseLayers, type LayerChoice, listOf } from './layer-selection.ts';
import { bundlePaths, isTitledFolder, unpackLayer, unpackTitled, writeLayers } from './layers.ts';

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

/** Layers on their way into a folder, and how their archives are read. */
interface Work {
  readonly folder: StagedFolder;
  readonly artifact: PulledArtifact;
  readonly layers: readonly Descriptor[];
  readonly unpacking: Pick<UnpackOptions, 'absolutePaths'>;
}

/** Without an operation, an archive is extracted and any other layer copied. */
export function layoutForOperation(
  kind: string,
  artifact: PulledArtifact,
  operation: Operation | undefined,
  choices: readonly LayerChoice[],
): Layout {
  const layers = chooseLayers(artifact, choices.length > 0 ? choices : [{ kind: 'all' }]);
  const unpacking = kind === 'opa' ? bundlePaths : {};
  const work = { extract, copy, merge: extractAll, 'per-layer': layOutEach, each: extractOrCopy }[
    operation ?? 'each'
  ];
  const conflicts = operation === 'merge' ? 'compare' : 'refuse';
  return {
    kind,
    folder: { ...portable, conflicts },
    layers,
    write: (folder) => work({ folder, artifact, layers, unpacking }),
  };
}

async function copy({ folder, artifact, layers }: Work): Promise<void> {
  await copyLayers(folder, artifact, layers);
}

async function extract(work: Work): Promise<void> {
  const { artifact, layers } = work;
  if (layers.length > 1) throw several(artifact, layers, await firstArchive(layers, artifact));
  await extractAll(work);
}

/** Layers that are looked into for a hint at most. */
const lookedInto = 30;

/** Other layers may come first, such as the provenance of a chart. */
async function firstArchive(
  layers: readonly Descriptor[],
  artifact: PulledArtifact,
): Promise<Descriptor | undefined> {
  for (const layer of layers.slice(0, lookedInto))
    if (await isArchive(layer, artifact, 'any type')) return layer;
  return undefined;
}

async function extractAll(work: Work): Promise<void> {
  for (const layer of work.layers) {
    if (!(await isArchive(layer, work.artifact, 'any type'))) throw notArchive(layer, work.artifact);
    await extractOne(layer, work);
  }
}

async function extractOne(layer: Descriptor, { folder, artifact, unpacking }: Work): Promise<void> {
  if (isTitledFolder(layer)) await unpackTitled(folder, artifact, layer);
  else await unpackLayer(folder, artifact, layer, unpacking);
}

async function extractOrCopy(work: Work): Promise<void> {
  const { folder, artifact, layers } = work;
  const archives = new Set<Descriptor>();
  for (const layer of layers) if (await isArchive(layer, artifact)) archives.add(layer);
  const [first, ...others] = archives;
  if (first && others.length > 0) throw several(artifact, [...archives], first);
  await copyLayers(
    folder,
    artifact,
    layers.filter((layer) => !archives.has(layer)),
  );
  for (const layer of archives) await extractOne(layer, work);
}

/** A folder for each layer, named by its position; a layer that is no archive is a file in its folder. */
async function layOutEach({ folder, artifact, layers, unpacking }: Work): Promise<void> {
  for (const layer of layers) {
    const into = [`layer-${artifact.manifest.layers.indexOf(layer)}`];
    folder.addFolder({ names: into, origin: originOf(layer) }, 0o755);
    if (await isArchive(layer, artifact)) await unpackLayer(folder, artifact, layer, { into, ...unpacking });
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
  const isPossible = types === 'any type' || /(?:tar|gzip|zstd|tgz|\.gz|\.zst)$/.test(layer.mediaType);
  return isPossible && (await endingOf(layer, source)).isArchive;
}

function several(
  { reference, manifest }: PulledArtifact,
  layers: readonly Descriptor[],
  archive: Descriptor | undefined,
): CodedError {
  const list = listOf(layers, manifest.layers);
  const hint =
    archive === undefined
      ? 'Copy them as they are: operation: copy'
      : hintWithLines('Choose one, or use "operation" to merge them', {
          layers: manifest.layers.indexOf(archive),
        });
  return new CodedError(
    'ambiguous',
    `${printable(reference)} has ${layers.length} such layers, and one is extracted: ${list}`,
    { hint },
  );
}

function notArchive(layer: Descriptor, { reference }: PulledArtifact): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(reference)}: ${originOf(layer)} is not an archive, but ${layer.mediaType}`,
    { hint: 'Copy it as it is: operation: copy' },
  );
}
