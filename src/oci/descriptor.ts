/** A descriptor: type, digest and size of some content; the only place where a digest meets a size. */

import { type Digest, digestOf } from './digest.ts';
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
  const plain: Descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
  return annotations && Object.keys(annotations).length > 0 ? { ...plain, annotations } : plain;
}

/** The two bytes `{}` (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
export const emptyJson: Uint8Array = new TextEncoder().encode('{}');

/** The descriptor of `{}`, without inline data, which some consumers take for unknown content. */
export const emptyDescriptor: Descriptor = describe(emptyType, emptyJson);

/** Type, digest and size alone: what names the content, without what one parent says about it. */
export function bare(descriptor: Descriptor): Descriptor {
  return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}
