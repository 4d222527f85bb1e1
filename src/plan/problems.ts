/** Problems of detection: which of them only need a warning, since what is good can be published without them. */

import { CodedError } from '../errors.ts';
import type { Problem } from '../formats/format.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { PlanContext } from './context.ts';

/** A problem with the name of the format that has reported it. */
export interface FoundProblem extends Problem {
  readonly format: string;
  /** True when it clearly belongs to another artifact than the git tag releases. */
  readonly isOther?: boolean;
}

export interface SortedProblems {
  /** The run fails because of these. */
  readonly errors: readonly CodedError[];
  readonly warnings: readonly FoundProblem[];
}

/**
 * A problem fails the run when a line of `formats` names the thing, when nothing else can be published, or when a release is
 * published and the thing may be an output of its build. Several formats may report one file; the first report counts.
 */
export async function sortProblems(
  problems: readonly FoundProblem[],
  isAnythingGood: boolean,
  context: PlanContext,
): Promise<SortedProblems> {
  const distinct = withoutRepetitions(problems);
  const outputs = await buildOutputs(distinct, context);
  const fails = (problem: FoundProblem) =>
    !isAnythingGood ||
    problem.named ||
    (problem.isOther !== true && (problem.isAmbiguous === true || outputs.has(problem)));
  return {
    errors: distinct.filter(fails).map(({ error }) => error),
    warnings: distinct.filter((problem) => !fails(problem)),
  };
}

function withoutRepetitions(problems: readonly FoundProblem[]): readonly FoundProblem[] {
  const byText = new Map<string, FoundProblem>();
  for (const problem of problems) {
    const { message } = problem.error;
    const first = byText.get(message);
    const isOther = first?.isOther === true && problem.isOther === true;
    byText.set(message, first ? { ...first, named: first.named || problem.named, isOther } : problem);
  }
  return [...byText.values()];
}

/** Folders whose content is made to be copied or read, not to be released. */
const sampleFolder = /(?:^|\/)(?:examples?|samples?|templates?|docs)\//;

export function isSample(path: WorkspacePath): boolean {
  return sampleFolder.test(path);
}

/** On a release tag: definitions, and binaries that git does not track, since a build has written them. */
async function buildOutputs(
  problems: readonly FoundProblem[],
  { trigger, trackedFiles }: PlanContext,
): Promise<ReadonlySet<FoundProblem>> {
  if (trigger.kind !== 'tag') return new Set();
  const mayBe = problems.filter(
    ({ files: [path = ''], isTemplate }) => isTemplate !== true && !isSample(path),
  );
  const binaries = mayBe.flatMap(({ files: [path = ''] }) => (path.endsWith('.wasm') ? [path] : []));
  const tracked = binaries.length === 0 ? undefined : await trackedFiles(binaries);
  return new Set(mayBe.filter(({ files: [path = ''] }) => tracked?.has(path) !== true));
}

/** Warnings that are shown at most. */
const warningLimit = 20;

export function warnOf(
  problems: readonly FoundProblem[],
  { warn, explain, reword = (error) => error }: PlanContext,
): void {
  for (const { error, files, format } of problems)
    explain(files[0] ?? format, `left out: ${format} cannot publish it: ${error.message}`);
  for (const { error } of problems.slice(0, warningLimit)) {
    const { message, hint } = reword(error);
    warn(`${message}; it is left out. ${hint}`);
  }
  const more = problems.length - warningLimit;
  if (more > 0) warn(`${more} more things cannot be published and are left out; "explain: true" lists them`);
}

/** What is said of a build for debugging without another one: an error on a release tag, else a warning. */
export function debugBuild(path: WorkspacePath, format: string): CodedError {
  return new CodedError(
    'nothing-found',
    `${printable(path)} is a debug build, and there is no other build of it`,
    {
      hint: `Build it for release before this step, or name it if it is meant: formats: ${format}:${printable(path)}`,
    },
  );
}
