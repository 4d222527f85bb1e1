/** Registries as consumers of what is published: a fixture is published to one twice, and every tag and blob is read back. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { ReportedArtifact } from '../../src/release/report.ts';
import { runInShell } from '../support/bundle.ts';
import { digestOf, type Graph, readGraph } from './graph.ts';
import type { Fixture } from './publish.ts';

export interface TargetRegistry {
  readonly host: string;
  readonly username?: string;
  readonly password?: string;
}

/** Throws when a run fails, when the second one changes anything, and when content is missing or altered. */
export async function publishTwice(
  fixture: Fixture,
  registry: TargetRegistry,
  bundle?: string,
): Promise<void> {
  const first = await publish(fixture, registry, bundle);
  assert.ok(first.length > 0, 'nothing was published');
  for (const { outcome } of first) assert.equal(outcome, 'created');
  const second = await publish(fixture, registry, bundle);
  for (const { outcome, sent } of second) assert.deepEqual([outcome, sent], ['unchanged', 0]);
  assert.deepEqual(
    second.map(({ digest }) => digest),
    first.map(({ digest }) => digest),
  );
  for (const artifact of first) await readBack(artifact, registry);
}

async function publish(
  { name, workspace, formats, tags }: Fixture,
  { host, username, password }: TargetRegistry,
  bundle: string | undefined,
): Promise<readonly ReportedArtifact[]> {
  const path = workspace ?? join(import.meta.dirname, '..', 'formats', name, 'workspace');
  const to = `${host}/interop/${name}/{name}`;
  const args = [
    '--path',
    path,
    '--formats',
    formats.join('\n'),
    '--to',
    to,
    ...(tags ? ['--tags', tags] : []),
  ];
  const login = username && password ? ['--username', username, '--password', password] : [];
  const run = await runInShell([...args, ...login], bundle === undefined ? {} : { bundle });
  assert.equal(run.code, 0, run.stderr);
  return run.artifacts;
}

/** Reads the graph by digest, and each tag, which must be the same manifest. */
async function readBack(artifact: ReportedArtifact, registry: TargetRegistry): Promise<Graph> {
  const name = artifact.repository.slice(registry.host.length + 1);
  const read = await openReader(registry, name);
  const contents = new Map<string, Buffer>();
  // The graph is walked as often as something is missing, since its reader is synchronous.
  for (let missing: string | undefined = artifact.digest; missing !== undefined; ) {
    const isManifest = contents.size === 0 || isListed(missing, contents);
    contents.set(missing, await read(`${isManifest ? 'manifests' : 'blobs'}/${missing}`));
    missing = firstMissing(artifact.digest, contents);
  }
  for (const tag of artifact.tags)
    assert.equal(digestOf(await read(`manifests/${tag}`)), artifact.digest, tag);
  return readGraph(artifact.digest, (digest) => contents.get(digest));
}

/** True for a digest that an index among the contents lists. */
function isListed(digest: string, contents: Graph): boolean {
  return [...contents.values()].some((bytes) => bytes[0] === 0x7b && manifestsIn(bytes).includes(digest));
}

function manifestsIn(bytes: Buffer): readonly string[] {
  const { manifests } = JSON.parse(bytes.toString()) as { manifests?: readonly { digest: string }[] };
  return Array.isArray(manifests) ? manifests.map(({ digest }) => digest) : [];
}

function firstMissing(root: string, contents: Graph): string | undefined {
  let missing: string | undefined;
  try {
    readGraph(root, (digest) => {
      if (!contents.has(digest)) missing ??= digest;
      return contents.get(digest);
    });
  } catch (error) {
    if (missing === undefined) throw error;
  }
  return missing;
}

const accept = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

/** Reads paths below `/v2/<name>/`, with a token where the registry names a token service. */
async function openReader(
  { host, username, password }: TargetRegistry,
  name: string,
): Promise<(path: string) => Promise<Buffer>> {
  const basic = username === undefined ? undefined : `Basic ${btoa(`${username}:${password}`)}`;
  const challenge = (await fetch(`http://${host}/v2/`)).headers.get('www-authenticate') ?? '';
  const realm = /^Bearer realm="([^"]+)"/.exec(challenge)?.[1];
  const authorization =
    realm && basic ? await exchange(`${realm}?scope=repository:${name}:pull`, basic) : basic;
  return async (path) => {
    const url = `http://${host}/v2/${name}/${path}`;
    const response = await fetch(url, { headers: { accept, ...(authorization && { authorization }) } });
    assert.equal(response.status, 200, url);
    return Buffer.from(await response.arrayBuffer());
  };
}

async function exchange(url: string, authorization: string): Promise<string> {
  const response = await fetch(url, { headers: { authorization } });
  const { token } = (await response.json()) as { token: string };
  return `Bearer ${token}`;
}
