/** The command line: what goes to stdout and what to stderr, on a terminal and elsewhere. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { asOneError, CodedError } from '../../../src/errors.ts';
import type { Plan } from '../../../src/formats/artifact.ts';
import { createScratch } from '../../../src/host/scratch.ts';
import { createShell } from '../../../src/host/shell/shell.ts';
import { createTerminal } from '../../../src/host/shell/terminal.ts';
import type { Tag } from '../../../src/oci/reference.ts';
import { parsePlan } from '../../../src/plan/saved-plan.ts';
import { presentReport } from '../../../src/release/presentation.ts';
import { runExecutable } from '../../support/programs.ts';
import { commitAll, commitTime } from '../../support/workspace.ts';
import { folderOf } from '../folders.ts';
import { artifact, report } from '../reports.ts';

function streams(isTTY = false, stdin: readonly string[] = []) {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY,
    columns: 60,
    write: (text: string) => {
      written[name] += text;
    },
  });
  const chunks = Readable.from(stdin.map((text) => Buffer.from(text)));
  return { written, stdin: () => chunks, stdout: stream('stdout'), stderr: stream('stderr') };
}

test('a report is JSON on stdout and lines on stderr', async () => {
  const out = streams();
  const shell = createShell('publish', [], {}, out);
  const one = artifact('http-cache');
  await shell.show(presentReport(report([one], { notes: ['said once'] })));
  assert.deepEqual(
    JSON.parse(out.written.stdout),
    JSON.parse(JSON.stringify(report([one], { notes: ['said once'] }))),
  );
  assert.match(out.written.stderr, /^note: said once$/m);
  assert.match(
    out.written.stderr,
    new RegExp(`^created +http-cache: ${one.reference} \\(1\\.0\\.0, latest\\), 1\\.0 KiB sent`, 'm'),
  );
});

test('a dry run prints the plan as it is read back', async () => {
  const out = streams();
  const plan: Plan = {
    version: 1,
    artifacts: [
      {
        name: 'a',
        format: 'wasm',
        files: ['a::b\u202e\u009b.wasm'],
        tags: ['latest' as Tag],
        annotations: {},
      },
    ],
  };
  await createShell('publish', [], {}, out).show(presentReport(report([], { plan, dryRun: true })));
  assert.doesNotMatch(out.written.stdout, /::|\u202e|\u009b/);
  assert.deepEqual(parsePlan(Buffer.from(out.written.stdout)).artifacts[0]?.files, ['a::b\u202e\u009b.wasm']);
});

test('a wrong flag is an error of reading the inputs', async () => {
  const shell = createShell('publish', ['--pat', '.'], {}, streams());
  await assert.rejects(
    shell.readInputs(),
    (error) => error instanceof CodedError && error.code === 'input' && /--path/.test(error.hint),
  );
  const inputs = await createShell('publish', ['--path', '.'], {}, streams()).readInputs();
  assert.equal(inputs.get('path'), '.');
});

test('the facts of a run from the command line are those of the commit', async (t) => {
  const folder = await folderOf(t, { a: '' });
  await commitAll(folder, 'git@github.com:acme/widgets.git');
  const shell = createShell('publish', [], { PATH: process.env.PATH, HOME: folder }, streams());
  const facts = await shell.facts(folder);
  assert.deepEqual(shell.trigger, { kind: 'shell' });
  assert.equal(shell.defaultTo, 'oci:./oci-layout');
  assert.equal(facts.source?.value, 'https://github.com/acme/widgets');
  assert.equal(facts.created?.value, commitTime);
});

test('a shell says why the commit is not known behind a symlink out of the checkout', {
  skip: process.platform === 'win32',
}, async (t) => {
  const folder = await folderOf(t, { 'shop/a': '', 'cache/b.wasm': '' });
  await commitAll(join(folder, 'shop'), 'git@github.com:acme/shop.git');
  await symlink(join(folder, 'cache'), join(folder, 'shop/bazel-bin'));
  const out = streams();
  const shell = createShell('publish', [], { PATH: process.env.PATH, HOME: folder }, out);
  const { source, revision, created, folder: name } = await shell.facts(join(folder, 'shop/bazel-bin'));
  assert.deepEqual([source, revision, created, name?.value], [undefined, undefined, undefined, 'bazel-bin']);
  assert.match(out.written.stderr, /^The commit is not known: .*bazel-bin leads out of the checkout$/m);
});

test('secrets of flags never reach a line', async () => {
  const out = streams();
  const shell = createShell(
    'publish',
    ['--username=ann', '--password=p@ssword', '--to=r.test/x'],
    { HOME: '/nonexistent' },
    out,
  );
  const { username = '', password = '' } = Object.fromEntries(await shell.readInputs());
  const find = shell.credentials({ password: { registry: 'r.test', username, password } });
  assert.deepEqual(await find('r.test'), {
    kind: 'basic',
    username: 'ann',
    password: 'p@ssword',
  });
  assert.equal(await find('other.test'), undefined);
  shell.log.info(`said p@ssword and p%40ssword and ${Buffer.from('ann:p@ssword').toString('base64')}`);
  assert.equal(out.written.stderr, 'said *** and *** and ***\n');
});

test('an error shows its code and what to do, colours only on a terminal', () => {
  const failure = new CodedError('denied', 'r.test refuses\u001b[2J', { hint: 'Log in.' });
  const shown = (isTTY: boolean, environment: Record<string, string>) => {
    const out = streams(isTTY);
    createShell('publish', [], environment, out).fail(failure);
    return out.written.stderr;
  };
  assert.equal(shown(false, {}), 'error: r.test refuses\\u{1b}[2J [denied]\n  Log in.\n');
  assert.equal(shown(true, { NO_COLOR: '1' }), shown(false, {}));
  assert.equal(shown(true, { TERM: 'dumb' }), shown(false, {}));
  assert.match(shown(true, {}), /^\u001b\[31merror:\u001b\[0m r\.test/);
});

test('each problem of an error is shown with its hint', () => {
  const problem = (name: string) =>
    new CodedError('ambiguous', `${name} is not clear`, { hint: `Leave ${name} out.` });
  const out = streams();
  createShell('publish', [], {}, out).fail(asOneError([problem('a'), problem('b')]));
  assert.equal(
    out.written.stderr,
    'error: a is not clear [ambiguous]\n  Leave a out.\nerror: b is not clear [ambiguous]\n  Leave b out.\n',
  );
});

test('an unexpected fault shows where it happened', () => {
  const out = streams();
  createShell('publish', [], {}, out).fail(
    new CodedError('internal', 'boom', { hint: 'Report this.', cause: new Error('boom') }),
  );
  assert.match(out.written.stderr, /at .*shell\.test\.ts/);
});

test('progress is a bar on a terminal, which a line replaces, and silent while short elsewhere', () => {
  const terminal = streams(true);
  const log = createTerminal(terminal.stderr, {});
  log.progress({ label: 'pushing a-long-name.wasm', done: 50, total: 100 });
  log.info('line');
  log.progress(undefined);
  assert.match(
    terminal.written.stderr,
    /^\r\u001b\[2K\[#{10}-{10}\] 50 % 50 B of 100 B pushing a-long-na\r\u001b\[2Kline\n$/,
  );
  const plain = streams();
  const quiet = createTerminal(plain.stderr, {});
  quiet.progress({ label: 'x', done: 0, total: 0 });
  quiet.progress(undefined);
  assert.equal(plain.written.stderr, '');
});

test('input files may lie anywhere and are told apart when they cannot be read', async (t) => {
  const folder = await folderOf(t, { 'plan.json': '{}' });
  const shell = createShell('publish', [], {}, streams());
  assert.equal(Buffer.from(await shell.readInputFile(join(folder, 'plan.json'))).toString(), '{}');
  for (const [path, message] of [
    [join(folder, 'none'), /does not exist/],
    [folder, /is not a file/],
  ] as const) {
    await assert.rejects(
      shell.readInputFile(path),
      (error) => error instanceof CodedError && message.test(error.message),
    );
  }
});

test('a dry run says what is planned, and nothing of what was sent', async () => {
  const out = streams();
  await createShell('publish', [], {}, out).show(
    presentReport(report([artifact('a', { outcome: 'skipped' })], { dryRun: true })),
  );
  assert.match(
    out.written.stderr,
    /^planned +a: ghcr\.io\/acme\/widgets\/a@sha256:\w+ \(1\.0\.0, latest\), 2\.0 KiB$/m,
  );
});

test('every reason why something failed is said once', async () => {
  const out = streams();
  const shell = createShell('publish', [], {}, out);
  const error = { code: 'denied', message: 'r.test refuses', hint: 'Ask.' };
  const other = { ...error, message: 'held back' };
  const failed = ['a', 'b', 'b'].map((name) => artifact(name, { error: name === 'a' ? error : other }));
  const failure = new CodedError('denied', 'r.test refuses', { hint: 'Ask.' });
  await shell.show(presentReport(report(failed), failure));
  const said = out.written.stderr.split('\n').slice(failed.length);
  assert.deepEqual(said, ['b: held back [denied]', 'error: r.test refuses [denied]', '  Ask.', '']);
});

test('a pipe that nobody writes to is refused instead of waited for', {
  skip: process.platform === 'win32',
}, async (t) => {
  const pipe = join(await folderOf(t, {}), 'plan.json');
  assert.equal((await runExecutable('mkfifo', [pipe])).code, 0);
  await assert.rejects(createShell('publish', [], {}, streams()).readInputFile(pipe), /is not a file/);
});

test('scratch space is private, made once, and gone at exit and on a signal', {
  skip: process.platform === 'win32',
}, async (t) => {
  const folder = await folderOf(t, {});
  const scratch = createScratch({ RUNNER_TEMP: folder });
  const made = await scratch();
  assert.equal(dirname(made), folder);
  assert.equal(made, await scratch());
  assert.equal(statSync(made).mode & 0o777, 0o700);
  const module = JSON.stringify(join(import.meta.dirname, '../../../src/host/scratch.ts'));
  const code = (end: string) =>
    `import { createScratch } from ${module}; const made = await createScratch({ RUNNER_TEMP: ${JSON.stringify(folder)} })(); console.log(made); ${end}`;
  for (const [end, exit] of [
    ['', 0],
    ['process.exit(3)', 3],
    ['process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1e3)', -1],
  ] as const) {
    const finished = await runExecutable(
      process.execPath,
      ['--input-type=module-typescript', '-e', code(end)],
      {
        timeout: 20_000,
      },
    );
    assert.equal(finished.code, exit, finished.stderr);
    assert.equal(existsSync(finished.stdout.trim()), false, end);
  }
});

test('a signal in the moment in which the scratch folder appears leaves nothing behind', {
  skip: process.platform === 'win32',
}, async (t) => {
  const folder = await folderOf(t, {});
  const module = JSON.stringify(join(import.meta.dirname, '../../../src/host/scratch.ts'));
  const code = `import { createScratch } from ${module}; import { readdirSync } from 'node:fs';
    const parent = ${JSON.stringify(folder)};
    createScratch({ RUNNER_TEMP: parent })();
    while (readdirSync(parent).length === 0);
    process.kill(process.pid, process.argv[1]); setInterval(() => {}, 1000);`;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    const args = ['--input-type=module-typescript', '-e', code, signal];
    const finished = await runExecutable(process.execPath, args, { timeout: 20_000 });
    assert.equal(finished.code, -1, finished.stderr);
    assert.deepEqual(readdirSync(folder), [], signal);
  }
});
