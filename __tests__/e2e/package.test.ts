/** The npm package: what is in it, and what it depends on. `.ci/package` installs and runs it. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findExecutable, root, runExecutable } from '../support/programs.ts';

interface PackageFile {
  readonly private?: boolean;
  readonly engines?: { readonly node?: string };
  readonly publishConfig?: { readonly provenance?: boolean; readonly access?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly repository?: { readonly url?: string };
  readonly [group: string]: unknown;
}

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as PackageFile;

test('the package can be published, for Node 24, with its provenance', () => {
  const { private: isPrivate, engines, publishConfig, bin, repository } = read('package.json');
  assert.equal(isPrivate, undefined);
  assert.deepEqual(engines, { node: '>=24' });
  assert.deepEqual(publishConfig, { access: 'public', provenance: true });
  assert.deepEqual(bin, { 'oci-wasm-publish': 'dist/index.js' });
  assert.match(repository?.url ?? '', /^git\+https:\/\/github\.com\//);
});

test('whoever installs the package installs nothing else', () => {
  const manifest = read('package.json');
  for (const group of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
    assert.equal(manifest[group], undefined, group);
  for (const name of Object.keys(read('.ci/node/package.json').optionalDependencies ?? {}))
    assert.match(name, /^node-/, 'Node for development only');
});

test('the tarball holds the bundle, the schemas and the documents, and no source', async (context) => {
  const npm = findExecutable('npm');
  if (!npm || process.platform === 'win32') return context.skip('npm is not an executable here');
  const { code, stdout, stderr } = await runExecutable(npm, ['pack', '--dry-run', '--json'], { cwd: root });
  assert.equal(code, 0, stderr);
  const [packed] = JSON.parse(stdout) as [{ files: { path: string; mode: number }[] }];
  const paths = packed.files.map(({ path }) => path);
  for (const path of [
    'dist/index.js',
    'dist/package.json',
    'dist/licenses.txt',
    'LICENSE',
    'README.md',
    'package.json',
  ])
    assert.ok(paths.includes(path), path);
  for (const path of paths)
    assert.match(
      path,
      /^(?:dist\/[\w.-]+|schema\/[\w.]+\.json|action\.yml|LICENSE|README\.md|package\.json)$/,
    );
});

test('the release publishes the package with an identity for its provenance, after all checks', () => {
  const workflow = readFileSync(join(root, '.github/workflows/release.yml'), 'utf8');
  const job = /^ {2}npm:\n(?: {4}.*\n|\n)*/m.exec(workflow)?.[0] ?? '';
  assert.match(job, /needs: check/);
  assert.match(job, /id-token: write/);
  assert.match(job, /npm publish .*--provenance/);
});
