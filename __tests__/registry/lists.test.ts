/** Lists of a registry: tags and referrers, as registries page them and as they fail to. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { imageIndexType } from '../../src/oci/media-types.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { ReadStore } from '../../src/store/store.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { registries } from '../support/registries.ts';
import { blob, image, open, pushAll, quickClock, repositoryAt, startFake } from './support.ts';

async function tagsOf(store: ReadStore): Promise<readonly string[]> {
  const tags: string[] = [];
  for await (const tag of store.listTags?.() ?? assert.fail('no tags')) tags.push(tag);
  return tags;
}

async function listedBy(respond: FakeOptions['alter']) {
  const fake = await startFake({ ...(respond && { alter: respond }) });
  fake.store.open('acme/tool');
  const store = open({ clock: quickClock() }).repository(repositoryAt(fake.host), 'pull');
  return { fake, tags: await tagsOf(store) };
}

const page = (tags: unknown, link?: string) => ({
  status: 200,
  headers: { 'content-type': 'application/json', ...(link !== undefined && { link }) },
  body: JSON.stringify({ name: 'acme/tool', tags }),
});

test('all pages of tags are read, each tag once', async () => {
  const fake = await startFake();
  const repository = fake.store.open('acme/tool');
  const names = Array.from({ length: 2345 }, (_, index) => `v${String(index).padStart(5, '0')}`);
  for (const name of names) repository.tags.set(name, `sha256:${'0'.repeat(64)}`);
  const store = open().repository(repositoryAt(fake.host), 'pull');
  assert.deepEqual(await tagsOf(store), names);
  assert.equal(fake.requests.filter(({ url }) => url.includes('tags/list')).length, 3);
});

test('a repository that does not exist, or has no tags, lists none', async () => {
  const fake = await startFake();
  assert.deepEqual(await tagsOf(open().repository(repositoryAt(fake.host), 'pull')), []);
  assert.deepEqual((await listedBy(() => page(null))).tags, []);
});

const oddities: readonly (readonly [what: string, link: string | undefined, requests: number])[] = [
  ['links its only page to itself', '</v2/acme/tool/tags/list?n=1000>; rel="next"', 2],
  ['repeats the first page for ever', '</v2/acme/tool/tags/list?n=1000&last=b>; rel=next', 2],
  ['does not quote the relation', '</v2/acme/tool/tags/list?n=1000&last=b>;rel=next', 2],
  ['links another relation', '</v2/acme/tool/tags/list?n=1>; rel="first"', 1],
  ['writes a link that is none', 'next page', 1],
];
for (const [what, link, requests] of oddities) {
  test(`a registry that ${what} is asked ${requests} times and its tags are listed once`, async () => {
    const { fake, tags } = await listedBy(() => page(['a', 'b', 'a', 'not a tag', 7], link));
    assert.deepEqual(tags, ['a', 'b']);
    assert.equal(fake.requests.filter(({ url }) => url.includes('tags/list')).length, requests);
  });
}

test('a link without a size of pages is followed', async () => {
  const { tags } = await listedBy((request) =>
    request.query.has('last') ? page(['c']) : page(['a'], '</v2/acme/tool/tags/list?last=a>; rel="next"'),
  );
  assert.deepEqual(tags, ['a', 'c']);
});

test('a refusal to list tags is an error', async () => {
  const body = JSON.stringify({ errors: [{ code: 'DENIED', message: 'no' }] });
  await assert.rejects(
    listedBy(() => ({ status: 403, body })),
    { code: 'denied' },
  );
});

const otherEnds: readonly (readonly [
  what: string,
  last: ReturnType<NonNullable<FakeOptions['alter']>>,
  code: string,
])[] = [
  ['is absent', { status: 404, body: '{}' }, 'not-found'],
  ['is empty', { status: 200, headers: { 'content-type': 'application/json' }, body: '' }, 'unsupported'],
  ['is cut', { ...page(['c']), body: '{"name":"acme/tool","tags":["c"' }, 'unsupported'],
  ['has no tags', { ...page([]), body: '{"status":"maintenance"}' }, 'unsupported'],
  ['has tags that are no list', page({ c: true }), 'unsupported'],
  ['is a web page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }, 'unavailable'],
];
for (const [what, last, code] of otherEnds) {
  test(`a second page of tags that ${what} is an error, and no end of the list`, async () => {
    const listing = listedBy((request) =>
      request.query.has('last') ? last : page(['a'], '</v2/acme/tool/tags/list?last=a>; rel="next"'),
    );
    await assert.rejects(listing, { code });
  });
}

test('a list has no tags where they are null or left out beside the name', async () => {
  for (const body of ['{"name":"acme/tool","tags":null}', '{"name":"acme/tool"}']) {
    const { tags } = await listedBy(() => ({ ...page([]), body }));
    assert.deepEqual(tags, []);
  }
});

test('a page of names that are no tags is not the last', async () => {
  const { tags } = await listedBy((request) =>
    request.query.has('last')
      ? page(['c'])
      : page(['.a', '-b'], '</v2/acme/tool/tags/list?last=a>; rel="next"'),
  );
  assert.deepEqual(tags, ['c']);
});

test('a list of tags without end is an error and not a memory problem', async () => {
  let count = 0;
  const endless = listedBy(() => {
    count += 1;
    return page([`v${count}`], `</v2/acme/tool/tags/list?last=v${count}>; rel="next"`);
  });
  await assert.rejects(endless, { code: 'unsupported', message: /has a list of more than 1000 pages/ });
  const large = listedBy(() => {
    count += 1;
    const tags = Array.from({ length: 300_000 }, (_, index) => `v${count}-${index}`);
    return page(tags, `</v2/acme/tool/tags/list?last=v${count}>; rel="next"`);
  });
  await assert.rejects(large, { code: 'unsupported', message: /has more than 1000000 tags/ });
});

/** A registry with an image and what is attached to it by a push. */
async function attached(options: FakeOptions = {}) {
  const fake = await startFake(options);
  const run = open({ clock: quickClock() });
  const store = run.repository(repositoryAt(fake.host), 'push');
  const subject = image([blob(10), blob(20)]);
  await pushAll(store, subject);
  await store.push(subject.manifest.descriptor, bytesBody(subject.manifest.bytes));
  const signature = image([blob(2), blob(30)], {
    subject: subject.manifest.descriptor,
    artifactType: 'application/vnd.cncf.notary.signature',
  });
  await pushAll(store, signature);
  await store.push(signature.manifest.descriptor, bytesBody(signature.manifest.bytes));
  await store.can.referrers.add(subject.manifest.descriptor, signature.manifest.descriptor);
  await run.finish();
  const reader = open({ clock: quickClock() }).repository(repositoryAt(fake.host), 'pull');
  const list = async () => (await reader.referrers?.(subject.manifest.descriptor.digest)) ?? [];
  return { fake, list, subject: subject.manifest.descriptor, referrer: signature.manifest.descriptor };
}

