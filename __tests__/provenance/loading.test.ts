/** Loading: code for signing and verifying is loaded by the runs that need it. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadedBy } from '../../bench/loaded-code.ts';
import { bundleExists, bundlePath } from '../support/bundle.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { cosignKey, cosignPassword } from './keys.ts';
import { componentOf, moduleOf } from './sbom-binaries.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let workspace: TestWorkspace;
let folder: string;
before(async () => {
  workspace = await makeWorkspace({ 'app.wasm': componentOf(moduleOf()) });
  folder = await mkdtemp(join(tmpdir(), 'owp-loading-'));
  await writeFile(join(folder, 'cosign.key'), cosignKey);
});
after(async () => {
  await workspace.remove();
  await rm(folder, { recursive: true, force: true });
});

const publish = async (...flags: readonly string[]) => {
  const to = `oci:${join(folder, `layout-${flags.length}`)}`;
  const { files, bytes } = await loadedBy(bundlePath, ['--path', '.', '--to', to, ...flags], workspace.path);
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return { bytes, has: (text: string) => texts.some((content) => content.includes(text)) };
};

test('a run that does not sign loads nothing of Sigstore and no statement', async () => {
  const { has, bytes } = await publish();
  assert.ok(bytes > 10_000);
  for (const text of ['@sigstore/', 'DSSEv1', 'in-toto.io/Statement', 'bom-1.6.schema.json', 'tuf-repo'])
    assert.ok(!has(text), text);
});

test('a run that signs with a key loads statements, and nothing of Sigstore', async () => {
  process.env.COSIGN_PASSWORD = cosignPassword;
  const { has } = await publish('--key', join(folder, 'cosign.key'));
  assert.ok(has('in-toto.io/Statement'));
  for (const text of [
    'node_modules/@sigstore/sign',
    'node_modules/@sigstore/verify',
    'fulcio.sigstore.dev/api',
  ])
    assert.ok(!has(text), text);
});
