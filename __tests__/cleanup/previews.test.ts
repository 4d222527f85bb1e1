/** Which tags are previews of a pull request. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPreviewOf, subjectOfTag } from '../../src/cleanup/previews.ts';
import { parseTag } from '../../src/oci/reference.ts';

const previews = ['pr-42', '1.4.0-pr.42', '1.4-pr-42', 'v1.4.0-pr.42', '0.0.0-pr.42', '1.0.0-rc.1-pr.42'];
const others = [
  'latest',
  '1.4.0',
  'pr-4',
  'pr-421',
  'pr-42-debug',
  'pr-042',
  'repr-42',
  'branch-pr-42',
  'edge',
  '1.4.0-pr.421',
  '1.4.0-pr.4',
  'spr-42',
  'feature-pr-42',
  `sha256-${'0'.repeat(64)}`,
];

for (const tag of previews)
  test(`${tag} is a preview of pull request 42`, () => assert.ok(isPreviewOf(42, parseTag(tag))));
for (const tag of others)
  test(`${tag} is no preview of pull request 42`, () => assert.ok(!isPreviewOf(42, parseTag(tag))));

test('Tags of referrers and of cosign name their subject', () => {
  const hex = 'ab'.repeat(32);
  for (const suffix of ['', '.sig', '.att', '.sbom'])
    assert.equal(subjectOfTag(parseTag(`sha256-${hex}${suffix}`)), `sha256:${hex}`);
  assert.equal(subjectOfTag(parseTag('sha256-1.0.0')), undefined);
});
