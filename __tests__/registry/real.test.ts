/** The registry client against real registries: round trips, mounts and referrers, with the number of requests. */

import assert from 'node:assert/strict';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { imageIndexType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { registries } from '../support/registries.ts';
import { basicCredential, blob, image, open, pushAll, repositoryAt, startFake } from './support.ts';

const fake = await startFake();
const bearer = await startFake({ auth: { kind: 'bearer', username: 'u', password: 'secret-p' } });

interface TestedRegistry {
  readonly name: string;
  readonly host: string;
  readonly username?: string;
  readonly password?: string;
}

const tested: readonly TestedRegistry[] = [
  ...(await registries()),
  { name: 'fake', host: fake.host },
  { name: 'fake with tokens', host: bearer.host, username: 'u', password: 'secret-p' },
];

for (const registry of tested) {
  const credentials = registry.username
    ? { findCredential: basicCredential(registry.username, registry.password ?? '') }
    : {};
  const version = parseTag('1.0.0');

  test(`${registry.name} returns what was pushed and tagged, within the expected number of requests`, async () => {
    const [config, small, large, zero] = [blob(120), blob(4096), blob(300_000), blob(0)];
    const first = image([config, small, large]);
    const run = open(credentials);
    const target = run.repository(repositoryAt(registry.host, 'acme/round-trip'), 'push');
    assert.equal(await target.resolve(version), undefined);
    await pushAll(target, first);
    await target.tag(first.manifest.descriptor, version);
    assert.ok(
      run.statistics.requests <= 1 + 1 + 1 + 2 * 3,
      `requests of the first publish: ${run.statistics.requests}`,
    );
    assert.equal(run.statistics.retries, 0);
    assert.deepEqual(await target.resolve(version), first.manifest.descriptor);
    assert.deepEqual(await buffer(target.fetch(large.descriptor)), Buffer.from(large.bytes));

    const secondRun = open(credentials);
    const same = secondRun.repository(repositoryAt(registry.host, 'acme/round-trip'), 'push');
    const root = await same.resolve(version);
    assert.ok(root);
    const digests = first.blobs.map(({ descriptor }) => descriptor.digest);
    const listed = await same.can.knownContent(root, new Set(digests));
    assert.deepEqual([...listed].sort(), digests.sort());
    const before = secondRun.statistics.requests;
    assert.equal(before, 2 + digests.length, 'each listed blob is confirmed by one request');
    assert.deepEqual(
      Buffer.from(await buffer(same.fetch(first.manifest.descriptor))),
      Buffer.from(first.manifest.bytes),
    );

    assert.equal(await same.push(small.descriptor, bytesBody(small.bytes)), 'present');
    assert.equal(secondRun.statistics.requests, before + 1, 'a blob that is present costs one request');
    assert.equal(await same.push(zero.descriptor, bytesBody(zero.bytes)), 'sent');
    assert.equal(await same.exists(zero.descriptor), true);
    assert.equal(await same.exists(blob(10).descriptor), false);
  });

  test(`${registry.name} mounts a blob of another repository`, async () => {
    const layer = blob(200_000);
    let sent = 0;
    const run = open({ ...credentials, onBytes: (bytes) => (sent += bytes) });
    const source = run.repository(repositoryAt(registry.host, 'acme/source'), 'push');
    assert.equal(await source.push(layer.descriptor, bytesBody(layer.bytes)), 'sent');
    const before = sent;
    const target = run.repository(repositoryAt(registry.host, 'acme/mounted'), 'push');
    const hint = { mountFrom: 'acme/source' };
    assert.equal(await target.push(layer.descriptor, bytesBody(layer.bytes), hint), 'present');
    assert.equal(sent, before);
    assert.equal(await target.exists(layer.descriptor), true);
  });

  test(`${registry.name} lists referrers, by its API or by the fallback index`, async () => {
    const subject = image([blob(50), blob(60)]);
    const run = open(credentials);
    const target = run.repository(repositoryAt(registry.host, 'acme/referred'), 'push');
    await pushAll(target, subject);
    const referrers = [1, 2, 3].map((count) =>
      image([blob(10 * count, 'application/vnd.example.note')], { subject: subject.manifest.descriptor }),
    );
    for (const referrer of referrers) await pushAll(target, referrer);
    await Promise.all(
      referrers.map(({ manifest }) =>
        target.can.referrers.add(subject.manifest.descriptor, manifest.descriptor),
      ),
    );
    await run.finish();
    const expected = referrers.map(({ manifest }) => manifest.descriptor.digest).sort();
    assert.deepEqual((await referrersOf(registry, subject.manifest.descriptor.digest)).sort(), expected);
  });
}

async function referrersOf(registry: TestedRegistry, digest: string): Promise<string[]> {
  const read = async (path: string): Promise<Response> =>
    await fetch(`http://${registry.host}/v2/acme/referred/${path}`, {
      headers: { accept: imageIndexType, ...(await authorization(registry)) },
    });
  const api = await read(`referrers/${digest}`);
  const response = api.status === 200 ? api : await read(`manifests/${digest.replace(':', '-')}`);
  const index = (await response.json()) as { manifests: { digest: string; artifactType: string }[] };
  for (const entry of index.manifests) assert.equal(entry.artifactType, 'application/vnd.example.note');
  return index.manifests.map((entry) => entry.digest);
}

async function authorization(registry: TestedRegistry): Promise<Record<string, string>> {
  if (registry.username === undefined) return {};
  const basic = `Basic ${btoa(`${registry.username}:${registry.password}`)}`;
  if (!registry.name.startsWith('fake')) return { authorization: basic };
  const url = `http://${registry.host}/token?scope=repository:acme/referred:pull`;
  const { token } = (await (await fetch(url, { headers: { authorization: basic } })).json()) as {
    token: string;
  };
  return { authorization: `Bearer ${token}` };
}
