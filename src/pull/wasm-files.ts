/** Artifacts that are Wasm binaries: each layer is a file under its title, or a folder that ORAS has pushed beside it. */

import type { StagedFolder } from '../folder/staged-folder.ts';
import { emptyType } from '../oci/media-types.ts';
import { originOf, type PulledArtifact, titleOf } from './artifact.ts';
import { isWasmLayer } from './content-types.ts';
import { isTitledFolder, unpackLayer, unpackTitled, writeLayers } from './layers.ts';

/** A layer without a title has the name of the artifact; `name` replaces it. */
export async function layOutWasm(
  folder: StagedFolder,
  artifact: PulledArtifact,
  name: string = `${artifact.name}.wasm`,
): Promise<void> {
  const { layers } = artifact.manifest;
  const folders = layers.filter(isTitledFolder);
  const files = layers.filter((layer) => !folders.includes(layer));
  const binaries = files.filter(isWasmLayer);
  const others = files.filter((layer) => !isWasmLayer(layer) && titleOf(layer) !== undefined);
  for (const layer of files)
    if (!binaries.includes(layer) && !others.includes(layer) && layer.mediaType !== emptyType)
      artifact.note(`${originOf(layer)} of the type ${layer.mediaType} has no title and is left out`);
  const named = [...binaries, ...others].map((layer, index) => ({
    layer,
    path: titleOf(layer) ?? (index === 0 ? name : `${index}-${name}`),
  }));
  await writeLayers(folder, artifact, named);
  for (const layer of folders) await unpackTitled(folder, artifact, layer);
}

/**
 * A filter in the last layer, as proxies take it (Istio, pkg/wasm/imagefetcher.go); files beside it that have layers of their own, such
 * as those of Higress, lie there under their titles.
 */
export async function layOutFilter(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const { layers } = artifact.manifest;
  const last = layers.at(-1);
  const titled = layers.slice(0, -1).flatMap((layer) => {
    const path = titleOf(layer);
    return path === undefined ? [] : [{ layer, path }];
  });
  await writeLayers(folder, artifact, titled);
  if (last) await unpackLayer(folder, artifact, last, { symlinks: 'omit' });
}
