/** Turns of the event loop: the response that began first has most of them, and none is passed on for longer than its share. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { openDownloadConnections } from '../../../src/registry/http/download-connections.ts';
import { type HeldResponse, holdResponse } from '../../../src/registry/http/held-response.ts';
import { createReadingTurns, type Share } from '../../../src/registry/http/reading-turns.ts';
import { close, listen } from '../../fakes/registry.ts';

const MiB = 1024 ** 2;

/** Bytes that a response may use in one turn, in parts of 64 KiB. */
function sizeOf(share: Share): number {
  for (let used = 65_536; ; used += 65_536) if (share.use(65_536)) return used;
}

test('the first response may use 4 MiB of a turn, and each other one 0.5 MiB', () => {
  const turns = createReadingTurns();
  const [first, second, third] = [turns.join(), turns.join(), turns.join()];
  assert.deepEqual([first, second, third, first].map(sizeOf), [4 * MiB, MiB / 2, MiB / 2, 4 * MiB]);
});

test('when the first one has ended, the next one is the first', () => {
  const turns = createReadingTurns();
  const [first, second, third] = [turns.join(), turns.join(), turns.join()];
  second.leave();
  assert.deepEqual([first, third].map(sizeOf), [4 * MiB, MiB / 2]);
  first.leave();
  const last = turns.join();
  assert.deepEqual([third, last].map(sizeOf), [4 * MiB, MiB / 2]);
});

const content = randomBytes(3 * MiB);
const server = createServer((_request, response) => response.end(content));
const origin = `http://${await listen(server)}`;
after(() => close(server));

/** Calls back for each part, and resolves with all of them. */
async function receive(onPart: (response: HeldResponse) => void): Promise<Buffer> {
  const { get } = await openDownloadConnections({ connectTimeout: 10_000 });
  const request = { url: new URL(origin), headers: {}, expected: content.byteLength };
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    const response = holdResponse((handler) => get(request, handler), {
      onHead: () =>
        response.consume((part) => {
          parts.push(Buffer.from(part));
          onPart(response);
        }),
      onEnd: (error) => (error ? reject(error) : resolve(Buffer.concat(parts))),
    });
  });
}

test('a response that waits for its turn is passed on part by part, each in another turn, and is whole', async () => {
  let turn = 0;
  let isOver = false;
  const nextTurn = (): void => {
    turn += 1;
    if (!isOver) setImmediate(nextTurn);
  };
  nextTurn();
  const turns: number[] = [];
  const received = await receive((response) => {
    turns.push(turn);
    response.waitForTurn();
  });
  isOver = true;
  assert.ok(received.equals(content));
  assert.ok(turns.length > 2, `only ${turns.length} parts`);
  assert.equal(new Set(turns).size, turns.length);
});

test('a response that is given up while it waits ends with the reason, and passes nothing on any more', async () => {
  let parts = 0;
  const given = receive((response) => {
    parts += 1;
    response.waitForTurn();
    response.stop(new Error('given up'));
  });
  await assert.rejects(given, /^Error: given up$/);
  await wait(20);
  assert.equal(parts, 1);
});
