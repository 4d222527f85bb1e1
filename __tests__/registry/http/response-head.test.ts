/** Heads of responses: what is read of valid ones, and what is refused since it could be understood in two ways. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { parseHead, type ResponseHead, sizeOfHead } from '../../../src/registry/http/response-head.ts';

/** The head with these lines, each of which ends with CR LF. */
const headOf = (...lines: readonly string[]): Buffer =>
  Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
const ok = 'HTTP/1.1 200 OK';

type Expected = Partial<Omit<ResponseHead, 'headers'>> & { readonly headers?: object };

const valid: readonly (readonly [title: string, lines: readonly string[], expected: Expected])[] = [
  ['no header line', [ok], { status: 200, headers: {}, end: 'close', keepsConnection: false }],
  ['no reason', ['HTTP/1.1 206 ', 'a: b'], { status: 206, headers: { a: 'b' } }],
  ['neither reason nor space', ['HTTP/1.1 206'], { status: 206 }],
  ['a reason in latin1', ['HTTP/1.1 200 d\xe9j\xe0 vu'], { status: 200 }],
  ['an unknown status', ['HTTP/1.1 999 ?'], { status: 999 }],
  ['a name in capitals', [ok, 'X-Name: Value'], { headers: { 'x-name': 'Value' } }],
  ['no space after the colon', [ok, 'a:b'], { headers: { a: 'b' } }],
  ['white space around a value', [ok, 'a: \t b c \t '], { headers: { a: 'b c' } }],
  ['no value', [ok, 'a:', 'b:  '], { headers: { a: '', b: '' } }],
  ['a colon in a value', [ok, 'a: b:c'], { headers: { a: 'b:c' } }],
  ['a value in latin1', [ok, 'a: \xa0\xe9\xff'], { headers: { a: '\xa0\xe9\xff' } }],
  ['all characters of a name', [ok, "!#$%&'*+-.^_`|~09az: b"], { headers: { "!#$%&'*+-.^_`|~09az": 'b' } }],
  ['equal names', [ok, 'a: 1', 'A: 2', 'a: 3'], { headers: { a: ['1', '2', '3'] } }],
  ['a name of all objects', [ok, 'constructor: a'], { headers: { constructor: 'a' } }],
  ['a length', [ok, 'Content-Length: 5'], { end: 5, keepsConnection: true }],
  ['a length with zeros', [ok, 'Content-Length: 0005'], { end: 5, keepsConnection: true }],
  ['a length of 15 digits', [ok, 'content-length: 999999999999999'], { end: 999_999_999_999_999 }],
  ['an empty body', [ok, 'content-length: 0'], { end: 0, keepsConnection: true }],
  ['chunks', [ok, 'Transfer-Encoding: CHUNKED'], { end: 'chunked', keepsConnection: true }],
  ['a close', [ok, 'content-length: 5', 'connection: Close'], { end: 5, keepsConnection: false }],
  ['a close among others', [ok, 'content-length: 5', 'connection: a, close'], { keepsConnection: false }],
  [
    'a close in another line',
    [ok, 'content-length: 5', 'connection: a', 'connection: close'],
    { keepsConnection: false },
  ],
  [
    'HTTP/1.0',
    ['HTTP/1.0 200 OK', 'content-length: 5', 'connection: keep-alive'],
    { end: 5, keepsConnection: false },
  ],
  ['HTTP/1.0 without a length', ['HTTP/1.0 200 OK'], { end: 'close', keepsConnection: false }],
  ['no content', ['HTTP/1.1 204 No Content'], { status: 204, end: 0, keepsConnection: false }],
  [
    'no content with a length',
    ['HTTP/1.1 204 No Content', 'content-length: 5'],
    { end: 0, keepsConnection: false },
  ],
  [
    'not modified',
    ['HTTP/1.1 304 Not Modified', 'content-length: 5'],
    { status: 304, end: 0, keepsConnection: false },
  ],
  [
    'not modified, in chunks',
    ['HTTP/1.1 304 Not Modified', 'transfer-encoding: chunked'],
    { end: 0, keepsConnection: false },
  ],
  ['continue', ['HTTP/1.1 100 Continue'], { status: 100, end: 0 }],
  ['early hints', ['HTTP/1.1 103 Early Hints', 'link: <a>'], { status: 103, end: 0 }],
];

suite('valid heads', () => {
  for (const [title, lines, expected] of valid) {
    test(title, () => {
      const bytes = headOf(...lines);
      assert.equal(sizeOfHead(Buffer.concat([bytes, Buffer.from('\r\n\r\n')])), bytes.byteLength);
      assert.partialDeepStrictEqual(parseHead(bytes), expected);
    });
  }

  test('a name that objects treat in a special way is a name as any other', () => {
    const { headers } = parseHead(headOf(ok, '__proto__: a'));
    assert.deepEqual(Object.entries(headers), [['__proto__', 'a']]);
    assert.equal(Object.getPrototypeOf(headers), Object.prototype);
  });
});

