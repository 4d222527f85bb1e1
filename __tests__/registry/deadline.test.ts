/** The deadline of a run against servers that keep it waiting: no run lasts longer than `timeout` + its content ÷ 256 KiB/s + 5 s. */

import assert from 'node:assert/strict';
import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { createDeadline } from '../../src/registry/http/deadline.ts';
import { createRateLimit } from '../../src/registry/http/scheduler.ts';
import type { Registries, RegistryOptions } from '../../src/registry/registries.ts';
import { createRandom } from '../faults/random.ts';
import { createVirtualClock, type VirtualClock } from '../support/virtual-clock.ts';
import { type Delay, delays, startSlowProxy, tunnels } from './deadline-servers.ts';
import { blob, type Image, image, open, pushAll, repositoryAt, startFake } from './support.ts';

const rate = 256 * 1024;
/** Milliseconds that a client waits for a sign of progress, as `registries.ts` chooses them. */
const stallOf = (timeout: number) => Math.min(60_000, Math.max(1000, timeout / 10));

interface Outcome {
  readonly elapsed: number;
  readonly errors: readonly CodedError[];
  readonly limit: number;
}

interface Attack {
  readonly timeout: number;
  readonly images: readonly Image[];
  readonly host: string;
  readonly options?: Partial<RegistryOptions>;
}

/** Publishes each image under two tags and reads it back, in virtual time, whatever fails. */
async function publish(clock: VirtualClock, attack: Attack): Promise<Outcome> {
  const { timeout, images, host, options } = attack;
  const errors: CodedError[] = [];
  const start = clock.now();
  const attempt = (work: Promise<unknown>) =>
    work.catch((error: unknown) => {
      assert.ok(error instanceof CodedError, `${error}`);
      errors.push(error);
    });
  await clock.run(async () => {
    const run = open({ clock, timeout, ...options });
    await Promise.all(images.map((content, index) => publishOne(run, host, content, index, attempt)));
  });
  const sizes = images.flatMap(({ blobs, manifest }) => [...blobs, manifest]);
  const bytes = sizes.reduce((sum, { descriptor }) => sum + descriptor.size, 0);
  return { elapsed: clock.now() - start, errors, limit: timeout + (1000 * bytes) / rate + 5000 };
}

