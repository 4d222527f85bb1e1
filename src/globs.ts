/** The globs that users write: `*`, `?`, `[a-z]` and `{a,b}` within a name, `**` across folders, matched in bounded time. */

import { CodedError } from './errors.ts';
import { matchPath, type PathPattern } from './path-pattern.ts';
import { printable } from './text.ts';
import { matchWildcard, parseWildcard } from './wildcard.ts';

/** Alternatives that the braces of one glob may stand for; each pair multiplies them. */
const alternativeLimit = 256;

type MatchName = (name: string) => boolean;

/**
 * True for paths that at least one of the globs matches. A leading dot is a character like any other, and a glob names the
 * whole path. A test compares the result with picomatch's.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternatives).map(compilePattern);
  return (path) => {
    const names = path.split('/');
    return patterns.some((matches) => matches(names));
  };
}

/** True for a glob without the extended patterns of shells, `@(a|b)`, `(a|b)` and `{1..3}`, which are not supported. */
export function isPlainGlob(glob: string): boolean {
  return !/[@?*+!]\(|\([^)]*\||\{[^{},]*\.\.[^{},]*\}/.test(glob);
}

/** Returns the glob of an input. Throws `input` for one that is not plain, which would silently match something else. */
export function requirePlainGlob(glob: string, input: string): string {
  if (isPlainGlob(glob)) return glob;
  throw new CodedError(
    'input',
    `"${input}" contains the extended glob ${printable(glob)}, which is not supported`,
    {
      hint: 'Write the alternatives out, for instance {a,b}.',
    },
  );
}

/**
 * The glob of `exclude` for one path; `?` stands for characters with a meaning of their own. Without a slash it would match the name
 * at any depth, so it begins with one when one of the `others` has the same name.
 */
export function excludeGlob(path: string, others: readonly string[] = []): string {
  const special = path.includes('|') ? /[*?[{}\\(]/g : /[*?[{}\\]|(?<=[@!+*?])\(/g;
  const glob = path.replace(special, '?');
  const isAmbiguous = !path.includes('/') && others.some((other) => other.endsWith(`/${path}`));
  return isAmbiguous || glob.startsWith('!') ? `/${glob}` : glob;
}

/** The glob without braces, once for each choice; unchanged when it stands for too many, or when its braces do not close. */
function alternatives(glob: string): readonly string[] {
  let found: readonly string[] = [glob];
  while (found.length <= alternativeLimit) {
    const next = found.flatMap(innermost);
    if (next.length === found.length) return next;
    found = next;
  }
  return [glob];
}

/** Resolves the first braces that hold no other ones. */
function innermost(glob: string): readonly string[] {
  const [braces, choices = ''] = /\{([^{}]*,[^{}]*)\}/.exec(glob) ?? [];
  if (braces === undefined) return [glob];
  return choices.split(',').map((choice) => glob.replace(braces, () => choice));
}

function compilePattern(glob: string): (names: readonly string[]) => boolean {
  const parts = glob
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .filter((part, index, all) => part !== '**' || all[index - 1] !== '**');
  // As picomatch has it, `a/**` matches `a` too, and `*/**` only what is in a folder.
  if (parts.at(-1) === '**' && parts.at(-2)?.endsWith('*')) parts.push('*');
  const pattern: PathPattern<MatchName> = parts.map((part) =>
    part === '**' ? undefined : compileName(part),
  );
  const [first, last] = [pattern[0] ?? anyName, pattern.at(-1) ?? anyName];
  if (pattern.length === 2 && pattern[0] === undefined) return (names) => last(names.at(-1) ?? '');
  const matchesAll = (names: readonly string[]) =>
    matchPath(pattern, names, (matches, name) => matches(name)).whole;
  // Most paths differ in their first or last name already.
  return (names) => first(names[0] ?? '') && last(names.at(-1) ?? '') && matchesAll(names);
}

function anyName(): boolean {
  return true;
}

/** A part that is malformed, such as `[a`, stands for itself. */
function compileName(part: string): MatchName {
  const wildcard = parseWildcard(part.replaceAll('[!', '[^'));
  if (!wildcard || !/[*?[\\]/.test(part)) return (name) => name === part;
  const [start = '', end = '', ...others] = part.split('*');
  if (others.length > 0 || /[?[\\]/.test(part)) return (name) => matchWildcard(wildcard, name);
  return (name) => name.length >= part.length - 1 && name.startsWith(start) && name.endsWith(end);
}
