/** The injected `fetch`: what libraries expect of it, and what it adds – certificates, proxy, deadline, redaction. */

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { CodedError } from '../../../src/errors.ts';
import type { RegistryOptions } from '../../../src/registry/registries.ts';
import { close, listen } from '../../fakes/registry.ts';
import { certificate, certificateAuthority } from '../../fakes/tls.ts';
import { createVirtualClock } from '../../support/virtual-clock.ts';
import { open } from '../support.ts';

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.allSettled(stops.map((stop) => stop()))));

async function serve(listener: RequestListener, scheme: 'http' | 'https' = 'http') {
  const requests: IncomingMessage[] = [];
  const recorded: RequestListener = (request, response) => {
    requests.push(request);
    request.on('error', () => undefined);
    listener(request, response);
  };
  const server = scheme === 'http' ? createServer(recorded) : createTlsServer(certificate, recorded);
  const host = await listen(server);
  stops.push(() => close(server));
  return { server, host, url: `${scheme}://${host}/x`, requests };
}

const fetchOf = (options: Partial<RegistryOptions> = {}) => open(options).fetch;

async function read(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

test('fetch returns status, headers, body and URL of a response', async () => {
  const { url } = await serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json', link: ['<a>', '<b>'] }).end('{"a":1}'),
  );
  const response = await fetchOf()(url, { headers: { accept: 'application/json' } });
  assert.deepEqual(
    [response.status, response.ok, response.url, response.redirected],
    [200, true, url, false],
  );
  assert.equal(response.headers.get('link'), '<a>, <b>');
  assert.deepEqual(await response.json(), { a: 1 });
});

test('fetch returns the body of an error, and none for a response that has none', async () => {
  const { url } = await serve((request, response) => {
    const status = Number(new URL(request.url ?? '', 'http://x').searchParams.get('status'));
    response.writeHead(status).end(status === 204 ? undefined : `status ${status}`);
  });
  for (const status of [201, 404, 422, 500]) {
    const response = await fetchOf()(`${url}?status=${status}`);
    assert.deepEqual([response.status, await response.text()], [status, `status ${status}`]);
  }
  assert.equal((await fetchOf()(`${url}?status=204`)).body, null);
  assert.equal(await (await fetchOf()(`${url}?status=200`, { method: 'HEAD' })).text(), '');
});

test('fetch sends every kind of body, and the headers of the library', async () => {
  const { url, requests } = await serve(async (request, response) =>
    response.end(`${request.method} ${request.headers['content-length']} ${await read(request)}`),
  );
  const fetch = fetchOf();
  const stream = () => new Response('streamed').body as ReadableStream;
  for (const [init, expected] of [
    [{ method: 'POST', body: 'text' }, 'POST 4 text'],
    [{ method: 'PUT', body: new Uint8Array([97, 98]) }, 'PUT 2 ab'],
    [{ method: 'POST', body: new URLSearchParams({ a: 'b c' }) }, 'POST 5 a=b+c'],
    [{ method: 'PATCH', body: stream(), duplex: 'half' }, 'PATCH 8 streamed'],
    [{ method: 'PUT', body: stream(), duplex: 'half', headers: { 'content-length': '8' } }, 'PUT 8 streamed'],
    [{ method: 'DELETE' }, 'DELETE undefined '],
  ] as const) {
    const sent = { ...init, headers: { 'user-agent': 'library', ...('headers' in init && init.headers) } };
    assert.equal(await (await fetch(url, sent as RequestInit)).text(), expected);
  }
  assert.equal(requests[0]?.headers['user-agent'], 'library');
  const request = new Request(url, { method: 'POST', body: 'as a Request' });
  assert.equal(await (await fetch(request)).text(), 'POST 12 as a Request');
});

test('fetch decompresses what a server compresses unasked', async () => {
  const { url } = await serve((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('plain')),
  );
  const response = await fetchOf()(url);
  assert.equal(await response.text(), 'plain');
  assert.equal(response.headers.get('content-encoding'), null);
});

test('fetch streams a large body, which can be abandoned', async () => {
  const { url } = await serve((_request, response) => {
    response.writeHead(200);
    const more = () => {
      if (!response.destroyed) response.write(Buffer.alloc(65_536), () => setImmediate(more));
    };
    more();
  });
  const response = await fetchOf()(url);
  const reader = response.body?.getReader();
  let size = 0;
  while (size < 1_000_000) size += (await reader?.read())?.value?.byteLength ?? 0;
  await reader?.cancel();
});

