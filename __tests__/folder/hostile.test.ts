/** Hostile archives: nothing is written outside the folder, nothing appears that is refused, and every error says why. */

import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { tarOf } from './archives.ts';
import { type HostileArchive, hostileArchives } from './hostile-archives.ts';
import { contentsOf, exists, playground, unpackTo } from './unpacking.ts';

/** Unpacks into an absent folder and into one that exists, beside a file that must stay as it is. */
async function check(row: HostileArchive, isPresent: boolean): Promise<void> {
  const { outer, output, remove } = playground();
  try {
    mkdirSync(isPresent ? output : dirname(output), { recursive: true });
    writeFileSync(join(outer, 'evil'), 'untouched');
    const layers = row.layers.map((layer) => (layer instanceof Uint8Array ? layer : tarOf(layer)));
    const done = unpackTo(output, { ...row, layers });
    if (row.refused) await assert.rejects(done, (error) => matches(error, row.refused));
    else await done;
    if (row.leaves) assert.deepEqual(contentsOf(output), row.leaves);
    else assert.ok(isPresent ? contentsOf(output).length === 0 : !exists(output), 'something has appeared');
    const outside = contentsOf(outer).filter((line) => !line.startsWith('a/output'));
    assert.deepEqual(outside, ['a/', 'evil: untouched']);
    assert.ok(!exists('/tmp/owp-evil'));
  } finally {
    remove();
  }
}

function matches(error: unknown, [code, message]: NonNullable<HostileArchive['refused']> = ['', /^$/]): true {
  assert.ok(error instanceof CodedError, String(error));
  assert.match(error.message, message);
  assert.equal(error.code, code);
  assert.match(error.hint, /\S/);
  return true;
}

suite('an archive with', () => {
  for (const row of hostileArchives) {
    const result = row.refused ? 'is refused' : 'is unpacked within the folder';
    test(`${row.what} ${result}`, async () => {
      assert.ok(row.refused ?? row.leaves);
      await check(row, false);
      if (!row.isSlow) await check(row, true);
    });
  }
});

test('the table has a row for every kind of attack', () => {
  assert.ok(hostileArchives.length >= 40, String(hostileArchives.length));
});
