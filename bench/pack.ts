/**
 * How fast a folder becomes a tar+gzip layer, beside the tools that do the same: `node bench/pack.ts [MiB] [rounds]`.
 *
 * Every tool is a process of its own; rounds are interleaved, so that a busy machine slows all of them.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findExecutable } from '../__tests__/support/programs.ts';
import { createContents } from '../src/pack/contents.ts';
import { createPacker } from '../src/pack/packer.ts';
import type { TarEntry } from '../src/pack/tar-entry.ts';
import { openFiles } from '../src/workspace/disk.ts';
import type { TreeEntry } from '../src/workspace/workspace.ts';
import { writeMixedFolder } from './mixed-folder.ts';

interface Tool {
  readonly name: string;
  readonly threads: 'one' | 'all';
  /** Programs joined by pipes; the last one's output goes to the file `out`, unless it writes itself. */
  commands(folder: string, out: string): readonly (readonly string[])[];
}

const self = import.meta.filename;

const tools: readonly Tool[] = [
  {
    name: 'oci-wasm-publish',
    threads: 'all',
    commands: (folder, out) => [[process.execPath, self, '--pack', folder, out]],
  },
  {
    name: 'oras push',
    threads: 'one',
    commands: (folder, out) => [
      ['oras', 'push', '--oci-layout', '--disable-path-validation', `${out}:latest`, folder],
    ],
  },
  {
    name: 'tar | gzip',
    threads: 'one',
    commands: (folder) => [
      ['tar', '-c', '-C', folder, '.'],
      ['gzip', '-6'],
    ],
  },
  {
    name: 'tar | pigz',
    threads: 'all',
    commands: (folder) => [
      ['tar', '-c', '-C', folder, '.'],
      ['pigz', '-6'],
    ],
  },
];

interface Measurement {
  readonly seconds: number;
  /** Bytes of the largest file that came out: the layer. */
  readonly size: number;
  /** Bytes of resident memory of the largest process at its peak; 0 where the system does not tell. */
  readonly peak: number;
}

interface Result {
  readonly name: string;
  readonly threads: 'one' | 'all';
  readonly seconds: number;
  readonly size: number;
  readonly peak: number;
}

/** Medians over the rounds, for the tools that are present. */
export async function benchPacking(mebibytes: number, rounds: number): Promise<readonly Result[]> {
  const top = await mkdtemp(join(tmpdir(), 'owp-bench-pack-'));
  try {
    const folder = join(top, 'mixed');
    const made = await writeMixedFolder(folder, mebibytes * 2 ** 20);
    console.log(
      `${made.files} files, ${mebibytes} MiB, ${availableParallelism()} cores, median of ${rounds}`,
    );
    const present = tools.filter(isPresent);
    const measured = new Map(present.map((tool) => [tool, [] as Measurement[]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const tool of present) measured.get(tool)?.push(await measure(tool, folder, join(top, 'out')));
    }
    return present.map((tool) => summarise(tool, measured.get(tool) ?? []));
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

function isPresent(tool: Tool): boolean {
  const missing = tool
    .commands('', '')
    .find(([file = '']) => file !== process.execPath && !findExecutable(file));
  if (missing) console.log(`${tool.name}: not run, ${missing[0]} is not on this machine`);
  return missing === undefined;
}

async function measure(tool: Tool, folder: string, out: string): Promise<Measurement> {
  const commands = tool.commands(folder, out);
  const start = performance.now();
  const peak = await runPiped(commands, out);
  const seconds = (performance.now() - start) / 1000;
  const size = await largestFile(out);
  await rm(out, { recursive: true, force: true });
  return { seconds, size, peak };
}

/** Runs the commands with direct pipes between them, and tells the largest memory any of them had. */
async function runPiped(commands: readonly (readonly string[])[], out: string): Promise<number> {
  const file = commands.length > 1 ? await open(out, 'w') : undefined;
  const children: ChildProcess[] = [];
  for (const [index, [program = '', ...args]] of commands.entries()) {
    const input = children.at(-1)?.stdout ?? 'ignore';
    const isLast = index === commands.length - 1;
    const output = isLast ? (file?.fd ?? 'ignore') : 'pipe';
    children.push(spawn(program, args, { stdio: [input, output, 'inherit'] }));
  }
  // What this process keeps of a pipe would take part of the bytes.
  for (const child of children) child.stdout?.destroy();
  const ends = Promise.all(children.map(ended));
  const peak = await watchMemory(children, ends);
  await file?.close();
  const codes = await ends;
  if (codes.some((code) => code !== 0)) throw new Error(`${commands[0]?.[0]} ended with ${codes}`);
  return peak;
}

function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function watchMemory(children: readonly ChildProcess[], until: Promise<unknown>): Promise<number> {
  let [peak, running] = [0, true];
  until.finally(() => {
    running = false;
  });
  while (running) {
    peak = Math.max(peak, ...children.map(({ pid }) => peakOf(pid)));
    await wait(20);
  }
  return peak;
}

/** The high-water mark that Linux keeps of each process. */
function peakOf(pid: number | undefined): number {
  try {
    const line = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(line?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

async function largestFile(path: string): Promise<number> {
  const found = await stat(path);
  if (found.isFile()) return found.size;
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return Math.max(0, ...sizes);
}

function summarise({ name, threads }: Tool, rounds: readonly Measurement[]): Result {
  const median = (of: (round: Measurement) => number): number =>
    rounds.map(of).toSorted((left, right) => left - right)[Math.floor(rounds.length / 2)] ?? 0;
  const peak = Math.max(...rounds.map((round) => round.peak));
  return {
    name,
    threads,
    seconds: median((round) => round.seconds),
    size: median((round) => round.size),
    peak,
  };
}

function print(results: readonly Result[]): void {
  const own = results[0];
  if (!own) return;
  console.table(
    results.map(({ name, threads, seconds, size, peak }) => ({
      tool: name,
      threads,
      seconds: seconds.toFixed(2),
      'ours is faster': `${(seconds / own.seconds).toFixed(2)}×`,
      MiB: (size / 2 ** 20).toFixed(1),
      'ours is larger': `${((own.size / size - 1) * 100).toFixed(2)} %`,
      'peak MiB': (peak / 2 ** 20).toFixed(0),
    })),
  );
}

/** What the process under measurement does. */
async function packFolder(path: string, scratch: string): Promise<void> {
  await mkdir(scratch, { recursive: true });
  const workspace = await openFiles({ path, exclude: [], skip: [] });
  const packer = createPacker({ workspace, contents: createContents(), scratch: async () => scratch });
  const entries = (await workspace.tree('.')).map(entryOf);
  await packer.layer(entries, { mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip' });
}

function entryOf({ path, type, size, executable }: TreeEntry): TarEntry {
  if (type === 'directory') return { path, type };
  return { path, type: 'file', size, file: path, mode: executable ? 0o755 : 0o644 };
}

if (process.argv[1] === self) {
  const [first, second, third] = process.argv.slice(2);
  if (first === '--pack') await packFolder(second ?? '.', third ?? '.');
  else print(await benchPacking(Number(first ?? 500), Number(second ?? 5)));
}
