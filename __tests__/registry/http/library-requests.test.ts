/** Libraries with an HTTP client of their own: what they request with Node's modules is sent by the injected `fetch`. */

import assert from 'node:assert/strict';
import http, { createServer, type IncomingMessage, get as namedGet, type RequestListener } from 'node:http';
import https, { createServer as createTlsServer } from 'node:https';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import type { RegistryOptions } from '../../../src/registry/registries.ts';
import { startConnectProxy } from '../../fakes/connect-proxy.ts';
import { close, listen } from '../../fakes/registry.ts';
import { certificate, certificateAuthority } from '../../fakes/tls.ts';
import { open } from '../support.ts';

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.allSettled(stops.map((stop) => stop()))));

async function serve(listener: RequestListener, scheme: 'http' | 'https' = 'http') {
  const server = scheme === 'http' ? createServer(listener) : createTlsServer(certificate, listener);
  const host = await listen(server);
  stops.push(() => close(server));
  return { server, host, port: Number(host.split(':').at(-1)), url: `${scheme}://${host}/x?y=1` };
}

interface Response {
  readonly status: number;
  readonly text: string;
  readonly headers: http.IncomingHttpHeaders;
}

/** A library: an agent of its own, and a callback. */
function send(
  url: string | URL,
  options: http.RequestOptions = {},
  body?: Readable | string,
): Promise<Response> {
  const { request, Agent } = String(url).startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent: new Agent({ keepAlive: true }), ...options }, async (response) => {
      try {
        resolve({ status: response.statusCode ?? 0, text: await read(response), headers: response.headers });
      } catch (error) {
        reject(error);
      }
    });
    sent.on('error', reject);
    if (body instanceof Readable) body.pipe(sent);
    else sent.end(body);
  });
}

async function read(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += chunk;
  return text;
}

const through = <Result>(
  work: () => Promise<Result>,
  options: Partial<RegistryOptions> = {},
  signal?: AbortSignal,
) => open(options).runLibrary(work, signal);

test('a library sends methods, headers and bodies, and receives status, headers and body', async () => {
  const { url } = await serve(async (request: IncomingMessage, response) => {
    const { method, url: path, headers } = request;
    const line = [method, path, headers['x-one'], headers['content-length'], await read(request)].join(' ');
    response.writeHead(201, { 'x-two': ['a', 'b'], 'content-type': 'text/plain' }).end(line);
  });
  const headers = { 'x-one': '1' };
  for (const [options, body, expected] of [
    [{ headers }, undefined, 'GET /x?y=1 1  '],
    [{ method: 'POST', headers }, 'text', 'POST /x?y=1 1 4 text'],
    [
      { method: 'PUT', headers: { ...headers, 'content-length': 8 } },
      Readable.from(['stre', 'amed']),
      'PUT /x?y=1 1 8 streamed',
    ],
    [{ method: 'PUT', headers }, Readable.from(['chun', 'ked']), 'PUT /x?y=1 1 7 chunked'],
    [{ method: 'DELETE', headers }, undefined, 'DELETE /x?y=1 1  '],
  ] as const) {
    const answer = await through(() => send(url, options, body));
    assert.deepEqual([answer.status, answer.text], [201, expected]);
    assert.equal(answer.headers['x-two'], 'a, b');
  }
});

test('options without a URL, get, and functions that were imported by name are sent as well', async () => {
  const { host, port, url } = await serve((_request, response) => response.end('here'));
  await through(async () => {
    const options = { protocol: 'http:', hostname: '127.0.0.1', port, path: '/' };
    for (const start of [
      (callback: (response: IncomingMessage) => void) => http.request(options, callback).end(),
      (callback: (response: IncomingMessage) => void) => http.get(options, callback),
      (callback: (response: IncomingMessage) => void) => http.get(`http://${host}/`, callback),
      (callback: (response: IncomingMessage) => void) => namedGet(new URL(url), callback),
    ])
      assert.equal(await new Promise((resolve) => start((response) => resolve(read(response)))), 'here');
  });
});

test('certificates of the run are trusted, and its proxy is used for a name that only this knows', async () => {
  const { port, url } = await serve((_request, response) => response.end('secure'), 'https');
  await assert.rejects(
    through(() => send(url)),
    { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' },
  );
  assert.equal((await through(() => send(url), { certificateAuthority })).text, 'secure');
  const proxy = await startConnectProxy();
  stops.push(proxy.stop);
  const options = { certificateAuthority, environment: { https_proxy: proxy.url } };
  const answer = await through(() => send(`https://registry.example.test:${port}/`), options);
  assert.equal(answer.text, 'secure');
  assert.deepEqual(proxy.tunnels, [`registry.example.test:${port}`]);
});

test('what a library sends with the global fetch is sent by that of the run, and by Node outside of it', async () => {
  const { url } = await serve((_request, response) => response.end('secure'), 'https');
  const library = async () => await (await fetch(url)).text();
  assert.equal(await through(library, { certificateAuthority }), 'secure');
  await assert.rejects(library, /fetch failed/);
});

test('a network error has the code by which libraries repeat, and a broken body fails', async () => {
  const { host, server } = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 10 }).write('half');
    setTimeout(() => response.destroy(), 20);
  });
  await assert.rejects(through(() => send(`http://${host}/`)));
  await close(server);
  await assert.rejects(
    through(() => send(`http://${host}/`)),
    { code: 'ECONNREFUSED' },
  );
});

test('a redirect that a registry may not send is refused', async () => {
  const { port } = await serve((request, response) => {
    if (request.url === '/end') return void response.end('end');
    response
      .writeHead(302, { location: request.url === '/own' ? '/end' : 'http://169.254.169.254/latest' })
      .end();
  });
  assert.equal((await through(() => send(`http://localhost:${port}/own`))).text, 'end');
  const { port: secure } = await serve(
    (_request, response) => response.writeHead(302, { location: `http://127.0.0.1:${port}/end` }).end(),
    'https',
  );
  await assert.rejects(through(() => send(`https://127.0.0.1:${secure}/`), { certificateAuthority }));
});

test('a server that stays silent, and a signal, end the request', async () => {
  const { url } = await serve(() => undefined);
  await assert.rejects(through(() => send(url), { timeout: 300 }));
  const given = new AbortController();
  setTimeout(() => given.abort(), 50);
  await assert.rejects(through(() => send(url), {}, given.signal));
});

test('a body is read no faster than it is received', async () => {
  const isReading = Promise.withResolvers<void>();
  const { url } = await serve(async (request, response) => {
    await isReading.promise;
    response.end(`${(await read(request)).length}`);
  });
  let made = 0;
  const size = 64 * 1024;
  const parts = 1024;
  const source = Readable.from(
    (function* () {
      for (; made < parts; made += 1) yield 'x'.repeat(size);
    })(),
    { objectMode: false },
  );
  const sent = through(() =>
    send(url, { method: 'PUT', headers: { 'content-length': size * parts } }, source),
  );
  let before = -1;
  while (before !== made) {
    before = made;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  assert.ok(made < parts / 2, `${made} of ${parts} parts are read`);
  isReading.resolve();
  assert.equal((await sent).text, `${size * parts}`);
});

test('requests outside the library are sent by Node itself, also while it runs', async () => {
  const { url } = await serve((request, response) => response.end(request.headers['user-agent'] ?? 'none'));
  const inside = Promise.withResolvers<void>();
  const running = through(async () => {
    await inside.promise;
    return (await send(url)).text;
  });
  assert.equal((await send(url)).text, 'none');
  inside.resolve();
  assert.equal(await running, 'oci-wasm-publish');
});
