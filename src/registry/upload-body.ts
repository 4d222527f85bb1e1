/** The body of an upload: sent to an open session, in one request or in chunks. */

import { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { octetStreamType } from '../oci/media-types.ts';
import type { Body } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import type { RepositoryContext } from './client.ts';
import type { HttpBody } from './http/request-body.ts';
import { type HttpResponse, header, isSuccess, resolveLocation } from './http/response.ts';
import { smallBody } from './http/scheduler.ts';
import { defaultChunk } from './quirks.ts';

/** A blob with the repository it goes to. */
export interface Upload {
  readonly context: RepositoryContext;
  readonly descriptor: Descriptor;
  readonly open: Body;
}

/** Sends the body in one request, which ends the session. */
export async function sendWhole(upload: Upload, session: URL): Promise<HttpResponse> {
  const { context, descriptor } = upload;
  return await context.client.send({
    method: 'PUT',
    url: withDigest(session, descriptor.digest),
    headers: { 'content-type': octetStreamType },
    body: await bodyOf(upload),
    scopes: context.scopes,
    replay: false,
    duration: expectedDuration(descriptor.size),
  });
}

/** A small blob is verified before it is sent, in one write. */
async function bodyOf({ descriptor, open }: Upload): Promise<HttpBody> {
  if (descriptor.size > smallBody) return { open, length: descriptor.size };
  return await readVerified(open(), descriptor, smallBody);
}

/** Milliseconds for a body at 2 MiB/s. */
function expectedDuration(size: number): number {
  return 10_000 + size / 2048;
}

/** Appends to the raw query, which some registries sign as they wrote it. */
function withDigest(session: URL, digest: Digest): URL {
  const url = new URL(session);
  url.search = `${session.search === '' ? '?' : `${session.search}&`}digest=${encodeURIComponent(digest)}`;
  return url;
}

/**
 * Sends PATCH after PATCH and an empty PUT. Offsets are counted here, since the `Range` of responses is often wrong
 * (aws/containers-roadmap#2831).
 */
export async function sendChunks(upload: Upload, session: URL, minimumLength: number): Promise<HttpResponse> {
  const { context, descriptor, open } = upload;
  const { client, scopes } = context;
  const chunk = chunkLength(client.quirk.chunk, minimumLength);
  const stream = open();
  const reader = createChunkReader(stream);
  let url = session;
  try {
    for (let start = 0; start < descriptor.size; start += chunk) {
      const length = Math.min(chunk, descriptor.size - start);
      const range = { 'content-type': octetStreamType, 'content-range': `${start}-${start + length - 1}` };
      const body = { open: () => reader.next(length), length };
      const response = await client.send({
        method: 'PATCH',
        url,
        headers: range,
        body,
        scopes,
        replay: false,
      });
      // ECR responds with 201 where the specification says 202.
      if (!isSuccess(response)) return response;
      const location = header(response, 'location');
      if (location !== undefined) url = resolveLocation(location, response.url, client.policy);
    }
    await reader.finish();
  } finally {
    stream.destroy();
  }
  const final = withDigest(url, descriptor.digest);
  return await client.send({ method: 'PUT', url: final, body: new Uint8Array(), scopes, replay: false });
}

const maximumChunk = 1024 * 1024 * 1024;

function chunkLength(quirk: number | 'none' | undefined, minimumLength: number): number {
  const length = typeof quirk === 'number' ? quirk : defaultChunk;
  return Number.isSafeInteger(minimumLength)
    ? Math.min(maximumChunk, Math.max(length, minimumLength))
    : length;
}

interface ChunkReader {
  /** A stream over the next `length` bytes. */
  next(length: number): Readable;
  /** Reads on to the end of the source, where the source verifies its digest. */
  finish(): Promise<void>;
}

function createChunkReader(source: Readable): ChunkReader {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const read = async (): Promise<Uint8Array | undefined> => {
    if (rest.byteLength > 0) return rest;
    const { done, value } = await chunks.next();
    return done ? undefined : value;
  };
  async function* take(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const chunk = await read();
      if (!chunk) return;
      rest = chunk.subarray(Math.min(left, chunk.byteLength));
      left -= chunk.byteLength - rest.byteLength;
      yield chunk.subarray(0, chunk.byteLength - rest.byteLength);
    }
  }
  return {
    next: (length) => Readable.from(take(length), { objectMode: false }),
    async finish() {
      while (await read()) rest = new Uint8Array();
    },
  };
}
