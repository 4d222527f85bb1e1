/** What a run reports about the statements it has made: in its report, its log and its summary. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { digestOf } from '../../src/oci/digest.ts';
import { embeddedTable } from '../../src/release/embedded.ts';
import type { ReportedStatement } from '../../src/release/reported-statement.ts';
import { statementLines, statementsTable } from '../../src/release/statements.ts';
import { type ActionRun, bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { bundlesOf } from './clients.ts';
import { cosignKey, cosignPassword, cosignPublicKey } from './keys.ts';
import { dependencySection, moduleOf } from './sbom-binaries.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

interface Artifact {
  readonly repository: string;
  readonly reference: string;
  readonly digest: string;
  readonly statements: readonly ReportedStatement[];
}

let sigstore: TestSigstore;
let workspace: TestWorkspace;
let folder: string;
before(async () => {
  sigstore = await startSigstore();
  workspace = await makeWorkspace({ 'app.wasm': moduleOf(dependencySection()) });
  folder = await mkdtemp(join(tmpdir(), 'owp-statements-'));
  await writeFile(join(folder, 'config.json'), sigstore.signingConfig);
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
});
after(async () => {
  await sigstore.stop();
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
});

const [registry] = (await registries()).filter(({ name }) => name === 'olareg' || name === 'distribution');
assert.ok(registry, 'no registry is installed');

const publish = (
  name: string,
  inputs: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Promise<ActionRun> =>
  runAsAction(
    { to: `${registry.host}/${name}/app`, tags: '1.0.0', ...inputs },
    { cwd: workspace.path, env: { ...sigstore.tokenVariables, ...more } },
  );

const artifactOf = (run: ActionRun): Artifact => {
  assert.equal(run.code, 0, run.stdout + run.stderr);
  const [artifact] = JSON.parse(run.outputs.artifacts ?? '[]') as Artifact[];
  return artifact ?? assert.fail('nothing was published');
};

test('each statement of a workflow is listed with its signer, its referrer, its log entry and where it is stored', async () => {
  const inputs = {
    attest: 'true',
    'signing-config': join(folder, 'config.json'),
    'trusted-root': join(folder, 'root.json'),
  };
  const run = await publish('listed', inputs);
  const artifact = artifactOf(run);
  const signer = `https://github.com/${releaseClaims.job_workflow_ref}`;
  assert.deepEqual(
    artifact.statements.map((one) => [one.name, one.signer, one.isNew, one.storedIn[0]]),
    ['signature', 'provenance', 'packing', 'sbom'].map((name) => [name, signer, true, artifact.repository]),
  );
  const referrers = (await bundlesOf(registry, artifact)).map((one) => one.digest);
  for (const { digest, storedIn, name } of artifact.statements) {
    assert.ok(referrers.includes(digest), name);
    assert.match(storedIn[1] ?? '', /^log entry \d+$/);
    assert.ok(run.stdout.includes(`${name} ${digest}, signed by ${signer}, in ${artifact.repository}`));
    assert.ok(run.summary.includes(`<td><code>${digest.slice(0, 'sha256:'.length + 12)}</code></td>`));
  }
  const again = artifactOf(await publish('listed', inputs));
  assert.deepEqual(
    again.statements,
    artifact.statements.map((one) => ({ ...one, isNew: false })),
  );
});

test('with attest: auto, an API that refuses is a warning, and what is in the registry is listed', async () => {
  const api = createServer((_request, response) => response.writeHead(403).end('{"message":"Forbidden"}'));
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const inputs = {
    attest: 'auto',
    token: 'token-of-the-job',
    'signing-config': join(folder, 'config.json'),
    'trusted-root': join(folder, 'root.json'),
  };
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
  const run = await publish('refused', inputs, { GITHUB_API_URL: url });
  api.close();
  const { statements, repository } = artifactOf(run);
  assert.equal(statements.length, 4);
  assert.deepEqual([...new Set(statements.map(({ storedIn }) => storedIn[0]))], [repository]);
  assert.ok(statements.every(({ storedIn }) => storedIn.length === 2));
  assert.match(
    run.stdout,
    /::warning.*not every statement is stored with GitHub: GitHub does not let this job store/,
  );
});

test('statements of a key name it, and one that nobody has signed says so', async () => {
  const signed = artifactOf(await publish('key', { key: cosignKey, 'key-password': cosignPassword }));
  for (const { signer, storedIn } of signed.statements) {
    assert.match(signer ?? '', /^key [A-Za-z0-9+/]{43}=$/);
    assert.deepEqual(storedIn, [signed.repository]);
  }
  const run = await publish('unsigned', { sbom: 'spdx' });
  const [sbom, ...others] = artifactOf(run).statements;
  assert.deepEqual(
    [sbom?.name, sbom?.type, sbom?.signer, others],
    ['sbom', 'application/spdx+json', undefined, []],
  );
  assert.ok(run.stdout.includes(`sbom ${sbom?.digest}, not signed, in ${registry.host}/unsigned/app`));
  const verify = (reference: string) =>
    runInShell(['verify', reference, `--key=${cosignPublicKey}`, '--require', 'provenance']);
  const without = await verify(artifactOf(run).reference);
  assert.match(
    without.stderr,
    /\[unsigned\]\n {2}Publish it again with a signature: --attest true, or a --key\.\n$/,
  );
  const lacking = await verify(signed.reference);
  assert.match(lacking.stderr, /or require what it has:(?: --require (?:signature|sbom|packing)){2,3}\n$/);
});

test('the summary lists what was read from a binary, with its origin', () => {
  const table = embeddedTable([
    {
      name: 'cart',
      version: '1.4.0',
      annotations: {
        'org.opencontainers.image.licenses': 'MIT <x>',
        'org.opencontainers.image.url': 'https://a.example',
      },
      origins: {
        name: 'file name',
        version: 'Wasm section "version" of module 0',
        'org.opencontainers.image.licenses': 'Wasm section "licenses"',
        'org.opencontainers.image.url': 'Cargo.toml',
      },
    },
  ]);
  assert.equal(table.match(/<tr><td>/g)?.length, 2);
  assert.match(table, /<code>version<\/code><\/td><td><code>1\.4\.0<\/code>.*of module 0/);
  assert.match(table, /<code>licenses<\/code><\/td><td><code>MIT &lt;x&gt;<\/code>/);
  assert.equal(embeddedTable([{ name: 'x', annotations: {}, origins: { name: 'folder' } }]), '');
});

test('texts of statements are escaped, and a long table is cut with what is left out', () => {
  const digest = digestOf(Buffer.from('a referrer'));
  const one = { name: 'a\n<b>', type: 't', digest, signer: '<i>\u001b[31m', storedIn: ['&'], isNew: true };
  assert.equal(statementLines({}).length, 0);
  assert.equal(statementsTable([{ name: 'app' }]), '');
  const [line = ''] = statementLines({ statements: [one] });
  assert.ok(!line.includes('\n') && !line.includes('\u001b'));
  const table = statementsTable([{ name: 'app', statements: [one] }]);
  assert.ok(!table.includes('<b>') && !table.includes('<i>') && table.includes('&amp;'));
  const many = statementsTable([{ name: 'app', statements: Array(2000).fill(one) }]);
  assert.ok(Buffer.byteLength(many) < 26_000);
  assert.match(many, /\d+ more are in the output <code>artifacts<\/code>/);
});
