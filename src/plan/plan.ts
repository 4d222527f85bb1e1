/** The plan: from workspace and formats to the list of artifacts that would be published. */

import { asCodedError, type CodedError } from '../errors.ts';
import type { Artifact, Plan } from '../formats/artifact.ts';
import type { Trigger } from '../host/host.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { type BaseTags, contextOfBase, keyOf, pushOfBase } from './base-tags.ts';
import type { PlanContext } from './context.ts';
import { createDetector, type Detection, detectSelected, type Found, findUnselected } from './detection.ts';
import { nothingFound } from './nothing-found.ts';
import { createPackageFinder } from './package-finder.ts';
import { withNeeds } from './packing-order.ts';
import { unknownArtifacts } from './per-artifact.ts';
import { type Choosers, type PlannedArtifact, planArtifact } from './plan-artifact.ts';
import { type FoundProblem, sortProblems, warnOf } from './problems.ts';
import { createReleaseScope } from './release-scope.ts';
import { type Selection, selectFormats } from './selection.ts';
import type { TagContext } from './tags/context.ts';
import { findNamed, isClear, parseGitRelease } from './tags/git-tag.ts';
import { createTagChooser, defaultLine, type TagChooser } from './tags.ts';

/** A plan with what publishing needs to know about how it was made. */
export interface MadePlan extends Plan {
  /** What keeps the run from publishing; all that could be found, not only the first. */
  readonly problems: readonly CodedError[];
  /** Files that look like builds of one thing; there is a problem about each of them. */
  readonly reported: ReadonlySet<WorkspacePath>;
  /** Binaries of the plan that no input and no definition names. */
  readonly unnamed: readonly WorkspacePath[];
  /** What goes into the artifacts: files, and folders with everything below. */
  readonly published: PublishedPaths;
  /** Of a pull request, the tags under which its base branch publishes the same artifacts. */
  readonly baseTags: BaseTags;
}

export interface PublishedPaths {
  readonly files: readonly WorkspacePath[];
  readonly folders: readonly WorkspacePath[];
}

/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
export async function makePlan(context: PlanContext): Promise<MadePlan> {
  const { selected, unselected } = await selectFormats(context);
  const detector = createDetector(context);
  const detected = await detectSelected(selected, detector, context);
  const { found } = detected;
  const isNamed = context.options.formats.length > 0;
  const others = isNamed && found.length > 0 ? [] : await findUnselected(unselected, detector);
  noteUnusedExcludes(context);
  noteNearlyRelease(context);
  if (found.length === 0 && detected.problems.length === 0) throw await nothingFound(context, others);
  const { artifacts, released, baseTags, ...planned } = await planArtifacts(found, context);
  const { problems, ambiguous } = await withoutUnreleased(detected, planned, context);
  const { errors, warnings } = await sortProblems(problems, found.length > 0, context);
  warnOf(warnings, context);
  if (!isNamed) noteUnselected(others, context);
  warnUnused(selected, [...found, ...detected.problems], context);
  return {
    version: 1,
    artifacts,
    problems: [...errors, ...ambiguous.map(({ error }) => error), ...planned.errors],
    reported: new Set(ambiguous.map(({ path }) => path)),
    unnamed: unnamedBinaries(released),
    published: await publishedBy(released, context),
    baseTags,
  };
}

interface PlannedArtifacts {
  readonly artifacts: readonly Artifact[];
  /** What they were found as: everything, unless the git tag releases one artifact. */
  readonly released: readonly Found[];
  /** False for files of other artifacts than those that the git tag names; an index has no files. */
  isReleased(files: readonly WorkspacePath[]): boolean;
  /** False for a file that cannot be published and clearly is another artifact's. */
  mayBeReleased(path: WorkspacePath): Promise<boolean>;
  readonly baseTags: BaseTags;
  readonly errors: readonly CodedError[];
}

