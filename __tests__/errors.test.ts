/** Error codes: the table in the sources and the page for users are the same. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asCodedError, CodedError, errorCodes } from '../src/errors.ts';

const page = readFileSync(join(import.meta.dirname, '../docs/errors.md'), 'utf8');

test('docs/errors.md lists every code with its meaning, and no other', () => {
  const headings = [...page.matchAll(/^## `([a-z-]+)`\n\n(.+)$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  assert.deepEqual(Object.fromEntries(headings), errorCodes);
});

test('an error of ours passes through unchanged', () => {
  const error = new CodedError('denied', 'no', { hint: 'Ask.' });
  assert.equal(asCodedError(error), error);
});

test('anything else becomes internal and keeps its cause', () => {
  const cause = new TypeError('x is not a function');
  const error = asCodedError(cause);
  assert.equal(error.code, 'internal');
  assert.equal(error.cause, cause);
  assert.match(error.hint, /Report/);
});
