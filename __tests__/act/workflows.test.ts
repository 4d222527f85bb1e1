/** The workflows of the documentation in a real runner: what a registry holds afterwards, and what the next job has received. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { bundleExists } from '../support/bundle.ts';
import { root } from '../support/programs.ts';
import { type StartedRegistry, startDistribution } from '../support/registries.ts';
import { type ActRunner, actIsInstalled, type Event, pullRequest, push, startAct } from './act.ts';
import { digestOf } from './github.ts';
import { shopFiles } from './project.ts';

const example = (name: string) => readFile(join(root, 'examples/workflows', `${name}.yml`), 'utf8');

suite('The workflows of the documentation run in act', { skip: !bundleExists() || !actIsInstalled() }, () => {
  let registry: StartedRegistry | undefined;
  let act: ActRunner;
  before(async () => {
    registry = await startDistribution({ password: false });
    assert.ok(registry, 'docker-registry is not installed');
    act = await startAct(registry.host, await shopFiles());
  });
  after(async () => {
    await act?.stop();
    await registry?.stop();
  });

  const host = () => registry?.host ?? '';
  const digest = (name: string, tag: string) => digestOf(host(), `acme/shop/${name}`, tag);
  async function run(name: string, event: Event): Promise<string> {
    const { code, stdout, stderr } = await act.run(await example(name), event);
    assert.equal(code, 0, `${name}\n${stdout}${stderr}`);
    return stdout;
  }

  test('a release tag publishes both artifacts with the tags of the release', async () => {
    await run('release', push('refs/tags/v1.2.0'));
    for (const name of ['cart', 'http-cache']) {
      const released = await digest(name, '1.2.0');
      assert.ok(released, name);
      for (const tag of ['1.2', '1', 'latest'])
        assert.equal(await digest(name, tag), released, `${name}:${tag}`);
    }
  });

  test('a deploy job receives every artifact by digest, also when nothing was new', async () => {
    await run('deploy', push('refs/tags/v1.2.0'));
    const calls = await act.deployed();
    assert.equal(calls.length, 2, calls.join('\n'));
    for (const name of ['cart', 'http-cache']) {
      const call = calls.find((one) => one.includes(` patch spinapp ${name} `));
      assert.ok(call?.includes(`ghcr.io/acme/shop/${name}@${await digest(name, '1.2.0')}`), call);
    }
  });

  test('a push to the default branch deploys what has changed, and a second one nothing', async () => {
    await run('deploy-changed', push('refs/heads/main'));
    const edge = await digest('cart', 'edge');
    assert.ok(edge);
    const [first] = await act.deployed();
    assert.equal(first, `cart ghcr.io/acme/shop/cart@${edge}`);
    await run('deploy-changed', push('refs/heads/main'));
    assert.deepEqual(await act.deployed(), []);
  });

  test('a pull request publishes previews, and closing it removes these and nothing else', async () => {
    await run('pull-request', pullRequest(42, 'opened'));
    const shared = await digest('cart', 'pr-42');
    assert.equal(shared, await digest('cart', '1.2.0'));
    await run('cleanup', pullRequest(42, 'closed'));
    for (const name of ['cart', 'http-cache']) {
      assert.equal(await digest(name, 'pr-42'), undefined);
      assert.ok(await digest(name, '1.2.0'), name);
      assert.ok(await digest(name, 'edge'), name);
    }
    assert.ok(
      act.github.apiRequests.some((line) =>
        line.startsWith('DELETE /orgs/acme/packages/container/shop%2Fcart/versions/'),
      ),
    );
  });

  test('a git tag of one package of a monorepo publishes that package alone', async () => {
    await run('monorepo', push('refs/tags/cart/v1.3.0'));
    assert.ok(await digest('cart', '1.3.0'));
    assert.equal(await digest('http-cache', '1.3.0'), undefined);
  });

  test('the jobs of a matrix are collected, on request with an index', async () => {
    await run('matrix', push('refs/tags/v1.4.0'));
    await run('matrix-index', push('refs/tags/v1.4.0'));
    const accept = 'application/vnd.oci.image.index.v1+json';
    const response = await fetch(`http://${host()}/v2/acme/shop/all/manifests/1.4.0`, {
      headers: { accept },
    });
    const { manifests } = (await response.json()) as {
      readonly manifests: readonly { readonly digest: string }[];
    };
    assert.deepEqual(
      manifests.map((one) => one.digest),
      [await digest('cart', '1.4.0'), await digest('http-cache', '1.4.0')],
    );
  });

  test('a job without a checkout publishes what another one has built', async () => {
    await run('least-privilege', push('refs/tags/v1.5.0'));
    for (const name of ['cart', 'http-cache']) assert.ok(await digest(name, '1.5.0'), name);
  });

  test('what was tested is promoted to a release', async () => {
    await run('promote', push('refs/tags/v2.0.0'));
    assert.equal(await digest('cart', '2.0.0'), await digest('cart', 'edge'));
    assert.equal(await digest('cart', 'latest'), await digest('cart', 'edge'));
  });

  test('kustomize finds the digests in the file that was written', async () => {
    await run('deploy-files', push('refs/tags/v2.1.0'));
    const calls = (await act.deployed()).join('\n');
    assert.match(calls, /apply --kustomize manifests$/m);
    for (const name of ['cart', 'http-cache'])
      assert.ok(calls.includes(`${await digest(name, '2.1.0')}`), calls);
  });

  test('no workflow has asked for anything but ghcr.io and the API', () => {
    // act itself asks for its newest release.
    assert.deepEqual(
      act.github.refused.filter((host) => host !== 'api.nektosact.com:443'),
      [],
    );
  });
});
