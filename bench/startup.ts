/** Start-up and exit: the time from start to the first request, and from the last response to the exit of the process. */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionVariables, createRunnerFiles } from '../__tests__/support/bundle.ts';
import type { Bundle } from './bundles.ts';
import type { Pushers, WasmFile } from './clients.ts';
import { compare } from './comparison.ts';
import { type Candidate, failed, inRounds, type Spread, spread } from './measure.ts';
import { type StubRegistry, startStubRegistry } from './stub-registry.ts';

/** Milliseconds. */
export interface StartupTimes {
  /** From start to the first request; to the exit for a program that makes no request. */
  readonly firstRequest: Spread;
  /** From the last response to the exit; absent for a program that makes no request. */
  readonly exit?: Spread;
}

interface Sample {
  readonly firstRequest: number;
  readonly exit?: number;
}

const emptyNode: Candidate = { name: 'node -e 0', command: process.execPath, args: () => ['-e', '0'] };

/** Start-up by candidate name of a push to a stub registry, over interleaved runs with an empty Node among them. */
export async function measureStartup(
  pushers: Pushers,
  runs: number,
): Promise<ReadonlyMap<string, StartupTimes>> {
  const registry = await startStubRegistry();
  const destination = { host: registry.host, repository: () => 'bench/startup' };
  const candidates = [emptyNode, ...pushers(destination)];
  const samples = await inRounds(candidates, runs, (candidate) => runAgainst(registry, candidate));
  registry.stop();
  return new Map([...samples].map(([{ name }, own]) => [name, timesOf(own)]));
}

function timesOf(samples: readonly Sample[]): StartupTimes {
  const exits = samples.flatMap(({ exit }) => exit ?? []);
  const firstRequest = spread(samples.map((sample) => sample.firstRequest));
  return { firstRequest, ...(exits.length > 0 && { exit: spread(exits) }) };
}

async function runAgainst(registry: StubRegistry, candidate: Candidate): Promise<Sample> {
  const { command, cwd } = candidate;
  const list = candidate.args();
  const env = { ...process.env, ...candidate.env };
  const errors: Buffer[] = [];
  registry.take();
  const start = performance.now();
  const child = spawn(command, list, { stdio: ['ignore', 'ignore', 'pipe'], env, cwd });
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  let exited = 0;
  child.once('exit', () => {
    exited = performance.now();
  });
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  if (code !== 0) throw failed(candidate.name, code, Buffer.concat(errors));
  const exchange = registry.take();
  if (exchange) return { firstRequest: exchange.firstRequest - start, exit: exited - exchange.lastResponse };
  if (candidate !== emptyNode) throw new Error(`${candidate.name} made no request`);
  return { firstRequest: exited - start };
}

/** Measures and prints the start-up of each candidate, as a ratio to the empty Node. */
export async function benchStartup(title: string, pushers: Pushers, runs: number): Promise<void> {
  const times = await measureStartup(pushers, runs);
  const empty = times.get(emptyNode.name)?.firstRequest.median ?? Number.NaN;
  console.log(`\nstart-up, ${title} (median of ${runs} interleaved runs)`);
  console.log('             to the first request           last response to exit');
  for (const [name, { firstRequest, exit }] of times) {
    const first = `${firstRequest.median.toFixed(0).padStart(5)} ms`;
    const ratio = `${(firstRequest.median / empty).toFixed(2)} × empty Node`;
    const end = exit === undefined ? '' : `${exit.median.toFixed(1).padStart(5)} ms`;
    console.log(`  ${name.padEnd(9)}  ${first}  ${ratio.padEnd(19)}  ${end}`);
  }
  const [ours, base] = [times.get('ours'), times.get('base')];
  compare(`start-up, ${title}, to the first request`, 'ms', ours?.firstRequest, base?.firstRequest);
  compare(`start-up, ${title}, last response to exit`, 'ms', ours?.exit, base?.exit);
}

/** Publishes one Wasm file with each bundle as an action: with the variables of a runner, and inputs instead of arguments. */
export function actionPushers({ folder }: WasmFile, bundles: readonly Bundle[]): Pushers {
  return ({ host, repository }) =>
    bundles.map((bundle) => {
      const inputs = { path: '.', to: `${host}/${repository()}-${bundle.name}`, tags: 'bench' };
      const scratch = mkdtempSync(join(tmpdir(), 'owp-bench-action-'));
      process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));
      return {
        name: bundle.name,
        command: process.execPath,
        args: () => [bundle.file],
        env: { ...actionVariables(scratch, inputs), GITHUB_WORKSPACE: folder },
        cwd: folder,
        prepare: () => createRunnerFiles(scratch, {}),
      };
    });
}
