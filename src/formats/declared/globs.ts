/** Globs that a file of the workspace gives: `*`, `?`, `[a-z]` and `{a,b}` within a name, `**` across folders, in bounded time. */

import { matchWildcard, parseWildcard, type Wildcard } from '../shared/wildcard.ts';

/** Alternatives that one glob may stand for; each pair of braces multiplies them. */
const alternativeLimit = 256;

/** `undefined` stands for `**`, any number of folders. */
type Segment = Wildcard | 'folders';

/**
 * True for paths that one of the globs matches. A leading dot is a character like any other. The time is bounded by the product
 * of both lengths, where regular expressions made of several stars would take powers of it.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternatives).map(parsePattern);
  return (path) => {
    const last = path.slice(path.lastIndexOf('/') + 1);
    // Most patterns end in a plain name, and most paths in another one.
    const near = patterns.filter(({ name }) => name === undefined || name === last);
    if (near.length === 0) return false;
    const names = path.split('/');
    return near.some(({ segments }) => matches(segments, names));
  };
}

/** The glob without braces, once for each choice; one that stands for too many, or has braces that do not close, as it is. */
function alternatives(glob: string): readonly string[] {
  let found: readonly string[] = [glob];
  while (found.length <= alternativeLimit) {
    const next = found.flatMap((one) => innermost(one));
    if (next.length === found.length) return next;
    found = next;
  }
  return [glob];
}

/** Braces without others inside are resolved first. */
function innermost(glob: string): readonly string[] {
  const [braces, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
  if (braces === undefined) return [glob];
  return choices.split(',').map((choice) => glob.replace(braces, () => choice));
}

interface Pattern {
  readonly segments: readonly Segment[];
  /** The last name, where it is a plain one. */
  readonly name?: string;
}

function parsePattern(glob: string): Pattern {
  const parts = glob.split('/').filter((part) => part !== '' && part !== '.');
  const segments = parts.map((part) =>
    part === '**' ? 'folders' : parseWildcard(part.replaceAll('[!', '[^')),
  );
  const name = parts.at(-1);
  return { segments, ...(name !== undefined && !/[*?[\\]/.test(name) && { name }) };
}

/** Goes through the names once, with every place in the pattern that can have been reached. */
function matches(pattern: readonly Segment[], names: readonly string[]): boolean {
  let places = skipFolders(pattern, [0]);
  for (const name of names) {
    const next: number[] = [];
    for (const place of places) {
      const segment = pattern[place];
      if (segment === 'folders') next.push(place);
      else if (place < pattern.length && matchWildcard(segment, name)) next.push(place + 1);
    }
    places = skipFolders(pattern, next);
  }
  return places.has(pattern.length);
}

/** `**` may also stand for no folder at all. */
function skipFolders(pattern: readonly Segment[], places: readonly number[]): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (pattern[place] === 'folders') all.add(place + 1);
  return all;
}
