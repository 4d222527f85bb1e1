/** The supply chain of the project itself: what its builds and workflows run is pinned. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './support/programs.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(read('package-lock.json')) as { readonly packages: Record<string, LockedPackage> };
const installed = Object.entries(lock.packages).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);

test('every package is pinned by its integrity, and none runs a program while it is installed', () => {
  assert.ok(installed.length > 50);
  for (const [path, { integrity, hasInstallScript }] of installed) {
    assert.match(integrity ?? '', /^sha512-/, path);
    assert.equal(hasInstallScript, undefined, path);
  }
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
});

test('the Node that builds is pinned by its integrity, the same version for every platform', () => {
  const wanted = JSON.parse(read('.ci/node/package.json')) as {
    optionalDependencies: Record<string, string>;
  };
  const executables = installed.filter(([, { bin }]) => bin?.node !== undefined);
  assert.deepEqual(
    executables.map(([path, { version }]) => [path.replace('node_modules/', ''), version]),
    Object.entries(wanted.optionalDependencies),
  );
  assert.equal(new Set(executables.map(([, { version }]) => version)).size, 1);
});

test('every action of a workflow is pinned by its commit, and every job has only the rights that it needs', () => {
  const folder = '.github/workflows';
  for (const name of readdirSync(join(root, folder))) {
    const text = read(join(folder, name));
    for (const [, used = ''] of text.matchAll(/uses: (\S+)/g))
      assert.match(used, /^(?:\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40}$)/, `${name}: ${used}`);
    assert.match(text, /^permissions: \{ contents: read \}$/m, name);
    assert.match(text, /^concurrency:$/m, name);
  }
});
