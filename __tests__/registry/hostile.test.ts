/** Hostile registries against the registry client alone: every attack ends in a typed error that reveals no secret. */

import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CodedError } from '../../src/errors.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { close, listen, type RecordedRequest, record } from '../fakes/registry.ts';
import { basicCredential, blob, image, open, pushAll, repositoryAt } from './support.ts';

const password = 'canary-4f1e9c-password';
const token = 'canary-token-77aa';
const secrets = [password, Buffer.from(`bob:${password}`).toString('base64'), token];

type Listener = (request: IncomingMessage, response: ServerResponse, origin: string) => void;

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.all(stops.map((stop) => stop()))));

async function serve(listener: Listener) {
  const requests: RecordedRequest[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    requests.push(record(request));
    request.on('error', () => {});
    response.on('error', () => {});
    listener(request, response, origin);
  });
  const host = await listen(server);
  origin = `http://${host}`;
  stops.push(() => close(server));
  return { host, origin, requests };
}

/** Responds like a token service to every request, and records it. */
const exfiltration = await serve((_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"token":"stolen","expires_in":300}'),
);

/** Handles token requests and requests without the token; false leaves the others. */
function requireToken(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  if (request.url?.startsWith('/token')) {
    response.end(JSON.stringify({ token }));
    return true;
  }
  if (request.headers.authorization === `Bearer ${token}`) return false;
  response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="s"` }).end();
  return true;
}

const json = (errors: unknown) => JSON.stringify({ errors });
/** Responds after the whole request has been read. */
const afterBody = (request: IncomingMessage, action: () => void): void =>
  void request.resume().on('end', action);

const bomb = gzipSync(Buffer.alloc(50_000_000));
const flood = json(
  Array.from({ length: 100_000 }, () => ({ code: 'A'.repeat(90), message: '\u001b[2J::error::x\n' })),
);

const attacks: readonly (readonly [name: string, listener: Listener])[] = [
  [
    'echoes the token in an error',
    (q, r) =>
      afterBody(q, () =>
        r.writeHead(403).end(json([{ code: 'DENIED', message: `you sent ${q.headers.authorization}` }])),
      ),
  ],
  [
    'echoes the token in a plain text',
    (q, r) => afterBody(q, () => r.writeHead(400).end(String(q.headers.authorization))),
  ],
  [
    'echoes the token in an invalid Location',
    (q, r) =>
      afterBody(q, () =>
        r.writeHead(202, { location: `ftp://x/${q.headers.authorization?.slice(7)}` }).end(),
      ),
  ],
  [
    'echoes the token in a warning',
    (q, r) => afterBody(q, () => r.writeHead(404, { warning: `299 - "${q.headers.authorization}"` }).end()),
  ],
  [
    'names an upload location on another origin',
    (q, r) => afterBody(q, () => r.writeHead(202, { location: `${exfiltration.origin}/take` }).end()),
  ],
  [
    'redirects everything to another origin',
    (q, r) => afterBody(q, () => r.writeHead(307, { location: `${exfiltration.origin}${q.url}` }).end()),
  ],
  ['redirects in a loop', (q, r) => afterBody(q, () => r.writeHead(307, { location: q.url ?? '/' }).end())],
  ['redirects without a Location', (q, r) => afterBody(q, () => r.writeHead(307).end())],
  [
    'redirects to a file URL',
    (q, r) => afterBody(q, () => r.writeHead(302, { location: 'file:///etc/passwd' }).end()),
  ],
  [
    'redirects to a javascript URL',
    (q, r) => afterBody(q, () => r.writeHead(307, { location: 'javascript:alert(1)' }).end()),
  ],
  [
    'redirects to an invalid URL',
    (q, r) => afterBody(q, () => r.writeHead(307, { location: 'http://[::' }).end()),
  ],
  [
    'redirects to a URL with credentials',
    (q, r) => afterBody(q, () => r.writeHead(307, { location: `http://a:b@${exfiltration.host}/` }).end()),
  ],
  ['opens an upload session without a Location', (q, r) => afterBody(q, () => r.writeHead(202).end())],
  [
    'names a realm of another protocol',
    (q, r) =>
      afterBody(q, () =>
        r.writeHead(401, { 'www-authenticate': 'Bearer realm="gopher://x/",service="s"' }).end(),
      ),
  ],
  [
    'sends a malformed challenge',
    (q, r) => afterBody(q, () => r.writeHead(401, { 'www-authenticate': 'Bearer realm="' }).end()),
  ],
  [
    'sends an empty challenge',
    (q, r) => afterBody(q, () => r.writeHead(401, { 'www-authenticate': '' }).end()),
  ],
  [
    'rejects all credentials',
    (q, r) => afterBody(q, () => r.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()),
  ],
  [
    'requires another scope each time',
    (q, r) =>
      afterBody(q, () =>
        r
          .writeHead(401, {
            'www-authenticate': `Bearer realm="http://${q.headers.host}/token",scope="registry:${Math.random()}:*"`,
          })
          .end(),
      ),
  ],
  [
    'sends an endless body',
    (q, r) => {
      q.resume();
      r.writeHead(400, { 'content-type': 'application/json' });
      const timer = setInterval(() => r.write(Buffer.alloc(1 << 20, 'a')), 1);
      r.on('close', () => clearInterval(timer));
    },
  ],
  [
    'sends a body that inflates to 50 MB',
    (q, r) => afterBody(q, () => r.writeHead(400, { 'content-encoding': 'gzip' }).end(bomb)),
  ],
  ['sends 10 MB of errors', (q, r) => afterBody(q, () => r.writeHead(400).end(flood))],
  ['sends deeply nested JSON', (q, r) => afterBody(q, () => r.writeHead(400).end('['.repeat(60_000)))],
  [
    'sends workflow commands',
    (q, r) =>
      afterBody(q, () =>
        r.writeHead(400).end(json([{ code: 'X\n::set-output name=a::b', message: '\r\n##[error]no' }])),
      ),
  ],
  [
    'sends a web page',
    (q, r) =>
      afterBody(q, () => r.writeHead(400, { 'content-type': 'text/html' }).end('<!DOCTYPE html><script>')),
  ],
  ['closes every connection', (q) => q.socket.destroy()],
  ['does not speak HTTP', (q) => q.socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ['sends a malformed header', (q) => q.socket.end('HTTP/1.1 429 Too\r\nA: b\rc\r\n\r\n')],
  [
    'sends too many headers',
    (q) =>
      q.socket.end(
        `HTTP/1.1 200 OK\r\n${'X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`,
      ),
  ],
  [
    'sends a Retry-After of a year',
    (q, r) => afterBody(q, () => r.writeHead(429, { 'retry-after': '31536000' }).end()),
  ],
  [
    'sends a Retry-After in the year 9999',
    (q, r) => afterBody(q, () => r.writeHead(503, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }).end()),
  ],
  [
    'sends a wrong Content-Length',
    (q, r) => afterBody(q, () => r.writeHead(200, { 'content-length': '99999' }).end('short')),
  ],
  [
    'responds with 201 to everything',
    (q, r) => afterBody(q, () => r.writeHead(201, { location: '/x' }).end()),
  ],
  [
    'sends a wrong digest header',
    (q, r) =>
      afterBody(q, () => r.writeHead(201, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end()),
  ],
  [
    'sends an undefined status code',
    (q) => q.socket.end('HTTP/1.1 999 Whatever\r\ncontent-length: 0\r\n\r\n'),
  ],
];

const errorOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error) => error,
  );

for (const [name, attack] of attacks) {
  test(`a registry that ${name} causes errors and obtains no secret`, async () => {
    const registry = await serve((request, response, origin) => {
      if (!requireToken(request, response, origin)) attack(request, response, origin);
    });
    const run = open({ findCredential: basicCredential('bob', password), timeout: 4000 });
    const content = image([blob(100), blob(100_000)]);
    const store = run.repository(repositoryAt(registry.host), 'push');
    const push = async () => {
      await pushAll(store, content);
      await store.tag(content.manifest.descriptor, parseTag('latest'));
    };
    const readStore = run.repository(repositoryAt(registry.host), 'pull');
    const read = async () => await buffer(readStore.fetch(blob(100).descriptor));
    for (const error of [await errorOf(push()), await errorOf(read())]) {
      assert.ok(error instanceof CodedError, `${error}`);
      assert.notEqual(error.code, 'internal', `${error}`);
      const fields = JSON.stringify(error.response ?? {});
      const shown = [error.message, error.hint, `${error.cause ?? ''}`, fields, ...run.warnings].join(' | ');
      assert.doesNotMatch(shown, /[\p{Cc}]|::|##\[/u);
      assert.ok(shown.length < 3500, shown);
      for (const secret of secrets) assert.ok(!shown.includes(secret), `${secret} is in: ${shown}`);
    }
    for (const secret of secrets) {
      assert.ok(run.masked.includes(secret) || secret === token, `${secret} was not masked`);
      for (const { rawHeaders, url } of exfiltration.requests)
        assert.ok(!rawHeaders.includes(secret) && !url.includes(secret));
    }
  });
}

for (const value of ['http://bob:canary%2Fpass@proxy.test:3128', ' bob:canary%2Fpass@proxy.test:3128 '])
  for (const name of ['http_proxy', 'HTTPS_PROXY'])
    test(`the password in ${name}=${value.trim()} is masked as it is written and as it is sent`, () => {
      const { masked } = open({ environment: { [name]: value } });
      const sent = Buffer.from('bob:canary/pass').toString('base64');
      for (const secret of ['canary%2Fpass', 'canary/pass', sent]) assert.ok(masked.includes(secret), secret);
    });

for (const [what, issued] of [
  ['longer than a header can be', 'a'.repeat(16_385)],
  ['with characters that end a header', 'a\r\nx-injected: b'],
] as const)
  test(`a token ${what} is sent to nobody`, async () => {
    const registry = await serve((request, response, origin) => {
      if (request.url?.startsWith('/token')) response.end(JSON.stringify({ token: issued }));
      else
        response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="s"` }).end();
    });
    const store = open().repository(repositoryAt(registry.host), 'pull');
    await assert.rejects(store.resolve(parseTag('a')), {
      code: 'unauthenticated',
      message: /contains no usable token$/,
    });
    assert.deepEqual(
      registry.requests.filter(({ headers }) => headers.authorization !== undefined),
      [],
    );
  });

test('a challenge that is received after a redirect to another origin gets no token request', async () => {
  const other = await serve((_request, response, origin) =>
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token"` }).end(),
  );
  const registry = await serve((request, response) =>
    afterBody(request, () => response.writeHead(307, { location: `${other.origin}${request.url}` }).end()),
  );
  const run = open({ findCredential: basicCredential('bob', password) });
  await assert.rejects(run.repository(repositoryAt(registry.host), 'push').resolve(parseTag('a')), {
    code: 'denied',
  });
  assert.ok(
    other.requests.every(
      ({ url, headers }) => !url.startsWith('/token') && headers.authorization === undefined,
    ),
  );
});

