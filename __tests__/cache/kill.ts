/** Processes that share one cache and are killed at random moments, and what is in the cache afterwards. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { cachedSource } from '../../src/cache/content.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { startFakeRegistry } from '../fakes/registry.ts';
import { blob, open, repositoryAt } from '../registry/support.ts';

const program = join(import.meta.dirname, 'reader-process.ts');

/** Kills `count` processes, two at a time. Throws for an entry that has not its digest, and for a wrong byte that a reader gets. */
export async function killReaders(
  count: number,
): Promise<{ readonly killed: number; readonly entries: number }> {
  const fake = await startFakeRegistry();
  const folder = await mkdtemp(join(tmpdir(), 'owp-kill-'));
  try {
    const contents = [blob(3e6), blob(5e6), blob(100)];
    const store = open().repository(repositoryAt(fake.host), 'push');
    for (const { descriptor, bytes } of contents) await store.push(descriptor, bytesBody(bytes));
    const args = [
      program,
      folder,
      fake.host,
      ...contents.map(({ descriptor }) => JSON.stringify(descriptor)),
    ];
    let killed = 0;
    for (let done = 0; done < count; done += 2) {
      const results = await Promise.all([killOne(args), killOne(args)]);
      killed += results.filter(Boolean).length;
    }
    const entries = await readdir(join(folder, 'blobs', 'sha256')).catch(() => []);
    for (const name of entries)
      assert.equal(digestOf(await readFile(join(folder, 'blobs', 'sha256', name))), `sha256:${name}`);
    const source = await cachedSource(
      async () => open().repository(repositoryAt(fake.host), 'pull'),
      `${fake.host}/acme/tool`,
      { folder, contentLimit: 1e9, sizeLimit: 1e9 },
    );
    for (const { descriptor, bytes } of contents)
      assert.ok(Buffer.from(bytes).equals(await buffer(source.fetch(descriptor))));
    return { killed, entries: entries.length };
  } finally {
    await fake.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** True if the process was still running when it was killed. */
async function killOne(args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  const ended = once(child, 'exit');
  await Promise.race([wait(Math.random() * 120), ended]);
  const isRunning = child.exitCode === null;
  child.kill('SIGKILL');
  await ended;
  return isRunning;
}