async function publishOne(
  run: Registries,
  host: string,
  content: Image,
  index: number,
  attempt: (work: Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  const store = run.repository(repositoryAt(host, `acme/tool-${index}`), 'push');
  const { descriptor } = content.manifest;
  await attempt(store.resolve(parseTag('latest')));
  await attempt(pushAll(store, content));
  for (const tag of ['latest', '1.0.0']) await attempt(store.tag(descriptor, parseTag(tag)));
  await attempt(Promise.all(content.blobs.map(({ descriptor: one }) => buffer(store.fetch(one)))));
}

function assertInTime({ elapsed, limit, errors }: Outcome, what: string): void {
  assert.ok(elapsed <= limit, `${what}: ${elapsed} ms of ${limit}`);
  for (const { code } of errors) assert.ok(code !== 'internal', `${what}: ${errors}`);
}

const kinds: Readonly<Record<string, RegExp>> = {
  'the first look-up': /^HEAD .*\/manifests\//,
  'upload sessions': /^POST /,
  'uploaded blobs': /^PUT .*\/uploads\//,
  manifests: /^PUT .*\/manifests\//,
  downloads: /^GET .*\/blobs\//,
  everything: /./,
};

const lineOf = ({ method, url }: IncomingMessage): string => `${method} ${url}`;

function intercepting(clock: VirtualClock, stall: number, choose: (line: string) => Delay | undefined) {
  return (request: IncomingMessage, response: Parameters<Delay>[0]['response']): boolean => {
    const delay = choose(lineOf(request));
    request.on('error', () => undefined);
    response.on('error', () => undefined);
    if (delay)
      void Promise.resolve(delay({ request, response, clock, stall })).catch(() => request.destroy());
    return delay !== undefined;
  };
}

/** A registry that delays the requests that match, in virtual time, and what a publish to it comes to. */
async function publishDelayed(
  attack: Omit<Attack, 'host'>,
  choose: (line: string) => Delay | undefined,
): Promise<Outcome> {
  const clock = createVirtualClock();
  const intercept = intercepting(clock, stallOf(attack.timeout), choose);
  const { host } = await startFake({ intercept });
  return await publish(clock, { ...attack, host });
}

for (const [name, delay] of Object.entries(delays)) {
  test(`a registry that ${name} does not keep a run beyond its deadline`, async () => {
    const attacks = Object.entries(kinds).map(async ([kind, form]) => {
      const images = [image([blob(10), blob(200_000)]), image([blob(10), blob(300)])];
      const choose = (line: string) => (form.test(line) ? delay : undefined);
      assertInTime(await publishDelayed({ timeout: 20_000, images }, choose), `${kind}: ${name}`);
    });
    await Promise.all(attacks);
  });
}

test('no mixture of delays keeps a run beyond its deadline, whatever its timeout and content', async () => {
  const attacks = Array.from({ length: 40 }, async (_, seed) => {
    const random = createRandom(seed, 0xdead);
    const timeout = random.pick([1000, 3000, 10_000, 60_000, 900_000]);
    const sizes = Array.from({ length: 1 + random.below(4) }, () => random.pick([0, 500, 70_000, 1_500_000]));
    const images = sizes.map((size) => image([blob(20), blob(size)]));
    const chance = random.pick([0.1, 0.5, 0.9]);
    const names = Object.keys(delays);
    const choose = () => (random.chance(chance) ? delays[random.pick(names)] : undefined);
    assertInTime(await publishDelayed({ timeout, images }, choose), `seed ${seed}, timeout ${timeout}`);
  });
  await Promise.all(attacks);
});

for (const [name, tunnel] of Object.entries(tunnels)) {
  test(`a proxy that ${name} does not keep a run beyond its deadline`, async () => {
    const proxy = await startSlowProxy(tunnel);
    const environment = { https_proxy: `http://${proxy.host}` };
    const images = [image([blob(10), blob(300)])];
    const attack = { timeout: 20_000, images, host: 'registry.example.test', options: { environment } };
    const outcome = await publish(createVirtualClock(), attack);
    await proxy.stop();
    assertInTime(outcome, name);
    assert.ok(outcome.errors.length > 0);
  });
}

test('three hundred artifacts do not get an attempt each when the time is over', async () => {
  const images = Array.from({ length: 300 }, () => image([blob(1), blob(1)]));
  let count = 0;
  const choose = () => (count++ > 0 ? delays['never responds'] : undefined);
  const outcome = await publishDelayed({ timeout: 10_000, images }, choose);
  assertInTime(outcome, '300 artifacts');
  const late = outcome.errors.filter(({ response }) => response?.reason === 'timeout-passed');
  assert.match(`${late[0]}`, /there was no time left for it .* the timeout of 10 s has passed/);
});

test('a credential helper that never responds does not keep a run beyond its deadline', async () => {
  const findCredential = () => new Promise<undefined>(() => undefined);
  const images = [image([blob(1), blob(1)])];
  const attack = { timeout: 5000, images, options: { findCredential } };
  const outcome = await publishDelayed(attack, () => delays['rejects every token']);
  assertInTime(outcome, 'helper');
  assert.match(`${outcome.errors[0]}`, /the credentials for .* were not found within the timeout/);
});

test('waiting for the rate limit of tags ends with the run', async () => {
  const clock = createVirtualClock();
  const deadline = createDeadline(clock, 2000);
  const limit = createRateLimit({ ...clock, sleep: deadline.wait }, 1);
  await clock.run(() => Promise.all(Array.from({ length: 100 }, limit)));
  assert.ok(clock.now() <= 7000, `${clock.now()}`);
});

/** Reads the body of each upload at this many bytes per second, for the first `times` uploads. */
function readAt(bytesPerSecond: number, times = Number.POSITIVE_INFINITY): Delay {
  let left = times;
  return async ({ request, response, clock }) => {
    left -= 1;
    const start = clock.now();
    let size = 0;
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      size += chunk.byteLength;
      const early = (1000 * size) / bytesPerSecond - (clock.now() - start);
      // In steps, since each takes a moment of real time.
      if (left >= 0 && early > 200) await clock.sleep(early);
    }
    response.writeHead(size > 0 ? 201 : 400).end();
  };
}

