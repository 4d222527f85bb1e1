/** Hostile hand-offs through the bundle: each is refused before the registry is asked for anything. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readHandOff } from '../../src/hand-off/hand-off.ts';
import { type FakeGitHub, startGitHub } from '../fakes/github-pulls.ts';
import { bundleExists } from '../support/bundle.ts';
import { hostileDocuments } from './hostile-documents.ts';
import { hostileImages, large } from './hostile-images.ts';
import { indexType, source, writerOf } from './hostile-layout.ts';
import { hostileRows } from './hostile-rows.ts';
import { headSha, runOfCompanion } from './runs.ts';

const secretText = 'ghs_0123456789abcdef-secret-outside';

suite('hand-offs with hostile content are refused', { skip: !bundleExists(), concurrency: 3 }, () => {
  let api: FakeGitHub;
  let registry: Server;
  let host: string;
  const requests: string[] = [];

  before(async () => {
    api = await startGitHub();
    api.runs = [{ id: 5, head_sha: headSha, head_branch: 'fix', head: 'eve/widgets' }];
    api.pulls = [{ number: 42, sha: headSha, branch: 'fix', head: 'eve/widgets' }];
    registry = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
    host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
  });
  after(async () => {
    registry.close();
    await api.close();
    assert.deepEqual(requests, [], 'a hand-off that is refused has reached the registry');
  });

  const refused = async (row: (typeof hostileRows)[number]) => {
    const surroundings = await mkdtemp(join(tmpdir(), 'owp-hostile-'));
    try {
      const [folder, outside] = [join(surroundings, 'work', 'hand-off'), join(surroundings, 'outside')];
      await mkdir(folder, { recursive: true });
      await mkdir(outside);
      const secret = join(outside, 'secret');
      await writeFile(secret, secretText);
      await row.make(writerOf(folder), {
        outside,
        secret,
        read: (name) => readFile(join(folder, name), 'utf8'),
      });
      const before = await readdir(surroundings, { recursive: true });
      const inputs = { 'hand-off': 'hand-off', to: `${host}/acme/{name}` };
      const result = await runOfCompanion(join(surroundings, 'work'), inputs, api.url);
      assert.equal(result.code, 1, result.stdout + result.stderr);
      assert.match(result.stdout, row.error);
      assert.match(result.stdout, /\[invalid-hand-off\]/);
      const errors = result.stdout.split('\n').filter((line) => line.startsWith('::'));
      assert.deepEqual(
        errors.filter((line) => !/^::(?:error title=|add-mask::)/.test(line)),
        [],
      );
      assert.ok(!JSON.stringify(result).includes(secretText), 'a file outside was read');
      assert.deepEqual(await readdir(surroundings, { recursive: true }), before);
      assert.equal(await readFile(secret, 'utf8'), secretText);
    } finally {
      await rm(surroundings, { recursive: true, force: true });
    }
  };

  // Windows has neither these names nor links without a privilege.
  const rows = process.platform === 'win32' ? [...hostileDocuments, ...hostileImages] : hostileRows;
  for (const row of rows) test(row.title, () => refused(row));

  test('the table has at least 40 rows and no title twice, and changes one thing of a hand-off that is accepted', async () => {
    const titles = hostileRows.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length);
    assert.ok(titles.length >= 40, String(titles.length));
    const folder = await mkdtemp(join(tmpdir(), 'owp-valid-'));
    try {
      await writerOf(folder).valid();
      const { artifacts } = await readHandOff(folder, { number: 42, source, revision: headSha });
      const found = artifacts.map(({ name, format, tag }) => [name, format, tag]);
      assert.deepEqual(found, [['cart', 'wasm', 'pr-42']]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('what an index lists many times is read once, and does not count again towards the limit of bytes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'owp-many-'));
    try {
      const { manifest, json, index, entry } = writerOf(folder);
      const manifests = Array.from({ length: 20_000 }).fill(await manifest(large('many')));
      await index([entry(await json(indexType, { schemaVersion: 2, mediaType: indexType, manifests }))]);
      const { artifacts } = await readHandOff(folder, { number: 42, source, revision: headSha });
      assert.deepEqual(
        artifacts.map(({ format }) => format),
        ['index'],
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
