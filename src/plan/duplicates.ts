/** Duplicates: several builds of one component are one artifact; builds of equal rank are an error. */

import { CodedError } from '../errors.ts';
import type { Candidate } from '../formats/format.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import { baseName, folderOf } from '../paths.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { optimisedFile } from './names.ts';

/** Ranks of builds, the best first. */
const ranks = ['explicit', 'optimised', 'release', 'debug'] as const;
type Rank = (typeof ranks)[number];

export interface DuplicateContext {
  readonly workspace: Workspace;
  /** Name of the format, for hints. */
  readonly format: string;
  explain(path: WorkspacePath, decision: string): void;
}

/**
 * Keeps one candidate of each group of builds of the same thing: equal bytes, or equal file name and kind in different build
 * folders of one project. Throws `ambiguous` when the best rank has two builds of different content.
 */
export async function withoutDuplicates(
  candidates: readonly Candidate[],
  context: DuplicateContext,
): Promise<readonly Candidate[]> {
  const distinct = await withoutEqualBytes(candidates, context);
  const groups = Map.groupBy(distinct, (candidate) => productKey(candidate));
  return [...groups.values()].flatMap((group) => best(group, context));
}

async function withoutEqualBytes(
  candidates: readonly Candidate[],
  context: DuplicateContext,
): Promise<readonly Candidate[]> {
  const kept = new Set<Candidate>();
  const seen = new Map<Digest, Candidate>();
  const sameSize = await withEqualSizes(candidates, context.workspace);
  for (const candidate of candidates.toSorted(byPreference)) {
    const digest = sameSize.has(candidate)
      ? await digestOfFile(context.workspace, mainFile(candidate))
      : undefined;
    const first = digest && seen.get(digest);
    if (first) context.explain(mainFile(candidate), `left out: equal to ${mainFile(first)}`);
    else kept.add(candidate);
    if (digest && !first) seen.set(digest, candidate);
  }
  return candidates.filter((candidate) => kept.has(candidate));
}

/** Only files of equal size can be equal, and have to be read. */
async function withEqualSizes(
  candidates: readonly Candidate[],
  workspace: Workspace,
): Promise<ReadonlySet<Candidate>> {
  const sized = await Promise.all(
    candidates
      .filter((candidate) => candidate.kind !== undefined)
      .map(async (candidate) => ({ candidate, size: (await workspace.stat(mainFile(candidate)))?.size })),
  );
  const groups = Map.groupBy(sized, ({ size }) => size);
  return new Set(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flat()
      .map(({ candidate }) => candidate),
  );
}

async function digestOfFile(workspace: Workspace, path: WorkspacePath): Promise<Digest> {
  const digester = createDigester();
  for await (const chunk of workspace.open(path)) digester.update(chunk as Uint8Array);
  return digester.digest();
}

function best(group: readonly Candidate[], context: DuplicateContext): readonly Candidate[] {
  const ordered = group.toSorted(byPreference);
  const [first] = ordered;
  if (!first || group.length === 1) return group;
  const equals = ordered.filter((candidate) => rankOf(candidate) === rankOf(first));
  if (rankOf(first) === 'explicit') return equals;
  if (equals.length > 1) throw ambiguous(equals, context.format);
  for (const other of ordered.slice(1)) {
    context.explain(mainFile(other), `left out: a ${rankOf(other)} build of ${mainFile(first)}`);
  }
  return [first];
}

function ambiguous(candidates: readonly Candidate[], format: string): CodedError {
  const paths = candidates.map((candidate) => printable(mainFile(candidate)));
  return new CodedError('ambiguous', `${paths.join(' and ')} look like two builds of one component`, {
    hint: `Choose one with "formats: ${format}:${paths[0]}", or leave one out with "exclude: ${paths[1]}".`,
  });
}

function byPreference(left: Candidate, right: Candidate): number {
  const rank = ranks.indexOf(rankOf(left)) - ranks.indexOf(rankOf(right));
  const [a, b] = [mainFile(left), mainFile(right)];
  return rank || a.length - b.length || (a < b ? -1 : 1);
}

function rankOf(candidate: Candidate): Rank {
  const path = mainFile(candidate).toLowerCase();
  if (candidate.explicit) return 'explicit';
  if (optimisedFile.test(path) || /(?:^|\/)(?:opt|optimi[sz]ed)\//.test(path)) return 'optimised';
  return /(?:^|\/)debug\//.test(path) ? 'debug' : 'release';
}

const buildFolder =
  /^(?:target|dist|build|out|output|pkg|bin|debug|release|opt|optimi[sz]ed|wasm(?:32|64)\S*)$/i;

/** Kind and path without folders and suffixes of a build; candidates of equal keys are builds of the same thing. */
function productKey(candidate: Candidate): string {
  const path = mainFile(candidate);
  const folders = folderOf(path).split('/');
  const kept = folders.filter(
    (folder, index) => !buildFolder.test(folder) && !/^wasm(?:32|64)/.test(folders[index - 1] ?? ''),
  );
  const file = baseName(path).replace(optimisedFile, '.wasm');
  return candidate.kind === undefined ? `path ${path}` : `${candidate.kind} ${[...kept, file].join('/')}`;
}

function mainFile(candidate: Candidate): WorkspacePath {
  return candidate.files[0] ?? '';
}
