/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */

import { type Digest, digestOf, emptyJsonDigest } from './digest.ts';
import { emptyType } from './media-types.ts';

export type Annotations = Readonly<Record<string, string>>;

export interface Platform {
  readonly architecture: string;
  readonly os: string;
  readonly variant?: string;
  readonly 'os.version'?: string;
  readonly 'os.features'?: readonly string[];
}

/** image-spec v1.1.1, descriptor.md#properties. */
export interface Descriptor {
  readonly mediaType: string;
  readonly digest: Digest;
  /** Bytes. */
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Annotations;
  readonly platform?: Platform;
  readonly data?: string;
  readonly urls?: readonly string[];
}

/** Describes bytes in memory. */
export function describe(mediaType: string, bytes: Uint8Array, annotations?: Annotations): Descriptor {
  const descriptor: Descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}

/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
export const emptyJson: Uint8Array = new TextEncoder().encode('{}');

/** The empty descriptor without inline `data`, which some consumers do not support. */
export const emptyDescriptor: Descriptor = { mediaType: emptyType, digest: emptyJsonDigest, size: 2 };

/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
export function bare(descriptor: Descriptor): Descriptor {
  return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}