test('fetch rejects with the reason of an aborted signal', async () => {
  const { url } = await serve(() => undefined);
  const controller = new AbortController();
  const aborted = fetchOf()(url, { signal: controller.signal });
  controller.abort(new Error('enough'));
  await assert.rejects(aborted, /enough/);
  await assert.rejects(fetchOf()(url, { signal: AbortSignal.abort() }), { name: 'AbortError' });
});

test('fetch rejects with a TypeError after a network error', async () => {
  await assert.rejects(fetchOf()('http://127.0.0.1:1/'), (error) => {
    assert.ok(error instanceof TypeError);
    assert.equal((error.cause as NodeJS.ErrnoException).code, 'ECONNREFUSED');
    return true;
  });
});

test('a redirect of fetch keeps method and body as the standard says, and the credentials within the origin', async () => {
  const other = await serve(async (request, response) =>
    response.end(`${request.method} ${await read(request)} ${request.headers.authorization}`),
  );
  const { url, host } = await serve(async (request, response) => {
    const body = await read(request);
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    const status = Number(searchParams.get('status') ?? 0);
    const location = searchParams.get('to') ?? '';
    if (status === 0) response.end(`${request.method} ${body} ${request.headers.authorization}`);
    else response.writeHead(status, { location }).end();
  });
  const fetch = fetchOf();
  const send = async (status: number, to: string, init: RequestInit = {}) => {
    const headers = { authorization: 'Bearer canary-token' };
    const target = `${url}?status=${status}&to=${encodeURIComponent(to)}`;
    return await fetch(target, { headers, ...init });
  };
  const post = { method: 'POST', body: 'b' };
  const within = await send(302, '/y');
  assert.deepEqual(
    [await within.text(), within.redirected, within.url],
    ['GET  Bearer canary-token', true, `http://${host}/y`],
  );
  assert.equal(await (await send(303, '/y', post)).text(), 'GET  Bearer canary-token');
  assert.equal(await (await send(307, '/y', post)).text(), 'POST b Bearer canary-token');
  assert.equal(await (await send(307, other.url, post)).text(), 'POST b undefined');
  assert.equal((await send(302, other.url, { redirect: 'manual' })).status, 302);
  await assert.rejects(send(302, other.url, { redirect: 'error' }), TypeError);
  await assert.rejects(send(302, 'ftp://x/canary-token'), (error) => {
    assert.ok(error instanceof CodedError);
    assert.doesNotMatch(inspect(error), /canary/);
    return true;
  });
});

test('a loop of redirects ends', async () => {
  const { url, requests } = await serve((_request, response) =>
    response.writeHead(302, { location: '/x' }).end(),
  );
  await assert.rejects(fetchOf()(url), TypeError);
  assert.ok(requests.length < 10);
});

test('what fetch authenticates with is masked', async () => {
  const { url } = await serve((_request, response) => response.end());
  const run = open();
  await run.fetch(url, { headers: { authorization: 'token ghs_canary1234' } });
  assert.ok(run.masked.includes('ghs_canary1234'));
});

test('fetch trusts the certificate authority of the run, and no other', async () => {
  const { host } = await serve((_request, response) => response.end('secure'), 'https');
  const url = `https://${host}/`;
  assert.equal(await (await fetchOf({ certificateAuthority })(url)).text(), 'secure');
  await assert.rejects(fetchOf()(url), TypeError);
});

test('fetch goes through the proxy of the environment', async () => {
  const target = await serve((_request, response) => response.end('through'), 'https');
  const proxy = await serve(() => undefined);
  const tunnels: string[] = [];
  proxy.server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const onward = connect(Number(target.host.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [onward, socket]) end.on('error', () => undefined);
    stops.push(async () => void onward.destroy());
  });
  const environment = { https_proxy: `http://${proxy.host}` };
  const fetch = fetchOf({ certificateAuthority, environment });
  assert.equal(await (await fetch('https://registry.example.test/')).text(), 'through');
  assert.deepEqual(tunnels, ['registry.example.test:443']);
});

test('fetch ends with the run', async () => {
  const { url } = await serve(() => undefined);
  const clock = createVirtualClock();
  const fetch = fetchOf({ clock, timeout: 3000 });
  const errors: unknown[] = [];
  const calls = Array.from({ length: 20 }, async () => {
    for (let count = 0; count < 50; count += 1)
      await fetch(url).catch((error) => errors.push(error.cause.code));
  });
  await clock.run(() => Promise.all(calls));
  assert.equal(errors.at(-1), 'RUN_TIMEOUT');
  assert.ok(clock.now() <= 8000, `${clock.now()}`);
});
