/** Targets in front of others: the same answers, and looks that are begun early. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import { withPrefetchedTags } from '../../src/store/prefetched-tags.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';

const tag = parseTag('latest');

function counting(resolve: () => Promise<undefined> = async () => undefined) {
  const asked: string[] = [];
  const target = {
    ...createMemoryStore(),
    resolve: (pointer: string) => {
      asked.push(pointer);
      return resolve();
    },
  };
  return { asked, target };
}

test('a tag is asked for at once, and once', async () => {
  const { asked, target } = counting();
  const ahead = withPrefetchedTags(target, [tag]);
  assert.deepEqual(asked, ['latest']);
  await ahead.resolve(tag);
  assert.deepEqual(asked, ['latest']);
  await ahead.resolve(tag);
  assert.deepEqual(asked, ['latest', 'latest']);
});

test('a failure waits for whoever asks', async () => {
  const { target } = counting(() => Promise.reject(new Error('no')));
  const ahead = withPrefetchedTags(target, [tag]);
  await new Promise((resolve) => setImmediate(resolve));
  await assert.rejects(ahead.resolve(tag), /no/);
});
