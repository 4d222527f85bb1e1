/** The format `cnab`: a CNAB bundle as cnab-to-oci and Porter push it, an index over its definition and its images. */

import { imageIndexType, imageManifestType } from '../oci/media-types.ts';
import { baseName } from '../paths.ts';
import type { Artifact } from './artifact.ts';
import { type Bundle, isBundle, readBundle } from './cnab/bundle.ts';
import { canonicalJson } from './cnab/canonical.ts';
import { findInLayout, importImage, openBundleLayout } from './cnab/images.ts';
import {
  bundleAnnotations,
  bundleConfigType,
  completeDefinition,
  encodeBundleIndex,
  encodeConfigManifest,
  type FoundImage,
} from './cnab/manifests.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { documentLimit, invalidDefinition, readJson } from './shared/documents.ts';
import { withOrigins } from './shared/origins.ts';
import { proposeFiles, type RequestedFile, requestedFiles } from './shared/requests.ts';

/** cnab-spec 201, as implemented by cnab-to-oci. */
export const cnab: Format = { name: 'cnab', detect, pack };

/** Definitions often embed large schemas. */
const bundleLimit = 4 * documentLimit;

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const appliesTo = (path: string) => baseName(path) === 'bundle.json';
  const files = await requestedFiles(context, { format: 'cnab', appliesTo });
  return await proposeFiles(files, context, async (file) => {
    const definition = await readJson(context.workspace, file.path, bundleLimit);
    if (isBundle(definition)) return await propose(file, readBundle(definition, file.path), context);
    if (file.explicit) throw notBundle(file.path);
    context.explain(file.path, 'is not a CNAB bundle: schemaVersion or invocationImages is missing');
    return undefined;
  });
}

async function propose(
  { path, explicit }: RequestedFile,
  bundle: Bundle,
  context: DetectContext,
): Promise<Candidate> {
  const layout = await openBundleLayout(context.workspace, path);
  const external = [bundle.invocationImage, ...bundle.components].filter(
    (one) => !layout || !findInLayout(one, layout),
  );
  return {
    files: [path],
    name: { value: bundle.name, origin: path },
    version: { value: bundle.version, origin: path },
    annotations: withOrigins(bundleAnnotations(bundle), path),
    references: [...new Set(external.map(({ image }) => image))],
    explicit,
  };
}

async function pack(artifact: Artifact, context: PackContext): Promise<PackedContent> {
  const { packer, workspace } = context;
  const path = firstFile(artifact);
  const bundle = readBundle(await readJson(workspace, path, bundleLimit), path);
  const layout = await openBundleLayout(workspace, path);
  const found: FoundImage[] = [];
  for (const image of [bundle.invocationImage, ...bundle.components]) {
    found.push({ image, descriptor: await importImage(image, layout, context) });
  }
  const [invocationImage, ...components] = found as [FoundImage, ...FoundImage[]];
  const images = { invocationImage, components };
  const config = packer.bytes(canonicalJson(completeDefinition(bundle, images), path), bundleConfigType);
  const manifest = packer.bytes(encodeConfigManifest(config), imageManifestType);
  const annotations = { ...bundleAnnotations(bundle), ...artifact.annotations };
  return { root: packer.bytes(encodeBundleIndex(manifest, images, annotations), imageIndexType) };
}

function notBundle(path: string): Error {
  return invalidDefinition(
    path,
    'is not a CNAB bundle',
    'Name a bundle.json with schemaVersion and invocationImages.',
  );
}
