/** Files of a staged folder whose content saves itself: written without a stream, and compared by the digests that they have. */

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { type Conflicts, createStagedFolder } from '../../src/folder/staged-folder.ts';
import type { FileContent, SavedContent } from '../../src/folder/write-file.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { temporaryFolder } from '../pull/pulling.ts';

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

/** Content that can only be saved, or that is also streamed. */
function saved(text: string, algorithm: 'sha256' | 'sha512' = 'sha256', isStreamed = false): SavedContent {
  return {
    digest: digestOf(Buffer.from(text), algorithm),
    saveTo: async ({ descriptor }) => writeFileSync(descriptor, text),
    [Symbol.asyncIterator]: () => (isStreamed ? streamOf(text) : assert.fail('a stream is opened')),
  };
}

/** Adds the contents under one path, as from different layers; returns what is there. */
async function addAll(t: TestContext, conflicts: Conflicts, contents: readonly FileContent[]) {
  const path = temporaryFolder(t);
  const folder = createStagedFolder(path, { names: 'portable', rooted: false, conflicts });
  for (const [index, content] of contents.entries())
    await folder.addFile({ names: ['a', 'b.txt'], origin: `layer ${index}` }, content, 0o644);
  return readFileSync(join(path, 'a', 'b.txt'), 'utf8');
}

suite('a file whose content saves itself', () => {
  for (const conflicts of ['refuse', 'compare', 'replace'] as const)
    test(`is saved, where conflicts are to ${conflicts}`, async (t) => {
      assert.equal(await addAll(t, conflicts, [saved('one')]), 'one');
    });

  test('is kept where another layer has an equal one, in whatever form', async (t) => {
    const bytes = Buffer.from('one');
    for (const contents of [
      [saved('one'), saved('one')],
      [saved('one'), bytes],
      [bytes, saved('one')],
      [saved('one'), streamOf('one')],
      [streamOf('one'), saved('one'), saved('one', 'sha512', true)],
      [saved('one', 'sha512', true), saved('one')],
    ])
      assert.equal(await addAll(t, 'compare', contents), 'one');
  });

  test('is refused where another layer has one that differs', async (t) => {
    for (const contents of [
      [saved('one'), saved('two')],
      [saved('one'), Buffer.from('two')],
      [streamOf('one'), saved('two')],
      [saved('one', 'sha512', true), saved('two')],
    ])
      await assert.rejects(addAll(t, 'compare', contents), { code: 'ambiguous' });
  });
});
