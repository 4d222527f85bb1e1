/** The layers of a Spin application and the references to them in the locked application (crates/oci/src/client.rs). */

import { prefetch } from '../../async.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { digestOf } from '../../oci/digest.ts';
import type { Packer } from '../../pack/packer.ts';
import type { TarEntry } from '../../pack/tar-entry.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { ResolvedComponent } from './app.ts';
import type { StaticFile } from './files.ts';
import type { ContentRef, LockedContent } from './locked.ts';

const wasmLayerType = 'application/vnd.wasm.content.layer.v1+wasm';
const dataLayerType = 'application/vnd.wasm.content.layer.v1+data';
const archiveLayerType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';

/** Bytes of a file that is inlined in the locked application at most. */
const inlineLimit = 128;

/** Layers beside the locked application; 500 in all is what every registry accepts. */
const layerLimit = 499;

export interface AppLayers {
  /** Without duplicates, in the order of the components, a component's binary before its files. */
  readonly layers: readonly Descriptor[];
  /** By id of the component. */
  readonly contents: ReadonlyMap<string, LockedContent>;
}

export interface LayerContext {
  readonly workspace: Workspace;
  readonly packer: Packer;
}

/** A layer per file, or an archive per component when there would be too many layers. */
export async function packLayers(
  components: readonly ResolvedComponent[],
  context: LayerContext,
): Promise<AppLayers> {
  const packed: PackedComponent[] = [];
  for (const component of components) packed.push(await packComponent(component, context));
  const contents = new Map(packed.map(({ id, content }) => [id, content]));
  const separate = distinct(packed.flatMap(({ binary, files }) => [binary, ...files]));
  if (separate.length <= layerLimit) return { layers: separate, contents };
  const archived: Descriptor[] = [];
  for (const [index, component] of components.entries()) {
    archived.push(...binaryOf(packed[index]));
    if (component.files.length > 0) archived.push(await packArchive(component.files, context));
  }
  return { layers: distinct(archived), contents };
}

interface PackedComponent {
  readonly id: string;
  readonly binary: Descriptor;
  /** Of the files that are not inlined. */
  readonly files: readonly Descriptor[];
  readonly content: LockedContent;
}

function binaryOf(packed: PackedComponent | undefined): readonly Descriptor[] {
  return packed ? [packed.binary] : [];
}

async function packComponent(
  { id, source, files }: ResolvedComponent,
  context: LayerContext,
): Promise<PackedComponent> {
  const binary = await context.packer.file(source, wasmLayerType);
  const references: (ContentRef & { path: string })[] = [];
  const layers: Descriptor[] = [];
  const pack = (file: StaticFile) => packFile(file, context);
  // Opening many small files takes longer than reading them, so several are packed at a time.
  for await (const { item, result } of prefetch(files, pack, { items: 16, weight: 16, weigh: () => 1 })) {
    const { reference, layer } = await result;
    references.push({ ...reference, path: item.path });
    if (layer) layers.push(layer);
  }
  const content = { source: await referTo(binary, source, context), files: references };
  return { id, binary, files: layers, content };
}

/** A small file needs no layer; this also avoids empty blobs, which some registries reject. */
async function packFile({ source, size }: StaticFile, context: LayerContext) {
  if (size <= inlineLimit) return { reference: await inline(source, context) };
  const layer = await context.packer.file(source, dataLayerType);
  return { reference: { digest: layer.digest }, layer };
}

/** Readers look up a binary by its digest, so even a small one has a layer. */
async function referTo(binary: Descriptor, source: string, context: LayerContext): Promise<ContentRef> {
  return binary.size <= inlineLimit ? await inline(source, context) : { digest: binary.digest };
}

async function inline(source: string, { workspace }: LayerContext): Promise<ContentRef> {
  const bytes = await workspace.read(source, inlineLimit);
  return { inline: Buffer.from(bytes).toString('base64').replace(/=+$/, ''), digest: digestOf(bytes) };
}

/** Readers use the digests of the archived files only; paths are in the locked application. */
async function packArchive(files: readonly StaticFile[], { packer }: LayerContext): Promise<Descriptor> {
  const { descriptor } = await packer.layer(archiveEntries(files), { mediaType: archiveLayerType });
  return descriptor;
}

function* archiveEntries(files: readonly StaticFile[]): Generator<TarEntry> {
  yield { path: '.', type: 'directory' };
  for (const { path, source, size } of files) yield { path, type: 'file', size, file: source };
}

function distinct(layers: readonly Descriptor[]): readonly Descriptor[] {
  return [...new Map(layers.map((layer) => [`${layer.mediaType} ${layer.digest}`, layer])).values()];
}
