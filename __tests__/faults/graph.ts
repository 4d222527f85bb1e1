/** The content behind a tag, read from the registry itself with every digest computed again. */

import { createHash } from 'node:crypto';

export interface PublishedState {
  /** Digest of the manifest's bytes; `undefined` when there is none. */
  readonly digest: string | undefined;
  /** What of its graph is missing or differs from its description. */
  readonly problem?: string;
}

const manifestTypes = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

interface Descriptor {
  readonly digest: string;
  readonly size: number;
}

interface Manifest {
  readonly config?: Descriptor;
  readonly layers?: readonly Descriptor[];
  readonly manifests?: readonly Descriptor[];
}

/** Reads what a tag or digest of `http://<host>/<name>` points at, and everything below it. */
export async function stateOf(host: string, name: string, reference: string): Promise<PublishedState> {
  const bytes = await read(`http://${host}/v2/${name}/manifests/${reference}`);
  if (!bytes) return { digest: undefined };
  const digest = digestOf(bytes);
  if (reference.includes(':') && reference !== digest)
    return { digest, problem: `${reference} has other bytes` };
  const problem = await problemBelow(host, name, bytes);
  return { digest, ...(problem !== undefined && { problem }) };
}

async function problemBelow(host: string, name: string, bytes: Buffer): Promise<string | undefined> {
  const manifest = JSON.parse(bytes.toString('utf8')) as Manifest;
  const blobs = [...(manifest.config ? [manifest.config] : []), ...(manifest.layers ?? [])];
  for (const { digest, size } of blobs) {
    const blob = await read(`http://${host}/v2/${name}/blobs/${digest}`);
    if (!blob) return `blob ${digest} is missing`;
    if (digestOf(blob) !== digest || blob.byteLength !== size) return `blob ${digest} has other bytes`;
  }
  for (const { digest } of manifest.manifests ?? []) {
    const below = await stateOf(host, name, digest);
    if (below.digest === undefined) return `manifest ${digest} is missing`;
    if (below.problem !== undefined) return below.problem;
  }
  return undefined;
}

async function read(url: string): Promise<Buffer | undefined> {
  const response = await fetch(url, { headers: { accept: manifestTypes.join(', ') } });
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status === 404) return undefined;
  if (response.status !== 200) throw new Error(`${url}: status ${response.status}`);
  return bytes;
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Pushes a small artifact under a tag, as if by an earlier release. Returns its digest. */
export async function pushPrevious(host: string, name: string, tag: string): Promise<string> {
  const config = await pushBlob(host, name, Buffer.from('{}'));
  const layer = await pushBlob(host, name, Buffer.from(`previous content of ${name}`));
  const mediaType = manifestTypes[0] ?? '';
  const empty = { mediaType: 'application/vnd.oci.empty.v1+json', ...config };
  const layers = [{ mediaType: 'text/plain', ...layer }];
  const body = JSON.stringify({
    schemaVersion: 2,
    mediaType,
    artifactType: 'text/plain',
    config: empty,
    layers,
  });
  await send('PUT', `http://${host}/v2/${name}/manifests/${tag}`, Buffer.from(body), mediaType);
  return digestOf(Buffer.from(body));
}

async function pushBlob(host: string, name: string, bytes: Buffer): Promise<Descriptor> {
  const digest = digestOf(bytes);
  const opened = await send('POST', `http://${host}/v2/${name}/blobs/uploads/`, Buffer.alloc(0));
  const session = new URL(opened.headers.get('location') ?? '', `http://${host}`);
  session.searchParams.set('digest', digest);
  await send('PUT', session.href, bytes);
  return { digest, size: bytes.byteLength };
}

async function send(
  method: string,
  url: string,
  body: Buffer,
  type = 'application/octet-stream',
): Promise<Response> {
  const response = await fetch(url, {
    method,
    body: new Uint8Array(body),
    headers: { 'content-type': type },
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${method} ${url}: status ${response.status}`);
  return response;
}
