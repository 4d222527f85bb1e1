/** The `tags` input of a whole plan: the line `default`, rules, references, and the git tags of monorepos. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import type { EventFacts, Trigger } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { repositoriesOf } from '../../src/release/destinations.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';

interface Given {
  readonly tags?: string;
  readonly to?: string;
  readonly trigger?: Trigger;
  readonly files?: readonly string[];
}

const release: Trigger = { kind: 'tag', tag: 'v1.2.3' };
const branch: Trigger = { kind: 'branch', branch: 'main', isDefault: true };
const to = 'ghcr.io/acme/{name}';

function eventOf(trigger: Trigger): EventFacts {
  const ref = trigger.kind === 'tag' ? `refs/tags/${trigger.tag}` : 'refs/heads/main';
  return { name: 'push', ref, isDefaultBranch: trigger.kind === 'branch', defaultBranch: 'main' };
}

/** Plans files on the default branch. */
async function planFiles(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>>) {
  const workspace = memoryWorkspace(files);
  const notes: string[] = [];
  const { problems } = await makePlan({
    workspace,
    formats,
    trigger: branch,
    folderName: async () => undefined,
    options: readOptions('publish', new Map(Object.entries({ to, ...inputs }))),
    inspect: createInspector(workspace),
    explain: () => {},
    note: (line) => notes.push(line),
    warn: () => {},
    trackedFiles: async () => undefined,
  });
  const [problem] = problems;
  if (problem) throw problem;
  return { notes };
}

async function plan({ tags = '', to: destination = to, trigger = release, files = ['app'] }: Given) {
  const binaries = files.map((name) => [`${name}.wasm`, coreModule(Buffer.from(name))] as const);
  const workspace = memoryWorkspace(Object.fromEntries(binaries));
  const options = readOptions('publish', new Map(Object.entries({ tags, to: destination })));
  const explained: string[] = [];
  const { artifacts, problems } = await makePlan({
    workspace,
    formats,
    trigger,
    event: eventOf(trigger),
    commit: async () => ({ revision: { value: 'b'.repeat(40), origin: 'HEAD commit' } }),
    repositories: (artifact) => repositoriesOf(artifact, options.to),
    folderName: async () => undefined,
    options,
    inspect: createInspector(workspace),
    explain: (path, decision) => explained.push(`${path}: ${decision}`),
    note: () => {},
    warn: () => {},
    trackedFiles: async () => undefined,
  });
  const [problem] = problems;
  if (problem) throw problem;
  return { artifacts, explained };
}

async function tagsOf(given: Given): Promise<readonly (readonly string[])[]> {
  return (await plan(given)).artifacts.map(({ tags }) => tags);
}

test('tags replace the default tags, and a line default adds to them', async () => {
  assert.deepEqual(await tagsOf({ tags: 'one\ntwo' }), [['one', 'two']]);
  assert.deepEqual(await tagsOf({ tags: 'one\ndefault' }), [['1.2.3', '1.2', '1', 'latest', 'one']]);
  assert.deepEqual(await tagsOf({ tags: 'default\ntype=sha', trigger: branch }), [['edge', 'sha-bbbbbbb']]);
});

test('explicit tags count on every event', async () => {
  assert.deepEqual(await tagsOf({ tags: '1.2.3', trigger: { kind: 'pull-request', number: 1 } }), [
    ['1.2.3'],
  ]);
});

test('commas separate tags, and lines that begin with # are comments', async () => {
  assert.deepEqual(await tagsOf({ tags: 'one, two\n# three\nfour,' }), [['one', 'two', 'four']]);
});

test('plain tags and rules together have the order of their priorities', async () => {
  const tags = 'stable\ntype=semver,pattern={{version}}\ntype=sha\ntype=flavor,latest=false';
  assert.deepEqual(await tagsOf({ tags }), [['1.2.3', 'stable', 'sha-bbbbbbb']]);
});

test('rules that give no tag are an error, except beside the default tags', async () => {
  const tags = 'type=ref,event=pr';
  const message = 'no rule in "tags" gives a tag for app for the event push and the ref refs/tags/v1.2.3';
  await assert.rejects(plan({ tags }), { code: 'input', message });
  assert.deepEqual(await tagsOf({ tags: `${tags}\ndefault`, trigger: branch }), [['edge']]);
});

test('a git tag such as release/v1.2.3 gives every artifact the version', async () => {
  const trigger: Trigger = { kind: 'tag', tag: 'release/v1.2.3' };
  const tags = 'type=semver,pattern={{version}}\ntype=flavor,latest=false';
  for (const file of ['app', 'build/release'])
    assert.deepEqual(await tagsOf({ tags, trigger, files: [file] }), [['1.2.3']]);
});

test('references, as docker/metadata-action prints them, are taken apart', async () => {
  const tags = 'ghcr.io/acme/app:1.2.3\nghcr.io/acme/app:latest,ghcr.io/acme/app:1';
  assert.deepEqual(await tagsOf({ tags }), [['1.2.3', 'latest', '1']]);
  assert.deepEqual(await tagsOf({ tags: 'acme/app:1', to: 'docker.io/acme/{name}' }), [['1']]);
});

