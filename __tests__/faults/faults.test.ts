/** The fault runs in short, and the proof that they notice a missing protection. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleExists } from '../support/bundle.ts';
import { findExecutable, runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';

const ready =
  bundleExists() && findExecutable('docker-registry') !== undefined && findExecutable('olareg') !== undefined;
if (!ready) recordSkipped('fault runs: need dist, docker-registry and olareg');

function faults(...args: readonly string[]) {
  return runExecutable(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], {
    timeout: 300_000,
  });
}

test('no injected fault loses a release', { skip: !ready }, async () => {
  const { code, stdout, stderr } = await faults('--runs', '20', '--seed', '11');
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^faults: 20 runs, 0 lost, 0 over the deadline$/m);
});

test('killing the program loses no release', { skip: !ready }, async () => {
  const { code, stdout, stderr } = await faults('--runs', '12', '--seed', '12', '--kill');
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^faults: 12 runs, 0 lost, 0 over the deadline$/m);
});

// One run in a few dozen is lost; if none of 400 were, the fault runs would prove nothing.
const losses = [
  ['replay', /gave up although the faults had passed/],
  ['early-tag', /a tag has moved although/],
] as const;

for (const [protection, loss] of losses) {
  test(`without the protection against ${protection} a release is lost`, {
    skip: !ready,
  }, async () => {
    const bound = ['--runs', '400', '--until-lost', '--seed', '13'];
    const { code, stdout, stderr } = await faults(...bound, '--unsafe', protection);
    assert.equal(code, 1, stdout + stderr);
    assert.match(stdout, /^faults: \d+ runs, [1-9]\d* lost, \d+ over the deadline$/m, stdout + stderr);
    assert.match(stdout, loss);
  });
}
