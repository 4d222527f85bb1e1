/** `diff` and `inspect --wit` through the bundle: a published component compared with the next build, and what a script reads. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { startFakeRegistry } from '../fakes/registry.ts';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { cart, changed, changes, packageOf } from '../wit/changes.ts';
import { type Builder, createBuilder } from '../wit/packages.ts';

const wasmTools = client('wasm-tools');

suite('Interfaces of files and artifacts are compared', { skip: !wasmTools || !bundleExists() }, () => {
  let builder: Builder;
  let folder: string;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
    folder = await mkdtemp(join(tmpdir(), 'owp-diff-'));
    await mkdir(join(folder, 'old'));
    await writeFile(
      join(folder, 'old/cart.wasm'),
      await builder.component(packageOf(cart, 'export'), 'shop'),
    );
    for (const name of ['a function is added', 'a parameter is added', 'docs are added']) {
      const change = changes.find((one) => one.name === name);
      assert.ok(change);
      const file = `${name.replaceAll(' ', '-')}.wasm`;
      await writeFile(
        join(folder, file),
        await builder.component(packageOf(changed(change), 'export'), 'shop'),
      );
    }
  });
  after(async () => {
    await builder.remove();
    await rm(folder, { recursive: true });
  });
  const run = async (...args: readonly string[]) => await runInShell(args, { cwd: folder });

  for (const [file, step, breaking] of [
    ['a-function-is-added.wasm', 'minor', []],
    ['a-parameter-is-added.wasm', 'major', ['export acme:shop/cart.pay']],
    ['docs-are-added.wasm', 'patch', []],
  ] as const)
    test(`${file} takes a ${step} version`, async () => {
      const { code, stdout, stderr } = await run('diff', 'old/cart.wasm', file);
      assert.equal(code, 0, stderr);
      const result = JSON.parse(stdout);
      assert.equal(result.step, step);
      const items = result.differences.filter((one: { breaking: boolean }) => one.breaking);
      assert.deepEqual(
        items.map((one: { item: string }) => one.item),
        breaking,
      );
      assert.match(stderr, new RegExp(`It takes a ${step} version\\.`));
    });

  test('A published version is compared with a build, and the smallest next version is named', async () => {
    const fake = await startFakeRegistry({});
    try {
      const to = `${fake.host}/acme/cart`;
      const published = await run('--path', 'old', '--to', to, '--tags', '1.4.2');
      assert.equal(published.code, 0, published.stderr);
      const { code, stdout, stderr } = await run('diff', `${to}:1.4.2`, 'a-parameter-is-added.wasm');
      assert.equal(code, 0, stderr);
      const { old, version, kind } = JSON.parse(stdout);
      assert.equal(old.digest, published.artifacts[0]?.digest);
      assert.deepEqual({ version, kind }, { version: '2.0.0', kind: 'component' });
    } finally {
      await fake.stop();
    }
  });

  test('One reference, and a file that does not exist, are wrong usage', async () => {
    const one = await run('diff', 'old/cart.wasm');
    assert.equal(one.code, 2);
    assert.match(one.stderr, /names 1 of the two/);
    const absent = await run('diff', 'old/cart.wasm', 'absent.wasm');
    assert.equal(absent.code, 2);
    assert.match(absent.stderr, /absent\.wasm is not a file/);
  });

  test('The interface of a file and of an artifact is printed as WIT', async () => {
    const expected = await builder.run(await readFile(join(folder, 'old/cart.wasm')), [
      'component',
      'wit',
      'FILE',
    ]);
    const file = await run('inspect', '--wit', 'old/cart.wasm');
    assert.equal(file.stdout, expected.stdout);
    assert.equal((await run('--path', 'old', '--to', 'oci:layout')).code, 0);
    const artifact = await run('inspect', '--wit', 'oci:layout');
    assert.equal(artifact.stdout, expected.stdout);
  });
});
