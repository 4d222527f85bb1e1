/** A request to the fake registry and its response, as plain records. */

import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface FakeRequest {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface FakeResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
}

/** Reads a whole request into memory. */
export async function readRequest(request: IncomingMessage): Promise<FakeRequest> {
  const url = new URL(request.url ?? '/', 'http://fake.invalid');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return {
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: Buffer.concat(chunks),
  };
}

/** A response with a JSON body. */
export function jsonResponse(
  status: number,
  value: unknown,
  headers: FakeResponse['headers'] = {},
): FakeResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** An error response in the form of distribution-spec v1.1, "Error Codes". */
export function errorResponse(
  status: number,
  code: string,
  message = code.toLowerCase(),
  { headers = {}, detail }: { readonly headers?: FakeResponse['headers']; readonly detail?: unknown } = {},
): FakeResponse {
  const error = { code, message, ...(detail !== undefined && { detail }) };
  return jsonResponse(status, { errors: [error] }, headers);
}
