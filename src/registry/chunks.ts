/** Chunks: a blob in pieces, for a registry or proxy that refuses the whole of it. */

import { Readable } from 'node:stream';
import { octetStreamType } from '../oci/media-types.ts';
import { pushScopes } from './auth/scopes.ts';
import { type BlobPush, withDigest } from './blob-push.ts';
import { resolveLocation } from './http/redirects.ts';
import { type HttpResponse, header, isSuccess } from './http/response.ts';
import { usualChunk } from './quirks.ts';

/** PATCH after PATCH, counted by ourselves since `Range` in answers is often wrong (aws/containers-roadmap#2831); then an empty PUT. */
export async function pushChunks(push: BlobPush, session: URL, atLeast: number): Promise<HttpResponse> {
  const { endpoint, repository, descriptor } = push;
  const scopes = pushScopes(repository.name);
  const chunk = chunkSize(endpoint.quirk.chunk, atLeast);
  const stream = push.open();
  const bytes = createTaker(stream);
  let url = session;
  try {
    for (let start = 0; start < descriptor.size; start += chunk) {
      const length = Math.min(chunk, descriptor.size - start);
      const answer = await endpoint.ask({
        method: 'PATCH',
        to: url,
        headers: { 'content-type': octetStreamType, 'content-range': `${start}-${start + length - 1}` },
        body: { open: () => bytes.take(length), length },
        scopes,
        replay: false,
      });
      // ECR answers 201 where the specification says 202.
      if (!isSuccess(answer)) return answer;
      const location = header(answer, 'location');
      if (location !== undefined) url = resolveLocation(location, answer.url, endpoint.judge);
    }
    await bytes.end();
  } finally {
    stream.destroy();
  }
  return await endpoint.ask({
    method: 'PUT',
    to: withDigest(url, descriptor.digest),
    body: new Uint8Array(),
    scopes,
    replay: false,
  });
}

function chunkSize(known: number | 'none' | undefined, atLeast: number): number {
  const size = typeof known === 'number' ? known : usualChunk;
  const most = 1024 * 1024 * 1024;
  return Number.isSafeInteger(atLeast) ? Math.min(most, Math.max(size, atLeast)) : size;
}

interface Taker {
  /** A stream over the next `length` bytes. */
  take(length: number): Readable;
  /** Reads to the end, where the source checks its digest. */
  end(): Promise<void>;
}

function createTaker(stream: Readable): Taker {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array();
  const next = async (): Promise<Uint8Array | undefined> => {
    if (rest.byteLength > 0) return rest;
    const { done, value } = await chunks.next();
    return done ? undefined : value;
  };
  async function* pieces(length: number): AsyncGenerator<Uint8Array> {
    for (let left = length; left > 0; ) {
      const chunk = await next();
      if (!chunk) return;
      rest = chunk.subarray(Math.min(left, chunk.byteLength));
      left -= chunk.byteLength - rest.byteLength;
      yield chunk.subarray(0, chunk.byteLength - rest.byteLength);
    }
  }
  return {
    take: (length) => Readable.from(pieces(length), { objectMode: false }),
    async end() {
      while (await next()) rest = new Uint8Array();
    },
  };
}
