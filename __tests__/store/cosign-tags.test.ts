/** What cosign attaches by tags: which tags are looked up, by list or one by one, and what a refusal means. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError, type ErrorCode } from '../../src/errors.ts';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { readCosignTags } from '../../src/store/cosign-tags.ts';

const manifest = (text: string): Descriptor =>
  describe('application/vnd.oci.image.manifest.v1+json', Buffer.from(text));
const tagOf = ({ digest }: Descriptor, ending: string) => `${digest.replace(':', '-')}.${ending}`;

const subjects = ['a', 'b', 'c', 'd', 'e'].map(manifest);
const [first = manifest('a')] = subjects;
const signature = manifest('signature');
const held = new Map([
  [tagOf(first, 'sig'), signature],
  [tagOf(manifest('other'), 'sig'), manifest('x')],
]);

function store(more: object = {}) {
  const asked: string[] = [];
  return {
    asked,
    resolve: async (tag: string) => {
      asked.push(tag);
      return held.get(tag);
    },
    ...more,
  };
}

test('the tags of few manifests are looked up one by one, and of many those that are listed', async () => {
  const found = [{ subject: first, manifest: signature, tag: tagOf(first, 'sig') }];
  const few = store();
  assert.deepEqual(await readCosignTags([first], few), found);
  assert.deepEqual(
    few.asked,
    ['sig', 'att', 'sbom'].map((ending) => tagOf(first, ending)),
  );
  const many = store({
    listTags: async function* () {
      yield* ['1.0.0', ...held.keys()];
    },
  });
  assert.deepEqual(await readCosignTags(subjects, many), found);
  assert.deepEqual(many.asked, [tagOf(first, 'sig')]);
});

test('where tags cannot be listed, they are looked up one by one', async () => {
  const failing = store({
    // biome-ignore lint/correctness/useYield: it fails before its first item
    listTags: async function* () {
      throw new Error('no list');
    },
  });
  for (const source of [store(), failing]) {
    assert.equal((await readCosignTags(subjects, source)).length, 1);
    assert.equal(source.asked.length, 15);
  }
});

test('a refusal means that there is none, and any other error is one', async () => {
  const failing = (code: ErrorCode) => ({
    resolve: () => Promise.reject(new CodedError(code, 'x', { hint: 'y' })),
  });
  for (const code of ['denied', 'unauthenticated'] as const)
    assert.deepEqual(await readCosignTags([first], failing(code)), []);
  await assert.rejects(readCosignTags([first], failing('unavailable')), { code: 'unavailable' });
});

test('a digest whose tag would be too long has none', async () => {
  const long = { ...first, digest: `sha512:${'a'.repeat(128)}` as never };
  const source = store();
  assert.deepEqual(await readCosignTags([long], source), []);
  assert.deepEqual(source.asked, []);
});
