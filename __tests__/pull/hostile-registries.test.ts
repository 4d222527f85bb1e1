/** Hostile registries: what they answer wrongly never becomes visible, and every pull ends in time with a typed error. */

import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CodedError } from '../../src/errors.ts';
import { titleKey, unpackKey } from '../../src/oci/annotations.ts';
import { describe } from '../../src/oci/descriptor.ts';
import { encode } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import type { FakeRequest, FakeResponse } from '../fakes/message.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { startFakeRegistry } from '../fakes/registry.ts';
import { file, tgzOf } from '../folder/archives.ts';
import { contentsOf, exists } from '../folder/unpacking.ts';
import { endThreads, withThread } from '../support/download-thread.ts';
import { openToPush, pushArtifact, runPull, type TestArtifact, temporaryFolder } from './pulling.ts';

/** Two layers: a file of 200 KiB, and an archive. */
const large = Buffer.alloc(200 * 1024, 'content of a file ');
const archive = tgzOf([file('x', 'X'), { name: 'big', body: Buffer.alloc(100_000, 1) }]);
const artifact: TestArtifact = {
  artifactType: 'application/vnd.acme.v1',
  layers: [
    { type: 'text/plain', bytes: large, annotations: { [titleKey]: 'large.txt' } },
    {
      type: 'application/vnd.acme.v1.tar+gzip',
      bytes: archive,
      annotations: { [titleKey]: '.', [unpackKey]: 'true' },
    },
  ],
};

interface Attack {
  readonly what: string;
  readonly options?: Omit<FakeOptions, 'alter'>;
  alter?(request: FakeRequest, response: FakeResponse): FakeResponse;
  /** Code of the error; the artifact is pulled as it was pushed where there is none. */
  readonly refused?: string | readonly string[];
}

const isBlob = ({ path, method }: FakeRequest) => method === 'GET' && path.includes('/blobs/');
const isLarge = (request: FakeRequest, { body = '' }: FakeResponse) =>
  isBlob(request) && Buffer.byteLength(body) > 100 * 1024;
const isManifest = ({ path, method }: FakeRequest) => method === 'GET' && path.includes('/manifests/');
const bytesOf = ({ body = '' }: FakeResponse) => Buffer.from(body);

/** The large blob with another body, and the length of that. */
const withBody =
  (change: (bytes: Buffer) => Buffer): Attack['alter'] =>
  (request, response) => {
    if (!isLarge(request, response)) return response;
    const body = change(bytesOf(response));
    return { ...response, body, headers: { ...response.headers, 'content-length': String(body.byteLength) } };
  };

/** Manifests with another body. */
const withManifest =
  (change: (bytes: Buffer) => Buffer | string): Attack['alter'] =>
  (request, response) => {
    if (!isManifest(request) || response.status !== 200) return response;
    const body = Buffer.from(change(bytesOf(response)));
    return { ...response, body, headers: { ...response.headers, 'content-length': String(body.byteLength) } };
  };

/** Cuts the first response to a large blob, and answers the range request that follows as stated. */
function cutThen(
  answer: (range: FakeResponse, whole: Buffer) => FakeResponse,
): Pick<Attack, 'options' | 'alter'> {
  let whole = Buffer.alloc(0);
  return {
    options: {
      breakAfter: ({ headers, path }, { body = '' }) =>
        path.includes('/blobs/') && headers.range === undefined && Buffer.byteLength(body) > 100 * 1024
          ? 70_000
          : undefined,
    },
    alter(request, response) {
      if (!isBlob(request)) return response;
      if (request.headers.range === undefined) {
        if (isLarge(request, response)) whole = bytesOf(response);
        return response;
      }
      return answer(response, whole);
    },
  };
}

const flip = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
};

