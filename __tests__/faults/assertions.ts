/** The verdict on one run: whether anything was lost, judged by what the registry itself answers afterwards. */

import { errorCodes } from '../../src/errors.ts';
import type { ShellRun } from '../support/bundle.ts';
import type { Scene } from './fixture.ts';
import { type Standing, standingOf } from './graph.ts';

/** One place where a run publishes. */
export interface Deployment {
  readonly scene: Scene;
  /** `host:port` of the registry itself, without the proxy. */
  readonly registry: string;
  /** Repository above the artifacts' names. */
  readonly prefix: string;
  readonly tags: readonly string[];
  /** `<artifact>:<tag>` to the digest that stood there before. */
  readonly before: ReadonlyMap<string, string>;
}

/** What is wrong after a run that says it is done; empty when all is well. */
export async function judgeDone(ground: Deployment, run: ShellRun): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [name, digest] of ground.scene.expected) {
    for (const tag of ground.tags) {
      const standing = await standingOf(ground.registry, `${ground.prefix}/${name}`, tag);
      if (standing.digest !== digest) wrong.push(`${name}:${tag} is ${standing.digest}, not ${digest}`);
      else if (standing.problem !== undefined) wrong.push(`${name}:${tag}: ${standing.problem}`);
    }
    const reported = run.artifacts.find((artifact) => artifact.name === name)?.digest;
    if (reported !== digest) wrong.push(`${name} is reported as ${reported}`);
    wrong.push(...(await lacksModule(ground, name)));
  }
  return wrong;
}

async function lacksModule(ground: Deployment, name: string): Promise<readonly string[]> {
  const digest = ground.scene.modules.get(name);
  const url = `http://${ground.registry}/v2/${ground.prefix}/${name}/blobs/${digest}`;
  const response = await fetch(url, { method: 'HEAD' });
  return response.status === 200 ? [] : [`the module of ${name} is not there`];
}

/** What is wrong after a run that failed or was killed: a tag may be where it was, or new when everything new is whole. */
export async function judgeBroken(ground: Deployment): Promise<readonly string[]> {
  const wrong: string[] = [];
  let moved = false;
  for (const [name, digest] of ground.scene.expected) {
    for (const tag of ground.tags) {
      const standing = await standingOf(ground.registry, `${ground.prefix}/${name}`, tag);
      moved ||= standing.digest === digest;
      const complaint = complain(standing, digest, ground.before.get(`${name}:${tag}`));
      if (complaint !== undefined) wrong.push(`${name}:${tag} ${complaint}`);
    }
  }
  return moved ? [...wrong, ...(await incomplete(ground))] : wrong;
}

function complain(standing: Standing, expected: string, before: string | undefined): string | undefined {
  if (standing.problem !== undefined) return `is incomplete: ${standing.problem}`;
  if (standing.digest === before || standing.digest === expected) return undefined;
  return `is ${standing.digest}, neither old nor new`;
}

/** Once a tag has moved, every artifact of the run must be there, so that a release is never half a release. */
async function incomplete(ground: Deployment): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [name, digest] of ground.scene.expected) {
    const standing = await standingOf(ground.registry, `${ground.prefix}/${name}`, digest);
    if (standing.digest === undefined) wrong.push(`a tag has moved although ${name} is not there`);
    else if (standing.problem !== undefined)
      wrong.push(`a tag has moved although ${name} is incomplete: ${standing.problem}`);
  }
  return wrong;
}

/** What is wrong with how a run ended: exit 0, or exit 1 with one of our codes on stderr. */
export function judgeEnd(run: ShellRun): readonly string[] {
  if (run.code === 0) return [];
  if (run.code !== 1) return [`exit code ${run.code}`];
  const codes = [...run.stderr.matchAll(/\[([a-z-]+)\]/g)].map((match) => match[1] ?? '');
  const known = codes.filter((code) => Object.hasOwn(errorCodes, code));
  if (known.length === 0) return ['exit 1 without an error code'];
  return known.includes('internal') ? ['exit 1 with [internal]'] : [];
}
