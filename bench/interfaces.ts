/** What comparing two large components costs, as a ratio to reading and hashing both. */

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coreModule } from '../__tests__/support/module.ts';
import { root } from '../__tests__/support/programs.ts';
import { digestOf } from '../src/oci/digest.ts';
import { verifiedChunks } from '../src/store/verify.ts';
import { readOutline } from '../src/wasm/outline.ts';
import type { ByteSource } from '../src/wasm/source.ts';
import { type AnyInterface, compareAny, readInterface } from '../src/wit/any-interface.ts';
import { spread } from './measure.ts';
import { generatedBytes } from './workloads.ts';

/** Times that reading and hashing both files may take. */
const bound = 1.5;

/** Prints the ratios of one run with their verdict. Returns false when the bound is exceeded. */
export async function benchInterfaces(mebibytes: number, rounds: number): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-bench-interfaces-'));
  try {
    const files = ['old.wasm', 'new.wasm'].map((name) => join(folder, name));
    for (const [index, file] of files.entries()) await writeComponent(file, mebibytes, index);
    const works = { hash: hashAll, release: compareContent, files: compareFiles };
    const times: Record<keyof typeof works, number[]> = { hash: [], release: [], files: [] };
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, work] of Object.entries(works)) {
        const start = performance.now();
        await work(files);
        if (round > 0) times[name as keyof typeof works].push(performance.now() - start);
      }
    return print(mebibytes, rounds, times);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A component that is read as a whole, to which a core module of this size is added. */
async function writeComponent(path: string, mebibytes: number, index: number): Promise<void> {
  const component = await readFile(join(root, '__tests__/fixtures/wasm/component.wasm'));
  const size = mebibytes * 2 ** 20 - component.byteLength;
  const module = coreModule(generatedBytes(`interfaces ${index}`, size));
  await writeFile(path, Buffer.concat([component, Buffer.from([1]), leb128(module.byteLength), module]));
}

function leb128(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, value >>> (7 * bytes.length)]);
}

async function hashAll(files: readonly string[]): Promise<void> {
  for (const file of files) {
    const hash = createHash('sha256');
    for await (const chunk of createReadStream(file)) hash.update(chunk);
    hash.digest('hex');
  }
}

/** As a release does: the old one is content that is verified while it is read, and the new one a file of the workspace. */
async function compareContent([old = '', now = '']: readonly string[]): Promise<void> {
  const digest = digests.get(old) ?? digestOf(await readFile(old));
  digests.set(old, digest);
  const descriptor = { mediaType: 'application/wasm', digest, size: (await stat(old)).size };
  const chunks = verifiedChunks(createReadStream(old), descriptor, descriptor.size);
  const outline = await readOutline(chunks, descriptor.size);
  requireEqual(await readInterface(outline, old), await readFrom(now));
}

const digests = new Map<string, ReturnType<typeof digestOf>>();

/** As `diff` does: only the parts of each file that tell the interface are read. */
async function compareFiles([old = '', now = '']: readonly string[]): Promise<void> {
  requireEqual(await readFrom(old), await readFrom(now));
}

async function readFrom(file: string): Promise<AnyInterface> {
  const handle = await open(file);
  try {
    const read: ByteSource['read'] = async (offset, length) =>
      (await handle.read({ buffer: Buffer.alloc(length), position: offset })).buffer;
    return await readInterface({ size: (await handle.stat()).size, read }, file);
  } finally {
    await handle.close();
  }
}

function requireEqual(old: AnyInterface, now: AnyInterface): void {
  const { length } = compareAny(old, now);
  if (length > 0) throw new Error(`the interfaces are equal, and ${length} differences were found`);
}

function print(
  mebibytes: number,
  rounds: number,
  times: Readonly<Record<string, readonly number[]>>,
): boolean {
  const [hash, release, files] = ['hash', 'release', 'files'].map((name) => spread(times[name] ?? []).median);
  const ratio = (value = 0) => (value / (hash ?? 1)).toFixed(2);
  const isWithin = (release ?? 0) <= bound * (hash ?? 0);
  console.log(
    [
      `\ncomparing two components of ${mebibytes} MiB (median of ${rounds} interleaved runs)`,
      `  reading and hashing both      ${Math.round(hash ?? 0)} ms`,
      `  comparing, in a release       ${ratio(release)} times that, of at most ${bound}${isWithin ? '' : ', EXCEEDED'}`,
      `  comparing two files, as diff  ${ratio(files)} times that`,
    ].join('\n'),
  );
  return isWithin;
}