test('each artifact gets the tags of the references to its own repository', async () => {
  const tags = 'ghcr.io/acme/a:1\nghcr.io/acme/b:2';
  assert.deepEqual(await tagsOf({ tags, files: ['a', 'b'] }), [['1'], ['2']]);
});

test('a reference to a repository that "to" does not name is an error', async () => {
  const message = '"tags" names ghcr.io/acme/other, but "to" publishes app to ghcr.io/acme/app';
  const hint = 'Change "to", or write the tags alone:\ntags: |\n  1\n  2';
  const tags = 'ghcr.io/acme/other:1\nghcr.io/acme/other:2';
  await assert.rejects(plan({ tags }), { code: 'input', message, hint });
  await assert.rejects(plan({ tags: `${tags}\ndefault` }), { code: 'input', message, hint });
  await assert.rejects(plan({ tags, to: 'oci:./out' }), { code: 'input', message: /to no registry$/ });
});

test('a reference without a tag is an error', async () => {
  await assert.rejects(plan({ tags: 'ghcr.io/acme/app' }), {
    code: 'input',
    message: /which is a reference and not a tag alone$/,
  });
});

test('the git tag of a monorepo publishes one artifact with its version', async () => {
  for (const tag of ['cart/v1.2.3', 'cart-v1.2.3', 'cart@1.2.3']) {
    const { artifacts } = await plan({ trigger: { kind: 'tag', tag }, files: ['cart', 'shop'] });
    assert.deepEqual(
      artifacts.map(({ name, tags }) => `${name}: ${tags}`),
      ['cart: 1.2.3,1.2,1,latest'],
    );
  }
  const unknown = plan({ trigger: { kind: 'tag', tag: 'crat/v1.2.3' }, files: ['cart', 'shop'] });
  await assert.rejects(unknown, { code: 'input', message: /means no artifact of this run: cart, shop$/ });
});

test('rules see the git tag of a monorepo as the version of the artifact that it names', async () => {
  const trigger: Trigger = { kind: 'tag', tag: 'cart/v1.2.3' };
  const files = ['cart', 'shop'];
  const named = await plan({ tags: 'type=semver,pattern={{version}}', trigger, files });
  assert.deepEqual(
    named.artifacts.map(({ name, tags }) => `${name}: ${tags}`),
    ['cart: 1.2.3,latest'],
  );
  // Rules that read the git tag in their own way need no artifact of that name.
  const match = 'type=match,pattern=cart/v(.*),group=1';
  assert.deepEqual(await tagsOf({ tags: match, trigger, files: ['x', 'y'] }), [
    ['1.2.3', 'latest'],
    ['1.2.3', 'latest'],
  ]);
  assert.deepEqual(await tagsOf({ tags: match, trigger, files }), [['1.2.3', 'latest']]);
});

test('the plan and explain say what each tag is and why it is there', async () => {
  const { artifacts, explained } = await plan({ tags: 'default\ntype=sha', trigger: branch });
  assert.deepEqual(artifacts[0]?.tagReasons, {
    edge: { kind: 'preview', reason: 'default branch main' },
    'sha-bbbbbbb': { kind: 'other', reason: 'rule type=sha' },
  });
  assert.ok(explained.includes('app.wasm: tag edge (preview): default branch main'));
});

test('a tag in which registries list referrers is refused', async () => {
  const digest = 'a'.repeat(64);
  for (const tags of [`sha256-${digest}`, `sha256-${digest}.sig`, `sha512-${digest}`])
    await assert.rejects(plan({ tags }), {
      code: 'input',
      message: /is one in which registries list referrers$/,
    });
  assert.deepEqual(await tagsOf({ tags: 'sha256-abc' }), [['sha256-abc']]);
});

test('a Timoni module without a version among its tags is refused before anything is packed', async () => {
  const files = { 'm/timoni.cue': 'package main', 'm/cue.mod/module.cue': 'module: "timoni.sh/m@v0"' };
  const planned = planFiles(files, { formats: 'timoni', tags: 'latest' });
  await assert.rejects(planned, {
    code: 'input',
    message: 'timoni: m has no strict semantic version',
    hint: 'Publish from a git tag such as v1.2.3, or set a tag: tags: 1.2.3',
  });
  assert.deepEqual(await planFiles(files, { formats: 'timoni', tags: 'latest\n1.0.0' }), { notes: [] });
});

test('a chart without a version among its tags is noted, since only some clients pull it', async () => {
  const files = { 'c/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\n' };
  const note = 'c: no tag is a version, and clients of helm pull by version';
  assert.deepEqual(await planFiles(files, { formats: 'helm', tags: 'edge' }), { notes: [note] });
  assert.deepEqual(await planFiles(files, { formats: 'helm', tags: 'edge\n1.0.0_b7' }), { notes: [] });
});
