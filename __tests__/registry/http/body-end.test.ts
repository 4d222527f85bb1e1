/** Ends of bodies: the content and the count of bytes that belong to a response are the same wherever the body is cut into reads. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createBodyReader } from '../../../src/registry/http/body-end.ts';
import type { BodyEnd } from '../../../src/registry/http/response-head.ts';

interface Outcome {
  readonly content: string;
  /** Bytes that belong to the response. */
  readonly used: number;
  readonly isComplete: boolean;
}

/** What becomes of a body that arrives in these reads, of which none is made after the end. */
function readAll(end: BodyEnd, reads: readonly Buffer[]): Outcome {
  const body = createBodyReader(end);
  let content = '';
  let used = 0;
  for (const bytes of reads) {
    if (body.isComplete()) break;
    used += body.read(bytes, (part) => {
      assert.ok(part.byteLength > 0, 'a part without content');
      content += part.toString('latin1');
    });
  }
  return { content, used, isComplete: body.isComplete() };
}

/** The reads when the body is cut at one byte boundary, for each of them, and when each byte is a read. */
function cuts(text: string): readonly (readonly Buffer[])[] {
  const bytes = Buffer.from(text, 'latin1');
  const halves = Array.from(bytes, (_byte, position) => [
    bytes.subarray(0, position),
    bytes.subarray(position),
  ]);
  return [[bytes], ...halves, Array.from(bytes, (byte) => Buffer.from([byte]))];
}

const zeros = '0'.repeat(12);
/** A text after `|` is no part of the body. */
const complete: readonly (readonly [title: string, end: BodyEnd, text: string, content: string])[] = [
  ['sized', 5, 'abcde', 'abcde'],
  ['sized, with bytes after it', 5, 'abcde|fg', 'abcde'],
  ['one chunk', 'chunked', '5\r\nabcde\r\n0\r\n\r\n', 'abcde'],
  ['several chunks', 'chunked', '1\r\na\r\n2\r\nbc\r\n2\r\nde\r\n0\r\n\r\n', 'abcde'],
  ['no chunk', 'chunked', '0\r\n\r\n', ''],
  [
    'a hexadecimal size',
    'chunked',
    '1A\r\nabcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n',
    'abcdefghijklmnopqrstuvwxyz',
  ],
  ['a size with zeros', 'chunked', `${zeros}a\r\nabcdefghij\r\n${zeros}0\r\n\r\n`, 'abcdefghij'],
  ['line ends in chunks', 'chunked', '7\r\n\r\n0\r\n\r\n\r\n0\r\n\r\n', '\r\n0\r\n\r\n'],
  ['extensions', 'chunked', '1;a\r\na\r\n1;a=b;c=d\r\nb\r\n0;a\r\n\r\n', 'ab'],
  ['trailers', 'chunked', '1\r\na\r\n0\r\na: b\r\nX-Name:\r\n\r\n', 'a'],
  ['chunks, with bytes after them', 'chunked', '1\r\na\r\n0\r\n\r\n|HTTP/1.1 200 OK\r\n', 'a'],
  ['trailers, with bytes after them', 'chunked', '1\r\na\r\n0\r\na: b\r\n\r\n|\r\n', 'a'],
];

suite('a complete body, cut anywhere', () => {
  for (const [title, end, text, content] of complete) {
    test(title, () => {
      const used = `${text}|`.indexOf('|');
      for (const reads of cuts(text.replace('|', '')))
        assert.deepEqual(readAll(end, reads), { content, used, isComplete: true });
    });
  }

  test('an empty one needs no read', () => assert.ok(createBodyReader(0).isComplete()));
});

const incomplete: readonly (readonly [title: string, end: BodyEnd, text: string, content: string])[] = [
  ['sized', 6, 'abcde', 'abcde'],
  ['until the connection is closed', 'close', 'abc\r\n0\r\n\r\n', 'abc\r\n0\r\n\r\n'],
  ['within a size', 'chunked', '1\r\na\r\n1', 'a'],
  ['within a chunk', 'chunked', '5\r\nabc', 'abc'],
  ['before the end of a chunk', 'chunked', '3\r\nabc', 'abc'],
  ['before the last chunk', 'chunked', '3\r\nabc\r\n', 'abc'],
  ['before the trailers', 'chunked', '3\r\nabc\r\n0\r\n', 'abc'],
  ['before the end of the trailers', 'chunked', '3\r\nabc\r\n0\r\na: b\r\n', 'abc'],
];

