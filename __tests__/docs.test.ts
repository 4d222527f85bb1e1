/** The documentation and the project files: they name files that exist, and the workflows are valid. */

import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { client } from './support/clients.ts';
import { root } from './support/programs.ts';

const pages = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root }).map((page) => ({
  page,
  text: readFileSync(join(root, page), 'utf8'),
}));

/** Pages that describe an earlier state. */
function isHistorical({ page, text }: { readonly page: string; readonly text: string }): boolean {
  return page === 'CHANGELOG.md' || /^\*\*Status\*\* superseded/m.test(text);
}

test('every link between pages leads to a file', () => {
  for (const { page, text } of pages) {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)) {
      if (/^[a-z]+:/.test(target)) continue;
      assert.ok(existsSync(join(root, dirname(page), target)), `${page} links to ${target}`);
    }
  }
});

test('every link to a part of a page leads to a heading', () => {
  for (const { page, text } of pages) {
    for (const [, file = '', anchor = ''] of text.matchAll(/\]\(([\w./-]*\.md)?#([\w-]+)\)/g)) {
      const target = file === '' ? page : join(dirname(page), file);
      assert.ok(anchors(target).includes(anchor), `${page} links to ${file}#${anchor}`);
    }
  }
});

/** The anchors that GitHub gives to the headings of a page. */
function anchors(page: string): readonly string[] {
  const headings = readFileSync(join(root, page), 'utf8').matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .trim()
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replace(/\s/g, '-'),
  );
}

test('every path in the documentation names a file or folder of the repository', () => {
  const path = /`((?:src|bench|schema|examples|docs|__tests__|\.ci|\.github)\/[\w./-]*)`/g;
  for (const { page, text } of pages.filter((one) => !isHistorical(one))) {
    for (const [, name = ''] of text.matchAll(path)) {
      assert.ok(existsSync(join(root, name)), `${page} names ${name}`);
    }
  }
});

test('the changelog starts with the unreleased changes', () => {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  assert.equal(/^## (.+)$/m.exec(changelog)?.[1], '[Unreleased]');
});

test('actionlint finds no problem in the workflows', async (context) => {
  const actionlint = client('actionlint');
  if (!actionlint) return context.skip('actionlint is not installed');
  const { code, stdout, stderr } = await actionlint(['-shellcheck=', '-pyflakes='], { cwd: root });
  assert.equal(code, 0, stdout + stderr);
});