const refused: readonly (readonly [title: string, ...lines: string[]])[] = [
  ['a bare LF between lines', `${ok}\na: b`],
  ['a bare LF in a value', ok, 'a: b\nc: d'],
  ['a bare CR in a value', ok, 'a: b\rc: d'],
  ['a bare CR in the status line', 'HTTP/1.1 200 O\rK'],
  ['NUL in a value', ok, 'a: b\0'],
  ['DEL in a value', ok, 'a: b\x7f'],
  ['a control character in the status line', 'HTTP/1.1 200 O\x01K'],
  ['no colon', ok, 'a'],
  ['no name', ok, ': b'],
  ['a space before the colon', ok, 'a : b'],
  ['a space in a name', ok, 'a b: c'],
  ['a latin1 name', ok, '\xe9: b'],
  ['a folded name', ok, 'content-length', ' : 5'],
  ['a folded first line', ok, ' a: b'],
  ['a folded line', ok, 'a: 1', ' 2'],
  ['an empty line before', '', ok],
  ['another protocol', 'ICY 200 OK'],
  ['lower case', 'http/1.1 200 OK'],
  ['HTTP/2', 'HTTP/2 200 OK'],
  ['HTTP/1.2', 'HTTP/1.2 200 OK'],
  ['HTTP/0.9', 'HTTP/0.9 200 OK'],
  ['HTTP/1', 'HTTP/1 200 OK'],
  ['a version with zeros', 'HTTP/1.01 200 OK'],
  ['two digits', 'HTTP/1.1 20 OK'],
  ['four digits', 'HTTP/1.1 2000 OK'],
  ['a status below 100', 'HTTP/1.1 099 OK'],
  ['two spaces', 'HTTP/1.1  200 OK'],
  ['no status', 'HTTP/1.1'],
  ['two lengths', ok, 'content-length: 5', 'content-length: 6'],
  ['two equal lengths', ok, 'content-length: 5', 'content-length: 5'],
  ['two lengths in a line', ok, 'content-length: 5, 5'],
  ['no length', ok, 'content-length:'],
  ['a sign', ok, 'content-length: +5'],
  ['a negative length', ok, 'content-length: -5'],
  ['a hexadecimal length', ok, 'content-length: 0x5'],
  ['an exponent', ok, 'content-length: 5e1'],
  ['a fraction', ok, 'content-length: 5.0'],
  ['digits apart', ok, 'content-length: 5 5'],
  ['folded digits', ok, 'content-length: 5', ' 5'],
  ['a length after a no-break space', ok, 'content-length: \xa05'],
  ['16 digits', ok, 'content-length: 1000000000000000'],
  ['a length and chunks', ok, 'content-length: 5', 'transfer-encoding: chunked'],
  ['chunks and a length', ok, 'transfer-encoding: chunked', 'content-length: 5'],
  ['gzip', ok, 'transfer-encoding: gzip'],
  ['gzip in chunks', ok, 'transfer-encoding: gzip, chunked'],
  ['chunks that are not last', ok, 'transfer-encoding: chunked, gzip'],
  ['chunks twice', ok, 'transfer-encoding: chunked', 'transfer-encoding: chunked'],
  ['an empty coding', ok, 'transfer-encoding:'],
  ['identity', ok, 'transfer-encoding: identity'],
  ['chunks with a parameter', ok, 'transfer-encoding: chunked;q=1'],
  ['chunks after a comma', ok, 'transfer-encoding: , chunked'],
  ['chunks before a no-break space', ok, 'transfer-encoding: chunked\xa0'],
  ['two lengths without a body', 'HTTP/1.1 304 Not Modified', 'content-length: 5', 'content-length: 6'],
  ['folded chunks', ok, 'transfer-encoding:', ' chunked'],
];

suite('refused heads', () => {
  for (const [title, ...lines] of refused) {
    test(title, () => {
      assert.throws(() => parseHead(headOf(...lines)), { name: 'HTTPParserError' });
    });
  }
});

suite('the size of a head', () => {
  test('is not known before its end', () => {
    const bytes = headOf(ok, 'a: b');
    for (let size = 0; size < bytes.byteLength; size += 1)
      assert.equal(sizeOfHead(bytes.subarray(0, size)), undefined);
    assert.equal(sizeOfHead(bytes), bytes.byteLength);
  });

  test('is 16 KiB at most', () => {
    const empty = headOf(ok, 'a: ').byteLength;
    const ofSize = (size: number): Buffer => headOf(ok, `a: ${'b'.repeat(size - empty)}`);
    assert.equal(sizeOfHead(ofSize(16_384)), 16_384);
    assert.equal(sizeOfHead(ofSize(16_385).subarray(0, 16_383)), undefined);
    for (const bytes of [ofSize(16_385), Buffer.alloc(16_384, 'a')])
      assert.throws(() => sizeOfHead(bytes), { code: 'UND_ERR_HEADERS_OVERFLOW' });
  });

  test('with thousands of lines, and with white space that is never the end, is no obstacle', () => {
    const many = headOf(ok, ...Array.from({ length: 4000 }, () => 'a:'));
    assert.equal(parseHead(many).headers.a?.length, 4000);
    const spaces = ' '.repeat(16_000);
    assert.throws(() => parseHead(headOf(ok, `a:${spaces}\0`)), { name: 'HTTPParserError' });
    assert.equal(parseHead(headOf(ok, `a:${spaces}b${spaces}`)).headers.a, 'b');
  });
});
