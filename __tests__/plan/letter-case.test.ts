/** Files that end in `.wasm` in other letters: they are left out beside others, and the explanation says so. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from '../support/binaries.ts';
import { dryRun } from '../support/dry-run.ts';

const files = {
  'app.wasm': moduleOf('app'),
  'dist/OTHER.WASM': moduleOf('other'),
  'dist/Third.Wasm': moduleOf('third'),
};

test('a file in upper case is left out, and the explanation says what to write', async () => {
  const { published, explained } = await dryRun(files);
  assert.deepEqual(published, ['wasm:app.wasm']);
  for (const path of ['dist/OTHER.WASM', 'dist/Third.Wasm'])
    assert.ok(
      explained.includes(
        `${path}: left out: its name does not end in .wasm in lower case; rename it, or name it: formats: wasm:${path}`,
      ),
      explained.join('\n'),
    );
});

test('a file in upper case that is named is published, and nothing else is said of it', async () => {
  const { published, explained } = await dryRun(files, { inputs: { formats: 'wasm:dist/OTHER.WASM' } });
  assert.deepEqual(published, ['wasm:dist/OTHER.WASM']);
  assert.ok(!explained.some((line) => line.startsWith('dist/OTHER.WASM: left out')), explained.join('\n'));
});
