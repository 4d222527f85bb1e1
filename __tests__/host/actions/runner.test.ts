/** The runner: what a step gets to see, run as a child process with a runner's variables and files. */

import assert from 'node:assert/strict';
import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readPayload } from '../../../src/host/actions/payload.ts';

import { subjectLines } from '../../../src/host/actions/subjects.ts';
import { visibilityNotice } from '../../../src/host/actions/visibility.ts';
import { outputsOf } from '../../../src/release/outputs.ts';
import { presentReport } from '../../../src/release/presentation.ts';
import type { ReportedArtifact } from '../../../src/release/report.ts';
import { summaryOf } from '../../../src/release/summary.ts';
import { parseCommandFile } from '../../support/bundle.ts';
import { runExecutable } from '../../support/programs.ts';
import { commitAll, commitTime } from '../../support/workspace.ts';
import { folderOf, programsOf } from '../folders.ts';
import { artifact, report } from '../reports.ts';

const program = join(import.meta.dirname, 'runner-program.ts');
const events = join(import.meta.dirname, '..', '..', 'fixtures', 'events');
const sha = '3b18e512dba79e4c8300dd08aeb37f8e728b8dad';

interface Played {
  readonly facts: Record<string, unknown>;
  readonly inputs: Record<string, string>;
  readonly trigger: unknown;
  readonly defaultTo?: string;
}

async function run(t: TestContext, play: unknown, environment: Record<string, string> = {}, cwd?: string) {
  const files = ['output', 'summary', 'artifacts', 'list'];
  const folder = await folderOf(t, Object.fromEntries(files.map((name) => [name, ''])));
  await writeFile(join(folder, 'play.json'), JSON.stringify(play));
  const finished = await runExecutable(process.execPath, [program, join(folder, 'play.json')], {
    cwd: cwd ?? folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: join(events, 'push.json'),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_SHA: sha,
      GITHUB_REPOSITORY: 'Acme/Widgets',
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      GITHUB_ARTIFACTS: join(folder, 'artifacts'),
      ...environment,
    },
  });
  assert.equal(finished.code, 0, finished.stderr);
  const read = (name: string) => readFile(join(folder, name), 'utf8');
  return {
    lines: finished.stdout.split(/\r?\n/),
    ...(JSON.parse(finished.stderr) as Played),
    outputs: parseCommandFile(await read('output')),
    summary: await read('summary'),
    artifacts: await read('artifacts'),
  };
}

/** Lines that a runner takes for commands. */
function commands(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line.trimStart().startsWith('::') || line.includes('##['));
}

test('a run: outputs, summary, subjects and one notice', async (t) => {
  const one = artifact('http-cache');
  const shown = await run(t, { report: report([one], { notes: ['a note'] }) });
  assert.deepEqual(shown.outputs, { ...outputsOf(report([one])) });
  assert.equal(shown.outputs.reference, one.reference);
  assert.match(shown.summary, new RegExp(one.reference));
  assert.equal(shown.artifacts, `${one.reference}\n`);
  const notices = commands(shown.lines);
  assert.equal(notices.length, 1);
  assert.match(notices[0] ?? '', /^::notice title=oci-wasm-publish::a note%0A.*private/);
  assert.match(notices[0] ?? '', /orgs\/acme\/packages\/container\/widgets%252Fhttp-cache\/settings/);
});

test('secrets are masked, and a variable that is no input is a warning and changes nothing', async (t) => {
  const shown = await run(
    t,
    { report: report([]) },
    {
      INPUT_TOKEN: 'ghs_token',
      INPUT_USERNAME: 'ann',
      INPUT_PASSWORD: 'p@ss',
      'INPUT_CA-FILE': '',
      INPUT_TAG: 'x',
      INPUT_PATH: '.',
    },
  );
  assert.deepEqual(shown.inputs, {
    token: 'ghs_token',
    username: 'ann',
    password: 'p@ss',
    path: '.',
  });
  assert.match(shown.lines.join('\n'), /INPUT_TAG is not an input .* did you mean "tags"\?/);
  const masks = commands(shown.lines).map((line) => line.replace('::add-mask::', ''));
  for (const secret of ['ghs_token', 'p@ss', 'p%2540ss', Buffer.from('ann:p@ss').toString('base64')]) {
    assert.ok(masks.includes(secret), secret);
  }
});