const blobs: readonly Attack[] = [
  {
    what: 'other bytes of the same length',
    alter: withBody((bytes) => flip(bytes, 5)),
    refused: 'digest-mismatch',
  },
  {
    what: 'another last byte',
    alter: withBody((bytes) => flip(bytes, bytes.byteLength - 1)),
    refused: 'digest-mismatch',
  },
  ...[0, 1, 511, 512, 65_536, large.byteLength - 1].map((length) => ({
    what: `a blob that ends after ${length} bytes`,
    alter: withBody((bytes) => bytes.subarray(0, length)),
    refused: ['digest-mismatch', 'unavailable'],
  })),
  {
    what: 'one byte too many',
    alter: withBody((bytes) => Buffer.concat([bytes, Buffer.from('x')])),
    refused: 'digest-mismatch',
  },
  {
    what: 'a megabyte too many',
    alter: withBody((bytes) => Buffer.concat([bytes, Buffer.alloc(1 << 20)])),
    refused: 'digest-mismatch',
  },
  {
    what: 'a blob in gzip, which nobody asked for',
    alter: (request, response) => {
      if (!isLarge(request, response)) return response;
      const body = gzipSync(bytesOf(response));
      return {
        ...response,
        body,
        headers: {
          ...response.headers,
          'content-encoding': 'gzip',
          'content-length': String(body.byteLength),
        },
      };
    },
    refused: ['digest-mismatch', 'unavailable'],
  },
  {
    what: 'an archive of other files',
    alter: (request, response) => {
      if (!isBlob(request) || bytesOf(response)[0] !== 0x1f) return response;
      const body = tgzOf([file('evil', 'E')]);
      return { ...response, body, headers: { 'content-length': String(body.byteLength) } };
    },
    refused: ['digest-mismatch', 'unavailable'],
  },
  {
    what: 'no such blob',
    alter: (request, response) => (isBlob(request) ? { status: 404 } : response),
    refused: 'not-found',
  },
  {
    what: 'a web page in place of a blob',
    alter: (request, response) =>
      isLarge(request, response)
        ? { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }
        : response,
    refused: ['digest-mismatch', 'unavailable'],
  },
  {
    what: 'errors without end',
    alter: (request, response) => (isBlob(request) ? { status: 503 } : response),
    refused: 'unavailable',
  },
  {
    what: 'a part where the whole was requested',
    alter: (request, response) =>
      isLarge(request, response)
        ? { ...response, status: 206, headers: { 'content-range': 'bytes 5-9/10' } }
        : response,
    refused: 'unavailable',
  },
];

const ranges: readonly Attack[] = [
  { what: 'a connection that breaks, and the right range', ...cutThen((range) => range) },
  {
    what: 'a connection that breaks, and the whole in place of a range',
    ...cutThen((_, whole) => ({
      status: 200,
      headers: { 'content-length': String(whole.byteLength) },
      body: whole,
    })),
  },
  {
    what: 'a range with other bytes',
    ...cutThen((range) => ({ ...range, body: flip(bytesOf(range), 0) })),
    refused: 'digest-mismatch',
  },
  {
    what: 'a range that begins elsewhere and says so',
    ...cutThen((range) => ({
      ...range,
      headers: { ...range.headers, 'content-range': `bytes 0-${large.byteLength - 1}/${large.byteLength}` },
    })),
    refused: ['unavailable', 'digest-mismatch'],
  },
  {
    what: 'a range that begins elsewhere and lies',
    ...cutThen((range) => ({
      ...range,
      body: Buffer.concat([Buffer.from('x'), bytesOf(range).subarray(1)]),
    })),
    refused: 'digest-mismatch',
  },
  {
    what: 'a range of another total',
    ...cutThen((range) => ({
      ...range,
      headers: { ...range.headers, 'content-range': `bytes 70000-${large.byteLength - 1}/999999999` },
    })),
    refused: ['unavailable', 'digest-mismatch'],
  },
  {
    what: 'a range that is not satisfiable',
    ...cutThen(() => ({ status: 416 })),
    refused: ['unavailable', 'digest-mismatch'],
  },
];

