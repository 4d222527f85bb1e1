/** Patterns matched against a path name by name, in which `**` stands for any number of folders. */

/** One entry per name of the path; `undefined` stands for `**`. */
export type PathPattern<Name> = readonly (Name | undefined)[];

export interface PathMatch {
  /** True when the pattern matches the whole path. */
  readonly whole: boolean;
  /** True when the pattern may still match something below the path. */
  readonly below: boolean;
}

/**
 * Goes through the names once with every position of the pattern that can have been reached, so that the time is bounded by
 * the product of both lengths, where backtracking takes powers of it.
 */
export function matchPath<Name>(
  pattern: PathPattern<Name>,
  names: readonly string[],
  matches: (pattern: Name, name: string) => boolean,
): PathMatch {
  let positions = withoutFolders(pattern, [0]);
  for (const name of names) {
    const next: number[] = [];
    for (const position of positions) {
      const part = pattern[position];
      if (position >= pattern.length) continue;
      if (part === undefined) next.push(position);
      else if (matches(part, name)) next.push(position + 1);
    }
    positions = withoutFolders(pattern, next);
  }
  return {
    whole: positions.has(pattern.length),
    below: [...positions].some((position) => position < pattern.length),
  };
}

/** Adds the positions that are reached when `**` stands for no folder at all. */
function withoutFolders<Name>(pattern: PathPattern<Name>, positions: readonly number[]): ReadonlySet<number> {
  const all = new Set(positions);
  for (const position of all) {
    if (position < pattern.length && pattern[position] === undefined) all.add(position + 1);
  }
  return all;
}
