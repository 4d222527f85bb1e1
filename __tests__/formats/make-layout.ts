/** Image layouts made for tests: images, indexes over them, and whole layouts as files by path. */

import { gzipSync } from 'node:zlib';
import { Header } from 'tar/header';
import { type Annotations, type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { digestAlgorithm, encodedDigest } from '../../src/oci/digest.ts';
import { encode, encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import {
  imageConfigType,
  imageIndexType,
  imageLayerGzipType,
  imageManifestType,
} from '../../src/oci/media-types.ts';

/** Files by path. */
export type Files = Record<string, Uint8Array>;

export interface LayoutMaker {
  /** Everything added, with an `index.json` of these entries. */
  files(entries: readonly Descriptor[]): Files;
  blob(bytes: Uint8Array, mediaType: string): Descriptor;
  /** A runnable image of one file. */
  image(platform: string, text: string): Descriptor;
  manifest(parts: Parameters<typeof encodeManifest>[0]): Descriptor;
  index(manifests: readonly Descriptor[], subject?: Descriptor): Descriptor;
}

export function layoutMaker(): LayoutMaker {
  const blobs: Files = {};
  const blob = (bytes: Uint8Array, mediaType: string) => {
    const descriptor = describe(mediaType, bytes);
    blobs[blobPath(descriptor)] = bytes;
    return descriptor;
  };
  return {
    blob,
    files: (entries) => ({
      'oci-layout': encode({ imageLayoutVersion: '1.0.0' }),
      'index.json': encode({ schemaVersion: 2, mediaType: imageIndexType, manifests: entries }),
      ...blobs,
    }),
    image(platform, text) {
      const [os = '', architecture = ''] = platform.split('/');
      const tar = tarOf({ 'app.txt': Buffer.from(text) });
      const config = {
        architecture,
        os,
        config: {},
        rootfs: { type: 'layers', diff_ids: [describe('', tar).digest] },
      };
      const descriptor = blob(
        encodeManifest({
          config: blob(encode(config), imageConfigType),
          layers: [blob(gzipSync(tar), imageLayerGzipType)],
        }),
        imageManifestType,
      );
      return { ...descriptor, platform: { architecture, os } };
    },
    manifest: (parts) => blob(encodeManifest(parts), imageManifestType),
    index: (manifests, subject) =>
      blob(encodeIndex({ manifests, ...(subject && { subject }) }), imageIndexType),
  };
}

export function blobPath({ digest }: Descriptor): string {
  return `blobs/${digestAlgorithm(digest)}/${encodedDigest(digest)}`;
}

/** The descriptor with the annotations of an index entry. */
export function named(descriptor: Descriptor, annotations: Annotations): Descriptor {
  return { ...descriptor, annotations };
}

/** Files under a folder. */
export function below(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/** A tar archive of regular files in the order given. */
export function tarOf(files: Files): Buffer {
  const entries = Object.entries(files).flatMap(([path, bytes]) => [
    tarHeader(path, bytes.byteLength),
    bytes,
    Buffer.alloc((512 - (bytes.byteLength % 512)) % 512),
  ]);
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

export function tarHeader(path: string, size: number, type: 'File' | 'SymbolicLink' = 'File'): Buffer {
  const block = Buffer.alloc(512);
  new Header({ path, size, type, mode: 0o644, mtime: new Date(0), uid: 0, gid: 0 }).encode(block);
  return block;
}
