/** The hand-off through the bundle: a run that may not push leaves it, and a run that may publishes it as the API identifies it. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, suite, test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import { openAll } from '../cleanup/artifacts.ts';
import { type FakeGitHub, startGitHub } from '../fakes/github-pulls.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { type Registry, registries } from '../support/registries.ts';
import { headSha, makeWorkspace, runOfCompanion, runOfFork } from './runs.ts';

const skip = !bundleExists();

suite('a run that may not push', { skip }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-fork-'));
    await makeWorkspace(folder);
  });
  after(() => rm(folder, { recursive: true }));
  const inputs = { 'hand-off': 'hand-off' };
  beforeEach(() => rm(join(folder, 'hand-off'), { recursive: true, force: true }));

  test('of a fork packs, reports, and leaves an image layout with nothing else in it', async () => {
    const { code, stdout, outputs, summary } = await runOfFork(folder, inputs, { number: 42 });
    assert.equal(code, 0, stdout);
    assert.equal(outputs['hand-off'], 'hand-off');
    assert.equal(outputs.matrix, '{"include":[]}');
    assert.equal(outputs.changed, 'false');
    const artifacts = JSON.parse(outputs.artifacts ?? '');
    assert.deepEqual(
      artifacts.map((one: Record<string, unknown>) => [one.repository, one.tags, one.outcome]),
      [
        ['ghcr.io/acme/widgets/cart', ['pr-42'], 'handed-off'],
        ['ghcr.io/acme/widgets/http-cache', ['pr-42'], 'handed-off'],
      ],
    );
    assert.match(stdout, /::notice.*from the fork eve\/widgets, so that this run may not push/);
    assert.match(summary, /Handed off to be published/);
    const names = await readdir(join(folder, 'hand-off'), { recursive: true });
    for (const name of names)
      assert.match(name, /^(?:oci-layout|index\.json|blobs|blobs\/sha256|blobs\/sha256\/[0-9a-f]{64})$/);
    const index = await readFile(join(folder, 'hand-off', 'index.json'), 'utf8');
    assert.match(index, /"cart-pr-42".*"http-cache-pr-42"/);
  });

  test('names the head of the pull request as its commit, whatever the workspace and the inputs claim', async () => {
    const annotations = [
      'org.opencontainers.image.revision=0000000000000000000000000000000000000000',
      'org.opencontainers.image.source=https://example.com/other',
    ];
    const { outputs, stdout } = await runOfFork(
      folder,
      { ...inputs, annotations: annotations.join('\n') },
      { number: 42 },
    );
    const [cart] = JSON.parse(outputs.artifacts ?? '');
    assert.equal(cart.annotations['org.opencontainers.image.revision'], headSha);
    assert.equal(cart.annotations['org.opencontainers.image.source'], 'https://github.com/acme/widgets');
    assert.doesNotMatch(stdout, /it will not be published/);
  });

  test('of Dependabot does the same on a branch of the repository itself', async () => {
    const { code, outputs, stdout } = await runOfFork(
      folder,
      inputs,
      { number: 7, from: 'acme/widgets', branch: 'dependabot/cargo/serde-1.0.1' },
      { GITHUB_ACTOR: 'dependabot[bot]' },
    );
    assert.equal(code, 0, stdout);
    assert.equal(outputs['hand-off'], 'hand-off');
    assert.match(stdout, /from Dependabot, so that this run may not push/);
  });

  test('needs no input: it leaves the hand-off in a temporary folder', async () => {
    const { code, outputs, stdout } = await runOfFork(folder, {}, { number: 42 });
    assert.equal(code, 0, stdout);
    assert.match(outputs['hand-off'] ?? '', /[\\/]oci-hand-off$/);
  });

  test('does not fail for secrets and identities that it has not, with a login, a key and attest', async () => {
    const { code, outputs, stdout } = await runOfFork(
      folder,
      { ...inputs, username: 'robot', password: '', key: '', attest: 'true', sbom: 'cyclonedx' },
      { number: 42 },
    );
    assert.equal(code, 0, stdout);
    assert.equal(outputs['hand-off'], 'hand-off');
  });

  test('of the repository itself, and a dry run, leave nothing', async () => {
    const own = await runOfFork(
      folder,
      { ...inputs, to: 'oci:./layout' },
      { number: 42, from: 'acme/widgets' },
    );
    assert.equal(own.code, 0, own.stdout);
    assert.equal(own.outputs['hand-off'], '');
    const dry = await runOfFork(folder, { ...inputs, 'dry-run': 'true' }, { number: 42 });
    assert.equal(dry.outputs['hand-off'], '');
    assert.deepEqual(await readdir(join(folder)), ['build', 'layout']);
    await rm(join(folder, 'layout'), { recursive: true });
  });

  test('adds to what an earlier step of the job has left, so that the folder is uploaded once', async () => {
    for (const exclude of ['build/cart.wasm', 'build/http-cache.wasm']) {
      const { code, stdout } = await runOfFork(folder, { ...inputs, exclude }, { number: 42 });
      assert.equal(code, 0, stdout);
      assert.doesNotMatch(stdout, /::warning/);
    }
    const index = await readFile(join(folder, 'hand-off', 'index.json'), 'utf8');
    assert.match(index, /"cart-pr-42".*"http-cache-pr-42"/);
  });

  test('says that what it adds to a folder with something else in it will be refused', async () => {
    assert.equal((await runOfFork(folder, inputs, { number: 41 })).code, 0);
    const { code, stdout } = await runOfFork(folder, inputs, { number: 42 });
    assert.equal(code, 0);
    assert.match(stdout, /::warning.*it will not be published: .*cart-pr-41/);
  });
});

for (const registry of await registries())
  suite(`a hand-off is published in ${registry.name}`, { skip }, () => publishing(registry));

function publishing(registry: Registry): void {
  let folder: string;
  let api: FakeGitHub;
  const owner = `acme/${randomBytes(4).toString('hex')}`;
  const { username, password } = registry;
  const login: Record<string, string> = username && password ? { username, password } : {};
  const to = `${registry.host}/${owner}/{name}`;
  const inputs = { 'hand-off': 'hand-off', to, ...login };
  const resolve = async (name: string, tag: string) =>
    (
      await openAll(registry)
        .repository({ host: registry.host, name: `${owner}/${name}` }, 'pull')
        .resolve(parseTag(tag))
    )?.digest;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-companion-'));
    await makeWorkspace(folder);
    api = await startGitHub();
    assert.equal((await runOfFork(folder, { 'hand-off': 'hand-off' }, { number: 42 })).code, 0);
  });
  after(async () => {
    await api.close();
    await rm(folder, { recursive: true });
  });
  const isOf = (pulls: FakeGitHub['pulls']) => {
    api.runs = [{ id: 5, head_sha: headSha, head_branch: 'fix', head: 'eve/widgets' }];
    api.pulls = pulls;
  };
  const pull = { number: 42, sha: headSha, branch: 'fix', head: 'eve/widgets' };

  test('under the preview tag of its pull request, and a second run changes nothing', async () => {
    isOf([pull]);
    const { code, stdout, outputs } = await runOfCompanion(folder, inputs, api.url);
    assert.equal(code, 0, stdout);
    assert.equal(outputs.tags, 'pr-42');
    assert.match(
      stdout,
      /Handed off by the run 5 of pull request 42, from eve\/widgets at (?:a1){20}; not signed/,
    );
    const [cart] = JSON.parse(outputs.artifacts ?? '');
    assert.equal(await resolve('cart', 'pr-42'), cart.digest);
    assert.ok(await resolve('http-cache', 'pr-42'));
    const again = await runOfCompanion(folder, inputs, api.url);
    assert.match(again.stdout, /unchanged +cart/);
    assert.equal(again.outputs.changed, 'false');
  });

  test('verify then says that it is not signed', async () => {
    const flags = username && password ? ['--username', username, '--password', password] : [];
    const { code, stderr } = await runInShell([
      'verify',
      `${registry.host}/${owner}/cart:pr-42`,
      '--repository',
      'acme/widgets',
      ...flags,
    ]);
    assert.equal(code, 4, stderr);
    assert.match(stderr, /\[unsigned\]/);
  });

  test('the run of the fork itself pushes where a registry lets anybody push, and hands off where it does not', async () => {
    const { code, outputs, stdout } = await runOfFork(
      folder,
      { to: `${registry.host}/${owner}/direct/{name}` },
      { number: 42 },
    );
    assert.equal(code, 0, stdout);
    const isRefused = username !== undefined;
    assert.equal(outputs['hand-off'] !== '', isRefused, stdout);
    assert.equal((await resolve('direct/cart', 'pr-42')) === undefined, isRefused);
    const [cart] = JSON.parse(outputs.artifacts ?? '');
    assert.equal(cart.repository, `${registry.host}/${owner}/direct/cart`);
    assert.equal(cart.outcome === 'handed-off', isRefused);
  });

  test('nothing of it is published when the pull request is closed or has moved on, and the run is green', async () => {
    isOf([{ ...pull, number: 43, state: 'closed' }]);
    const closed = await runOfCompanion(folder, inputs, api.url);
    assert.equal(closed.code, 0, closed.stdout);
    assert.match(closed.stdout, /Nothing is published: pull request 43 is closed/);
    isOf([{ ...pull, number: 43, sha: 'd4'.repeat(20) }]);
    const moved = await runOfCompanion(folder, inputs, api.url);
    assert.equal(moved.code, 0, moved.stdout);
    assert.match(moved.stdout, /pull request 43 has moved on from (?:a1){20} to (?:d4){20}/);
    assert.equal(await resolve('cart', 'pr-43'), undefined);
  });

  test('no tag moves when the pull request moves on while it is being published', async () => {
    isOf([pull]);
    await runOfCompanion(folder, inputs, api.url);
    const fork = { number: 44, branch: 'race' };
    await rm(join(folder, 'hand-off'), { recursive: true });
    assert.equal((await runOfFork(folder, { 'hand-off': 'hand-off' }, fork)).code, 0);
    let looks = 0;
    const racing = { ...pull, number: 44 };
    api.pulls = [racing];
    api.refuse = (path) => {
      if (path.endsWith('/pulls')) looks += 1;
      if (looks === 2) api.pulls = [{ ...racing, sha: 'd4'.repeat(20) }];
      return undefined;
    };
    const { code, stdout } = await runOfCompanion(folder, inputs, api.url);
    api.refuse = () => undefined;
    assert.equal(code, 0, stdout);
    assert.match(stdout, /Nothing is published: pull request 44 has moved on/);
    assert.equal(await resolve('cart', 'pr-44'), undefined);
    await rm(join(folder, 'hand-off'), { recursive: true });
    assert.equal((await runOfFork(folder, { 'hand-off': 'hand-off' }, { number: 42 })).code, 0);
  });

  test('the number comes from the API, so that a hand-off for another one is refused', async () => {
    isOf([{ ...pull, number: 1 }]);
    const { code, stdout } = await runOfCompanion(folder, inputs, api.url);
    assert.equal(code, 1);
    assert.match(stdout, /cart-pr-42.*not of the form <name>-pr-1.*\[invalid-hand-off\]/);
    assert.equal(await resolve('cart', 'pr-1'), undefined);
  });

  test('only the one pull request with the branch, the commit and the repository of the run counts', async () => {
    for (const [pulls, text] of [
      [[], /has no pull request with the head eve\/widgets/],
      [[{ ...pull, head: 'mallory/widgets' }], /has no pull request/],
      [[pull, { ...pull, number: 50 }], /may be for each of the pull requests 42, 50.*\[ambiguous\]/],
    ] as const) {
      isOf(pulls);
      const { code, stdout } = await runOfCompanion(folder, inputs, api.url);
      assert.equal(code, 1);
      assert.match(stdout, text);
    }
  });

  test('the run has to be one of this repository, for a pull request, and of the commit of the event', async () => {
    const run = { id: 5, head_sha: headSha, head_branch: 'fix', head: 'eve/widgets' };
    for (const [changed, code, text] of [
      [{ ...run, event: 'push' }, 2, /was started by push, and only a pull request hands off/],
      [{ ...run, event: 'pull_request_target' }, 2, /started by pull_request_target/],
      [
        { ...run, head_sha: 'e5'.repeat(20) },
        1,
        /is of the commit (?:e5){20}, and the event names (?:a1){20}/,
      ],
      [{ id: 5, head_sha: headSha, head_branch: 'fix' }, 1, /its repository is gone/],
      [{ ...run, id: 6 }, 1, /could not read the workflow run 5.*404.*\[denied\]/],
    ] as const) {
      api.runs = [changed];
      api.pulls = [pull];
      const result = await runOfCompanion(folder, inputs, api.url);
      assert.equal(result.code, code, result.stdout);
      assert.match(result.stdout, text);
    }
  });

  test('a missing permission is named with the lines that give it', async () => {
    isOf([pull]);
    api.refuse = () => 403;
    const { code, stdout } = await runOfCompanion(folder, inputs, api.url);
    api.refuse = () => undefined;
    assert.equal(code, 1);
    assert.match(stdout, /permissions: \{ actions: read, pull-requests: read \}/);
  });
}

suite('inputs of a hand-off', { skip }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-hand-off-'));
    await writeFile(join(folder, 'plan.json'), '{}');
  });
  after(() => rm(folder, { recursive: true }));

  test('what the API decides cannot be given, and what is foreign is not signed', async () => {
    for (const [input, value, text] of [
      ['tags', 'latest', /"tags" given together with "hand-off"/],
      ['formats', 'wasm', /"formats" given/],
      ['plan', 'plan.json', /"plan" given/],
      ['annotations', 'a.b/c=d', /"annotations" given/],
      ['names', 'cart: basket', /"names" given/],
      ['dry-run', 'true', /"dry-run" given/],
      ['deploy-files', 'env=deploy.env', /"deploy-files" given/],
      ['attest', 'true', /is not signed with the identity of this repository/],
      ['key', 'env://KEY', /is not signed with the identity of this repository/],
      ['sbom', 'spdx', /is not signed with the identity of this repository/],
    ] as const) {
      const { code, stdout } = await runOfCompanion(
        folder,
        { 'hand-off': 'hand-off', [input]: value },
        'http://127.0.0.1:9',
      );
      assert.equal(code, 2, `${input}: ${stdout}`);
      assert.match(stdout, text);
    }
  });

  test('on the command line there is no run that has handed anything off', async () => {
    const { code, stderr } = await runInShell(['--hand-off', 'hand-off'], { cwd: folder });
    assert.equal(code, 2);
    assert.match(stderr, /no workflow run has handed anything off/);
  });

  test('another event than these two ignores the folder', async () => {
    await makeWorkspace(folder);
    const { code, outputs, stdout } = await runAsAction(
      { 'hand-off': 'hand-off', to: 'oci:./layout' },
      { cwd: folder },
    );
    assert.equal(code, 0, stdout);
    assert.equal(outputs['hand-off'], '');
    assert.ok((await readdir(folder)).includes('layout'));
  });
});
