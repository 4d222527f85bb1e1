/** One trial: publish through the fault proxy, look at the registry, and publish once more when that is needed. */

import { type BundleOptions, runInShell, type ShellRun } from '../support/bundle.ts';
import { type Deployment, judgeBroken, judgeDone, judgeEnd } from './assertions.ts';
import { drawSchedule, type FaultKind, type Schedule } from './fault.ts';
import type { Scene } from './fixture.ts';
import { pushOld } from './graph.ts';
import { type FaultProxy, startFaultProxy } from './proxy.ts';
import { createRandom, type Random } from './random.ts';
import { account } from './token-server.ts';

export interface TrialOptions {
  readonly seed: number;
  readonly number: number;
  readonly scenes: readonly Scene[];
  /** Registries by name and `host:port`. */
  readonly registries: readonly { readonly name: string; readonly host: string }[];
  /** Kill the bundle at a random moment. */
  readonly kill: boolean;
  /** The `index.js` to run. */
  readonly bundle: string;
}

export interface TrialResult {
  readonly fired: readonly (FaultKind | 'kill')[];
  /** How the run under faults ended: its exit code, or -1 when it was killed. */
  readonly code: number;
  /** What was lost; empty when nothing was. */
  readonly lost: readonly string[];
  /** What happened, for whoever looks into a loss. */
  readonly story: string;
}

/** Draws one trial from its seed and number and carries it out. */
export async function runTrial(options: TrialOptions): Promise<TrialResult> {
  const random = createRandom(options.seed, options.number);
  const registry = random.pick(options.registries);
  const schedule = drawSchedule(random, 0.25);
  const tokens = random.chance(0.3);
  const ground = await prepare(random, options, registry.host);
  const kill = options.kill ? drawKill(random) : undefined;
  const faults = kill && random.chance(0.7) ? { faults: new Map() } : schedule;
  const upstream = { upstream: registry.host, tokens, ...(kill && { onRequest: kill.onRequest }) };
  const proxy = await startFaultProxy({ ...upstream, schedule: faults });
  try {
    const run = await publish(ground, proxy, tokens, faults, {
      bundle: options.bundle,
      ...(kill && { signal: kill.signal }),
    });
    const killed = run.code === -1 && options.kill;
    proxy.heal();
    const lost = killed ? await judgeBroken(ground) : await judge(ground, run, faults);
    const again = run.code === 0 ? [] : await completes(ground, proxy, tokens, options);
    const story = [registry.name, `exit ${run.code}`, ...proxy.log, run.stderr].join('\n');
    return {
      fired: [...proxy.fired, ...(killed ? ['kill' as const] : [])],
      code: run.code,
      lost: [...lost, ...again],
      story,
    };
  } finally {
    await proxy.stop();
  }
}

async function prepare(random: Random, options: TrialOptions, registry: string): Promise<Deployment> {
  const prefix = `faults/s${options.seed}n${options.number}`;
  const scene = random.pick(options.scenes);
  const before = new Map<string, string>();
  if (random.chance(0.6)) {
    for (const name of scene.expected.keys()) {
      before.set(`${name}:latest`, await pushOld(registry, `${prefix}/${name}`, 'latest'));
    }
  }
  return { scene, registry, prefix, tags: ['1.0.0', 'latest'], before };
}

/** Kills at a drawn request, or up to some milliseconds after it; every third time on top of the faults. */
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
  ground: Deployment,
  proxy: FaultProxy,
  tokens: boolean,
  schedule: Schedule | undefined,
  options: BundleOptions,
): Promise<ShellRun> {
  const patience = schedule?.outage ? '1' : '20';
  const args = [
    '--path',
    ground.scene.path,
    '--to',
    `${proxy.host}/${ground.prefix}/{name}`,
    '--timeout',
    patience,
  ];
  const tags = ground.tags.flatMap((tag) => ['--tags', tag]);
  const login = tokens ? ['--username', account.username, '--password', account.password] : [];
  return runInShell([...args, ...tags, ...login], { timeout: 60_000, ...options });
}

/** A run whose faults pass must succeed: that a release survives them is what all this is for. */
async function judge(ground: Deployment, run: ShellRun, schedule: Schedule): Promise<readonly string[]> {
  if (run.code === 0) return judgeDone(ground, run);
  const gaveUp = schedule.outage ? [] : ['gave up although the faults had passed'];
  return [...judgeEnd(run), ...gaveUp, ...(await judgeBroken(ground))];
}

async function completes(
  ground: Deployment,
  proxy: FaultProxy,
  tokens: boolean,
  options: TrialOptions,
): Promise<readonly string[]> {
  const run = await publish(ground, proxy, tokens, undefined, { bundle: options.bundle });
  if (run.code !== 0) return [`a plain rerun ends with ${run.code}: ${run.stderr}`];
  return (await judgeDone(ground, run)).map((line) => `after a plain rerun ${line}`);
}
