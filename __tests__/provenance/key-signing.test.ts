/** Releases that are signed with a key, in real registries, verified by cosign and listed by other clients. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { coreModule } from '../support/module.ts';
import { type Registry, registries } from '../support/registries.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { bundlesOf, cosignWithRoot, referrersOf } from './clients.ts';
import { cosignKey, cosignPassword, cosignPublicKey, ecKeyPair } from './keys.ts';
import { dependencySection, moduleOf } from './sbom-binaries.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let workspace: TestWorkspace;
let folder: string;
before(async () => {
  workspace = await makeWorkspace({
    'first.wasm': coreModule(Buffer.from('first')),
    'second.wasm': coreModule(Buffer.from('second')),
  });
  folder = await mkdtemp(join(tmpdir(), 'owp-keys-'));
  await writeFile(join(folder, 'cosign.key'), cosignKey);
  await writeFile(join(folder, 'cosign.pub'), cosignPublicKey);
});
after(async () => {
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
});

const anonymous = (await registries()).filter(
  ({ password, name }) => password === undefined && name !== 'gitea',
);

const publish = (registry: Registry, ...more: readonly string[]) =>
  runInShell(['--to', `${registry.host}/signed/{name}`, '--tags', '1.0.0', ...more], {
    cwd: workspace.path,
    env: { COSIGN_PASSWORD: cosignPassword },
  });

// Without its API, olareg responds to it with 405, and only 404 leads oras and cosign to the fallback index.
for (const registry of anonymous.filter(({ name }) => name !== 'olareg-no-referrers')) {
  test(`${registry.name}: cosign verifies what a key file of cosign has signed`, async () => {
    const run = await publish(registry, '--key', join(folder, 'cosign.key'));
    assert.equal(run.code, 0, run.stderr);
    assert.equal(run.artifacts.length, 2);
    for (const { reference, digest } of run.artifacts) {
      const cosign = cosignWithRoot(folder);
      const verified = await cosign?.(['verify', '--key', 'cosign.pub', '--insecure-ignore-tlog', reference]);
      if (!verified) return;
      assert.equal(verified.code, 0, verified.stderr);
      assert.ok(verified.stdout.includes(digest));
    }
  });

  test(`${registry.name}: cosign refuses it with another key`, async () => {
    const [artifact] = (await publish(registry, '--key', join(folder, 'cosign.key'))).artifacts;
    await writeFile(join(folder, 'other.pub'), ecKeyPair().publicKey);
    const cosign = cosignWithRoot(folder);
    const refused = await cosign?.([
      'verify',
      '--key',
      'other.pub',
      '--insecure-ignore-tlog',
      artifact?.reference ?? '',
    ]);
    if (refused) assert.notEqual(refused.code, 0);
  });

  test(`${registry.name}: oras lists the bundle with its type and annotations`, async () => {
    const [artifact] = (await publish(registry, '--key', join(folder, 'cosign.key'))).artifacts;
    const oras = client('oras');
    if (!oras || !artifact) return;
    const found = await referrersOf(oras, artifact.reference);
    const [first] = found.filter(
      ({ annotations }) =>
        annotations?.['dev.sigstore.bundle.predicateType'] === 'https://sigstore.dev/cosign/sign/v1',
    );
    assert.equal(first?.artifactType, 'application/vnd.dev.sigstore.bundle.v0.3+json');
    assert.equal(first?.annotations?.['dev.sigstore.bundle.content'], 'dsse-envelope');
    assert.equal(
      first?.annotations?.['dev.sigstore.bundle.predicateType'],
      'https://sigstore.dev/cosign/sign/v1',
    );
    assert.match(first?.annotations?.['org.opencontainers.image.created'] ?? '', /^\d{4}-\d\d-\d\dT[\d:]+Z$/);
  });
}

for (const registry of anonymous) {
  test(`${registry.name}: a re-run signs nothing twice, and another key signs beside the first`, async () => {
    const [artifact] = (await publish(registry, '--key', join(folder, 'cosign.key'))).artifacts;
    assert.ok(artifact);
    const count = async () => (await bundlesOf(registry, artifact)).length;
    assert.equal(await count(), 2);
    const again = await publish(registry, '--key', join(folder, 'cosign.key'));
    assert.deepEqual([again.code, again.artifacts[0]?.sent, await count()], [0, 0, 2]);
    const { privateKey } = ecKeyPair();
    await writeFile(join(folder, 'other.key'), privateKey);
    assert.equal((await publish(registry, '--key', join(folder, 'other.key'))).code, 0);
    assert.equal(await count(), 4);
  });
}

for (const registry of anonymous.filter(({ name }) => name !== 'olareg-no-referrers')) {
  for (const [format, type, artifactType] of [
    ['cyclonedx', 'cyclonedx', 'application/vnd.cyclonedx+json'],
    ['spdx', 'spdxjson', 'application/spdx+json'],
  ] as const) {
    test(`${registry.name}: a bill of materials in ${format} is a referrer, attested for cosign, and required by verify`, async () => {
      const rust = await makeWorkspace({ 'greeter.wasm': moduleOf(dependencySection()) });
      const key = join(folder, 'cosign.key');
      const to = `${registry.host}/${format}/greeter`;
      const run = await runInShell(['--to', to, '--key', key, '--sbom', format], {
        cwd: rust.path,
        env: { COSIGN_PASSWORD: cosignPassword },
      });
      await rust.remove();
      assert.equal(run.code, 0, run.stderr);
      const [artifact] = run.artifacts;
      assert.ok(artifact);
      const verified = await runInShell([
        'verify',
        artifact.reference,
        '--key',
        join(folder, 'cosign.pub'),
        ...['signature', 'sbom', 'packing'].flatMap((name) => ['--require', name]),
      ]);
      assert.equal(verified.code, 0, verified.stderr);
      const oras = client('oras');
      if (oras) {
        const types = (await referrersOf(oras, artifact.reference)).map((one) => one.artifactType);
        assert.equal(types.length, 4);
        assert.equal(types.filter((one) => one === artifactType).length, 1);
      }
      const attested = await cosignWithRoot(folder)?.([
        'verify-attestation',
        '--type',
        type,
        '--key',
        'cosign.pub',
        '--insecure-ignore-tlog',
        artifact.reference,
      ]);
      if (attested) assert.equal(attested.code, 0, attested.stderr);
    });
  }
}

test('without a signer, a bill of materials is attached as it is, once', async () => {
  const [registry] = anonymous;
  if (!registry) return;
  const rust = await makeWorkspace({ 'greeter.wasm': moduleOf(dependencySection()) });
  for (let round = 0; round < 2; round += 1) {
    const run = await runInShell(['--to', `${registry.host}/plain-sbom/greeter`, '--sbom', 'auto'], {
      cwd: rust.path,
    });
    assert.equal(run.code, 0, run.stderr);
    const listed = await bundlesOf(registry, run.artifacts[0] ?? assert.fail());
    assert.deepEqual(
      listed.map(({ artifactType }) => artifactType),
      ['application/vnd.cyclonedx+json'],
    );
  }
  await rust.remove();
});

test('a signature of cosign itself is recognised, and not made again', async () => {
  const [registry] = anonymous;
  const cosign = cosignWithRoot(folder);
  if (!registry || !cosign) return;
  const to = ['--to', `${registry.host}/by-cosign/{name}`, '--formats', 'wasm:first.wasm'];
  const options = { cwd: workspace.path, env: { COSIGN_PASSWORD: cosignPassword } };
  const [artifact] = (await runInShell(to, options)).artifacts;
  assert.ok(artifact);
  const config = join(folder, 'signing-config.json');
  await writeFile(config, '{"mediaType":"application/vnd.dev.sigstore.signingconfig.v0.2+json"}');
  const signed = await cosign(
    ['sign', '--key', 'cosign.key', '--signing-config', config, '-y', artifact.reference],
    { withRoot: false },
  );
  assert.equal(signed.code, 0, signed.stderr);
  const run = await runInShell([...to, '--key', join(folder, 'cosign.key')], options);
  assert.equal(run.code, 0, run.stderr);
  const types = (await bundlesOf(registry, artifact)).map(
    ({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType'],
  );
  assert.equal(types.length, 2);
  assert.ok(types.includes('https://github.com/org/oci-wasm-publish/packing/v1'));
});

test('an action signs with a key in PEM text or in a variable, and shows nothing of it', async () => {
  const [registry] = anonymous;
  if (!registry) return;
  const secret = cosignKey.split('\n')[3] ?? '';
  for (const key of [cosignKey, 'env://SIGNING_KEY']) {
    const run = await runAsAction(
      { to: `${registry.host}/as-action/{name}`, key, 'key-password': cosignPassword },
      { cwd: workspace.path, env: { SIGNING_KEY: cosignKey } },
    );
    assert.equal(run.code, 0, run.stdout);
    const shown = run.stdout.replaceAll(/^::add-mask::.*$/gm, '') + run.stderr + run.summary;
    assert.ok(!shown.includes(secret) && !shown.includes(cosignPassword));
    const [artifact] = JSON.parse(run.outputs.artifacts ?? '[]') as { reference: string; digest: string }[];
    assert.equal((await bundlesOf(registry, artifact ?? { reference: '', digest: '' })).length, 2);
  }
});

test('a key that cannot be used fails the run before anything is pushed', async () => {
  const [registry] = anonymous;
  if (!registry) return;
  const run = await runInShell(
    ['--to', `${registry.host}/unsigned/{name}`, '--key', join(folder, 'cosign.key')],
    {
      cwd: workspace.path,
      env: { COSIGN_PASSWORD: 'wrong' },
    },
  );
  assert.equal(run.code, 2);
  assert.match(run.stderr, /--key cannot be decrypted with this password/);
  const response = await fetch(`http://${registry.host}/v2/unsigned/first/tags/list`);
  assert.equal(response.status, 404);
});

test('a layout has the signature as an entry, and a re-run adds none', async () => {
  const layout = join(folder, 'layout');
  const args = ['--to', `oci:${layout}`, '--key', join(folder, 'cosign.key'), '--formats', 'wasm:first.wasm'];
  const options = { cwd: workspace.path, env: { COSIGN_PASSWORD: cosignPassword } };
  for (let round = 0; round < 2; round += 1) {
    const run = await runInShell(args, options);
    assert.equal(run.code, 0, run.stderr);
  }
  const { readFile } = await import('node:fs/promises');
  const index = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8')) as { manifests: unknown[] };
  assert.equal(index.manifests.length, 3);
});
