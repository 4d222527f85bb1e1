/** Interfaces decide versions: releases and pull requests through the bundle, each compared with what it follows. */

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { InterfaceChange } from '../../src/release/interface-change.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { type ActionRun, bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { cart, changed, changes, packageOf } from '../wit/changes.ts';
import { type Builder, createBuilder } from '../wit/packages.ts';

const wasmTools = client('wasm-tools');

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Run {
  readonly files: Files;
  /** The git tag; without one, a pull request. */
  readonly tag?: string;
  readonly branch?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Where the runner keeps content from run to run. */
  readonly toolCache?: string;
}

interface Reported {
  readonly name: string;
  readonly outcome: string;
  readonly interface?: InterfaceChange;
}

function reported({ outputs }: ActionRun): readonly Reported[] {
  return JSON.parse(outputs.artifacts ?? '[]') as readonly Reported[];
}

function refOf(tag: string | undefined, branch: string): Readonly<Record<string, string>> {
  if (tag !== undefined)
    return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' };
  if (branch !== 'pull') return { GITHUB_REF: `refs/heads/${branch}`, GITHUB_REF_NAME: branch };
  return { GITHUB_REF: 'refs/pull/7/merge', GITHUB_REF_NAME: '7/merge', GITHUB_EVENT_NAME: 'pull_request' };
}

function cargo(version: string): string {
  return `[package]\nname = "cart"\nversion = "${version}"\n`;
}