const manifests: readonly Attack[] = [
  {
    what: 'a manifest of other bytes',
    alter: withManifest((bytes) => String(bytes).replace('large.txt', 'other.txt')),
    refused: 'digest-mismatch',
  },
  {
    what: 'a manifest with a space more',
    alter: withManifest((bytes) => `${bytes} `),
    refused: 'digest-mismatch',
  },
  {
    what: 'a manifest that is cut',
    alter: withManifest((bytes) => bytes.subarray(0, 100)),
    refused: 'digest-mismatch',
  },
  { what: 'no manifest', alter: withManifest(() => ''), refused: 'digest-mismatch' },
  {
    what: 'a manifest of 64 MiB',
    alter: withManifest(() => Buffer.alloc(64 << 20, 0x20)),
    refused: ['unavailable', 'digest-mismatch', 'unsupported'],
  },
];

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.all([...stops.map((stop) => stop()), endThreads()])));

async function attacked({ options, alter }: Attack): Promise<string> {
  let isOn = false;
  const registry = await startFakeRegistry({
    ...options,
    breakAfter: (request, response) => (isOn ? options?.breakAfter?.(request, response) : undefined),
    alter: (request, response) => (isOn && alter ? alter(request, response) : response),
  });
  stops.push(() => registry.stop());
  const store = await openToPush(registry.host, 'acme/app');
  await store.tag(await pushArtifact(store, artifact), parseTag('1.0.0'));
  isOn = true;
  return `${registry.host}/acme/app:1.0.0`;
}

suite('a registry that serves', { concurrency: 8 }, () => {
  for (const attack of [...blobs, ...ranges, ...manifests]) attackTest(attack, '', {});
});

suite('a registry that serves a thread', { concurrency: 8 }, () => {
  for (const attack of [...blobs, ...ranges])
    attackTest(attack, ' by the thread', { downloadThread: withThread() });
});

function attackTest(attack: Attack, by: string, settings: Parameters<typeof runPull>[2]): void {
  test(`${attack.what} ${attack.refused ? 'is refused' : 'is read to the end'}${by}`, async (t) => {
    const folder = temporaryFolder(t);
    const output = join(folder, 'out');
    const references = await attacked(attack);
    const done = runPull({ references, output, timeout: '3' }, undefined, settings);
    if (attack.refused === undefined) {
      await done;
      assert.deepEqual(
        contentsOf(output).map((line) => line.replace(/:.*/s, '')),
        ['big', 'large.txt', 'x'],
      );
      return;
    }
    await assert.rejects(done, (error) => {
      assert.ok(error instanceof CodedError, String(error));
      assert.ok([attack.refused].flat().includes(error.code), `${error.code}: ${error.message}`);
      return true;
    });
    assert.deepEqual(contentsOf(folder), []);
  });
}