async function planArtifacts(all: readonly Found[], context: PlanContext): Promise<PlannedArtifacts> {
  const packages = createPackageFinder(context.workspace.checkout, context.explain);
  const choosers = { packages, tags: tagChooserOf(context), base: baseChooserOf(context) };
  const { tags } = choosers;
  const { attempt, errors } = createAttempts();
  const planned: PlannedArtifact[] = [];
  for (const found of all) {
    const one = await attempt(() => planArtifact(found, choosers, context));
    if (one) planned.push(one);
  }
  const needing = withMembers(planned);
  if (errors.length === 0)
    errors.push(
      ...unknownArtifacts(
        context.options,
        planned.map(({ names }) => names),
      ),
    );
  const selected = (errors.length === 0 && (await attempt(() => tags.select(needing)))) || needing;
  for (const { warnings } of selected) warnings.forEach(context.warn);
  for (const { artifact } of selected) explainTags(artifact, context);
  const released = selected.map(({ found }) => found);
  const wanted = errors.length === 0 ? artifactOf(context.trigger, needing) : undefined;
  const releasedFiles = new Set(released.flatMap(({ candidate }) => candidate.files));
  return {
    artifacts: selected.map(({ artifact }) => artifact),
    released,
    isReleased: (files) =>
      wanted === undefined || files.length === 0 || files.some((file) => releasedFiles.has(file)),
    mayBeReleased:
      wanted === undefined ? async () => true : createReleaseScope({ wanted, released: selected, packages }),
    baseTags: new Map(
      selected.flatMap(({ artifact, baseTags }) =>
        baseTags.length > 0 ? [[keyOf(artifact), baseTags] as const] : [],
      ),
    ),
    errors,
  };
}

function explainTags({ files: [main], format, tagReasons = {} }: Artifact, { explain }: PlanContext): void {
  for (const [tag, { kind, reason }] of Object.entries(tagReasons))
    explain(main ?? format, `tag ${tag} (${kind}): ${reason}`);
}

/** The name in a git tag such as `cart/v1.2.3`, when it selects some of these artifacts. */
function artifactOf(trigger: Trigger, artifacts: readonly PlannedArtifact[]): string | undefined {
  const wanted = trigger.kind === 'tag' ? parseGitRelease(trigger.tag)?.artifact : undefined;
  return wanted !== undefined && isClear(findNamed(artifacts, wanted), wanted) ? wanted : undefined;
}

/** With the members of indexes, under the names that they have now. */
function withMembers(planned: readonly PlannedArtifact[]): readonly PlannedArtifact[] {
  const all = planned.map(({ artifact }) => artifact);
  const current = new Map(planned.map(({ names }) => [names.detected, names.final]));
  return planned.map((one) => {
    const { needs } = one.found.candidate;
    const renamed = Array.isArray(needs) ? needs.map((need) => current.get(need) ?? need) : needs;
    return { ...one, artifact: withNeeds(one.artifact, { ...(renamed && { needs: renamed }) }, all) };
  });
}

/** Runs steps that may fail, and keeps each error once: a rule for tags fails for every artifact in the same way. */
function createAttempts() {
  const errors: CodedError[] = [];
  return {
    errors,
    async attempt<Result>(step: () => Promise<Result>): Promise<Result | undefined> {
      try {
        return await step();
      } catch (cause) {
        const error = asCodedError(cause);
        if (error.code === 'internal') throw cause;
        if (!errors.some(({ message }) => message === error.message)) errors.push(error);
        return undefined;
      }
    },
  };
}

/** The chooser of tags for one run. */
export function tagChooserOf(context: PlanContext): TagChooser {
  return createTagChooser(tagContextOf(context));
}

function tagContextOf({ trigger, event, commit, repositories }: PlanContext): TagContext {
  return {
    trigger,
    event,
    commit: commit ?? (async () => ({})),
    repositories: repositories ?? (() => []),
  };
}

/** Of a pull request whose interfaces are compared with those of its base branch. */
function baseChooserOf(context: PlanContext): Choosers['base'] {
  const push = context.options.interface === 'off' ? undefined : pushOfBase(context);
  if (!push) return undefined;
  const tags = createTagChooser(contextOfBase(tagContextOf(context), push));
  return { tags, isDefault: push.trigger.isDefault };
}

