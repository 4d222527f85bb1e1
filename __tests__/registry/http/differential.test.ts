/** Responses as our own reader and undici read them: what ours accepts is the same to both, so that it is never the more credulous one. */

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after, test } from 'node:test';
import { Agent } from 'undici';
import { openDownloadConnections } from '../../../src/registry/http/download-connections.ts';
import {
  type HeaderLines,
  headerLines,
  type ResponseHandler,
} from '../../../src/registry/http/whole-response.ts';
import { createRandom, type Random } from '../../faults/random.ts';

interface Sent {
  /** What is written to the socket, write after write, before its end. */
  readonly writes: readonly Buffer[];
  readonly isMutated: boolean;
}

const names = ['a', 'Content-Type', 'x-name', 'Date', 'ETag', 'Docker-Content-Digest'];
const values = ['', 'b', 'text/html; charset=utf-8', 'a, b', '"x"', ' c\t ', 'd\xe9', '\xa0', ':', 'a:b'];
const statuses = ['200 OK', '200', '206 Partial Content', '301 ', '404 No', '500 \xe9', '204 No', '304 No'];
const extensions = ['', '', '', ';a', ';a=b', ';a=b;c'];
const trailers = ['', '', '', 'a: b\r\n', 'X-Name: \r\nb: c\r\n'];
const trailersToRefuse = [
  'Content-Length: 5\r\n',
  'Transfer-Encoding: chunked\r\n',
  'a\r\n',
  'a :b\r\n',
  'a: b\r\n c\r\n',
];

/** What is put into a response that makes it another one, or none at all. */
const pieces = [
  ...[
    '\r',
    '\n',
    '\r\n',
    '\n\n',
    '\r\n\r\n',
    '\r\n ',
    ' ',
    '\t',
    '\0',
    '\x7f',
    '\xa0',
    '\xff',
    ':',
    ',',
    ';',
  ],
  ...['=', '"', '+', '-', '0', '1', '5', 'a', 'f', 'x', '0x', 'HTTP/1.1 200 OK\r\n\r\n'],
];
const lines = [
  ...['Content-Length: 5', 'Content-Length: 0', 'content-length:5 ', 'Content-Length: +5', 'Content-Length:'],
  ...['Content-Length: 5, 5', 'Content-Length : 5', 'Content-Length: 5\r\n 5', 'Content-Length:\r\n 5'],
  ...['Content-Length: \xa05', 'Content-Length: 5\xa0', 'Content-Length: 0x5', 'Content-Length: 05'],
  ...['Content-Length: 99999999999999999999', 'Transfer-Encoding: chunked', 'Transfer-Encoding: CHUNKED '],
  ...['Transfer-Encoding: gzip, chunked', 'Transfer-Encoding: chunked, gzip', 'Transfer-Encoding: identity'],
  ...['Transfer-Encoding: xchunked', 'Transfer-Encoding:\r\n chunked', 'Transfer-Encoding: chunked\xa0'],
  ...['Transfer-Encoding: \xa0chunked', 'Transfer-Encoding: ,chunked', 'Transfer-Encoding:', 'a'],
  ...[
    'Connection: close',
    'Connection: keep-alive',
    'Connection: upgrade\r\nUpgrade: x',
    ' a: b',
    'a:\r\n b',
  ],
  ...['Connection: keep-alive, close', 'Connection:\r\n close', ': b', 'Trailer: a', 'Keep-Alive: timeout=9'],
];

function createResponse(random: Random): Sent {
  const isMutated = random.chance(0.75);
  const version = random.chance(0.85) ? 'HTTP/1.1' : 'HTTP/1.0';
  // Not 100 (Continue), which undici refuses and RFC 9110 §15.2 does not.
  const informational = random.chance(0.1) ? 'HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n' : '';
  const fields = Array.from(
    { length: random.below(4) },
    () => `${random.pick(names)}:${random.pick(values)}`,
  );
  const content = 'abcdefghij\r\n0\r\n'.slice(0, random.below(16));
  const framing = random.pick(['sized', 'chunked', 'close'] as const);
  if (framing === 'sized') fields.push(`Content-Length: ${content.length}`);
  if (framing === 'chunked') fields.push('Transfer-Encoding: chunked');
  if (isMutated && random.chance(0.6)) fields.splice(random.below(fields.length + 1), 0, random.pick(lines));
  const head = [`${version} ${random.pick(statuses)}`, ...fields, '', ''].join('\r\n');
  const isRefused = isMutated && random.chance(0.1);
  const trailer = random.pick(isRefused ? trailersToRefuse : trailers);
  const body = framing === 'chunked' ? chunksOf(content, trailer, random) : content;
  const whole = `${informational}${head}${body}`;
  return { writes: cut(isMutated ? mutate(whole, random) : whole, random), isMutated };
}