/** Documents that a registry serves with right digests, and that nobody can pull. */
const documents: readonly (readonly [what: string, type: string, body: unknown, refused: string])[] = [
  ['a manifest without anything', imageManifestType, {}, 'file'],
  [
    'a layer with a negative size',
    imageManifestType,
    { layers: [{ mediaType: 'a/b', digest: `sha256:${'0'.repeat(64)}`, size: -1 }] },
    'invalid-layout',
  ],
  [
    'a layer with a digest that is a path',
    imageManifestType,
    { layers: [{ mediaType: 'a/b', digest: 'sha256:../../etc/passwd', size: 1 }] },
    'invalid-layout',
  ],
  [
    'a layer with a size beyond all numbers',
    imageManifestType,
    { layers: [{ mediaType: 'a/b', digest: `sha256:${'0'.repeat(64)}`, size: 2 ** 70 }] },
    'invalid-layout',
  ],
  [
    'a layer that is not there',
    imageManifestType,
    { layers: [{ mediaType: 'a/b', digest: `sha256:${'0'.repeat(64)}`, size: 10 }] },
    'not-found',
  ],
  [
    'a layer whose size is too small',
    imageManifestType,
    { layers: [{ ...describe('text/plain', large), size: 10, annotations: { [titleKey]: 'x' } }] },
    'digest-mismatch',
  ],
  [
    'a layer whose size is too large',
    imageManifestType,
    { layers: [{ ...describe('text/plain', large), size: 1 << 30, annotations: { [titleKey]: 'x' } }] },
    'digest-mismatch unavailable',
  ],
  [
    'a layer that is larger than any disk',
    imageManifestType,
    {
      layers: [
        {
          ...describe('text/plain', large),
          size: Number.MAX_SAFE_INTEGER,
          annotations: { [titleKey]: 'x' },
        },
      ],
    },
    'storage',
  ],
  [
    'a manifest that is an index, too',
    imageManifestType,
    {
      layers: [{ ...describe('text/plain', large), annotations: { [titleKey]: 'x' } }],
      manifests: [{ mediaType: imageManifestType, digest: `sha256:${'1'.repeat(64)}`, size: 100 }],
    },
    'invalid-layout',
  ],
  [
    'an index that is a manifest, too',
    imageIndexType,
    {
      config: describe('application/json', Buffer.from('{}')),
      manifests: [{ mediaType: imageManifestType, digest: `sha256:${'1'.repeat(64)}`, size: 100 }],
    },
    'invalid-layout',
  ],
  [
    'a manifest of early Docker',
    'application/vnd.docker.distribution.manifest.v1+prettyjws',
    { schemaVersion: 1, name: 'acme/app', fsLayers: [] },
    'unsupported',
  ],
  [
    'an index that lists itself by a wrong digest',
    imageIndexType,
    { manifests: [{ mediaType: imageIndexType, digest: `sha256:${'1'.repeat(64)}`, size: 100 }] },
    'not-found',
  ],
  [
    'an index of 20,000 manifests',
    imageIndexType,
    {
      manifests: Array.from({ length: 20_000 }, (_, i) => ({
        mediaType: imageManifestType,
        digest: `sha256:${String(i).padStart(64, '0')}`,
        size: 1,
      })),
    },
    'unsupported',
  ],
];

suite('a registry that holds', () => {
  for (const [what, type, body, refused] of documents)
    test(`${what} is refused or gives nothing`, async (t) => {
      const registry = await startFakeRegistry({ validates: false });
      stops.push(() => registry.stop());
      const store = await openToPush(registry.host, 'acme/app');
      await pushArtifact(store, artifact);
      const bytes = Buffer.from(encode(body));
      await put(registry.host, type, bytes);
      const folder = temporaryFolder(t);
      const output = join(folder, 'out');
      const done = runPull({ references: `${registry.host}/acme/app:1.0.0`, output, timeout: '3' });
      if (refused === 'file') {
        await done;
        assert.ok(exists(output));
        return;
      }
      await assert.rejects(done, (error) => {
        assert.ok(error instanceof CodedError, String(error));
        assert.ok(refused.split(' ').includes(error.code), `${error.code}: ${error.message}`);
        return true;
      });
      assert.deepEqual(contentsOf(folder), []);
    });
});

async function put(host: string, type: string, body: Uint8Array): Promise<void> {
  const url = `http://${host}/v2/acme/app/manifests/1.0.0`;
  const response = await fetch(url, {
    method: 'PUT',
    headers: { 'content-type': type },
    body: Buffer.from(body),
  });
  assert.equal(response.status, 201, await response.text());
}

test('a layer that is larger than any disk is not copied into a layout', async (t) => {
  const registry = await startFakeRegistry({ validates: false });
  stops.push(() => registry.stop());
  await pushArtifact(await openToPush(registry.host, 'acme/app'), artifact);
  const layers = [{ ...describe('text/plain', large), size: Number.MAX_SAFE_INTEGER }];
  await put(registry.host, imageManifestType, Buffer.from(encode({ layers })));
  const before = registry.requests.length;
  const to = `oci:${join(temporaryFolder(t), 'layout')}`;
  const refused = runPull({ references: `${registry.host}/acme/app:1.0.0`, to });
  await assert.rejects(refused, (error) => error instanceof CodedError && error.code === 'storage');
  assert.ok(!registry.requests.slice(before).some(({ url }) => url.includes('/blobs/')));
});

