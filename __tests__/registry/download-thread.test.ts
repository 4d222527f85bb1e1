/** The thread that helps with downloads: what it writes is verified, and where it cannot help, the blob is received without it. */

import assert from 'node:assert/strict';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { RegistryOptions } from '../../src/registry/registries.ts';
import type { ThreadUse } from '../../src/registry/saving.ts';
import type { ReadStore } from '../../src/store/store.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { close, type FakeRegistry, listen, type RecordedRequest, record } from '../fakes/registry.ts';
import { certificate, certificateAuthority } from '../fakes/tls.ts';
import { endThreads, withThread } from '../support/download-thread.ts';
import { basicCredential, blob, type Content, open, repositoryAt, startFake } from './support.ts';

const size = 3_000_000;
const folder = mkdtempSync(join(tmpdir(), 'owp-thread-'));
const stops: (() => Promise<void>)[] = [];
after(async () => {
  await Promise.all([...stops.map((stop) => stop()), endThreads()]);
  rmSync(folder, { recursive: true, force: true });
});

interface Served {
  readonly fake: FakeRegistry;
  readonly store: ReadStore;
  readonly contents: readonly Content[];
}

async function serve(
  contents: readonly Content[],
  settings: Partial<RegistryOptions>,
  options: FakeOptions = {},
): Promise<Served> {
  const fake = await startFake(options);
  const { blobs } = fake.store.open('acme/tool');
  for (const { descriptor, bytes } of contents) blobs.set(descriptor.digest, Buffer.from(bytes));
  const run = open({ findCredential: basicCredential('u', 'pass'), ...settings });
  return { fake, contents, store: run.repository(repositoryAt(fake.host), 'pull') };
}

let files = 0;

function newPath(): string {
  files += 1;
  return join(folder, String(files));
}

async function save(store: ReadStore, { descriptor }: Content, path = newPath()): Promise<string> {
  const file = openSync(path, existsSync(path) ? 'w' : 'wx');
  try {
    await store.save?.(descriptor, { descriptor: file, path });
  } finally {
    closeSync(file);
  }
  return path;
}

async function assertSaved(store: ReadStore, content: Content): Promise<void> {
  assert.ok(readFileSync(await save(store, content)).equals(content.bytes));
}

const blobReads = ({ requests }: FakeRegistry) =>
  requests.filter(({ method, url }) => method === 'GET' && url.includes('/blobs/'));

const skip = availableParallelism() < 2;

