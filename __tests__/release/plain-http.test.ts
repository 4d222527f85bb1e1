/** The input `plain-http`: entries that name no registry of the run. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Artifact } from '../../src/formats/artifact.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { destinationsOf } from '../../src/release/destinations.ts';
import { unusedPlainHttp } from '../../src/release/plain-http.ts';

const artifact: Artifact = {
  name: 'app',
  format: 'index',
  files: [],
  tags: [parseTag('1.0.0')],
  annotations: {},
  references: ['base.example.test/acme/base:1', 'alpine:3', 'not a reference'],
};

async function unused(entries: readonly string[], to: readonly string[]): Promise<readonly string[]> {
  return unusedPlainHttp(entries, await destinationsOf([artifact], to, () => {}));
}

test('an entry names a registry of "to" or of a reference in any spelling', async () => {
  const entries = [
    'reg.example.test:5000',
    'REG.example.test:5000',
    'http://reg.example.test:5000',
    'https://Reg.example.test:5000/acme',
    'base.example.test',
    'index.docker.io',
  ];
  assert.deepEqual(await unused(entries, ['REG.example.test:5000/acme/app', 'oci:./out']), []);
});

test('an entry that names no registry of the run is told once, with the registries that there are', async () => {
  const entries = ['reg.example.test', 'http://', 'other.test:5000'];
  assert.deepEqual(
    await unused(entries, ['reg.example.test:5000/acme/app', 'reg.example.test:5000/acme/b']),
    entries.map(
      (entry) =>
        `"plain-http" names ${entry}, and this run contacts reg.example.test:5000, base.example.test, docker.io`,
    ),
  );
});

test('an entry is told also when everything goes to image layouts', async () => {
  const planned = await destinationsOf([{ ...artifact, references: [] }], ['oci:./out'], () => {});
  assert.deepEqual(unusedPlainHttp(['reg.test\n::error::'], planned), [
    '"plain-http" names reg.test\\u{a}:\\u{3a}error:\\u{3a}, and this run contacts no registry',
  ]);
});
