/** Connections of downloads against real sockets: which request uses which connection, what ends one, and what never reaches a server. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { after, suite, test } from 'node:test';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';
import {
  type DownloadConnections,
  openDownloadConnections,
} from '../../../src/registry/http/download-connections.ts';
import { networkErrorCode } from '../../../src/registry/http/network-error.ts';
import type { Controller, ResponseHandler } from '../../../src/registry/http/whole-response.ts';
import { certificate, certificateAuthority } from '../../fakes/tls.ts';

const stops: (() => void)[] = [];
after(() => {
  for (const stop of stops) stop();
});

interface Raw {
  readonly url: URL;
  /** All that clients have sent, connection by connection. */
  readonly received: readonly string[];
  readonly sockets: readonly Socket[];
}

interface RawOptions {
  readonly tls?: boolean;
  readonly address?: string;
}

/** A server of bare sockets: it responds to each request with what `respond` writes, or with this text. */
async function serve(
  respond: string | ((socket: Socket) => void),
  { tls = false, address = '127.0.0.1' }: RawOptions = {},
): Promise<Raw> {
  const received: string[] = [];
  const sockets: Socket[] = [];
  const onConnection = (socket: Socket): void => {
    const index = sockets.push(socket) - 1;
    received[index] = '';
    socket.on('error', () => {});
    socket.on('data', (bytes) => {
      received[index] += bytes.toString('latin1');
      if (!received[index]?.endsWith('\r\n\r\n')) return;
      if (typeof respond === 'string') socket.write(respond, 'latin1');
      else respond(socket);
    });
  };
  const server: Server = tls
    ? createTlsServer(certificate, onConnection).on('tlsClientError', () => {})
    : createServer({ noDelay: true }, onConnection);
  await once(server.listen(0, address), 'listening');
  stops.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const host = address.includes(':') ? `[${address}]` : address;
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`${tls ? 'https' : 'http'}://${host}:${port}/v2/x?y=z`), received, sockets };
}

const openConnections = (more: { connectTimeout?: number; certificateAuthority?: string } = {}) =>
  openDownloadConnections({ connectTimeout: 10_000, ...more });

interface Observer {
  onStart?(controller: Controller): void;
  onHead?(controller: Controller): void;
  onPart?(controller: Controller, part: string): void;
}

interface Outcome {
  readonly status: number;
  readonly body: string;
  readonly error?: Error;
  /** The calls of the handler, in order. */
  readonly calls: readonly string[];
}