const typesOf = (listed: readonly Descriptor[]) =>
  listed.map(({ digest, artifactType }) => [digest, artifactType]);

for (const [what, options] of [
  ['with the referrers API', {}],
  ['without it, from the fallback tag', { referrers: false }],
] as const) {
  test(`referrers are listed with their types by a registry ${what}`, async () => {
    const { list, referrer } = await attached(options);
    assert.deepEqual(typesOf(await list()), [[referrer.digest, 'application/vnd.cncf.notary.signature']]);
  });
}

test('a web page in place of the referrers API is no list', async () => {
  const { list } = await attached({
    alter: (request, response) =>
      request.path.includes('/referrers/')
        ? { status: 200, headers: { 'content-type': 'text/plain' }, body: 'welcome' }
        : response,
  });
  assert.equal((await list()).length, 1);
});

/** The page after an empty one, which is at `at`. */
const secondPage = (at: (host: string) => string, status: number) =>
  attached({
    alter: (request, response) => {
      if (!request.path.includes('/referrers/') || request.path.endsWith('0'.repeat(64))) return response;
      if (request.query.has('page')) return { ...response, status };
      const link = `<${at(String(request.headers.host))}${request.path}?page=2>; rel="next"`;
      const headers = { 'content-type': imageIndexType, link };
      return { status: 200, headers, body: JSON.stringify({ schemaVersion: 2, manifests: [] }) };
    },
  });

test('a second page of referrers is read, also from another origin', async () => {
  for (const at of [() => '', (host: string) => `http://${host.replace('127.0.0.1', 'localhost')}`]) {
    const { list, referrer } = await secondPage(at, 200);
    assert.deepEqual(
      (await list()).map(({ digest }) => digest),
      [referrer.digest],
    );
  }
});

