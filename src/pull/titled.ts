/** Artifacts of any other kind: their layers lie under their titles, as `oras pull` leaves them. */

import type { StagedFolder } from '../folder/staged-folder.ts';
import { emptyType } from '../oci/media-types.ts';
import { originOf, type PulledArtifact, titleOf } from './artifact.ts';
import { isTitledFolder, unpackTitled, writeLayers } from './layers.ts';

/** Where no layer has a title, `oras pull` leaves nothing, and here each is copied under a name by its media type. */
export async function layOutTitled(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType !== emptyType);
  const titled = layers.filter((layer) => titleOf(layer) !== undefined);
  if (titled.length === 0) return await (await import('./copied.ts')).copyLayers(folder, artifact, layers);
  const folders = titled.filter(isTitledFolder);
  for (const layer of layers)
    if (!titled.includes(layer)) artifact.note(`${originOf(layer)} has no title and is left out`);
  const files = titled
    .filter((layer) => !folders.includes(layer))
    .map((layer) => ({ layer, path: titleOf(layer) ?? '' }));
  await writeLayers(folder, artifact, files);
  for (const layer of folders) await unpackTitled(folder, artifact, layer);
}
