/** Registries that answer differently, and settings that are spelled differently, met by the bundle as public bug reports describe them. */

import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { errorResponse } from '../fakes/message.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { close, type FakeRegistry, listen, startFakeRegistry } from '../fakes/registry.ts';
import { type BundleOptions, bundleExists, runInShell, type ShellRun } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { makeWorkspace } from '../support/workspace.ts';

interface Setting {
  readonly fake: FakeRegistry;
  /** Publishes a small module as `acme/shop:1.0.0`, with further flags. */
  publish(flags?: readonly string[], options?: BundleOptions): Promise<ShellRun>;
}

async function setting(context: TestContext, options: FakeOptions): Promise<Setting> {
  const fake = await startFakeRegistry(options);
  const workspace = await makeWorkspace({ 'shop.wasm': coreModule(Buffer.from('shop')) });
  context.after(() => Promise.all([fake.stop(), workspace.remove()]));
  const to = `${fake.host}/acme/{name}`;
  return {
    fake,
    publish: (flags = ['--tags', '1.0.0'], bundleOptions = {}) =>
      runInShell(['--path', workspace.path, '--to', to, ...flags], bundleOptions),
  };
}

const requestsOf = ({ requests }: FakeRegistry) =>
  requests.map(
    ({ method, url }) =>
      `${method} ${url.includes('/manifests/') ? url.split('/').at(-1) : url.includes('/tags/list') ? 'list' : 'blob'}`,
  );

