/** Checks with the real programs of consumers: each must accept what was published, as a user of that program would run it. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findExecutable, runExecutable } from '../support/programs.ts';
import { startAndRead } from '../support/server.ts';
import type { Check } from './general.ts';
import { filesBelow, folder, source } from './native.ts';
import { type Published, runClient } from './publish.ts';

interface Manifest {
  readonly config: { readonly digest: string };
  readonly layers: readonly { readonly mediaType: string; readonly digest: string }[];
  readonly annotations?: Readonly<Record<string, string>>;
}

function manifestOf({ artifact, graph }: Published): Manifest {
  return JSON.parse(String(graph.get(artifact.digest)));
}

/** Pulls and renders the chart, and compares the manifest with the one that the same Helm pushes for the folder. */
const helm: Check = async (published, file) => {
  const { artifact, host, scratch, fixture, graph } = published;
  const pulled = folder(published, 'pulled');
  const version = artifact.version ?? '';
  const from = ['pull', `oci://${artifact.repository}`, '--version', version, '--plain-http'];
  await runClient(file, [...from, '--destination', pulled], scratch);
  const [name = ''] = filesBelow(pulled);
  const archive = join(pulled, name);
  const own = manifestOf(published);
  assert.deepEqual(readFileSync(archive), graph.get(own.layers[0]?.digest ?? ''));
  await runClient(file, ['template', 'release', archive, '--kube-version', '1.31.0'], scratch);

  const made = folder(published, 'made');
  await runClient(file, ['package', source(published), '--destination', made], scratch);
  const target = `${host}/interop/pushed-by-helm/${fixture.name}`;
  const [packaged = ''] = filesBelow(made);
  await runClient(file, ['push', join(made, packaged), `oci://${target}`, '--plain-http'], scratch);
  const theirs = await fetchManifest(
    host,
    `${target.slice(host.length + 1)}/${artifact.name}`,
    artifact.tags[0] ?? '',
  );
  assert.equal(own.config.digest, theirs.config.digest);
  assert.deepEqual(withoutTime(own.annotations), withoutTime(theirs.annotations));
};

async function fetchManifest(host: string, repository: string, tag: string): Promise<Manifest> {
  const accept = 'application/vnd.oci.image.manifest.v1+json';
  const response = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, { headers: { accept } });
  assert.equal(response.status, 200, `${repository}:${tag}`);
  return (await response.json()) as Manifest;
}

/** Without the annotations of the commit, which Helm does not know. */
function withoutTime(annotations: Manifest['annotations'] = {}): object {
  const {
    'org.opencontainers.image.created': created,
    'org.opencontainers.image.revision': revision,
    ...rest
  } = annotations;
  return rest;
}

/** Pulls policies, and tests a document that they reject. */
const conftest: Check = async (published, file) => {
  const { reference, scratch, workspace } = published;
  const pulled = folder(published, 'policies');
  // The folder is relative to the one where conftest runs.
  const options = ['--tls=false', '--policy', basename(pulled)];
  await runClient(file, ['pull', ...options, `oci://${reference}`], scratch);
  const expected = filesBelow(join(workspace, 'policy')).filter((path) => !path.endsWith('_test.rego'));
  assert.deepEqual(filesBelow(pulled), expected);
  for (const path of expected)
    assert.deepEqual(readFileSync(join(pulled, path)), readFileSync(join(workspace, 'policy', path)));
  const document = join(scratch, 'deployment.yaml');
  writeFileSync(document, 'kind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {}}}\n');
  const tested = await runExecutable(file, ['test', '--policy', pulled, '--data', pulled, document]);
  assert.equal(tested.code, 1);
  assert.match(tested.stdout, /2 tests, 0 passed, 0 warnings, 2 failures/);
};

/** Signs the artifact with a key and verifies the signature; another key is no proof. */
const cosign: Check = async ({ artifact, scratch }, file) => {
  const reference = `${artifact.repository}@${artifact.digest}`;
  const env = { PATH: process.env.PATH, HOME: scratch, COSIGN_PASSWORD: '' };
  const run = async (...args: readonly string[]) => {
    return await runExecutable(file, args, { cwd: scratch, env, timeout: 120_000 });
  };
  const [plain, old] = [['--allow-http-registry'], ['--new-bundle-format=false']];
  for (const prefix of ['own', 'other']) {
    const made = await run('generate-key-pair', '--output-key-prefix', prefix);
    assert.equal(made.code, 0, made.stderr);
  }
  // Nothing is recorded in the public log of sigstore.
  const unlogged = ['--tlog-upload=false', '--use-signing-config=false', '--yes'];
  const signed = await run('sign', '--key', 'own.key', ...unlogged, ...plain, ...old, reference);
  assert.equal(signed.code, 0, signed.stderr);
  const verify = (key: string) =>
    run('verify', '--key', key, '--insecure-ignore-tlog', ...plain, ...old, reference);
  const verified = await verify('own.pub');
  assert.equal(verified.code, 0, verified.stderr);
  assert.ok(verified.stdout.includes(artifact.digest));
  assert.notEqual((await verify('other.pub')).code, 0);
};

/** The module in the only file of an image. */
function entrypointOf(published: Published): Buffer {
  const [name] = filesBelow(published.workspace);
  return readFileSync(join(published.workspace, name ?? ''));
}

