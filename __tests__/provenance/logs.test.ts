/** Transparency logs: signatures of a key that are logged on request, and logs of version 2. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readSigningConfig } from '../../src/provenance/services.ts';
import { type ActionRun, bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { registries } from '../support/registries.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { bundlesOf, cosignWithRoot } from './clients.ts';
import { cosignKey, cosignPassword, cosignPublicKey } from './keys.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let sigstore: TestSigstore;
let second: TestSigstore;
let workspace: TestWorkspace;
let folder: string;
before(async () => {
  sigstore = await startSigstore();
  second = await startSigstore({ log: 2 });
  workspace = await makeWorkspace({ 'app.wasm': coreModule(Buffer.from('logged')) });
  folder = await mkdtemp(join(tmpdir(), 'owp-logs-'));
  await writeFile(join(folder, 'cosign.pub'), cosignPublicKey);
  for (const [name, one] of [
    ['first', sigstore],
    ['second', second],
  ] as const) {
    await writeFile(join(folder, `${name}-config.json`), one.signingConfig);
    await writeFile(join(folder, `${name}-root.json`), one.trustedRoot);
  }
});
after(async () => {
  for (const one of [sigstore, second]) await one.stop();
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
});

const [registry] = (await registries()).filter(({ name }) => name === 'olareg' || name === 'distribution');
assert.ok(registry, 'no registry is installed');

interface Artifact {
  readonly reference: string;
  readonly digest: string;
  readonly statements: readonly { readonly storedIn: readonly string[] }[];
}

const release = (name: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
  runAsAction(
    { to: `${registry.host}/${name}/app`, ...inputs },
    { cwd: workspace.path, env: (name === 'second' ? second : sigstore).tokenVariables },
  );

const artifactOf = (run: ActionRun): Artifact => {
  assert.equal(run.code, 0, run.stdout + run.stderr);
  const [artifact] = JSON.parse(run.outputs.artifacts ?? '[]') as Artifact[];
  return artifact ?? assert.fail('nothing was published');
};

suite('signatures of a key', () => {
  const key = { key: cosignKey, 'key-password': cosignPassword };
  const logged = () => ({
    ...key,
    transparency: 'public',
    'signing-config': join(folder, 'first-config.json'),
  });
  const entries = () => sigstore.requests.get('/api/v1/log/entries') ?? 0;

  test('are in no log unless that is asked for, and are logged once when it is', async () => {
    const unlogged = artifactOf(await release('asked-for', key));
    assert.deepEqual([entries(), (await bundlesOf(registry, unlogged)).length], [0, 2]);
    const artifact = artifactOf(await release('asked-for', logged()));
    assert.deepEqual([entries(), (await bundlesOf(registry, artifact)).length], [2, 4]);
    for (const { storedIn } of artifact.statements) assert.match(storedIn[1] ?? '', /^log entry \d+$/);
    artifactOf(await release('asked-for', logged()));
    assert.deepEqual([entries(), (await bundlesOf(registry, artifact)).length], [2, 4]);
    const verified = await runInShell(['verify', artifact.reference, '--key', join(folder, 'cosign.pub')]);
    assert.equal(verified.code, 0, verified.stderr);
  });

  test('with an entry are verified by cosign without --insecure-ignore-tlog, and refused by it without', async (context) => {
    const cosign = cosignWithRoot(folder, sigstore.trustedRoot);
    if (!cosign) return context.skip('cosign is not installed');
    const artifact = artifactOf(await release('for-cosign', logged()));
    const verified = await cosign(['verify', '--key', 'cosign.pub', artifact.reference]);
    assert.equal(verified.code, 0, verified.stderr);
    const unlogged = artifactOf(await release('unlogged', key));
    assert.notEqual((await cosign(['verify', '--key', 'cosign.pub', unlogged.reference])).code, 0);
  });

  test('fail before any push where the services have no log that takes them', async () => {
    const { rekorTlogUrls: _, ...without } = JSON.parse(sigstore.signingConfig) as Record<string, unknown>;
    await writeFile(join(folder, 'no-log.json'), JSON.stringify(without));
    for (const [file, problem] of [
      ['no-log.json', /"signing-config" has no log/],
      ['second-config.json', /"signing-config" has no log with version 1 of its API/],
    ] as const) {
      const run = await release('no-log', { ...logged(), 'signing-config': join(folder, file) });
      assert.equal(run.code, 2, run.stdout);
      assert.match(run.stdout, problem);
    }
    assert.equal((await fetch(`http://${registry.host}/v2/no-log/app/tags/list`)).status, 404);
  });
});

suite('a log with version 2 of its API', () => {
  const inputs = () => ({
    attest: 'true',
    'signing-config': join(folder, 'second-config.json'),
    'trusted-root': join(folder, 'second-root.json'),
  });

  test('has an entry of each statement, which verify accepts with the time of the timestamp authority', async () => {
    const artifact = artifactOf(await release('second', inputs()));
    assert.equal(second.requests.get('/api/v2/log/entries'), 3);
    const flags = ['--repository', 'acme/widgets', '--issuer', second.issuer];
    const accepted = await runInShell([
      ...['verify', artifact.reference, ...flags, '--trusted-root', join(folder, 'second-root.json')],
      ...['--require', 'provenance', '--require', 'signature', '--require', 'packing'],
    ]);
    assert.equal(accepted.code, 0, accepted.stderr);
    const other = join(folder, 'first-root.json');
    const refused = await runInShell(['verify', artifact.reference, ...flags, '--trusted-root', other]);
    assert.equal(refused.code, 5, refused.stderr);
  });

  test('is accepted by cosign', async (context) => {
    const cosign = cosignWithRoot(folder, second.trustedRoot);
    if (!cosign) return context.skip('cosign is not installed');
    const artifact = artifactOf(await release('second', inputs()));
    const run = await cosign([
      'verify',
      '--certificate-identity',
      `https://github.com/${releaseClaims.job_workflow_ref}`,
      '--certificate-oidc-issuer',
      second.issuer,
      '--use-signed-timestamps',
      artifact.reference,
    ]);
    assert.equal(run.code, 0, run.stderr);
  });

  test('needs a timestamp authority, and one of version 1 beside it is preferred', () => {
    const service = (url: string, majorApiVersion: number) => ({ url, majorApiVersion });
    const config = (more: object) =>
      readSigningConfig(
        Buffer.from(JSON.stringify({ caUrls: [service('https://ca.test', 1)], ...more })),
        'c.json',
      );
    const logs = [service('https://two.test', 2), service('https://one.test/', 1)];
    const { log, logVersion } = config({ rekorTlogUrls: logs });
    assert.deepEqual([log, logVersion], ['https://one.test', 1]);
    assert.throws(() => config({ rekorTlogUrls: logs.slice(0, 1) }), /there is no timestamp authority/);
    assert.throws(
      () => config({ rekorTlogUrls: [service('https://three.test', 3)] }),
      /no log with version 1 or 2 of its API/,
    );
  });
});
