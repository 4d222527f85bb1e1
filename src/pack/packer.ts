/** The Packer: turns files and bytes into content of this run; every method returns a descriptor. */

import { once } from '../memoize.ts';
import { titleKey } from '../oci/annotations.ts';
import { type Annotations, type Descriptor, describe } from '../oci/descriptor.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import {
  encodeIndex,
  encodeManifest,
  type ImageIndex,
  type ImageManifest,
  requireManifestSize,
} from '../oci/manifest.ts';
import { imageIndexType, imageManifestType, isManifestType } from '../oci/media-types.ts';
import type { Tag } from '../oci/tag.ts';
import { detach } from '../store/buffers.ts';
import type { Body, Source } from '../store/store.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { bytesBody, type Contents, fileBody, fileParts, type PackableWorkspace } from './contents.ts';
import type { LayerPackerOptions } from './layer-packer.ts';
import type { TarEntries } from './tar-entry.ts';

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
  /** By which cosign finds it; such a manifest has no subject. */
  readonly tag?: Tag;
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

export interface PackerOptions extends LayerPackerOptions {
  /** Receives everything that is packed. */
  readonly contents: Contents;
}

/** One packer serves all formats of a run, so that a file is digested once however many artifacts contain it. */
export function createPacker(options: PackerOptions): Packer {
  const { workspace, contents } = options;
  // A layer takes most of the code, and plain Wasm has none.
  const loadLayers = once(async () => {
    const { createLayerPacker } = await import('./layer-packer.ts');
    return createLayerPacker(options);
  });
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
      const packLayer = await loadLayers();
      const { diffId, digest, size, body } = await packLayer(entries, compression);
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

function annotationsMember(annotations: Annotations | undefined): { annotations?: Annotations } {
  return annotations && Object.keys(annotations).length > 0 ? { annotations } : {};
}
