/** The verb publish: where it goes by input and by plan, stores that cannot be opened, and problems that keep it from publishing. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError, problemsOf } from '../../src/errors.ts';
import type { Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { parsePlan } from '../../src/plan/saved-plan.ts';
import type { Location } from '../../src/store/store.ts';
import { publish } from '../../src/verbs/publish.ts';
import type { Stores, StoresOptions } from '../../src/verbs/verb.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { dryRun } from '../support/dry-run.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';
import { silentHost } from '../support/silent-host.ts';

test('a store that cannot be opened fails its own deliveries, and what was packed is reported', async () => {
  const refusal = new CodedError('invalid-layout', 'used holds files', { hint: 'Name another folder.' });
  const good = createMemoryStore();
  const host: Host = {
    ...silentHost,
    openWorkspace: async () => memoryWorkspace({ 'app.wasm': coreModule(Buffer.from('app')) }),
  };
  const stores = (): Stores => ({
    open: async (location: Location) => {
      if (location.kind === 'layout' && location.folder === './used') throw refusal;
      return good;
    },
    openSource: () => Promise.reject(refusal),
    openToDelete: () => Promise.reject(refusal),
    cached: async (_, store) => store,
    finish: async () => {},
    timeLeft: () => 60_000,
    firstRequest: Promise.resolve(),
    fetch: async () => assert.fail('nothing is requested'),
    runLibrary: async () => assert.fail('nothing is requested'),
    statistics: { requests: 0, retries: 0 },
  });
  const options = readOptions('publish', new Map([['to', 'oci:./good\noci:./used']]));
  const { report, error } = await publish.run(options, { host, stores });
  assert.equal(error, refusal);
  assert.deepEqual(
    report.artifacts.map(({ name, outcome, error: reason }) => [name, outcome, reason?.code]),
    [
      ['app', 'skipped', 'invalid-layout'],
      ['app', 'failed', 'invalid-layout'],
    ],
  );
  assert.match(report.artifacts[0]?.digest ?? '', /^sha256:[0-9a-f]{64}$/);
});

test('with problems nothing is published, and all of them are thrown with the notes shown before', async () => {
  const notes: string[] = [];
  const host: Host = {
    ...silentHost,
    log: { ...silentHost.log, notice: (line) => notes.push(line) },
    openWorkspace: async () => ({
      ...memoryWorkspace({
        'a/x.wasm': coreModule(Buffer.from('a')),
        'b/x.wasm': coreModule(Buffer.from('b')),
        'c.wasm': 'text',
      }),
      unusedExcludes: () => ['gone.wasm'],
    }),
  };
  const inputs = { to: 'oci:./out', formats: 'wasm:a/x.wasm\nwasm:b/x.wasm\nwasm:c.wasm' };
  const options = readOptions('publish', new Map(Object.entries(inputs)));
  const stores = (): Stores => ({
    open: async () => assert.fail('a store was opened'),
    openSource: async () => assert.fail('a source was opened'),
    openToDelete: async () => assert.fail('a repository was opened to delete'),
    cached: async (_, store) => store,
    finish: async () => {},
    timeLeft: () => 60_000,
    firstRequest: Promise.resolve(),
    fetch: async () => assert.fail('nothing is requested'),
    runLibrary: async () => assert.fail('nothing is requested'),
    statistics: { requests: 0, retries: 0 },
  });
  const error = await publish.run(options, { host, stores }).then(
    () => assert.fail('it was published'),
    (thrown: CodedError) => thrown,
  );
  assert.deepEqual(
    problemsOf(error).map(({ code }) => code),
    ['invalid-wasm', 'ambiguous', 'ambiguous'],
  );
  assert.deepEqual(notes, ['"exclude" contains gone.wasm, which matches nothing']);
});

test('a dry run with problems prints a plan that is marked incomplete, has digests, and is refused until it is completed', async () => {
  const files = {
    'a/x.wasm': coreModule(Buffer.from('a')),
    'b/x.wasm': coreModule(Buffer.from('b')),
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{name: d, version: 1.0.0}]',
  };
  const { plan, error, problems } = await dryRun(files, { inputs: { formats: 'wasm\nhelm:chart' } });
  assert.deepEqual(
    plan?.incomplete?.map(({ code }) => code),
    ['ambiguous', 'ambiguous', 'invalid-definition'],
  );
  assert.equal(problems.length, 3);
  assert.equal(error?.code, 'ambiguous');
  assert.deepEqual(
    plan?.artifacts.map(({ files: [file], digest }) => [file, digest !== undefined]),
    [
      ['a/x.wasm', true],
      ['b/x.wasm', true],
      ['chart', false],
    ],
  );
  const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  assert.throws(() => parsePlan(encode(plan)), { code: 'invalid-plan', message: /incomplete/ });
  const artifacts = plan?.artifacts.slice(0, 1);
  assert.equal(parsePlan(encode({ version: 1, artifacts })).artifacts.length, 1);
});

test('an index over an artifact that cannot be packed has no error of its own', async () => {
  const files = {
    'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0\ndependencies: [{name: d, version: 1.0.0}]',
  };
  const { problems } = await dryRun(files, { inputs: { formats: 'helm:chart\nindex:suite' } });
  assert.deepEqual(
    problems.map((problem) => /\[(.*)\]$/.exec(problem)?.[1]),
    ['invalid-definition'],
  );
});

const artifact = { name: 'app', format: 'wasm', files: ['app.wasm'], tags: ['edge'], annotations: {} };

/** A dry run with this plan and these inputs: its report, and the login that was asked for. */
async function runPlan(plan: object, raw: Record<string, string>) {
  const host: Host = {
    ...silentHost,
    defaultTo: 'oci:./default',
    openWorkspace: async () => memoryWorkspace({ 'app.wasm': coreModule(Buffer.from('app')) }),
    readInputFile: async () => Buffer.from(JSON.stringify({ version: 1, artifacts: [artifact], ...plan })),
  };
  const inputs = { plan: 'plan.json', 'dry-run': 'true', ...raw };
  const options = readOptions('publish', new Map(Object.entries(inputs)));
  const stores = (_: StoresOptions): Stores => assert.fail('a dry run opens no store');
  return (await publish.run(options, { host, stores })).report;
}

