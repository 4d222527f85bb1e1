/** GitHub's attestations API: what is stored there and when, and what its errors and rate limits lead to. */

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, suite, test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { createAttestationsApi, type StoredBundle } from '../../src/provenance/attestations-api.ts';
import { encodeKeyBundle, readBundle } from '../../src/provenance/bundle.ts';
import { decodeSnappy } from '../../src/provenance/snappy.ts';

const digest = digestOf(Buffer.from('an artifact'));

const bundleSigned = (signature: string, isNew = true): StoredBundle => ({
  isNew,
  bundle: readBundle(
    encodeKeyBundle({
      hint: 'a key',
      payloadType: 'application/vnd.in-toto+json',
      payload: Buffer.from('{}'),
      signature: Buffer.from(signature),
    }),
  ),
});

/** `{"dsseEnvelope":{"payload":"","signatures":[{"sig":"c3RvcmVk"}]},"padding":"…"}`, as github.com/golang/snappy 1.0.0 writes it. */
const compressed = Buffer.from(
  '3AOweyJkc3NlRW52ZWxvcGUiOnsicGF5bG9hZCI6IiIsInNpZ25hdHVyZXMiOlt7AQ9YIjoiYzNSdmNtVmsifV19LCJwYWRkaW4BGBxhYmNkZWZnaP4IAP4IAP4IAP4IAN4IAAB4/gEABQEkYWJjZGVmZ2gifQ==',
  'base64',
);

interface PreparedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

let server: Server;
let url = '';
/** Requests as `METHOD path`, with the token where there was one. */
let seen: string[] = [];
let posted: unknown[] = [];
let pauses: number[] = [];
let prepared: PreparedResponse[] = [];
let listing: (path: string) => PreparedResponse | Uint8Array = () => ({
  status: 404,
  body: { message: 'Not Found' },
});