test('a second page of referrers that is absent is an error, and no end of the list', async () => {
  const { list } = await secondPage(() => '', 404);
  await assert.rejects(list(), { code: 'unavailable', message: /next page of the referrers/ });
});

test('an index without end of referrers is an error and not a memory problem', async () => {
  let last = 0;
  const many = () =>
    Array.from({ length: 5000 }, () => {
      last += 1;
      return {
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        digest: `sha256:${String(last).padStart(64, '0')}`,
        size: 1,
      };
    });
  const { list } = await attached({
    alter: (request, response) =>
      request.path.includes('/referrers/') &&
      request.method === 'GET' &&
      !request.path.endsWith('0'.repeat(64))
        ? {
            status: 200,
            headers: { 'content-type': imageIndexType, link: `<${request.path}?after=${last}>; rel="next"` },
            body: JSON.stringify({ schemaVersion: 2, mediaType: imageIndexType, manifests: many() }),
          }
        : response,
  });
  await assert.rejects(list(), { code: 'unsupported' });
});

test('a part of a blob is read by a range request, and the whole is not received where ranges are ignored', async () => {
  const content = blob(100_000);
  const fake = await startFake();
  const run = open();
  await run.repository(repositoryAt(fake.host), 'push').push(content.descriptor, bytesBody(content.bytes));
  const store = run.repository(repositoryAt(fake.host), 'pull');
  const read = async (offset: number, length: number) =>
    await store.readPart?.(content.descriptor, offset, length);
  assert.deepEqual(await read(500, 10), content.bytes.subarray(500, 510));
  assert.deepEqual(await read(99_995, 100), content.bytes.subarray(99_995));
  assert.equal((await read(100_000, 5))?.byteLength, 0);
});

for (const [what, status, range, offset, fails] of [
  ['answers with the whole', 200, undefined, 0, false],
  ['answers with the whole for a part further on', 200, undefined, 10, true],
  ['answers with another part', 206, 'bytes 0-4/100', 10, true],
] as const) {
  test(`a registry that ${what} ${fails ? 'is an error' : 'is read'}`, async () => {
    const content = blob(100);
    const fake = await startFake({
      alter: (request, response) =>
        request.method === 'GET'
          ? { status, headers: { ...(range && { 'content-range': range }) }, body: content.bytes }
          : response,
    });
    const store = open().repository(repositoryAt(fake.host), 'pull');
    const part = store.readPart?.(content.descriptor, offset, 5) ?? assert.fail('no parts');
    if (fails) await assert.rejects(part, { code: 'unsupported' });
    else assert.deepEqual(await part, content.bytes.subarray(0, 5));
  });
}

test('real registries list the tags and referrers that were pushed', async () => {
  for (const { name, host, username, password } of await registries()) {
    const credential = { kind: 'basic', username: username ?? '', password: password ?? '' } as const;
    const run = open({ findCredential: async () => (username ? credential : undefined) });
    const at = { host, name: `acme/lists-${Date.now()}` };
    const store = run.repository(at, 'push');
    const subject = image([blob(10), blob(20)]);
    await pushAll(store, subject);
    const { descriptor } = subject.manifest;
    await store.push(descriptor, bytesBody(subject.manifest.bytes));
    for (const tag of ['1.0.0', 'latest'])
      await store.tag(descriptor, tag as Parameters<typeof store.tag>[1]);
    const other = image([blob(2), blob(30)], { subject: descriptor, artifactType: 'application/spdx+json' });
    await pushAll(store, other);
    await store.push(other.manifest.descriptor, bytesBody(other.manifest.bytes));
    await store.can.referrers.add(descriptor, other.manifest.descriptor);
    const tags = (await tagsOf(store)).filter((tag) => !tag.startsWith('sha256-'));
    assert.deepEqual(tags.sort(), ['1.0.0', 'latest'], host);
    const listed = (await store.referrers?.(descriptor.digest)) ?? [];
    assert.deepEqual(typesOf(listed), [[other.manifest.descriptor.digest, 'application/spdx+json']], host);
    const layer = subject.blobs[1] ?? assert.fail('no layer');
    const part = store.readPart?.(layer.descriptor, 3, 4) ?? assert.fail('no parts');
    // Gitea ignores ranges.
    if (name === 'gitea') await assert.rejects(part, { code: 'unsupported' });
    else assert.deepEqual(Buffer.from(await part), Buffer.from(layer.bytes.subarray(3, 7)), name);
  }
});
