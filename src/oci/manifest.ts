/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */

import { CodedError } from '../errors.ts';
import { isRecord, showText } from '../json.ts';
import { printable, readableSize } from '../text.ts';
import type { Annotations, Descriptor } from './descriptor.ts';
import { parseDigest } from './digest.ts';
import {
  imageIndexType,
  imageManifestType,
  isNondistributableType,
  isStatedType,
  octetStreamType,
} from './media-types.ts';
import { readPlatform } from './platform.ts';

/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
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

/** A parsed image manifest or image index, OCI or Docker, reduced to the members that are used. */
export interface Manifest {
  readonly mediaType: string;
  readonly artifactType?: string;
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly manifests: readonly Descriptor[];
  readonly subject?: Descriptor;
  readonly annotations: Annotations;
}

/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
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

/** The exact bytes of an image index, in the same order. */
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

/** Annotations sorted by key; `undefined` when there are none, so that the member is omitted. */
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

/** The shortest descriptor that a manifest can list, in bytes with its comma. */
const shortestDescriptor = '{"mediaType":"a/b","digest":"sha256:","size":0},'.length + 64;

/** Throws `unsupported` for more descriptors than a manifest can list, so that a format need not make them all first. */
export function requireDescriptors(count: number): void {
  if (count * shortestDescriptor <= manifestSizeLimit) return;
  throw tooLarge(`a manifest with ${count} layers`, `at least ${readableSize(count * shortestDescriptor)}`);
}

/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
export function requireManifestSize(size: number, what: string): void {
  if (size > manifestSizeLimit) throw tooLarge(what, readableSize(size));
}

/** The error for a manifest of more bytes than registries have to accept. */
export function tooLarge(what: string, size: string): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(what)} has ${size}; registries accept manifests of ${readableSize(manifestSizeLimit)}`,
    { hint: 'Split it into several artifacts, or pack its files into one layer.' },
  );
}

/**
 * What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. Layers that clients
 * download from elsewhere are not among them, and are neither looked for nor pushed.
 */
export function children(manifest: Manifest): readonly Descriptor[] {
  const layers = manifest.layers.filter((layer) => !isExternal(layer));
  return manifest.config ? [manifest.config, ...layers] : [...manifest.manifests, ...layers];
}

/** True for a layer that may not be redistributed and names where it is downloaded from (image-spec v1.1.1, layer.md). */
export function isExternal({ mediaType, urls = [] }: Descriptor): boolean {
  return urls.length > 0 && isNondistributableType(mediaType);
}

/**
 * Parses an image manifest or image index from a file or a registry.
 *
 * `where` names the origin in errors. `mediaType` is that of the descriptor or of the Content-Type header; it applies when the
 * manifest has no `mediaType` member. Throws `invalid-layout` for anything else than a manifest.
 */
export function parseManifest(bytes: Uint8Array, where: string, mediaType?: string): Manifest {
  if (bytes.byteLength > manifestSizeLimit) throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
  const body = parseObject(bytes, where);
  const stated = typeof body.mediaType === 'string' ? body.mediaType : specificType(mediaType);
  const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
  const [layers, manifests] = [
    readDescriptors(body, 'layers', where),
    readDescriptors(body, 'manifests', where),
  ];
  // Clients would take it for one or the other by a header, which no digest covers (CVE-2021-41190).
  if (manifests.length > 0 && (config !== undefined || layers.length > 0))
    throw invalid(where, 'is an image manifest and an index at once');
  const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
  return {
    mediaType: stated ?? typeByMembers(body),
    ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
    ...(config && { config }),
    layers,
    manifests,
    ...(subject && { subject }),
    annotations: readAnnotations(body.annotations),
  };
}

/** Types that servers give to any file, which say nothing of a manifest. */
const genericTypes: readonly string[] = [octetStreamType, 'application/json', 'text/json', 'text/plain'];

function specificType(mediaType: string | undefined): string | undefined {
  return mediaType !== undefined && isGenericType(mediaType) ? undefined : mediaType;
}

/** True for a type that says nothing of the content, as a server of files gives it. */
export function isGenericType(mediaType: string): boolean {
  return genericTypes.includes(mediaType);
}

function typeByMembers(body: Readonly<Record<string, unknown>>): string {
  if ('manifests' in body) return imageIndexType;
  return 'fsLayers' in body ? dockerSchema1Type : imageManifestType;
}

/** Of Docker before 1.10, with neither config nor layers in the members of today. */
const dockerSchema1Type = 'application/vnd.docker.distribution.manifest.v1+json';

function parseObject(bytes: Uint8Array, where: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isRecord(value)) return value;
  } catch (cause) {
    throw invalid(where, 'is not JSON', cause);
  }
  throw invalid(where, 'is not a JSON object');
}

function readDescriptors(
  body: Record<string, unknown>,
  member: 'layers' | 'manifests',
  where: string,
): readonly Descriptor[] {
  const value = body[member];
  if (isAbsent(value)) return [];
  if (!Array.isArray(value)) throw invalid(where, `is invalid: "${member}" must be an array`);
  return value.map((item) => readDescriptor(item, where));
}

/** Some tools write `null` for a member that they do not use. */
function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Validates a descriptor from a file or a registry; `where` as for `parseManifest`. Throws `invalid-layout`. */
export function readDescriptor(value: unknown, where: string): Descriptor {
  if (!isRecord(value)) throw invalid(where, 'has a descriptor that is not an object');
  const digest = typeof value.digest === 'string' ? parseDigest(value.digest) : undefined;
  if (!digest)
    throw invalid(
      where,
      `has a descriptor with an invalid digest: "${printable(showText(value.digest), 80)}"`,
    );
  if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
    throw invalid(where, `has a descriptor with an invalid size: ${printable(showText(value.size), 40)}`);
  if (typeof value.mediaType !== 'string' || !isStatedType(value.mediaType)) {
    throw invalid(
      where,
      `has a descriptor with an invalid media type: "${printable(showText(value.mediaType), 80)}"`,
    );
  }
  const platform = readPlatform(value.platform);
  return {
    mediaType: value.mediaType,
    digest,
    size: Number(value.size),
    ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
    ...(isRecord(value.annotations) && { annotations: readAnnotations(value.annotations) }),
    ...(platform && { platform }),
    ...(typeof value.data === 'string' && { data: value.data }),
    ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
  };
}

/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value: unknown): Annotations {
  if (!isRecord(value)) return {};
  const texts = Object.entries(value).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function invalid(where: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-layout', `${printable(where)} ${what}`, {
    hint: 'Rebuild it or push it again with the tool that wrote it.',
    cause,
  });
}
