/** Referrers: whether the registry keeps them, and the fallback index where it does not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/oci/digest.ts';
import { encode } from '../../src/oci/manifest.ts';
import { imageIndexType } from '../../src/oci/media-types.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { blob, image, open, pushAll, repositoryAt, startFake } from './support.ts';

/** A subject and a referrer that have been pushed, with a view of the fallback index. */
async function pushedReferrer(options: FakeOptions) {
  const fake = await startFake(options);
  const run = open();
  const store = run.repository(repositoryAt(fake.host), 'push');
  const subject = image([blob(10)]);
  const referrer = image([blob(11, 'application/vnd.example.note')], {
    subject: subject.manifest.descriptor,
  });
  await pushAll(store, subject);
  await pushAll(store, referrer);
  const repository = fake.store.open('acme/tool');
  const tag = subject.manifest.descriptor.digest.replace(':', '-');
  const entries = (): Record<string, unknown>[] => {
    const index = repository.manifests.get(repository.tags.get(tag) ?? '');
    return index ? JSON.parse(index.bytes.toString()).manifests : [];
  };
  const digests = () => entries().map(({ digest }) => digest);
  return {
    fake,
    run,
    store,
    subject: subject.manifest.descriptor,
    referrer: referrer.manifest.descriptor,
    repository,
    tag,
    entries,
    digests,
  };
}

test('the referrers API is detected by a request, whatever the OCI-Subject header says', async () => {
  const withoutHeader = await pushedReferrer({
    alter: (_request, { headers: { 'oci-subject': _, ...headers } = {}, ...rest }) => ({ ...rest, headers }),
  });
  await withoutHeader.store.can.referrers.add(withoutHeader.subject, withoutHeader.referrer);
  assert.deepEqual(withoutHeader.digests(), [], 'the API without the header (Quay)');

  const withoutApi = await pushedReferrer({
    referrers: false,
    alter: (request, response) => ({
      ...response,
      headers: { ...response.headers, ...(request.method === 'PUT' && { 'oci-subject': 'sha256:0' }) },
    }),
  });
  await withoutApi.store.can.referrers.add(withoutApi.subject, withoutApi.referrer);
  assert.deepEqual(withoutApi.digests(), [withoutApi.referrer.digest], 'the header without the API (ECR)');
});

test('a fallback index that is nested too deeply is not overwritten', async () => {
  const pushed = await pushedReferrer({ referrers: false });
  const bytes = Buffer.from(`{"manifests":[{"x":${'['.repeat(400_000)}${']'.repeat(400_000)}}]}`);
  const digest = digestOf(bytes);
  pushed.repository.manifests.set(digest, { bytes, mediaType: imageIndexType });
  pushed.repository.tags.set(pushed.tag, digest);
  await assert.rejects(pushed.store.can.referrers.add(pushed.subject, pushed.referrer), { code: 'conflict' });
});

test('a web page is not taken for the referrers API', async () => {
  const pushed = await pushedReferrer({
    referrers: false,
    intercept: (request, response) => {
      if (!request.url?.includes('/referrers/')) return false;
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
      return true;
    },
  });
  await pushed.store.can.referrers.add(pushed.subject, pushed.referrer);
  assert.deepEqual(pushed.digests(), [pushed.referrer.digest]);
});

test('an entry repeats type and annotations, and the entries of others stay unchanged', async () => {
  const pushed = await pushedReferrer({ referrers: false });
  const foreignEntry = {
    mediaType: imageIndexType,
    digest: `sha256:${'a'.repeat(64)}`,
    size: 3,
    'com.example.own': { deep: [1] },
  };
  const other = Buffer.from(
    encode({ schemaVersion: 2, mediaType: imageIndexType, manifests: [foreignEntry] }),
  );
  pushed.repository.manifests.set(foreignEntry.digest, {
    mediaType: imageIndexType,
    bytes: Buffer.from('{}'),
  });
  pushed.repository.manifests.set('known', { mediaType: imageIndexType, bytes: other });
  pushed.repository.tags.set(pushed.tag, 'known');
  await pushed.store.can.referrers.add(pushed.subject, pushed.referrer);
  assert.deepEqual(pushed.entries(), [
    foreignEntry,
    { ...pushed.referrer, artifactType: 'application/vnd.example.note' },
  ]);
  await pushed.store.can.referrers.add(pushed.subject, pushed.referrer);
  assert.equal(pushed.entries().length, 2);
});

test('concurrent writers keep the entries of each other where If-Match is honoured', async () => {
  const pushed = await pushedReferrer({ referrers: false });
  const all = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7].map(async (count) => {
      const run = open();
      const store = run.repository(repositoryAt(pushed.fake.host), 'push');
      const referrer = image([blob(count + 20, 'application/vnd.example.note')], { subject: pushed.subject });
      await pushAll(store, referrer);
      await store.can.referrers.add(pushed.subject, referrer.manifest.descriptor);
      await run.finish();
      return referrer.manifest.descriptor.digest;
    }),
  );
  assert.deepEqual(pushed.digests().sort(), [...all].sort());
});

test('entries that another writer has overwritten are restored at the end of the run', async () => {
  const pushed = await pushedReferrer({ referrers: false, etags: false });
  await pushed.store.can.referrers.add(pushed.subject, pushed.referrer);
  pushed.repository.tags.delete(pushed.tag);
  assert.deepEqual(pushed.digests(), []);
  await pushed.run.finish();
  assert.deepEqual(pushed.digests(), [pushed.referrer.digest]);
});

test('a fallback tag that points at something else is not overwritten', async () => {
  const pushed = await pushedReferrer({ referrers: false });
  pushed.repository.tags.set(pushed.tag, pushed.subject.digest);
  await assert.rejects(pushed.store.can.referrers.add(pushed.subject, pushed.referrer), { code: 'conflict' });
  assert.equal(pushed.repository.tags.get(pushed.tag), pushed.subject.digest);
});
