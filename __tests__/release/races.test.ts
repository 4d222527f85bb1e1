/** Races: what a run does when another one sets the same tags while it publishes. */

import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Trigger } from '../../src/host/host.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { coreModule } from '../support/module.ts';
import { commit, gitTag, mainBranch, publishAs } from '../support/publish-as.ts';

const files = (content: string) => ({ 'a.wasm': coreModule(Buffer.from(content)) });

interface Setting {
  readonly fake: FakeRegistry;
  publish(trigger: Trigger, content: string): ReturnType<typeof publishAs>;
  /** Lets another run publish as soon as a request matches, before it is served. */
  meanwhile(match: Match, trigger: Trigger, content: string): void;
}

interface Match {
  readonly method: string;
  readonly path: RegExp;
}

async function setting(context: TestContext, options: FakeOptions = {}): Promise<Setting> {
  let waiting: { readonly match: Match; readonly run: () => Promise<unknown> } | undefined;
  const fake = await startFakeRegistry({
    ...options,
    async before({ method, path }) {
      if (!waiting || waiting.match.method !== method || !waiting.match.path.test(path)) return;
      const { run } = waiting;
      waiting = undefined;
      await run();
    },
  });
  context.after(() => fake.stop());
  const to = { to: `${fake.host}/x/a` };
  const publish = (trigger: Trigger, content: string) =>
    publishAs({ trigger, files: files(content), ...commit(content.length) }, to);
  return {
    fake,
    publish,
    meanwhile(match, trigger, content) {
      waiting = { match, run: () => publish(trigger, content) };
    },
  };
}

const tagsIn = ({ fake }: Setting) => Object.fromEntries(fake.store.open('x/a').tags);

for (const number of [0, 1, 2, 3])
  test(`one response that names other content is no other run: look-up ${number} of the tag that exists`, async (context) => {
    let lookups = 0;
    const race = await setting(context, {
      alter({ method, path }, response) {
        if (method !== 'HEAD' || !path.endsWith('/manifests/1.0.0') || response.status !== 200)
          return response;
        lookups += 1;
        if (lookups !== number + 1) return response;
        const headers = { ...response.headers, 'docker-content-digest': `sha256:${'0'.repeat(64)}` };
        return { ...response, headers };
      },
    });
    const { report, error } = await race.publish(gitTag('v1.0.0'), 'ours');
    assert.equal(error, undefined, error?.message);
    assert.equal(tagsIn(race)['1.0.0'], report.artifacts[0]?.digest);
  });

test('a version that another run publishes during the upload is a conflict, and is not overwritten', async (context) => {
  const race = await setting(context);
  race.meanwhile({ method: 'POST', path: /uploads/ }, gitTag('v1.0.0'), 'theirs');
  const { report, error } = await race.publish(gitTag('v1.0.0'), 'ours');
  assert.equal(error?.code, 'conflict');
  assert.match(error?.message ?? '', /1\.0\.0 was set to sha256:[0-9a-f]+ by another run/);
  assert.match(error?.hint ?? '', /concurrency: publish-\$\{\{ github\.ref \}\}$/);
  assert.equal(report.artifacts[0]?.outcome, 'conflict');
  assert.deepEqual(report.tagsMoved, []);
  assert.notEqual(tagsIn(race)['1.0.0'], report.artifacts[0]?.digest);
});

test('a version that another run sets right after this one is a conflict', async (context) => {
  const race = await setting(context);
  const { report } = await race.publish(mainBranch, 'other');
  const other = report.artifacts[0]?.digest ?? '';
  const { tags } = race.fake.store.open('x/a');
  const set = tags.set.bind(tags);
  tags.set = (tag, digest) => set(tag, tag === '1.0.0' ? other : digest);
  const { error } = await race.publish(gitTag('v1.0.0'), 'ours');
  assert.equal(error?.code, 'conflict');
});

test('a branch that another run publishes meanwhile is a conflict, and a re-run settles it', async (context) => {
  const race = await setting(context);
  await race.publish(mainBranch, 'first');
  race.meanwhile({ method: 'POST', path: /uploads/ }, mainBranch, 'theirs');
  const { error } = await race.publish(mainBranch, 'ours');
  assert.equal(error?.code, 'conflict');
  const again = await race.publish(mainBranch, 'ours');
  assert.equal(again.error, undefined);
  assert.equal(tagsIn(race).edge, again.report.artifacts[0]?.digest);
});

test('a lower release meanwhile does not stop a higher one, whose aliases move forward', async (context) => {
  const race = await setting(context);
  await race.publish(gitTag('v1.0.0'), 'first');
  race.meanwhile({ method: 'POST', path: /uploads/ }, gitTag('v1.0.1'), 'lower');
  const { error } = await race.publish(gitTag('v1.1.0'), 'higher');
  assert.equal(error, undefined);
  const tags = tagsIn(race);
  assert.deepEqual([tags['1.0'], tags['1.1'], tags.latest], [tags['1.0.1'], tags['1.1.0'], tags['1.1.0']]);
});

test('a higher release meanwhile keeps its aliases, and the lower one is a conflict', async (context) => {
  // Before the upload, before the move of an alias, and between its look-up and its move.
  const moments = [
    { method: 'POST', path: /uploads/ },
    { method: 'PUT', path: /manifests\/1\.0\.1$/ },
    { method: 'HEAD', path: /manifests\/latest$/ },
    { method: 'PUT', path: /manifests\/latest$/ },
  ];
  for (const moment of moments) {
    const race = await setting(context);
    await race.publish(gitTag('v1.0.0'), 'first');
    race.meanwhile(moment, gitTag('v1.1.0'), 'higher');
    const { report, error } = await race.publish(gitTag('v1.0.1'), 'lower');
    const tags = tagsIn(race);
    assert.equal(error?.code, 'conflict', JSON.stringify(moment.method));
    assert.equal(report.artifacts[0]?.outcome, 'conflict');
    assert.deepEqual([tags.latest, tags['1']], [tags['1.1.0'], tags['1.1.0']], String(moment.path));
    const again = await race.publish(gitTag('v1.0.1'), 'lower');
    assert.equal(again.error, undefined);
    assert.deepEqual([tagsIn(race).latest, tagsIn(race)['1.0']], [tags['1.1.0'], tags['1.0.1']]);
  }
});

test('a version that another run sets after the aliases of this one takes them along, and is a conflict', async (context) => {
  const race = await setting(context);
  const { report } = await race.publish(mainBranch, 'other');
  const other = report.artifacts[0]?.digest ?? '';
  const { tags } = race.fake.store.open('x/a');
  const set = tags.set.bind(tags);
  // The other run has seen the version free, too, and sets it as soon as this run has set its last alias.
  tags.set = (tag, digest) => {
    if (tag === 'latest') set('1.0.0', other);
    return set(tag, digest);
  };
  const { report: lost, error } = await race.publish(gitTag('v1.0.0'), 'ours');
  assert.equal(error?.code, 'conflict');
  assert.deepEqual(lost.tagsMoved, []);
  assert.deepEqual(new Set(Object.values(tagsIn(race))), new Set([other]));
});
