/** The Packer: what a format may do with content; every write returns a descriptor. */

import { type Annotations, type Descriptor, describe } from '../oci/descriptor.ts';
import { createDigester, type Digest, type Digester } from '../oci/digest.ts';
import { encodeIndex, encodeManifest, type ImageIndex, type ImageManifest } from '../oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../oci/media-types.ts';
import { detach } from '../store/buffers.ts';
import type { Body, Source } from '../store/store.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { bytesBody, type Contents } from './contents.ts';
import { fileParts } from './file-parts.ts';
import { gzip } from './gzip.ts';
import { createStaging, type Stage } from './staging.ts';
import { tarChunks } from './tar.ts';
import type { TarEntries } from './tar-entry.ts';
import { untouched } from './unchanged.ts';

/** What packing asks of a workspace. */
export type PackableWorkspace = Pick<Workspace, 'open' | 'slice' | 'stat'>;

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

/** A manifest and the one it refers to. */
export interface Referrer {
  readonly subject: Descriptor;
  readonly manifest: Descriptor;
}

export interface Packer {
  /** A file of the workspace as a blob, streamed from where it lies. */
  file(path: WorkspacePath, mediaType: string, annotations?: Annotations): Promise<Descriptor>;
  /** Bytes made by the format: a config, a document, also a manifest of a foreign shape. */
  bytes(bytes: Uint8Array, mediaType: string, annotations?: Annotations): Descriptor;
  /** A tar layer; entries in the order given, which the format sorts. */
  layer(entries: TarEntries, options: LayerOptions): Promise<Layer>;
  /** Content that another tool made, untouched; the body is verified whenever it is read. */
  importContent(descriptor: Descriptor, body: Body): Descriptor;
  manifest(manifest: ImageManifest): Descriptor;
  index(index: ImageIndex): Descriptor;
  /** What has been packed so far, to read a sibling's manifest. */
  readonly contents: Source;
}

export interface PackerOptions {
  readonly workspace: PackableWorkspace;
  /** Where everything packed is registered. */
  readonly contents: Contents;
  /** The run's own folder; asked for when a layer is too large to stay in memory. */
  readonly scratch: () => Promise<string>;
}

/** One packer serves all formats of a run, so that a file is digested once however many artifacts hold it. */
export function createPacker(options: PackerOptions): Packer {
  const { workspace, contents } = options;
  const stage = createStaging(options.scratch);
  const digestFile = digestOnce(workspace);
  const bytes: Packer['bytes'] = (content, mediaType, annotations) =>
    contents.add(describe(mediaType, content, annotations), bytesBody(content));
  return {
    bytes,
    async file(path, mediaType, annotations) {
      const { digest, size, stamp } = await digestFile(path);
      const named = { mediaType, digest, size, ...given(annotations) };
      return contents.add(named, () => untouched(workspace, path, stamp));
    },
    async layer(entries, { mediaType, annotations, compression = 'gzip' }) {
      const { diffId, digest, size, body } = await packLayer(
        tarChunks(entries, workspace),
        stage,
        compression,
      );
      return { descriptor: contents.add({ mediaType, digest, size, ...given(annotations) }, body), diffId };
    },
    importContent: (descriptor, body) => contents.add(descriptor, body),
    manifest: (manifest) => bytes(encodeManifest(manifest), imageManifestType),
    index: (index) => bytes(encodeIndex(index), imageIndexType),
    contents,
  };
}

interface Digested {
  readonly digest: Digest;
  readonly size: number;
  /** The file's when it was begun to be read. */
  readonly stamp: string | undefined;
}

/** Reads each file once per run, however often it is asked for. */
function digestOnce(workspace: PackableWorkspace): (path: WorkspacePath) => Promise<Digested> {
  const known = new Map<WorkspacePath, Promise<Digested>>();
  return (path) => {
    const found = known.get(path) ?? digestFile(workspace, path);
    known.set(path, found);
    return found;
  };
}

async function digestFile(workspace: PackableWorkspace, path: WorkspacePath): Promise<Digested> {
  const stamp = (await workspace.stat(path))?.stamp;
  const digester = createDigester();
  for await (const part of fileParts(path, workspace)) {
    digester.update(part);
    detach(part);
  }
  return { size: digester.size, digest: digester.digest(), stamp };
}

/** One pass: tar, its digest, gzip, the digest of that and the disk all take the bytes as they come. */
async function packLayer(tar: AsyncIterable<Uint8Array>, stage: Stage, compression: 'gzip' | 'none') {
  const digester = createDigester();
  const plain = passThrough(tar, digester);
  const staged = await stage(compression === 'gzip' ? gzip(plain) : plain);
  return { ...staged, diffId: digester.digest() };
}

async function* passThrough(
  chunks: AsyncIterable<Uint8Array>,
  digester: Digester,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    digester.update(chunk);
    yield chunk;
  }
}

function given(annotations: Annotations | undefined): { annotations?: Annotations } {
  return annotations && Object.keys(annotations).length > 0 ? { annotations } : {};
}
