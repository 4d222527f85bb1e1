/** Measures whole processes: wall time and peak memory, with interleaved runs and medians. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One program of a benchmark. */
export interface Candidate {
  readonly name: string;
  readonly command: string;
  /** Called once for each run. */
  args(): readonly string[];
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Runs before each run and is not measured. */
  prepare?(): Promise<void> | void;
}

export interface Sample {
  /** Milliseconds from start to exit. */
  readonly wall: number;
  /** Peak resident memory in bytes; 0 where the system does not report it. */
  readonly peak: number;
}

/** Repeated measurements of one value. */
export interface Spread {
  readonly median: number;
  readonly least: number;
}

export interface Result {
  readonly name: string;
  /** Milliseconds. */
  readonly wall: Spread;
  /** Maximum in bytes. */
  readonly peak: number;
  readonly runs: number;
}

/**
 * Measures each candidate once per round, one after the other, so that a busy machine slows all of them. Each round begins with another
 * one, since what ran before leaves the memory and the registry in another state. A first round is not counted.
 */
export async function inRounds<Value>(
  candidates: readonly Candidate[],
  runs: number,
  measure: (candidate: Candidate) => Promise<Value>,
): Promise<ReadonlyMap<Candidate, readonly Value[]>> {
  const values = new Map<Candidate, Value[]>(candidates.map((candidate) => [candidate, []]));
  for (let round = 0; round <= runs; round += 1) {
    const first = round % candidates.length;
    for (const candidate of [...candidates.slice(first), ...candidates.slice(0, first)]) {
      await candidate.prepare?.();
      const value = await measure(candidate);
      if (round > 0) values.get(candidate)?.push(value);
    }
  }
  return values;
}

/** Wall time and peak memory of each candidate over interleaved runs. */
export async function interleaved(
  candidates: readonly Candidate[],
  runs: number,
): Promise<readonly Result[]> {
  const samples = await inRounds(candidates, runs, runOnce);
  return [...samples].map(([{ name }, own]) => ({
    name,
    wall: spread(own.map(({ wall }) => wall)),
    peak: Math.max(...own.map(({ peak }) => peak)),
    runs,
  }));
}

export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values) };
}

export function median(values: readonly number[]): number {
  const ordered = values.toSorted((left, right) => left - right);
  const middle = Math.floor(ordered.length / 2);
  const [low, high] = [ordered[middle - 1] ?? 0, ordered[middle] ?? 0];
  return ordered.length % 2 === 1 ? high : (low + high) / 2;
}

/** Runs a candidate once. Throws when it fails, since its time would mean nothing. */
export async function runOnce({ name, command, args, env, cwd }: Candidate): Promise<Sample> {
  const list = args();
  const start = performance.now();
  const child = spawn(command, list, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
    cwd,
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakMemory(child.pid));
  }, 10);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  clearInterval(timer);
  const wall = performance.now() - start;
  if (code !== 0) throw failed(name, code, Buffer.concat(errors));
  return { wall, peak };
}

/** The error for a program that failed, with the end of its stderr. */
export function failed(name: string, code: number | null, stderr: Buffer): Error {
  return new Error(`${name} exited with ${code}: ${stderr.toString().slice(-2000)}`);
}

/** Peak resident memory of a process in bytes (proc(5), VmHWM); 0 where the system does not report it. */
export function peakMemory(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** Prints a table with the ratio of each time to the best other one, including and, where it is known, excluding start-up. */
export function printResults(
  title: string,
  results: readonly Result[],
  startup?: ReadonlyMap<string, number>,
): void {
  console.log(`\n${title} (median of ${results[0]?.runs ?? 0} interleaved runs)`);
  const width = Math.max(...results.map(({ name }) => name.length));
  const times = new Map(results.map(({ name, wall }) => [name, wall.median]));
  const transfers = new Map([...times].map(([name, time]) => [name, time - (startup?.get(name) ?? 0)]));
  for (const { name, wall, peak } of results) {
    const peakText = peak > 0 ? `  ${(peak / 2 ** 20).toFixed(0).padStart(4)} MiB peak` : '';
    const transfer = startup ? `, ${ratioToBest(name, transfers)} without start-up` : '';
    console.log(
      `  ${name.padEnd(width)}  ${wall.median.toFixed(0).padStart(6)} ms (least ${wall.least.toFixed(0)})${peakText}  ${ratioToBest(name, times)} × best other${transfer}`,
    );
  }
}

/** Both of our bundles are compared with the peers, not with each other. */
function ratioToBest(name: string, times: ReadonlyMap<string, number>): string {
  const bundles = ['ours', 'base'];
  const own = times.get(name) ?? 0;
  const excluded = bundles.includes(name) ? bundles : [name];
  const best = Math.min(...[...times].filter(([other]) => !excluded.includes(other)).map(([, time]) => time));
  return Number.isFinite(best) ? (own / best).toFixed(2) : '-';
}
