/** The transport against real sockets: connections, limits, stalls, bodies and proxies. */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createSecureServer } from 'node:http2';
import { type AddressInfo, connect, createServer as createRawServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { inspect } from 'node:util';
import { CodedError } from '../../../src/errors.ts';
import { parseTag } from '../../../src/oci/reference.ts';
import { createDeadline, systemClock } from '../../../src/registry/http/deadline.ts';
import { createTransport, type TransportOptions } from '../../../src/registry/http/transport.ts';
import { bufferSize, fileStream } from '../../../src/store/buffers.ts';
import { close, listen } from '../../fakes/registry.ts';
import { certificate, certificateAuthority } from '../../fakes/tls.ts';
import { folderOf } from '../../host/folders.ts';
import { createVirtualClock } from '../../support/virtual-clock.ts';
import { open, startFake } from '../support.ts';

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.allSettled(stops.map((stop) => stop()))));

async function serve(
  listener: RequestListener,
  scheme: 'http' | 'https' = 'http',
): Promise<{ server: Server; host: string; url: URL; sockets: () => number }> {
  const server = scheme === 'http' ? createServer(listener) : secureServer(listener);
  let count = 0;
  server.on('connection', () => {
    count += 1;
  });
  const host = await listen(server);
  stops.push(() => close(server));
  return { server, host, url: new URL(`${scheme}://${host}/x`), sockets: () => count };
}

function transport(more: Partial<TransportOptions> = {}) {
  const clock = more.clock ?? systemClock;
  const deadline = createDeadline(clock, 60_000);
  const created = createTransport({ clock, deadline, connections: 4, environment: {}, stall: 500, ...more });
  return created;
}

test('a HEAD request keeps its connection open', async () => {
  const { url, sockets } = await serve((_request, response) =>
    response.writeHead(200, { 'content-length': '5' }).end(),
  );
  const client = transport();
  for (let count = 0; count < 20; count += 1)
    await client.send({ method: 'HEAD', url, headers: {}, limit: 10 });
  assert.equal(sockets(), 1);
});

test('a request that follows a response at once uses its connection', async () => {
  const { url, sockets } = await serve((_request, response) => response.end('x'));
  const client = transport();
  for (let count = 0; count < 20; count += 1) {
    const method = count % 2 === 0 ? 'HEAD' : 'GET';
    const response = await client.send({ method, url, headers: {}, limit: 10 });
    assert.equal(response.status, 200);
  }
  assert.equal(sockets(), 1);
});

test('parallel requests use no more connections than allowed', async () => {
  const { url, sockets } = await serve((_request, response) => void setTimeout(() => response.end('x'), 5));
  const client = transport();
  await Promise.all(
    Array.from({ length: 30 }, () => client.send({ method: 'GET', url, headers: {}, limit: 10 })),
  );
  assert.equal(sockets(), 4);
});

test('a response is read up to its limit and not inflated, and an error up to 64 KiB at least', async () => {
  for (const [status, limit, read] of [
    [200, 1000, 1000],
    [400, 1000, 65_536],
    [400, 100_000, 100_000],
  ] as const) {
    const { url } = await serve((_request, response) =>
      response.writeHead(status, { 'content-encoding': 'gzip' }).end(Buffer.alloc(1e6, 'a')),
    );
    const response = await transport().send({ method: 'GET', url, headers: {}, limit });
    assert.deepEqual([response.status, response.body.byteLength, response.truncated], [status, read, true]);
  }
});

test('a request is aborted when it makes no progress, wherever the server stops', async () => {
  const before = await serve(() => undefined);
  const between = await serve((_request, response) =>
    response.writeHead(200, { 'content-length': '9' }).write('half'),
  );
  for (const { url } of [before, between]) {
    const response = await transport().send({ method: 'PUT', url, headers: {}, limit: 100 });
    assert.equal(response.status, 0);
    assert.match(`${response.networkError}`, /no progress for 0.5 s/);
  }
});

