/** Workflows of others and ours, counted: lines in block style from the end of the build to the last step that publishes, signs or reports. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { root } from '../support/programs.ts';

interface Counted {
  /** What it publishes. */
  readonly what: string;
  /** Our file beside this one. */
  readonly ours: string;
  /** Theirs, counted in the same way: lines of YAML without blank ones and comments. */
  readonly lines: number;
  /** The first and the last step that count. */
  readonly from: string;
  readonly to: string;
  readonly sources: readonly string[];
}

const folder = join(root, 'examples/workflows/coming-from');
const all = JSON.parse(readFileSync(join(folder, 'theirs.json'), 'utf8')) as readonly Counted[];
const page = readFileSync(join(root, 'docs/coming-from.md'), 'utf8');

/** Lines from the first step that is ours to the end, with every mapping and list in block style. */
function ownLines(file: string): number {
  const { jobs } = parse(readFileSync(join(folder, file), 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly uses?: string }[] }>>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const first = steps.findIndex(({ uses }) => uses?.startsWith('org/oci-wasm-publish'));
  assert.ok(first >= 0, file);
  const text = stringify(steps.slice(first), { lineWidth: 0, collectionStyle: 'block' });
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

for (const { what, ours, lines, sources } of all)
  test(`${ours} replaces ${lines} lines for ${what} by at most 10, and the page says how many`, () => {
    const own = ownLines(ours);
    assert.ok(own <= 10, `${own} lines`);
    assert.ok(own < lines);
    for (const source of sources)
      assert.match(source, /^https:\/\/github\.com\/[\w./-]+\/blob\/[0-9a-f]{40}\//);
    const links = sources.map((source) => `[\`${source.split('/').at(-1)}\`](${source})`).join(', ');
    const row = `| ${what}: ${links} | ${lines} | [${own}](../examples/workflows/coming-from/${ours}) |`;
    assert.ok(page.includes(row), `docs/coming-from.md lacks ${row}`);
  });
