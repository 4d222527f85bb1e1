/** Wildcards as Go's `path.Match` understands them; Flux, Timoni and Helm write their ignore rules in these. */

type Token =
  | { readonly kind: 'star' }
  | { readonly kind: 'any' }
  | { readonly kind: 'character'; readonly character: string }
  | { readonly kind: 'class'; readonly negated: boolean; readonly ranges: readonly Range[] };

interface Range {
  readonly low: string;
  readonly high: string;
}

/** A pattern that has been read; `undefined` stands for a malformed one, which matches nothing. */
export type Wildcard = readonly Token[] | undefined;

/** Reads `*`, `?`, `[a-z]`, `[^a]` and `\x`; gives `undefined` for what Go calls a bad pattern. */
export function parseWildcard(pattern: string): Wildcard {
  const characters = [...pattern];
  const tokens: Token[] = [];
  let at = 0;
  while (at < characters.length) {
    const read = readToken(characters, at);
    if (!read) return undefined;
    tokens.push(read.token);
    at = read.next;
  }
  return tokens;
}

interface Read<T> {
  readonly token: T;
  readonly next: number;
}

function readToken(characters: readonly string[], at: number): Read<Token> | undefined {
  const character = characters[at];
  if (character === '*') return { token: { kind: 'star' }, next: at + 1 };
  if (character === '?') return { token: { kind: 'any' }, next: at + 1 };
  if (character === '[') return readClass(characters, at + 1);
  const escaped = character === '\\';
  const literal = escaped ? characters[at + 1] : character;
  if (literal === undefined) return undefined;
  return { token: { kind: 'character', character: literal }, next: at + (escaped ? 2 : 1) };
}

function readClass(characters: readonly string[], start: number): Read<Token> | undefined {
  const negated = characters[start] === '^';
  const ranges: Range[] = [];
  let at = negated ? start + 1 : start;
  while (characters[at] !== ']' || ranges.length === 0) {
    const low = readBound(characters, at);
    if (!low) return undefined;
    const ranged = characters[low.next] === '-';
    const high = ranged ? readBound(characters, low.next + 1) : low;
    if (!high) return undefined;
    ranges.push({ low: low.token, high: high.token });
    at = high.next;
  }
  return { token: { kind: 'class', negated, ranges }, next: at + 1 };
}

function readBound(characters: readonly string[], at: number): Read<string> | undefined {
  const character = characters[at];
  if (character === undefined || character === '-' || character === ']') return undefined;
  if (character !== '\\') return { token: character, next: at + 1 };
  const escaped = characters[at + 1];
  return escaped === undefined ? undefined : { token: escaped, next: at + 2 };
}

/**
 * True when the whole text matches. `*` and `?` do not match `/`. The last star alone is retried, as Go does, so the time
 * is bounded by the product of both lengths.
 */
export function matchWildcard(wildcard: Wildcard, text: string): boolean {
  if (!wildcard) return false;
  const characters = [...text];
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < characters.length) {
    const current = wildcard[token];
    if (current?.kind === 'star') {
      star = token;
      starAt = at;
      token += 1;
    } else if (current && matchesOne(current, characters[at] ?? '')) {
      token += 1;
      at += 1;
    } else {
      if (star < 0 || characters[starAt] === '/') return false;
      starAt += 1;
      at = starAt;
      token = star + 1;
    }
  }
  return wildcard.slice(token).every((rest) => rest.kind === 'star');
}

function matchesOne(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.character === character;
  if (token.kind === 'any') return character !== '/';
  if (token.kind === 'star') return false;
  const code = character.codePointAt(0) ?? 0;
  const isMember = token.ranges.some(
    ({ low, high }) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0),
  );
  return isMember !== token.negated;
}
