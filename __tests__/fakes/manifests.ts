/** Manifest endpoints of the fake registry (distribution-spec v1.1, "Pushing Manifests"). */

import { type Call, failure, type HttpResponse } from './message.ts';
import type { FakeOptions } from './options.ts';
import { digestAs, isDigestOf, type Repository, type Store, type StoredManifest } from './store.ts';

/** Answers `/v2/<name>/manifests/<tag or digest>`. */
export function answerManifest(
  call: Call,
  store: Store,
  name: string,
  reference: string,
  options: FakeOptions,
): HttpResponse {
  if (call.method === 'PUT') return put(call, store.open(name), name, reference, options);
  const repository = store.find(name);
  if (!repository) return failure(404, 'NAME_UNKNOWN');
  const digest = reference.includes(':') ? reference : repository.tags.get(reference);
  const manifest = digest === undefined ? undefined : repository.manifests.get(digest);
  if (digest === undefined || !manifest) return failure(404, 'MANIFEST_UNKNOWN');
  if (call.method === 'DELETE') return remove(repository, reference, options);
  if (call.method !== 'GET' && call.method !== 'HEAD') return failure(405, 'UNSUPPORTED');
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

function remove(repository: Repository, reference: string, options: FakeOptions): HttpResponse {
  if (options.deletion === false) return failure(405, 'UNSUPPORTED');
  if (!reference.includes(':')) {
    repository.tags.delete(reference);
    return { status: 202 };
  }
  repository.manifests.delete(reference);
  for (const [tag, digest] of repository.tags) if (digest === reference) repository.tags.delete(tag);
  return { status: 202 };
}

function put(
  call: Call,
  repository: Repository,
  name: string,
  reference: string,
  options: FakeOptions,
): HttpResponse {
  if (call.body.byteLength > 4 * 1024 * 1024) return failure(413, 'SIZE_INVALID');
  const document = parse(call);
  if (!document) return failure(400, 'MANIFEST_INVALID');
  const byDigest = reference.includes(':');
  const digest = byDigest ? reference : (call.query.get('digest') ?? digestAs('sha256', call.body));
  if (!isDigestOf(digest, call.body)) return failure(400, 'DIGEST_INVALID');
  const tags = byDigest ? call.query.getAll('tag') : [reference];
  const refusal = absentChild(document, repository) ?? refusedTag(call, repository, tags, digest, options);
  if (refusal) return refusal;
  const subject = digestIn(document.subject);
  const mediaType = document.mediaType;
  repository.manifests.set(digest, {
    mediaType,
    bytes: call.body,
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
): HttpResponse {
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

interface Document {
  readonly mediaType: string;
  readonly config?: unknown;
  readonly layers?: unknown;
  readonly manifests?: unknown;
  readonly subject?: unknown;
}

function parse(call: Call): Document | undefined {
  try {
    const value: unknown = JSON.parse(call.body.toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const document = value as Partial<Document>;
    const header = call.headers['content-type'];
    const mediaType = document.mediaType ?? header;
    if (mediaType === undefined || (header !== undefined && header !== mediaType)) return undefined;
    return { ...document, mediaType };
  } catch {
    return undefined;
  }
}

function digestIn(descriptor: unknown): string | undefined {
  const digest = (descriptor as { digest?: unknown } | null | undefined)?.digest;
  return typeof digest === 'string' ? digest : undefined;
}

/** Everything a manifest lists must be there, except layers that may not be distributed. */
function absentChild(document: Document, repository: Repository): HttpResponse | undefined {
  const layers = list(document.layers).filter((layer) => !isNondistributable(layer));
  const blobs = [...layers, ...(document.config === undefined ? [] : [document.config])].map(digestIn);
  const lacking =
    blobs.some((digest) => digest === undefined || !repository.blobs.has(digest)) ||
    list(document.manifests)
      .map(digestIn)
      .some((digest) => digest === undefined || !repository.manifests.has(digest));
  return lacking ? failure(404, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry') : undefined;
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

function refusedTag(
  call: Call,
  repository: Repository,
  tags: readonly string[],
  digest: string,
  options: FakeOptions,
): HttpResponse | undefined {
  const taken = tags.some((tag) => (repository.tags.get(tag) ?? digest) !== digest);
  if (options.immutableTags && taken) return failure(409, 'DENIED', 'tag is immutable');
  const expected = call.headers['if-match'];
  if (options.etags === false || expected === undefined) return undefined;
  const holds = tags.every((tag) => `"${repository.tags.get(tag)}"` === expected);
  return holds ? undefined : failure(412, 'PRECONDITION_FAILED');
}
