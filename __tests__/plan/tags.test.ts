/** Tags: the default tags of an artifact, and the order in which tags are moved. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trigger } from '../../src/host/host.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { byTagPrecedence, tagsOf, versionOfGitTag } from '../../src/plan/tags.ts';

const plain = {
  requested: [],
  content: undefined,
  version: undefined,
  strictVersion: false,
  semverTags: false,
  name: 'x',
} as const;

const byTrigger: readonly (readonly [Trigger, string])[] = [
  [{ kind: 'tag', tag: 'v1.2.3' }, '1.2.3'],
  [{ kind: 'tag', tag: '1.2.3-rc.1' }, '1.2.3-rc.1'],
  [{ kind: 'tag', tag: 'release/5' }, 'release-5'],
  [{ kind: 'tag', tag: 'v2' }, 'v2'],
  [{ kind: 'tag', tag: 'v1.4.0+b7' }, '1.4.0_b7'],
  [{ kind: 'tag', tag: '1.4.0-rc.1+b.7' }, '1.4.0-rc.1_b.7'],
  [{ kind: 'tag', tag: 'v1.4.0+b7+c8' }, 'v1.4.0_b7_c8'],
  [{ kind: 'tag', tag: 'v1.4.0/linux' }, 'v1.4.0_linux'],
  [{ kind: 'tag', tag: 'v1.4/linux' }, 'v1.4_linux'],
  [{ kind: 'tag', tag: '1.4.0@sha' }, '1.4.0_sha'],
  [{ kind: 'tag', tag: 'cart/v1.4.0' }, 'cart-v1.4.0'],
  [{ kind: 'tag', tag: 'cart/v1.4.0+b7' }, 'cart-v1.4.0_b7'],
  [{ kind: 'pull-request', number: 7 }, 'pr-7'],
  [{ kind: 'schedule' }, 'nightly'],
  [{ kind: 'event' }, 'edge'],
  [{ kind: 'shell' }, 'latest'],
];

for (const [trigger, expected] of byTrigger) {
  test(`the trigger ${JSON.stringify(trigger)} gives the tag ${expected}`, () => {
    assert.deepEqual(tagsOf({ ...plain, trigger }), [expected]);
  });
}

test('the tags of the input take precedence', () => {
  const requested = [parseTag('one'), parseTag('two')];
  assert.deepEqual(
    tagsOf({ ...plain, requested, strictVersion: true, version: '1.0.0', trigger: { kind: 'shell' } }),
    requested,
  );
});

test('tags in the content come next, also when it has none', () => {
  const trigger = { kind: 'shell' } as const;
  assert.deepEqual(tagsOf({ ...plain, content: [parseTag('1.4.0_build.7')], trigger }), ['1.4.0_build.7']);
  assert.deepEqual(tagsOf({ ...plain, content: [], trigger }), []);
});

test('the version is the tag when the consumer finds versions by tags', () => {
  const strict = { ...plain, strictVersion: true, version: '1.0.0' };
  assert.deepEqual(tagsOf({ ...strict, trigger: { kind: 'tag', tag: 'v9.9.9' } }), ['1.0.0']);
});

test('a version with build metadata cannot be a tag', () => {
  const strict = { ...plain, strictVersion: true, version: '1.0.0+7' };
  assert.throws(() => tagsOf({ ...strict, trigger: { kind: 'shell' } }), { code: 'invalid-reference' });
});

test('a git tag with build metadata is rejected when the consumer finds versions by tags', () => {
  for (const reading of [{ strictVersion: true }, { semverTags: true }]) {
    const tagged = (tag: string) => tagsOf({ ...plain, ...reading, trigger: { kind: 'tag', tag } });
    for (const tag of ['v1.4.0+b7', '1.4.0+b7', '1.4.0-rc.1+b7'])
      assert.throws(() => tagged(tag), {
        code: 'invalid-reference',
        message: /the version "1\.4\.0.*\+b7" of x cannot be a tag/,
      });
    assert.deepEqual(tagged('v1.4.0'), ['1.4.0']);
    assert.deepEqual(tagged('cart/v1'), ['cart-v1']);
  }
  const requested = [parseTag('1.4.0')];
  const trigger = { kind: 'tag', tag: 'v1.4.0+b7' } as const;
  assert.deepEqual(tagsOf({ ...plain, requested, semverTags: true, trigger }), requested);
});

test('a version with build metadata in the form of Helm is moved before aliases', () => {
  const tags = ['latest', '1.4.0_b7'].map(parseTag);
  assert.deepEqual(byTagPrecedence(tags), ['1.4.0_b7', 'latest']);
});

test('a git tag that is too long for a tag is truncated', () => {
  assert.equal(versionOfGitTag('a'.repeat(200)).length, 128);
});

test('exact versions are moved before aliases', () => {
  const tags = ['latest', '1', '1.2', '1.2.3', 'v1.2.3'].map(parseTag);
  assert.deepEqual(byTagPrecedence(tags), ['1.2.3', 'v1.2.3', 'latest', '1', '1.2']);
});