suite('A release is compared with the version before', { skip: !wasmTools || !bundleExists() }, () => {
  let builder: Builder;
  let old: Uint8Array;
  const builds = new Map<string, Uint8Array>();
  before(async () => {
    if (!wasmTools) return;
    builder = await createBuilder(wasmTools);
    old = await builder.component(packageOf(cart, 'export'), 'shop');
    for (const name of ['a function is removed', 'a function is added']) {
      const change = changes.find((one) => one.name === name);
      if (change) builds.set(name, await builder.component(packageOf(changed(change), 'export'), 'shop'));
    }
  });
  after(() => builder?.remove());
  const removed = () => builds.get('a function is removed') ?? old;
  const added = () => builds.get('a function is added') ?? old;

  const publishTo = (fake: FakeRegistry) => async (run: Run) => {
    const { files, tag, branch = 'main', inputs = {}, toolCache } = run;
    const project = await makeWorkspace(files, { git: true });
    const env = { ...refOf(tag, branch), ...(toolCache && { RUNNER_TOOL_CACHE: toolCache }) };
    const event = {
      repository: { default_branch: 'main' },
      ...(branch === 'pull' && { number: 7, pull_request: { number: 7, base: { ref: 'main' } } }),
    };
    const first = fake.requests.length;
    try {
      const done = await runAsAction(
        { to: `${fake.host}/acme/{name}`, ...inputs },
        { cwd: project.path, env, event },
      );
      const requests = fake.requests.slice(first).map(({ method, url }) => `${method} ${url}`);
      return { ...done, requests, artifacts: reported(done) };
    } finally {
      await project.remove();
    }
  };

  const withRegistry = async (work: (fake: FakeRegistry) => Promise<void>, options = {}): Promise<void> => {
    const fake = await startFakeRegistry(options);
    try {
      await work(fake);
    } finally {
      await fake.stop();
    }
  };

  const writes = (requests: readonly string[]) => requests.filter((one) => !/^(?:GET|HEAD) /.test(one));
  const layersRead = (requests: readonly string[]) => requests.filter((one) => /^GET .*\/blobs\//.test(one));

  test('By default a version that promises less is published, and the report, the log and the summary say so', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      const first = await publish({ files: { 'cart.wasm': old }, tag: 'v1.4.2' });
      assert.equal(first.code, 0, first.stdout);
      assert.equal(first.artifacts[0]?.interface, undefined, 'the first release follows nothing');
      const next = await publish({ files: { 'cart.wasm': removed() }, tag: 'v1.4.3' });
      assert.equal(next.code, 0, next.stdout);
      const change = next.artifacts[0]?.interface;
      assert.deepEqual(
        { ...change, baseDigest: undefined },
        {
          base: `${fake.host}/acme/cart:1.4.2`,
          baseDigest: undefined,
          version: '1.4.3',
          kind: 'component',
          step: 'major',
          least: '2.0.0',
          sufficient: false,
          differences: [
            {
              item: 'export acme:shop/cart.drop-all',
              action: 'removed',
              change: 'was removed',
              breaking: true,
              breaks: ['callers'],
            },
          ],
        },
      );
      assert.match(
        next.stdout,
        /^interface of cart since .*:1\.4\.2: it takes a major version, at least 2\.0\.0; 1\.4\.3 promises less$/m,
      );
      assert.match(
        next.stdout,
        /^ {2}breaking {4}export acme:shop\/cart\.drop-all was removed \(breaks callers\)$/m,
      );
      assert.match(next.stdout, /^::warning.*cart 1\.4\.3 promises less than its interface changes since/m);
      assert.match(next.summary, /takes a <strong>major<\/strong> version, at least <code>2\.0\.0<\/code>/);
      assert.equal(layersRead(next.requests).length, 1, next.requests.join('\n'));
    });
  });

  test('Enforced, it is refused before anything is sent, with the line to change; the version that it takes goes out', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      const inputs = { interface: 'enforce' };
      const files = (bytes: Uint8Array, version: string) => ({
        'cart.wasm': bytes,
        'Cargo.toml': cargo(version),
      });
      await publish({ files: files(old, '1.4.2'), tag: 'v1.4.2', inputs });
      const refused = await publish({ files: files(removed(), '1.4.3'), tag: 'v1.4.3', inputs });
      assert.equal(refused.code, 1, refused.stdout);
      assert.deepEqual(writes(refused.requests), []);
      assert.equal(refused.artifacts[0]?.outcome, 'failed');
      assert.match(refused.stdout, /\[interface\]/);
      assert.match(refused.stdout, /export acme:shop\/cart\.drop-all was removed; it takes at least 2\.0\.0/);
      assert.match(
        refused.stdout,
        /Change the version in Cargo\.toml and tag it v2\.0\.0: version = "2\.0\.0"/,
      );
      const minor = await publish({ files: files(added(), '1.4.3'), tag: 'v1.4.3', inputs });
      assert.match(minor.stdout, /it takes at least 1\.5\.0/);
      assert.equal(minor.code, 1);
      for (const [bytes, version] of [
        [added(), '1.5.0'],
        [removed(), '2.0.0'],
      ] as const) {
        const done = await publish({ files: files(bytes, version), tag: `v${version}`, inputs });
        assert.equal(done.code, 0, done.stdout);
        assert.equal(done.artifacts[0]?.interface?.sufficient, true);
      }
    });
  });

  test('All artifacts that promise less are in one report, and nothing of the others is published either', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      const inputs = { interface: 'enforce' };
      const module = await builder.module('(module (func (export "run")))');
      const files = (a: Uint8Array, b: Uint8Array) => ({ 'a.wasm': a, 'b.wasm': b, 'c.wasm': module });
      await publish({ files: files(old, added()), tag: 'v1.0.0', inputs });
      const refused = await publish({ files: files(removed(), old), tag: 'v1.0.1', inputs });
      assert.equal(refused.code, 1);
      assert.deepEqual(
        refused.artifacts.map(({ name, outcome }) => `${name} ${outcome}`),
        ['a failed', 'b failed', 'c skipped'],
      );
      for (const name of ['a', 'b'])
        assert.match(refused.stdout, new RegExp(`${name} 1\\.0\\.1 promises less`));
      assert.deepEqual(writes(refused.requests), []);
    });
  });

  test('Unchanged content reads no layer', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      await publish({ files: { 'cart.wasm': old }, tag: 'v1.0.0' });
      const next = await publish({ files: { 'cart.wasm': old, 'README.md': 'x' }, tag: 'v1.0.1' });
      assert.deepEqual(layersRead(next.requests), []);
      assert.deepEqual(next.artifacts[0]?.interface?.differences, []);
      const again = await publish({ files: { 'cart.wasm': old, 'README.md': 'x' }, tag: 'v1.0.1' });
      assert.deepEqual(layersRead(again.requests), []);
    });
  });

  test('A pull request is compared with what its base branch has published, and refuses nothing', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      const inputs = { interface: 'enforce' };
      const files = (bytes: Uint8Array, version: string) => ({
        'cart.wasm': bytes,
        'Cargo.toml': cargo(version),
      });
      await publish({ files: files(old, '1.0.0'), branch: 'main', inputs });
      const less = await publish({ files: files(removed(), '1.0.1'), branch: 'pull', inputs });
      assert.equal(less.code, 0, less.stdout);
      const { base, least, sufficient } = less.artifacts[0]?.interface ?? {};
      assert.deepEqual([base, least, sufficient], [`${fake.host}/acme/cart:edge`, '2.0.0', false]);
      const enough = await publish({ files: files(removed(), '2.0.0'), branch: 'pull', inputs });
      assert.equal(enough.artifacts[0]?.interface?.sufficient, true);
      const other = await publish({ files: files(removed(), '1.0.1'), branch: 'topic', inputs });
      assert.equal(other.artifacts[0]?.interface, undefined, 'a push follows nothing');
    });
  });

  test('What was read of the base is read from the cache in the next run, and verified there', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      const cache = await makeWorkspace({});
      try {
        const toolCache = cache.path;
        await publish({ files: { 'cart.wasm': old }, branch: 'main', toolCache });
        const first = await publish({ files: { 'cart.wasm': removed() }, branch: 'pull', toolCache });
        const second = await publish({ files: { 'cart.wasm': added() }, branch: 'pull', toolCache });
        assert.deepEqual(
          [first, second].map(({ requests }) => layersRead(requests).length),
          [1, 0],
        );
        assert.deepEqual(
          [first, second].map(({ artifacts }) => artifacts[0]?.interface?.step),
          ['major', 'minor'],
        );
      } finally {
        await cache.remove();
      }
    });
  });

  test('With "interface: off", and for what is no release, nothing is compared', async () => {
    await withRegistry(async (fake) => {
      const publish = publishTo(fake);
      const inputs = { interface: 'off' };
      await publish({ files: { 'cart.wasm': old }, tag: 'v1.0.0', inputs });
      const next = await publish({ files: { 'cart.wasm': removed() }, tag: 'v1.0.1', inputs });
      assert.equal(next.artifacts[0]?.interface, undefined);
      assert.deepEqual(layersRead(next.requests), []);
    });
  });

  test('A registry that refuses to show the version before is one line of the log; enforced, it refuses the release', async () => {
    let refuses = false;
    const alter = (request: { readonly path: string; readonly method: string }, usual: object) =>
      refuses && /\/(?:tags\/list|manifests\/1\.0\.0)/.test(request.path) ? { status: 403, body: '' } : usual;
    await withRegistry(
      async (fake) => {
        const publish = publishTo(fake);
        await publish({ files: { 'cart.wasm': old }, tag: 'v1.0.0' });
        refuses = true;
        const next = await publish({ files: { 'cart.wasm': removed() }, tag: 'v1.0.1' });
        assert.equal(next.code, 0, next.stdout);
        assert.match(next.stdout, /^interface of cart: not compared, the registry does not list its tags$/m);
        assert.doesNotMatch(next.stdout, /::warning.*interface/);
        const enforced = await publish({
          files: { 'cart.wasm': added() },
          tag: 'v1.0.2',
          inputs: { interface: 'enforce' },
        });
        assert.equal(enforced.code, 1);
        assert.match(
          enforced.stdout,
          /the interface of cart cannot be compared: the registry does not list its tags/,
        );
        assert.deepEqual(writes(enforced.requests), []);
      },
      { alter },
    );
  });

  test('On the command line, a version is compared too', async () => {
    await withRegistry(async (fake) => {
      const project = await makeWorkspace({ 'old/cart.wasm': old, 'new/cart.wasm': removed() });
      try {
        const to = `${fake.host}/acme/cart`;
        const first = await runInShell(['--path', 'old', '--to', to, '--tags', '0.3.0'], {
          cwd: project.path,
        });
        assert.equal(first.code, 0, first.stderr);
        const args = ['--path', 'new', '--to', to, '--tags', '0.3.1'];
        const refused = await runInShell([...args, '--interface', 'enforce'], { cwd: project.path });
        assert.equal(refused.code, 1, refused.stderr);
        assert.match(refused.stderr, /it takes at least 0\.4\.0/);
        assert.match(refused.stderr, /Publish it under another version: --tags 0\.4\.0/);
        const done = await runInShell(args, { cwd: project.path });
        assert.equal(done.artifacts[0]?.interface?.least, '0.4.0');
      } finally {
        await project.remove();
      }
    });
  });
});
