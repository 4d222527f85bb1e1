/** `collect` with an index, through the bundle and in real registries: what the jobs of a matrix have published becomes one index. */

import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, suite, test } from 'node:test';
import { type Manifest, parseManifest } from '../../src/oci/manifest.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { openAll, pushArtifact } from '../cleanup/artifacts.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';
import { registries } from '../support/registries.ts';

interface Leg {
  readonly name: string;
  readonly to: string;
  readonly args?: readonly string[];
  readonly tag?: string;
  readonly fixture?: 'component' | 'module';
  /** Bytes of a custom section, so that contents differ. */
  readonly mark?: string;
}

const tagged = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1.2.0' };

for (const registry of (await registries()).filter(({ username }) => username === undefined))
  suite(`An index over the results of several jobs in ${registry.name}`, { skip: !bundleExists() }, () => {
    let folder: string;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'owp-index-'));
    });
    after(() => rm(folder, { recursive: true }));

    const newOwner = () => `acme/${randomBytes(4).toString('hex')}`;
    const at = (name: string) => `${registry.host}/${name}`;
    const store = (name: string) => openAll(registry).repository({ host: registry.host, name }, 'pull');

    /** Publishes as one job does; returns the folder with its result. */
    async function publish(
      results: string,
      { name, to, args = [], tag = '1.2.0', fixture = 'component', mark = name }: Leg,
    ): Promise<void> {
      const workspace = join(folder, results, 'work', name);
      await mkdir(workspace, { recursive: true });
      const section = Buffer.concat([Buffer.from([4]), Buffer.from('mark'), Buffer.from(mark)]);
      const wasm = await readFile(join(root, `__tests__/fixtures/wasm/${fixture}.wasm`));
      await writeFile(
        join(workspace, `${name}.wasm`),
        Buffer.concat([wasm, Buffer.from([0, section.length]), section]),
      );
      const result = join(folder, results, `of-${name}`, 'result.json');
      const all = ['--path', workspace, '--to', at(to), '--tags', tag, '--result-file', result, ...args];
      const { code, stderr } = await runInShell(all, { cwd: folder });
      assert.equal(code, 0, stderr);
    }

    const collect = (results: string, inputs: Readonly<Record<string, string>>, env = tagged) =>
      runAsAction({ results, ...inputs }, { bundle: join(root, 'collect', 'index.js'), cwd: folder, env });

    async function readIndex(name: string, tag: string): Promise<Manifest> {
      const repository = store(name);
      const found = await repository.resolve(parseTag(tag));
      assert.ok(found, `${name}:${tag}`);
      return parseManifest(await buffer(repository.fetch(found)), tag, found.mediaType);
    }

    test('its members are the manifests of the jobs, in one repository, and a second run changes nothing', async () => {
      const owner = newOwner();
      for (const name of ['zeta', 'alpha']) await publish('same', { name, to: `${owner}/shop`, tag: name });
      const first = await collect('same', { index: at(`${owner}/shop`) });
      assert.equal(first.code, 0, first.stdout);
      assert.deepEqual(
        first.outputs.tags
          ?.split('\n')
          .filter((tag) => /^\d|latest/.test(tag))
          .sort(),
        ['1', '1.2', '1.2.0', 'latest'],
      );
      const artifacts = JSON.parse(first.outputs.artifacts ?? '');
      const byName = new Map(
        artifacts.map((one: { name: string; digest: string }) => [one.name, one.digest]),
      );
      const index = await readIndex(`${owner}/shop`, '1.2.0');
      assert.deepEqual(
        index.manifests.map(({ digest, annotations }) => [
          annotations?.['org.opencontainers.image.title'],
          digest,
        ]),
        ['alpha', 'zeta'].map((name) => [name, byName.get(name)]),
      );
      assert.equal(first.outputs.digest, byName.get('shop'));
      assert.equal(index.annotations['org.opencontainers.image.title'], 'shop');
      const second = await collect('same/of-zeta\nsame/of-alpha', { index: at(`${owner}/shop`) });
      assert.equal(second.code, 0, second.stdout);
      assert.equal(second.outputs.digest, first.outputs.digest);
      assert.match(second.stdout, /unchanged\s+shop|shop.*unchanged/);
    });

    test('members of other repositories are copied with what is attached to them', async () => {
      const owner = newOwner();
      for (const name of ['cart', 'cache']) await publish('across', { name, to: `${owner}/{name}` });
      const opened = openAll(registry);
      const repository = opened.repository({ host: registry.host, name: `${owner}/cart` }, 'push');
      const cart = await repository.resolve(parseTag('1.2.0'));
      assert.ok(cart);
      const attached = await pushArtifact(repository, [], cart);
      await opened.finish();
      const { code, stdout } = await collect('across', { index: at(`${owner}/all:9.9.9`) });
      assert.equal(code, 0, stdout);
      const target = store(`${owner}/all`);
      const index = await readIndex(`${owner}/all`, '9.9.9');
      assert.equal(index.manifests.length, 2);
      for (const member of index.manifests) {
        const manifest = parseManifest(await buffer(target.fetch(member)), member.digest);
        for (const layer of manifest.layers) assert.ok(await target.exists(layer), layer.digest);
      }
      assert.ok(index.manifests.some(({ digest }) => digest === cart.digest));
      const referrers = await target.referrers?.(cart.digest);
      assert.deepEqual(
        referrers?.map(({ digest }) => digest),
        [attached.digest],
      );
      assert.equal(await target.resolve(parseTag('latest')), undefined);
    });

    test('images keep their platform', async () => {
      const owner = newOwner();
      await publish('images', {
        name: 'web',
        to: `${owner}/web`,
        args: ['--formats', 'image:web.wasm'],
        fixture: 'module',
      });
      const { code, stdout } = await collect('images', { index: at(`${owner}/web`), tags: 'edge' });
      assert.equal(code, 0, stdout);
      const [member] = (await readIndex(`${owner}/web`, 'edge')).manifests;
      assert.deepEqual(member?.platform, { architecture: 'wasm', os: 'wasip1' });
    });

    test('it gets no tag, and nothing is pushed, when a job has failed', async () => {
      const owner = newOwner();
      await publish('failed', { name: 'cart', to: `${owner}/cart` });
      const file = join(folder, 'failed', 'of-cart', 'result.json');
      const report = JSON.parse(await readFile(file, 'utf8'));
      const failed = { ...report.artifacts[0], name: 'other', outcome: 'failed' };
      const error = { code: 'denied', message: 'no right to push', hint: 'Log in.' };
      await mkdir(join(folder, 'failed', 'of-other'));
      await writeFile(
        join(folder, 'failed', 'of-other', 'result.json'),
        JSON.stringify({ ...report, artifacts: [{ ...failed, error }] }),
      );
      const { code, stdout } = await collect('failed', { index: at(`${owner}/all`) });
      assert.equal(code, 1);
      assert.match(stdout, /no right to push/);
      assert.match(stdout, /the index is not published: a job has failed/);
      assert.equal(await store(`${owner}/all`).resolve(parseTag('1.2.0')), undefined);
    });

    test('a version that is published with other members is a conflict, and no alias moves', async () => {
      const owner = newOwner();
      await publish('first', { name: 'cart', to: `${owner}/cart` });
      await publish('later', {
        name: 'cart',
        to: `${owner}/cart`,
        args: ['--on-exists', 'overwrite'],
        mark: 'new',
      });
      const done = await collect('first', { index: at(`${owner}/all`) });
      assert.equal(done.code, 0, done.stdout);
      const { code, stdout, outputs } = await collect('later', { index: at(`${owner}/all`) });
      assert.equal(code, 1);
      assert.match(stdout, /1\.2\.0 is published with other content/);
      assert.match(outputs.artifacts ?? '', /"conflict"/);
      assert.equal((await store(`${owner}/all`).resolve(parseTag('latest')))?.digest, done.outputs.digest);
    });

    test('it is signed with a key as what the jobs publish', async () => {
      const owner = newOwner();
      const { privateKey, publicKey } = generateKeyPairSync('ec', {
        namedCurve: 'P-256',
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'pem' },
      });
      await writeFile(join(folder, 'public.pem'), publicKey);
      await publish('signed', { name: 'cart', to: `${owner}/cart` });
      const { code, stdout, outputs } = await collect('signed', {
        index: at(`${owner}/all`),
        key: privateKey,
      });
      assert.equal(code, 0, stdout);
      const verified = await runInShell(
        ['verify', outputs.reference ?? '', '--key', 'public.pem', '--require', 'signature'],
        { cwd: folder },
      );
      assert.equal(verified.code, 0, verified.stderr);
    });

    test('what a job no longer has is told before anything is pushed', async () => {
      const owner = newOwner();
      await publish('gone', { name: 'cart', to: `${owner}/cart` });
      const file = join(folder, 'gone', 'of-cart', 'result.json');
      const text = await readFile(file, 'utf8');
      const { digest } = JSON.parse(text).artifacts[0];
      await writeFile(file, text.replaceAll(digest, `sha256:${'0'.repeat(64)}`));
      const { code, stdout, outputs } = await collect('gone', { index: at(`${owner}/all`) });
      assert.equal(code, 1);
      assert.match(stdout, /@sha256:0{64} does not exist/);
      assert.match(outputs.artifacts ?? '', /cart/);
    });
  });