for (const type of ['application/json', 'application/octet-stream', undefined])
  test(`a manifest that is served as ${type ?? 'no type'} has the type that it states`, async (t) => {
    let isOn = false;
    const registry = await startFakeRegistry({
      alter(request, response) {
        if (!isOn || !request.path.includes('/manifests/')) return response;
        const { 'content-type': _, ...headers } = response.headers ?? {};
        return { ...response, headers: type === undefined ? headers : { ...headers, 'content-type': type } };
      },
    });
    stops.push(() => registry.stop());
    const store = await openToPush(registry.host, 'acme/app');
    await store.tag(await pushArtifact(store, artifact), parseTag('1.0.0'));
    isOn = true;
    const output = join(temporaryFolder(t), 'out');
    await runPull({ references: `${registry.host}/acme/app:1.0.0`, output });
    assert.equal(contentsOf(output).length, 3);
  });

for (const [what, status, code] of [
  ['that is not there', 404, 'not-found'],
  ['that is refused', 403, 'denied'],
] as const)
  test(`a small layer ${what} is requested once`, async (t) => {
    let isOn = false;
    const asked: string[] = [];
    const registry = await startFakeRegistry({
      alter(request, response) {
        if (!isOn || !isBlob(request)) return response;
        asked.push(request.path);
        return { status };
      },
    });
    stops.push(() => registry.stop());
    const store = await openToPush(registry.host, 'acme/app');
    const layers = [{ type: 'text/plain', bytes: 'small', annotations: { [titleKey]: 'small.txt' } }];
    await store.tag(await pushArtifact(store, { ...artifact, layers }), parseTag('1.0.0'));
    isOn = true;
    const output = join(temporaryFolder(t), 'out');
    await assert.rejects(runPull({ references: `${registry.host}/acme/app:1.0.0`, output }), { code });
    assert.equal(asked.length, 1);
  });

test('an error that is longer than the small layer that was asked for is read whole', async (t) => {
  const failures = [
    // Says by its code that the request may succeed later.
    { status: 400, body: Buffer.from('{"errors":[{"code":"UNAVAILABLE","message":"replicating"}]}') },
    { status: 403, body: Buffer.from('{"errors":[{"code":"DENIED","message":"the account is suspended"}]}') },
  ];
  let isOn = false;
  const registry = await startFakeRegistry({
    alter: (request, response) => (isOn && isBlob(request) ? (failures.shift() ?? response) : response),
  });
  stops.push(() => registry.stop());
  const store = await openToPush(registry.host, 'acme/app');
  const layers = [{ type: 'text/plain', bytes: 'small', annotations: { [titleKey]: 'small.txt' } }];
  await store.tag(await pushArtifact(store, { ...artifact, layers }), parseTag('1.0.0'));
  isOn = true;
  const output = join(temporaryFolder(t), 'out');
  await assert.rejects(runPull({ references: `${registry.host}/acme/app:1.0.0`, output }), {
    code: 'denied',
    message: /status 403, DENIED: the account is suspended\)$/,
  });
  assert.deepEqual(failures, []);
});

for (const how of ['', ', also by a thread'])
  test(`a registry whose body never ends is left at the size of the layer${how}`, async (t) => {
    isEndless = false;
    const registry = await startFakeRegistry({ intercept: endless });
    stops.push(() => registry.stop());
    const store = await openToPush(registry.host, 'acme/app');
    await store.tag(await pushArtifact(store, artifact), parseTag('1.0.0'));
    isEndless = true;
    const folder = temporaryFolder(t);
    const references = `${registry.host}/acme/app:1.0.0`;
    const settings = how === '' ? {} : { downloadThread: withThread() };
    const refused = runPull({ references, output: join(folder, 'out'), timeout: '10' }, undefined, settings);
    await assert.rejects(refused, (error) => error instanceof CodedError && error.code === 'digest-mismatch');
    assert.deepEqual(contentsOf(folder), []);
  });

let isEndless = false;

function endless({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (!isEndless || method !== 'GET' || !url.includes('/blobs/')) return false;
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(64 * 1024, 'content of a file ')));
  };
  response.on('drain', more);
  more();
  return true;
}
