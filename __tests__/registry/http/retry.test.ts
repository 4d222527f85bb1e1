import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type HttpResponse, isSuccess } from '../../../src/registry/http/response.ts';
import {
  type Attempt,
  createBudget,
  createRetrier,
  isRetryable,
  retryAfter,
} from '../../../src/registry/http/retry.ts';
import { quickClock } from '../support.ts';

function answer(
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

test('statuses that can heal', () => {
  const heals = Array.from({ length: 500 }, (_, index) => index + 100).filter((status) =>
    isRetryable(answer(status)),
  );
  assert.deepEqual(heals, [408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524]);
});

test('a page in place of an answer heals, and is never a success', () => {
  for (const status of [200, 201, 202, 204]) {
    const page = answer(status, { 'content-type': 'text/html; charset=utf-8' }, '<!DOCTYPE html>');
    assert.deepEqual([isRetryable(page), isSuccess(page)], [true, false]);
  }
});

test('codes that can heal, whatever the status', () => {
  for (const [code, expected] of [
    ['TOOMANYREQUESTS', true],
    ['UNAVAILABLE', true],
    ['DENIED', false],
    ['MANIFEST_INVALID', false],
  ] as const) {
    assert.equal(isRetryable(answer(400, {}, JSON.stringify({ errors: [{ code }] }))), expected, code);
  }
});

test('faults of connections heal, those of certificates and of our own making do not', () => {
  const heals = [
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
  const lasts = [
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
  for (const code of heals) assert.equal(isRetryable(answer(0, {}, '', code)), true, code);
  for (const code of lasts) assert.equal(isRetryable(answer(0, {}, '', code)), false, code);
});

test('Retry-After in both forms, and in none', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  const table: readonly (readonly [string, number | undefined])[] = [
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['Fri, 20 Nov 2026 12:00:30 GMT', 30_000],
    ['Friday, 20-Nov-26 12:00:30 GMT', 30_000],
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
    assert.equal(retryAfter(answer(429, { 'retry-after': text }), now), expected, text);
  assert.equal(retryAfter(answer(429), now), undefined);
});

function retrier(timeout: number) {
  const clock = quickClock();
  let retries = 0;
  const made = createRetrier({ clock, budget: createBudget(clock, timeout), onRetry: () => void retries++ });
  return { clock, retrier: made, retries: () => retries };
}

const failing = (result: HttpResponse) => async (): Promise<Attempt<HttpResponse>> => ({
  value: result,
  response: result,
  retry: 'backoff',
});

test('waits double up to a limit, with jitter, and end with the budget', async () => {
  const { clock, retrier: made, retries } = retrier(60_000);
  made.noteResponse(answer(503));
  await made.run(failing(answer(503)));
  assert.deepEqual(clock.waits.slice(0, 8), [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
  const total = clock.waits.reduce((sum, wait) => sum + wait, 0);
  assert.ok(total < 60_000 && total > 40_000, `${total}`);
  assert.equal(retries(), clock.waits.length);
});

test('a host that has never answered is given six tries', async () => {
  const { clock, retrier: made } = retrier(3_600_000);
  await made.run(failing(answer(0, {}, '', 'ECONNREFUSED')));
  assert.equal(clock.waits.length, 5);
});

test('Retry-After holds for every request to the host, and not beyond the budget', async () => {
  const { clock, retrier: made } = retrier(60_000);
  made.noteResponse(answer(429));
  let tries = 0;
  await made.run(async () => {
    tries += 1;
    const asked = answer(429, { 'retry-after': '30' });
    return { value: asked, response: asked, retry: tries === 1 ? 'backoff' : 'done' };
  });
  assert.deepEqual(clock.waits, [30_000]);
  const patient = answer(429, { 'retry-after': '3600' });
  assert.equal(await made.run(failing(patient)), patient);
  assert.deepEqual(clock.waits, [30_000]);
  await made.waitForPause();
  assert.deepEqual(clock.waits, [30_000]);
});

test('one repetition is free', async () => {
  const { clock, retrier: made, retries } = retrier(60_000);
  let tries = 0;
  const value = await made.run(async () => {
    tries += 1;
    return { value: tries, retry: tries < 3 ? 'immediate' : 'done' };
  });
  assert.equal(value, 3);
  assert.equal(retries(), 1);
  assert.equal(clock.waits.length, 1);
});
