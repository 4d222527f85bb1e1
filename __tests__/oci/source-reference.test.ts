/** References to content that is read. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseSourceReference } from '../../src/oci/source-reference.ts';

const digest = `sha256:${'a'.repeat(64)}`;

const layouts: readonly (readonly [text: string, path: string, name?: string, digest?: string])[] = [
  ['oci:out', 'out'],
  ['oci:./out:app-1.0.0', './out', 'app-1.0.0'],
  ['oci:./out:wasi/http-0.2.0', './out', 'wasi/http-0.2.0'],
  ['oci:/tmp/out:ghcr.io/acme/app:1', '/tmp/out', 'ghcr.io/acme/app:1'],
  [`oci:./out@${digest}`, './out', undefined, digest],
  [`oci:./out:app@${digest}`, './out', 'app', digest],
  ['oci-archive:app.tar:1', 'app.tar', '1'],
  ['oci:C:\\out:app', 'C:\\out', 'app'],
  ['oci:C:/out', 'C:/out'],
  ['oci:out:', 'out'],
  ['oci:user@host', 'user@host'],
];
for (const [text, path, name, wanted] of layouts) {
  test(`${text} is the layout ${path}`, () => {
    assert.deepEqual(parseSourceReference(text), {
      kind: 'layout',
      path,
      ...(name !== undefined && { name }),
      ...(wanted !== undefined && { digest: wanted }),
    });
  });
}

for (const text of ['oci://ghcr.io/acme/app:1', 'ghcr.io/acme/app:1']) {
  test(`${text} is in a registry`, () => {
    const reference = { host: 'ghcr.io', name: 'acme/app', tag: '1' };
    assert.deepEqual(parseSourceReference(text), { kind: 'registry', reference });
  });
}

const wrong: readonly (readonly [text: string, message: RegExp, hint: RegExp])[] = [
  ['./lay', /is a path/, /write oci: before it: oci:\.\/lay$/],
  ['../out/lay', /is a path/, /: oci:\.\.\/out\/lay$/],
  ['/tmp/lay', /is a path/, /: oci:\/tmp\/lay$/],
  ['~/lay', /is a path/, /: oci:\$HOME\/lay$/],
  ['C:\\lay', /is a path/, /: oci:C:/],
  ['lay.tar', /is a path/, /: oci:lay\.tar$/],
  ['lay.tar.gz', /is a path/, /: oci:lay\.tar\.gz$/],
  ['./app.wasm', /is a path/, /^Publish the file and /],
  ['ghcr.io', /names a host, and no repository/, /: ghcr\.io\/acme\/http-cache:1\.0\.0$/],
  ['127.0.0.1:5000', /names a host/, /: 127\.0\.0\.1:5000\/acme/],
  ['localhost:5000/', /names a host/, /: localhost:5000\/acme/],
  ['localhost', /names a host/, /: localhost\/acme/],
  ['"ghcr.io/acme/app:1"', /has quotes/, /^Remove them: ghcr\.io\/acme\/app:1$/],
  ["'ghcr.io/acme/app:1'", /has quotes/, /^Remove them: ghcr\.io\/acme\/app:1$/],
  [
    'ghcr.io/acme/app:1+b',
    /^"ghcr\.io\/acme\/app:1\+b" is not a valid reference: "1\+b" is not/,
    /at most 128/,
  ],
  [
    'ghcr.io/acme/app:',
    /^"ghcr\.io\/acme\/app:" is not a valid reference: "" is not a valid tag$/,
    /at most 128/,
  ],
  [
    'ghcr.io/acme/app@1.0.0',
    /the part after "@" is not a valid digest$/,
    /a tag after a colon: ghcr\.io\/acme/,
  ],
  ...(
    [
      ['https://hub.docker.com/r/acme/app', 'docker.io/acme/app'],
      ['hub.docker.com/_/nginx?tab=tags', 'docker.io/library/nginx'],
      ['https://github.com/acme/shop/pkgs/container/shop%2Fcart', 'ghcr.io/acme/shop/cart'],
      ['https://github.com/orgs/Acme/packages/container/package/cart', 'ghcr.io/acme/cart'],
      ['https://quay.io/repository/acme/app?tab=info', 'quay.io/acme/app'],
      ['https://gallery.ecr.aws/acme/team/app', 'public.ecr.aws/acme/team/app'],
      ['https://ghcr.io/v2/acme/app/manifests/1.0.0', 'ghcr.io/acme/app:1.0.0'],
      [`localhost:5000/v2/app/manifests/${digest}`, `localhost:5000/app@${digest}`],
      ['https://ghcr.io/v2/acme/app/tags/list', 'ghcr.io/acme/app'],
    ] as const
  ).map(
    ([address, reference]) =>
      [address, /is a web address/, new RegExp(`^Write the reference: ${reference}$`)] as const,
  ),
  [
    'docker://ghcr.io/acme/app:1',
    /"docker:" is not a valid host/,
    /^Remove the scheme: ghcr\.io\/acme\/app:1$/,
  ],
  ['build/app.wasm', /"build\/app\.wasm" is a path/, /Publish the file/],
  ['oci-layout:///tmp/lay', /names a local path/, /: oci:\/tmp\/lay$/],
  ['ocidir://lay:1', /names a local path/, /: oci:lay:1$/],
  ['file://lay', /names a local path/, /: oci:lay$/],
  ['dir:lay', /neither a registry nor an image layout/, /: skopeo copy dir:lay oci:\.\/out$/],
  [
    'docker-archive:a b.tar',
    /the transport docker-archive/,
    /: skopeo copy 'docker-archive:a b\.tar' oci:\.\/out$/,
  ],
  ['docker-daemon:app:1', /the transport docker-daemon/, /: skopeo copy docker-daemon:app:1 oci:\.\/out$/],
  [
    'containers-storage:acme/app:1',
    /the transport containers-storage/,
    /: skopeo copy containers-storage:acme/,
  ],
  ['ghcr.io/acme/app:1,', /has a comma/, /one reference in each line/],
  ['ghcr.io/acme/a:1,ghcr.io/acme/b:1', /has a comma/, /one reference in each line/],
];
for (const [text, message, hint] of wrong) {
  test(`${text} is refused with what to write`, () => {
    assert.throws(() => parseSourceReference(text), { code: 'input', message, hint });
  });
}

test('names on Docker Hub need no host', () => {
  for (const text of [
    'alpine',
    'alpine:3.20',
    'acme/app',
    'acme/lay.tar',
    'acme/app.tar:1',
    'docker.io/acme/app.wasm',
    'file:1',
    'dir:latest',
  ])
    assert.equal(parseSourceReference(text).kind, 'registry');
});

test('a layout without a path, and what is no reference, are refused', () => {
  for (const text of ['oci:', 'oci::app', 'ghcr.io/Acme/app', 'https://ghcr.io/acme/app'])
    assert.throws(() => parseSourceReference(text), { code: 'input' }, text);
});
