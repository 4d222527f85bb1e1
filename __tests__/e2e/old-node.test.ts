/** Versions of Node below 24: the help and the version are printed, and anything else is one line. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../../src/version.ts';
import { bundlePath } from '../support/bundle.ts';
import { oldNodes } from '../support/old-nodes.ts';
import { runExecutable } from '../support/programs.ts';

test('every older Node prints the same help and version as this one', async (context) => {
  const nodes = oldNodes();
  if (nodes.length === 0) return context.skip('other versions of Node are not there');
  for (const flag of ['--help', '-h', '--version']) {
    const expected = await runExecutable(process.execPath, [bundlePath, flag]);
    assert.equal(expected.code, 0, expected.stderr);
    for (const node of nodes) {
      assert.deepEqual(
        await runExecutable(node.path, [bundlePath, flag]),
        expected,
        `${node.version} ${flag}`,
      );
    }
  }
});

test('every older Node prints one line and exits with 2 for anything else', async (context) => {
  const nodes = oldNodes();
  if (nodes.length === 0) return context.skip('other versions of Node are not there');
  for (const node of nodes) {
    for (const args of [[], ['--path', '.'], ['unknown'], ['--username', '-h'], ['--help=false']]) {
      assert.deepEqual(
        await runExecutable(node.path, [bundlePath, ...args]),
        {
          code: 2,
          stdout: '',
          stderr: `oci-wasm-publish needs Node 24 or newer; this is Node ${node.version}\n`,
        },
        args.join(' '),
      );
    }
  }
});

test('the version that is printed is that of the package', async () => {
  const { stdout } = await runExecutable(process.execPath, [bundlePath, '--version']);
  assert.equal(stdout, `${version}\n`);
});
