/** GitHub for a workflow in act: `ghcr.io` is a registry on loopback, and `api.github.com` a fake of the REST API for packages. */

import {
  createServer as createProxy,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { certificate } from './certificate.ts';

export interface LoopbackGitHub {
  /** A proxy that connects to these two hosts whatever is asked for, and refuses every other one. */
  readonly proxy: string;
  /** `METHOD host/path` of every request to the REST API. */
  readonly apiRequests: string[];
  /** Hosts that were asked for and refused. */
  readonly refused: string[];
  stop(): Promise<void>;
}

const hosts: readonly string[] = ['ghcr.io:443', 'api.github.com:443'];

/** `registry` is `127.0.0.1:<port>`. */
export async function startGitHub(registry: string): Promise<LoopbackGitHub> {
  const apiRequests: string[] = [];
  const refused: string[] = [];
  const tls = createServer(certificate, (request, response) => {
    if (request.headers.host === 'ghcr.io') return forward(request, response, registry);
    apiRequests.push(`${request.method} ${request.url}`);
    answerApi(request, response, registry).catch((error: unknown) =>
      response.writeHead(500).end(String(error)),
    );
  });
  const port = await listen(tls);
  const proxy = createProxy((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (request, client) => {
    if (!hosts.includes(request.url ?? '')) {
      refused.push(request.url ?? '');
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const target = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      target.pipe(client).pipe(target);
    });
    target.on('error', () => client.destroy()).on('close', () => client.destroy());
    client.on('error', () => target.destroy()).on('close', () => target.destroy());
  });
  const proxyPort = await listen(proxy);
  return {
    proxy: `http://127.0.0.1:${proxyPort}`,
    apiRequests,
    refused,
    async stop() {
      tls.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([tls, proxy].map((one) => new Promise((resolve) => one.close(resolve))));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** As ghcr.io does, which deletes nothing by the registry's API. */
function forward(request: IncomingMessage, response: ServerResponse, registry: string): void {
  if (request.method === 'DELETE') {
    response
      .writeHead(405, { 'content-type': 'application/json' })
      .end('{"errors":[{"code":"UNSUPPORTED"}]}');
    return;
  }
  const [hostname = '', port] = registry.split(':');
  const headers = { ...request.headers, host: 'ghcr.io', 'x-forwarded-proto': 'https' };
  const { method, url: path } = request;
  const sent = httpRequest({ hostname, port, method, path, headers }, (received) => {
    response.writeHead(received.statusCode ?? 502, received.headers);
    received.pipe(response);
  });
  sent.on('error', () => response.destroy());
  request.pipe(sent);
}

interface Version {
  readonly id: number;
  /** The digest. */
  readonly name: string;
  readonly metadata: {
    readonly package_type: 'container';
    readonly container: { readonly tags: readonly string[] };
  };
}

/** Packages of the organization `acme`: what the registry has now. */
async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  registry: string,
): Promise<void> {
  const json = (status: number, value: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  if (!/^(?:token|bearer) \S/i.test(request.headers.authorization ?? ''))
    return void json(401, { message: 'Bad credentials' });
  const path = (request.url ?? '').replace(/\?.*$/, '');
  const [, encoded = '', rest = ''] = /^\/orgs\/acme\/packages\/container\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const name = `acme/${decodeURIComponent(encoded)}`;
  const versions = encoded === '' ? [] : await versionsOf(registry, name);
  const [, id] = /^\/versions\/(\d+)$/.exec(rest) ?? [];
  if (versions.length === 0) return void json(404, { message: 'Not Found' });
  if (rest === '') return void json(200, { name: decodeURIComponent(encoded), package_type: 'container' });
  if (rest === '/versions') return void json(200, versions);
  const found = versions.find((one) => String(one.id) === id);
  if (!found) return void json(404, { message: 'Not Found' });
  if (request.method !== 'DELETE') return void json(200, found);
  await fetch(`http://${registry}/v2/${name}/manifests/${found.name}`, { method: 'DELETE' });
  response.writeHead(204).end();
}

async function versionsOf(registry: string, name: string): Promise<readonly Version[]> {
  const listed = await fetch(`http://${registry}/v2/${name}/tags/list`);
  if (!listed.ok) return [];
  const { tags } = (await listed.json()) as { readonly tags: readonly string[] | null };
  const byDigest = new Map<string, string[]>();
  for (const tag of tags ?? []) {
    const digest = await digestOf(registry, name, tag);
    if (digest) byDigest.set(digest, [...(byDigest.get(digest) ?? []), tag]);
  }
  return [...byDigest].map(([digest, found]) => ({
    id: Number.parseInt(digest.slice(7, 18), 16),
    name: digest,
    metadata: { package_type: 'container', container: { tags: found } },
  }));
}

const accept = 'application/vnd.oci.image.manifest.v1+json, application/vnd.oci.image.index.v1+json';

/** What a tag refers to in the registry; `undefined` where it does not exist. */
export async function digestOf(registry: string, name: string, tag: string): Promise<string | undefined> {
  const found = await fetch(`http://${registry}/v2/${name}/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept },
  });
  return found.ok ? (found.headers.get('docker-content-digest') ?? undefined) : undefined;
}