test('nothing that comes from outside becomes a command', async (t) => {
  const hostile = [
    '::error::x',
    '  ::set-env name=A::b',
    '\r::stop-commands::x',
    'a\n::add-mask::b',
    '##[error]x',
    '\u001b[2J',
  ];
  const broken = artifact('a', {
    repository: 'r.test/::error::x',
    tags: ['::x'],
    outcome: 'failed',
    error: { code: 'denied', message: '::error::m', hint: '' },
  });
  const shown = await run(t, {
    lines: hostile,
    warnings: hostile,
    notices: hostile,
    report: report([broken], { notes: hostile, plan: { version: 1, artifacts: [] } }),
    failure: { message: '::error::y\n::z', hint: '::h' },
  });
  const kinds = commands(shown.lines).map((line) => /^::([a-z]+)/.exec(line)?.[1]);
  assert.deepEqual(kinds.sort(), ['endgroup', 'error', 'group', 'notice', 'warning']);
  assert.equal(
    shown.lines.some((line) => line.includes('\u001b')),
    false,
  );
});

test('a failure is one annotation that names the other artifacts too', async (t) => {
  const error = { code: 'denied', message: 'r.test refuses', hint: 'Ask.' };
  const failed = [
    artifact('a', { outcome: 'failed', error }),
    artifact('b', { outcome: 'failed', error: { ...error, message: 'other' } }),
  ];
  const shown = await run(t, {
    report: report(failed),
    failure: { message: 'r.test refuses', hint: 'Ask.' },
  });
  const errors = shown.lines.filter((line) => line.startsWith('::error'));
  assert.deepEqual(errors, [
    '::error title=oci-wasm-publish::r.test refuses [denied]%0AAsk.%0Ab: other [denied]',
  ]);
  assert.equal(shown.outputs.digest, '');
  assert.match(shown.outputs.artifacts ?? '', /"outcome":"failed"/);
  assert.equal(shown.artifacts, '');
});

test('a cause that stops several artifacts is shown once, with all of them', async (t) => {
  const failed = ['a', 'b', 'c', 'd'].map((name) => {
    const message =
      name === 'd'
        ? 'other'
        : `ghcr.io/acme/widgets/${name}: could not look up edge: refused (HEAD ghcr.io/v2/acme/widgets/${name}/manifests/edge: status 403)`;
    return artifact(name, { outcome: 'failed', error: { code: 'denied', message, hint: 'Ask.' } });
  });
  const message = failed[0]?.error?.message ?? '';
  const shown = await run(t, { report: report(failed), failure: { message, hint: 'Ask.' } });
  const [line = '', ...more] = shown.lines.filter((one) => one.startsWith('::error'));
  assert.deepEqual(more, []);
  assert.deepEqual(line.replace(/^.*?::.*?::/, '').split('%0A'), [
    `${message} [denied]`,
    'Ask.',
    'b, c: failed for the same reason',
    'd: other [denied]',
  ]);
});

test('a registry that is down is one cause, whatever was requested of it', async (t) => {
  const requests = [
    ['a', 'edge', 'HEAD'],
    ['b', '1.0.0', 'GET'],
    ['c', 'edge', 'GET'],
  ] as const;
  const failed = requests.map(([name, tag, method]) => {
    const url = `r.test/v2/acme/${name}/manifests/${tag}`;
    const message = `r.test/acme/${name}: could not look up ${tag}: the registry could not be reached (${method} ${url}: ENOTFOUND)`;
    const error = { code: 'unavailable', message, hint: 'Check it.' };
    return artifact(name, { outcome: 'failed', repository: `r.test/acme/${name}`, error });
  });
  const message = failed[0]?.error?.message ?? '';
  const shown = await run(t, { report: report(failed), failure: { message, hint: 'Check it.' } });
  const [line = ''] = shown.lines.filter((one) => one.startsWith('::error'));
  assert.match(line, /%0ACheck it\.%0Ab, c: failed for the same reason$/);
});

test('notices and warnings are shown once: in an annotation, or as lines where that is full', async (t) => {
  const many = Array.from({ length: 60 }, (_, index) => `note ${index} ${'x'.repeat(90)}`);
  const shown = await run(t, { notices: ['a', 'a', ...many], warnings: ['w'], report: report([]) });
  const log = shown.lines.join('\n').replaceAll('%0A', '\n');
  for (const text of ['w', 'a', ...many])
    assert.equal(log.match(new RegExp(`(?:^|::)${text}$`, 'gm'))?.length, 1, text);
  assert.match(log, /^and \d+ more lines in the log above$/m);
  assert.equal(commands(shown.lines).length, 2);
});

