/** What is promoted with an artifact: its referrers, within a number of bytes. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Digest } from '../../src/oci/digest.ts';
import { referrersOf } from '../../src/release/promotion.ts';
import { readNodes } from '../../src/store/graph.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { blob, image, pushAll } from '../registry/support.ts';

test('the manifests of referrers are read within a number of bytes', async () => {
  const store = createMemoryStore();
  const subject = image([blob(2), blob(20)]);
  const root = subject.manifest.descriptor;
  const signatures = [1, 2, 3].map((size) => image([blob(2), blob(size)], { subject: root }));
  for (const one of [subject, ...signatures]) await pushAll(store, one);
  const listed = signatures.map(({ manifest }) => manifest.descriptor);
  const source = { ...store, referrers: async (digest: Digest) => (digest === root.digest ? listed : []) };
  const nodes = await readNodes(root, source);
  const bytes = listed.reduce((sum, { size }) => sum + size, 0);
  const found = await referrersOf(nodes, source, bytes);
  assert.deepEqual(
    found.map(({ manifest }) => manifest.digest),
    listed.map(({ digest }) => digest),
  );
  await assert.rejects(referrersOf(nodes, source, bytes - 1), {
    code: 'unsupported',
    message: new RegExp(`more than ${bytes - 1} bytes of manifests`),
  });
});