/** Pulls the image for its platform, and compares the file that a container would run. */
const podman: Check = async (published, file) => {
  const { reference, scratch, artifact } = published;
  const policy = join(scratch, 'policy.json');
  writeFileSync(policy, JSON.stringify({ default: [{ type: 'insecureAcceptAnything' }] }));
  const folders = ['--root', join(scratch, 'podman'), '--runroot', join(scratch, 'run')];
  const runtime = ['crun', 'conmon'].flatMap((name) => {
    const found = findExecutable(name);
    return found ? [name === 'crun' ? '--runtime' : '--conmon', found] : [];
  });
  const global = [...folders, '--storage-driver', 'vfs', ...runtime];
  const options = ['--signature-policy', policy, '--tls-verify=false', '--platform', 'wasip1/wasm'];
  await runClient(file, [...global, 'pull', ...options, reference], scratch);
  const { stdout } = await runClient(file, [...global, 'image', 'inspect', reference], scratch);
  const [{ Digest, Os, Architecture, Config }] = JSON.parse(stdout);
  assert.deepEqual([Digest, Os, Architecture], [artifact.digest, 'wasip1', 'wasm']);
  const mounted = await runClient(file, [...global, 'image', 'mount', reference], scratch);
  const entrypoint = join(mounted.stdout.trim(), Config.Entrypoint[0]);
  assert.deepEqual(readFileSync(entrypoint), entrypointOf(published));
  await runClient(file, [...global, 'image', 'unmount', reference], scratch);
};

/** Pulls and unpacks the image with containerd, which is started for this. */
const containerd: Check = async (published, file) => {
  const { reference, scratch, artifact } = published;
  const ctr = findExecutable('ctr');
  assert.ok(ctr, 'ctr is not installed');
  const [config, address] = [join(scratch, 'config.toml'), join(scratch, 'sock')];
  const settings = {
    version: 2,
    root: join(scratch, 'root'),
    state: join(scratch, 'state'),
    disabled_plugins: ['io.containerd.grpc.v1.cri'],
  };
  const lines = Object.entries(settings).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  writeFileSync(config, [...lines, '[grpc]', `address = ${JSON.stringify(address)}`].join('\n'));
  const { server } = await startAndRead({ file, args: ['--config', config] }, /(successfully booted)/);
  try {
    const options = ['--plain-http', '--platform', 'wasip1/wasm', '--snapshotter', 'native'];
    await runClient(ctr, ['--address', address, 'image', 'pull', ...options, reference], scratch);
    const listed = await runClient(ctr, ['--address', address, 'image', 'ls'], scratch);
    assert.ok(listed.stdout.includes(artifact.digest) && listed.stdout.includes('wasip1/wasm'));
    const snapshots = join(settings.root, 'io.containerd.snapshotter.v1.native', 'snapshots');
    const unpacked = readdirSync(snapshots, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = unpacked.map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    assert.ok(bytes.some((one) => one.equals(entrypointOf(published))));
  } finally {
    await server.stop();
  }
};

/** Reads the packed layout with the types of the crate. */
const ociSpec: Check = async ({ artifact, graph, scratch }, file) => {
  const layout = join(dirname(scratch), 'layout');
  const { stdout } = await runClient(file, [layout, artifact.digest], scratch);
  const read = new Set(stdout.split('\n').filter(Boolean));
  assert.deepEqual([...read].sort(), [...graph.keys()].sort());
};

/** A fetcher of proxies: it must find the module in the image, and know the image by its digest. */
const proxyFetcher: Check = async (published, file) => {
  const { reference, scratch, artifact } = published;
  const output = join(scratch, 'plugin.wasm');
  const { stdout } = await runClient(file, [reference, output], scratch);
  // Istio logs to the same stream.
  assert.equal(stdout.trim().split('\n').at(-1), artifact.digest.slice('sha256:'.length));
  assert.deepEqual(readFileSync(output), readFileSync(source(published)));
};

const wash: Check = async (published, file) => {
  const { reference, scratch } = published;
  const output = join(scratch, 'wash.wasm');
  await runClient(file, [reference, output], scratch);
  assert.deepEqual(readFileSync(output), readFileSync(source(published)));
};

const spinPull: Check = async ({ reference, scratch }, file) => {
  await runClient(file, ['registry', 'pull', '--insecure', reference], scratch);
};

/** Compares the locked application with Spin's own, which has paths where the published one has digests. */
const spinLock: Check = async (published, file) => {
  const manifest = join(published.workspace, published.artifact.files[0] ?? '');
  const { stdout } = await runClient(file, [manifest], published.scratch);
  const locked = published.graph.get(manifestOf(published).layers.at(-1)?.digest ?? '');
  assert.equal(withoutContent(String(locked)), withoutContent(stdout.trim()));
};

/** The text with the members of every source and the files of every component removed; the order of members is kept. */
function withoutContent(text: string): string {
  const locked = JSON.parse(text);
  for (const component of locked.components) {
    component.source = { content_type: component.source.content_type };
    delete component.files;
  }
  delete locked.metadata.origin;
  return JSON.stringify(locked);
}

/** Checks by the client name in the result table, with the executable that each needs. */
export const consumerChecks: Readonly<
  Record<string, { readonly executable: string; readonly check: Check }>
> = {
  'helm 3': { executable: 'helm3', check: helm },
  'helm 4': { executable: 'helm4', check: helm },
  conftest: { executable: 'conftest', check: conftest },
  cosign: { executable: 'cosign', check: cosign },
  podman: { executable: 'podman', check: podman },
  containerd: { executable: 'containerd', check: containerd },
  'oci-spec (crate)': { executable: 'oci-spec', check: ociSpec },
  'Istio fetcher': { executable: 'istio', check: proxyFetcher },
  'Envoy Gateway fetcher': { executable: 'envoy-gateway', check: proxyFetcher },
  'wash pull': { executable: 'wash', check: wash },
  'spin registry pull': { executable: 'spin', check: spinPull },
  'Spin locker': { executable: 'spin-lock', check: spinLock },
};
