/** Releases that are signed with the identity of a workflow, on a loopback Sigstore and real registries, and verified. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { startConnectProxy } from '../fakes/connect-proxy.ts';
import { certificateAuthority } from '../fakes/tls.ts';
import { type ActionRun, bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { type Registry, registries } from '../support/registries.ts';
import { recordSkipped } from '../support/skipped.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { bundlesOf, cosignWithRoot } from './clients.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

interface Artifact {
  readonly reference: string;
  readonly digest: string;
}

let sigstore: TestSigstore;
let workspace: TestWorkspace;
let folder: string;
before(async () => {
  sigstore = await startSigstore();
  workspace = await makeWorkspace({ 'app.wasm': coreModule(Buffer.from('app')) });
  folder = await mkdtemp(join(tmpdir(), 'owp-keyless-'));
  await writeFile(join(folder, 'config.json'), sigstore.signingConfig);
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
});
after(async () => {
  await sigstore.stop();
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
});

const anonymous = (await registries()).filter(
  ({ password, name }) => password === undefined && name !== 'gitea',
);
const [first] = anonymous;
if (!first) {
  recordSkipped('keyless signing: no registry is installed');
  process.exit(0);
}

const release = (
  registry: Registry,
  name: string,
  inputs: Readonly<Record<string, string>> = {},
  env: Readonly<Record<string, string>> = sigstore.tokenVariables,
): Promise<ActionRun> =>
  runAsAction(
    {
      to: `${registry.host}/${name}/{name}`,
      tags: '1.0.0',
      attest: 'true',
      'signing-config': join(folder, 'config.json'),
      'trusted-root': join(folder, 'root.json'),
      ...inputs,
    },
    { cwd: workspace.path, env },
  );

const artifactsOf = (run: ActionRun): readonly Artifact[] => {
  assert.equal(run.code, 0, run.stdout + run.stderr);
  return JSON.parse(run.outputs.artifacts ?? '[]') as Artifact[];
};

const policy = (...more: readonly string[]) => [
  '--repository',
  'acme/widgets',
  '--issuer',
  sigstore.issuer,
  '--trusted-root',
  join(folder, 'root.json'),
  ...more,
];

test('the services of signing are reached through the proxy, with the certificates of ca-file', async () => {
  const [private_, proxy] = [await startSigstore({ tls: true }), await startConnectProxy()];
  const files = {
    'ca.pem': certificateAuthority,
    'config.json': private_.signingConfig,
    'root.json': private_.trustedRoot,
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, `private-${name}`), text);
  const inputs = {
    'ca-file': join(folder, 'private-ca.pem'),
    'signing-config': join(folder, 'private-config.json'),
    'trusted-root': join(folder, 'private-root.json'),
  };
  const [artifact] = artifactsOf(
    await release(first, 'through-a-proxy', inputs, { ...private_.tokenVariables, https_proxy: proxy.url }),
  );
  assert.ok(artifact);
  assert.equal((await bundlesOf(first, artifact)).length, 3);
  assert.ok(
    proxy.tunnels.length >= 3 && proxy.tunnels.every((name) => private_.issuer.endsWith(name)),
    proxy.tunnels.join(),
  );
  await Promise.all([private_.stop(), proxy.stop()]);
});

for (const registry of anonymous) {
  suite(registry.name, () => {
    test('an attested release has a signature, a provenance and a packing statement, and verify accepts them', async () => {
      const [artifact] = artifactsOf(await release(registry, 'attested'));
      assert.ok(artifact);
      const types = (await bundlesOf(registry, artifact)).map(
        ({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType'],
      );
      assert.deepEqual(types.sort(), [
        'https://github.com/org/oci-wasm-publish/packing/v1',
        'https://sigstore.dev/cosign/sign/v1',
        'https://slsa.dev/provenance/v1',
      ]);
      const run = await runInShell([
        'verify',
        artifact.reference,
        ...policy('--require', 'signature', '--require', 'provenance', '--commit', releaseClaims.sha ?? ''),
      ]);
      assert.equal(run.code, 0, run.stderr);
      assert.equal(JSON.parse(run.stdout).verified, true);
    });

    test('a re-run adds nothing, and a release from another ref adds its own statements', async () => {
      const [artifact] = artifactsOf(await release(registry, 'twice'));
      assert.ok(artifact);
      artifactsOf(await release(registry, 'twice'));
      assert.equal((await bundlesOf(registry, artifact)).length, 3);
      const ref = 'refs/heads/main';
      sigstore.claims = {
        ...releaseClaims,
        ref,
        job_workflow_ref: `acme/widgets/.github/workflows/release.yml@${ref}`,
        workflow_ref: `acme/widgets/.github/workflows/release.yml@${ref}`,
      };
      artifactsOf(await release(registry, 'twice'));
      sigstore.claims = releaseClaims;
      assert.equal((await bundlesOf(registry, artifact)).length, 6);
      assert.equal((await runInShell(['verify', artifact.reference, ...policy()])).code, 0);
    });
  });
}

// Without its API, olareg responds to it with 405, and only 404 leads cosign to the fallback index.
for (const registry of anonymous.filter(({ name }) => name !== 'olareg-no-referrers')) {
  test(`${registry.name}: cosign verifies the signature and the provenance with the trusted root`, async (context) => {
    const cosign = cosignWithRoot(folder, sigstore.trustedRoot);
    if (!cosign) return context.skip('cosign is not installed');
    const [artifact] = artifactsOf(await release(registry, 'for-cosign'));
    const identity = [
      '--certificate-identity',
      `https://github.com/${releaseClaims.job_workflow_ref}`,
      '--certificate-oidc-issuer',
      sigstore.issuer,
      '--certificate-github-workflow-repository',
      'acme/widgets',
      '--certificate-github-workflow-sha',
      releaseClaims.sha ?? '',
      '--use-signed-timestamps',
      artifact?.reference ?? '',
    ];
    const verified = await cosign(['verify', ...identity]);
    assert.equal(verified.code, 0, verified.stderr);
    const attested = await cosign(['verify-attestation', '--type', 'slsaprovenance1', ...identity]);
    assert.equal(attested.code, 0, attested.stderr);
    const other = await cosign(['verify-attestation', '--type', 'cyclonedx', ...identity]);
    assert.notEqual(other.code, 0);
  });
}

suite('attest', () => {
  test('true fails before any push when the job may not request a token', async () => {
    const run = await release(first, 'no-token', {}, {});
    assert.equal(run.code, 2);
    assert.match(run.stdout, /the job may not request a token/);
    assert.match(run.stdout, /permissions: id-token: write/);
    assert.equal((await fetch(`http://${first.host}/v2/no-token/app/tags/list`)).status, 404);
  });

  test('true fails without moving a tag while Sigstore is down, and a re-run completes', async () => {
    sigstore.fail('/api/v2/signingCert', 503, 4);
    const failed = await release(first, 'down');
    assert.equal(failed.code, 1);
    assert.match(failed.stdout, /Sigstore did not sign/);
    const tags = await fetch(`http://${first.host}/v2/down/app/tags/list`);
    assert.ok(!(await tags.text()).includes('1.0.0'));
    sigstore.recover();
    const [artifact] = artifactsOf(await release(first, 'down'));
    assert.equal((await bundlesOf(first, artifact ?? assert.fail())).length, 3);
  });

  test('a service that fails once is asked again', async () => {
    for (const path of ['/api/v2/signingCert', '/api/v1/log/entries', '/api/v1/timestamp', '/token'])
      sigstore.fail(path, 503, 1);
    const [artifact] = artifactsOf(await release(first, 'flaky'));
    assert.equal((await bundlesOf(first, artifact ?? assert.fail())).length, 3);
  });

  test('an entry that the log has already is success', async () => {
    sigstore.fail('/api/v1/log/entries', 409, 2);
    const [artifact] = artifactsOf(await release(first, 'logged-before'));
    sigstore.recover();
    const run = await runInShell(['verify', artifact?.reference ?? '', ...policy()]);
    assert.equal(run.code, 0, run.stderr);
  });

  test('auto publishes unsigned with one line where the job may not sign', async () => {
    const run = await release(first, 'auto-no-token', { attest: 'auto' }, {});
    const [artifact] = artifactsOf(run);
    assert.match(run.stdout, /Without provenance: "attest" cannot sign: the job may not request a token/);
    assert.equal((await bundlesOf(first, artifact ?? assert.fail())).length, 0);
  });

  test('auto publishes unsigned with a warning while Sigstore is down', async () => {
    sigstore.fail('/api/v2/signingCert', 503, 8);
    const run = await release(first, 'auto-down', { attest: 'auto' });
    const [artifact] = artifactsOf(run);
    assert.match(run.stdout, /::warning.*not everything is signed/);
    assert.equal((await bundlesOf(first, artifact ?? assert.fail())).length, 0);
    sigstore.recover();
  });
});

suite('GitHub attestations API', () => {
  let api: Server;
  let stored: { bundle: { dsseEnvelope: { payload: string } } }[] = [];
  let url: string;
  before(async () => {
    api = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      assert.equal(request.headers.authorization, 'Bearer token-of-the-job');
      response.setHeader('content-type', 'application/json');
      if (request.method === 'POST') {
        assert.equal(request.url, '/repos/acme/widgets/attestations');
        stored.push(JSON.parse(Buffer.concat(chunks).toString()));
        return response.writeHead(201).end('{"id":1}');
      }
      return response.end(JSON.stringify({ attestations: stored }));
    });
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  });
  after(() => api.close());

  test('every bundle is stored once, also after a re-run', async () => {
    stored = [];
    const env = { ...sigstore.tokenVariables, GITHUB_API_URL: url };
    artifactsOf(await release(first, 'api', { token: 'token-of-the-job' }, env));
    assert.equal(stored.length, 3);
    artifactsOf(await release(first, 'api', { token: 'token-of-the-job' }, env));
    assert.equal(stored.length, 3);
  });
});

test('twenty artifacts are attested in one run with one certificate', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`app-${index}.wasm`, coreModule(Buffer.from(`app ${index}`))]),
  );
  const many = await makeWorkspace(files);
  const before = sigstore.requests.get('/api/v2/signingCert') ?? 0;
  const run = await runAsAction(
    {
      to: `${first.host}/twenty/{name}`,
      attest: 'true',
      'signing-config': join(folder, 'config.json'),
      'trusted-root': join(folder, 'root.json'),
    },
    { cwd: many.path, env: sigstore.tokenVariables },
  );
  await many.remove();
  const artifacts = artifactsOf(run);
  assert.equal(artifacts.length, 20);
  for (const artifact of artifacts) assert.equal((await bundlesOf(first, artifact)).length, 3);
  assert.equal((sigstore.requests.get('/api/v2/signingCert') ?? 0) - before, 1);
});
