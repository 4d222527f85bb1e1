/** Downloads that are interrupted: they continue where they stopped, and end whole or with an error of ours. */

import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, suite, test } from 'node:test';
import type { CodedError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { RegistryOptions } from '../../src/registry/registries.ts';
import type { ReadStore } from '../../src/store/store.ts';
import type { FakeRequest, FakeResponse } from '../fakes/message.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { close, type FakeRegistry, listen, type RecordedRequest, record } from '../fakes/registry.ts';
import { endThreads, withThread } from '../support/download-thread.ts';
import { basicCredential, blob, type Content, open, repositoryAt, startFake } from './support.ts';

const size = 300_000;
const stops: (() => Promise<void>)[] = [];
after(async () => {
  await Promise.all([...stops.map((stop) => stop()), endThreads()]);
  rmSync(folder, { recursive: true, force: true });
});

const isBlobRead = ({ method, path }: FakeRequest) => method === 'GET' && path.includes('/blobs/sha256:');

/** A registry that holds one blob, with a store to read it from. */
async function serve(
  { read, settings = {} }: Way,
  options: FakeOptions,
  content: Content = blob(size),
  timeout = 60_000,
) {
  const fake = await startFake(options);
  fake.store.open('acme/tool').blobs.set(content.descriptor.digest, Buffer.from(content.bytes));
  const run = open({ findCredential: basicCredential('u', 'pass'), timeout, ...settings });
  const store = run.repository(repositoryAt(fake.host), 'pull');
  return { fake, run, content, store, read: () => read(store, content.descriptor) };
}

/** How a blob is read. */
interface Way {
  readonly read: Read;
  readonly settings?: Pick<RegistryOptions, 'downloadThread'>;
}

type DropFirst<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest]
  ? Rest
  : never;

type Read = (store: ReadStore, descriptor: Descriptor) => Promise<Buffer>;

const stream: Read = (store, descriptor) => buffer(store.fetch(descriptor));

const folder = mkdtempSync(join(tmpdir(), 'owp-download-'));
let files = 0;

const saved: Read = async (store, descriptor) => {
  files += 1;
  const path = join(folder, String(files));
  const file = openSync(path, 'wx');
  try {
    await store.save?.(descriptor, { descriptor: file, path });
  } finally {
    closeSync(file);
  }
  return readFileSync(path);
};

/** Breaks the body of every read for which a length is given, in turn. */
function breakingAt(...lengths: readonly number[]): FakeOptions {
  const left = [...lengths];
  return { breakAfter: (call) => (isBlobRead(call) ? left.shift() : undefined) };
}

/** Changes the responses to range requests. */
function alteringRanges(change: (response: FakeResponse) => FakeResponse): FakeOptions {
  return {
    alter: (call, response) =>
      isBlobRead(call) && call.headers.range !== undefined ? change(response) : response,
  };
}

function reads(fake: FakeRegistry): readonly (string | undefined)[] {
  return fake.requests.filter(({ method }) => method === 'GET').map(({ headers }) => headers.range);
}

const whole = (content: Content) => Buffer.from(content.bytes);

const ways: Readonly<Record<string, Way>> = {
  'that is read as a stream': { read: stream },
  'that is saved in a file': { read: saved },
  'that a thread saves in a file': { read: saved, settings: { downloadThread: withThread() } },
};

for (const [how, way] of Object.entries(ways)) suite(`a blob ${how}`, () => interruptions(way));

