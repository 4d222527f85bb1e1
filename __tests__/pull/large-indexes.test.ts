/** Indexes that list one large manifest very often, or each other: reading them is bounded in memory and time. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { inspect } from '../../src/inspect/inspection.ts';
import { inspectionJson } from '../../src/inspect/json.ts';
import { readWasmContent } from '../../src/inspect/wasm-content.ts';
import { createReferrerIndex } from '../../src/layout/referrers.ts';
import { refNameKey } from '../../src/oci/annotations.ts';
import { type Annotations, type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { select } from '../../src/pull/select.ts';
import { createGraphReader } from '../../src/store/graph.ts';
import type { ReadStore } from '../../src/store/store.ts';
import { fails } from '../formats/run-format.ts';
import { newLayout, pushArtifact, pushIndex, pushReferrer, runPull, temporaryFolder } from './pulling.ts';

const leaf = (annotations: Annotations) => ({
  artifactType: 'application/vnd.acme.v1',
  layers: [],
  annotations,
});

/** Some megabytes of annotations. */
const many = (count: number): Annotations =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`com.acme.${index}`, 'a text of some length'.repeat(2)]),
  );

/** Counts how often each content is read. */
function counting(store: ReadStore): { readonly source: ReadStore; readonly reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const fetch: ReadStore['fetch'] = (descriptor) => {
    reads.set(descriptor.digest, (reads.get(descriptor.digest) ?? 0) + 1);
    return store.fetch(descriptor);
  };
  return { source: { ...store, fetch }, reads };
}

const where = { reference: 'a/b:1', location: 'a/b', concurrency: 3 };

test('a selection reads a manifest once that is listed 5,000 times, and takes it', async (t) => {
  const { store } = await newLayout(t);
  const large = await pushArtifact(store, leaf(many(10_000)));
  const named = Array.from({ length: 5000 }, (_, index) => ({
    ...large,
    annotations: { [refNameKey]: `name-${index}` },
  }));
  const root = await pushIndex(store, named);
  const { source, reads } = counting(store);
  const criterion = { text: 'name=name-4999', field: 'name', value: 'name-4999' } as const;
  const { descriptor } = await select(root, [criterion], { ...where, source });
  assert.equal(descriptor.digest, large.digest);
  assert.equal(reads.get(large.digest), 1);
});

test('a selection among manifests of more than 64 MiB together is refused', async (t) => {
  const { store } = await newLayout(t);
  const listed = Array.from({ length: 17 }, (_, index) => ({
    ...describe(imageManifestType, Buffer.from(`manifest ${index}`)),
    size: 4 * 1024 * 1024,
  }));
  const root = await pushIndex(store, listed);
  // It has none of them, which is only an error for the one that is meant.
  const criterion = { field: 'name', value: 'x', text: 'name=x' } as const;
  await assert.rejects(
    select(root, [criterion], { ...where, source: store }),
    fails('unsupported', /^a\/b:1 lists manifests of more than 67108864 bytes$/, /by its digest/),
  );
});

test('two manifests with tens of thousands of equal annotations are listed in seconds', async (t) => {
  const { store, tagged } = await newLayout(t);
  const equal = many(30_000);
  const [one, other] = [
    await pushArtifact(store, leaf({ ...equal, 'com.acme.z': 'one' })),
    await pushArtifact(store, leaf({ ...equal, 'com.acme.z': 'other' })),
  ];
  const references = await tagged(await pushIndex(store, [one, other]));
  await assert.rejects(
    runPull({ references, output: join(temporaryFolder(t), 'out') }),
    fails('ambiguous', /has 2 manifests/, /^Name it by its digest/),
  );
});

test('the facts of one candidate that an error lists are bounded', async (t) => {
  const { store, tagged } = await newLayout(t);
  const app = await pushArtifact(store, leaf({ of: 'app' }));
  const other = await pushArtifact(store, leaf({ of: 'other' }));
  const named = Array.from({ length: 500 }, (_, index) => ({
    ...app,
    annotations: { [refNameKey]: `name-${index}` },
  }));
  const references = await tagged(await pushIndex(store, [...named, other]));
  await assert.rejects(
    runPull({ references, output: join(temporaryFolder(t), 'out') }),
    fails('ambiguous', /\(name-0, name-1, .*, name-19, and 48\d more\); sha256:/),
  );
});

