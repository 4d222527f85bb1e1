/** GitHub for a workflow in act: `ghcr.io` is a registry on loopback, `api.github.com` a fake of its REST API, and Sigstore that of the tests. */

import {
  createServer as createProxy,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { answerPulls, type FakePulls } from '../fakes/github-pulls.ts';
import { certificate } from './certificate.ts';

export interface LoopbackGitHub {
  /** A proxy for these hosts, which refuses every other one. */
  readonly proxy: string;
  /** `METHOD host/path` of every request to the REST API. */
  readonly apiRequests: string[];
  /** Runs and pull requests of `acme/shop`. */
  readonly pulls: FakePulls;
  /** Hosts that were asked for and refused. */
  readonly refused: string[];
  stop(): Promise<void>;
}

const issuer = 'token.actions.githubusercontent.com';
const sigstoreHosts: readonly string[] = ['fulcio.sigstore.dev', 'rekor.sigstore.dev', issuer];
const hosts: readonly string[] = ['ghcr.io', 'api.github.com', ...sigstoreHosts];

/** `registry` and `sigstore` are `127.0.0.1:<port>`. */
export async function startGitHub(registry: string, sigstore?: string): Promise<LoopbackGitHub> {
  const apiRequests: string[] = [];
  const refused: string[] = [];
  const pulls: FakePulls = { runs: [], pulls: [] };
  const tls = createServer(certificate, (request, response) => {
    const { host = '' } = request.headers;
    if (host === 'ghcr.io') return forwardToRegistry(request, response, registry);
    if (host === issuer && request.url === '/.well-known/openid-configuration')
      return answer(response, 200, {
        issuer: `https://${issuer}`,
        jwks_uri: `https://${issuer}/.well-known/jwks`,
      });
    if (sigstoreHosts.includes(host))
      return forward(request, response, sigstore ?? registry, request.headers);
    apiRequests.push(`${request.method} ${request.url}`);
    answerApi(request, response, registry, pulls).catch((error: unknown) =>
      response.writeHead(500).end(String(error)),
    );
  });
  const port = await listen(tls);
  const proxy = createProxy((_request, response) => response.writeHead(405).end());
  proxy.on('connect', (request, client) => {
    if (!hosts.some((host) => request.url === `${host}:443`)) {
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
    pulls,
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
function forwardToRegistry(request: IncomingMessage, response: ServerResponse, registry: string): void {
  const refusal = { errors: [{ code: 'UNSUPPORTED' }] };
  if (request.method === 'DELETE') answer(response, 405, refusal);
  else forward(request, response, registry, { ...request.headers, 'x-forwarded-proto': 'https' });
}

function forward(
  request: IncomingMessage,
  response: ServerResponse,
  to: string,
  headers: IncomingHttpHeaders,
): void {
  const [hostname = '', port] = to.split(':');
  const { method, url: path } = request;
  const sent = httpRequest({ hostname, port, method, path, headers }, (received) => {
    response.writeHead(received.statusCode ?? 502, received.headers);
    received.pipe(response);
  });
  sent.on('error', () => response.destroy());
  request.pipe(sent);
}

function answer(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
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

/** Packages of an organization, which are what the registry has now, and attestations, which are accepted. */
async function answerApi(
  request: IncomingMessage,
  response: ServerResponse,
  registry: string,
  pulls: FakePulls,
): Promise<void> {
  if (!/^(?:token|bearer) \S/i.test(request.headers.authorization ?? ''))
    return answer(response, 401, { message: 'Bad credentials' });
  const path = (request.url ?? '').replace(/\?.*$/, '');
  const found = answerPulls(pulls, 'acme/shop', new URL(request.url ?? '/', 'https://api.github.com'));
  if (found !== undefined) return answer(response, 200, found);
  if (request.method === 'POST' && /^\/repos\/[^/]+\/[^/]+\/attestations$/.test(path))
    return answer(response, 201, { id: 1 });
  const [, owner = '', encoded = '', rest = ''] =
    /^\/orgs\/([^/]+)\/packages\/container\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  const name = `${owner}/${decodeURIComponent(encoded)}`;
  const versions = encoded === '' ? [] : await versionsOf(registry, name);
  const [, id] = /^\/versions\/(\d+)$/.exec(rest) ?? [];
  if (versions.length === 0) return answer(response, 404, { message: 'Not Found' });
  if (rest === '')
    return answer(response, 200, { name: decodeURIComponent(encoded), package_type: 'container' });
  if (rest === '/versions') return answer(response, 200, versions);
  const version = versions.find((one) => String(one.id) === id);
  if (!version) return answer(response, 404, { message: 'Not Found' });
  if (request.method !== 'DELETE') return answer(response, 200, version);
  await fetch(`http://${registry}/v2/${name}/manifests/${version.name}`, { method: 'DELETE' });
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
