/** Blocks of the pages equal the files that they are pasted from. `npm run bless` pastes them again. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pages, partOf, pastedFrom, readPage, withPastedBlocks } from './pasted.ts';

for (const page of pages()) {
  test(`every pasted block of ${page} equals its file`, () => {
    const text = readPage(page);
    assert.equal(text, withPastedBlocks(text));
  });

  test(`every workflow in ${page} is pasted from a file`, () => {
    const text = readPage(page);
    const workflows = [...text.matchAll(/^```ya?ml\n(.*?)^```$/gms)].filter(([, body = '']) =>
      /^\s*(?:-\s+)?(?:uses|runs-on|steps|jobs):/m.test(body),
    );
    const fromFiles = pastedFrom(text).filter(({ file }) => file.endsWith('.yml'));
    assert.equal(workflows.length, fromFiles.length, 'a workflow has no comment that names its file');
    for (const { file } of fromFiles) assert.match(file, /^examples\/workflows\//);
  });
}

test('the README shows a workflow and a terminal session', () => {
  const files = pastedFrom(readPage('README.md')).map(({ file }) => file);
  assert.ok(files.some((file) => file.startsWith('examples/workflows/')));
  assert.ok(files.some((file) => file.startsWith('__tests__/e2e/snapshots/')));
});

test('a part of a YAML file is one key with what it holds, without its indentation', () => {
  const yaml = 'jobs:\n  one:\n    steps: []\n\n  two:\n    steps:\n      - run: a\n';
  assert.equal(partOf(yaml, 'one'), 'one:\n  steps: []\n');
  assert.equal(partOf(yaml, 'two'), 'two:\n  steps:\n    - run: a\n');
  assert.throws(() => partOf(yaml, 'three'), /three/);
});

test('a block keeps its prompt lines and its fence when it is pasted again', () => {
  const page = '<!-- examples/workflows/release.yml#on -->\n```yaml\n$ cat it\nold\n```\nafter\n';
  const expected = `<!-- examples/workflows/release.yml#on -->\n\`\`\`yaml\n$ cat it\n${partOf(readPage('examples/workflows/release.yml'), 'on')}\`\`\`\nafter\n`;
  assert.equal(withPastedBlocks(page), expected);
});
