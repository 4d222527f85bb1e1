/** Detection: what formats find in the workspace, and which format publishes a file that several could. */

import type { Candidate, FormatEntry } from '../formats/format.ts';
import { once } from '../memoize.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { PlanContext } from './context.ts';
import { withoutDuplicates } from './duplicates.ts';
import type { Selection } from './selection.ts';

export interface Found {
  /** Name of the format. */
  readonly format: string;
  readonly candidate: Candidate;
}

/** Runs formats on the workspace; a format is loaded when it is named or there is a file that it may publish. */
export interface Detector {
  detect(selection: Selection): Promise<readonly Candidate[]>;
  /** Paths that could be published if the format were named. */
  mention(selection: Selection): Promise<readonly WorkspacePath[]>;
}

/** A detector for one plan; the files are walked when it is first used. */
export function createDetector(context: PlanContext): Detector {
  const filesByFormat = once(() => findFiles(context));
  const detect: Detector['detect'] = async ({ format, requests }) => {
    const files = requests.length > 0 ? [] : ((await filesByFormat()).get(format) ?? []);
    if (requests.length === 0 && !(await mayPublish(format, files, context))) return [];
    const { detect } = await format.load();
    return await detect({ ...context, requests });
  };
  return {
    detect,
    async mention(selection) {
      const { format } = selection;
      const files = (await filesByFormat()).get(format) ?? [];
      if (format.mention && files.length > 0) return await format.mention(files, context.workspace);
      return (await detect(selection)).map((candidate) => candidate.files[0] ?? '');
    },
  };
}

/** The files with names that formats look for. */
async function findFiles({
  formats,
  workspace,
}: PlanContext): Promise<ReadonlyMap<FormatEntry, readonly WorkspacePath[]>> {
  const found = new Map(formats.map((format) => [format, [] as WorkspacePath[]]));
  for (const { path } of await workspace.files()) {
    const name = baseName(path);
    for (const [format, paths] of found) if (format.appliesTo(name)) paths.push(path);
  }
  return found;
}

/** An invalid binary is left to the format that takes every binary. */
async function mayPublish(
  format: FormatEntry,
  files: readonly WorkspacePath[],
  { inspect }: PlanContext,
): Promise<boolean> {
  for (const path of files) {
    if (!format.appliesToWasm || !path.endsWith('.wasm')) return true;
    const facts = await inspect(path).catch(() => undefined);
    if (facts && format.appliesToWasm(facts)) return true;
  }
  return false;
}

/**
 * What the selected formats publish. Formats run in order of precedence, and what one of them claims is not published again by a
 * later one, unless both are named.
 */
export async function detectSelected(
  selected: readonly Selection[],
  detector: Detector,
  context: PlanContext,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const claimed = new Map<WorkspacePath, string>();
  const named = context.options.formats.length > 0;
  for (const selection of selected) {
    const { name } = selection.format;
    const candidates = await detector.detect(selection);
    const isClaimed = ({ files }: Candidate) => !named && claimed.has(files[0] ?? '');
    // What an earlier format publishes outranks other builds of the same thing, so that these are not published either.
    const ranked = candidates.map((one) => (isClaimed(one) ? { ...one, explicit: true } : one));
    const kept = await withoutDuplicates(ranked, { ...context, format: name });
    for (const candidate of kept.filter((one) => named || isFree(one, claimed, context))) {
      found.push({ format: name, candidate });
      for (const path of candidate.claims ?? candidate.files) claimed.set(path, name);
      context.explain(candidate.files[0] ?? name, `published as ${name}`);
    }
  }
  return found;
}

function isFree(
  candidate: Candidate,
  claimed: ReadonlyMap<WorkspacePath, string>,
  context: PlanContext,
): boolean {
  const main = candidate.files[0] ?? '';
  const owner = claimed.get(main);
  if (owner !== undefined) context.explain(main, `left out: part of what ${owner} publishes`);
  return owner === undefined;
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
