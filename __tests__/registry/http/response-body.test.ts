/** Bodies of responses: however they arrive, the reader gets their bytes in large chunks, and what arrived before an error before it. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createDeadline, systemClock } from '../../../src/registry/http/deadline.ts';
import { createTransport } from '../../../src/registry/http/transport.ts';
import { bufferSize, release } from '../../../src/store/buffers.ts';
import { close, listen } from '../../fakes/registry.ts';

const content = randomBytes(3 * bufferSize + 12_345);
const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.all(stops.map((stop) => stop()))));

async function read(listener: RequestListener, expected: number) {
  const server = createServer(listener);
  stops.push(() => close(server));
  const url = new URL(`http://${await listen(server)}/`);
  const deadline = createDeadline(systemClock, 60_000);
  const transport = createTransport({
    clock: systemClock,
    deadline,
    connections: 1,
    environment: {},
    stall: 5000,
  });
  const response = await transport.open({ method: 'GET', url, headers: {}, limit: 1000, expected });
  assert.ok(response.stream, String(response.networkError));
  return response.stream;
}

const sendWhole: RequestListener = (_request, response) => response.end(content);
const sendInParts: RequestListener = async (_request, response) => {
  for (let offset = 0; offset < content.byteLength; offset += 70_001) {
    response.write(content.subarray(offset, offset + 70_001));
    if (offset % 3 === 0) await wait(1);
  }
  response.end();
};

const length = content.byteLength;
for (const [how, listener] of [
  ['with its length', sendWhole],
  ['in parts of unknown number', sendInParts],
] as const) {
  for (const expected of [0, 1, 65_536, bufferSize, length - 1, length, length + 1, 10 * length])
    test(`a body that is sent ${how} is whole where ${expected} bytes are expected`, async () => {
      const stream = await read(listener, expected);
      const parts: Buffer[] = [];
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        parts.push(Buffer.from(chunk));
        // The next chunks are received into the same memory.
        release(chunk);
      }
      assert.ok(Buffer.concat(parts).equals(content));
    });
}

test('a large body of known size arrives in chunks of the pool', async () => {
  const stream = await read(sendWhole, length);
  const sizes: number[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) sizes.push(chunk.byteLength);
  assert.ok(sizes.length <= 6, `${sizes}`);
  assert.ok(sizes.includes(bufferSize), `${sizes}`);
});

test('a reader that reads slowly gets the whole body', async () => {
  const large = Buffer.concat(Array.from({ length: 8 }, () => content));
  const stream = await read((_request, response) => response.end(large), large.byteLength);
  const parts: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    parts.push(Buffer.from(chunk));
    await wait(5);
  }
  assert.ok(Buffer.concat(parts).equals(large));
});

test('what arrived before a connection broke is passed on before the error', async () => {
  const sent = bufferSize + 100_000;
  const stream = await read((_request, response) => {
    response.writeHead(200, { 'content-length': String(length) });
    response.write(content.subarray(0, sent));
    setTimeout(() => response.destroy(), 100);
  }, length);
  let received = 0;
  await assert.rejects(async () => {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) received += chunk.byteLength;
  });
  assert.equal(received, sent);
});

test('a reader that stops while the server is silent ends at once', async () => {
  const stream = await read((_request, response) => {
    response.writeHead(200, { 'content-length': String(length) });
    response.write(content.subarray(0, 1000));
  }, length);
  const closed = new Promise((resolve) => stream.once('close', resolve));
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    assert.equal(chunk.byteLength, 1000);
    break;
  }
  await closed;
});

test('an empty body ends', async () => {
  assert.equal((await buffer(await read((_request, response) => response.end(), 0))).byteLength, 0);
});
