/** Copies of open files: every size around a part, every damage, and files that change or cannot be written. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { type Digest, digestOf } from '../../src/oci/digest.ts';
import { bufferSize } from '../../src/store/buffers.ts';
import { copyVerified } from '../../src/store/copy-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'owp-copy-file-'));
after(() => rm(folder, { recursive: true, force: true }));
const [from, to] = [join(folder, 'from'), join(folder, 'to')];

/** Copies what the file holds as if it had this size and digest. */
async function copy(content: Uint8Array, digest: Digest, size = content.byteLength): Promise<boolean> {
  writeFileSync(from, content);
  return await withFiles((source, target) => copyVerified(source, target, { digest, size }));
}

async function withFiles<Result>(
  work: (source: number, target: number) => Promise<Result>,
  target = to,
): Promise<Result> {
  const files = [openSync(from, 'r'), openSync(target, 'w')] as const;
  try {
    return await work(...files);
  } finally {
    for (const file of files) closeSync(file);
  }
}

suite('a copy of an open file', () => {
  const sizes = [0, 1, 65_536, 65_537].flatMap((size) => [size, size + bufferSize, size + 3 * bufferSize]);
  for (const size of [...sizes, bufferSize - 1]) {
    for (const algorithm of ['sha256', 'sha512'] as const) {
      test(`of ${size} bytes has the same bytes, verified with ${algorithm}`, async () => {
        const content = randomBytes(size);
        assert.equal(await copy(content, digestOf(content, algorithm)), true);
        assert.ok(readFileSync(to).equals(content));
      });
    }
  }

  test('is none when one byte differs, at the start, at the end or at the edge of a part', async () => {
    const content = randomBytes(3 * bufferSize);
    const digest = digestOf(content);
    for (const position of [0, bufferSize - 1, bufferSize, content.length - 1]) {
      const damaged = Uint8Array.from(content);
      damaged[position] = (content[position] ?? 0) ^ 1;
      assert.equal(await copy(damaged, digest), false, `byte ${position}`);
    }
  });

  test('is none when the file ends early, and has no byte after the size', async () => {
    const content = randomBytes(bufferSize + 1000);
    const digest = digestOf(content);
    for (const length of [0, 1, bufferSize, content.length - 1])
      assert.equal(await copy(content.subarray(0, length), digest, content.length), false, `${length} bytes`);
    assert.equal(await copy(Buffer.concat([content, randomBytes(bufferSize)]), digest, content.length), true);
    assert.ok(readFileSync(to).equals(content));
  });

  test('is none when the file cannot be read', async () => {
    const content = randomBytes(10);
    writeFileSync(from, content);
    const unreadable = openSync(join(folder, 'unreadable'), 'w');
    const descriptor = { digest: digestOf(content), size: content.length };
    assert.equal(await withFiles((_, target) => copyVerified(unreadable, target, descriptor)), false);
    closeSync(unreadable);
  });

  test('has exactly the bytes that were digested, whatever changes in the file meanwhile', async () => {
    const content = randomBytes(16 * bufferSize);
    const descriptor = { digest: digestOf(content), size: content.length };
    let [whole, damaged] = [0, 0];
    for (let round = 0; round < 40; round += 1) {
      writeFileSync(from, content);
      const writer = openSync(from, 'r+');
      const copying = withFiles((source, target) => copyVerified(source, target, descriptor));
      // Behind what has been read by now, or ahead of it.
      for (let turns = round % 8; turns > 0; turns -= 1) await turn();
      const position = (round * 7919 * 64) % content.length;
      writeSync(writer, Buffer.from([(content[position] ?? 0) ^ 1]), 0, 1, position);
      if (await copying) {
        assert.ok(readFileSync(to).equals(content), `round ${round}`);
        whole += 1;
      } else damaged += 1;
      closeSync(writer);
    }
    assert.equal(whole + damaged, 40);
  });

  test('throws when it cannot be written, after all that it has begun', {
    skip: !existsSync('/dev/full'),
  }, async () => {
    for (const size of [1000, 5 * bufferSize]) {
      const content = randomBytes(size);
      writeFileSync(from, content);
      const descriptor = { digest: digestOf(content), size };
      const copying = withFiles((source, target) => copyVerified(source, target, descriptor), '/dev/full');
      await assert.rejects(copying, { code: 'ENOSPC' });
    }
  });
});
