/** How fast a folder becomes a tar+gzip layer in an image layout, compared with tools that do the same. */

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, open, readdir, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findExecutable } from '../__tests__/support/programs.ts';
import type { Selection } from './clients.ts';
import { compareResults } from './comparison.ts';
import { failed, median, peakMemory, type Spread, spread } from './measure.ts';
import { writeMixedFolder } from './mixed-folder.ts';

type Command = readonly string[];

interface Tool {
  readonly name: string;
  readonly threads: 'one' | 'all';
  /** Programs that are joined by pipes; `out` receives the output of the last one, unless it writes `out` itself. */
  commands(out: string): readonly Command[];
}

interface Measurement {
  /** Milliseconds. */
  readonly wall: number;
  /** Bytes of the layer, which is the largest file that was written. */
  readonly size: number;
  /** Peak resident memory in bytes of the largest process; 0 where the system does not report it. */
  readonly peak: number;
}

interface Result {
  readonly name: string;
  readonly threads: 'one' | 'all';
  /** Milliseconds. */
  readonly wall: Spread;
  readonly size: number;
  readonly peak: number;
}

/** Packs a generated folder with each tool in interleaved rounds, and prints the medians. */
export async function benchPacking(mebibytes: number, rounds: number, selection: Selection): Promise<void> {
  const top = await mkdtemp(join(tmpdir(), 'owp-bench-pack-'));
  try {
    const folder = join(top, 'mixed');
    const { files } = await writeMixedFolder(folder, mebibytes * 2 ** 20);
    console.log(
      `\npacking ${files} files of ${mebibytes} MiB, ${availableParallelism()} cores (median of ${rounds} interleaved runs)`,
    );
    const tools = toolsFor(top, selection).filter(isInstalled);
    const measured = new Map(tools.map((tool) => [tool, [] as Measurement[]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const tool of tools) measured.get(tool)?.push(await measure(tool, join(top, 'out')));
    }
    const results = tools.map((tool) => summarize(tool, measured.get(tool) ?? []));
    print(results);
    compareResults(`packing ${mebibytes} MiB`, results);
  } finally {
    await rm(top, { recursive: true, force: true });
  }
}

/** A run would find the layer of the one before; a base may not know the input. */
const uncached = ['--cache', 'false'];

/** Our bundles pack the folder `mixed` of `top` as a Flux artifact: one tar+gzip layer. */
function toolsFor(top: string, { bundles }: Selection): readonly Tool[] {
  const folder = join(top, 'mixed');
  const flags = ['--path', top, '--formats', 'flux:mixed', '--tags', 'bench'];
  const tar = ['tar', '-c', '-C', folder, '.'];
  const oras = ['oras', 'push', '--oci-layout', '--disable-path-validation'];
  return [
    ...bundles.map(
      ({ name, file }): Tool => ({
        name,
        threads: 'all',
        commands: (out) => [
          [process.execPath, file, ...flags, ...(name === 'base' ? [] : uncached), '--to', `oci:${out}`],
        ],
      }),
    ),
    { name: 'oras push', threads: 'one', commands: (out) => [[...oras, `${out}:latest`, folder]] },
    { name: 'tar | gzip', threads: 'one', commands: () => [tar, ['gzip', '-6']] },
    { name: 'tar | pigz', threads: 'all', commands: () => [tar, ['pigz', '-6']] },
  ];
}

function isInstalled(tool: Tool): boolean {
  const executables = tool.commands('').map(([executable = '']) => executable);
  const missing = executables.find(
    (executable) => executable !== process.execPath && !findExecutable(executable),
  );
  if (missing) console.log(`  ${tool.name}: not run, ${missing} is not installed`);
  return missing === undefined;
}

async function measure(tool: Tool, out: string): Promise<Measurement> {
  const start = performance.now();
  const peak = await runPiped(tool, out);
  const wall = performance.now() - start;
  const size = await largestFile(out);
  await rm(out, { recursive: true, force: true });
  return { wall, size, peak };
}

/** Runs the commands with direct pipes between them, and returns the peak memory of the largest process. */
async function runPiped(tool: Tool, out: string): Promise<number> {
  const commands = tool.commands(out);
  const file = commands.length > 1 ? await open(out, 'w') : undefined;
  const errors: Buffer[] = [];
  const children: ChildProcess[] = [];
  for (const [index, [executable = '', ...args]] of commands.entries()) {
    const input = children.at(-1)?.stdout ?? 'ignore';
    const isLast = index === commands.length - 1;
    const output = isLast ? (file?.fd ?? 'ignore') : 'pipe';
    const child = spawn(executable, args, { stdio: [input, output, 'pipe'] });
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    children.push(child);
  }
  // This process must not read from the pipes between the programs.
  for (const child of children) child.stdout?.destroy();
  const exits = Promise.all(children.map(exitCode));
  const peak = await watchMemory(children, exits);
  await file?.close();
  const code = (await exits).find((one) => one !== 0);
  if (code !== undefined) throw failed(tool.name, code, Buffer.concat(errors));
  return peak;
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}

async function watchMemory(children: readonly ChildProcess[], until: Promise<unknown>): Promise<number> {
  let [peak, running] = [0, true];
  until.finally(() => {
    running = false;
  });
  while (running) {
    peak = Math.max(peak, ...children.map(({ pid }) => peakMemory(pid)));
    await wait(20);
  }
  return peak;
}

async function largestFile(path: string): Promise<number> {
  const found = await stat(path);
  if (found.isFile()) return found.size;
  const names = await readdir(path, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(path, name))).size));
  return Math.max(0, ...sizes);
}

function summarize({ name, threads }: Tool, rounds: readonly Measurement[]): Result {
  return {
    name,
    threads,
    wall: spread(rounds.map(({ wall }) => wall)),
    size: median(rounds.map(({ size }) => size)),
    peak: Math.max(...rounds.map(({ peak }) => peak)),
  };
}

function print(results: readonly Result[]): void {
  const [ours] = results;
  if (!ours) return;
  console.table(
    results.map(({ name, threads, wall, size, peak }) => ({
      tool: name,
      threads,
      seconds: (wall.median / 1000).toFixed(2),
      'time / ours': (wall.median / ours.wall.median).toFixed(2),
      MiB: (size / 2 ** 20).toFixed(1),
      'size / ours': (size / ours.size).toFixed(4),
      'peak MiB': (peak / 2 ** 20).toFixed(0),
    })),
  );
}