const repositories = async (plan: object, raw: Record<string, string> = {}) =>
  (await runPlan(plan, raw)).artifacts.map(({ repository }) => repository);

test('a plan is published to its own targets, which are printed with it again', async () => {
  const to = ['r.test/acme/{name}', 'oci:./out'];
  assert.deepEqual(await repositories({ to }), ['r.test/acme/app', 'oci:./out']);
  assert.deepEqual((await runPlan({ to }, {})).plan?.to, to);
});

test('the input "to" replaces the targets of a plan, and a note says so', async () => {
  const report = await runPlan({ to: ['r.test/acme/{name}'] }, { to: 'oci:./other' });
  assert.deepEqual(
    report.artifacts.map(({ repository }) => repository),
    ['oci:./other'],
  );
  assert.deepEqual(report.notes, ['"to" replaces the targets of the plan: r.test/acme/{name}']);
  assert.deepEqual((await runPlan({ to: ['oci:./other'] }, { to: 'oci:./other' })).notes, []);
});

test('a plan without targets goes where the inputs or the default say', async () => {
  assert.deepEqual(await repositories({}), ['oci:./default']);
  assert.deepEqual(await repositories({}, { to: 'oci:./out' }), ['oci:./out']);
});

test('a password needs the registry of the plan in the input "to" as well', async () => {
  const login = { username: 'ann', password: 'secret' };
  const to = ['r.test/acme/{name}'];
  await assert.rejects(repositories({ to }, login), {
    code: 'input',
    hint: /: to: r\.test\/acme\/\{name\}$/,
  });
  await assert.rejects(repositories({ to }, { ...login, to: 'other.test/x' }), { code: 'input' });
  assert.deepEqual(await repositories({ to }, { ...login, to: 'r.test/acme/{name}' }), ['r.test/acme/app']);
});

test('a target of the plan that is none is an error of the plan', async () => {
  await assert.rejects(repositories({ to: ['https://r.test/x'] }), {
    code: 'invalid-plan',
    message: /^the plan: "to" is "https:\/\/r\.test\/x"/,
    hint: 'Correct the targets of the plan, or regenerate it with "dry-run".',
  });
});
