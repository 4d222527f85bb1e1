/** Artifacts that are archives: the tree that Flux, Timoni, Helm and Open Policy Agent unpack. */

import { CodedError } from '../errors.ts';
import { isPortableName } from '../folder/safe-path.ts';
import type { StagedFolder } from '../folder/staged-folder.ts';
import { isRecord } from '../json.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { emptyType, imageLayerGzipType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { originOf, type PulledArtifact, readDocument, titleOf } from './artifact.ts';
import { endingOf } from './copied.ts';
import { bundlePaths, unpackLayer, writeLayers } from './layers.ts';

/** Flux takes the first layer, whatever its type, and copies one that is not an archive (fluxcd/pkg, oci/pull.go). */
export async function layOutFlux(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const layer = required(artifact, artifact.manifest.layers[0], 'a layer');
  noteOthers(artifact, [layer]);
  const ending = await endingOf(layer, artifact.source);
  if (layer.mediaType.endsWith('gzip') || ending.isArchive)
    await unpackLayer(folder, artifact, layer, { symlinks: 'omit' });
  else {
    const path = titleOf(layer) ?? `${artifact.name}${ending.text}`;
    await writeLayers(folder, artifact, [{ layer, path }]);
  }
}

const timoniType = 'application/vnd.timoni.content.v1.tar+gzip';

/** Timoni unpacks every layer of its type, in their order (timoni, internal/oci/pull_module.go). */
export async function layOutTimoni(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType === timoniType);
  required(artifact, layers[0], `a layer of the type ${timoniType}`);
  noteOthers(artifact, layers);
  for (const layer of layers) await unpackLayer(folder, artifact, layer, { symlinks: 'omit' });
}

const chartTypes: readonly string[] = [
  'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
  'application/tar+gzip',
];

/** Helm unpacks the chart only, into a folder of its name, whatever that in the archive is (helm, pkg/chart/v2/util/expand.go). */
export async function layOutChart(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const chart = artifact.manifest.layers.find(({ mediaType }) => chartTypes.includes(mediaType));
  const layer = required(artifact, chart, `a layer of the type ${chartTypes[0]}`);
  noteOthers(artifact, [layer]);
  const topFolder = await chartName(artifact);
  await unpackLayer(folder, artifact, layer, {
    symlinks: 'omit',
    ...(topFolder !== undefined && { topFolder }),
  });
}

/** The config is `Chart.yaml` as JSON. `undefined` for a name that Helm or Windows would not accept. */
async function chartName({ manifest: { config }, source }: PulledArtifact): Promise<string | undefined> {
  const chart = config && (await readDocument(config, source));
  const name = isRecord(chart) ? chart.name : undefined;
  if (typeof name !== 'string' || !/^(?!\.)[A-Za-z0-9._-]{1,250}$/.test(name)) return undefined;
  return isPortableName(name) ? name : undefined;
}

/** OPA loads the first layer of this type (open-policy-agent/opa, v1/download/oci_download.go). */
export async function layOutBundle(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const found = artifact.manifest.layers.find(({ mediaType }) => mediaType === imageLayerGzipType);
  const layer = required(artifact, found, `a layer of the type ${imageLayerGzipType}`);
  noteOthers(artifact, [layer]);
  await unpackLayer(folder, artifact, layer, { symlinks: 'omit', ...bundlePaths });
}

function noteOthers({ manifest, note }: PulledArtifact, used: readonly Descriptor[]): void {
  for (const layer of manifest.layers)
    if (!used.includes(layer) && layer.mediaType !== emptyType)
      note(`${originOf(layer)} of the type ${layer.mediaType} is left out, as its consumer does`);
}

function required({ reference }: PulledArtifact, layer: Descriptor | undefined, what: string): Descriptor {
  if (layer) return layer;
  throw new CodedError('unsupported', `${printable(reference)} lacks ${what}`, {
    hint: 'Copy what it has: operation: copy',
  });
}
