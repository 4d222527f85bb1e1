/** The Packer: turns files and bytes into content of this run; every method returns a descriptor. */

import { titleKey } from '../oci/annotations.ts';
import { type Annotations, type Descriptor, describe } from '../oci/descriptor.ts';
import { createDigester, type Digest, type Digester } from '../oci/digest.ts';
import {
  encodeIndex,
  encodeManifest,
  type ImageIndex,
  type ImageManifest,
  requireManifestSize,
} from '../oci/manifest.ts';
import { imageIndexType, imageManifestType, isManifestType } from '../oci/media-types.ts';
import { detach } from '../store/buffers.ts';
import type { Body, Source } from '../store/store.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { bytesBody, type Contents, fileBody, fileParts, type PackableWorkspace } from './contents.ts';
import { type Archive, type LayerCache, type LayerSearch, leastCachedSize } from './layer-cache.ts';
import { createStaging, type Stage, type Staged } from './staging.ts';
import { tarChunks } from './tar.ts';
import { contentSize, digestOfList, type TarEntries, type TarEntry } from './tar-entry.ts';

export interface LayerOptions {
  readonly mediaType: string;
  readonly annotations?: Annotations;
  /** Default `gzip`. */
  readonly compression?: 'gzip' | 'none';
}

export interface Layer {
  readonly descriptor: Descriptor;
  /** Digest of the uncompressed tar; the same on every Node. */
  readonly diffId: Digest;
}

/** A manifest with a `subject`, and that subject. */
export interface Referrer {
  readonly subject: Descriptor;
  readonly manifest: Descriptor;
}

export interface Packer {
  /** A workspace file as a blob. The file is digested now and read again when it is sent. */
  file(path: WorkspacePath, mediaType: string, annotations?: Annotations): Promise<Descriptor>;
  /** Bytes made by the format: a config, a document, a manifest of another specification. */
  bytes(bytes: Uint8Array, mediaType: string, annotations?: Annotations): Descriptor;
  /** A tar layer with the entries in the given order; the format sorts them. */
  layer(entries: TarEntries, options: LayerOptions): Promise<Layer>;
  /** Content that another tool made, unchanged. The body is verified whenever it is read. */
  importContent(descriptor: Descriptor, body: Body): Descriptor;
  manifest(manifest: ImageManifest): Descriptor;
  index(index: ImageIndex): Descriptor;
  /** What has been packed so far, for formats that read the manifest of another artifact. */
  readonly contents: Source;
}

export interface PackerOptions {
  readonly workspace: PackableWorkspace;
  /** Receives everything that is packed. */
  readonly contents: Contents;
  /** Returns the temporary folder of the run; called when a layer is too large for memory. */
  readonly scratch: () => Promise<string>;
  /** Opens the cache of layers; called for the first layer that is large enough. */
  readonly layerCache?: () => Promise<LayerCache | undefined>;
}

/** One packer serves all formats of a run, so that a file is digested once however many artifacts contain it. */
export function createPacker(options: PackerOptions): Packer {
  const { workspace, contents } = options;
  const stage = createStaging(options.scratch);
  const digestFile = createFileDigester(workspace);
  const bytes: Packer['bytes'] = (content, mediaType, annotations) => {
    if (isManifestType(mediaType)) requireManifestSize(content.byteLength, 'a manifest');
    return contents.add(describe(mediaType, content, annotations), bytesBody(content));
  };
  return {
    bytes,
    async file(path, mediaType, annotations) {
      const { digest, size, stamp } = await digestFile(path);
      const descriptor = { mediaType, digest, size, ...annotationsMember(annotations) };
      const read = (offset: number, length: number) => workspace.slice(path, offset, length);
      return contents.add(descriptor, fileBody(workspace, path, stamp), read);
    },
    async layer(entries, { mediaType, annotations, compression = 'gzip' }) {
      const cached = compression === 'gzip' && options.layerCache;
      const { diffId, digest, size, body } = cached
        ? await packCached(await listed(entries), { workspace, stage, open: cached })
        : await packLayer(tarChunks(entries, workspace), stage, compression);
      const descriptor = { mediaType, digest, size, ...annotationsMember(annotations) };
      return { descriptor: contents.add(descriptor, body), diffId };
    },
    importContent: (descriptor, body) => contents.add(descriptor, body),
    manifest(manifest) {
      const content = encodeManifest(manifest);
      requireManifestSize(
        content.byteLength,
        described('manifest', manifest, `${manifest.layers.length} layers`),
      );
      return bytes(content, imageManifestType);
    },
    index(index) {
      const content = encodeIndex(index);
      requireManifestSize(
        content.byteLength,
        described('index', index, `${index.manifests.length} manifests`),
      );
      return bytes(content, imageIndexType);
    },
    contents,
  };
}

