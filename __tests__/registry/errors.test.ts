import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createRedaction } from '../../src/registry/auth/redaction.ts';
import { type ErrorContext, responseError } from '../../src/registry/errors.ts';
import type { HttpResponse } from '../../src/registry/http/response.ts';

const secrets = createRedaction({ mask: () => undefined });

function fail(
  status: number,
  body: string | Buffer,
  more: Partial<ErrorContext> & { headers?: Record<string, string>; networkError?: string } = {},
) {
  const response: HttpResponse = {
    method: 'PUT',
    url: new URL('https://ghcr.io/v2/acme/tool/manifests/1.0.0?sig=hidden'),
    status,
    headers: new Map(Object.entries(more.headers ?? {}).map(([name, value]) => [name, [value]])),
    body: Buffer.from(body),
    ...(more.networkError !== undefined && {
      networkError: Object.assign(new Error('it broke'), { code: more.networkError }),
    }),
  };
  return responseError(response, {
    action: 'set the tag 1.0.0',
    repository: { host: 'ghcr.io', name: 'acme/tool' },
    identity: 'known',
    show: secrets.show,
    repositoryOnGitHub: 'acme/tool-source',
    eventName: 'push',
    ...more,
  });
}

const errors = (code: string, message: string) => JSON.stringify({ errors: [{ code, message }] });

const table: readonly (readonly [
  name: string,
  error: Error & { code: string; hint: string },
  code: string,
  message: RegExp,
  hint: RegExp,
])[] = [
  [
    'no packages: write',
    fail(403, errors('DENIED', 'installation not allowed to Create organization package')),
    'denied',
    /may not create packages/,
    /packages: write/,
  ],
  [
    'a token that reads',
    fail(403, errors('DENIED', 'installation not allowed to Write organization package')),
    'denied',
    /may only read/,
    /Add this to the job: permissions: \{ contents: read, packages: write \}$/,
  ],
  [
    'a fork',
    fail(403, errors('DENIED', 'installation not allowed to Write organization package'), {
      eventName: 'pull_request',
    }),
    'denied',
    /may only read/,
    /fork.*Dependabot/,
  ],
  [
    'package access',
    fail(403, errors('DENIED', 'permission_denied: write_package')),
    'denied',
    /may not write to it/,
    /acme\/tool-source.*https:\/\/github\.com\/orgs\/acme\/packages\/container\/tool\/settings/,
  ],
  ['a 403 without words', fail(403, ''), 'denied', /may not do this/, /packages: write/],
  [
    '403 at another registry',
    fail(403, '', { repository: { host: 'quay.io', name: 'a/b' } }),
    'denied',
    /account may not/,
    /quay\.io\/a\/b/,
  ],
  [
    'anonymous',
    fail(401, errors('UNAUTHORIZED', 'authentication required'), { identity: 'anonymous' }),
    'unauthenticated',
    /wants a login/,
    /docker login ghcr\.io$/,
  ],
  ['bad credentials', fail(401, ''), 'unauthenticated', /does not accept/, /user name/],
  [
    'no repository',
    fail(404, errors('NAME_UNKNOWN', 'repository does not exist')),
    'not-found',
    /no such repository/,
    /Create it/,
  ],
  ['missing', fail(404, ''), 'not-found', /does not have it/, /Check the address/],
  [
    'front end down',
    fail(502, '<!DOCTYPE html><title>Unicorn!</title>'),
    'unavailable',
    /status 502, an HTML page/,
    /Run again/,
  ],
  ['429', fail(429, 'Too Many Requests'), 'unavailable', /limits how often/, /concurrency: 2/],
  [
    'immutable',
    fail(400, errors('TAG_INVALID', 'cannot be overwritten because the tag is immutable')),
    'conflict',
    /may not be moved/,
    /new version/,
  ],
  ['412', fail(412, ''), 'conflict', /may not be moved/, /new version/],
  [
    'upper case',
    fail(400, errors('NAME_INVALID', 'repository name must be lowercase')),
    'invalid-reference',
    /lower-case/,
    /ghcr\.io\/acme\/tool$/,
  ],
  ['too large', fail(413, '<html>'), 'unsupported', /size/, /limit/],
  ['not stored here', fail(415, ''), 'unsupported', /does not take it/, /OCI artifacts/],
  [
    'private authenticator',
    fail(0, '', { networkError: 'SELF_SIGNED_CERT_IN_CHAIN' }),
    'unavailable',
    /not trusted/,
    /ca-file: /,
  ],
  [
    'http behind https',
    fail(0, '', { networkError: 'EPROTO' }),
    'unavailable',
    /does not speak TLS/,
    /plain-http: ghcr\.io$/,
  ],
  [
    'no network',
    fail(0, '', { networkError: 'ENOTFOUND' }),
    'unavailable',
    /not reached.*ENOTFOUND it broke/,
    /network/,
  ],
  [
    'a compressed page',
    fail(403, gzipSync('x'.repeat(1e6)), { headers: { 'content-encoding': 'gzip' } }),
    'denied',
    /compressed page/,
    /./,
  ],
  [
    'a success that is none',
    fail(202, ''),
    'unavailable',
    /202 without having done it/,
    /container registry/,
  ],
];

for (const [name, error, code, message, hint] of table) {
  test(`failure: ${name}`, () => {
    assert.equal(error.code, code);
    assert.match(error.message, message);
    assert.match(error.message, /^(?:ghcr\.io\/acme\/tool|quay\.io\/a\/b): could not set the tag 1\.0\.0: /);
    assert.match(error.hint, hint);
    assert.doesNotMatch(error.message, /hidden/);
    assert.ok(error.message.length < 800);
  });
}

test('what a registry says is shown without commands, control characters and secrets', () => {
  secrets.add('hunter2-hunter2');
  const error = fail(400, errors('X\n::error::a', 'hunter2-hunter2 \u001b[31m ##[group]'));
  assert.doesNotMatch(error.message, /hunter2|\u001b|\n|::|##\[/);
  assert.match(error.message, /\*\*\*/);
});
