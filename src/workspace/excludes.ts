/** The `exclude` input: globs of what a search leaves out, and which of them match nothing. */

import { CodedError } from '../errors.ts';
import { compileGlobs, requirePlainGlob } from '../globs.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from './workspace.ts';

export interface Excludes {
  /** As they were written. */
  readonly globs: readonly string[];
  /** True for a file or folder that a glob names. */
  matches(path: WorkspacePath): boolean;
  /** The globs that have matched nothing so far. */
  unmatched(): readonly string[];
  /** Globs that have matched elsewhere. */
  markMatched(globs: readonly string[]): void;
}

/**
 * A glob without a slash matches a name at any depth; one that begins with a slash is relative to the root. Throws `input` for a
 * glob that is not supported.
 */
export function compileExcludes(globs: readonly string[]): Excludes {
  for (const glob of globs) requirePlainGlob(glob, 'exclude');
  const negated = globs.find((glob) => glob.startsWith('!'));
  if (negated !== undefined) throw cannotInclude(negated);
  const patterns = globs.map((glob) => ({ glob, matches: compileGlobs(rooted(glob)), used: false }));
  return {
    globs,
    matches(path) {
      let excluded = false;
      for (const pattern of patterns) {
        // A glob that has matched before needs no second match, once the path is known to be excluded.
        if ((excluded && pattern.used) || !pattern.matches(path)) continue;
        pattern.used = true;
        excluded = true;
      }
      return excluded;
    },
    unmatched: () => patterns.filter(({ used }) => !used).map(({ glob }) => glob),
    markMatched(matched) {
      for (const pattern of patterns) pattern.used ||= matched.includes(pattern.glob);
    },
  };
}

function rooted(glob: string): readonly string[] {
  const tidy = glob.replace(/^(?:\.?\/)+/, '').replace(/\/+$/, '');
  if (tidy === '') return [];
  return [tidy.includes('/') || glob.startsWith('/') ? tidy : `**/${tidy}`];
}

/** The folders that a glob begins with, up to its first wildcard. */
export function literalFolder(glob: string): WorkspacePath {
  const names = glob.split('/').filter((name) => name !== '' && name !== '.');
  const end = names.findIndex((name) => /[*?[{\\]/.test(name));
  return (end < 0 ? names : names.slice(0, end)).join('/') || '.';
}

function cannotInclude(glob: string): CodedError {
  return new CodedError(
    'input',
    `"exclude" contains ${printable(glob)}, but what is excluded cannot be included again`,
    { hint: 'Write globs that match only what is to be left out.' },
  );
}