test('a request whose body is not read is aborted when the buffers would have been read', async () => {
  const clock = createVirtualClock();
  const { url } = await serve((request) => void request.pause());
  const open = () => Readable.from(Array.from({ length: 100 }, () => Buffer.alloc(1 << 20)));
  const request = { method: 'PUT', url, headers: {}, limit: 100, body: { open, length: 100 << 20 } } as const;
  const response = await clock.run(() => transport({ clock }).send(request));
  assert.equal(response.status, 0);
  assert.match(`${response.networkError}`, /no progress for 16 s/);
});

test('a slow body is sent as long as it makes progress', async () => {
  const { url } = await serve((request, response) => request.resume().on('end', () => response.end('ok')));
  async function* drip() {
    for (let count = 0; count < 4; count += 1) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      yield Buffer.alloc(10);
    }
  }
  const body = { open: () => Readable.from(drip(), { objectMode: false }), length: 40 };
  assert.equal((await transport().send({ method: 'PUT', url, headers: {}, limit: 10, body })).status, 200);
});

test('a file is closed when the server responds early and closes the connection', async (t) => {
  const folder = await folderOf(t, {});
  await writeFile(join(folder, 'file'), Buffer.alloc(40 * bufferSize));
  const server = createRawServer((socket) => {
    socket.once('data', () => {
      socket.pause();
      socket.write('HTTP/1.1 413 Too Large\r\nconnection: close\r\n\r\nno');
      setTimeout(() => socket.resetAndDestroy(), 50);
    });
  });
  stops.push(() => new Promise((resolve) => server.close(() => resolve())));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const source = fileStream(() => openSync(join(folder, 'file'), 'r'), String);
  const closed = new Promise((resolve) => source.once('close', resolve));
  const url = new URL(`http://127.0.0.1:${port}/x`);
  const body = { open: () => source, length: 40 * bufferSize };
  const response = await transport().send({ method: 'PUT', url, headers: {}, limit: 10, body });
  assert.ok(response.status === 413 || response.status === 0, `${response.status}`);
  await closed;
});

test('an early error response ends the body and closes its source', async () => {
  const { url } = await serve((_request, response) =>
    response.writeHead(413, { connection: 'close' }).end('no'),
  );
  const source = Readable.from(
    Array.from({ length: 1000 }, () => Buffer.alloc(1 << 16)),
    { objectMode: false },
  );
  const closed = new Promise((resolve) => source.once('close', resolve));
  source.on('error', (error) => assert.fail(`reading has not failed: ${error}`));
  const response = await transport().send({
    method: 'PUT',
    url,
    headers: {},
    limit: 10,
    body: { open: () => source, length: 1000 << 16 },
  });
  assert.ok(response.status === 413 || response.status === 0);
  await closed;
});

test('an error of the body is thrown unchanged, and a refused connection opens no body', async () => {
  const { url } = await serve((request, response) => request.resume().on('end', () => response.end()));
  const failing = async function* () {
    yield Buffer.alloc(10);
    throw new CodedError('storage', 'the disk is gone', { hint: 'Look for it.' });
  };
  const body = { open: () => Readable.from(failing(), { objectMode: false }), length: 20 };
  await assert.rejects(transport().send({ method: 'PUT', url, headers: {}, limit: 10, body }), {
    code: 'storage',
  });

  const unopened = { open: () => assert.fail('the body was opened'), length: 10 };
  const nowhere = new URL('http://127.0.0.1:1/');
  const refused = { method: 'PUT', url: nowhere, headers: {}, limit: 10, body: unopened } as const;
  assert.equal((await transport().send(refused)).status, 0);
});

/** A server that prefers HTTP/2. */
function secureServer(listener: RequestListener): Server {
  return createSecureServer({ ...certificate, allowHTTP1: true }, listener as never) as unknown as Server;
}

