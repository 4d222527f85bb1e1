/** A release flow in act: a removed export is refused under a patch version, goes out under a major one, and the comment says both. */

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startFakeGitHub } from '../fakes/github.ts';
import { bundleExists } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { findExecutable, root, runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { recordSkipped } from '../support/skipped.ts';
import { cart, changed, changes, packageOf } from '../wit/changes.ts';
import { createBuilder } from '../wit/packages.ts';

const act = findExecutable('act');
const wasmTools = client('wasm-tools');
if (!act) recordSkipped('act: not installed');

function workflow(host: string): string {
  return `on: [push, pull_request]
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./.action
        with:
          to: ${host}/interface-act/{name}
          interface: enforce
          token: ghs_abc
`;
}

/** A repository with the action in it, and a component of which one function may be gone. */
async function makeRepository(folder: string, host: string): Promise<void> {
  await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
  await writeFile(join(folder, '.github', 'workflows', 'publish.yml'), workflow(host));
  await cp(join(root, 'dist'), join(folder, '.action', 'dist'), { recursive: true });
  // Releases of act before Node 24 know no later name; they run the node of the PATH.
  const action = await readFile(join(root, 'action.yml'), 'utf8');
  await writeFile(join(folder, '.action', 'action.yml'), action.replace('using: node24', 'using: node20'));
}

async function commit(folder: string): Promise<void> {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.test'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    ['commit', '-q', '-m', 'state'],
  ])
    await runExecutable('git', [...identity, ...args], { cwd: folder });
}

const shop = { full_name: 'acme/shop', default_branch: 'main', owner: { login: 'acme', type: 'User' } };

/** Runs the workflow for an event; the code and the log, in which act shows all outputs and the summary, but not each line of a step. */
function runnerIn(folder: string, github: string, context: TestContext) {
  const home = join(folder, 'home');
  let count = 0;
  return async (event: 'push' | 'pull_request', payload: object) => {
    await mkdir(home, { recursive: true });
    count += 1;
    const file = join(folder, `event-${count}.json`);
    await writeFile(file, JSON.stringify({ repository: shop, ...payload }));
    const done = await runExecutable(
      act ?? 'act',
      [
        ...[event, '-e', file, '-P', 'ubuntu-latest=-self-hosted', '--defaultbranch', 'main'],
        ...['--env', `GITHUB_API_URL=${github}`, '--env', 'GITHUB_REPOSITORY=acme/shop'],
      ],
      {
        cwd: join(folder, 'repository'),
        env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: home, XDG_CACHE_HOME: home },
        timeout: 120_000,
      },
    );
    context.diagnostic(`${event}: ${done.code}`);
    return { code: done.code, log: done.stdout + done.stderr };
  };
}

const isReady = Boolean(act) && Boolean(wasmTools) && bundleExists();

test('in act, a removed export is refused under a patch version and goes out under a major one, and the comment says both', {
  skip: !isReady,
}, async (context) => {
  const registry = (await registries()).find(({ name }) => name === 'distribution');
  if (!registry || !wasmTools) return context.skip('docker-registry is not installed');
  const folder = await mkdtemp(join(tmpdir(), 'owp-act-'));
  context.after(() => rm(folder, { recursive: true, force: true }));
  const repository = join(folder, 'repository');
  await makeRepository(repository, registry.host);
  const builder = await createBuilder(wasmTools);
  context.after(() => builder.remove());
  const removal = changes.find(({ name }) => name === 'a function is removed');
  assert.ok(removal);
  const write = async (text: string, version: string) => {
    await writeFile(
      join(repository, 'cart.wasm'),
      await builder.component(packageOf(text, 'export'), 'shop'),
    );
    await writeFile(join(repository, 'Cargo.toml'), `[package]\nname = "cart"\nversion = "${version}"\n`);
    await commit(repository);
  };
  const github = await startFakeGitHub();
  context.after(() => github.stop());
  const run = runnerIn(folder, github.url, context);
  const release = (version: string) => run('push', { ref: `refs/tags/v${version}` });
  const pull = {
    number: 7,
    pull_request: {
      number: 7,
      base: { ref: 'main', repo: shop },
      head: { ref: 'topic', sha: 'a'.repeat(40), repo: shop },
    },
  };

  await write(cart, '1.4.2');
  assert.equal((await run('push', { ref: 'refs/heads/main' })).code, 0);
  const first = await release('1.4.2');
  assert.equal(first.code, 0, first.log);

  await write(changed(removal), '1.4.3');
  const refused = await release('1.4.3');
  assert.notEqual(refused.code, 0, refused.log);
  assert.match(refused.log, /cart 1\.4\.3 promises less than its interface changes since \S+:1\.4\.2/);
  assert.match(refused.log, /export acme:shop\/cart\.drop-all was removed/);
  assert.match(refused.log, /version = \\"2\.0\.0\\"/);
  const less = await run('pull_request', pull);
  assert.equal(less.code, 0, less.log);
  assert.match(less.log, /since <code>edge<\/code>: takes a <strong>major<\/strong> version/);

  const said = (promise: RegExp) => {
    assert.equal(github.comments.length, 1);
    const body = github.comments[0]?.body ?? '';
    assert.match(body, /removed: <code>export acme:shop\/cart\.drop-all<\/code> – breaks callers/);
    assert.match(body, promise);
  };
  said(/at least <code>2\.0\.0<\/code>; <code>1\.4\.3<\/code> promises <strong>less<\/strong>/);

  await write(changed(removal), '2.0.0');
  const enough = await run('pull_request', pull);
  assert.equal(enough.code, 0, enough.log);
  said(/at least <code>2\.0\.0<\/code>; <code>2\.0\.0<\/code> promises that/);
  const major = await release('2.0.0');
  assert.equal(major.code, 0, major.log);
  const tags = (await (await fetch(`http://${registry.host}/v2/interface-act/cart/tags/list`)).json()) as {
    readonly tags: readonly string[];
  };
  assert.ok(tags.tags.includes('2.0.0'));
  assert.ok(!tags.tags.includes('1.4.3'));
});
