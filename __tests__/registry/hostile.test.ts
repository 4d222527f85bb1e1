import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CodedError } from '../../src/errors.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { close, listen, type RecordedRequest, record } from '../fakes/registry.ts';
import { basicCredential, blob, image, open, pushAll, repositoryAt } from './support.ts';

const canary = 'canary-4f1e9c-password';
const forms = [canary, Buffer.from(`bob:${canary}`).toString('base64'), 'canary-token-77aa'];

type Listener = (request: IncomingMessage, response: ServerResponse, origin: string) => void;

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.all(stops.map((stop) => stop()))));

async function serve(listener: Listener) {
  const seen: RecordedRequest[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    seen.push(record(request));
    request.on('error', () => {});
    response.on('error', () => {});
    listener(request, response, origin);
  });
  const host = await listen(server);
  origin = `http://${host}`;
  stops.push(() => close(server));
  return { host, origin, seen };
}

/** Answers like a token service to everyone, and notes who came. */
const thirdParty = await serve((_request, response) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"token":"stolen","expires_in":300}'),
);

function withToken(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  if (request.url?.startsWith('/token')) {
    response.end(JSON.stringify({ token: 'canary-token-77aa' }));
    return true;
  }
  if (request.headers.authorization === 'Bearer canary-token-77aa') return false;
  response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token",service="s"` }).end();
  return true;
}

const json = (errors: unknown) => JSON.stringify({ errors });
const later = (request: IncomingMessage, action: () => void): void => void request.resume().on('end', action);

const bomb = gzipSync(Buffer.alloc(50_000_000));
const flood = json(
  Array.from({ length: 100_000 }, () => ({ code: 'A'.repeat(90), message: '\u001b[2J::error::x\n' })),
);

const attacks: readonly (readonly [name: string, listener: Listener])[] = [
  [
    'echoes the token in an error',
    (q, r) =>
      later(q, () =>
        r.writeHead(403).end(json([{ code: 'DENIED', message: `you sent ${q.headers.authorization}` }])),
      ),
  ],
  [
    'echoes the token as text',
    (q, r) => later(q, () => r.writeHead(400).end(String(q.headers.authorization))),
  ],
  [
    'echoes the token in a refused Location',
    (q, r) =>
      later(q, () => r.writeHead(202, { location: `ftp://x/${q.headers.authorization?.slice(7)}` }).end()),
  ],
  [
    'echoes the token in a header it calls a warning',
    (q, r) => later(q, () => r.writeHead(404, { warning: `299 - "${q.headers.authorization}"` }).end()),
  ],
  [
    'sends bodies elsewhere',
    (q, r) => later(q, () => r.writeHead(202, { location: `${thirdParty.origin}/take` }).end()),
  ],
  [
    'redirects everything elsewhere',
    (q, r) => later(q, () => r.writeHead(307, { location: `${thirdParty.origin}${q.url}` }).end()),
  ],
  [
    'redirects to itself for ever',
    (q, r) => later(q, () => r.writeHead(307, { location: q.url ?? '/' }).end()),
  ],
  ['redirects to nothing', (q, r) => later(q, () => r.writeHead(307).end())],
  [
    'redirects to a file',
    (q, r) => later(q, () => r.writeHead(302, { location: 'file:///etc/passwd' }).end()),
  ],
  [
    'redirects to a script',
    (q, r) => later(q, () => r.writeHead(307, { location: 'javascript:alert(1)' }).end()),
  ],
  ['redirects to nonsense', (q, r) => later(q, () => r.writeHead(307, { location: 'http://[::' }).end())],
  [
    'puts credentials in a Location',
    (q, r) => later(q, () => r.writeHead(307, { location: `http://a:b@${thirdParty.host}/` }).end()),
  ],
  ['has a session without an address', (q, r) => later(q, () => r.writeHead(202).end())],
  [
    'fishes with a new realm',
    (q, r) =>
      later(q, () =>
        r.writeHead(401, { 'www-authenticate': 'Bearer realm="gopher://x/",service="s"' }).end(),
      ),
  ],
  [
    'fishes with a broken challenge',
    (q, r) => later(q, () => r.writeHead(401, { 'www-authenticate': 'Bearer realm="' }).end()),
  ],
  [
    'fishes with an empty challenge',
    (q, r) => later(q, () => r.writeHead(401, { 'www-authenticate': '' }).end()),
  ],
  [
    'refuses without end',
    (q, r) => later(q, () => r.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()),
  ],
  [
    'asks for ever larger scopes',
    (q, r) =>
      later(q, () =>
        r
          .writeHead(401, {
            'www-authenticate': `Bearer realm="http://${q.headers.host}/token",scope="registry:${Math.random()}:*"`,
          })
          .end(),
      ),
  ],
  [
    'answers with an endless body',
    (q, r) => {
      q.resume();
      r.writeHead(400, { 'content-type': 'application/json' });
      const timer = setInterval(() => r.write(Buffer.alloc(1 << 20, 'a')), 1);
      r.on('close', () => clearInterval(timer));
    },
  ],
  [
    'answers with a bomb',
    (q, r) => later(q, () => r.writeHead(400, { 'content-encoding': 'gzip' }).end(bomb)),
  ],
  ['answers with 10 MB of errors', (q, r) => later(q, () => r.writeHead(400).end(flood))],
  ['answers with deep JSON', (q, r) => later(q, () => r.writeHead(400).end('['.repeat(60_000)))],
  [
    'injects a command',
    (q, r) =>
      later(q, () =>
        r.writeHead(400).end(json([{ code: 'X\n::set-output name=a::b', message: '\r\n##[error]no' }])),
      ),
  ],
  [
    'answers with a page',
    (q, r) =>
      later(q, () => r.writeHead(400, { 'content-type': 'text/html' }).end('<!DOCTYPE html><script>')),
  ],
  ['closes at once', (q) => q.socket.destroy()],
  ['is no HTTP', (q) => q.socket.end('SSH-2.0-OpenSSH_9.6\r\n')],
  ['sends a broken header', (q) => q.socket.end('HTTP/1.1 429 Too\r\nA: b\rc\r\n\r\n')],
  [
    'sends too many headers',
    (q) =>
      q.socket.end(
        `HTTP/1.1 200 OK\r\n${'X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(2000)}\r\n`,
      ),
  ],
  [
    'asks to wait for a year',
    (q, r) => later(q, () => r.writeHead(429, { 'retry-after': '31536000' }).end()),
  ],
  [
    'asks to wait until never',
    (q, r) => later(q, () => r.writeHead(503, { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }).end()),
  ],
  [
    'lies about the length',
    (q, r) => later(q, () => r.writeHead(200, { 'content-length': '99999' }).end('short')),
  ],
  ['says 201 to everything', (q, r) => later(q, () => r.writeHead(201, { location: '/x' }).end())],
  [
    'lies about digests',
    (q, r) => later(q, () => r.writeHead(201, { 'docker-content-digest': `sha256:${'0'.repeat(64)}` }).end()),
  ],
  ['has status 999', (q) => q.socket.end('HTTP/1.1 999 Whatever\r\ncontent-length: 0\r\n\r\n')],
];