/** A format that `formats` names and that finds nothing, not even a problem, was expected to find something. */
function warnUnused(
  selected: readonly Selection[],
  found: readonly { readonly format: string }[],
  context: PlanContext,
): void {
  if (context.options.formats.length === 0) return;
  for (const { format } of selected) {
    if (found.some((one) => one.format === format.name)) continue;
    context.warn(`"formats" names ${format.name}, which finds nothing to publish`);
  }
}

/**
 * What is wrong with artifacts that the git tag does not name does not fail the run, which may not even have built them. Of a file
 * that was found, it is known whether it is released; of one that is broken, it must be clear that it is not.
 */
async function withoutUnreleased(
  { found, problems, ambiguous }: Detection,
  { isReleased, mayBeReleased }: Pick<PlannedArtifacts, 'isReleased' | 'mayBeReleased'>,
  { explain }: PlanContext,
): Promise<Pick<Detection, 'problems' | 'ambiguous'>> {
  const others = found.map(({ candidate }) => candidate).filter(({ files }) => !isReleased(files));
  for (const { files } of others) explain(files[0] ?? '', 'left out: the git tag releases something else');
  const otherFiles = new Set(others.flatMap(({ files }) => files));
  const meant: FoundProblem[] = [];
  for (const problem of problems) {
    const [path = ''] = problem.files;
    if (problem.named || isReleased(problem.files)) meant.push(problem);
    else if (!otherFiles.has(path)) meant.push({ ...problem, isOther: !(await mayBeReleased(path)) });
  }
  return { problems: meant, ambiguous: ambiguous.filter(({ path }) => isReleased([path])) };
}

async function publishedBy(
  found: readonly Found[],
  { explain, workspace }: PlanContext,
): Promise<PublishedPaths> {
  const folders: WorkspacePath[] = [];
  for (const { format, candidate } of found) {
    const [main] = candidate.files;
    explain(main ?? format, `published as ${format}`);
    const entry = main === undefined || main.endsWith('.wasm') ? undefined : await workspace.stat(main);
    if (entry?.type === 'directory') folders.push(entry.path);
  }
  const files = found.flatMap(({ candidate }) => [...candidate.files, ...(candidate.claims ?? [])]);
  return { files, folders };
}

/** See `trackedNote`. */
function unnamedBinaries(found: readonly Found[]): readonly WorkspacePath[] {
  return found
    .filter(({ candidate }) => candidate.kind !== undefined && !candidate.named)
    .flatMap(({ candidate }) => candidate.files.slice(0, 1));
}

function noteUnusedExcludes({ workspace, note }: PlanContext): void {
  for (const glob of workspace.unusedExcludes())
    note(`"exclude" contains ${printable(glob)}, which matches nothing`);
}

/** `v2024.05.1`, `1.2.3.4` and `cart-1.2.3` look like releases, and move no alias. */
function noteNearlyRelease({ trigger, options: { tags }, note }: PlanContext): void {
  const hasDefaults = tags.all.length === 0 || tags.all.includes(defaultLine);
  if (trigger.kind !== 'tag' || !hasDefaults) return;
  if (!/\d+\.\d+\.\d/.test(trigger.tag) || parseGitRelease(trigger.tag)) return;
  note(
    `the git tag ${printable(trigger.tag, 100)} is not read as a release and moves no alias such as latest; a release is v1.2.3 or <name>-v1.2.3, with a semantic version`,
  );
}

/** Lines that are listed at most. */
const noteLimit = 20;

function noteUnselected(lines: readonly string[], { note }: PlanContext): void {
  if (lines.length === 0) return;
  const more = lines.length > noteLimit ? ` and ${lines.length - noteLimit} more` : '';
  const shown = `${lines.slice(0, noteLimit).join(', ')}${more}`;
  note(`found, not selected: ${shown}; name it in "formats" to publish it`);
}
