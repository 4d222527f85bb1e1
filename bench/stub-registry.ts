/** A registry that accepts every push and stores only manifests, and records when requests arrive and responses are sent. */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Times as of `performance.now()`. */
export interface Exchange {
  readonly firstRequest: number;
  /** When the last response was passed to the operating system. */
  readonly lastResponse: number;
}

export interface StubRegistry {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Returns the times since the last call, or `undefined` when there was no request, and removes all manifests. */
  take(): Exchange | undefined;
  stop(): void;
}

interface Manifest {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
}

/** Manifests by digest, and by path for tags. */
type Manifests = Map<string, Manifest>;

export async function startStubRegistry(): Promise<StubRegistry> {
  let firstRequest: number | undefined;
  let lastResponse = 0;
  const manifests: Manifests = new Map();
  const server = createServer((request, response) => {
    firstRequest ??= performance.now();
    response.once('finish', () => {
      lastResponse = performance.now();
    });
    void respond(request, response, manifests);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const exchange = firstRequest === undefined ? undefined : { firstRequest, lastResponse };
      firstRequest = undefined;
      manifests.clear();
      return exchange;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  manifests: Manifests,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://registry');
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const location = request.method === 'POST' ? `${pathname.replace(/\/$/, '')}/session` : pathname;
  if (pathname === '/v2/') response.writeHead(200).end();
  else if (request.method === 'POST' || request.method === 'PATCH')
    response.writeHead(202, { location, range: '0-0' }).end();
  else if (request.method === 'PUT') {
    const digest = searchParams.get('digest') ?? storeManifest(request, pathname, chunks, manifests);
    response.writeHead(201, { location, 'docker-content-digest': digest }).end();
  } else serveManifest(response, manifests.get(pathname) ?? manifests.get(pathname.split('/').at(-1) ?? ''));
}

function storeManifest(
  { headers }: IncomingMessage,
  path: string,
  chunks: readonly Buffer[],
  manifests: Manifests,
): string {
  const bytes = Buffer.concat(chunks);
  const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const manifest = { bytes, digest, mediaType: headers['content-type'] ?? '' };
  for (const key of [path, digest]) manifests.set(key, manifest);
  return digest;
}

/** 404 for everything that is not a manifest, so that clients push every blob. */
function serveManifest(response: ServerResponse, manifest: Manifest | undefined): void {
  if (!manifest) return void response.writeHead(404).end();
  const { bytes, digest, mediaType } = manifest;
  const headers = {
    'content-type': mediaType,
    'content-length': bytes.byteLength,
    'docker-content-digest': digest,
  };
  response.writeHead(200, headers).end(bytes);
}
