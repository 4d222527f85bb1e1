/** Retries in the log: which ones are reported, and when. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTag } from '../../src/oci/reference.ts';
import type { Retry } from '../../src/registry/http/retry.ts';
import { createRetryLog, retryLine } from '../../src/registry/retry-log.ts';
import { open, quickClock, repositoryAt, startFake } from './support.ts';

const retry: Retry = {
  host: 'r.test:5000',
  status: 503,
  networkError: '',
  attempt: 3,
  since: 0,
  waiting: 2400,
  left: 891_000,
};

test('a line has the host, what it responds, the next attempt and the time that is left', () => {
  const lines: readonly (readonly [change: Partial<Retry>, line: string])[] = [
    [{}, 'r.test:5000 responds with status 503: attempt 4 in 2 s, 14 min 51 s left'],
    [
      { status: 0, networkError: 'ECONNREFUSED', left: 59_400 },
      'r.test:5000 gives no valid response (ECONNREFUSED): attempt 4 in 2 s, 59 s left',
    ],
    [{ status: 0 }, 'r.test:5000 gives no valid response: attempt 4 in 2 s, 14 min 51 s left'],
    [{ status: 200 }, 'r.test:5000 responds with a web page: attempt 4 in 2 s, 14 min 51 s left'],
  ];
  for (const [change, line] of lines) assert.equal(retryLine({ ...retry, ...change }), line);
});

/** The times in seconds at which a line is written, for retries at these times. */
function reportedAt(retries: readonly (readonly [at: number, change?: Partial<Retry>])[]): readonly number[] {
  let now = 0;
  const reported: number[] = [];
  const log = createRetryLog({ info: () => reported.push(now / 1000) }, { now: () => now });
  for (const [at, change] of retries) {
    now = at * 1000;
    log({ ...retry, waiting: 1000, ...change });
  }
  return reported;
}

test('the first line is written before five seconds have passed without a response', () => {
  assert.deepEqual(reportedAt([[0], [1], [2], [3], [4]]), [4]);
  assert.deepEqual(reportedAt([[0, { waiting: 8000 }]]), [0]);
});

test('a registry that takes long to fail is reported at once', () => {
  assert.deepEqual(reportedAt([[9]]), [9]);
});

test('further lines are fifteen seconds apart, except before a long delay', () => {
  assert.deepEqual(reportedAt([[5], [10], [15], [20], [30], [35]]), [5, 20, 35]);
  assert.deepEqual(reportedAt([[5], [12, { waiting: 120_000 }]]), [5, 12]);
});

test('a short failure is not reported, and neither is a host without an address, which the error names', () => {
  assert.deepEqual(reportedAt([[0], [1]]), []);
  assert.deepEqual(reportedAt([[9, { status: 0, networkError: 'ENOTFOUND' }]]), []);
});

test('a registry that keeps responding with status 503 is reported in the log of the run', async () => {
  const fake = await startFake({
    intercept: (request, response) => {
      request.resume();
      response.writeHead(503).end();
      return true;
    },
  });
  const clock = quickClock();
  const { repository, lines } = open({ clock, timeout: 60_000 });
  const store = repository(repositoryAt(fake.host), 'push');
  await assert.rejects(store.resolve(parseTag('edge')), { code: 'unavailable' });
  assert.match(
    lines[0] ?? '',
    /^127\.0\.0\.1:\d+ responds with status 503: attempt \d+ in \d+ s, 5\d s left$/,
  );
  assert.ok(lines.length > 1 && lines.length < 8, lines.join('\n'));
});

test('a host without an address is tried three times, and nothing is logged but the error', async () => {
  // No name server is asked for a label of more than 63 characters (RFC 1035 §2.3.4).
  const host = `${'x'.repeat(64)}.invalid`;
  const clock = quickClock();
  const { repository, lines, statistics } = open({ clock, timeout: 900_000 });
  await assert.rejects(repository(repositoryAt(host), 'push').resolve(parseTag('edge')), {
    code: 'unavailable',
    message: /ENOTFOUND/,
  });
  assert.equal(statistics.requests, 3);
  assert.deepEqual(lines, []);
  assert.ok(clock.delays.reduce((sum, wait) => sum + wait, 0) < 10_000);
});
