/** Interfaces of plugins, packages and images through the bundle: each format whose artifact is one Wasm file, and those that are not. */

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { InterfaceChange } from '../../src/release/interface-change.ts';
import { startFakeRegistry } from '../fakes/registry.ts';
import { bundleExists, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { type Builder, createBuilder } from '../wit/packages.ts';

const wasmTools = client('wasm-tools');

type Files = Readonly<Record<string, string | Uint8Array>>;

const metadata = JSON.stringify({
  rules: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE'] }],
  mutating: false,
  protocolVersion: 'v1',
  executionMode: 'kubewarden-wapc',
});

/** `(@custom …)` is how a module in text carries the metadata of a policy. */
function policy(body: string): string {
  return `(module (@custom "io.kubewarden.metadata" "${metadata.replaceAll('"', '\\"')}") ${body})`;
}

const filter = (body: string) => `(module (func (export "proxy_abi_version_0_2_1")) ${body})`;
const run = (name: string) => `(func (export "${name}"))`;

interface Case {
  readonly title: string;
  readonly format: string;
  readonly old: string;
  readonly now: string;
  /** The version that the change takes after 1.0.0, and the items that break. */
  readonly least: string;
  readonly breaking: readonly string[];
}

/** Right answers, argued: what a host of each kind calls and provides. */
const cases: readonly Case[] = [
  {
    title: 'A proxy calls the callbacks that are there, so that one more or less breaks nobody',
    format: 'envoy',
    old: filter(run('proxy_on_tick')),
    now: filter(`${run('proxy_on_request_headers')}`),
    least: '1.1.0',
    breaking: [],
  },
  {
    title: 'A proxy provides its own functions, and nothing else',
    format: 'envoy',
    old: filter(''),
    now: '(module (import "env" "proxy_log" (func)) (import "acme" "trace" (func)) (func (export "proxy_abi_version_0_2_1")))',
    least: '2.0.0',
    breaking: ['import acme.trace'],
  },
  {
    title: 'A proxy of one version of the ABI does not load a filter of another',
    format: 'envoy',
    old: filter(''),
    now: '(module (func (export "proxy_abi_version_0_3_0")))',
    least: '2.0.0',
    breaking: ['export proxy_abi_version_0_2_1'],
  },
  {
    title: 'A policy server calls the guest function of waPC',
    format: 'kubewarden',
    old: policy('(func (export "__guest_call") (param i32 i32) (result i32) i32.const 0)'),
    now: policy('(func (export "guest_call") (param i32 i32) (result i32) i32.const 0)'),
    least: '2.0.0',
    breaking: ['export __guest_call'],
  },
  {
    title: 'A policy with the same functions may do anything in them',
    format: 'kubewarden',
    old: policy('(func (export "__guest_call") (param i32 i32) (result i32) i32.const 0)'),
    now: policy('(func (export "__guest_call") (param i32 i32) (result i32) i32.const 1)'),
    least: '1.0.1',
    breaking: [],
  },
  {
    title: 'Whoever runs an Extism plugin calls its functions by name',
    format: 'wasm',
    old: `(module (import "extism:host/env" "input_length" (func (result i64))) ${run('count_vowels')} ${run('reverse')})`,
    now: `(module (import "extism:host/env" "input_length" (func (result i64))) ${run('count_vowels')})`,
    least: '2.0.0',
    breaking: ['export reverse'],
  },
  {
    title: 'A function of a plugin that takes another number is another function',
    format: 'wasm',
    old: '(module (func (export "run") (param i32)))',
    now: '(module (func (export "run") (param i64)))',
    least: '2.0.0',
    breaking: ['export run'],
  },
  {
    title: 'An image has the interface of the one file in it',
    format: 'image',
    old: `(module ${run('_start')})`,
    now: `(module (import "acme" "trace" (func)) ${run('_start')})`,
    least: '2.0.0',
    breaking: ['import acme.trace'],
  },
];

suite('Plugins, packages and images are compared', { skip: !wasmTools || !bundleExists() }, () => {
  let builder: Builder;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
  });
  after(() => builder?.remove());

  /** Publishes two versions, each from files of its own; the change that the second one reports. */
  const changeOf = async (formats: string, old: Files, now: Files, versions = ['1.0.0', '9.0.0']) => {
    const fake = await startFakeRegistry({});
    const changes: (InterfaceChange | undefined)[] = [];
    try {
      for (const [index, files] of [old, now].entries()) {
        const project = await makeWorkspace(files);
        const args = ['--to', `${fake.host}/acme/one`, '--formats', formats, '--tags', versions[index] ?? ''];
        const { code, stderr, artifacts } = await runInShell(args, { cwd: project.path });
        await project.remove();
        assert.equal(code, 0, stderr);
        changes.push(artifacts[0]?.interface);
      }
    } finally {
      await fake.stop();
    }
    return changes[1];
  };
  const breakingOf = (change: InterfaceChange | undefined) =>
    change?.differences.filter(({ breaking }) => breaking).map(({ item }) => item);

  for (const { title, format, old, now, least, breaking } of cases)
    test(title, async () => {
      const change = await changeOf(
        format,
        { 'plugin.wasm': await builder.module(old) },
        { 'plugin.wasm': await builder.module(now) },
      );
      assert.equal(change?.unknown, undefined);
      assert.deepEqual([change?.kind, change?.least, breakingOf(change)], ['module', least, breaking]);
    });

  test('What is new in a WIT package takes a minor version, and says whom it breaks', async () => {
    const text = (version: string, more = '') =>
      `package acme:shop@${version};\ninterface cart { pay: func(); ${more} }\nworld shop { export cart; }\n`;
    const change = await changeOf(
      'wasm',
      { 'shop.wasm': await builder.witPackage(text('1.0.0')) },
      { 'shop.wasm': await builder.witPackage(text('1.1.0', 'refund: func();')) },
      ['1.0.0', '1.1.0'],
    );
    assert.deepEqual([change?.kind, change?.least, change?.sufficient], ['wit-package', '1.1.0', true]);
    assert.deepEqual(change?.differences[0]?.breaks, ['implementers']);
  });

  test('A file of another kind is a break, and one that cannot be read is not guessed', async () => {
    const module = await builder.module('(module)');
    const component = await builder.component('package a:b;\nworld w { export run: func(); }', 'w');
    const kinds = await changeOf('wasm', { 'one.wasm': module }, { 'one.wasm': component });
    assert.deepEqual([kinds?.step, breakingOf(kinds)], ['major', ['the file']]);
    const collected = '(module (type (array i32)) (func (export "run")))';
    const unknown = await changeOf(
      'wasm',
      { 'one.wasm': module },
      { 'one.wasm': await builder.module(collected) },
    );
    assert.match(unknown?.unknown ?? '', /types other than functions/);
    assert.equal(unknown?.step, undefined);
  });

  test('Of an application with Wasm in it nothing is said', async () => {
    const module = (name: string) => builder.module(`(module ${run(name)})`);
    const app = (version: string) =>
      `spin_manifest_version = 2\n[application]\nname = "app"\nversion = "${version}"\n[[trigger.http]]\nroute = "/"\ncomponent = "one"\n[component.one]\nsource = "one.wasm"\n`;
    const change = await changeOf(
      'spin',
      { 'spin.toml': app('1.0.0'), 'one.wasm': await module('a') },
      { 'spin.toml': app('1.0.1'), 'one.wasm': await module('b') },
    );
    assert.equal(change, undefined);
  });
});
