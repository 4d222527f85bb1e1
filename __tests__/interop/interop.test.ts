/** The fast part of `npm run interop`: the installed general clients pull an index, a bundle and layouts that other tools wrote. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { bundlePath } from '../support/bundle.ts';
import { findExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { recordSkipped } from '../support/skipped.ts';
import { allFixtures } from './cases.ts';
import { publishFixture } from './publish.ts';
import { checkArtifact, printTable } from './results.ts';

const quick = [
  'cnab/thick',
  'index/suite',
  'layout/buildx',
  'layout/oras',
  'layout/regctl',
  'layout/skopeo-archive',
];

const [registry] = existsSync(bundlePath) ? await registries() : [];
if (!registry) recordSkipped('interop: dist/ or a registry is missing');

const clients = ['oras', 'crane', 'regctl', 'skopeo'].filter((name) => findExecutable(name) !== undefined);
for (const name of ['oras', 'crane', 'regctl', 'skopeo']) {
  if (!clients.includes(name)) recordSkipped(`interop with ${name}: not installed`);
}

for (const fixture of allFixtures().filter(({ name }) => quick.includes(name))) {
  test(`every installed client pulls ${fixture.name} unchanged`, {
    skip: !registry || clients.length === 0,
  }, async (t) => {
    const published = await publishFixture(fixture, registry?.host ?? '');
    const [first] = published;
    t.after(() => first && rm(dirname(first.scratch), { recursive: true, force: true }));
    for (const artifact of published) {
      await mkdir(artifact.scratch, { recursive: true });
      const rows = await checkArtifact(artifact, fixture);
      assert.deepEqual(
        rows.filter(({ result }) => result === 'failed'),
        [],
      );
      const ran = rows
        .filter(({ result }) => result === 'ok' || result === 'cannot')
        .map(({ client }) => client);
      for (const client of clients) assert.ok(ran.includes(client), `${client} did not run`);
    }
  });
}

test('the interop run knows every fixture, and its table shows which clients did not run', () => {
  assert.ok(allFixtures().length > quick.length);
  const row = { fixture: 'wasm/module', artifact: 'x', client: 'wkg' };
  const table = printTable([{ ...row, result: 'not run' }]);
  assert.equal(table.split('\n')[1], 'wasm/module  wkg     not run');
});