interface Given extends Observer {
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request, and resolves a moment after its end, so that a call after the end is noticed. */
function get(
  connections: DownloadConnections,
  url: URL,
  { headers = {}, onStart, onHead, onPart }: Given = {},
): Promise<Outcome> {
  const calls: string[] = [];
  let status = 0;
  let body = '';
  return new Promise((resolve) => {
    const end = (error?: Error): void =>
      void setImmediate(() => resolve({ status, body, calls, ...(error && { error }) }));
    const handler: ResponseHandler = {
      onRequestStart(controller) {
        calls.push('start');
        onStart?.(controller);
      },
      onResponseStart(controller, code) {
        calls.push('head');
        status = code;
        onHead?.(controller);
      },
      onResponseData(controller, part) {
        calls.push('part');
        const text = Buffer.from(part).toString('latin1');
        body += text;
        onPart?.(controller, text);
      },
      onResponseEnd() {
        calls.push('end');
        end();
      },
      onResponseError(_controller, error) {
        calls.push('error');
        end(error);
      },
    };
    connections.get({ url, headers, expected: 0 }, handler);
  });
}

const sized = 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc';

test('a request has the target, the host and the headers that it was given', async () => {
  const { url, received } = await serve(sized);
  await get(await openConnections(), url, { headers: { range: 'bytes=5-', authorization: 'Basic \xe9' } });
  assert.deepEqual(received[0]?.split('\r\n'), [
    'GET /v2/x?y=z HTTP/1.1',
    `host: ${url.host}`,
    'connection: keep-alive',
    'range: bytes=5-',
    'authorization: Basic \xe9',
    '',
    '',
  ]);
});

/** Responses that are whole, and whether another request can follow on their connection. */
const wholeResponses: readonly (readonly [
  title: string,
  response: string,
  body: string,
  connections: number,
])[] = [
  ['sized', sized, 'abc', 1],
  ['chunked', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n', 'abc', 1],
  ['without content', 'HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n', '', 1],
  [
    'after others that inform',
    `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\na: b\r\n\r\n${sized}`,
    'abc',
    1,
  ],
  ['with Connection: close', sized.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'), 'abc', 3],
  ['of HTTP/1.0', sized.replace('1.1', '1.0'), 'abc', 3],
  ['with bytes after it', `${sized}d`, 'abc', 3],
  ['with another response after it', `${sized}${sized}`, 'abc', 3],
  ['without content and with some', 'HTTP/1.1 304 No\r\ncontent-length: 3\r\n\r\n', '', 3],
];

suite('consecutive requests', () => {
  for (const [title, response, body, connections] of wholeResponses) {
    test(`use ${connections === 1 ? 'one connection' : 'another connection each'} after a response ${title}`, async () => {
      const { url, sockets } = await serve(response);
      const opened = await openConnections();
      for (let count = 0; count < 3; count += 1) {
        const outcome = await get(opened, url);
        assert.deepEqual([outcome.body, outcome.calls.at(-1)], [body, 'end']);
      }
      assert.equal(sockets.length, connections);
    });
  }

  test('use another connection each after bodies that end with the connection', async () => {
    const { url, sockets } = await serve((socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nabc'));
    const opened = await openConnections();
    for (let count = 0; count < 3; count += 1) assert.equal((await get(opened, url)).body, 'abc');
    assert.equal(sockets.length, 3);
  });

  test('use one connection although each is sent as soon as the last one has ended', async () => {
    const { url, sockets } = await serve(sized);
    const opened = await openConnections();
    let left = 5;
    await new Promise<void>((resolve, reject) => {
      const next = (): void => {
        left -= 1;
        opened.get(
          { url, headers: {}, expected: 3 },
          {
            onRequestStart() {},
            onResponseStart() {},
            onResponseData() {},
            onResponseEnd: () => (left > 0 ? next() : resolve()),
            onResponseError: (_controller, error) => reject(error),
          },
        );
      };
      next();
    });
    assert.equal(sockets.length, 1);
  });

  test('use another connection once the server has closed the first one', async () => {
    const { url, sockets } = await serve(sized);
    const opened = await openConnections();
    await get(opened, url);
    sockets[0]?.end();
    await once(sockets[0] as Socket, 'close');
    assert.equal((await get(opened, url)).body, 'abc');
    assert.equal(sockets.length, 2);
  });

  test('are never answered by what the server sent before', async () => {
    const { url, sockets } = await serve(sized);
    const opened = await openConnections();
    for (let count = 0; count < 3; count += 1) {
      const { body, error } = await get(opened, url);
      assert.deepEqual([body, error], ['abc', undefined]);
      // Has arrived before the next request is sent.
      sockets.at(-1)?.write('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nstale');
    }
    assert.equal(sockets.length, 3);
  });

  test('that are sent at the same time have a connection each', async () => {
    const { url, sockets } = await serve(sized);
    const opened = await openConnections();
    const outcomes = await Promise.all([1, 2, 3].map(() => get(opened, url)));
    assert.deepEqual(
      outcomes.map(({ body }) => body),
      ['abc', 'abc', 'abc'],
    );
    assert.equal(sockets.length, 3);
  });
});

const large = 'x'.repeat(3_000_000);
const largeResponse = `HTTP/1.1 200 OK\r\ncontent-length: ${large.length}\r\n\r\n${large}`;

for (const tls of [false, true]) {
  suite(tls ? 'with TLS' : 'without TLS', () => {
    const open = () => openConnections(tls ? { certificateAuthority } : {});

    test('a body that is paused at each part is whole', async () => {
      const { url } = await serve(largeResponse, { tls });
      const { body } = await get(await open(), url, {
        onHead(controller) {
          controller.pause();
          setImmediate(() => controller.resume());
        },
        onPart(controller) {
          controller.pause();
          setImmediate(() => controller.resume());
        },
      });
      assert.ok(body === large);
    });

    test('a body that is paused at its head waits, apart from what arrived with the head', async () => {
      const { url } = await serve(largeResponse, { tls });
      let size = 0;
      let whilePaused = 0;
      const { body } = await get(await open(), url, {
        onHead(controller) {
          controller.pause();
          setTimeout(() => {
            whilePaused = size;
            controller.resume();
          }, 50);
        },
        onPart(_controller, part) {
          size += part.length;
        },
      });
      assert.ok(whilePaused <= 512 * 1024, `${whilePaused} bytes`);
      assert.ok(body === large);
    });

    test('a request that is aborted at its start is not sent', async () => {
      const { url, received } = await serve(sized, { tls });
      const outcome = await get(await open(), url, { onStart: ({ abort }) => abort(new Error('given up')) });
      assert.deepEqual([`${outcome.error}`, outcome.calls], ['Error: given up', ['start', 'error']]);
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert.ok(received.every((text) => text === ''));
    });

    test('a request that is aborted before its head ends with the reason', async () => {
      const { url, sockets } = await serve((socket) => socket.write('HTTP/1.1 200'), { tls });
      const { calls, error } = await get(await open(), url, {
        onStart: ({ abort }) => void setTimeout(() => abort(new Error('given up')), 50),
      });
      assert.deepEqual([`${error}`, calls], ['Error: given up', ['start', 'error']]);
      if (!sockets[0]?.destroyed) await once(sockets[0] as Socket, 'close');
    });

    for (const where of ['onHead', 'onPart'] as const) {
      test(`a response that is aborted ${where} passes nothing on any more`, async () => {
        const chunks = '1\r\na\r\n'.repeat(1000);
        const response = `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`;
        const { url } = await serve(response, { tls });
        const opened = await open();
        const { calls, error } = await get(opened, url, {
          [where]: ({ abort }: Controller) => {
            abort(new Error('given up'));
            abort(new Error('again'));
          },
        });
        const expected = { onHead: ['start', 'head', 'error'], onPart: ['start', 'head', 'part', 'error'] };
        assert.deepEqual([`${error}`, calls], ['Error: given up', expected[where]]);
        assert.equal((await get(opened, url)).body, 'a'.repeat(1000));
      });
    }
  });
}

test('what a controller is told after the end of its response concerns no other one', async () => {
  const { url, sockets } = await serve(sized);
  const opened = await openConnections();
  let first: Controller | undefined;
  await get(opened, url, {
    onStart(controller) {
      first = controller;
    },
  });
  const { body, calls } = await get(opened, url, {
    onHead() {
      first?.pause();
      first?.abort(new Error('too late'));
      first?.resume();
    },
  });
  assert.deepEqual([body, calls.at(-1), sockets.length], ['abc', 'end', 1]);
});

/** Responses that are not whole or not valid, after which the server closes the connection, and the error that is reported. */
const failures: readonly (readonly [title: string, response: string, code: string, message: RegExp])[] = [
  ['nothing', '', 'UND_ERR_SOCKET', /^other side closed$/],
  ['a part of a head', 'HTTP/1.1 200 OK\r\ncontent-', 'UND_ERR_SOCKET', /^other side closed$/],
  ['a part of a sized body', sized.slice(0, -1), 'UND_ERR_SOCKET', /^other side closed$/],
  [
    'a part of a closing body',
    `${sized.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n').slice(0, -1)}`,
    'UND_ERR_SOCKET',
    /^other side closed$/,
  ],
  [
    'a part of a chunk',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nab',
    'UND_ERR_SOCKET',
    /^other side closed$/,
  ],
  [
    'no last chunk',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n',
    'UND_ERR_SOCKET',
    /^other side closed$/,
  ],
  [
    'only a response that informs',
    'HTTP/1.1 103 Early Hints\r\n\r\n',
    'UND_ERR_SOCKET',
    /^other side closed$/,
  ],
  [
    'another protocol',
    'HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\n\r\n',
    'UND_ERR_SOCKET',
    /^bad upgrade$/,
  ],
  ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n\r\n', '', /^Response does not match the HTTP\/1\.1 protocol/],
  [
    'a large head',
    `HTTP/1.1 200 OK\r\na: ${'b'.repeat(17_000)}\r\n\r\n`,
    'UND_ERR_HEADERS_OVERFLOW',
    /^Headers Overflow/,
  ],
  [
    'a malformed chunk',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nx\r\n',
    '',
    /^Response does not match/,
  ],
];

suite('an error is reported once, for', () => {
  for (const [title, response, code, message] of failures) {
    test(title, async () => {
      const { url } = await serve((socket) => socket.end(response));
      const { calls, error } = await get(await openConnections(), url);
      assert.deepEqual(
        [networkErrorCode(error), calls.filter((call) => /end|error/.test(call))],
        [code, ['error']],
      );
      assert.match(error?.message ?? '', message);
    });
  }

  test('a connection that is reset', async () => {
    const { url } = await serve((socket) => {
      socket.write(sized.slice(0, -1));
      setTimeout(() => socket.resetAndDestroy(), 20);
    });
    const { calls, error } = await get(await openConnections(), url);
    assert.deepEqual([networkErrorCode(error), calls.at(-1)], ['ECONNRESET', 'error']);
  });

  test('a connection that is refused', async () => {
    const server = createServer();
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const { calls, error } = await get(await openConnections(), new URL(`http://127.0.0.1:${port}/`));
    assert.deepEqual([networkErrorCode(error), calls], ['ECONNREFUSED', ['start', 'error']]);
  });

  test('a connection that is not opened in time', async () => {
    // A server that never responds to the start of TLS.
    const { url } = await serve(() => {});
    const opened = await openConnections({ connectTimeout: 50 });
    const { calls, error } = await get(opened, new URL(url.href.replace('http:', 'https:')));
    assert.deepEqual([networkErrorCode(error), calls], ['UND_ERR_CONNECT_TIMEOUT', ['start', 'error']]);
  });
});

suite('nothing is sent', () => {
  const invalid: readonly (readonly [title: string, headers: Readonly<Record<string, string>>])[] = [
    ['CR LF in a value', { authorization: 'Basic a\r\nx: y' }],
    ['LF in a value', { authorization: 'Basic a\nx: y' }],
    ['NUL in a value', { authorization: 'a\0' }],
    ['a character beyond latin1', { authorization: 'Basic \u0100' }],
    ['CR LF in a name', { 'a\r\nb': 'c' }],
  ];
  for (const [title, headers] of invalid) {
    test(`of a request with ${title}`, async () => {
      const { url, received } = await serve(sized);
      const opened = await openConnections();
      // Also over a connection that is open.
      for (const given of [headers, {}, headers]) {
        const { error } = await get(opened, url, { headers: given });
        assert.equal(networkErrorCode(error), given === headers ? 'UND_ERR_INVALID_ARG' : '');
      }
      assert.equal(
        received.join(''),
        `GET /v2/x?y=z HTTP/1.1\r\nhost: ${url.host}\r\nconnection: keep-alive\r\n\r\n`,
      );
    });
  }

  test('to a server whose certificate is not trusted', async () => {
    const { url, received, sockets } = await serve(sized, { tls: true });
    const { calls, error } = await get(await openConnections(), url, {
      headers: { authorization: 'Basic secret' },
    });
    assert.match(networkErrorCode(error), /UNABLE_TO_|SELF_SIGNED/);
    assert.deepEqual(calls, ['start', 'error']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(
      received,
      sockets.map(() => ''),
    );
  });

  test('to a server whose certificate is for another name', async () => {
    const { url, received } = await serve(sized, { tls: true, address: '127.0.0.2' });
    const opened = await openConnections({ certificateAuthority });
    const { error } = await get(opened, url, { headers: { authorization: 'Basic secret' } });
    assert.equal(networkErrorCode(error), 'ERR_TLS_CERT_ALTNAME_INVALID');
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(received.join(''), '');
  });
});

test('a server whose certificate an additional authority has signed is trusted', async () => {
  const { url, received, sockets } = await serve(sized, { tls: true });
  const opened = await openConnections({ certificateAuthority });
  for (let count = 0; count < 2; count += 1)
    assert.equal((await get(opened, url, { headers: { authorization: 'Basic secret' } })).body, 'abc');
  assert.ok(sockets[0] instanceof TLSSocket);
  assert.equal(received.length, 1);
  assert.equal(received[0]?.match(/authorization: Basic secret/g)?.length, 2);
});

test('a host can be an IPv6 address', async (t) => {
  const served = await serve(sized, { address: '::1' }).catch(() => undefined);
  if (!served) return t.skip('no IPv6');
  const { body } = await get(await openConnections(), served.url);
  assert.equal(body, 'abc');
  assert.ok(served.received[0]?.includes(`\r\nhost: [::1]:${served.url.port}\r\n`));
});
