/** Races: a folder is swapped with a symlink out of the workspace or the layout, over and over, while it is read or written. */

import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import { describe } from '../../src/oci/descriptor.ts';
import { octetStreamType } from '../../src/oci/media-types.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

export interface Outcome {
  readonly attempts: number;
  /** Attempts that read or wrote what is inside. */
  readonly inside: number;
  /** Attempts that ended with an error. */
  readonly refused: number;
  /** What came from outside, or was written there. */
  readonly outside: readonly string[];
}

/** Exchanges a folder and a symlink with four renames, for ever; a folder that is created in between is removed. */
const swapper = `
const { renameSync, rmSync } = require('node:fs');
const { workerData: [folder, link, spare] } = require('node:worker_threads');
const move = (from, to) => { try { renameSync(from, to); return true; } catch { return false; } };
const remove = () => { try { rmSync(folder, { recursive: true, force: true }); } catch {} };
for (;;) {
  move(folder, spare);
  while (!move(link, folder)) remove();
  move(folder, link);
  while (!move(spare, folder)) remove();
}
`;

async function whileSwapped(folder: string, outside: string, work: () => Promise<void>): Promise<void> {
  const link = `${folder}-link`;
  await symlink(outside, link);
  const worker = new Worker(swapper, { eval: true, workerData: [folder, link, `${folder}-spare`] });
  try {
    await work();
  } finally {
    await worker.terminate();
  }
}

async function withFolders(work: (inside: string, outside: string) => Promise<void>): Promise<void> {
  const top = await mkdtemp(join(tmpdir(), 'owp-race-'));
  const [inside, outside] = [join(top, 'inside'), join(top, 'outside')];
  await mkdir(inside);
  await mkdir(outside);
  try {
    await work(inside, outside);
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

interface Counts {
  inside: number;
  refused: number;
  readonly outside: string[];
}

async function repeat(attempts: number, counts: Counts, attempt: () => Promise<string>): Promise<void> {
  for (let count = 0; count < attempts; count += 1) {
    try {
      const found = await attempt();
      if (found.includes('outside')) counts.outside.push(found);
      else counts.inside += 1;
    } catch {
      counts.refused += 1;
    }
    // A turn of the event loop, as between the reads of a run.
    if (count % 64 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Empty for a file that has to be read by itself. */
function textOf(bytes: Uint8Array | undefined): string {
  return Buffer.from(bytes ?? []).toString();
}

/** What the walk finds, and whether it has rejected a file for a content that only one outside has. */
async function searched(workspace: Workspace): Promise<string> {
  const test = { fileNames: ['*file', '*outside-name'], limit: 100, pattern: /^inside$/ };
  const accepted = (await workspace.search(test)).map(({ path }) => path);
  const all = (await workspace.files()).map(({ path }) => path);
  const isRejected = all.includes('d/file') && !accepted.includes('d/file');
  return [...all, ...(isRejected ? ['read outside'] : [])].join();
}

/** Reads a file, the names in its folder, and the target of a link beside it. */
export async function raceReads(attempts: number): Promise<Outcome> {
  const counts: Counts = { inside: 0, refused: 0, outside: [] };
  await withFolders(async (inside, outside) => {
    await mkdir(join(inside, 'd'));
    await writeFile(join(inside, 'd/file'), 'inside');
    await symlink('file', join(inside, 'd/link'));
    for (const name of ['file', 'outside-name']) await writeFile(join(outside, name), 'outside');
    await symlink('outside-target', join(outside, 'link'));
    const open = () => openFiles({ path: inside, exclude: [], skip: [] });
    const workspace = await open();
    const reads = [
      async () => Buffer.from(await workspace.slice('d/file', 0, 100)).toString(),
      async () => Buffer.from(await workspace.read('d/file', 100)).toString(),
      async () => Buffer.concat(await workspace.open('d/file').toArray()).toString(),
      async () => (await workspace.tree('d')).map(({ path }) => path).join(),
      async () => (await workspace.stat('d/link'))?.link ?? '',
      // A workspace remembers what it has found.
      async () => (await (await open()).files()).map(({ path }) => path).join(),
      async () => [...(await workspace.scan(['d/file'], 100, () => true)).values()].map(textOf).join(),
      async () => await searched(await open()),
    ];
    await whileSwapped(join(inside, 'd'), outside, async () => {
      const rounds = Math.ceil(attempts / (4 * reads.length));
      for (const [index, read] of reads.entries())
        await repeat(index === 0 ? attempts - (reads.length - 1) * rounds : rounds, counts, read);
    });
  });
  return { attempts, ...counts };
}

/** Pushes blobs to an image layout whose folder of blobs is swapped. */
export async function raceWrites(attempts: number): Promise<Outcome> {
  const counts: Counts = { inside: 0, refused: 0, outside: [] };
  await withFolders(async (inside, outside) => {
    await mkdir(join(outside, 'sha256'));
    const folder = join(inside, 'layout');
    const first = Buffer.from('first');
    const store = (await openLayoutWriter(folder)).store('a');
    await store.push(describe(octetStreamType, first), bytesBody(first));
    await whileSwapped(join(folder, 'blobs'), outside, async () => {
      let count = 0;
      await repeat(attempts, counts, async () => {
        count += 1;
        const bytes = Buffer.from(`blob ${count}`);
        return await store.push(describe(octetStreamType, bytes), bytesBody(bytes));
      });
    });
    counts.outside.push(...(await readdir(outside)).filter((name) => name !== 'sha256'));
    counts.outside.push(...(await readdir(join(outside, 'sha256'))));
  });
  return { attempts, ...counts };
}