/** `the manifest of http-cache with 25000 layers`, for errors. */
function described(what: string, { annotations }: Pick<ImageManifest, 'annotations'>, list: string): string {
  const title = annotations?.[titleKey];
  return `the ${what}${title === undefined ? '' : ` of ${title}`} with ${list}`;
}

interface DigestedFile {
  readonly digest: Digest;
  readonly size: number;
  /** The file's stamp before it was read. */
  readonly stamp: string | undefined;
}

/** Digests each file once per run. */
function createFileDigester(workspace: PackableWorkspace): (path: WorkspacePath) => Promise<DigestedFile> {
  const digested = new Map<WorkspacePath, Promise<DigestedFile>>();
  return (path) => {
    const result = digested.get(path) ?? digestFile(workspace, path);
    digested.set(path, result);
    return result;
  };
}

async function digestFile(workspace: PackableWorkspace, path: WorkspacePath): Promise<DigestedFile> {
  const stamp = (await workspace.stat(path))?.stamp;
  const digester = createDigester();
  for await (const part of fileParts(path, workspace)) {
    digester.update(part);
    detach(part);
  }
  return { size: digester.size, digest: digester.digest(), stamp };
}

/** Node's module takes 1 ms to load, and plain Wasm is not compressed. */
async function compressed(archive: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { gzip } = await import(/* webpackMode: "eager" */ './gzip.ts');
  return gzip(archive);
}

/** Digests, compresses and stages the archive in one pass. */
async function packLayer(tar: AsyncIterable<Uint8Array>, stage: Stage, compression: 'gzip' | 'none') {
  const digester = createDigester();
  const digested = withDigester(tar, digester);
  const staged = await stage(compression === 'gzip' ? await compressed(digested) : digested);
  const archive: Archive = { diffId: digester.digest(), size: digester.size };
  return { ...staged, archive, diffId: archive.diffId };
}

interface CachedPacking {
  readonly workspace: PackableWorkspace;
  readonly stage: Stage;
  open(): Promise<LayerCache | undefined>;
}

async function listed(entries: TarEntries): Promise<readonly TarEntry[]> {
  const list: TarEntry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}

/**
 * Digests the archive first, and compresses it only where no earlier run has; the files are read twice then. Without anything of an
 * earlier run they are read once.
 */
async function packCached(entries: readonly TarEntry[], { workspace, stage, open }: CachedPacking) {
  const raw = entries.reduce((sum, entry) => sum + contentSize(entry), 0);
  const cache = raw < leastCachedSize ? undefined : await open();
  if (!cache) return await packLayer(tarChunks(entries, workspace), stage, 'gzip');
  const list = digestOfList(entries);
  const found =
    (await cache.hasAny(raw)) && (await findCached(tarChunks(entries, workspace), await cache.search(list)));
  return found || (await cache.make(list, () => packLayer(tarChunks(entries, workspace), stage, 'gzip')));
}

async function findCached(
  tar: AsyncIterable<Uint8Array>,
  search: LayerSearch,
): Promise<(Staged & Pick<Layer, 'diffId'>) | undefined> {
  const digester = createDigester();
  try {
    for await (const chunk of tar) {
      digester.update(chunk);
      await search.update(chunk);
      detach(chunk);
    }
    const archive: Archive = { diffId: digester.digest(), size: digester.size };
    const found = await search.end(archive);
    return found && { ...found, diffId: archive.diffId };
  } finally {
    search.close();
  }
}

async function* withDigester(
  chunks: AsyncIterable<Uint8Array>,
  digester: Digester,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    digester.update(chunk);
    yield chunk;
  }
}

function annotationsMember(annotations: Annotations | undefined): { annotations?: Annotations } {
  return annotations && Object.keys(annotations).length > 0 ? { annotations } : {};
}