test('inspect shows an index in part that lists one large manifest 2,000 times', async (t) => {
  const { store } = await newLayout(t);
  const large = await pushArtifact(store, leaf(many(10_000)));
  const root = await pushIndex(
    store,
    Array.from({ length: 2000 }, () => large),
  );
  const { source, reads } = counting(store);
  const seen = await inspect(root, source, { ...where, pinned: 'a/b', tags: false });
  const [first, last] = [seen.children[0], seen.children.at(-1)];
  assert.equal(reads.get(large.digest), 1);
  assert.equal(Object.keys(first?.annotations ?? {}).length, 10_000);
  assert.deepEqual([last?.annotations, last?.unread], [{}, 'what it lists is not shown: there are too many']);
  assert.ok(JSON.stringify(inspectionJson(seen)).length < 100 * 1024 * 1024);
});

test('inspect reads no more manifests than 64 MiB together', async (t) => {
  const { store } = await newLayout(t);
  const listed = Array.from({ length: 20 }, (_, index) => ({
    ...describe(imageManifestType, Buffer.from(`manifest ${index}`)),
    size: 4 * 1024 * 1024,
  }));
  const root = await pushIndex(store, listed);
  const seen = await inspect(root, store, { ...where, pinned: 'a/b', tags: false });
  assert.equal(seen.notRead, 20 - 15);
});

test('the Wasm file in indexes that list each other 100 times at 4 levels is found by reading each once', async (t) => {
  const { store } = await newLayout(t);
  let root = await pushArtifact(store, leaf({}));
  for (let level = 0; level < 4; level += 1)
    root = await pushIndex(
      store,
      Array.from({ length: 100 }, () => root),
    );
  const { source, reads } = counting(store);
  await assert.rejects(
    readWasmContent(root, source, 'a/b:1'),
    fails('unsupported', /has no layer that is a Wasm file/),
  );
  // The root is read once more for the error.
  assert.ok([...reads.values()].every((count) => count <= 2));
});

test('an index of more than 1,000 manifests is not searched for a Wasm file', async (t) => {
  const { store } = await newLayout(t);
  const listed = Array.from({ length: 1001 }, (_, index) =>
    describe(imageManifestType, Buffer.from(`manifest ${index}`)),
  );
  await assert.rejects(
    readWasmContent(await pushIndex(store, listed), store, 'a/b:1'),
    fails('unsupported', /^a\/b:1 lists more than 1000 manifests$/, /by its digest/),
  );
});

test('the entries of a layout are read once for the referrers of all its manifests', async (t) => {
  const { store } = await newLayout(t);
  const subjects: Descriptor[] = [];
  const entries: Descriptor[] = [];
  for (let index = 0; index < 20; index += 1) {
    const subject = await pushArtifact(store, leaf({ index: String(index) }));
    subjects.push(subject);
    entries.push(subject, await pushReferrer(store, subject));
  }
  const { source, reads } = counting(store);
  const find = createReferrerIndex(entries, source);
  for (const subject of subjects) assert.equal((await find(subject.digest)).length, 1);
  assert.ok([...reads.values()].every((count) => count === 1));
  assert.deepEqual(await find(digestOf(Buffer.from('another'))), []);
});

test('a graph whose manifests have too many bytes together is refused before the one that is too much is read', async (t) => {
  const { store } = await newLayout(t);
  const [one, other] = [
    await pushArtifact(store, leaf({ ...many(10), of: 'one' })),
    await pushArtifact(store, leaf({ ...many(10), of: 'other' })),
  ];
  // What is listed twice is read once, and counts once.
  const root = await pushIndex(store, [one, one, other]);
  const { source, reads } = counting(store);
  const enough = root.size + one.size + other.size;
  assert.equal((await createGraphReader(source, enough)(root)).at(-1)?.descriptor.digest, root.digest);
  reads.clear();
  await assert.rejects(
    createGraphReader(source, enough - 1)(root),
    fails('unsupported', /lists more than \d+ bytes of manifests$/, /several artifacts/),
  );
  assert.equal(reads.get(other.digest), undefined);
});
