/** Retries: what is retryable, and the delays before each attempt. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDeadline } from '../../../src/registry/http/deadline.ts';
import { type HttpResponse, isSuccess } from '../../../src/registry/http/response.ts';
import {
  type Attempt,
  createRetrier,
  isRetryable,
  type Retry,
  retryAfter,
} from '../../../src/registry/http/retry.ts';
import { quickClock } from '../support.ts';

function responseOf(
  status: number,
  headers: Record<string, string> = {},
  body = '',
  code?: string,
): HttpResponse {
  return {
    method: 'GET',
    url: new URL('https://r.io/'),
    status,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: Buffer.from(body),
    ...(code !== undefined && { networkError: Object.assign(new Error('x'), { code }) }),
  };
}

test('timeouts, rate limits and gateway errors are retryable', () => {
  const retryable = Array.from({ length: 500 }, (_, index) => index + 100).filter((status) =>
    isRetryable(responseOf(status)),
  );
  assert.deepEqual(retryable, [408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
});

test('a web page with a good status is retryable and never a success', () => {
  for (const status of [200, 201, 202, 204]) {
    const page = responseOf(status, { 'content-type': 'text/html; charset=utf-8' }, '<!DOCTYPE html>');
    assert.deepEqual([isRetryable(page), isSuccess(page)], [true, false]);
  }
});

test('the error codes of rate limits and outages are retryable whatever the status', () => {
  for (const [code, expected] of [
    ['TOOMANYREQUESTS', true],
    ['UNAVAILABLE', true],
    ['DENIED', false],
    ['MANIFEST_INVALID', false],
  ] as const) {
    assert.equal(isRetryable(responseOf(400, {}, JSON.stringify({ errors: [{ code }] }))), expected, code);
  }
});

test('network errors are retryable, except untrusted certificates and mistakes of ours', () => {
  const transient = [
    'ECONNRESET',
    'ECONNREFUSED',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'UND_ERR_SOCKET',
    'UND_ERR_CONNECT_TIMEOUT',
    'HPE_INVALID_CONSTANT',
    'HPE_LF_EXPECTED',
    'STALLED',
    '',
  ];
  const fatal = [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'CERT_HAS_EXPIRED',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'EPROTO',
    'UND_ERR_INVALID_ARG',
  ];
  for (const code of transient) assert.equal(isRetryable(responseOf(0, {}, '', code)), true, code);
  for (const code of fatal) assert.equal(isRetryable(responseOf(0, {}, '', code)), false, code);
});

test('Retry-After is read as seconds or a date, and ignored otherwise', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const table: readonly (readonly [string, number | undefined])[] = [
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
    ['Friday, 20-Nov-26 12:00:30 GMT', 30_000],
    ['Fri Nov 20 12:00:30 2026', 30_000],
    ['Wed Dec  2 12:00:00 2026', 12 * 86_400_000],
    ['Fri Nov 20 12:00:30 2026 PST', undefined],
    ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
    ['2026', 2_026_000],
    ['2026-11-20', undefined],
    ['99999999999', undefined],
  ];
  for (const [text, expected] of table)
    assert.equal(retryAfter(responseOf(429, { 'retry-after': text }), now), expected, text);
  assert.equal(retryAfter(responseOf(429), now), undefined);
});

test('a date in Retry-After is compared with the date of the response, whatever the clock of this machine says', () => {
  const headers = { 'retry-after': 'Fri, 20 Nov 2026 12:00:30 GMT', date: 'Fri, 20 Nov 2026 12:00:10 GMT' };
  const clocks = [
    '2026-11-19T12:00:00Z',
    '2026-11-20T12:00:10Z',
    '2027-01-01T00:00:00Z',
    '1970-01-01T00:00:00Z',
  ];
  for (const now of clocks) assert.equal(retryAfter(responseOf(429, headers), Date.parse(now)), 20_000, now);
  const own = Date.parse('2026-11-20T12:00:20Z');
  for (const date of ['soon', '', 'Fri, 99 Nov 2026 12:00:10 GMT'])
    assert.equal(retryAfter(responseOf(429, { ...headers, date }), own), 10_000, date);
});

function createTestRetrier(timeout: number) {
  const clock = quickClock();
  const retries: Retry[] = [];
  const retrier = createRetrier({
    clock,
    deadline: createDeadline(clock, timeout),
    onRetry: (retry) => void retries.push(retry),
  });
  return { clock, retrier, retries: () => retries.length, onRetry: retries };
}

const failing = (result: HttpResponse) => async (): Promise<Attempt<HttpResponse>> => ({
  value: result,
  response: result,
  retry: 'backoff',
});

test('delays double up to a limit, with jitter, and end with the budget', async () => {
  const { clock, retrier, retries } = createTestRetrier(60_000);
  retrier.noteResponse(responseOf(503));
  await retrier.run(failing(responseOf(503)));
  assert.deepEqual(clock.delays.slice(0, 8), [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
  const total = clock.delays.reduce((sum, wait) => sum + wait, 0);
  assert.ok(total < 60_000 && total > 40_000, `${total}`);
  assert.equal(retries(), clock.delays.length);
});

test('a host that has never responded gets six attempts', async () => {
  const { clock, retrier } = createTestRetrier(3_600_000);
  await retrier.run(failing(responseOf(0, {}, '', 'ECONNREFUSED')));
  assert.equal(clock.delays.length, 5);
});

test('a host that closes connections during the TLS handshake gets three attempts', async () => {
  const { clock, retrier } = createTestRetrier(3_600_000);
  const message = 'Client network socket disconnected before secure TLS connection was established';
  const networkError = Object.assign(new Error(message), { code: 'ECONNRESET' });
  await retrier.run(failing({ ...responseOf(0), networkError }));
  assert.equal(clock.delays.length, 2);
});

test('a delay is shorter than the time that is left, and the last attempt is close to the end', async () => {
  const { clock, retrier } = createTestRetrier(30_000);
  retrier.noteResponse(responseOf(503));
  const start = clock.now();
  let last = start;
  await retrier.run(async () => {
    last = clock.now();
    return { value: undefined, response: responseOf(503), retry: 'backoff' };
  });
  assert.ok(last - start > 29_000 && last - start < 30_000, `${last - start}`);
});

test('nothing is retried after the timeout, also not at once', async () => {
  const { clock, retrier, retries } = createTestRetrier(1000);
  let attempts = 0;
  await retrier.run(async () => {
    attempts += 1;
    await clock.sleep(2000);
    return { value: attempts, retry: 'immediate' };
  });
  assert.deepEqual([attempts, retries()], [1, 0]);
});

test('Retry-After applies to every request to the host, within the budget', async () => {
  const { clock, retrier } = createTestRetrier(60_000);
  retrier.noteResponse(responseOf(429));
  let attempts = 0;
  await retrier.run(async () => {
    attempts += 1;
    const limited = responseOf(429, { 'retry-after': '30' });
    return { value: limited, response: limited, retry: attempts === 1 ? 'backoff' : 'done' };
  });
  assert.deepEqual(clock.delays, [30_000]);
  const tooLong = responseOf(429, { 'retry-after': '3600' });
  assert.equal(await retrier.run(failing(tooLong)), tooLong);
  assert.deepEqual(clock.delays, [30_000]);
  await retrier.waitForPause();
  assert.deepEqual(clock.delays, [30_000]);
});

test('the first immediate retry is not delayed, and later ones are', async () => {
  const { clock, retrier, retries } = createTestRetrier(60_000);
  let attempts = 0;
  const value = await retrier.run(async () => {
    attempts += 1;
    return { value: attempts, retry: attempts < 3 ? 'immediate' : 'done' };
  });
  assert.equal(value, 3);
  assert.equal(retries(), 1);
  assert.equal(clock.delays.length, 1);
});

test('a host without an address is looked up three times within ten seconds, and never again', async () => {
  const { clock, retrier } = createTestRetrier(900_000);
  await retrier.run(failing(responseOf(0, {}, '', 'ENOTFOUND')));
  assert.equal(clock.delays.length, 2);
  const total = clock.delays.reduce((sum, wait) => sum + wait, 0);
  assert.ok(total > 5000 && total < 10_000, `${total}`);
});

test('a short budget has room for three look-ups too', async () => {
  const { clock, retrier } = createTestRetrier(2000);
  await retrier.run(failing(responseOf(0, {}, '', 'ENOTFOUND')));
  assert.equal(clock.delays.length, 2);
});

test('a name server that does not respond, and a host that had an address before, are retried within the budget', async () => {
  const silent = createTestRetrier(60_000);
  await silent.retrier.run(failing(responseOf(0, {}, '', 'EAI_AGAIN')));
  assert.ok(silent.clock.delays.length > 6, `${silent.clock.delays}`);
  const known = createTestRetrier(60_000);
  known.retrier.noteResponse(responseOf(200));
  await known.retrier.run(failing(responseOf(0, {}, '', 'ENOTFOUND')));
  assert.ok(known.clock.delays.length > 6, `${known.clock.delays}`);
});

test('a retry is described by its host, its status, its number and the time that is left', async () => {
  const { retrier, onRetry, clock } = createTestRetrier(60_000);
  const since = clock.now();
  retrier.noteResponse(responseOf(503));
  await retrier.run(failing(responseOf(503)));
  const { left, ...first } = onRetry[0] ?? assert.fail('no retry');
  assert.deepEqual(first, { host: 'r.io', status: 503, networkError: '', attempt: 1, since, waiting: 250 });
  assert.equal(left, 60_000);
  assert.deepEqual(
    onRetry.slice(0, 3).map(({ attempt, left }) => [attempt, left]),
    [
      [1, 60_000],
      [2, 59_750],
      [3, 59_250],
    ],
  );
  assert.ok(onRetry.every((retry) => retry.since === since));
});
