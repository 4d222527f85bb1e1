/** Blob endpoints of the fake registry (distribution-spec v1.1, "Pushing blobs", "Pulling blobs"). */

import { errorResponse, type FakeRequest, type FakeResponse } from './message.ts';
import type { FakeOptions } from './options.ts';
import { isDigestOf, openSession, type Repository, type Store } from './store.ts';

/** Handles `/v2/<name>/blobs/<digest>`. */
export function handleBlob(
  request: FakeRequest,
  store: Store,
  name: string,
  digest: string,
  options: FakeOptions,
): FakeResponse {
  const blob = store.find(name)?.blobs.get(digest);
  if (!blob) return options.absent ?? errorResponse(404, 'BLOB_UNKNOWN');
  if (request.method === 'DELETE') return deleteBlob(store, name, digest, options);
  if (request.method !== 'GET' && request.method !== 'HEAD') return errorResponse(405, 'UNSUPPORTED');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(blob.byteLength),
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  };
  const range = request.method === 'GET' ? /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '') : null;
  if (range) return rangeOf(blob, range[1] ?? '', range[2] ?? '', headers);
  return { status: 200, headers, body: blob };
}

/** RFC 9110 §14.1.2: first and last byte, or the number of last bytes. */
function rangeOf(blob: Buffer, from: string, to: string, headers: Record<string, string>): FakeResponse {
  const size = blob.byteLength;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first > last) return errorResponse(416, 'SIZE_INVALID');
  const body = blob.subarray(first, last + 1);
  const range = {
    'content-range': `bytes ${first}-${last}/${size}`,
    'content-length': String(body.byteLength),
  };
  return { status: 206, headers: { ...headers, ...range }, body };
}

function deleteBlob(store: Store, name: string, digest: string, options: FakeOptions): FakeResponse {
  if (options.deletion === false) return errorResponse(405, 'UNSUPPORTED');
  store.find(name)?.blobs.delete(digest);
  return { status: 202 };
}

/** Handles `POST /v2/<name>/blobs/uploads/`: an upload in one request, a mount, or a new session. */
export function handleUploads(
  request: FakeRequest,
  store: Store,
  name: string,
  options: FakeOptions,
): FakeResponse {
  if (request.method !== 'POST') return errorResponse(405, 'UNSUPPORTED');
  const repository = store.open(name);
  const mount = request.query.get('mount');
  const mounted = mount === null ? undefined : mountable(store, mount, request.query.get('from'), options);
  if (mount !== null && mounted) return storeBlob(repository, name, mount, mounted);
  const digest = request.query.get('digest');
  if (digest !== null && request.body.byteLength > 0 && options.singlePost !== false) {
    return isDigestOf(digest, request.body)
      ? storeBlob(repository, name, digest, request.body)
      : errorResponse(400, 'DIGEST_INVALID');
  }
  return sessionState(202, name, openSession(repository), Buffer.alloc(0), options);
}

function mountable(
  store: Store,
  digest: string,
  from: string | null,
  options: FakeOptions,
): Buffer | undefined {
  if (options.mount === 'never') return undefined;
  if (from !== null) return store.find(from)?.blobs.get(digest);
  return options.mount === 'named' ? undefined : store.findBlob(digest);
}

function storeBlob(repository: Repository, name: string, digest: string, bytes: Buffer): FakeResponse {
  repository.blobs.set(digest, bytes);
  return {
    status: 201,
    headers: { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest },
  };
}

function sessionState(
  status: number,
  name: string,
  id: string,
  bytes: Buffer,
  options: FakeOptions,
): FakeResponse {
  const headers: Record<string, string> = {
    location: `/v2/${name}/blobs/uploads/${id}?state=${bytes.byteLength}`,
    range: `0-${Math.max(0, bytes.byteLength - 1)}`,
  };
  if (options.chunkMinimum) headers['oci-chunk-min-length'] = String(options.chunkMinimum);
  return { status, headers };
}

/** Handles requests to an upload session: PATCH, PUT, GET and DELETE. */
export function handleSession(
  request: FakeRequest,
  store: Store,
  name: string,
  id: string,
  options: FakeOptions,
): FakeResponse {
  const repository = store.find(name);
  const received = repository?.sessions.get(id);
  if (!repository || !received) return errorResponse(404, 'BLOB_UPLOAD_UNKNOWN');
  if (request.method === 'GET') return sessionState(204, name, id, received, options);
  if (request.method === 'DELETE') {
    repository.sessions.delete(id);
    return { status: 204 };
  }
  if (!continues(request, received)) return sessionState(416, name, id, received, options);
  const bytes = Buffer.concat([received, request.body]);
  if (request.method === 'PATCH') {
    repository.sessions.set(id, bytes);
    return sessionState(202, name, id, bytes, options);
  }
  return request.method === 'PUT'
    ? finish(request, repository, name, id, bytes)
    : errorResponse(405, 'UNSUPPORTED');
}

/** A chunk with a range must start where the last one ended and have the length of its range. */
function continues(request: FakeRequest, received: Buffer): boolean {
  const range = request.headers['content-range'];
  if (range === undefined) return true;
  const parts = /^(\d+)-(\d+)$/.exec(range);
  if (!parts) return false;
  const length = Number(parts[2]) - Number(parts[1]) + 1;
  return Number(parts[1]) === received.byteLength && length === request.body.byteLength;
}

function finish(
  request: FakeRequest,
  repository: Repository,
  name: string,
  id: string,
  bytes: Buffer,
): FakeResponse {
  repository.sessions.delete(id);
  const digest = request.query.get('digest') ?? '';
  return isDigestOf(digest, bytes)
    ? storeBlob(repository, name, digest, bytes)
    : errorResponse(400, 'DIGEST_INVALID');
}
