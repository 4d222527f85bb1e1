/** Prefetched tags: when tags are resolved, and where their errors appear. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import { prefetchTags } from '../../src/store/prefetched-tags.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';

const tag = parseTag('latest');

function counting(resolve: () => Promise<undefined> = async () => undefined) {
  const resolved: string[] = [];
  const store = {
    ...createMemoryStore(),
    resolve: (reference: string) => {
      resolved.push(reference);
      return resolve();
    },
  };
  return { resolved, store };
}

test('a tag is resolved at once, and again only for a second resolve', async () => {
  const { resolved, store } = counting();
  const { store: prefetched } = prefetchTags(store, [tag]);
  assert.deepEqual(resolved, ['latest']);
  await prefetched.resolve(tag);
  assert.deepEqual(resolved, ['latest']);
  await prefetched.resolve(tag);
  assert.deepEqual(resolved, ['latest', 'latest']);
});

test('an error appears where the tag is resolved', async () => {
  const { store } = counting(() => Promise.reject(new Error('no')));
  const { store: prefetched } = prefetchTags(store, [tag]);
  await new Promise((resolve) => setImmediate(resolve));
  await assert.rejects(prefetched.resolve(tag), /no/);
});