function chunksOf(content: string, trailer: string, random: Random): string {
  let chunks = '';
  for (let position = 0; position < content.length; ) {
    const part = content.slice(position, position + 1 + random.below(6));
    position += part.length;
    chunks += `${part.length.toString(16)}${random.pick(extensions)}\r\n${part}\r\n`;
  }
  return `${chunks}0${random.pick(extensions)}\r\n${trailer}\r\n`;
}

function mutate(text: string, random: Random): string {
  let mutated = text;
  for (let left = random.below(3); left > 0; left -= 1) {
    const position = random.below(mutated.length + 1);
    const removed = random.below(2);
    const piece = random.chance(0.7) ? random.pick(pieces) : '';
    mutated = `${mutated.slice(0, position)}${piece}${mutated.slice(position + removed)}`;
  }
  return mutated;
}

function cut(text: string, random: Random): readonly Buffer[] {
  const writes: Buffer[] = [];
  const most = random.pick([1, 8, 1000]);
  for (let position = 0; position < text.length; ) {
    const size = 1 + random.below(most);
    writes.push(Buffer.from(text.slice(position, position + size), 'latin1'));
    position += size;
  }
  return writes;
}

let sent: readonly Buffer[] = [];
const server = createServer({ noDelay: true }, (socket) => {
  socket.on('error', () => {});
  socket.once('data', async () => {
    for (const bytes of sent) {
      socket.write(bytes);
      await new Promise(setImmediate);
    }
    socket.end();
  });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;
const url = new URL(`http://127.0.0.1:${port}/x`);
after(() => server.close());

type Outcome = { readonly status: number; readonly lines: object; readonly body: string } | undefined;

/** What a reader calls the handler with; `undefined` for a response that it refuses. */
function read(send: (handler: ResponseHandler) => void): Promise<Outcome> {
  return new Promise((resolve) => {
    let head = { status: 0, lines: {} };
    let body = '';
    send({
      onRequestStart() {},
      onResponseStart(_controller, status, headers) {
        if (status >= 200) head = { status, lines: headerLines(headers).map(withoutSpaces) };
      },
      onResponseData(_controller, part) {
        body += Buffer.from(part).toString('latin1');
      },
      onResponseEnd: () => resolve({ ...head, body }),
      onResponseError: () => resolve(undefined),
    });
  });
}

/** White space around a value is no part of it (RFC 9110 §5.5), which undici leaves. */
function withoutSpaces([name, values]: HeaderLines): HeaderLines {
  return [name, values.map((value) => value.replace(/^[\t ]+|[\t ]+$/g, ''))];
}

/** The one exception: undici computes with the white space around a length as with digits, and then misses the rest of the body. */
const spacesAroundLength = /content-length:(?:\t|[\t ]{2,}|[\t ]*\d+[\t ])/i;

async function readByOurs(): Promise<Outcome> {
  const { get } = await openDownloadConnections({ connectTimeout: 10_000 });
  return read((handler) => get({ url, headers: {}, expected: 0 }, handler));
}

async function readByUndici(): Promise<Outcome> {
  const agent = new Agent({ allowH2: false });
  const parameters = { origin: url.origin, path: url.pathname, method: 'GET' } as const;
  const outcome = await read((handler) => void agent.dispatch(parameters, handler));
  await agent.destroy();
  return outcome;
}

const count = Number(process.env.RESPONSES ?? 400);
const seed = Number(process.env.SEED ?? 1);
const outcomes = { both: 0, neither: 0, undici: 0 };

test(`of ${count} responses, each one that is accepted is what undici reads`, async () => {
  for (let index = 0; index < count; index += 1) {
    const { writes, isMutated } = createResponse(createRandom(seed, index));
    sent = writes;
    const [ours, undici] = [await readByOurs(), await readByUndici()];
    const text = Buffer.concat(writes).toString('latin1');
    const isExcepted = !undici && spacesAroundLength.test(text);
    if (ours && !isExcepted) assert.deepEqual(ours, undici, `response ${index}: ${JSON.stringify(text)}`);
    if (!isMutated) assert.ok(ours, `response ${index} was refused: ${JSON.stringify(text)}`);
    outcomes[ours ? 'both' : undici ? 'undici' : 'neither'] += 1;
  }
  for (const number of Object.values(outcomes)) assert.ok(number > count / 50, JSON.stringify(outcomes));
});
