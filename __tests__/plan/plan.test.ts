/** Planning: what several formats publish of one workspace. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import type { Trigger } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';

const [first, second] = [coreModule(Buffer.from('first')), coreModule(Buffer.from('second'))];

async function planOf(files: MemoryFiles, trigger: Trigger = { kind: 'shell' }, wanted?: string) {
  const workspace = memoryWorkspace(files);
  const explained: string[] = [];
  const { artifacts } = await makePlan({
    workspace,
    formats,
    trigger,
    folderName: async () => undefined,
    options: readOptions('publish', new Map(wanted === undefined ? [] : [['formats', wanted]])),
    inspect: createInspector(workspace),
    explain: (path, decision) => explained.push(`${path}: ${decision}`),
    note: () => {},
    warn: () => {},
    trackedFiles: async () => undefined,
  });
  return { artifacts, explained };
}

function controller(path: string): string {
  const spec = { type: 'wasm', spec: { path } };
  return JSON.stringify({
    apiVersion: 'cup.flipt.io/v1alpha1',
    kind: 'Controller',
    metadata: { name: 'acme' },
    spec,
  });
}

test('a build is not published in addition to a controller with a copy of it', async () => {
  const { artifacts, explained } = await planOf({
    'cup/controller.json': controller('acme.wasm'),
    'cup/acme.wasm': first,
    'target/wasm32-wasip1/release/acme.wasm': first,
    'target/wasm32-wasip1/debug/other.wasm': second,
  });
  assert.deepEqual(
    artifacts.map(({ name, format }) => `${name} ${format}`),
    ['acme cup', 'other wasm'],
  );
  assert.ok(explained.includes('target/wasm32-wasip1/release/acme.wasm: left out: equal to cup/acme.wasm'));
});

test('another build of a file that a controller names is not published', async () => {
  const { artifacts } = await planOf({
    'controller.json': controller('target/wasm32-wasip1/release/acme.wasm'),
    'target/wasm32-wasip1/release/acme.wasm': first,
    'target/wasm32-wasip1/debug/acme.wasm': second,
  });
  assert.deepEqual(
    artifacts.map(({ format }) => format),
    ['cup'],
  );
});

test('a git tag decides the default tag and nothing in the manifest', async () => {
  const { artifacts } = await planOf({ 'app.wasm': first }, { kind: 'tag', tag: 'v1.2.0' });
  const inShell = await planOf({ 'app.wasm': first });
  assert.deepEqual(artifacts[0]?.tags, ['1.2.0', '1.2', '1', 'latest']);
  assert.deepEqual(artifacts[0]?.annotations, inShell.artifacts[0]?.annotations);
});

test('the name does not depend on whether the file was optimised', async () => {
  const { artifacts } = await planOf({ 'build/app.wasm': first, 'build/app.opt.wasm': second });
  assert.deepEqual(
    artifacts.map(({ name, files }) => `${name} ${files}`),
    ['app build/app.opt.wasm'],
  );
});

test('a chart has the annotations that Helm writes, whatever package it lies in', async () => {
  const chart = 'apiVersion: v2\nname: shop\nversion: 1.0.0\nhome: https://chart.example\n';
  const manifests = {
    'package.json': '{"name": "shop", "license": "MIT", "description": "a shop", "author": "A"}',
    'Cargo.toml': '[package]\nname = "shop"\nlicense = "MIT"\nrepository = "https://code.example/shop"\n',
  };
  for (const [name, content] of Object.entries(manifests)) {
    for (const folder of ['', 'charts/shop/']) {
      const files = { [`${folder}Chart.yaml`]: chart, [name]: content };
      const { artifacts } = await planOf(files, { kind: 'shell' }, 'helm');
      assert.deepEqual(artifacts[0]?.annotations, {
        'org.opencontainers.image.title': 'shop',
        'org.opencontainers.image.url': 'https://chart.example',
        'org.opencontainers.image.version': '1.0.0',
      });
    }
  }
});

test('a Spin application takes licence and source from the package.json with its own name only', async () => {
  const manifest = '[application]\nname = "Shop"\n[[trigger.http]]\ncomponent = { source = "shop.wasm" }\n';
  const application = { 'spin.toml': `spin_manifest_version = 2\n${manifest}`, 'shop.wasm': first };
  const licenceWith = async (files: MemoryFiles) => {
    const { artifacts } = await planOf(files);
    return artifacts.find(({ format }) => format === 'spin')?.annotations[
      'org.opencontainers.image.licenses'
    ];
  };
  const packed = (name: string) => JSON.stringify({ name, license: 'MIT', version: '9.9.9' });
  for (const name of ['shop', '@acme/shop'])
    assert.equal(await licenceWith({ ...application, 'package.json': packed(name) }), 'MIT', name);
  for (const name of ['tools', 'shop-api', '@shop/tools'])
    assert.equal(await licenceWith({ ...application, 'package.json': packed(name) }), undefined, name);
  const below = Object.entries(application).map(([path, content]) => [`apps/shop/${path}`, content]);
  const files = { ...Object.fromEntries(below), 'package.json': packed('monorepo') };
  assert.equal(await licenceWith(files), undefined);
  // The manifest of a crate is not in question.
  const crate = '[package]\nname = "shop-api"\nlicense = "Apache-2.0"\n';
  assert.equal(await licenceWith({ ...application, 'Cargo.toml': crate }), 'Apache-2.0');
});