/** Reads the body slowly and responds with its digest. */
const digesting: RequestListener = async (request, response) => {
  const digest = createHash('sha256');
  for await (const chunk of request) {
    digest.update(chunk);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  response.end(digest.digest('hex'));
};

for (const scheme of ['http', 'https'] as const) {
  test(`files are sent unchanged over ${scheme}, however slowly the server reads`, async (t) => {
    const files = [0, 1, 2, 3].map((size) => randomBytes(size * 2 * bufferSize + 77));
    const folder = await folderOf(t, {});
    const { url } = await serve(digesting, scheme);
    const client = transport({ certificateAuthority });
    const send = async (bytes: Buffer, index: number) => {
      const path = join(folder, `${index}`);
      await writeFile(path, bytes);
      const open = () => fileStream(() => openSync(path, 'r'), String);
      const body = { open, length: bytes.byteLength };
      return await client.send({ method: 'PUT', url, headers: {}, limit: 100, body });
    };
    const responses = await Promise.all([...files, ...files].map(send));
    assert.deepEqual(
      responses.map(({ body }) => Buffer.from(body).toString()),
      [...files, ...files].map((bytes) => createHash('sha256').update(bytes).digest('hex')),
    );
  });
}

test('a response body is available as a stream', async () => {
  const { url } = await serve((_request, response) => response.end(Buffer.alloc(3e6, 'b')));
  const { stream } = await transport().open({ method: 'GET', url, headers: {}, limit: 10 });
  assert.ok(stream);
  assert.equal((await buffer(stream)).byteLength, 3e6);
});

test('a reader that takes its time is not taken for a server that stalls', async () => {
  const { url } = await serve((_request, response) => response.end(Buffer.alloc(30e6, 'b')));
  const { stream } = await transport({ stall: 200 }).open({ method: 'GET', url, headers: {}, limit: 10 });
  let size = 0;
  for await (const chunk of stream ?? []) {
    if (size === 0) await new Promise((resolve) => setTimeout(resolve, 600));
    size += chunk.byteLength;
  }
  assert.equal(size, 30e6);
});

test('a server that stalls in the middle of a body is an error of its stream', async () => {
  const { url } = await serve((_request, response) =>
    response.writeHead(200, { 'content-length': '9' }).write('half'),
  );
  const { stream } = await transport({ stall: 200 }).open({ method: 'GET', url, headers: {}, limit: 10 });
  assert.ok(stream);
  await assert.rejects(buffer(stream), /no progress for 0.2 s/);
});

test('a web page is read up to its limit and not left open', async () => {
  const { url } = await serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html>'),
  );
  const response = await transport().open({ method: 'GET', url, headers: {}, limit: 5 });
  assert.deepEqual([response.stream, Buffer.from(response.body).toString()], [undefined, '<!DOC']);
});

/** A proxy that tunnels every name to one port, and responds to plain requests itself. */
async function proxy(port: number, scheme: 'http' | 'https' = 'http') {
  const proxied: string[] = [];
  const { server, host } = await serve((request, response) => {
    proxied.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  }, scheme);
  const sockets = new Set<Socket>();
  stops.push(async () => sockets.forEach((socket) => void socket.destroy()));
  server.on('connect', (request, socket, head) => {
    proxied.push(`CONNECT ${request.url}`);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    sockets.add(onward);
    for (const end of [onward, socket]) end.on('error', () => undefined);
  });
  return {
    environment: (names: string) =>
      Object.fromEntries(names.split(' ').map((name) => [name, `${scheme}://${host}`])),
    proxied,
  };
}

const tag = parseTag('latest');
const far = { host: 'registry.example.test:8443', name: 'acme/tool' };

test('the error for an invalid proxy URL does not repeat it, since it may contain a password', async () => {
  const client = transport({ environment: { https_proxy: 'http://robot:canary@[' } });
  const response = client.send({
    method: 'GET',
    url: new URL('https://r.example.test/'),
    headers: {},
    limit: 1,
  });
  await assert.rejects(response, (error) => {
    assert.ok(error instanceof CodedError && error.code === 'input');
    assert.doesNotMatch(inspect(error), /canary/);
    return true;
  });
});

