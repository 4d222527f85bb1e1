/** Image manifests and indexes: encoded once, so that digest, size and body come from the same bytes. */

import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { printable } from '../text.ts';
import type { Annotations, Descriptor, Platform } from './descriptor.ts';
import { parseDigest } from './digest.ts';
import { imageIndexType, imageManifestType, isMediaType } from './media-types.ts';

/** What registries must accept at least (distribution-spec v1.1, "Pushing Manifests"); we never make or take more. */
export const manifestSizeLimit = 4 * 1024 * 1024;

/** image-spec v1.1.1, manifest.md. */
export interface ImageManifest {
  readonly artifactType?: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Annotations;
}

/** image-spec v1.1.1, image-index.md. */
export interface ImageIndex {
  readonly artifactType?: string;
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations?: Annotations;
}

/** A manifest or index as read from outside: what we follow, nothing else. */
export interface Manifest {
  readonly mediaType: string;
  readonly artifactType?: string;
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations: Annotations;
}

/** The exact bytes of a manifest; members in the specification's order, annotations sorted by key. */
export function encodeManifest(manifest: ImageManifest): Uint8Array {
  return encode({
    schemaVersion: 2,
    mediaType: imageManifestType,
    artifactType: manifest.artifactType,
    config: ordered(manifest.config),
    layers: manifest.layers.map(ordered),
    subject: manifest.subject && ordered(manifest.subject),
    annotations: sorted(manifest.annotations),
  });
}

/** The exact bytes of an index. */
export function encodeIndex(index: ImageIndex): Uint8Array {
  return encode({
    schemaVersion: 2,
    mediaType: imageIndexType,
    artifactType: index.artifactType,
    manifests: index.manifests.map(ordered),
    subject: index.subject && ordered(index.subject),
    annotations: sorted(index.annotations),
  });
}

/** Any JSON value as compact UTF-8 bytes. */
export function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Annotations sorted by key; `undefined` when there are none, so that no empty object is written. */
export function sorted(annotations: Annotations | undefined): Annotations | undefined {
  const entries = Object.entries(annotations ?? {});
  if (entries.length === 0) return undefined;
  return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function ordered(descriptor: Descriptor): Descriptor {
  const { mediaType, digest, size, urls, annotations, data, artifactType, platform } = descriptor;
  return {
    mediaType,
    digest,
    size,
    ...(urls && { urls }),
    ...(annotations && { annotations: sorted(annotations) ?? {} }),
    ...(data !== undefined && { data }),
    ...(platform && { platform }),
    ...(artifactType && { artifactType }),
  };
}

/** What must be present before a manifest or index may be: manifests of an index; config and layers of a manifest. */
export function children(document: Manifest): readonly Descriptor[] {
  return document.config
    ? [document.config, ...document.layers]
    : [...document.manifests, ...document.layers];
}

/**
 * Reads a manifest or index that came from outside.
 *
 * `where` names the origin in errors; `mediaType` is what the descriptor or the Content-Type header said and decides when
 * the body has no `mediaType` member. Throws `invalid-layout` on anything that is not such a document.
 */
export function parseManifest(bytes: Uint8Array, where: string, mediaType?: string): Manifest {
  if (bytes.byteLength > manifestSizeLimit) throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
  const body = parseObject(bytes, where);
  const own = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
  const type = own ?? ('manifests' in body ? imageIndexType : imageManifestType);
  const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
  const subject =
    body.subject === undefined || body.subject === null ? undefined : readDescriptor(body.subject, where);
  return {
    mediaType: type,
    ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
    ...(config && { config }),
    layers: readList(body.layers, where),
    manifests: readList(body.manifests, where),
    ...(subject && { subject }),
    annotations: readAnnotations(body.annotations),
  };
}

function parseObject(bytes: Uint8Array, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isRecord(value)) return value;
  } catch (cause) {
    throw invalid(where, 'is not JSON', cause);
  }
  throw invalid(where, 'is not a JSON object');
}

function readList(value: unknown, where: string): readonly Descriptor[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw invalid(where, 'has a list that is none');
  return value.map((item) => readDescriptor(item, where));
}

/** Validates one descriptor from outside. */
export function readDescriptor(value: unknown, where: string): Descriptor {
  if (!isRecord(value)) throw invalid(where, 'has a descriptor that is not an object');
  const digest = typeof value.digest === 'string' ? parseDigest(value.digest) : undefined;
  if (!digest)
    throw invalid(where, `has a descriptor with the digest "${printable(String(value.digest), 80)}"`);
  if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
    throw invalid(where, 'has a descriptor without a size');
  if (typeof value.mediaType !== 'string' || !isMediaType(value.mediaType)) {
    throw invalid(where, 'has a descriptor without a media type');
  }
  return {
    mediaType: value.mediaType,
    digest,
    size: Number(value.size),
    ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
    ...(isRecord(value.annotations) && { annotations: readAnnotations(value.annotations) }),
    ...(isRecord(value.platform) && { platform: value.platform as unknown as Platform }),
    ...(typeof value.data === 'string' && { data: value.data }),
  };
}

function readAnnotations(value: unknown): Annotations {
  if (!isRecord(value)) return {};
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function invalid(where: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-layout', `${printable(where)} ${what}`, {
    hint: 'Rebuild or re-push it with the tool that wrote it.',
    cause,
  });
}
