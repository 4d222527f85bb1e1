/** Reading values of unknown shape: what is accepted, and how the place of anything else is named. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  flag,
  list,
  map,
  nonEmptyText,
  nullable,
  object,
  oneOf,
  type Reader,
  readShape,
  record,
  text,
  where,
} from '../src/shape.ts';

function read<Value>(reader: Reader<Value>, value: unknown): Value {
  return readShape(reader, value, (path, what) => new Error(`${path || 'document'} ${what}`));
}

const item = object({ name: nonEmptyText }, { kind: oneOf('file', 'tar'), tags: list(text, 1) });
const document = object({ items: list(item) }, { flags: map(flag), note: nullable(text) });

test('a document that has the shape is returned as it is', () => {
  const value = { items: [{ name: 'a' }, { name: 'b', kind: 'tar', tags: ['x'] }], flags: { on: true } };
  assert.deepEqual(read(document, value), value);
  assert.equal(read(document, { items: [], note: null }).note, undefined);
  assert.deepEqual(read(record, { any: [1] }), { any: [1] });
});

const refused: readonly (readonly [value: unknown, message: string])[] = [
  [[], 'document must be an object'],
  [null, 'document must be an object'],
  [{}, 'items is missing'],
  [{ items: {} }, 'items must be an array'],
  [{ items: [{ name: 'a' }, 'b'] }, 'items[1] must be an object'],
  [{ items: [{ name: '' }] }, 'items[0].name must not be empty'],
  [{ items: [{ name: 1 }] }, 'items[0].name must be a string'],
  [{ items: [{ name: 'a', kind: 'zip' }] }, 'items[0].kind must be "file" or "tar", not "zip"'],
  [{ items: [{ name: 'a', tags: [] }] }, 'items[0].tags must not be empty'],
  [{ items: [{ name: 'a', tags: ['x', null] }] }, 'items[0].tags[1] must be a string'],
  [{ items: [{ name: 'a', size: 1 }] }, 'items[0].size is not a known member'],
  [{ items: [], flags: { 'a.b': 'yes' } }, 'flags["a.b"] must be true or false'],
  [{ items: [], 'a b': 1 }, '"a b" is not a known member'],
  [JSON.parse('{"items": [], "__proto__": {}}'), '__proto__ is not a known member'],
];

test('the first value of another shape is named with its place', () => {
  for (const [value, message] of refused) assert.throws(() => read(document, value), { message }, message);
});

test('a large value is shown in part, and one that JSON cannot represent as text', () => {
  const kind = oneOf('file');
  assert.throws(() => read(kind, 10n), { message: 'document must be "file", not "10"' });
  assert.throws(() => read(kind, 'x'.repeat(1000)), { message: /not "x{79}…$/ });
  assert.throws(() => read(kind, undefined), { message: 'document must be "file", not undefined' });
});

test('an open object ignores further members, and a condition says what it found', () => {
  const open = object(
    { version: where(text, (version) => version !== 'latest', 'a version') },
    {},
    { open: true },
  );
  assert.deepEqual(read(open, { version: '1', other: 2 }), { version: '1' });
  const message = 'version must be a version, not "latest"';
  assert.throws(() => read(open, { version: 'latest' }), { message });
});
