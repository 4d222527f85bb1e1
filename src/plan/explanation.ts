/** The explanation of a run: what was decided about each path, without a contradiction. */

import { isBelow } from '../paths.ts';
import { printable } from '../text.ts';
import type { LeftOut, WorkspacePath } from '../workspace/workspace.ts';
import type { PublishedPaths } from './plan.ts';

export interface Explanation {
  explain(path: WorkspacePath, decision: string): void;
  /** One line per decision, sorted. */
  lines(options: ExplanationOptions): readonly string[];
}

export interface ExplanationOptions {
  /** What the search has left out. */
  readonly omissions: readonly LeftOut[];
  /** Of these files, and of what is below these folders, nothing is said to be left out. */
  readonly published: PublishedPaths;
  /** True for files that are listed of a folder that was left out, but searched all the same. */
  couldCount(path: WorkspacePath): boolean;
}

/** Files that are listed of one folder. */
const fileLimit = 50;

export function createExplanation(): Explanation {
  const decisions: { readonly path: WorkspacePath; readonly decision: string }[] = [];
  return {
    explain(path, decision) {
      decisions.push({ path, decision });
    },
    lines({ omissions, published, couldCount }) {
      const files = new Set(published.files);
      const isPublished = (path: WorkspacePath) =>
        files.has(path) || published.folders.some((folder) => isBelow(path, folder));
      const left = omissions.flatMap((omission) => omissionLines(omission, couldCount, isPublished));
      const said = decisions.filter(
        ({ path, decision }) => !(files.has(path) && decision.startsWith('left out')),
      );
      const lines = [...said, ...left].map(
        ({ path, decision }) => `${printable(path)}: ${printable(decision, 1000)}`,
      );
      return [...new Set(lines)].sort();
    },
  };
}

function omissionLines(
  { path, reason, files = [] }: LeftOut,
  couldCount: (path: WorkspacePath) => boolean,
  isPublished: (path: WorkspacePath) => boolean,
) {
  const decision = `left out: ${reason}`;
  const countable = files.filter((file) => couldCount(file) && !isPublished(file));
  const listed = countable
    .slice(0, fileLimit)
    .map((file) => ({ path: file, decision: `left out with the folder ${path}: ${reason}` }));
  const more = countable.length - listed.length;
  const rest = more > 0 ? [{ path, decision: `left out: ${more} more files in it that could count` }] : [];
  return isPublished(path) ? listed : [{ path, decision }, ...listed, ...rest];
}
