/** Errors of a registry: which code, reason, message and hint follow from a response. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CodedError, type ErrorCode, type RegistryReason } from '../../src/errors.ts';
import { createRedaction } from '../../src/registry/auth/redaction.ts';
import { type ErrorContext, responseError } from '../../src/registry/errors.ts';
import type { HttpResponse } from '../../src/registry/http/response.ts';

const secrets = createRedaction({ mask: () => undefined });

interface ErrorCase extends Partial<ErrorContext> {
  readonly headers?: Record<string, string>;
  /** Code of a network error. */
  readonly networkError?: string;
  readonly networkMessage?: string;
  readonly networkName?: string;
  readonly url?: string;
  readonly truncated?: true;
}

function errorFor(
  status: number,
  body: string | Buffer = '',
  {
    headers = {},
    networkError,
    networkMessage = 'it broke',
    networkName = 'Error',
    url = 'https://ghcr.io/v2/acme/tool/manifests/1.0.0?sig=hidden',
    truncated,
    ...context
  }: ErrorCase = {},
): CodedError {
  const response: HttpResponse = {
    method: 'PUT',
    url: new URL(url),
    status,
    headers: new Map(Object.entries(headers).map(([name, value]) => [name, [value]])),
    body: Buffer.from(body),
    ...(truncated && { truncated }),
    ...(networkError !== undefined && {
      networkError: Object.assign(new Error(networkMessage), { code: networkError, name: networkName }),
    }),
  };
  return responseError(response, {
    action: 'set the tag 1.0.0',
    repository: { host: 'ghcr.io', name: 'acme/tool' },
    registry: new URL('https://ghcr.io'),
    access: 'push',
    identity: 'known',
    show: secrets.show,
    ...context,
  });
}

const errors = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] });
const inStorage = { url: 'https://storage.example/blob?sig=hidden' } as const;
const quay = { repository: { host: 'quay.io', name: 'a/b' } } as const;

