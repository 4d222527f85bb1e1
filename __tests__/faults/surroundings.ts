/** Surroundings of a run: what is wrong around the program for all of a run, and not with one request. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type SlowProxy, startSlowProxy, tunnels } from '../registry/deadline-servers.ts';
import type { Random } from './random.ts';

/** Every kind with what it does; `npm run faults` prints how often each was chosen. */
export const surroundingKinds = {
  'stepping-clock': 'the clock is corrected forward and back all the time',
  'silent-proxy': 'the proxy of the environment never lets anything through',
  'full-output': 'the disk with the outputs of the step is full',
  'closed-output': 'the outputs of the step go to a closed file descriptor',
} as const;

export type SurroundingKind = keyof typeof surroundingKinds;

export interface Surroundings {
  readonly kind?: SurroundingKind;
  readonly env: Readonly<Record<string, string>>;
  /** Host of the registry as the program knows it, when that is not the fault proxy. */
  readonly host?: string;
  /** True when the program runs as an action whose outputs cannot be written. */
  readonly hidesOutputs: boolean;
  stop(): Promise<void>;
}

const unchanged: Surroundings = { env: {}, hidesOutputs: false, stop: async () => {} };

/** None most of the time. */
export async function drawSurroundings(random: Random): Promise<Surroundings> {
  if (random.chance(0.7)) return unchanged;
  const kind = random.pick(Object.keys(surroundingKinds) as SurroundingKind[]);
  if (kind === 'silent-proxy') return await behindProxy(random);
  if (kind === 'stepping-clock') {
    const clock = join(import.meta.dirname, 'stepping-clock.cjs');
    return { ...unchanged, kind, env: { NODE_OPTIONS: `--require ${clock}` } };
  }
  const path = kind === 'full-output' ? '/dev/full' : '/dev/fd/99';
  if (!existsSync('/dev/full')) return unchanged;
  return { ...unchanged, kind, hidesOutputs: true, env: { GITHUB_OUTPUT: path } };
}

async function behindProxy(random: Random): Promise<Surroundings> {
  const silent = Object.values(tunnels).slice(0, 3);
  const proxy: SlowProxy = await startSlowProxy(random.pick(silent));
  const url = `http://${proxy.host}`;
  return {
    kind: 'silent-proxy',
    env: { http_proxy: url, https_proxy: url },
    host: 'registry.example.test',
    hidesOutputs: false,
    stop: proxy.stop,
  };
}
