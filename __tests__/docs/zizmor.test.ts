/** zizmor, which audits workflows: it finds nothing in those of this repository and in the examples, with the configuration that explains itself. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { findExecutable, root, runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';

const zizmor = findExecutable('zizmor');
if (!zizmor) recordSkipped('zizmor: not installed');

/** The examples but those that show how other tools are used. */
const examples = globSync('examples/workflows/**/*.yml', { cwd: root })
  .filter((file) => !/-before\.yml$/.test(file))
  .sort();

test('zizmor has no finding in any workflow', { skip: !zizmor }, async () => {
  const args = [
    '--offline',
    '--no-progress',
    '--config',
    '.github/zizmor.yml',
    '.github/workflows',
    ...examples,
  ];
  const { code, stdout, stderr } = await runExecutable(zizmor ?? '', args, { cwd: root });
  assert.equal(code, 0, stdout + stderr);
});

for (const file of examples)
  test(`${file} pins the actions of others to commits, with their versions`, () => {
    const lines = readFileSync(join(root, file), 'utf8').split('\n');
    for (const line of lines.filter((one) => /\buses:/.test(one)))
      assert.match(
        line,
        /uses: (?:org\/oci-wasm-publish(?:\/[a-z]+)?@v1\b|[\w./-]+@[0-9a-f]{40} # v\d|.*# zizmor: ignore\[unpinned-uses\] - )/,
      );
  });