for (const scheme of ['http', 'https'] as const)
  test(`HTTPS goes through an ${scheme} proxy to a registry with a private certificate authority`, async () => {
    const fake = await startFake({ tls: certificate });
    const { environment, proxied } = await proxy(Number(fake.host.split(':')[1]), scheme);
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'http_proxy https_proxy']) {
      const run = open({ environment: environment(name), certificateAuthority });
      assert.equal(await run.repository(far, 'push').resolve(tag), undefined);
      const withoutAuthority = open({ environment: environment(name) });
      await assert.rejects(
        withoutAuthority.repository(far, 'push').resolve(tag),
        /certificate of the registry is not trusted/,
      );
      const other = run.repository({ ...far, host: 'other.example.test:8443' }, 'push');
      await assert.rejects(other.resolve(tag), /certificate of the registry is for another name/);
    }
    const hosts = ['registry.example.test:8443', 'other.example.test:8443'];
    assert.deepEqual(new Set(proxied), new Set(hosts.map((host) => `CONNECT ${host}`)));
  });

test('a registry of plain-http is contacted over HTTP however it is spelled there', async () => {
  const { environment, proxied } = await proxy(1);
  for (const entry of [far.host, far.host.toUpperCase(), `http://${far.host}`, `HTTPS://${far.host}/acme`]) {
    const run = open({ environment: environment('http_proxy https_proxy'), plainHttp: [entry] });
    assert.equal(await run.repository(far, 'push').resolve(tag), undefined);
    const upper = { ...far, host: far.host.toUpperCase() };
    assert.equal(await run.repository(upper, 'push').resolve(tag), undefined);
  }
  assert.deepEqual([...new Set(proxied)].length, 1);
  assert.equal(proxied.length, 8);
});

test('HTTPS does not go through a proxy for HTTP, and HTTP not through one for HTTPS', async () => {
  const { environment, proxied } = await proxy(1);
  const https = open({ environment: environment('http_proxy'), timeout: 1000 });
  await assert.rejects(https.repository(far, 'push').resolve(tag), { code: 'unavailable' });
  const http = open({ environment: environment('https_proxy'), plainHttp: [far.host], timeout: 1000 });
  await assert.rejects(http.repository(far, 'push').resolve(tag), { code: 'unavailable' });
  assert.deepEqual(proxied, []);
});

test('a run with a SOCKS proxy fails when the proxy is needed, and not before', async () => {
  const environment = { https_proxy: 'socks5://robot:canary@127.0.0.1:1' };
  const fake = await startFake();
  const loopback = open({ environment }).repository({ host: fake.host, name: 'acme/tool' }, 'push');
  assert.equal(await loopback.resolve(tag), undefined);
  await assert.rejects(open({ environment }).repository(far, 'push').resolve(tag), (error) => {
    assert.ok(error instanceof CodedError && error.code === 'input');
    assert.match(error.message, /^https_proxy names a proxy of the type socks5, which is not supported$/);
    assert.match(error.hint, /https_proxy=http:\/\/proxy\.example:3128$/);
    assert.doesNotMatch(inspect(error), /canary/);
    return true;
  });
});

test('HTTP goes through the proxy, except to loopback and to hosts of no_proxy', async () => {
  const fake = await startFake();
  const { environment, proxied } = await proxy(1);
  const plainHttp = [far.host];
  const throughProxy = open({ environment: environment('http_proxy'), plainHttp });
  assert.equal(await throughProxy.repository(far, 'push').resolve(tag), undefined);
  assert.deepEqual(proxied, [`HEAD http://${far.host}/v2/acme/tool/manifests/latest`]);
  const loopback = open({ environment: environment('http_proxy https_proxy') });
  assert.equal(
    await loopback.repository({ host: fake.host, name: 'acme/tool' }, 'push').resolve(tag),
    undefined,
  );
  const direct = open({
    environment: { ...environment('http_proxy'), no_proxy: '.example.test' },
    plainHttp,
  });
  await assert.rejects(direct.repository(far, 'push').resolve(tag), { code: 'unavailable' });
  assert.equal(proxied.length, 1);
});
