/** Manifest endpoints of the fake registry (distribution-spec v1.1, "Pushing Manifests"). */

import { errorResponse, type FakeRequest, type FakeResponse } from './message.ts';
import type { FakeOptions } from './options.ts';
import { digestAs, isDigestOf, type Repository, type Store, type StoredManifest } from './store.ts';
import { validationError } from './validation.ts';

/** Handles `/v2/<name>/manifests/<tag or digest>`. */
export function handleManifest(
  request: FakeRequest,
  store: Store,
  name: string,
  reference: string,
  options: FakeOptions,
): FakeResponse {
  if (request.method === 'PUT') return putManifest(request, store.open(name), name, reference, options);
  const repository = store.find(name);
  if (!repository) return options.absent ?? errorResponse(404, 'NAME_UNKNOWN');
  const digest = reference.includes(':') ? reference : repository.tags.get(reference);
  const manifest = digest === undefined ? undefined : repository.manifests.get(digest);
  if (digest === undefined || !manifest) return options.absent ?? errorResponse(404, 'MANIFEST_UNKNOWN');
  if (request.method === 'DELETE') return deleteManifest(repository, reference, options);
  if (request.method !== 'GET' && request.method !== 'HEAD') return errorResponse(405, 'UNSUPPORTED');
  return { status: 200, headers: describeManifest(digest, manifest, options), body: manifest.bytes };
}

function describeManifest(
  digest: string,
  manifest: StoredManifest,
  options: FakeOptions,
): Record<string, string> {
  return {
    'content-type': manifest.mediaType,
    'content-length': String(manifest.bytes.byteLength),
    ...(options.digestHeader !== false && { 'docker-content-digest': digest }),
    ...(options.etags !== false && { etag: `"${digest}"` }),
  };
}

function deleteManifest(repository: Repository, reference: string, options: FakeOptions): FakeResponse {
  if (options.deletion === false) return errorResponse(405, 'UNSUPPORTED');
  if (!reference.includes(':')) {
    repository.tags.delete(reference);
    return { status: 202 };
  }
  repository.manifests.delete(reference);
  for (const [tag, digest] of repository.tags) if (digest === reference) repository.tags.delete(tag);
  return { status: 202 };
}

function putManifest(
  request: FakeRequest,
  repository: Repository,
  name: string,
  reference: string,
  options: FakeOptions,
): FakeResponse {
  if (request.body.byteLength > 4 * 1024 * 1024) return errorResponse(413, 'SIZE_INVALID');
  const manifest = parse(request);
  if (!manifest) return errorResponse(400, 'MANIFEST_INVALID');
  const byDigest = reference.includes(':');
  const digest = byDigest ? reference : (request.query.get('digest') ?? digestAs('sha256', request.body));
  if (!isDigestOf(digest, request.body)) return errorResponse(400, 'DIGEST_INVALID');
  const tags = byDigest ? request.query.getAll('tag') : [reference];
  const refusal =
    (options.validation ? invalid(request, manifest.mediaType) : undefined) ??
    (options.validates === false ? undefined : missingContent(manifest, repository)) ??
    refusedTag(request, repository, tags, digest, options) ??
    (options.storesOnce && repository.manifests.has(digest) ? storedOnce : undefined);
  if (refusal) return refusal;
  const subject = digestIn(manifest.subject);
  const mediaType = manifest.mediaType;
  repository.manifests.set(digest, {
    mediaType,
    bytes: request.body,
    ...(subject !== undefined && { subject }),
  });
  for (const tag of tags) repository.tags.set(tag, digest);
  return created(name, digest, byDigest ? tags : [], subject, options);
}

function created(
  name: string,
  digest: string,
  tags: string[],
  subject: string | undefined,
  options: FakeOptions,
): FakeResponse {
  return {
    status: 201,
    headers: {
      location: `/v2/${name}/manifests/${digest}`,
      ...(options.digestHeader !== false && { 'docker-content-digest': digest }),
      ...(tags.length > 0 && { 'oci-tag': tags }),
      ...(subject !== undefined && options.referrers !== false && { 'oci-subject': subject }),
    },
  };
}

interface ManifestBody {
  readonly mediaType: string;
  readonly config?: unknown;
  readonly layers?: unknown;
  readonly manifests?: unknown;
  readonly subject?: unknown;
}

function parse(request: FakeRequest): ManifestBody | undefined {
  try {
    const value: unknown = JSON.parse(request.body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const manifest = value as Partial<ManifestBody>;
    const header = request.headers['content-type'];
    const mediaType = manifest.mediaType ?? header;
    if (mediaType === undefined || (header !== undefined && header !== mediaType)) return undefined;
    return { ...manifest, mediaType };
  } catch {
    return undefined;
  }
}

function digestIn(descriptor: unknown): string | undefined {
  const digest = (descriptor as { digest?: unknown } | null | undefined)?.digest;
  return typeof digest === 'string' ? digest : undefined;
}

/** An error unless the repository has everything that the manifest lists, except layers that may not be distributed. */
function missingContent(manifest: ManifestBody, repository: Repository): FakeResponse | undefined {
  const layers = list(manifest.layers).filter((layer) => !isNondistributable(layer));
  const blobs = [...layers, ...(manifest.config === undefined ? [] : [manifest.config])].map(digestIn);
  const isMissing =
    blobs.some((digest) => digest === undefined || !repository.blobs.has(digest)) ||
    list(manifest.manifests)
      .map(digestIn)
      .some((digest) => digest === undefined || !repository.manifests.has(digest));
  return isMissing ? errorResponse(404, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry') : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isNondistributable(layer: unknown): boolean {
  const mediaType = (layer as { mediaType?: unknown } | null)?.mediaType;
  return (
    typeof mediaType === 'string' && (mediaType.includes('nondistributable') || mediaType.includes('foreign'))
  );
}

/** As Nexus words it (GoogleContainerTools/jib#3057). */
const storedOnce = errorResponse(400, 'BLOB_UPLOAD_INVALID', 'blob upload invalid', {
  detail: 'Repository does not allow updating assets: docker-hosted',
});

function invalid(request: FakeRequest, mediaType: string): FakeResponse | undefined {
  const reason = validationError(JSON.parse(request.body.toString('utf8')), mediaType);
  return reason === undefined
    ? undefined
    : errorResponse(400, 'MANIFEST_INVALID', 'manifest invalid', { detail: { reason } });
}

function refusedTag(
  request: FakeRequest,
  repository: Repository,
  tags: readonly string[],
  digest: string,
  options: FakeOptions,
): FakeResponse | undefined {
  const moves = tags.some((tag) => (repository.tags.get(tag) ?? digest) !== digest);
  if (options.immutableTags && moves)
    return options.immutableTags === true
      ? errorResponse(409, 'DENIED', 'tag is immutable')
      : options.immutableTags;
  const expected = request.headers['if-match'];
  if (options.etags === false || expected === undefined) return undefined;
  const matches = tags.every((tag) => `"${repository.tags.get(tag)}"` === expected);
  return matches ? undefined : errorResponse(412, 'PRECONDITION_FAILED');
}