test('facts come from git; a shell would see the same', async (t) => {
  const folder = await folderOf(t, { 'a.wasm': '' });
  await commitAll(folder, 'https://x-access-token:secret@github.com/acme/other.git');
  const { facts, trigger, defaultTo } = await run(
    t,
    {},
    { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/12/merge' },
    folder,
  );
  assert.deepEqual(facts.source, { value: 'https://github.com/acme/other', origin: 'git remote origin' });
  assert.equal((facts.created as { value: string }).value, commitTime);
  assert.notEqual((facts.revision as { value: string }).value, sha);
  assert.deepEqual(trigger, { kind: 'pull-request', number: 12 });
  assert.equal(defaultTo, 'ghcr.io/acme/widgets/{name}');
});

const ofEvent = {
  source: { value: 'https://github.com/Acme/Widgets', origin: 'workflow' },
  revision: { value: sha, origin: 'GITHUB_SHA' },
  created: { value: commitTime, origin: 'event' },
};

const commitOf = ({ source, revision, created }: Record<string, unknown>) => ({ source, revision, created });

test('the event stands in where git refuses, and the log says why', {
  skip: process.platform === 'win32',
}, async (t) => {
  const refusing = `process.stderr.write('fatal: detected dubious ownership'); process.exit(128)`;
  const { facts, lines } = await run(t, {}, { PATH: await programsOf(t, { git: refusing }) });
  assert.deepEqual(commitOf(facts), ofEvent);
  assert.ok(lines.some((line) => line.includes('dubious ownership')));
});

test('the event stands in where nothing is checked out, as in a job that downloads what another one has built', async (t) => {
  const { facts, lines } = await run(t, {});
  assert.deepEqual(commitOf(facts), ofEvent);
  assert.ok(lines.some((line) => line.includes('is in no checkout')));
});

test('the event stands in for a symlink out of the checkout, whatever it leads to', {
  skip: process.platform === 'win32',
}, async (t) => {
  const folder = await folderOf(t, { 'shop/a.wasm': '', 'cache/bin/b.wasm': '' });
  for (const name of ['shop', 'cache'])
    await commitAll(join(folder, name), `https://github.com/acme/${name}.git`);
  await symlink(join(folder, 'cache/bin'), join(folder, 'shop/bazel-bin'));
  const { facts, lines } = await run(t, { path: 'bazel-bin' }, {}, join(folder, 'shop'));
  assert.deepEqual(commitOf(facts), ofEvent);
  assert.ok(lines.some((line) => line.includes('bazel-bin leads out of the checkout')));
});

test('a checkout around the folder of the job is none of its repository', async (t) => {
  const folder = await folderOf(t, { 'runner/shop/dist/a.wasm': '' });
  await commitAll(folder, 'https://github.com/ann/dotfiles.git');
  const workspace = join(folder, 'runner/shop');
  const { facts } = await run(t, {}, { GITHUB_WORKSPACE: workspace }, join(workspace, 'dist'));
  assert.deepEqual(commitOf(facts), ofEvent);
  assert.deepEqual(facts.top, { value: 'Widgets', origin: 'workflow' });
});

test('when neither git nor the event has the commit, the log says so', async (t) => {
  const { facts, lines } = await run(t, {}, { GITHUB_EVENT_NAME: 'issue_comment' });
  assert.deepEqual(commitOf(facts), { source: undefined, revision: undefined, created: undefined });
  assert.ok(lines.some((line) => line.startsWith('The commit is not known: ')));
});

test('a line that an annotation cuts is whole in the log above it', async (t) => {
  const name = `${'x'.repeat(5000)}.wasm`;
  const { lines } = await run(t, { problems: [name] });
  const at = lines.findIndex((line) => line.startsWith('::error'));
  assert.ok(lines.slice(0, at).includes(`${name} [ambiguous]`));
  assert.match(lines[at] ?? '', /x…%0AResolve: x+…%0Awhat is cut here is whole in the log above$/);
});

test('one annotation has as many problems as fit, and the log above it has the others', async (t) => {
  const names = Array.from({ length: 100 }, (_, index) => `${index}-${'x'.repeat(60)}.wasm`);
  const { lines } = await run(t, { problems: names });
  const [annotation = '', ...others] = commands(lines);
  const shown = [...lines, ...annotation.split('%0A')].map((line) =>
    line.replace(/^::error title=.*?::/, ''),
  );
  for (const name of names) {
    assert.ok(shown.includes(`${name} [ambiguous]`), name);
    assert.ok(shown.includes(`Resolve: ${name}`), name);
  }
  assert.equal(others.length, 0);
  assert.match(
    annotation,
    /^::error title=oci-wasm-publish::0-x+\.wasm \[ambiguous\]%0AResolve: 0-x+\.wasm%0A1-x/,
  );
  assert.match(annotation, /%0Aand \d+ more lines in the log above$/);
  assert.ok(annotation.length < 4096);
});

test('outputs name the only artifact, at whatever number of places, or the index', () => {
  const [a, b] = [artifact('a'), artifact('b')];
  const index = artifact('all', { format: 'index' });
  const elsewhere = artifact('a', { repository: 'docker.io/acme/a' });
  assert.equal(outputsOf(report([a])).digest, a.digest);
  assert.equal(outputsOf(report([a, elsewhere])).reference, a.reference);
  assert.equal(outputsOf(report([a, b])).digest, '');
  assert.equal(outputsOf(report([a, b])).reference, '');
  assert.equal(outputsOf(report([a, index, b])).reference, index.reference);
  assert.equal(outputsOf(report([])).digest, '');
  assert.equal(outputsOf(report([], { changed: false })).changed, 'false');
  assert.deepEqual(outputsOf(report([a, b])).tags.split('\n'), ['1.0.0', 'latest']);
  assert.equal(outputsOf(report([a])).subjects, `${a.digest.slice(7)}  ${a.repository}`);
  assert.deepEqual(JSON.parse(outputsOf(report([a])).matrix), {
    include: [
      {
        name: 'a',
        format: 'wasm',
        repository: a.repository,
        digest: a.digest,
        reference: a.reference,
        version: '',
        outcome: 'created',
      },
    ],
  });
});

test('many artifacts stay within the limits of a runner', () => {
  const many = Array.from({ length: 2000 }, (_, index) =>
    artifact(`a${index}`, { annotations: { note: 'x'.repeat(500) } }),
  );
  assert.ok(outputsOf(report(many)).artifacts.length < 1_000_000);
  const summary = summaryOf(report(many));
  assert.ok(Buffer.byteLength(summary) < 200_000);
  assert.match(summary, /<p>\d+ more are in the output/);
  const { published } = presentReport(report(many));
  assert.ok((visibilityNotice(published, {}) ?? '').length < 4000);
});

test('the summary is inert', () => {
  const text = summaryOf(
    report([artifact('<img src=x onerror=alert(1)>', { tags: ['"&\'', '@team', '[a](b)'] })], {
      notes: ['a\n\n# b', '<script>'],
    }),
  );
  assert.doesNotMatch(text, /<img|<script|\n\n/);
  assert.match(text, /<code>&lt;img src=x onerror=alert\(1\)&gt;<\/code>/);
});

test('subjects: what a registry holds now, never two digests of one name', () => {
  const linesOf = (artifacts: readonly ReportedArtifact[], listed?: string) =>
    subjectLines(presentReport(report(artifacts)).published, listed);
  const [a, b] = [artifact('a'), artifact('b', { outcome: 'unchanged' })];
  const left = [
    artifact('f', { outcome: 'failed' }),
    artifact('s', { outcome: 'skipped' }),
    artifact('l', { repository: 'oci:out' }),
    artifact('e', { repository: 'ghcr.io/a=b' }),
    artifact('n', { repository: 'ghcr.io/a\nb' }),
    artifact('a', { digest: b.digest }),
  ];
  assert.deepEqual(linesOf([a, b, ...left]), [a.reference, b.reference]);
  const listed = JSON.stringify({ version: 1, subjects: [{ name: a.repository, digest: 'sha256:0' }, 7] });
  assert.deepEqual(linesOf([a, b], listed), [b.reference]);
  assert.deepEqual(linesOf([a], 'no json'), [a.reference]);
  const many = Array.from({ length: 700 }, (_, index) => artifact(`a${index}`));
  assert.equal(linesOf(many).length, 500);
});

test('the notice links to the settings of what is new on ghcr.io', () => {
  const payload = readPayload({ GITHUB_EVENT_PATH: join(events, 'release.json') });
  const noticeOf = (one: ReportedArtifact) =>
    visibilityNotice(presentReport(report([one])).published, payload);
  const mine = artifact('a', { repository: 'ghcr.io/ann/widgets/a' });
  assert.match(noticeOf(mine) ?? '', /users\/ann\/packages\/container\/widgets%2Fa\/settings/);
  assert.match(noticeOf(artifact('b')) ?? '', /github\.com\/acme\?tab=packages/);
  assert.equal(noticeOf({ ...mine, outcome: 'updated' }), undefined);
  assert.equal(noticeOf(artifact('b', { repository: 'docker.io/acme/b' })), undefined);
});
