/** What the module in a component says as hints for annotations, and versions that contradict the tags of a run. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';
import { withCommitFacts } from '../../src/plan/annotations.ts';
import { componentOf, customSection, moduleOf, nameSection } from '../provenance/sbom-binaries.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { planOf } from './planned.ts';

const key = (name: string) => `org.opencontainers.image.${name}`;
const section = (name: string, value: string) => customSection(name, Buffer.from(value));

const described = moduleOf(
  nameSection('cart-module'),
  section('version', '1.4.0'),
  section('description', 'A cart'),
  section('licenses', 'MIT'),
  section('authors', 'Ada'),
  section('homepage', 'https://cart.example'),
  section('source', 'https://git.example/cart'),
  section('revision', 'abc123'),
);
const adapter = moduleOf(nameSection('wit-component:adapter:wasi_snapshot_preview1'));

async function planned(wasm: Buffer, files: MemoryFiles = {}, inputs: Readonly<Record<string, string>> = {}) {
  const warnings: string[] = [];
  const { artifacts } = await planOf(memoryWorkspace({ ...files, 'cart.wasm': wasm }), {
    options: readOptions('publish', new Map(Object.entries(inputs))),
    warn: (line) => void warnings.push(line),
  });
  const [artifact] = artifacts;
  assert.ok(artifact);
  return { artifact, warnings };
}

suite('annotations', () => {
  test('of a component that says nothing are those of the module that it wraps, with their origin', async () => {
    const { artifact } = await planned(
      componentOf(described, adapter, moduleOf(nameSection('wit-component:shim'))),
    );
    const { annotations, origins = {}, version } = artifact;
    assert.deepEqual(
      ['version', 'description', 'licenses', 'authors', 'url', 'source', 'revision'].map(
        (name) => annotations[key(name)],
      ),
      ['1.4.0', 'A cart', 'MIT', 'Ada', 'https://cart.example', 'https://git.example/cart', 'abc123'],
    );
    assert.equal(version, '1.4.0');
    assert.equal(origins[key('licenses')], 'Wasm section "licenses" of module 0');
    assert.equal(origins.version, 'Wasm section "version" of module 0');
  });

  test('of the component itself, of the package and of the commit come before it', async () => {
    const outer = Buffer.concat([componentOf(described), section('description', 'The shop')]);
    const { artifact } = await planned(outer, {
      'Cargo.toml': '[package]\nname = "cart"\nversion = "2.0.0"\nlicense = "Apache-2.0"\n',
    });
    const { annotations, origins = {} } = withCommitFacts(artifact, {
      source: { value: 'https://github.com/acme/shop', origin: 'git' },
      revision: { value: 'f'.repeat(40), origin: 'git' },
    });
    assert.deepEqual(
      ['description', 'licenses', 'version', 'source', 'revision', 'authors'].map(
        (name) => annotations[key(name)],
      ),
      ['The shop', 'Apache-2.0', '2.0.0', 'https://github.com/acme/shop', 'f'.repeat(40), 'Ada'],
    );
    assert.equal(origins[key('source')], 'git');
  });

  test('are not taken from one of several modules, nor from a component inside of it', async () => {
    for (const wasm of [
      componentOf(described, moduleOf(nameSection('other'))),
      componentOf(componentOf(described)),
      componentOf(described, componentOf()),
    ]) {
      const { artifact } = await planned(wasm);
      assert.equal(artifact.version, undefined);
      assert.equal(artifact.annotations[key('licenses')], undefined);
    }
  });

  test('of a component with a broken module inside are those of its other sources, and nothing fails', async () => {
    const broken = componentOf(Buffer.concat([described, Buffer.from([200, 1, 0])]));
    const { artifact } = await planned(broken);
    assert.equal(artifact.annotations[key('licenses')], undefined);
  });
});

suite('a tag that contradicts the version inside', () => {
  const inside = componentOf(described);

  test('is told before anything is pushed, with where the version was found', async () => {
    const { warnings } = await planned(inside, {}, { tags: '2.0.0\nlatest' });
    assert.deepEqual(warnings, [
      'cart: the tag is 2.0.0, and Wasm section "version" of module 0 says 1.4.0; correct one of them, since a version stays',
    ]);
    const own = await planned(moduleOf(section('version', '1.4.0')), {}, { tags: 'v1.5.0' });
    assert.match(own.warnings[0] ?? '', /the tag is v1\.5\.0, and Wasm section "version" says 1\.4\.0/);
  });

  test('is no tag with the same version, no other kind of tag, and no placeholder inside', async () => {
    for (const tags of ['1.4.0', 'v1.4.0', '1.4.0\n1.4.0-wasm', 'edge', 'sha-2.0.0', '2.0'])
      assert.deepEqual((await planned(inside, {}, { tags })).warnings, [], tags);
    const unset = moduleOf(section('version', '0.0.0'));
    assert.deepEqual((await planned(unset, {}, { tags: '2.0.0' })).warnings, []);
  });
});
