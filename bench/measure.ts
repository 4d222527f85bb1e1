/** Measures whole processes: wall time and peak memory, contestants interleaved, medians and ratios. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Contestant {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Runs before each measured run, unmeasured. */
  prepare?(): Promise<void> | void;
}

export interface Sample {
  /** Milliseconds from start to exit. */
  readonly wall: number;
  /** Bytes; 0 where the system does not tell. */
  readonly peak: number;
}

export interface Result {
  readonly name: string;
  readonly wall: number;
  readonly least: number;
  readonly peak: number;
  readonly samples: readonly Sample[];
}

/** Runs each contestant `runs` times, one after the other in every round, after one uncounted round. */
export async function interleaved(
  contestants: readonly Contestant[],
  runs: number,
): Promise<readonly Result[]> {
  const samples = new Map<Contestant, Sample[]>(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const contestant of contestants) {
      await contestant.prepare?.();
      const sample = await measured(contestant);
      if (round > 0) samples.get(contestant)?.push(sample);
    }
  }
  return contestants.map((contestant) => summary(contestant.name, samples.get(contestant) ?? []));
}

function summary(name: string, samples: readonly Sample[]): Result {
  const walls = samples.map(({ wall }) => wall);
  return {
    name,
    wall: median(walls),
    least: Math.min(...walls),
    peak: Math.max(...samples.map(({ peak }) => peak)),
    samples,
  };
}

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((left, right) => left - right);
  const middle = Math.floor(ordered.length / 2);
  const [low, high] = [ordered[middle - 1] ?? 0, ordered[middle] ?? 0];
  return ordered.length % 2 === 1 ? high : (low + high) / 2;
}

/** One run; a contestant that fails ends the benchmark, since its time would mean nothing. */
export async function measured({ name, command, args, env, cwd }: Contestant): Promise<Sample> {
  const begun = performance.now();
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    cwd,
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 10);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(watch);
  const wall = performance.now() - begun;
  if (code !== 0)
    throw new Error(`${name} ended with ${code}: ${Buffer.concat(errors).toString().slice(-2000)}`);
  return { wall, peak };
}

/** The high-water mark that Linux keeps of a process (proc(5), VmHWM). */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Prints a table; each time stands beside its ratio to the best of the others, with start-up and, where that is known, without. */
export function printResults(
  title: string,
  results: readonly Result[],
  startUp?: ReadonlyMap<string, number>,
): void {
  console.log(`\n${title} (median of ${results[0]?.samples.length ?? 0} interleaved runs)`);
  const width = Math.max(...results.map(({ name }) => name.length));
  const withoutStartUp = results.map((result) => ({
    ...result,
    wall: result.wall - (startUp?.get(result.name) ?? 0),
  }));
  for (const { name, wall, least, peak } of results) {
    const memory = peak > 0 ? `  ${(peak / 2 ** 20).toFixed(0).padStart(4)} MiB peak` : '';
    const transfer = startUp ? `, ${ratio(name, withoutStartUp)} without start-up` : '';
    console.log(
      `  ${name.padEnd(width)}  ${wall.toFixed(0).padStart(6)} ms (least ${least.toFixed(0)})${memory}  ${ratio(name, results)} × best other${transfer}`,
    );
  }
}

function ratio(name: string, results: readonly Pick<Result, 'name' | 'wall'>[]): string {
  const own = results.find((result) => result.name === name)?.wall ?? 0;
  const best = Math.min(...results.filter((other) => other.name !== name).map(({ wall }) => wall));
  return Number.isFinite(best) ? (own / best).toFixed(2) : '-';
}