test('a registry that only a result file names is not asked', { skip: !bundleExists() }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'owp-index-'));
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.writeHead(401, { 'www-authenticate': 'Basic realm="other"' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await cp(join(root, '__tests__/fixtures/wasm/component.wasm'), join(folder, 'cart.wasm'));
    const made = await runInShell(['--to', 'oci:out', '--tags', '1', '--result-file', 'result.json'], {
      cwd: folder,
    });
    assert.equal(made.code, 0, made.stderr);
    const other = `127.0.0.1:${(server.address() as AddressInfo).port}/acme/cart`;
    const text = await readFile(join(folder, 'result.json'), 'utf8');
    await writeFile(join(folder, 'result.json'), text.replaceAll('oci:out', other));
    const login = ['--username', 'u', '--password', 'secret-word'];
    const args = ['collect', 'result.json', '--index', 'registry.example/a/b', ...login];
    const { code, stderr } = await runInShell(args, { cwd: folder });
    assert.equal(code, 2, stderr);
    assert.match(stderr, /cart is in 127\.0\.0\.1:\d+\/acme\/cart, and the index is in registry\.example/);
    assert.match(stderr, /Publish it to registry\.example as well in its job/);
    assert.equal(requests, 0);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  }
});

suite('The input index of collect', { skip: !bundleExists() }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-index-'));
    await cp(join(root, '__tests__/fixtures/wasm/component.wasm'), join(folder, 'cart.wasm'));
    const { code } = await runInShell(['--to', 'oci:out', '--tags', '1', '--result-file', 'layout.json'], {
      cwd: folder,
    });
    assert.equal(code, 0);
    const dryRun = await runInShell(
      ['--to', 'registry.example/a/b', '--dry-run', '--result-file', 'dry.json'],
      { cwd: folder },
    );
    assert.equal(dryRun.code, 0, dryRun.stderr);
  });
  after(() => rm(folder, { recursive: true }));

  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a layout', 'oci:out', /the jobs have their content in registries/],
    ['a digest', `registry.example/a/b@sha256:${'0'.repeat(64)}`, /has a digest/],
    ['no reference', 'a b', /is not a valid reference/],
  ];
  for (const [what, index, expected] of refused)
    test(`${what} is refused before any file is read`, async () => {
      const { code, stderr } = await runInShell(['collect', 'absent.json', '--index', index], {
        cwd: folder,
      });
      assert.ok(code > 0);
      assert.match(stderr, expected);
    });

  test('it needs content in registries', async () => {
    const { code, stderr } = await runInShell(['collect', 'layout.json', '--index', 'registry.example/a/b'], {
      cwd: folder,
    });
    assert.equal(code, 2, stderr);
    assert.match(stderr, /cart is in oci:out only/);
  });

  test('a line for an artifact other than the index is refused', async () => {
    const { code, stderr } = await runInShell(
      ['collect', 'layout.json', '--index', 'registry.example/a/all', '--tags', 'cart: 1.0.0'],
      { cwd: folder },
    );
    assert.equal(code, 2, stderr);
    assert.match(stderr, /--tags names "cart", but the artifacts are all .*\n.*: --tags 'all: 1\.0\.0'\n/);
  });

  test('nothing is published over a dry run', async () => {
    const { code, stderr } = await runInShell(['collect', 'dry.json', '--index', 'registry.example/a/b'], {
      cwd: folder,
    });
    assert.equal(code, 0, stderr);
    assert.match(stderr, /the index is not published: no job has published anything/);
  });
});