test('an upload location on another origin gets the body without authorization', async () => {
  const store = await serve((request, response) => afterBody(request, () => response.writeHead(201).end()));
  const registry = await serve((request, response, origin) => {
    if (requireToken(request, response, origin)) return;
    afterBody(request, () =>
      response.writeHead(202, { location: `${store.origin}/signed?sig=a%2Bb&x=1` }).end(),
    );
  });
  const run = open({ findCredential: basicCredential('bob', password) });
  const { descriptor, bytes } = blob(100_000);
  assert.equal(
    await run.repository(repositoryAt(registry.host), 'push').push(descriptor, bytesBody(bytes)),
    'sent',
  );
  assert.equal(store.requests[0]?.url, `/signed?sig=a%2Bb&x=1&digest=sha256%3A${descriptor.digest.slice(7)}`);
  assert.equal(store.requests[0]?.headers.authorization, undefined);
});

test('a redirect back from another origin is followed without authorization', async () => {
  const other = await serve((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    afterBody(request, () => response.writeHead(307, { location: searchParams.get('back') ?? '' }).end());
  });
  const registry = await serve((request, response, origin) => {
    if (request.url?.startsWith('/elsewhere')) return afterBody(request, () => response.writeHead(404).end());
    if (requireToken(request, response, origin)) return;
    const location = `${other.origin}/?back=${encodeURIComponent(`${origin}/elsewhere`)}`;
    afterBody(request, () => response.writeHead(307, { location }).end());
  });
  const target = open({ findCredential: basicCredential('bob', password) }).repository(
    repositoryAt(registry.host),
    'push',
  );
  assert.equal(await target.resolve(parseTag('1.0.0')), undefined);
  const back = registry.requests.filter(({ url }) => url.startsWith('/elsewhere'));
  assert.ok(back.length > 0);
  assert.deepEqual(
    back.filter(({ headers }) => headers.authorization !== undefined),
    [],
  );
});
