/** Versions of Node below 24: the help and the version are printed, and anything else is one line. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { version } from '../../src/version.ts';
import { bundlePath } from '../support/bundle.ts';
import { oldNodes } from '../support/old-nodes.ts';
import { root, runExecutable } from '../support/programs.ts';

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

/** Files that are loaded for the help, from the executable on. */
function sourcesOfHelp(): ReadonlySet<string> {
  const found = new Set(['src/index.ts']);
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?!type)[^;]*?from '(\.[^']+)'/gm))
      visit(posix.normalize(`${dirname(path)}/${name}`));
  };
  visit('src/help.ts');
  return found;
}

test('the sources of the help use nothing that is newer than Node 14', () => {
  const newer = [
    /(?:\?\?|\|\||&&)=/,
    /\.(?:replaceAll|at|findLast|toSorted|toReversed|with)\(/,
    /\bObject\.(?:hasOwn|groupBy)\b|\bstructuredClone\b|\bAggregateError\b|\bPromise\.any\b/,
    /\bstatic \{/,
    /from 'node:/,
    /\bawait import\('node:/,
  ];
  const files = [...sourcesOfHelp()];
  assert.ok(files.includes('src/inputs/inputs.ts') && files.includes('src/text.ts'), files.join());
  for (const path of files) {
    const text = readFileSync(join(root, path), 'utf8').replaceAll(/^ *(?:\/\/|\/?\*).*$/gm, '');
    for (const pattern of newer) assert.doesNotMatch(text, pattern, path);
  }
});