const mebibyte = 1024 * 1024;

async function upload(bytesPerSecond: number, times: number | undefined, timeout: number, size: number) {
  const clock = createVirtualClock();
  const delay = readAt(bytesPerSecond, times);
  const uploads = (line: string) => (/^PUT .*uploads/.test(line) ? delay : undefined);
  const { host, requests } = await startFake({ intercept: intercepting(clock, stallOf(timeout), uploads) });
  const content = blob(size);
  const run = open({ clock, timeout });
  const store = run.repository(repositoryAt(host), 'push');
  const body = () => Readable.from(parts(content.bytes), { objectMode: false });
  const result = await clock
    .run(() => store.push(content.descriptor, body))
    .catch((error: unknown) => (error instanceof CodedError ? error : assert.fail(`${error}`)));
  return { result, elapsed: clock.now(), bodies: requests.filter(({ method }) => method === 'PUT').length };
}

function* parts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.byteLength; start += 65_536) {
    yield bytes.subarray(start, start + 65_536);
  }
}

test('content that moves fast enough is transferred to its end, long after the timeout', async () => {
  const { result, elapsed } = await upload(mebibyte, undefined, 2000, 32 * mebibyte);
  assert.equal(result, 'sent');
  assert.ok(elapsed > 20_000, `${elapsed}`);
});

test('content that moves too slowly after the timeout ends the run', async () => {
  const { result, elapsed, bodies } = await upload(50 * 1024, undefined, 2000, 8 * mebibyte);
  assert.ok(result instanceof CodedError && result.code === 'unavailable', `${result}`);
  assert.ok(elapsed <= 2000 + 32_000 + 5000, `${elapsed}`);
  assert.equal(bodies, 1);
});

test('a transfer below 256 KiB/s for a minute counts as failed and is tried again', async () => {
  const { result, elapsed, bodies } = await upload(100 * 1024, 1, 900_000, 32 * mebibyte);
  assert.deepEqual([result, bodies], ['sent', 2]);
  // On a busy machine, the buffers of the sockets can fill in the first minute, so that only the second one is too slow.
  assert.ok(elapsed < 150_000, `${elapsed}`);
});

test('a download that moves too slowly for a minute continues in another request', async () => {
  const clock = createVirtualClock();
  const content = blob(32 * mebibyte);
  let served = 0;
  const intercept = intercepting(clock, 60_000, (line) => {
    if (!/^GET .*blobs/.test(line)) return undefined;
    served += 1;
    return served === 1 ? slowly : undefined;
  });
  const slowly: Delay = async ({ response }) => {
    response.writeHead(200, { 'content-length': content.bytes.byteLength });
    for (const part of parts(content.bytes)) {
      if (response.destroyed) return;
      response.write(part);
      await clock.sleep(1000);
    }
  };
  const { host } = await startFake({ intercept });
  const store = open({ clock, timeout: 900_000 }).repository(repositoryAt(host), 'push');
  await clock.run(() => store.push(content.descriptor, bytesBody(content.bytes)));
  const start = clock.now();
  const bytes = await clock.run(() => buffer(store.fetch(content.descriptor)));
  assert.ok(bytes.equals(content.bytes));
  assert.equal(served, 2);
  assert.ok(clock.now() - start < 150_000, `${clock.now() - start}`);
});

test('a reader that is slower than the registry does not make a transfer fail', async () => {
  const clock = createVirtualClock();
  const { host } = await startFake();
  const content = blob(4 * mebibyte);
  const store = open({ clock, timeout: 900_000 }).repository(repositoryAt(host), 'push');
  await clock.run(async () => {
    await store.push(content.descriptor, bytesBody(content.bytes));
    let size = 0;
    for await (const chunk of store.fetch(content.descriptor)) {
      size += chunk.byteLength;
      await clock.sleep(20_000);
    }
    assert.equal(size, content.bytes.byteLength);
  });
});