suite('the bundle', { skip: !bundleExists() }, () => {
  test('publishes one small file with six requests in four round trips, a version with the list of versions, and none again', async (context) => {
    for (const [tag, list] of [
      ['stable', []],
      ['1.0.0', ['GET list']],
    ] as const) {
      const { fake, publish } = await setting(context, { mount: 'named' });
      assert.equal((await publish(['--tags', tag])).code, 0);
      const uploads = ['POST blob', 'POST blob', 'PUT blob', 'PUT blob'];
      assert.deepEqual(requestsOf(fake), [`HEAD ${tag}`, ...list, ...uploads, `PUT ${tag}`]);
      const before = fake.requests.length;
      const { code, stderr } = await publish(['--tags', tag]);
      assert.equal(code, 0);
      assert.match(stderr, /^unchanged /m);
      assert.equal(fake.requests.length, before + 1);
    }
  });

  test('publishes to a repository that stores each manifest once, and names the setting for a second tag', async (context) => {
    const { fake, publish } = await setting(context, { storesOnce: true });
    const once = await publish();
    assert.equal(once.code, 0, once.stderr);
    assert.ok(fake.store.find('acme/shop')?.tags.has('1.0.0'));
    const twice = await publish(['--tags', '1.0.0', '--tags', 'latest']);
    assert.equal(twice.code, 1);
    assert.match(twice.stderr, /Repository does not allow updating assets: docker-hosted.*\[unsupported\]/);
    assert.match(twice.stderr, /deployment policy "Allow redeploy"/);
  });

  test('shows the detail of a refusal to overwrite a tag, as a conflict', async (context) => {
    const detail = { description: 'HTTP 403 Forbidden' };
    const immutableTags = errorResponse(400, 'MANIFEST_INVALID', 'manifest invalid', { detail });
    const { publish } = await setting(context, { immutableTags });
    assert.equal((await publish()).code, 0);
    const { code, stderr } = await publish([
      ...['--tags', '1.0.0', '--annotations', 'a=b'],
      ...['--on-exists', 'overwrite'],
    ]);
    assert.equal(code, 1);
    assert.match(stderr, /^conflict /m);
    assert.match(stderr, /\(description: HTTP 403 Forbidden\)\) \[conflict\]/);
  });

  test('publishes where look-ups of what is absent are forbidden', async (context) => {
    const absent = errorResponse(403, 'DENIED', 'requested access to the resource is denied');
    const { fake, publish } = await setting(context, { absent });
    const { code, stderr } = await publish();
    assert.equal(code, 0, stderr);
    assert.match(stderr, /^created /m);
    assert.ok(fake.store.find('acme/shop')?.tags.has('1.0.0'));
  });

  test('drops the line end of a password', async (context) => {
    const { publish } = await setting(context, {
      auth: { kind: 'basic', username: 'bob', password: 'secret' },
    });
    for (const password of ['secret', 'secret\n', 'secret\r\n']) {
      const { code, stderr } = await publish(['--tags', '1', '--username', 'bob', '--password', password]);
      assert.equal(code, 0, stderr);
    }
    assert.equal((await publish(['--username', 'bob', '--password', 'secret '])).code, 1);
  });

  test('runs the credential helper that Docker Desktop names in WSL', {
    skip: process.platform === 'win32',
  }, async (context) => {
    const { fake, publish } = await setting(context, {
      auth: { kind: 'basic', username: 'bob', password: 'secret' },
    });
    const folder = await mkdtemp(join(tmpdir(), 'owp-helper-'));
    context.after(() => rm(folder, { recursive: true, force: true }));
    await mkdir(join(folder, 'bin'));
    const helper = join(folder, 'bin', 'docker-credential-desktop.exe');
    const answer = JSON.stringify({ ServerURL: fake.host, Username: 'bob', Secret: 'secret' });
    await writeFile(helper, `#!/bin/sh\ncat >/dev/null\necho '${answer}'\n`);
    await chmod(helper, 0o755);
    await writeFile(join(folder, 'config.json'), JSON.stringify({ auths: {}, credsStore: 'desktop.exe' }));
    const env = { DOCKER_CONFIG: folder, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
    const { code, stderr } = await publish(['--tags', '1'], { env });
    assert.equal(code, 0, stderr);
    assert.doesNotMatch(stderr, /warning/);
  });

  test('reads proxy variables as Go clients do, and plain-http in any spelling', async (context) => {
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(400).end();
    });
    const host = await listen(proxy);
    const workspace = await makeWorkspace({ 'shop.wasm': coreModule(Buffer.from('shop')) });
    context.after(() => Promise.all([close(proxy), workspace.remove()]));
    const requests = async (registry: string, env: Record<string, string>, plain = registry) => {
      seen.length = 0;
      const flags = ['--path', workspace.path, '--to', `${registry}/acme/x`, '--tags', 'a', '--timeout', '1'];
      const { stderr } = await runInShell([...flags, '--plain-http', plain], { env });
      return { first: seen[0], stderr };
    };
    const proxied = 'HEAD http://reg.example.test:5000/v2/acme/x/manifests/a';
    const registry = 'reg.example.test:5000';
    assert.equal((await requests(registry, { http_proxy: host })).first, proxied);
    assert.equal((await requests(registry, { HTTP_PROXY: `http://${host}`, http_proxy: '' })).first, proxied);
    for (const plain of ['REG.example.test:5000', 'http://reg.example.test:5000']) {
      const { first, stderr } = await requests(registry.toUpperCase(), { http_proxy: host }, plain);
      assert.equal(first, proxied);
      assert.doesNotMatch(stderr, /warning/);
    }
    assert.equal(
      (await requests(registry, { http_proxy: host, no_proxy: '', NO_PROXY: 'example.test' })).first,
      undefined,
    );
    // TEST-NET-1: nothing leaves the machine but a connect that fails.
    assert.equal(
      (await requests('192.0.2.10:5000', { http_proxy: host, no_proxy: '192.0.2.0/24' })).first,
      undefined,
    );
  });

  test('warns of an entry of plain-http that names no registry of the run', async (context) => {
    const { fake, publish } = await setting(context, {});
    const { code, stderr } = await publish(['--plain-http', 'other.example.test']);
    assert.equal(code, 0);
    const line = `warning: --plain-http names other.example.test, and this run contacts ${fake.host}`;
    assert.equal(stderr.split('\n').filter((text) => text === line).length, 1, stderr);
  });
});
