/** CNAB bundles: `bundle.json` with the images of the bundle in an image layout (cnab-spec 104, "Thick Bundles"). */

import { CodedError } from '../errors.ts';
import type { StagedFolder } from '../folder/staged-folder.ts';
import { addWrittenFolder } from '../folder/written-folder.ts';
import { openLayoutWriter } from '../layout/writer.ts';
import { copyGraph } from '../store/copy.ts';
import { printable } from '../text.ts';
import { originOf, type PulledArtifact, readJson, readManifest } from './artifact.ts';
import { isDefinition } from './content-types.ts';
import { openLayer } from './layers.ts';

const layoutNames = ['artifacts', 'layout'] as const;

export async function layOutBundleOfImages(folder: StagedFolder, artifact: PulledArtifact): Promise<void> {
  const { source, manifest, concurrency } = artifact;
  const definition = manifest.manifests.find(isDefinition);
  const config = definition && (await readManifest(definition, source)).config;
  if (!config) throw withoutDefinition(artifact);
  // The document is not changed, so that its digest stays that of the artifact.
  await readJson(config, source);
  await folder.addFile(
    { names: ['bundle.json'], origin: originOf(config) },
    openLayer(source, config),
    0o644,
  );
  const images = manifest.manifests.filter((child) => child !== definition);
  if (images.length === 0) return;
  folder.addFolder({ names: layoutNames, origin: originOf(artifact.root) }, 0o755);
  const layout = (await openLayoutWriter(folder.pathOf(layoutNames))).store(artifact.name);
  for (const image of images) await copyGraph(image, source, layout, { known: new Set(), concurrency });
  await layout.can.addUntagged?.(images);
  addWrittenFolder(folder, layoutNames, originOf(artifact.root));
}

function withoutDefinition({ reference }: PulledArtifact): CodedError {
  return new CodedError('invalid-definition', `${printable(reference)} has no bundle.json`, {
    hint: 'Publish the bundle again.',
  });
}
