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

test('a layout without a path, and what is no reference, are refused', () => {
  for (const text of ['oci:', 'oci::app', 'ghcr.io/Acme/app', 'https://ghcr.io/acme/app'])
    assert.throws(() => parseSourceReference(text), { code: 'invalid-reference' }, text);
});
