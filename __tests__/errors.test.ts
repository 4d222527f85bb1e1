/** Error codes: the table in the sources and the page for users are the same. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asCodedError, asOneError, CodedError, errorCodes, mapProblems, problemsOf } from '../src/errors.ts';

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

const [wrong, absent, broken] = (['input', 'not-found', 'invalid-wasm'] as const).map(
  (code) => new CodedError(code, `this is ${code}`, { hint: `Fix ${code}.` }),
) as [CodedError, CodedError, CodedError];

test('one problem stands for itself', () => {
  assert.equal(asOneError([wrong]), wrong);
  assert.deepEqual(problemsOf(wrong), [wrong]);
});

test('several problems are one error with the code of the first that is no wrong usage', () => {
  const error = asOneError([wrong, absent, broken]);
  assert.equal(error.code, 'not-found');
  assert.equal(error.message, 'this is not-found (and 2 more)');
  assert.deepEqual(problemsOf(error), [wrong, absent, broken]);
  assert.equal(asOneError([wrong, wrong]).code, 'input');
});

test('an error of several problems is no problem of another one', () => {
  assert.deepEqual(problemsOf(asOneError([asOneError([wrong, absent]), broken])), [wrong, absent, broken]);
});

test('each problem of an error is replaced', () => {
  const louder = ({ code, message, hint }: CodedError) => new CodedError(code, `${message}!`, { hint });
  const messages = (error: CodedError) => problemsOf(error).map(({ message }) => message);
  assert.deepEqual(messages(mapProblems(asOneError([wrong, broken]), louder)), [
    'this is input!',
    'this is invalid-wasm!',
  ]);
  assert.equal(mapProblems(wrong, louder).message, 'this is input!');
});
