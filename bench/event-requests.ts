/** Counts the requests of this action for the events of a repository, and compares them with their bounds. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionVariables, createRunnerFiles } from '../__tests__/support/bundle.ts';
import { coreModule } from '../__tests__/support/module.ts';
import type { Bundle } from './bundles.ts';
import type { Candidate } from './measure.ts';
import type { Relay } from './relays.ts';
import { countRequests, printCounts } from './requests.ts';

interface Step {
  readonly title: string;
  readonly ref: string;
  /** Full name of the commit, by a digit. */
  readonly commit: string;
  /** Tags of the artifact. */
  readonly tags: number;
  /** Requests at most, when nothing changes. */
  readonly bound?: number;
}

const main = 'refs/heads/main';
const release = 'refs/tags/v1.0.0';

/** An unchanged artifact takes one request per tag and one more; a release two more. */
const steps: readonly Step[] = [
  { title: 'default branch, first', ref: main, commit: '1', tags: 1 },
  { title: 'default branch, unchanged', ref: main, commit: '1', tags: 1, bound: 1 + 1 },
  { title: 'default branch, another commit', ref: main, commit: '2', tags: 1, bound: 1 + 1 },
  { title: 'pull request, unchanged content', ref: 'refs/pull/1/merge', commit: '3', tags: 1 },
  { title: 'release of the same content', ref: release, commit: '2', tags: 4 },
  { title: 'release, run again', ref: release, commit: '2', tags: 4, bound: 4 + 1 + 2 },
  { title: 'release, another commit', ref: release, commit: '4', tags: 4, bound: 4 + 1 + 2 },
];

/** Publishes one module for each event. Returns the number of steps that exceed their bound. */
export async function printEventRequests(
  relay: Relay,
  bundles: readonly Bundle[],
  newRepository: () => string,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-bench-events-'));
  await mkdir(join(folder, 'work'));
  await writeFile(join(folder, 'work', 'cart.wasm'), coreModule(Buffer.from('cart')));
  console.log('\nrequests of this action to publish one module, by event');
  let failures = 0;
  for (const bundle of bundles) {
    const to = `${relay.host}/${newRepository()}`;
    for (const step of steps) {
      const counts = await countRequests(candidate(step, bundle, { folder, to }), relay);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const isOver = step.bound !== undefined && total > step.bound;
      if (isOver) failures += 1;
      const bound = step.bound === undefined ? '' : ` of at most ${step.bound}${isOver ? ', EXCEEDED' : ''}`;
      printCounts(`${bundle.name.padEnd(5)} ${step.title.padEnd(32)}`, counts, bound);
    }
  }
  await rm(folder, { recursive: true });
  return failures;
}

interface Setting {
  readonly folder: string;
  readonly to: string;
}

function candidate({ title, ref, commit }: Step, bundle: Bundle, { folder, to }: Setting): Candidate {
  const [, kind = '', ...name] = ref.split('/');
  const isPullRequest = kind === 'pull';
  return {
    name: title,
    command: process.execPath,
    args: () => [bundle.file],
    env: {
      ...actionVariables(folder, { path: '.', to }),
      GITHUB_WORKSPACE: join(folder, 'work'),
      GITHUB_EVENT_NAME: isPullRequest ? 'pull_request' : 'push',
      GITHUB_REF: ref,
      GITHUB_REF_NAME: name.join('/'),
      GITHUB_REF_TYPE: kind === 'tags' ? 'tag' : 'branch',
      GITHUB_SHA: commit.repeat(40),
    },
    cwd: join(folder, 'work'),
    prepare: () =>
      createRunnerFiles(folder, {
        repository: { default_branch: 'main' },
        ...(isPullRequest && { number: 1 }),
      }),
  };
}
