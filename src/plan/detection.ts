/** Detection: what formats find in the workspace, and which format publishes a file that several could. */

import { compileFileNames } from '../file-names.ts';
import type { Candidate, FormatEntry } from '../formats/format.ts';
import { once } from '../memoize.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { PlanContext } from './context.ts';
import { type AmbiguousBuild, withoutDuplicates } from './duplicates.ts';
import { debugBuild, type FoundProblem } from './problems.ts';
import type { Selection } from './selection.ts';

export interface Found {
  /** Name of the format. */
  readonly format: string;
  readonly candidate: Candidate;
}

/** Receives what a detector has to say besides its candidates. */
type Reporter = Pick<PlanContext, 'explain' | 'warn'> & { report(problem: FoundProblem): void };

const ignore = () => {};
const silent: Reporter = { explain: ignore, warn: ignore, report: ignore };

/** Runs formats on the workspace; a format is loaded when it is named or there is a file that it may publish. */
export interface Detector {
  detect(selection: Selection, reporter: Reporter): Promise<readonly Candidate[]>;
  /** Paths that could be published if the format were named; what is invalid is ignored. */
  mention(selection: Selection): Promise<readonly WorkspacePath[]>;
}

/** A detector for one plan; the files are walked when it is first used. */
export function createDetector({ workspace, formats, inspect }: PlanContext): Detector {
  const context = { workspace, formats, inspect };
  const filesByFormat = once(() => findFiles(context));
  const detect: Detector['detect'] = async ({ format, requests }, { explain, warn, report }) => {
    const files = requests.length > 0 ? [] : ((await filesByFormat()).get(format) ?? []);
    if (requests.length === 0 && !(await mayPublish(format, files, context))) return [];
    const { detect } = await format.load();
    return await detect({
      workspace,
      inspect,
      requests,
      explain,
      warn,
      report: (problem) => report({ ...problem, format: format.name }),
    });
  };
  return {
    detect,
    async mention(selection) {
      const { format } = selection;
      const files = (await filesByFormat()).get(format) ?? [];
      if (format.mention && files.length > 0) return await format.mention(files, workspace);
      return (await detect(selection, silent)).map((candidate) => candidate.files[0] ?? '');
    },
  };
}

type SearchContext = Pick<PlanContext, 'workspace' | 'formats' | 'inspect'>;

/** The files that formats look for. Nothing is kept for the others, of which there may be 100,000. */
async function findFiles({
  formats,
  workspace,
}: SearchContext): Promise<ReadonlyMap<FormatEntry, readonly WorkspacePath[]>> {
  const found = new Map<FormatEntry, readonly WorkspacePath[]>();
  // First, since content is read during the walk.
  for (const format of formats)
    if (format.content)
      found.set(
        format,
        (await workspace.search(format.content)).map(({ path }) => path),
      );
  const others = formats.filter(({ content }) => !content);
  const files = await workspace.files('.', compileFileNames(others.flatMap(({ fileNames }) => fileNames)));
  const named = files.map(({ path }) => ({ path, name: baseName(path) }));
  for (const format of others) {
    const appliesTo = compileFileNames(format.fileNames);
    found.set(
      format,
      named.filter(({ name }) => appliesTo(name)).map(({ path }) => path),
    );
  }
  return found;
}

/** An invalid binary is left to the format that takes every binary. */
async function mayPublish(
  format: FormatEntry,
  files: readonly WorkspacePath[],
  { inspect }: SearchContext,
): Promise<boolean> {
  for (const path of files) {
    if (!format.appliesToWasm || !path.endsWith('.wasm')) return true;
    const facts = await inspect(path).catch(() => undefined);
    if (facts && format.appliesToWasm(facts)) return true;
  }
  return false;
}

export interface Detection {
  readonly found: readonly Found[];
  /** What looks like an artifact and cannot be published. */
  readonly problems: readonly FoundProblem[];
  /** What cannot be published because nothing says which file is meant. */
  readonly ambiguous: readonly AmbiguousBuild[];
}

/**
 * What the selected formats publish. Formats run in order of precedence, and what one of them claims is not published again by a
 * later one, unless both are named. What an earlier format would claim and cannot publish is not published by a later one either.
 */
export async function detectSelected(
  selected: readonly Selection[],
  detector: Detector,
  context: PlanContext,
): Promise<Detection> {
  const found: Found[] = [];
  const problems: FoundProblem[] = [];
  const ambiguous: AmbiguousBuild[] = [];
  const claimed = new Map<WorkspacePath, Claim>();
  const named = context.options.formats.length > 0;
  for (const selection of selected) {
    const { name } = selection.format;
    const report = (problem: FoundProblem) => problems.push(problem);
    const before = problems.length;
    const candidates = await detector.detect(selection, { ...context, report });
    const isClaimed = ({ files }: Candidate) => !named && claimed.has(files[0] ?? '');
    // What an earlier format publishes outranks other builds of the same thing, so that these are not published either.
    const ranked = candidates.map((one) => (isClaimed(one) ? { ...one, explicit: true } : one));
    const distinct = await withoutDuplicates(ranked, { ...context, format: name });
    ambiguous.push(...distinct.ambiguous);
    for (const candidate of distinct.kept.filter((one) => named || isFree(one, claimed, context))) {
      if (distinct.debugBuilds.has(candidate) && !candidate.named)
        problems.push(...debugProblem(candidate, name, context));
      found.push({ format: name, candidate });
      for (const path of candidate.claims ?? candidate.files) claimed.set(path, { format: name, candidate });
    }
    for (const { files } of problems.slice(before))
      for (const path of files) if (!claimed.has(path)) claimed.set(path, { format: name });
  }
  return { found, problems, ambiguous };
}

/** Why a file is not published by other formats. */
interface Claim {
  readonly format: string;
  /** Absent when the format cannot publish it. */
  readonly candidate?: Candidate;
}

function isFree(
  candidate: Candidate,
  claimed: ReadonlyMap<WorkspacePath, Claim>,
  { explain }: PlanContext,
): boolean {
  const [main = ''] = candidate.files;
  const claim = claimed.get(main);
  if (claim === undefined) return true;
  const [owner = ''] = claim.candidate?.files ?? [];
  if (claim.candidate && owner !== main) explain(main, `published as a part of ${owner} (${claim.format})`);
  if (!claim.candidate) explain(main, `left out: it belongs to what ${claim.format} cannot publish`);
  return false;
}

/** A release has to be built for release. */
function debugProblem(candidate: Candidate, format: string, context: PlanContext): readonly FoundProblem[] {
  const [path = ''] = candidate.files;
  const error = debugBuild(path, format);
  if (context.trigger.kind === 'tag')
    return [{ error, files: [path], named: false, isAmbiguous: true, format }];
  context.warn(error.message);
  return [];
}

/** `<format>:<path>` of everything that would be published on request; what is invalid is ignored. */
export async function findUnselected(
  unselected: readonly Selection[],
  detector: Detector,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const selection of unselected) {
    const paths = await detector.mention(selection).catch(() => []);
    for (const path of paths) lines.push(`${selection.format.name}:${printable(path)}`);
  }
  return lines;
}
