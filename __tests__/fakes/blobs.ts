/** Blob endpoints of the fake registry (distribution-spec v1.1, "Pushing blobs", "Pulling blobs"). */

import { type Call, failure, type HttpResponse } from './message.ts';
import type { FakeOptions } from './options.ts';
import { isDigestOf, openSession, type Repository, type Store } from './store.ts';

/** Answers `/v2/<name>/blobs/<digest>`. */
export function answerBlob(
  call: Call,
  store: Store,
  name: string,
  digest: string,
  options: FakeOptions,
): HttpResponse {
  const blob = store.find(name)?.blobs.get(digest);
  if (!blob) return failure(404, 'BLOB_UNKNOWN');
  if (call.method === 'DELETE') return removeBlob(store, name, digest, options);
  if (call.method !== 'GET' && call.method !== 'HEAD') return failure(405, 'UNSUPPORTED');
  const headers = {
    'content-type': 'application/octet-stream',
    'content-length': String(blob.byteLength),
    'docker-content-digest': digest,
    'accept-ranges': 'bytes',
  };
  const range = call.method === 'GET' ? /^bytes=(\d*)-(\d*)$/.exec(call.headers.range ?? '') : null;
  if (range) return partOf(blob, range[1] ?? '', range[2] ?? '', headers);
  return { status: 200, headers, body: blob };
}

/** RFC 9110 §14.1.2: first and last byte, or the number of last bytes. */
function partOf(blob: Buffer, from: string, to: string, headers: Record<string, string>): HttpResponse {
  const size = blob.byteLength;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (first > last) return failure(416, 'SIZE_INVALID');
  const body = blob.subarray(first, last + 1);
  const range = {
    'content-range': `bytes ${first}-${last}/${size}`,
    'content-length': String(body.byteLength),
  };
  return { status: 206, headers: { ...headers, ...range }, body };
}

function removeBlob(store: Store, name: string, digest: string, options: FakeOptions): HttpResponse {
  if (options.deletion === false) return failure(405, 'UNSUPPORTED');
  store.find(name)?.blobs.delete(digest);
  return { status: 202 };
}

/** Answers `POST /v2/<name>/blobs/uploads/`: one request, a mount, or a new session. */
export function answerOpening(call: Call, store: Store, name: string, options: FakeOptions): HttpResponse {
  if (call.method !== 'POST') return failure(405, 'UNSUPPORTED');
  const repository = store.open(name);
  const mount = call.query.get('mount');
  const mounted = mount === null ? undefined : mountable(store, mount, call.query.get('from'), options);
  if (mount !== null && mounted) return keep(repository, name, mount, mounted);
  const digest = call.query.get('digest');
  if (digest !== null && call.body.byteLength > 0 && options.singlePost !== false) {
    return isDigestOf(digest, call.body)
      ? keep(repository, name, digest, call.body)
      : failure(400, 'DIGEST_INVALID');
  }
  return progress(202, name, openSession(repository), Buffer.alloc(0), options);
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

function keep(repository: Repository, name: string, digest: string, bytes: Buffer): HttpResponse {
  repository.blobs.set(digest, bytes);
  return {
    status: 201,
    headers: { location: `/v2/${name}/blobs/${digest}`, 'docker-content-digest': digest },
  };
}

function progress(
  status: number,
  name: string,
  id: string,
  bytes: Buffer,
  options: FakeOptions,
): HttpResponse {
  const headers: Record<string, string> = {
    location: `/v2/${name}/blobs/uploads/${id}?state=${bytes.byteLength}`,
    range: `0-${Math.max(0, bytes.byteLength - 1)}`,
  };
  if (options.chunkMinimum) headers['oci-chunk-min-length'] = String(options.chunkMinimum);
  return { status, headers };
}

/** Answers requests to a session: PATCH, PUT, GET and DELETE. */
export function answerSession(
  call: Call,
  store: Store,
  name: string,
  id: string,
  options: FakeOptions,
): HttpResponse {
  const repository = store.find(name);
  const held = repository?.sessions.get(id);
  if (!repository || !held) return failure(404, 'BLOB_UPLOAD_UNKNOWN');
  if (call.method === 'GET') return progress(204, name, id, held, options);
  if (call.method === 'DELETE') {
    repository.sessions.delete(id);
    return { status: 204 };
  }
  if (!continues(call, held)) return { ...progress(416, name, id, held, options) };
  const bytes = Buffer.concat([held, call.body]);
  if (call.method === 'PATCH') {
    repository.sessions.set(id, bytes);
    return progress(202, name, id, bytes, options);
  }
  return call.method === 'PUT' ? finish(call, repository, name, id, bytes) : failure(405, 'UNSUPPORTED');
}

/** A chunk with a range must start where the last one ended and be as long as it says. */
function continues(call: Call, held: Buffer): boolean {
  const range = call.headers['content-range'];
  if (range === undefined) return true;
  const parts = /^(\d+)-(\d+)$/.exec(range);
  if (!parts) return false;
  const length = Number(parts[2]) - Number(parts[1]) + 1;
  return Number(parts[1]) === held.byteLength && length === call.body.byteLength;
}

function finish(call: Call, repository: Repository, name: string, id: string, bytes: Buffer): HttpResponse {
  repository.sessions.delete(id);
  const digest = call.query.get('digest') ?? '';
  return isDigestOf(digest, bytes) ? keep(repository, name, digest, bytes) : failure(400, 'DIGEST_INVALID');
}