for (const [name, attack] of attacks) {
  test(`a registry that ${name} gets an error and no secret`, async () => {
    const registry = await serve((request, response, origin) => {
      if (!withToken(request, response, origin)) attack(request, response, origin);
    });
    const run = open({ findCredential: basicCredential('bob', canary), timeout: 4000 });
    const target = run.repository(repositoryAt(registry.host), 'push');
    const what = image([blob(100), blob(100_000)]);
    const error = await pushAll(target, what).then(
      () =>
        target.tag(what.manifest.descriptor, parseTag('latest')).then(
          () => undefined,
          (reason) => reason,
        ),
      (reason) => reason,
    );
    assert.ok(error instanceof CodedError, `${error}`);
    assert.notEqual(error.code, 'internal', `${error}`);
    const said = [error.message, error.hint, `${error.cause ?? ''}`, ...run.warnings].join(' | ');
    assert.doesNotMatch(said, /[\p{Cc}]|::|##\[/u);
    assert.ok(said.length < 2500, said);
    for (const form of forms) {
      assert.ok(!said.includes(form), `${form} is in: ${said}`);
      assert.ok(run.masked.includes(form) || form === forms[2], `${form} was not masked`);
      for (const { rawHeaders, url } of thirdParty.seen)
        assert.ok(!rawHeaders.includes(form) && !url.includes(form));
    }
  });
}

test('a realm learned behind a redirect gets nothing', async () => {
  const fisher = await serve((_request, response, origin) =>
    response.writeHead(401, { 'www-authenticate': `Bearer realm="${origin}/token"` }).end(),
  );
  const registry = await serve((request, response) =>
    later(request, () => response.writeHead(307, { location: `${fisher.origin}${request.url}` }).end()),
  );
  const run = open({ findCredential: basicCredential('bob', canary) });
  await assert.rejects(run.repository(repositoryAt(registry.host), 'push').resolve(parseTag('a')), {
    code: 'unauthenticated',
  });
  assert.ok(
    fisher.seen.every(({ url, headers }) => !url.startsWith('/token') && headers.authorization === undefined),
  );
});

test('another origin gets the body and no authorization', async () => {
  const store = await serve((request, response) => later(request, () => response.writeHead(201).end()));
  const registry = await serve((request, response, origin) => {
    if (withToken(request, response, origin)) return;
    later(request, () => response.writeHead(202, { location: `${store.origin}/signed?sig=a%2Bb&x=1` }).end());
  });
  const run = open({ findCredential: basicCredential('bob', canary) });
  const { descriptor, bytes } = blob(100_000);
  assert.equal(
    await run.repository(repositoryAt(registry.host), 'push').push(descriptor, bytesBody(bytes)),
    'sent',
  );
  assert.equal(store.seen[0]?.url, `/signed?sig=a%2Bb&x=1&digest=sha256%3A${descriptor.digest.slice(7)}`);
  assert.equal(store.seen[0]?.headers.authorization, undefined);
});

test('whoever comes back from another origin comes without a token', async () => {
  const detour = await serve((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://x');
    later(request, () => response.writeHead(307, { location: searchParams.get('back') ?? '' }).end());
  });
  const home = await serve((request, response, origin) => {
    if (request.url?.startsWith('/elsewhere')) return later(request, () => response.writeHead(404).end());
    if (withToken(request, response, origin)) return;
    const location = `${detour.origin}/?back=${encodeURIComponent(`${origin}/elsewhere`)}`;
    later(request, () => response.writeHead(307, { location }).end());
  });
  const target = open({ findCredential: basicCredential('bob', canary) }).repository(
    repositoryAt(home.host),
    'push',
  );
  assert.equal(await target.resolve(parseTag('1.0.0')), undefined);
  const back = home.seen.filter(({ url }) => url.startsWith('/elsewhere'));
  assert.ok(back.length > 0);
  assert.deepEqual(
    back.filter(({ headers }) => headers.authorization !== undefined),
    [],
  );
});
