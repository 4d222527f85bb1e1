/** The table of quirks: which row a host gets. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quirkOf, quirks } from '../../src/registry/quirks.ts';

const expected: readonly (readonly [host: string, quirk: Record<string, unknown>])[] = [
  ['ghcr.io', { family: 'GitHub Container Registry', selfMount: false, chunk: 4 * 1024 * 1024 }],
  ['docker.io', { family: 'Docker Hub', apiHost: 'registry-1.docker.io', crossRepositoryMount: false }],
  [
    '123456789012.dkr.ecr.eu-west-1.amazonaws.com',
    { family: 'Amazon ECR', selfMount: false, tagsPerSecond: 8 },
  ],
  ['public.ecr.aws', { family: 'Amazon ECR' }],
  ['europe-docker.pkg.dev', { family: 'Google Artifact Registry', chunk: 'none' }],
  ['eu.gcr.io:443', { family: 'Google Artifact Registry' }],
  ['acme.azurecr.io', { family: 'Azure Container Registry', selfMount: false }],
];

for (const [host, quirk] of expected) {
  test(`${host} has the quirks of its family`, () =>
    assert.deepEqual({ ...quirkOf(host), ...quirk }, quirkOf(host)));
}

test('every row has a test and a reference', () => {
  for (const { family, reference } of quirks) {
    assert.ok(
      expected.some(([host]) => quirkOf(host).family === family),
      family,
    );
    assert.match(reference, /^https:\/\//);
  }
});

test('a host that only resembles one of the table has no quirks', () => {
  for (const host of [
    'notghcr.io',
    'ghcr.io.example.com',
    'pkg.dev',
    'xgcr.io',
    'localhost:5000',
    'quay.io',
  ]) {
    assert.equal(quirkOf(host).family, 'registry', host);
  }
});
