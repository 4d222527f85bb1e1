import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf } from '../../src/oci/digest.ts';
import { encode } from '../../src/oci/manifest.ts';
import { imageIndexType } from '../../src/oci/media-types.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { blob, image, open, pushAll, repositoryAt, startFake } from './support.ts';

async function referred(options: FakeOptions) {
  const fake = await startFake(options);
  const run = open();
  const target = run.repository(repositoryAt(fake.host), 'push');
  const subject = image([blob(10)]);
  const referrer = image([blob(11, 'application/vnd.example.note')], {
    subject: subject.manifest.descriptor,
  });
  await pushAll(target, subject);
  await pushAll(target, referrer);
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
    target,
    subject: subject.manifest.descriptor,
    referrer: referrer.manifest.descriptor,
    repository,
    tag,
    entries,
    digests,
  };
}

test('the ping decides, whatever OCI-Subject says', async () => {
  const silent = await referred({
    alter: (_call, { headers: { 'oci-subject': _, ...headers } = {}, ...rest }) => ({ ...rest, headers }),
  });
  await silent.target.can.referrers.add(silent.subject, silent.referrer);
  assert.deepEqual(silent.digests(), [], 'Quay: the API without the header');

  const boastful = await referred({
    referrers: false,
    alter: (call, answer) => ({
      ...answer,
      headers: { ...answer.headers, ...(call.method === 'PUT' && { 'oci-subject': 'sha256:0' }) },
    }),
  });
  await boastful.target.can.referrers.add(boastful.subject, boastful.referrer);
  assert.deepEqual(boastful.digests(), [boastful.referrer.digest], 'ECR: the header without the API');
});

test('a fallback index too deep to be written again is left alone', async () => {
  const story = await referred({ referrers: false });
  const bytes = Buffer.from(`{"manifests":[{"x":${'['.repeat(400_000)}${']'.repeat(400_000)}}]}`);
  const digest = digestOf(bytes);
  story.repository.manifests.set(digest, { bytes, mediaType: imageIndexType });
  story.repository.tags.set(story.tag, digest);
  await assert.rejects(story.target.can.referrers.add(story.subject, story.referrer), { code: 'conflict' });
});

test('a web page is no referrers API', async () => {
  const story = await referred({
    referrers: false,
    intercept: (request, response) => {
      if (!request.url?.includes('/referrers/')) return false;
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>');
      return true;
    },
  });
  await story.target.can.referrers.add(story.subject, story.referrer);
  assert.deepEqual(story.digests(), [story.referrer.digest]);
});

test('an entry tells type and annotations, and leaves those of others as they are', async () => {
  const story = await referred({ referrers: false });
  const stranger = {
    mediaType: imageIndexType,
    digest: `sha256:${'a'.repeat(64)}`,
    size: 3,
    'com.example.own': { deep: [1] },
  };
  const other = Buffer.from(encode({ schemaVersion: 2, mediaType: imageIndexType, manifests: [stranger] }));
  story.repository.manifests.set(stranger.digest, { mediaType: imageIndexType, bytes: Buffer.from('{}') });
  story.repository.manifests.set('known', { mediaType: imageIndexType, bytes: other });
  story.repository.tags.set(story.tag, 'known');
  await story.target.can.referrers.add(story.subject, story.referrer);
  assert.deepEqual(story.entries(), [
    stranger,
    { ...story.referrer, artifactType: 'application/vnd.example.note' },
  ]);
  await story.target.can.referrers.add(story.subject, story.referrer);
  assert.equal(story.entries().length, 2);
});

test('where If-Match is honoured, a writer in between loses nothing', async () => {
  const story = await referred({ referrers: false });
  const seven = await Promise.all(
    [1, 2, 3, 4, 5, 6, 7].map(async (count) => {
      const run = open();
      const target = run.repository(repositoryAt(story.fake.host), 'push');
      const referrer = image([blob(count + 20, 'application/vnd.example.note')], { subject: story.subject });
      await pushAll(target, referrer);
      await target.can.referrers.add(story.subject, referrer.manifest.descriptor);
      await run.finish();
      return referrer.manifest.descriptor.digest;
    }),
  );
  assert.deepEqual(story.digests().sort(), [...seven].sort());
});

test('elsewhere what another writer has overwritten is restored at the end of the run', async () => {
  const story = await referred({ referrers: false, etags: false });
  await story.target.can.referrers.add(story.subject, story.referrer);
  story.repository.tags.delete(story.tag);
  assert.deepEqual(story.digests(), []);
  await story.run.finish();
  assert.deepEqual(story.digests(), [story.referrer.digest]);
});

test('a fallback tag that is something else is not overwritten', async () => {
  const story = await referred({ referrers: false });
  story.repository.tags.set(story.tag, story.subject.digest);
  await assert.rejects(story.target.can.referrers.add(story.subject, story.referrer), { code: 'conflict' });
  assert.equal(story.repository.tags.get(story.tag), story.subject.digest);
});