suite('an incomplete body, cut anywhere', () => {
  for (const [title, end, text, content] of incomplete) {
    test(title, () => {
      for (const reads of cuts(text))
        assert.deepEqual(readAll(end, reads), { content, used: text.length, isComplete: false });
    });
  }
});

const malformed: readonly (readonly [title: string, text: string])[] = [
  ['no size', '\r\n'],
  ['a sign', '+1\r\n'],
  ['a negative size', '-1\r\n'],
  ['a prefix', '0x1\r\n'],
  ['no digit', 'g\r\n'],
  ['14 digits', '00000000000001\r\n'],
  ['a space before', ' 1\r\n'],
  ['a space after', '1 \r\n'],
  ['a bare LF', '1\na\r\n'],
  ['a bare CR', '1\ra\r\n'],
  ['a line end in an extension', '1;a\nb\r\n'],
  ['an extension without a name', '1;\r\n'],
  ['an extension with NUL', '1;a=\0\r\n'],
  ['a quoted extension', '1;a="b"\r\n'],
  ['a chunk that is longer', '1\r\nab\r\n'],
  ['a chunk that ends with a bare LF', '1\r\na\n'],
  ['a trailer without a colon', '0\r\na\r\n'],
  ['a trailer with a space before the colon', '0\r\na : b\r\n'],
  ['a folded trailer', '0\r\na: b\r\n c\r\n'],
  ['a trailer with a bare LF', '0\r\na: b\nc: d\r\n'],
  ['a length as a trailer', '0\r\nContent-Length: 1\r\n'],
  ['a transfer coding as a trailer', '0\r\nTransfer-Encoding: chunked\r\n'],
];

suite('a malformed body is refused, cut anywhere', () => {
  for (const [title, text] of malformed) {
    test(title, () => {
      for (const reads of cuts(text))
        assert.throws(() => readAll('chunked', reads), { name: 'HTTPParserError' });
    });
  }
});

suite('lines have a limit', () => {
  const name = 'a'.repeat(8000);
  /** As reads of one kibibyte. */
  const reads = (text: string): readonly Buffer[] =>
    Array.from({ length: Math.ceil(text.length / 1024) }, (_, index) =>
      Buffer.from(text.slice(index * 1024, (index + 1) * 1024)),
    );

  test('16 KiB for the line of each chunk', () => {
    const chunk = `1;${name}=${name}\r\na\r\n`;
    const text = `${chunk.repeat(3)}0\r\n\r\n`;
    assert.deepEqual(readAll('chunked', reads(text)), {
      content: 'aaa',
      used: text.length,
      isComplete: true,
    });
    assert.throws(() => readAll('chunked', reads(`1;${name};${name};${name}\r\n`)), {
      name: 'HTTPParserError',
    });
  });

  test('16 KiB for all trailers', () => {
    const trailer = `a: ${name}\r\n`;
    assert.ok(readAll('chunked', reads(`0\r\n${trailer.repeat(2)}\r\n`)).isComplete);
    assert.throws(() => readAll('chunked', reads(`0\r\n${trailer.repeat(3)}\r\n`)), {
      name: 'HTTPParserError',
    });
  });

  test('a line that never ends is refused before it does', () => {
    for (const start of ['1', '1;', '0\r\n'])
      assert.throws(() => readAll('chunked', reads(start + 'a'.repeat(17_000))), { name: 'HTTPParserError' });
  });
});

test('parts are passed on without a copy', () => {
  for (const end of [3, 'close'] as const) {
    const bytes = Buffer.from('abc');
    createBodyReader(end).read(bytes, (part) => assert.equal(part.buffer, bytes.buffer));
  }
  const bytes = Buffer.from('3\r\nabc\r\n0\r\n\r\n');
  let parts = 0;
  createBodyReader('chunked').read(bytes, (part) => {
    parts += 1;
    assert.deepEqual([part.buffer, part.byteOffset], [bytes.buffer, bytes.byteOffset + 3]);
  });
  assert.equal(parts, 1);
});
