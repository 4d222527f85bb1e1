/** Standard output: everything is written to a file, a pipe and a pipe that does not wait, without loading Node's streams where they are not needed. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../support/programs.ts';

const source = pathToFileURL(join(root, 'src/host/standard-output.ts')).href;
/** More than a pipe holds. */
const size = 3_000_000;

/** A program that writes to both of its outputs, and reports on stderr whether the streams of Node were loaded. */
function programOf(first: string): string {
  return `
    ${first}
    const { openStandardOutput } = await import(${JSON.stringify(source)});
    const output = openStandardOutput(1, () => process.stdout);
    output.write('\u{e9}'.repeat(${size / 2}));
    output.write('end');
    const error = await output.finished();
    const isLoaded = process.moduleLoadList.includes('NativeModule net');
    const stderr = openStandardOutput(2, () => process.stderr);
    stderr.write(JSON.stringify({ error: error?.code, isLoaded, isTTY: output.isTTY }));
    await stderr.finished();
    process.exit();`;
}

async function run(program: string, stdout: 'pipe' | 'ignore' | number) {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', stdout, 'pipe'],
  });
  const [written, report] = await Promise.all([
    child.stdout ? text(child.stdout) : '',
    child.stderr ? text(child.stderr) : '',
  ]);
  return { written, report: JSON.parse(report) };
}

/** Where Node's streams are needed for what is no file. */
const isWindows = process.platform === 'win32';

const expected = `${'\u{e9}'.repeat(size / 2)}end`;

test('a pipe gets everything, and no stream is opened for it', {
  skip: process.platform === 'win32',
}, async () => {
  const { written, report } = await run(programOf(''), 'pipe');
  assert.ok(written === expected);
  assert.deepEqual(report, { isLoaded: isWindows, isTTY: false });
});

test('a pipe that does not wait for its reader gets everything', async () => {
  // A stream of Node makes its pipe one that does not wait.
  const { written, report } = await run(programOf('process.stdout;'), 'pipe');
  assert.ok(written === expected);
  assert.deepEqual(report, { isLoaded: true, isTTY: false });
});

test('a file gets everything, and no stream is opened for it', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'owp-output-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = openSync(join(folder, 'out'), 'w');
  const { report } = await run(programOf(''), file);
  closeSync(file);
  assert.ok(readFileSync(join(folder, 'out'), 'utf8') === expected);
  assert.equal(report.isLoaded, false);
});

test('what goes to the null device opens no stream', async () => {
  const { report } = await run(programOf(''), 'ignore');
  assert.deepEqual(report, { isLoaded: isWindows, isTTY: false });
});