const table: readonly (readonly [
  title: string,
  error: CodedError,
  code: ErrorCode,
  reason: RegistryReason,
  message: RegExp,
  hint: RegExp,
])[] = [
  [
    'a token that may not create packages',
    errorFor(403, errors('DENIED', 'installation not allowed to Create organization package')),
    'denied',
    'token-may-not-create-packages',
    /the token may not create packages/,
    /owner of the organization/,
  ],
  [
    'a token that may only read packages',
    errorFor(403, errors('DENIED', 'installation not allowed to Write organization package')),
    'denied',
    'token-is-read-only',
    /the token may only read packages/,
    /Use a token that may write packages/,
  ],
  [
    'a package that the token has no write access to',
    errorFor(403, errors('DENIED', 'permission_denied: write_package')),
    'denied',
    'package-not-linked-to-repository',
    /no write access/,
    /settings of the package: ghcr\.io\/acme\/tool$/,
  ],
  [
    'a 403 without a text',
    errorFor(403),
    'denied',
    'account-denied',
    /denies this to the account \(PUT ghcr\.io\/v2\/acme\/tool\/manifests\/1\.0\.0: status 403\)$/,
    /permission to push to ghcr\.io\/acme\/tool/,
  ],
  [
    'a 403 for a pull',
    errorFor(403, '', { ...quay, access: 'pull' }),
    'denied',
    'account-denied',
    /denies this to the account/,
    /permission to pull from quay\.io\/a\/b/,
  ],
  [
    'a 403 for a deletion',
    errorFor(403, '', { ...quay, access: 'delete' }),
    'denied',
    'account-denied',
    /denies this to the account/,
    /permission to delete from quay\.io\/a\/b/,
  ],
  [
    'a 403 without credentials',
    errorFor(403, '', { identity: 'anonymous' }),
    'denied',
    'anonymous-denied',
    /without a login/,
    /^Log in first: docker login ghcr\.io$/,
  ],
  ...[400, 401, 403].map((status): (typeof table)[number] => [
    `a ${status} of the storage that the registry redirects to`,
    errorFor(status, '<Error><Code>AccessDenied</Code></Error>', { ...inStorage, access: 'pull' }),
    'denied',
    'storage-denied',
    /refers to storage\.example, which refuses the request \(PUT storage\.example\/blob: status/,
    /^Re-run.*requests to storage\.example through firewalls.*operator of ghcr\.io\.$/,
  ]),
  [
    'a 403 of a token service on another host',
    errorFor(403, '', { ...inStorage, isOfTokenService: true }),
    'denied',
    'account-denied',
    /denies this to the account/,
    /permission to push/,
  ],
  [
    'a 403 of another host with the words of a registry',
    errorFor(403, errors('DENIED', 'requested access is denied'), inStorage),
    'denied',
    'account-denied',
    /denies this to the account/,
    /permission to push/,
  ],
  [
    'HTTP where a server expects HTTPS',
    errorFor(400, 'Client sent an HTTP request to an HTTPS server.'),
    'unsupported',
    'tls-expected',
    /the registry expects HTTPS, and was contacted over HTTP/,
    /take ghcr\.io out of "plain-http"/,
  ],
  [
    'a 401 without credentials',
    errorFor(401, errors('UNAUTHORIZED', 'authentication required'), { identity: 'anonymous' }),
    'unauthenticated',
    'login-required',
    /requires a login/,
    /^Log in first: docker login ghcr\.io$/,
  ],
  [
    'a 401 with credentials',
    errorFor(401),
    'unauthenticated',
    'credentials-rejected',
    /rejects the credentials/,
    /user name/,
  ],
  [
    'an unknown repository to push to',
    errorFor(404, errors('NAME_UNKNOWN', 'repository does not exist')),
    'not-found',
    'repository-not-found',
    /the repository does not exist/,
    /Create the repository.*: acme\/tool$/,
  ],
  [
    'an unknown repository to pull from',
    errorFor(404, errors('NAME_UNKNOWN', 'repository does not exist'), { access: 'pull' }),
    'not-found',
    'repository-not-found',
    /the repository does not exist/,
    /Check the reference/,
  ],
  ['a 404', errorFor(404), 'not-found', 'content-not-found', /does not have it/, /Check the reference/],
  [
    'a gateway that fails',
    errorFor(502, '<!DOCTYPE html><title>Unicorn!</title>'),
    'unavailable',
    'registry-failing',
    /status 502, an HTML page/,
    /Re-run/,
  ],
  [
    'a rate limit',
    errorFor(429, 'Too Many Requests'),
    'unavailable',
    'rate-limited',
    /limits the rate/,
    /concurrency: 2/,
  ],
  [
    'an immutable tag',
    errorFor(400, errors('TAG_INVALID', 'cannot be overwritten because the tag is immutable')),
    'conflict',
    'tag-immutable',
    /the tag is immutable/,
    /new version/,
  ],
  [
    'an immutable tag that is called a denial',
    errorFor(403, errors('DENIED', '1.0.0 cannot be overwritten because the tag is immutable')),
    'conflict',
    'tag-immutable',
    /the tag is immutable/,
    /new version/,
  ],
  ['a failed precondition', errorFor(412), 'conflict', 'tag-immutable', /immutable/, /new version/],
  [
    'an upper-case name',
    errorFor(400, errors('NAME_INVALID', 'repository name must be lowercase')),
    'invalid-reference',
    'repository-name-not-lowercase',
    /lower-case/,
    /ghcr\.io\/acme\/tool$/,
  ],
  [
    'a name that the registry does not allow',
    errorFor(400, errors('NAME_INVALID', 'invalid repository name')),
    'invalid-reference',
    'repository-name-invalid',
    /does not allow this repository name/,
    /ghcr\.io/,
  ],
  [
    'other bytes than were sent',
    errorFor(400, errors('DIGEST_INVALID', 'provided digest did not match')),
    'digest-mismatch',
    'content-altered',
    /other bytes/,
    /proxy/,
  ],
  ['a body that is too large', errorFor(413, '<html>'), 'unsupported', 'body-too-large', /size/, /limit/],
  [
    'a media type that is not supported',
    errorFor(415),
    'unsupported',
    'request-not-supported',
    /does not accept it/,
    /OCI artifacts/,
  ],
  [
    'a lost Accept header',
    errorFor(404, errors('MANIFEST_UNKNOWN', 'OCI index found, but Accept header does not support it')),
    'not-found',
    'accept-header-lost',
    /media types/,
    /proxy/,
  ],
  [
    'a private certificate authority',
    errorFor(0, '', { networkError: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    'unavailable',
    'certificate-not-trusted',
    /not trusted/,
    /ca-file: path\/to\/ca\.pem$/,
  ],
  [
    'a certificate that has expired',
    errorFor(0, '', { networkError: 'CERT_HAS_EXPIRED' }),
    'unavailable',
    'certificate-not-valid-now',
    /has expired or is not valid yet/,
    /date of this machine; if it is right, ask the operator of ghcr\.io to renew/,
  ],
  [
    'a certificate that is not valid yet',
    errorFor(0, '', { networkError: 'CERT_NOT_YET_VALID' }),
    'unavailable',
    'certificate-not-valid-now',
    /not valid yet/,
    /date of this machine/,
  ],
  [
    'a certificate of another name',
    errorFor(0, '', { networkError: 'ERR_TLS_CERT_ALTNAME_INVALID' }),
    'unavailable',
    'certificate-of-another-name',
    /for another name/,
    /add ghcr\.io to it/,
  ],
  [
    'a server without TLS that closes the connection',
    errorFor(0, '', {
      networkError: 'ECONNRESET',
      networkMessage: 'Client network socket disconnected before secure TLS connection was established',
    }),
    'unavailable',
    'tls-interrupted',
    /before TLS is established/,
    /plain-http: ghcr\.io$/,
  ],
  ...(
    [
      ['UND_ERR_ABORTED', 'Proxy response (407) !== 200 when HTTP Tunneling'],
      ['UND_ERR_INVALID_ARG', 'Proxy Authentication Required (407)'],
      ['UND_ERR_PRX_CONN', 'Proxy Connection failed'],
    ] as const
  ).map(([networkError, networkMessage]): (typeof table)[number] => [
    `a proxy that fails: ${networkMessage}`,
    errorFor(0, '', { networkError, networkMessage }),
    'unavailable',
    'proxy-failing',
    /the proxy opens no connection/,
    /NO_PROXY=ghcr\.io$/,
  ]),
  [
    'a request that the registry does not implement',
    errorFor(501, ''),
    'unavailable',
    'request-not-supported',
    /does not accept it/,
    /supports OCI artifacts/,
  ],
  [
    'a request that the run has no time for',
    errorFor(0, '', { networkError: 'RUN_TIMEOUT' }),
    'unavailable',
    'timeout-passed',
    /no time left/,
    /timeout: 1800$/,
  ],
  [
    'HTTP where HTTPS is expected',
    errorFor(0, '', { networkError: 'EPROTO' }),
    'unavailable',
    'tls-not-supported',
    /does not support TLS/,
    /plain-http: ghcr\.io$/,
  ],
  ...(
    [
      ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tlsv1 alert protocol version'],
      ['EPROTO', 'write EPROTO 40:error:0A000102:SSL routines::unsupported protocol'],
      ['ERR_SSL_DH_KEY_TOO_SMALL', 'dh key too small'],
    ] as const
  ).map(([networkError, networkMessage]): (typeof table)[number] => [
    `no version or method of TLS in common: ${networkMessage}`,
    errorFor(0, '', { networkError, networkMessage }),
    'unavailable',
    'tls-refused',
    /no version or method of TLS that the registry and this program accept/,
    /^Check that ghcr\.io supports TLS 1\.2/,
  ]),
  [
    'HTTP where the registry redirects to with HTTPS',
    errorFor(0, '', { ...inStorage, networkError: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
    'unavailable',
    'tls-not-supported',
    /storage\.example does not support TLS/,
    /^Ask the operator of ghcr\.io why clients are sent to storage\.example$/,
  ],
  [
    'headers that are too large',
    errorFor(0, '', { networkError: 'UND_ERR_HEADERS_OVERFLOW', networkMessage: 'Headers Overflow Error' }),
    'unavailable',
    'response-too-large',
    /larger than allowed.*Headers Overflow/,
    /container registry/,
  ],
  ...(
    [
      ['', 'HTTPParserError', 'Response does not match the HTTP/1.1 protocol (Invalid header token)'],
      // As a thread reports it.
      ['', 'Error', 'Response does not match the HTTP/1.1 protocol (invalid status line)'],
      ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'Error', 'Response body length does not match'],
      ['UND_ERR_SOCKET', 'SocketError', 'bad response'],
      ['UND_ERR_SOCKET', 'SocketError', 'bad upgrade'],
    ] as const
  ).map(([networkError, networkName, networkMessage]): (typeof table)[number] => [
    `what is not HTTP: ${networkMessage}`,
    errorFor(0, '', { networkError, networkName, networkMessage }),
    'unavailable',
    'response-not-http',
    /the response of the registry is not valid HTTP\/1\.1/,
    /^Check that ghcr\.io is the address of a registry over HTTPS, and look for a proxy/,
  ]),
  [
    'a request of this program with another length than it says',
    errorFor(0, '', { networkError: 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH' }),
    'unavailable',
    'registry-unreachable',
    /./,
    /./,
  ],
  ...['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].map((networkError): (typeof table)[number] => [
    `a connection that is lost: ${networkError}`,
    errorFor(0, '', { networkError }),
    'unavailable',
    'connection-lost',
    /closed the connection before its response was complete/,
    /^Check that ghcr\.io is the address of a registry over HTTPS, and the network, then re-run/,
  ]),
  [
    'a registry that stays silent',
    errorFor(0, '', { networkError: 'STALLED', networkMessage: 'no progress for 60 s' }),
    'unavailable',
    'registry-silent',
    /the registry did not respond in time .*STALLED no progress/,
    /^Check the host ghcr\.io and the network/,
  ],
  [
    'storage that cannot be reached',
    errorFor(0, '', { ...inStorage, networkError: 'ECONNREFUSED' }),
    'unavailable',
    'registry-unreachable',
    /: storage\.example could not be reached/,
    /^Check the host storage\.example and the network/,
  ],
  [
    'a host that cannot be resolved',
    errorFor(0, '', { networkError: 'ENOTFOUND' }),
    'unavailable',
    'registry-unreachable',
    /could not be reached.*ENOTFOUND it broke/,
    /network/,
  ],
  [
    'a compressed body',
    errorFor(403, gzipSync('x'.repeat(1e6)), { headers: { 'content-encoding': 'gzip' } }),
    'denied',
    'account-denied',
    /status 403, a compressed body/,
    /./,
  ],
  [
    'a success without an effect',
    errorFor(202),
    'unavailable',
    'success-without-effect',
    /success without doing it.*status 202/,
    /container registry/,
  ],
  [
    'a web page with a good status',
    errorFor(200, '<html>', { headers: { 'content-type': 'text/html' } }),
    'unavailable',
    'success-without-effect',
    /status 200, an HTML page/,
    /container registry/,
  ],
  [
    'a redirect that is not followed',
    errorFor(307),
    'unsupported',
    'redirects-not-followed',
    /the registry sends the request elsewhere, without end.*status 307/,
    /^Check that ghcr\.io is the address of a registry over HTTPS, and where the proxy/,
  ],
  [
    'a response that is too large',
    errorFor(200, '{', { truncated: true }),
    'unavailable',
    'response-too-large',
    /larger than allowed/,
    /container registry/,
  ],
];

for (const [title, error, code, reason, message, hint] of table) {
  test(`the error for ${title} has its code, reason, message and hint`, () => {
    assert.deepEqual([error.code, error.response?.reason], [code, reason]);
    assert.match(error.message, message);
    assert.match(error.message, /^(?:ghcr\.io\/acme\/tool|quay\.io\/a\/b): could not set the tag 1\.0\.0: /);
    assert.match(error.hint, hint);
    assert.doesNotMatch(error.message, /hidden/);
    assert.ok(error.message.length < 800);
  });
}

/** What of the registry's words an error shows: the text between the status and the end of the message. */
function said(detail: unknown, message = 'manifest invalid'): string {
  const body = JSON.stringify({ errors: [{ code: 'MANIFEST_INVALID', message, detail }] });
  return /status 400(?:, )?(.*)\)$/.exec(errorFor(400, body).message)?.[1] ?? '';
}

const details: readonly (readonly [what: string, detail: unknown, expected: string])[] = [
  ['a text', 'no such thing', 'MANIFEST_INVALID: manifest invalid (no such thing)'],
  [
    'an object',
    { description: 'HTTP 403 Forbidden' },
    'MANIFEST_INVALID: manifest invalid (description: HTTP 403 Forbidden)',
  ],
  ['a list', ['a', { b: 1 }, true], 'MANIFEST_INVALID: manifest invalid (a, b: 1, true)'],
  ['nested objects', { a: { b: ['c', { d: 'e' }] } }, 'MANIFEST_INVALID: manifest invalid (a: b: c, d: e)'],
  ['the message again', 'manifest invalid', 'MANIFEST_INVALID: manifest invalid'],
  ['nothing', null, 'MANIFEST_INVALID: manifest invalid'],
  ['an empty object', {}, 'MANIFEST_INVALID: manifest invalid'],
  ['empty texts', { a: '', b: [null, ''] }, 'MANIFEST_INVALID: manifest invalid'],
  ['a number', 7, 'MANIFEST_INVALID: manifest invalid (7)'],
];

for (const [what, detail, expected] of details) {
  test(`a detail that is ${what} is shown after the message`, () => assert.equal(said(detail), expected));
}

test('a detail without a message is shown in its place', () => {
  assert.equal(said('repository is read-only', ''), 'MANIFEST_INVALID: repository is read-only');
});

test('a detail is bounded, printable and without secrets, also where it is long or deep', () => {
  secrets.add('hunter3-hunter3');
  const deep = Array.from({ length: 3000 }).reduce<unknown>((below) => [below], 'bottom');
  for (const detail of [
    'x'.repeat(5000),
    deep,
    Array(3000).fill('hunter3-hunter3'),
    { 'hunter3-hunter3': '\u001b[31m\n::error::' },
  ]) {
    const text = said(detail, 'y'.repeat(5000));
    assert.ok(text.length < 700, String(text.length));
    assert.doesNotMatch(text, /hunter3|\u001b|\n|::/);
    assert.ok(text.startsWith('MANIFEST_INVALID: yyy'));
  }
  assert.match(said(deep), /\(…\)$/);
});

test('every error of a response is shown with its detail', () => {
  const list = [1, 2].map((number) => ({ code: `E${number}`, message: `m${number}`, detail: { n: number } }));
  assert.match(
    errorFor(400, JSON.stringify({ errors: list })).message,
    /E1: m1 \(n: 1\); E2: m2 \(n: 2\)\)$/,
  );
});

test('hints of the registry client mention no workflow', () => {
  for (const [, { message, hint }] of table)
    assert.doesNotMatch(message + hint, /workflow|\bjob\b|\bstep\b|permissions:|github\.com/);
});

test('an error carries the response as fields', () => {
  const error = errorFor(404, errors('NAME_UNKNOWN', 'repository does not exist'));
  assert.deepEqual(error.response, {
    access: 'push',
    method: 'PUT',
    url: 'ghcr.io/v2/acme/tool/manifests/1.0.0',
    status: 404,
    codes: ['NAME_UNKNOWN'],
    repository: 'ghcr.io/acme/tool',
    reason: 'repository-not-found',
  });
});

test('an error that wraps a registry error is about the same response', () => {
  const cause = errorFor(403);
  const wrapped = new CodedError('denied', `pushing app.wasm: ${cause.message}`, { hint: cause.hint, cause });
  assert.equal(wrapped.response, cause.response);
  assert.equal(new CodedError('input', 'no', { hint: 'Ask.', cause: new Error('x') }).response, undefined);
});

test('text from a registry is shown without commands, control characters and secrets', () => {
  secrets.add('hunter2-hunter2');
  const error = errorFor(
    400,
    errors('X\n::error::a hunter2-hunter2', 'hunter2-hunter2 \u001b[31m ##[group]'),
  );
  for (const text of [error.message, ...(error.response?.codes ?? [])]) {
    assert.doesNotMatch(text, /hunter2|\u001b|\n|::|##\[/);
    assert.match(text, /\*\*\*/);
  }
});
