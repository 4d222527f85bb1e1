/** Why a line of `to` is no target for the artifacts of a run, and the line to write instead. */

import type { Problem } from '../input-list.ts';
import { foreignTarget, layoutProblem } from './foreign-targets.ts';
import { placeholder, referenceProblem, withName } from './references.ts';

/** `names` are those of the artifacts. */
export function targetProblem(text: string, names: readonly string[]): Problem | undefined {
  const problem = foreignTarget(text);
  if (problem) return problem;
  return isLayout(text) ? (layoutProblem(text) ?? placeholder(text)) : referenceProblem(text, names);
}

/** A line to paste that several artifacts need a name in. */
export function completed(text: string, count: number): string {
  if (isLayout(text)) return text;
  const base = text.includes('${{') ? text : text.toLowerCase();
  return count <= 1 ? base : withName(base);
}

function isLayout(text: string): boolean {
  return text.startsWith('oci:');
}
