/** One trial: publish through the fault proxy, inspect the registry, and publish once more if the first run failed. */

import { type BundleOptions, runInShell, type ShellRun } from '../support/bundle.ts';
import { type Deployment, problemsAfterFailure, problemsAfterSuccess, problemsOfExit } from './assertions.ts';
import { drawSchedule, type FaultKind, type Schedule, type Trait } from './fault.ts';
import type { Fixture } from './fixture.ts';
import { pushPrevious } from './graph.ts';
import { type FaultProxy, startFaultProxy } from './proxy.ts';
import { createRandom, type Random } from './random.ts';
import { account } from './token-server.ts';

export interface TrialOptions {
  readonly seed: number;
  readonly number: number;
  readonly fixtures: readonly Fixture[];
  /** Registries by name and `host:port`. */
  readonly registries: readonly { readonly name: string; readonly host: string }[];
  /** Kill the program at a random moment. */
  readonly kill: boolean;
  /** The `index.js` to run. */
  readonly bundle: string;
}

export interface TrialResult {
  readonly injected: readonly (FaultKind | Trait | 'kill')[];
  /** Exit code of the run under faults, or -1 when it was killed. */
  readonly code: number;
  /** What was lost; empty when nothing was. */
  readonly lost: readonly string[];
  /** What happened, for whoever investigates a loss. */
  readonly log: string;
}

/** Runs the trial that follows from its seed and number. */
export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  const random = createRandom(options.seed, options.number);
  const registry = random.pick(options.registries);
  const drawn = drawSchedule(random, 0.25);
  const tokens = random.chance(0.3);
  const { deployment, traits } = await prepare(random, options, registry.host);
  const kill = options.kill ? drawKill(random) : undefined;
  const schedule = kill && random.chance(0.7) ? { faults: new Map() } : drawn;
  const upstream = { upstream: registry.host, tokens, traits, ...(kill && { onRequest: kill.onRequest }) };
  const proxy = await startFaultProxy({ ...upstream, schedule });
  try {
    const run = await publish(deployment, proxy, tokens, schedule, {
      bundle: options.bundle,
      ...(kill && { signal: kill.signal }),
    });
    const killed = run.code === -1 && options.kill;
    proxy.endSchedule();
    const lost = killed
      ? await problemsAfterFailure(deployment)
      : await problemsAfter(deployment, run, schedule);
    const afterRerun = run.code === 0 ? [] : await rerun(deployment, proxy, tokens, options);
    return {
      injected: [...proxy.injected, ...traits, ...(killed ? ['kill' as const] : [])],
      code: run.code,
      lost: [...lost, ...afterRerun],
      log: [[registry.name, ...traits].join(', '), `exit ${run.code}`, ...proxy.log, run.stderr].join('\n'),
    };
  } finally {
    await proxy.stop();
  }
}

interface Prepared {
  readonly deployment: Deployment;
  readonly traits: readonly Trait[];
}

async function prepare(random: Random, options: TrialOptions, registry: string): Promise<Prepared> {
  const prefix = `faults/s${options.seed}n${options.number}`;
  const fixture = random.pick(options.fixtures);
  const traits = drawTraits(random, fixture);
  const before = new Map<string, string>();
  if (random.chance(0.6)) {
    for (const name of fixture.expected.keys()) {
      before.set(`${name}:latest`, await pushPrevious(registry, `${prefix}/${name}`, 'latest'));
    }
  }
  const tags = traits.includes('stores-once') ? ['1.0.0'] : ['1.0.0', 'latest'];
  return { deployment: { fixture, registry, prefix, tags, before }, traits };
}

/** A registry that stores manifests once takes a single artifact with a single tag only. */
function drawTraits(random: Random, { expected }: Fixture): readonly Trait[] {
  const forbids: readonly Trait[] = random.chance(0.2) ? ['forbids-look-ups'] : [];
  return expected.size === 1 && random.chance(0.5) ? [...forbids, 'stores-once'] : forbids;
}

/** Kills at a random request, or up to some milliseconds after it. */
function drawKill(random: Random): {
  readonly onRequest: (ordinal: number) => void;
  readonly signal: AbortSignal;
} {
  const controller = new AbortController();
  const [moment, delay] = [random.below(28), random.below(12)];
  const onRequest = (ordinal: number) => {
    if (ordinal === moment) setTimeout(() => controller.abort(), delay);
  };
  return { onRequest, signal: controller.signal };
}

function publish(
  { fixture, prefix, tags }: Deployment,
  proxy: FaultProxy,
  tokens: boolean,
  schedule: Schedule | undefined,
  options: BundleOptions,
): Promise<ShellRun> {
  const timeout = schedule?.outage ? '1' : '20';
  const to = `${proxy.host}/${prefix}/{name}`;
  const args = ['--path', fixture.path, '--to', to, '--timeout', timeout];
  const tagArgs = tags.flatMap((tag) => ['--tags', tag]);
  const login = tokens ? ['--username', account.username, '--password', account.password] : [];
  return runInShell([...args, ...tagArgs, ...login], { timeout: 60_000, ...options });
}

/** A run must survive faults that pass; only an outage that lasts may make it fail. */
async function problemsAfter(
  deployment: Deployment,
  run: ShellRun,
  schedule: Schedule,
): Promise<readonly string[]> {
  if (run.code === 0) return problemsAfterSuccess(deployment, run);
  const gaveUp = schedule.outage ? [] : ['gave up although the faults had passed'];
  return [...problemsOfExit(run), ...gaveUp, ...(await problemsAfterFailure(deployment))];
}

async function rerun(
  deployment: Deployment,
  proxy: FaultProxy,
  tokens: boolean,
  options: TrialOptions,
): Promise<readonly string[]> {
  const run = await publish(deployment, proxy, tokens, undefined, { bundle: options.bundle });
  if (run.code !== 0) return [`a re-run without faults exits with ${run.code}: ${run.stderr}`];
  const problems = await problemsAfterSuccess(deployment, run);
  return problems.map((line) => `after a re-run without faults ${line}`);
}
