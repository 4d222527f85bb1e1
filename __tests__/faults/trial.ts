/** One trial: publish through the fault proxy, inspect the registry, and publish once more if the first run failed. */

import { type BundleOptions, runAsAction, runInShell, type ShellRun } from '../support/bundle.ts';
import {
  type Deployment,
  isUndelivered,
  problemsAfterFailure,
  problemsAfterSuccess,
  problemsOfExit,
  problemsOfUndelivered,
} from './assertions.ts';
import { drawSchedule, type FaultKind, type Schedule, type Trait } from './fault.ts';
import type { Fixture } from './fixture.ts';
import { pushPrevious } from './graph.ts';
import { type FaultProxy, startFaultProxy } from './proxy.ts';
import { createRandom, type Random } from './random.ts';
import { drawSurroundings, type SurroundingKind, type Surroundings } from './surroundings.ts';
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
  readonly injected: readonly (FaultKind | Trait | SurroundingKind | 'kill')[];
  /** Exit code of the run under faults, or -1 when it was killed. */
  readonly code: number;
  /** What was lost; empty when nothing was. */
  readonly lost: readonly string[];
  /** Milliseconds by which the run lasted longer than it may; none or negative when it ended in time. */
  readonly late: number;
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
  const surroundings = await drawSurroundings(random);
  const schedule = kill && random.chance(0.7) ? { faults: new Map() } : drawn;
  const upstream = { upstream: registry.host, tokens, traits, ...(kill && { onRequest: kill.onRequest }) };
  const proxy = await startFaultProxy({ ...upstream, schedule });
  const trial: Trial = { deployment, proxy, tokens, schedule, surroundings, bundle: options.bundle };
  try {
    const { run, late } = await timed(trial, kill ? { signal: kill.signal } : {});
    const killed = run.code === -1 && options.kill;
    proxy.endSchedule();
    const lost = killed ? await problemsAfterFailure(deployment) : await problemsAfter(trial, run);
    const afterRerun = run.code === 0 ? [] : await rerun(trial);
    const { kind } = surroundings;
    return {
      injected: [...proxy.injected, ...traits, ...(kind ? [kind] : []), ...(killed ? ['kill' as const] : [])],
      code: run.code,
      lost: [...lost, ...afterRerun],
      late: killed ? 0 : late,
      log: [
        [registry.name, ...traits].join(', '),
        `exit ${run.code}`,
        `${kind}`,
        ...proxy.log,
        run.stdout,
        run.stderr,
      ].join('\n'),
    };
  } finally {
    await Promise.all([proxy.stop(), surroundings.stop()]);
  }
}

/** All that a trial consists of. */
interface Trial {
  readonly deployment: Deployment;
  readonly proxy: FaultProxy;
  readonly tokens: boolean;
  readonly schedule: Schedule;
  readonly surroundings: Surroundings;
  readonly bundle: string;
}

/** Seconds. */
function timeoutOf({ schedule, surroundings }: Trial): number {
  return schedule.outage || surroundings.host ? 1 : 20;
}

/** README, `timeout`: no run lasts longer than that, plus its content at 256 KiB/s, plus 5 s. */
async function timed(trial: Trial, options: BundleOptions): Promise<{ run: ShellRun; late: number }> {
  const spawned = performance.now();
  const run = await publish(trial, timeoutOf(trial), trial.surroundings, options);
  // The start of a process takes its time on a busy machine.
  const elapsed = performance.now() - (trial.proxy.startedAt ?? spawned + 500);
  const allowed = 1000 * (timeoutOf(trial) + trial.deployment.fixture.bytes / (256 * 1024) + 5);
  return { run, late: elapsed - allowed };
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

/** Publishes from a shell, or as an action whose outputs cannot be written. */
async function publish(
  { deployment, proxy, tokens, bundle }: Trial,
  timeout: number,
  surroundings: Pick<Surroundings, 'env' | 'host' | 'hidesOutputs'>,
  options: BundleOptions = {},
): Promise<ShellRun> {
  const { fixture, prefix, tags } = deployment;
  const login: Record<string, string> = tokens ? { ...account } : {};
  const to = `${surroundings.host ?? proxy.host}/${prefix}/{name}`;
  const inputs = { path: fixture.path, to, timeout: String(timeout), tags: tags.join('\n'), ...login };
  const run = { timeout: 60_000, bundle, env: surroundings.env, ...options };
  if (surroundings.hidesOutputs) return { ...(await runAsAction(inputs, run)), artifacts: [] };
  const flags = Object.entries(inputs).map(([name, value]) => `--${name}=${value}`);
  return await runInShell(flags, run);
}

/** A run must survive faults that pass; only an outage that lasts, or outputs that cannot be written, may make it fail. */
async function problemsAfter(trial: Trial, run: ShellRun): Promise<readonly string[]> {
  const { deployment, schedule, surroundings } = trial;
  if (surroundings.hidesOutputs && isUndelivered(run))
    return [...problemsOfUndelivered(run), ...(await problemsAfterSuccess(deployment))];
  if (run.code === 0) {
    const unsaid = surroundings.hidesOutputs
      ? ['the outputs could not be written, and nothing was said']
      : [];
    return [...unsaid, ...(await problemsAfterSuccess(deployment, run))];
  }
  const mayFail = schedule.outage !== undefined || surroundings.host !== undefined;
  const gaveUp = mayFail ? [] : ['gave up although the faults had passed'];
  return [...problemsOfExit(run), ...gaveUp, ...(await problemsAfterFailure(deployment))];
}

async function rerun(trial: Trial): Promise<readonly string[]> {
  const run = await publish(trial, 20, { env: {}, hidesOutputs: false });
  if (run.code !== 0) return [`a re-run without faults exits with ${run.code}: ${run.stderr}`];
  const problems = await problemsAfterSuccess(trial.deployment, run);
  return problems.map((line) => `after a re-run without faults ${line}`);
}
