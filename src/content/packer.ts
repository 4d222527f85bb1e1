/** The Packer: what a format may do with content; every write returns a descriptor. */

import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { ImageIndex, ImageManifest } from '../oci/manifest.ts';
import type { WorkspacePath } from '../workspace.ts';
import type { TarEntry } from './tar.ts';
import type { Body, Source } from './target.ts';

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
  layer(entries: Iterable<TarEntry> | AsyncIterable<TarEntry>, options: LayerOptions): Promise<Layer>;
  /** Content that another tool made, untouched; the body is verified whenever it is read. */
  adopt(descriptor: Descriptor, body: Body): Descriptor;
  manifest(manifest: ImageManifest): Descriptor;
  index(index: ImageIndex): Descriptor;
  /** A manifest that names one of this artifact's manifests as its subject: it is pushed after the artifact and made known as its referrer. */
  refer(subject: Descriptor, manifest: Descriptor): void;
  /** The referrers given since the last call; the release takes them. */
  takeReferrers(): readonly Referrer[];
  /** What has been packed so far, to read a sibling's manifest. */
  readonly contents: Source;
}
