/** Laying out an artifact: as the consumer of its kind does, or as the operation says. */

import { CodedError } from '../errors.ts';
import type { StagedFolder, StagedFolderOptions } from '../folder/staged-folder.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { hasImageConfig, kindOf } from '../oci/kinds.ts';
import { imageConfigType, isImageLayerType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { type PulledArtifact, readDocument } from './artifact.ts';
import { isBundle, isFileSystemLayer, isWasmLayer } from './content-types.ts';
import { type ImageConfig, readImageConfig } from './image-config.ts';
import { isTitledFolder } from './layers.ts';
import type { SpinContext } from './spin.ts';
import { layOutTitled } from './titled.ts';
import { layOutFilter, layOutWasm } from './wasm-files.ts';

/** How one artifact is laid out. */
export interface Layout {
  /** The format of this project that it has; `other` where it has none. */
  readonly kind: string;
  readonly folder: StagedFolderOptions;
  /** The layers that were chosen, where some were. */
  readonly layers?: readonly Descriptor[];
  write(folder: StagedFolder, context: SpinContext): Promise<void>;
}

const portable: StagedFolderOptions = { names: 'portable', rooted: false, conflicts: 'refuse' };
/** Where a consumer unpacks one layer over the other, the later one counts. */
const layered: StagedFolderOptions = { ...portable, conflicts: 'replace' };
const rootFileSystem: StagedFolderOptions = { names: 'unix', rooted: true, conflicts: 'replace' };

type Write = (folder: StagedFolder, artifact: PulledArtifact, context: SpinContext) => Promise<void>;

/** Loads the code of a kind when an artifact has it: a pull from the cache takes little longer than the start of the program. */
function loaded(load: () => Promise<Write>): Write {
  return async (...args) => await (await load())(...args);
}

const layOutBundle: Write = loaded(async () => (await import('./archives.ts')).layOutBundle);
const layOutBundleOfImages: Write = loaded(async () => (await import('./cnab.ts')).layOutBundleOfImages);

/** By the format that the types of the artifact tell. */
const layouts: Readonly<Record<string, readonly [StagedFolderOptions, Write]>> = {
  wasm: [portable, (folder, artifact) => layOutWasm(folder, artifact)],
  kubewarden: [portable, (folder, artifact) => layOutWasm(folder, artifact)],
  flux: [portable, loaded(async () => (await import('./archives.ts')).layOutFlux)],
  timoni: [layered, loaded(async () => (await import('./archives.ts')).layOutTimoni)],
  helm: [portable, loaded(async () => (await import('./archives.ts')).layOutChart)],
  opa: [portable, layOutBundle],
  spin: [portable, loaded(async () => (await import('./spin.ts')).layOutSpin)],
  cup: [portable, layOutTitled],
};

/** Chooses by types and annotations, and for an image by its config. Throws what reading the config throws. */
export async function layoutOf(artifact: PulledArtifact, entrypointOnly: boolean): Promise<Layout> {
  const { manifest } = artifact;
  if (isBundle(manifest) && !entrypointOnly)
    return asLayout('cnab', portable, layOutBundleOfImages, artifact);
  const { format } = kindOf(manifest);
  // An application has the config of an image, and starts several components.
  if (entrypointOnly && format === 'spin') throw notImage(artifact);
  const known = format === undefined ? undefined : layouts[format];
  if (format !== undefined && known && !entrypointOnly) return asLayout(format, ...known, artifact);
  const config = await imageConfigOf(artifact);
  if (config && (entrypointOnly || format !== 'envoy')) return imageLayout(artifact, config, entrypointOnly);
  if (entrypointOnly && !manifest.layers.some(isWasmLayer)) throw notImage(artifact);
  if (format !== undefined && known) return asLayout(format, ...known, artifact);
  return asLayout(format ?? 'other', optionsOf(manifest), writerOf(artifact), artifact);
}

/** A folder may hold what another layer holds too; ORAS pushes both where both are named, and equal files are no conflict. */
function optionsOf({ layers }: PulledArtifact['manifest']): StagedFolderOptions {
  return layers.length > 1 && layers.some(isTitledFolder) ? { ...portable, conflicts: 'compare' } : portable;
}

function asLayout(kind: string, folder: StagedFolderOptions, write: Write, artifact: PulledArtifact): Layout {
  return { kind, folder, write: (staged, context) => write(staged, artifact, context) };
}

function writerOf({ manifest }: PulledArtifact): Write {
  const { format } = kindOf(manifest);
  const last = manifest.layers.at(-1);
  if (format === 'envoy' && last && isFileSystemLayer(last)) return layOutFilter;
  if (manifest.layers.some(isWasmLayer)) return (folder, artifact) => layOutWasm(folder, artifact);
  if (isBundleOfOpa(manifest)) return layOutBundle;
  return layOutTitled;
}

/** The config of an image, which has layers of a file system or of Wasm; `undefined` for any other artifact. */
async function imageConfigOf({ manifest, source }: PulledArtifact): Promise<ImageConfig | undefined> {
  const { config, layers } = manifest;
  if (!config || !hasImageConfig(manifest)) return undefined;
  if (layers.length > 0 && !layers.some((layer) => isImageLayerType(layer.mediaType) || isWasmLayer(layer)))
    return undefined;
  return readImageConfig(await readDocument(config, source));
}

function notImage({ reference, manifest }: PulledArtifact): CodedError {
  const { title } = kindOf(manifest);
  const why = title.endsWith('container image')
    ? 'has a config with which no container can be made'
    : `is no container image, but ${printable(title, 120)}`;
  return new CodedError('unsupported', `${printable(reference)} ${why}: nothing in it is started`, {
    hint: 'Pull it whole: entrypoint-only: false',
  });
}

/** A layer may be the Wasm binary itself, as containerd's shims take it (containerd/runwasi, oci-tar-builder). */
function imageLayout(artifact: PulledArtifact, config: ImageConfig, entrypointOnly: boolean): Layout {
  const { layers } = artifact.manifest;
  const isFileSystem = layers.every((layer) => !isWasmLayer(layer));
  if (!isFileSystem) {
    const program = config.command[0]?.replace(/#.*$/s, '').replace(/^.*\//s, '');
    const name = program?.endsWith('.wasm') ? program : undefined;
    return asLayout('image', portable, (folder) => layOutWasm(folder, artifact, name), artifact);
  }
  if (!entrypointOnly)
    return asLayout(
      'image',
      rootFileSystem,
      async (folder) => await (await import('./image.ts')).layOutImage(folder, artifact, config),
      artifact,
    );
  const write: Write = async (folder, _, { scratch }) =>
    await (await import('./image.ts')).layOutEntrypoint(folder, artifact, config, scratch);
  return asLayout('image', { ...portable, names: 'unix' }, write, artifact);
}

/** As OPA's documentation pushes it with a title, or without one, and a config with which no container can be made. */
function isBundleOfOpa({ config, layers }: PulledArtifact['manifest']): boolean {
  const [only, ...others] = layers;
  if (only === undefined || others.length > 0 || config?.mediaType !== imageConfigType) return false;
  return isFileSystemLayer(only) && only.annotations === undefined;
}
