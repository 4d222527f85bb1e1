/** The lines of inputs that hints end with, as flags. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFlags } from '../../../src/host/shell/flags.ts';
import { linesAsFlags } from '../../../src/host/shell/input-lines.ts';
import { hintWithLines } from '../../../src/input-error.ts';

test('lines below a hint become flags in the same line', () => {
  const hint = hintWithLines('Write one tag per line', {
    tags: ['1.0', 'latest'],
    to: 'ghcr.io/acme/{name}',
    exclude: ['a b/**', "it's"],
    'dry-run': true,
    timeout: 900,
  });
  assert.equal(
    linesAsFlags(hint),
    "Write one tag per line: --tags 1.0 --tags latest --to ghcr.io/acme/{name} --exclude 'a b/**' --exclude 'it'\\''s' --dry-run --timeout 900",
  );
});

test('the flags give the same inputs', () => {
  const flags = linesAsFlags(hintWithLines(undefined, { tags: ['1.0', 'latest'], to: 'oci:./out' }));
  const raw = parseFlags('publish', flags.replace('Write: ', '').split(' '));
  assert.deepEqual(Object.fromEntries(raw), { tags: '1.0\nlatest', to: 'oci:./out' });
});

test('a hint without lines below it stays as it is', () => {
  assert.equal(linesAsFlags('Log in first: docker login r.test'), 'Log in first: docker login r.test');
  assert.equal(linesAsFlags('Leave "push" out.\nWrite path: .'), 'Leave "push" out.\nWrite path: .');
});
