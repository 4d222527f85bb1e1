/** A fake of GitHub's cache service on loopback: version 2, as @actions/cache 6 speaks it, and the look-up of version 1. */

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from './tls.ts';

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  bytes: Buffer;
}

export interface FakeCacheService {
  /** With a slash at the end, as the runner sets `ACTIONS_RESULTS_URL`. */
  readonly url: string;
  readonly entries: CacheEntry[];
  /** `<method> <path>` of every request. */
  readonly requests: string[];
  stop(): Promise<void>;
}

/** Handles a request instead of the fake, when it returns true. */
export type Intercept = (name: string, request: IncomingMessage, response: ServerResponse) => boolean;

/** With TLS, its name is one that only a proxy knows. */
export async function startCacheService(
  intercept: Intercept = () => false,
  { tls = false } = {},
): Promise<FakeCacheService> {
  const entries: CacheEntry[] = [];
  const requests: string[] = [];
  const blocks = new Map<string, Buffer>();
  const take = (id: string): Buffer => {
    const block = blocks.get(id) ?? Buffer.alloc(0);
    blocks.delete(id);
    return block;
  };
  let url = '';
  const listener: RequestListener = (request, response) => {
    const path = URL.parse(request.url ?? '', url)?.pathname ?? '';
    requests.push(`${request.method} ${path}`);
    const name = path.startsWith('/devstoreaccount1')
      ? `blob ${request.method}`
      : (path.split('/').at(-1) ?? '');
    if (intercept(name, request, response)) return;
    void serve(name, request, response);
  };
  const server = tls ? createTlsServer(certificate, listener) : createServer(listener);
  async function serve(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await read(request);
    const query = URL.parse(request.url ?? '', url)?.searchParams ?? new URLSearchParams();
    const json = (value: unknown, status = 200) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const asked = name.endsWith('URL') || name.endsWith('Entry') || name.endsWith('Upload');
    const value = asked ? JSON.parse(body.toString('utf8')) : {};
    const find = (keys: readonly string[], version: string) => {
      for (const key of keys) {
        const found = entries.findLast((entry) => entry.version === version && entry.key.startsWith(key));
        if (found) return found;
      }
      return undefined;
    };
    const address = (entry: CacheEntry) => `${url}devstoreaccount1/cache/${entries.indexOf(entry)}`;
    if (name === 'CreateCacheEntry') {
      if (entries.some(({ key, version }) => key === value.key && version === value.version))
        return void json(
          { code: 'already_exists', msg: 'cache entry with the same key already exists' },
          409,
        );
      const entry = { key: value.key, version: value.version, bytes: Buffer.alloc(0) };
      entries.push(entry);
      return void json({ ok: true, signed_upload_url: address(entry) });
    }
    if (name === 'FinalizeCacheEntryUpload') return void json({ ok: true, entry_id: '1' });
    if (name === 'GetCacheEntryDownloadURL') {
      const entry = find([value.key, ...(value.restore_keys ?? [])], value.version);
      if (!entry) return void json({ ok: false });
      return void json({ ok: true, signed_download_url: address(entry), matched_key: entry.key });
    }
    if (name === 'cache') {
      const entry = find((query.get('keys') ?? '').split(','), query.get('version') ?? '');
      if (!entry) return void response.writeHead(204).end();
      return void json({ archiveLocation: address(entry), cacheKey: entry.key });
    }
    const entry = entries[Number(request.url?.split('?')[0]?.split('/').at(-1))];
    if (!entry) return void response.writeHead(404).end();
    if (name === 'blob PUT') {
      const block = query.get('blockid');
      if (query.get('comp') === 'block' && block) blocks.set(block, body);
      else if (query.get('comp') === 'blocklist')
        entry.bytes = Buffer.concat(
          [...body.toString('utf8').matchAll(/<Latest>([^<]+)</g)].map(([, id = '']) => take(id)),
        );
      else entry.bytes = body;
      return void response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
    }
    response.writeHead(200, { 'content-length': entry.bytes.byteLength }).end(entry.bytes);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  url = tls ? `https://registry.example.test:${port}/` : `http://127.0.0.1:${port}/`;
  return {
    url,
    entries,
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
