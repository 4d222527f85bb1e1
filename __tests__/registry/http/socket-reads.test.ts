/** Reads of sockets: memory that is used again never changes what a reader got, over HTTP and HTTPS. */

import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, createServer as createRawServer, type Socket } from 'node:net';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { createDeadline, systemClock } from '../../../src/registry/http/deadline.ts';
import { reuseRead, socketReads } from '../../../src/registry/http/socket-reads.ts';
import { createTransport } from '../../../src/registry/http/transport.ts';
import { release } from '../../../src/store/buffers.ts';
import { close, listen } from '../../fakes/registry.ts';
import { certificate, certificateAuthority } from '../../fakes/tls.ts';

const stops: (() => Promise<void>)[] = [];
after(async () => void (await Promise.allSettled(stops.map((stop) => stop()))));

const content = randomBytes(5_000_000);
/** `/<offset>/<length>/<bytes of a write>` serves a part of the content, in writes of that size. */
const serveParts: RequestListener = async (request, response) => {
  const [, offset = 0, length = 0, step = 1] = (request.url ?? '').split('/').map(Number);
  response.writeHead(200, step % 2 === 0 ? { 'content-length': String(length) } : {});
  for (let sent = 0; sent < length; sent += step) {
    const part = content.subarray(offset + sent, offset + Math.min(sent + step, length));
    if (!response.write(part)) await once(response, 'drain');
    if (sent % 7 === 0) await wait(1);
  }
  response.end();
};

function transport() {
  return createTransport({
    clock: systemClock,
    deadline: createDeadline(systemClock, 60_000),
    connections: 6,
    environment: {},
    stall: 5000,
    certificateAuthority,
  });
}

async function serve(scheme: 'http' | 'https'): Promise<string> {
  const server: Server =
    scheme === 'http' ? createServer(serveParts) : createSecureServer(certificate, serveParts);
  stops.push(() => close(server));
  return `${scheme}://${await listen(server)}`;
}

/** Reads keep a chunk for a while before they digest it, as a writer does that waits for a disk. */
async function digestOfBody(stream: AsyncIterable<Uint8Array>, delay: number): Promise<string> {
  const digest = createHash('sha256');
  for await (const chunk of stream) {
    if (delay > 0) await wait(delay);
    digest.update(chunk);
    release(chunk);
  }
  return digest.digest('hex');
}

for (const scheme of ['http', 'https'] as const)
  test(`bodies of all sizes are received unchanged over ${scheme}, several at a time and by readers of all speeds`, async () => {
    const origin = await serve(scheme);
    const client = transport();
    const bodies = [100, 4096, 16_384, 65_536, 70_001, 600_000, 3_000_000].flatMap((length) =>
      [1000, 9001, 65_536, 400_000].map((step) => ({
        offset: (length * 7 + step) % 1_000_000,
        length,
        step,
      })),
    );
    await Promise.all(
      bodies.map(async ({ offset, length, step }, index) => {
        const url = new URL(`${origin}/${offset}/${length}/${step}`);
        const expected = index % 3 === 0 ? 0 : length;
        const { stream, networkError } = await client.open({
          method: 'GET',
          url,
          headers: {},
          limit: 10,
          expected,
        });
        assert.ok(stream, String(networkError));
        const found = await digestOfBody(stream, index % 4);
        const served = content.subarray(offset, offset + length);
        assert.equal(found, createHash('sha256').update(served).digest('hex'), url.pathname);
      }),
    );
  });

interface Part {
  readonly bytes: Buffer;
  /** Where in the content it is from. */
  readonly offset: number;
}

/** The parts in which a socket with these reads gets the first bytes of the content, once for each size. */
async function partsOf(
  sizes: readonly number[],
  onPart: (bytes: Buffer) => void = () => {},
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const server = createRawServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const socket = connect({
    host: '127.0.0.1',
    port: typeof address === 'object' && address ? address.port : 0,
    onread: socketReads,
  });
  const [peer] = (await once(server, 'connection')) as [Socket];
  for (const size of sizes) {
    peer.write(content.subarray(0, size));
    for (let offset = 0; offset < size; ) {
      const [bytes] = (await once(socket, 'data')) as [Buffer];
      parts.push({ bytes, offset });
      offset += bytes.byteLength;
      onPart(bytes);
    }
  }
  socket.destroy();
  peer.destroy();
  server.close();
  return parts;
}

function assertUnchanged(parts: readonly Part[]): void {
  for (const { bytes, offset } of parts)
    assert.ok(bytes.equals(content.subarray(offset, offset + bytes.byteLength)));
}

const memoryOf = (parts: readonly Part[]) => new Set(parts.map(({ bytes }) => bytes.buffer));

test('memory that is given back is read into again, and no other', async () => {
  const sizes = Array.from({ length: 20 }, () => 40_000);
  const kept = await partsOf(sizes);
  assertUnchanged(kept);
  // Small parts are copies, which share their memory.
  const large = kept.filter(({ bytes }) => bytes.byteLength > 8192);
  assert.equal(memoryOf(large).size, large.length);
  const given = await partsOf(sizes, reuseRead);
  assert.ok(memoryOf(given).size < given.length / 2, `${memoryOf(given).size} of ${given.length}`);
});

test('what shares its memory with others is not read into', async () => {
  const parts = await partsOf([40_000, 100, 40_000, 5000, 40_000, 7000, 40_000], (bytes) => {
    reuseRead(bytes.subarray(1));
    if (bytes.byteLength < 8000) reuseRead(bytes);
  });
  assertUnchanged(parts);
});
