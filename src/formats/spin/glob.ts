/** Globs of Rust's `glob` crate 0.3 with its default options, which Spin uses to find and exclude files. */

import { matchPath, type PathMatch, type PathPattern } from '../../path-pattern.ts';

type Token =
  | { readonly kind: 'star' }
  /** `**`: nothing, or everything up to some slash; at the end of the pattern, everything. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly negated: boolean; readonly members: readonly string[] };

export type Glob = readonly Token[];

/** True when Spin treats the text as a pattern (`glob::Pattern::escape` changes it). */
export function looksLikeGlob(text: string): boolean {
  return /[?*[\]]/.test(text);
}

/** Parses a pattern; `undefined` for one that the crate rejects: `***`, `a**`, a `[` without `]`. */
export function parseGlob(pattern: string): Glob | undefined {
  const characters = [...pattern];
  const tokens: Token[] = [];
  for (let at = 0; at < characters.length; ) {
    const read = readToken(characters, at);
    if (!read) return undefined;
    tokens.push(read.token);
    at = read.next;
  }
  return tokens;
}

interface Read {
  readonly token: Token;
  readonly next: number;
}

function readToken(characters: readonly string[], at: number): Read | undefined {
  const character = characters[at] ?? '';
  if (character === '?') return { token: { kind: 'any' }, next: at + 1 };
  if (character === '*') return readStars(characters, at);
  if (character === '[') return readClass(characters, at);
  return { token: { kind: 'character', character }, next: at + 1 };
}

function readStars(characters: readonly string[], at: number): Read | undefined {
  let next = at;
  while (characters[next] === '*') next += 1;
  if (next - at === 1) return { token: { kind: 'star' }, next };
  const whole = at === 0 || characters[at - 1] === '/';
  const ends = next === characters.length || characters[next] === '/';
  if (next - at > 2 || !whole || !ends) return undefined;
  return { token: { kind: 'folders' }, next: next + 1 };
}

function readClass(characters: readonly string[], at: number): Read | undefined {
  const negated = characters[at + 1] === '!';
  const first = at + (negated ? 2 : 1);
  // The first member may be a `]` itself.
  const end = characters.indexOf(']', first + 1);
  if (end < 0) return undefined;
  return { token: { kind: 'class', negated, members: characters.slice(first, end) }, next: end + 1 };
}

/**
 * True when the whole text matches. Every wildcard also matches `/` and a leading dot. It is enough to backtrack to the last
 * star, so the time is bounded by the product of both lengths.
 */
export function matchGlob(glob: Glob, text: string): boolean {
  const characters = [...text];
  let [token, at, star, starAt] = [0, 0, -1, 0];
  while (at < characters.length) {
    const current = glob[token];
    if (current?.kind === 'star' || current?.kind === 'folders') {
      [star, starAt] = [token, at];
      token += 1;
    } else if (current && matchesOne(current, characters[at] ?? '')) {
      token += 1;
      at += 1;
    } else {
      const next = star < 0 ? undefined : extendStar(glob, star, characters, starAt);
      if (next === undefined) return false;
      at = starAt = next;
      token = star + 1;
    }
  }
  return glob.slice(token).every(({ kind }) => kind === 'star' || kind === 'folders');
}

/** Where matching continues after the star has consumed more: one character, or all up to a slash; everything at the end. */
function extendStar(glob: Glob, star: number, text: readonly string[], from: number): number | undefined {
  if (star === glob.length - 1) return text.length;
  if (glob[star]?.kind === 'star') return from + 1;
  const slash = text.indexOf('/', from);
  return slash < 0 ? undefined : slash + 1;
}

function matchesOne(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.character === character;
  if (token.kind !== 'class') return token.kind === 'any';
  return isMember(token.members, character) !== token.negated;
}

function isMember(members: readonly string[], character: string): boolean {
  const code = codeOf(character);
  for (let at = 0; at < members.length; ) {
    const ranged = at + 2 < members.length && members[at + 1] === '-';
    const low = codeOf(members[at]);
    if (low <= code && code <= (ranged ? codeOf(members[at + 2]) : low)) return true;
    at += ranged ? 3 : 1;
  }
  return false;
}

function codeOf(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}

/** A pattern split at its slashes and matched segment by segment, so that `*` does not match `/`. */
export interface PathGlob {
  /** Leading segments without wildcards. */
  readonly literal: readonly string[];
  readonly rest: PathPattern<Glob>;
}

/** Parses a pattern of files; `undefined` for one that the crate rejects. */
export function parsePathGlob(pattern: string): PathGlob | undefined {
  if (!parseGlob(pattern)) return undefined;
  const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
  const wild = segments.findIndex((segment) => looksLikeGlob(segment));
  const cut = wild < 0 ? segments.length : wild;
  const rest = segments
    .slice(cut)
    .map((segment) => (segment === '**' ? undefined : (parseGlob(segment) ?? [])));
  // A slash at the end matches folders, as `**` at the end does.
  const folders = pattern.endsWith('/') && rest.length > 0 ? [undefined] : [];
  return { literal: segments.slice(0, cut), rest: [...rest, ...folders] };
}

/** `**` matches folders only, so a pattern that ends with it matches no file. */
export function matchSegments(rest: PathGlob['rest'], segments: readonly string[]): PathMatch {
  const { whole, below } = matchPath(rest, segments, matchGlob);
  return { whole: whole && rest.at(-1) !== undefined, below };
}
