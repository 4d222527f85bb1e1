/** Assertions on one run: whether anything was lost, judged by what the registry itself serves afterwards. */

import { errorCodes } from '../../src/errors.ts';
import type { ShellRun } from '../support/bundle.ts';
import type { Fixture } from './fixture.ts';
import { type PublishedState, stateOf } from './graph.ts';

/** What a run publishes, and where. */
export interface Deployment {
  readonly fixture: Fixture;
  /** `host:port` of the registry itself, without the proxy. */
  readonly registry: string;
  /** Repository above the names of the artifacts. */
  readonly prefix: string;
  readonly tags: readonly string[];
  /** `<artifact>:<tag>` to the digest that it pointed at before the run. */
  readonly before: ReadonlyMap<string, string>;
}

/** Problems after a run that reports success; empty when everything is published. Without the run, its report is not examined. */
export async function problemsAfterSuccess(
  deployment: Deployment,
  run?: ShellRun,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [name, digest] of deployment.fixture.expected) {
    for (const tag of deployment.tags) {
      const state = await stateOf(deployment.registry, `${deployment.prefix}/${name}`, tag);
      if (state.digest !== digest) problems.push(`${name}:${tag} is ${state.digest}, not ${digest}`);
      else if (state.problem !== undefined) problems.push(`${name}:${tag}: ${state.problem}`);
    }
    const reported = run?.artifacts.find((artifact) => artifact.name === name)?.digest;
    if (run && reported !== digest) problems.push(`${name} is reported as ${reported}`);
    problems.push(...(await missingModule(deployment, name)));
  }
  return problems;
}

async function missingModule(
  { fixture, registry, prefix }: Deployment,
  name: string,
): Promise<readonly string[]> {
  const url = `http://${registry}/v2/${prefix}/${name}/blobs/${fixture.modules.get(name)}`;
  const response = await fetch(url, { method: 'HEAD' });
  return response.status === 200 ? [] : [`the module of ${name} is missing`];
}

/** Problems after a run that failed or was killed: a tag may have stayed, or have moved when everything new is complete. */
export async function problemsAfterFailure(deployment: Deployment): Promise<readonly string[]> {
  const problems: string[] = [];
  let hasMoved = false;
  for (const [name, digest] of deployment.fixture.expected) {
    for (const tag of deployment.tags) {
      const state = await stateOf(deployment.registry, `${deployment.prefix}/${name}`, tag);
      hasMoved ||= state.digest === digest;
      const problem = problemOf(state, digest, deployment.before.get(`${name}:${tag}`));
      if (problem !== undefined) problems.push(`${name}:${tag} ${problem}`);
    }
  }
  return hasMoved ? [...problems, ...(await incompleteArtifacts(deployment))] : problems;
}

function problemOf(state: PublishedState, expected: string, before: string | undefined): string | undefined {
  if (state.problem !== undefined) return `is incomplete: ${state.problem}`;
  if (state.digest === before || state.digest === expected) return undefined;
  return `is ${state.digest}, neither old nor new`;
}

/** Once a tag has moved, every artifact of the run must be complete, so that a release is never published in part. */
async function incompleteArtifacts({ fixture, registry, prefix }: Deployment): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const [name, digest] of fixture.expected) {
    const state = await stateOf(registry, `${prefix}/${name}`, digest);
    if (state.digest === undefined) problems.push(`a tag has moved although ${name} is missing`);
    else if (state.problem !== undefined)
      problems.push(`a tag has moved although ${name} is incomplete: ${state.problem}`);
  }
  return problems;
}

/** Problems with how a run ended: it must exit with 0, or with 1 and an error code on stderr. */
export function problemsOfExit(run: ShellRun): readonly string[] {
  // A registry must not be able to move the cursor or to forge a command of the runner.
  if (/[\x00-\x08\x0b-\x1f\x7f\u202e]|^::/m.test(run.stderr))
    return ['stderr has what a registry must not print'];
  if (run.code === 0) return [];
  if (run.code !== 1) return [`exit code ${run.code}`];
  const codes = [...`${run.stdout}\n${run.stderr}`.matchAll(/\[([a-z-]+)\]/g)].map((match) => match[1] ?? '');
  const known = codes.filter((code) => Object.hasOwn(errorCodes, code));
  if (known.length === 0) return ['exit 1 without an error code'];
  return known.includes('internal') ? ['exit 1 with [internal]'] : [];
}

/** The annotation of an action that has published everything and could not write its outputs. */
const undelivered = /^::error title=[\w-]+::GITHUB_OUTPUT could not be written: .* \[storage\]/m;

/** True when a run says that its outputs could not be written, and nothing else is wrong. */
export function isUndelivered(run: ShellRun): boolean {
  return run.code === 1 && undelivered.test(run.stdout);
}

/** Problems with a run that had to say so: exactly one error, and no stack. */
export function problemsOfUndelivered({ stdout, stderr }: ShellRun): readonly string[] {
  const count = stdout.match(/^::error /gm)?.length ?? 0;
  const hasStack = /\n\s+at |Unhandled/.test(stdout + stderr);
  return [...(count === 1 ? [] : [`${count} errors`]), ...(hasStack ? ['a stack is shown'] : [])];
}
