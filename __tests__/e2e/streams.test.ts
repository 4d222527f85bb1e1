/** Streams of the bundle that end early: a closed pipe is silent, a full disk is an error. */

import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { bundlePath } from '../support/bundle.ts';
import { oldNodes } from '../support/old-nodes.ts';
import { runExecutable } from '../support/programs.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { exampleFiles } from './projects.ts';

let project: TestWorkspace;
before(async () => {
  project = await makeWorkspace(await exampleFiles());
});
after(() => project.remove());

const publish = ['--to', 'oci:./out'];
const unknownFlag = ['--fromats', 'wasm'];
const storageLine = /^error: the disk is full: [^\n]*standard output[^\n]* \[storage\]\n$/m;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Stdio = 'pipe' | number;

/** Runs the bundle with streams of its own; the reading ends that are named are closed before it writes. */
function run(
  args: readonly string[],
  streams: { stdout?: Stdio; stderr?: Stdio; closed?: readonly ('stdout' | 'stderr')[]; node?: string },
): Promise<Ended> {
  const { stdout = 'pipe', stderr = 'pipe', closed = [], node = process.execPath } = streams;
  const env = { PATH: process.env.PATH, HOME: project.path };
  const child = spawn(node, [bundlePath, ...args], {
    cwd: project.path,
    env,
    stdio: ['ignore', stdout, stderr],
  });
  for (const name of closed) child[name]?.destroy();
  return ended(child);
}

function ended(child: ChildProcess): Promise<Ended> {
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk: Buffer) => {
      text[name] += chunk.toString();
    });
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...text }));
  });
}

test('a closed stdout ends silently with the exit code of the run', async () => {
  for (const [args, code] of [
    [publish, 0],
    [['--dry-run'], 0],
    [['--help'], 0],
    [['--version'], 0],
    [unknownFlag, 2],
    [[...publish, '--formats', 'opa'], 1],
  ] as const) {
    const result = await run(args, { closed: ['stdout'] });
    assert.equal(result.code, code, result.stderr);
    assert.doesNotMatch(result.stderr, /EPIPE|\n {4}at |storage/);
  }
});

test('a closed stderr ends silently with the exit code of the run, and stdout is complete', async () => {
  const published = await run(publish, { closed: ['stderr'] });
  assert.equal(published.code, 0);
  assert.equal(JSON.parse(published.stdout).artifacts.length, 3);
  assert.deepEqual(await run(unknownFlag, { closed: ['stderr'] }), { code: 2, stdout: '', stderr: '' });
});

test('both streams may be closed', async () => {
  for (const [args, code] of [
    [publish, 0],
    [unknownFlag, 2],
    [['--help'], 0],
  ] as const) {
    assert.equal((await run(args, { closed: ['stdout', 'stderr'] })).code, code);
  }
});

const fullDevice = '/dev/full';
const withoutFullDevice = { skip: !existsSync(fullDevice) };

test('stdout on a full disk is one line with the code storage', withoutFullDevice, async () => {
  const full = openSync(fullDevice, 'w');
  for (const args of [['--dry-run'], publish, ['--help'], ['--version']]) {
    const { code, stderr } = await run(args, { stdout: full });
    assert.equal(code, 1, args.join(' '));
    assert.match(stderr, storageLine);
    assert.equal(stderr.match(/error/g)?.length, 1);
  }
  const failed = await run(unknownFlag, { stdout: full });
  assert.equal(failed.code, 2);
  closeSync(full);
});

test('stderr on a full disk changes neither stdout nor the exit code', withoutFullDevice, async () => {
  const full = openSync(fullDevice, 'w');
  const published = await run(publish, { stderr: full });
  assert.equal(published.code, 0);
  assert.equal(JSON.parse(published.stdout).artifacts.length, 3);
  assert.equal((await run(unknownFlag, { stderr: full })).code, 2);
  closeSync(full);
});

test('a file that takes only a part of the report is an error', {
  skip: process.platform === 'win32',
}, async () => {
  // The limit is one block of 512 or 1024 bytes; what would end the process by a signal becomes an error of the system.
  const line = 'trap "" XFSZ; ulimit -f 1; exec "$0" "$@" > part.json';
  const { code, stderr } = await runExecutable(
    'sh',
    ['-c', line, process.execPath, bundlePath, '--dry-run'],
    { cwd: project.path, env: { PATH: process.env.PATH, HOME: project.path } },
  );
  assert.equal(code, 1, stderr);
  assert.match(stderr, storageLine);
});

test('a file receives the whole report', async () => {
  const path = join(project.path, 'report.json');
  const file = openSync(path, 'w');
  const { code } = await run(publish, { stdout: file });
  closeSync(file);
  assert.equal(code, 0);
  assert.equal(JSON.parse(readFileSync(path, 'utf8')).artifacts.length, 3);
});

test('every version of Node ends in the same way', async (context) => {
  const nodes = oldNodes();
  if (nodes.length === 0) return context.skip('other versions of Node are not there');
  const full = openSync(fullDevice, 'w');
  for (const { path: node, version } of nodes) {
    const closed = await run(['--help'], { closed: ['stdout'], node });
    assert.deepEqual([closed.code, closed.stderr], [0, ''], version);
    assert.equal((await run(publish, { closed: ['stderr'], node })).code, 2, version);
    assert.equal((await run(publish, { stderr: full, node })).code, 2, version);
    const written = await run(['--help'], { stdout: full, node });
    assert.equal(written.code, 1, version);
    assert.match(written.stderr, storageLine, version);
  }
  closeSync(full);
});