suite('with a thread', { skip }, () => {
  test('blobs that begin at the same time are received by both threads, and are whole', async () => {
    const contents = Array.from({ length: 6 }, (_, index) => blob(size + index));
    const started: Worker[] = [];
    const downloadThread = { ...withThread((worker) => started.push(worker)), blobs: 2, bytes: 2 * size };
    const { fake, store } = await serve(contents, { downloadThread });
    await Promise.all(contents.map((content) => assertSaved(store, content)));
    assert.equal(started.length, 1);
    assert.equal(blobReads(fake).length, contents.length);
  });

  test('no thread is started for one blob, and none for several small ones', async () => {
    const contents = [blob(size), blob(1000), blob(100_000)];
    const started: Worker[] = [];
    const downloadThread = { ...withThread((worker) => started.push(worker)), blobs: 2, bytes: size };
    const { store } = await serve(contents, { downloadThread });
    for (const content of contents) await assertSaved(store, content);
    await Promise.all(contents.slice(1).map((content) => assertSaved(store, content)));
    assert.deepEqual(started, []);
  });

  test('a thread that ends in the middle of a blob leaves it to the run, which requests it again', async () => {
    const content = blob(size);
    let thread: Worker | undefined;
    let isFirst = true;
    const { fake, store } = await serve(
      [content],
      { downloadThread: withThread((worker) => (thread = worker)) },
      {
        intercept(request, response) {
          if (!isFirst || request.method !== 'GET' || !request.url?.includes('/blobs/')) return false;
          isFirst = false;
          response.writeHead(200, { 'content-length': size });
          response.write(Buffer.from(content.bytes).subarray(0, size / 2));
          setTimeout(() => void thread?.terminate(), 100);
          return true;
        },
      },
    );
    await assertSaved(store, content);
    assert.deepEqual(
      blobReads(fake).map(({ headers }) => headers.range),
      [undefined, undefined],
    );
    // What follows does without it, too.
    await assertSaved(store, content);
  });

  const broken: Readonly<Record<string, ThreadUse['start']>> = {
    'ends at once': () => new Worker('process.exit(1)', { eval: true }),
    'throws at once': () => new Worker('throw new Error("broken")', { eval: true }),
    'has no memory': () =>
      new Worker('const all = []; for (;;) all.push(new Array(1000).fill(all.length));', {
        eval: true,
        resourceLimits: { maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 },
      }),
    'has no file': () => new Worker(join(folder, 'absent.js')),
    'cannot be started': () => {
      throw new Error('no more threads');
    },
    'is not worth it': () => undefined,
  };
  for (const [what, start] of Object.entries(broken))
    test(`a blob is received where the thread ${what}`, async () => {
      const content = blob(size);
      const { store } = await serve([content], { downloadThread: { ...withThread(), start } });
      await Promise.all([assertSaved(store, content), assertSaved(store, content)]);
    });

  test('content of another digest or size is refused with the error of a stream', async () => {
    const content = blob(size);
    const other = blob(size);
    const { descriptor } = content;
    const found: readonly (readonly [bytes: Uint8Array, expected: string])[] = [
      [other.bytes, other.descriptor.digest],
      [content.bytes.subarray(0, size - 1), `${size - 1} bytes`],
      [Buffer.concat([content.bytes, Buffer.alloc(9)]), `more than ${size} bytes`],
    ];
    for (const [bytes, expected] of found) {
      const { fake, store } = await serve([content], { downloadThread: withThread() });
      fake.store.open('acme/tool').blobs.set(descriptor.digest, Buffer.from(bytes));
      const path = join(folder, `refused-${expected.length}`);
      await assert.rejects(save(store, content, path), {
        code: 'digest-mismatch',
        message: `${fake.host}/acme/tool: content does not match ${descriptor.digest} (${size} bytes): found ${expected}`,
      });
      assert.ok(readFileSync(path).byteLength <= size);
    }
  });

  test('a full disk is an error of the disk, and the thread goes on with other blobs', {
    skip: !existsSync('/dev/full'),
  }, async () => {
    const content = blob(size);
    const { store } = await serve([content], { downloadThread: withThread() });
    await assert.rejects(save(store, content, '/dev/full'), { code: 'ENOSPC', syscall: 'write' });
    await assertSaved(store, content);
  });

  test('a file that is not open for writing is an error of the disk', async () => {
    const content = blob(size);
    const path = await save((await serve([content], {})).store, content);
    const { store } = await serve([content], { downloadThread: withThread() });
    const file = openSync(path, 'r');
    await assert.rejects(
      async () => await store.save?.(content.descriptor, { descriptor: file, path }),
      ({ syscall, code }: NodeJS.ErrnoException) => syscall === 'write' && code !== undefined,
    );
    closeSync(file);
  });

  test('blob storage behind HTTPS is reached with the additional certificate, and gets no credentials', async () => {
    const content = blob(size);
    const seen: RecordedRequest[] = [];
    const storage = createSecureServer(certificate, (request, response) => {
      seen.push(record(request));
      response.writeHead(200, { 'content-length': size }).end(content.bytes);
    });
    const host = await listen(storage);
    stops.push(() => close(storage));
    const options: FakeOptions = {
      auth: { kind: 'bearer', username: 'u', password: 'pass' },
      alter: (request, response) =>
        request.method === 'GET' && request.path.includes('/blobs/') && response.status < 300
          ? { status: 307, headers: { location: `https://${host}/blob` } }
          : response,
    };
    const downloadThread = withThread();
    const trusting = await serve([content], { downloadThread, certificateAuthority }, options);
    await assertSaved(trusting.store, content);
    assert.deepEqual(
      seen.map(({ headers }) => headers.authorization),
      [undefined],
    );
    assert.ok(blobReads(trusting.fake).some(({ headers }) => headers.authorization?.startsWith('Bearer ')));
    const distrusting = await serve([content], { downloadThread: withThread() }, options);
    await assert.rejects(save(distrusting.store, content), { code: 'unavailable' });
  });

  test('what the environment says of certificates holds for the thread too', async (t) => {
    const content = blob(size);
    const storage = createSecureServer(certificate, (_request, response) => {
      response.writeHead(200, { 'content-length': size }).end(content.bytes);
    });
    const host = await listen(storage);
    stops.push(() => close(storage));
    const options: FakeOptions = {
      alter: (request, response) =>
        request.method === 'GET' && request.path.includes('/blobs/') && response.status < 300
          ? { status: 307, headers: { location: `https://${host}/blob` } }
          : response,
    };
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    t.after(() => delete process.env.NODE_TLS_REJECT_UNAUTHORIZED);
    let started = 0;
    const downloadThread = withThread(() => {
      started += 1;
    });
    const { store } = await serve([content], { downloadThread }, options);
    await assertSaved(store, content);
    assert.equal(started, 1);
  });

  test('behind a proxy, the run receives blobs without a thread', async () => {
    const content = blob(size);
    const seen: string[] = [];
    const proxy = createServer((request, response) => {
      seen.push(request.url ?? '');
      response.writeHead(200, { 'content-length': size }).end(content.bytes);
    });
    const http_proxy = `http://${await listen(proxy)}`;
    stops.push(() => close(proxy));
    const started: Worker[] = [];
    const run = open({
      environment: { http_proxy },
      plainHttp: ['registry.test'],
      downloadThread: withThread((worker) => started.push(worker)),
    });
    const store = run.repository(repositoryAt('registry.test'), 'pull');
    await assertSaved(store, content);
    assert.deepEqual(started, []);
    assert.deepEqual(seen, [`http://registry.test/v2/acme/tool/blobs/${content.descriptor.digest}`]);
  });

  test('a token that has expired in the middle of a blob is renewed by the run', async () => {
    const content = blob(size);
    let challenges = 1;
    const { fake, store } = await serve(
      [content],
      { downloadThread: withThread() },
      {
        auth: { kind: 'bearer', username: 'u', password: 'pass' },
        breakAfter: ({ headers, path }, { status }) =>
          path.includes('/blobs/') && status === 200 && headers.range === undefined ? 1_000_000 : undefined,
        alter(request, response) {
          if (request.headers.range === undefined || challenges === 0) return response;
          challenges -= 1;
          const realm = `http://${request.headers.host}/token`;
          const challenge = `Bearer realm="${realm}",service="${request.headers.host}",scope="repository:acme/tool:pull"`;
          return { status: 401, headers: { 'www-authenticate': challenge } };
        },
      },
    );
    await assertSaved(store, content);
    const parts = blobReads(fake).filter(({ headers }) => headers.range !== undefined);
    assert.ok(parts.length >= 2, `${parts.length}`);
  });

  test('a registry that says nothing in the middle of a blob is left after the stall time', async () => {
    const content = blob(size);
    let isFirst = true;
    const { fake, store } = await serve(
      [content],
      { downloadThread: withThread(), timeout: 10_000 },
      {
        intercept(request, response) {
          if (!isFirst || request.method !== 'GET' || !request.url?.includes('/blobs/')) return false;
          isFirst = false;
          response.writeHead(200, { 'content-length': size });
          response.write(Buffer.from(content.bytes).subarray(0, 1_200_000));
          return true;
        },
      },
    );
    await assertSaved(store, content);
    assert.deepEqual(
      blobReads(fake).map(({ headers }) => headers.range),
      [undefined, 'bytes=1200000-'],
    );
  });

  test('the run ends when its time is over, while the thread still receives', async () => {
    const content = blob(size);
    const { store } = await serve(
      [content],
      { downloadThread: withThread(), timeout: 1000 },
      {
        intercept(request, response) {
          if (request.method !== 'GET' || !request.url?.includes('/blobs/')) return false;
          response.writeHead(200, { 'content-length': size });
          const send = async () => {
            for (let sent = 0; sent < size && !response.destroyed; sent += 1000) {
              response.write(Buffer.alloc(1000));
              await wait(100);
            }
          };
          void send();
          return true;
        },
      },
    );
    await assert.rejects(save(store, content), { code: 'unavailable' });
  });
});