function interruptions(way: Way): void {
  const serving = (...args: DropFirst<Parameters<typeof serve>>) => serve(way, ...args);

  for (const length of [0, 1, 65_536, size - 1]) {
    test(`a download that breaks once after ${length} bytes continues and is whole`, async () => {
      const { fake, run, content, read } = await serving(breakingAt(length));
      assert.deepEqual(await read(), whole(content));
      const [first, second, ...more] = reads(fake);
      assert.deepEqual([first, more], [undefined, []]);
      const offset = Number(/^bytes=(\d+)-$/.exec(second ?? 'bytes=0-')?.[1]);
      // What had arrived just before the connection broke may be lost with it.
      assert.ok(offset <= length, `${second} after ${length} bytes`);
      assert.equal(run.statistics.retries, 1);
    });
  }

  test('a connection that breaks after the last byte costs nothing', async () => {
    const { fake, content, read } = await serving(breakingAt(size));
    assert.deepEqual(await read(), whole(content));
    assert.equal(reads(fake).length, 1);
  });

  test('a blob of one byte and an empty blob survive a broken connection', async () => {
    for (const small of [blob(1), blob(0)]) {
      const { content, read } = await serving(breakingAt(0), small);
      assert.deepEqual(await read(), whole(content));
    }
  });

  test('a download that breaks repeatedly continues from the last byte each time', async () => {
    const { fake, content, read } = await serving(breakingAt(...Array<number>(9).fill(32_000)));
    assert.deepEqual(await read(), whole(content));
    const offsets = reads(fake).map((range) => Number(/\d+/.exec(range ?? '0')?.[0]));
    assert.equal(offsets.length, 10);
    assert.deepEqual(
      offsets,
      offsets.toSorted((left, right) => left - right),
    );
    assert.ok((offsets.at(-1) ?? 0) > size / 2, `${offsets}`);
  });

  test('a registry that ignores ranges sends the whole, and known bytes are skipped', async () => {
    const { content, read } = await serving({
      ...breakingAt(100_000, 150_000, 50_000),
      ...alteringRanges(() => ({
        status: 200,
        headers: { 'content-length': String(size) },
        body: content.bytes,
      })),
    });
    assert.deepEqual(await read(), whole(content));
  });

  const wrongRanges: readonly (readonly [name: string, change: (response: FakeResponse) => FakeResponse])[] =
    [
      ['starts at the first byte', withRange(`bytes 0-${size - 1}/${size}`)],
      ['starts elsewhere', withRange(`bytes 7-${size - 1}/${size}`)],
      ['starts after what was requested', withRange(`bytes ${size - 1}-${size - 1}/${size}`)],
      ['belongs to content of another size', withRange(`bytes 65536-${size}/${size + 1}`)],
      ['is in another unit', withRange('items 1-2/3')],
      ['is missing', withRange(undefined)],
      ['cannot be satisfied', () => ({ status: 416, headers: { 'content-range': 'bytes */0' } })],
      ['is not allowed', () => ({ status: 405 })],
      ['is taken for a bad request', () => ({ status: 400 })],
    ];

  function withRange(range: string | undefined) {
    return ({ headers: { 'content-range': _, ...headers } = {}, ...rest }: FakeResponse): FakeResponse => ({
      ...rest,
      headers: { ...headers, ...(range !== undefined && { 'content-range': range }) },
    });
  }

  for (const [name, change] of wrongRanges) {
    test(`a range that ${name} is not used, and the download starts over`, async () => {
      const { fake, content, read } = await serving({ ...breakingAt(65_536), ...alteringRanges(change) });
      assert.deepEqual(await read(), whole(content));
      const requests = reads(fake);
      assert.deepEqual([requests.length, requests.at(-1)], [3, undefined]);
    });
  }

  test('a part in response to a request for the whole is an error', async () => {
    const { read } = await serving({
      alter: (call, response) =>
        isBlobRead(call)
          ? { ...response, status: 206, headers: { 'content-range': `bytes 5-9/${size}` } }
          : response,
    });
    await assert.rejects(read(), { code: 'unavailable' });
  });

  test('a registry that sends ranges only, and smaller ones than requested, is read to the end', async () => {
    const content = blob(size);
    const { read } = await serving(
      {
        alter: (request, response) => {
          if (!isBlobRead(request)) return response;
          const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? 'bytes=0-')?.[1]);
          const body = whole(content).subarray(start, start + 120_000);
          const range = `bytes ${start}-${start + body.byteLength - 1}/${size}`;
          return { status: 206, headers: { 'content-range': range }, body };
        },
      },
      content,
    );
    assert.deepEqual(await read(), whole(content));
  });

  test('other bytes under the right range are found by the digest', async () => {
    const { read } = await serving({
      ...breakingAt(65_536),
      ...alteringRanges((response) => ({
        ...response,
        body: Buffer.alloc(Buffer.from(response.body ?? '').byteLength, 'x'),
      })),
    });
    await assert.rejects(read(), { code: 'digest-mismatch' });
  });

  test('a blob that is really shorter than described is refused after one request', async () => {
    const { fake, content, store } = await serving({});
    fake.store.open('acme/tool').blobs.set(content.descriptor.digest, whole(content).subarray(0, 1000));
    await assert.rejects(buffer(store.fetch(content.descriptor)), { code: 'digest-mismatch' });
    assert.equal(reads(fake).length, 1);
  });

  test('a body that only the end of the connection ends is continued when it is too short', async () => {
    let isFirst = true;
    const { fake, content, read } = await serving({
      intercept: (request) => {
        if (request.method !== 'GET' || !isFirst) return false;
        isFirst = false;
        request.socket.write('HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n');
        request.socket.end(whole(content).subarray(0, 40_000));
        return true;
      },
    });
    assert.deepEqual(await read(), whole(content));
    assert.deepEqual(reads(fake), [undefined, 'bytes=40000-']);
  });

  test('a download that stalls is continued', async () => {
    let isFirst = true;
    const content = blob(size);
    const intercept: FakeOptions['intercept'] = (request, response) => {
      if (request.method !== 'GET' || !isFirst) return false;
      isFirst = false;
      response.writeHead(200, { 'content-length': size }).write(whole(content).subarray(0, 1000));
      return true;
    };
    // A tenth of the time for retries is the time after which nothing more is expected.
    const { fake, read } = await serving({ intercept }, content, 10_000);
    assert.deepEqual(await read(), whole(content));
    assert.deepEqual(reads(fake), [undefined, 'bytes=1000-']);
  });

  test('a download that never gets any further ends with the retry budget', async () => {
    const { fake, read } = await serving({ breakAfter: (call) => (isBlobRead(call) ? 1000 : undefined) });
    const start = reads(fake).length;
    await assert.rejects(read(), (error: Error & { code: string }) => {
      assert.equal(error.code, 'unavailable');
      assert.match(error.message, /was interrupted after \d+ of 300000 bytes: /);
      return true;
    });
    assert.ok(reads(fake).length > start + 3);
  });

  test('an error of the registry in the middle of a download is reported like any other', async () => {
    for (const [status, code] of [
      [404, 'not-found'],
      [403, 'denied'],
    ] as const) {
      const { read } = await serving({ ...breakingAt(65_536), ...alteringRanges(() => ({ status })) });
      await assert.rejects(read(), { code });
    }
  });

  test('a 503 in the middle of a download is retried', async () => {
    let failures = 3;
    const { content, read } = await serving({
      ...breakingAt(65_536),
      ...alteringRanges((response) => (failures-- > 0 ? { status: 503 } : response)),
    });
    assert.deepEqual(await read(), whole(content));
  });

  test('a redirect to blob storage is followed anew for each part, without credentials', async () => {
    const content = blob(size);
    const seen: RecordedRequest[] = [];
    const storage = createServer((request, response) => {
      seen.push(record(request));
      const start = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? 'bytes=0-')?.[1]);
      const headers = {
        'content-length': size - start,
        ...(start > 0 && { 'content-range': `bytes ${start}-${size - 1}/${size}` }),
      };
      response.writeHead(start > 0 ? 206 : 200, headers);
      const part = whole(content).subarray(start);
      if (seen.length > 1) response.end(part);
      else response.write(part.subarray(0, 70_000), () => response.destroy());
    });
    const host = await listen(storage);
    stops.push(() => close(storage));
    let signature = 0;
    const { fake, read } = await serving(
      {
        auth: { kind: 'bearer', username: 'u', password: 'pass' },
        alter: (call, response) => {
          if (!isBlobRead(call) || response.status >= 300) return response;
          signature += 1;
          return { status: 307, headers: { location: `http://${host}/blob?sig=${signature}` } };
        },
      },
      content,
    );
    assert.deepEqual(await read(), whole(content));
    assert.deepEqual(
      seen.map(({ url }) => url),
      ['/blob?sig=1', '/blob?sig=2'],
    );
    assert.match(seen[1]?.headers.range ?? '', /^bytes=\d+-$/);
    assert.ok(seen.every(({ headers }) => headers.authorization === undefined));
    assert.ok(fake.requests.some(({ headers }) => headers.authorization !== undefined));
  });

  test('a refusal of blob storage is not worded as one of the registry', async () => {
    const storage = createServer((_, response) => response.writeHead(403).end('<Error><Code>Expired</Code>'));
    const host = await listen(storage);
    stops.push(() => close(storage));
    const { read } = await serving({
      alter: (call, response) =>
        isBlobRead(call) ? { status: 307, headers: { location: `http://${host}/blob?sig=s` } } : response,
    });
    await assert.rejects(read(), (error: CodedError) => {
      assert.equal(error.response?.reason, 'storage-denied');
      assert.match(error.message, new RegExp(`the registry refers to ${host}, which refuses.*Expired`));
      return error.code === 'denied' && !error.message.includes('sig=s');
    });
  });
}

test('a reader that gives up is not taken for an interruption', async () => {
  const { fake, content, store } = await serve({ read: stream }, {}, blob(3_000_000));
  for (const error of [undefined, new Error('the disk is full')]) {
    const stream = store.fetch(content.descriptor);
    for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
      assert.ok(chunk.byteLength > 0);
      break;
    }
    const closed = new Promise((resolve) => stream.once('close', resolve));
    stream.on('error', () => {});
    stream.destroy(error);
    await closed;
  }
  assert.deepEqual(reads(fake), [undefined, undefined]);
});