before(async () => {
  server = createServer(async (request, response) => {
    const path = request.url ?? '';
    seen.push(`${request.method} ${path}${request.headers.authorization ? '' : ' without a token'}`);
    const body = await readText(request);
    const answer = prepared.shift();
    if (!answer && request.method === 'POST') posted.push(JSON.parse(body));
    const found =
      answer ?? (request.method === 'POST' ? { status: 201, body: { id: posted.length } } : listing(path));
    if (found instanceof Uint8Array) return response.end(found);
    response.writeHead(found.status, { 'content-type': 'application/json', ...found.headers });
    return response.end(JSON.stringify(found.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());
beforeEach(() => {
  [seen, posted, pauses, prepared] = [[], [], [], []];
  listing = () => ({ status: 404, body: { message: 'Not Found' } });
});

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const store = (...bundles: readonly StoredBundle[]) =>
  createAttestationsApi(
    { api: url, server: 'https://github.com', repository: 'acme/widgets' },
    'token-of-the-job',
    fetch,
    async (milliseconds) => void pauses.push(milliseconds),
  ).store(digest, bundles);

const failureOf = async (work: Promise<unknown>) =>
  asCodedError(
    await work.then(
      () => assert.fail('nothing failed'),
      (error: unknown) => error,
    ),
  );

suite('what is stored', () => {
  test('new bundles are stored without looking, and their pages are returned', async () => {
    assert.deepEqual(await store(bundleSigned('a'), bundleSigned('b')), [
      'https://github.com/acme/widgets/attestations/1',
      'https://github.com/acme/widgets/attestations/2',
    ]);
    assert.deepEqual(seen, Array(2).fill('POST /repos/acme/widgets/attestations'));
  });

  test('a bundle of an earlier run is stored unless it is listed, on any page', async () => {
    const listed = (...bundles: readonly StoredBundle[]) => ({
      attestations: bundles.map(({ bundle }) => ({ bundle: bundle.document })),
    });
    listing = (path) =>
      path.endsWith('after=x')
        ? { status: 200, body: listed(bundleSigned('second')) }
        : {
            status: 200,
            headers: {
              link: `<${url}/repos/acme/widgets/attestations/${digest}?per_page=100&after=x>; rel="next"`,
            },
            body: listed(bundleSigned('first')),
          };
    await store(bundleSigned('first', false), bundleSigned('second', false), bundleSigned('third', false));
    assert.equal(posted.length, 1);
    assert.deepEqual(posted, [{ bundle: bundleSigned('third').bundle.document }]);
  });

  test('a bundle that is listed by its URL is read there, without the token', async () => {
    listing = (path) =>
      path === '/stored'
        ? compressed
        : { status: 200, body: { attestations: [{ bundle: null, bundle_url: `${url}/stored` }] } };
    await store(bundleSigned('stored', false), bundleSigned('other', false));
    assert.deepEqual(posted, [{ bundle: bundleSigned('other').bundle.document }]);
    assert.ok(seen.includes('GET /stored without a token'));
  });

  test('a next page at another origin is not requested', async () => {
    const elsewhere = url.replace('127.0.0.1', 'localhost');
    listing = () => ({
      status: 200,
      headers: { link: `<${elsewhere}/evil>; rel="next"` },
      body: { attestations: [] },
    });
    await store(bundleSigned('a', false));
    assert.ok(!seen.some((line) => line.includes('/evil')));
  });
});

suite('errors', () => {
  for (const status of [401, 403, 404])
    test(`status ${status} is a permission that is missing, with the line to paste`, async () => {
      prepared = [{ status, body: { message: 'Resource not accessible by integration' } }];
      const { code, message, hint } = await failureOf(store(bundleSigned('a')));
      assert.equal(code, 'denied');
      assert.match(message, /does not let this job store an attestation of acme\/widgets .*not accessible/);
      assert.match(hint, /permissions: attestations: write$/);
      assert.deepEqual(pauses, []);
    });

  test('a bundle that GitHub refuses fails with what it says, and is not repeated', async () => {
    prepared = [{ status: 422, body: { message: 'Invalid bundle' } }];
    const { code, message } = await failureOf(store(bundleSigned('a')));
    assert.deepEqual([code, message.endsWith('status 422: Invalid bundle')], ['unavailable', true]);
    assert.equal(seen.length, 1);
  });

  test('a server error is repeated three times', async () => {
    prepared = Array(3).fill({ status: 502 });
    await store(bundleSigned('a'));
    assert.deepEqual([posted.length, pauses], [1, [250, 1000, 4000]]);
    prepared = Array(4).fill({ status: 503 });
    assert.match((await failureOf(store(bundleSigned('b')))).message, /status 503/);
  });
});

suite('rate limits', () => {
  const limited = (headers: Readonly<Record<string, string>>, status = 403, message = '') => [
    { status, headers, body: { message } },
  ];

  test('a pause that is asked for is made', async () => {
    for (const status of [403, 429]) {
      prepared = limited({ 'retry-after': '17' }, status);
      await store(bundleSigned(`a ${status}`));
    }
    assert.deepEqual([posted.length, pauses], [2, [17_000, 17_000]]);
  });

  test('a limit that is used up is waited for until it is reset', async () => {
    const reset = Math.floor(Date.now() / 1000) + 30;
    prepared = limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) });
    await store(bundleSigned('a'));
    const [pause = 0] = pauses;
    assert.ok(pause > 1000 && pause <= 30_000, String(pause));
  });

  test('a secondary limit without a time is waited for a minute', async () => {
    prepared = limited({}, 403, 'You have exceeded a secondary rate limit. Please wait a few minutes.');
    await store(bundleSigned('a'));
    assert.deepEqual(pauses, [60_000]);
  });

  test('a limit that ends in an hour fails at once', async () => {
    prepared = limited({ 'retry-after': '3600' });
    const { code, message } = await failureOf(store(bundleSigned('a')));
    assert.deepEqual([code, pauses.length], ['unavailable', 0]);
    assert.match(message, /rate limit/);
  });

  test('sixty statements of twenty artifacts are stored two at a time', async () => {
    let [open, most] = [0, 0];
    const counting: typeof fetch = async (...parameters) => {
      open += 1;
      most = Math.max(most, open);
      return await fetch(...parameters).finally(() => {
        open -= 1;
      });
    };
    const workflow = { api: url, server: 'https://github.com', repository: 'acme/widgets' };
    const api = createAttestationsApi(workflow, 'token-of-the-job', counting);
    const artifacts = Array.from({ length: 20 }, (_, artifact) =>
      ['a', 'b', 'c'].map((name) => bundleSigned(`${artifact} ${name}`)),
    );
    await Promise.all(artifacts.map((bundles) => api.store(digest, bundles)));
    assert.deepEqual([posted.length, most], [60, 2]);
  });
});

suite('Snappy', () => {
  test('literals and copies are decoded, also copies of what they write themselves', () => {
    const text = Buffer.from(decodeSnappy(compressed, 1000) ?? []).toString();
    assert.equal(JSON.parse(text).padding, `${'abcdefgh'.repeat(40)}${'x'.repeat(70)}abcdefgh`);
    const long = Buffer.alloc(70_000, 'y');
    const literal = Buffer.concat([Buffer.from([0xf0, 0xa2, 0x04, 0xf8, 0x6f, 0x11, 0x01]), long]);
    assert.deepEqual(decodeSnappy(literal, 70_000), long);
  });

  test('what is truncated, too long or refers to nothing is refused', () => {
    assert.equal(decodeSnappy(compressed, 100), undefined);
    for (let end = 0; end < compressed.length; end += 1)
      assert.equal(decodeSnappy(compressed.subarray(0, end), 1000), undefined, `${end} bytes`);
    for (const bytes of [
      [4, 1, 9],
      [4, 0, 65, 1, 0],
      [255, 255, 255, 255, 255, 255],
      [2, 0xfc, 0, 0, 0, 255],
    ])
      assert.equal(decodeSnappy(Uint8Array.from(bytes), 1000), undefined);
  });
});
