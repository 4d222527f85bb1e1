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
export type Wildcard = ReadPattern | undefined;

interface ReadPattern {
  readonly tokens: readonly Token[];
  /** The text between stars and other tokens, in order; it may be empty. */
  readonly literals: readonly string[];
  /** True when stars are the only other tokens. */
  readonly isPlain: boolean;
}

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
  const isPlain = tokens.every(({ kind }) => kind === 'star' || kind === 'character');
  return { tokens, literals: literalsOf(tokens), isPlain };
}

function literalsOf(tokens: readonly Token[]): readonly string[] {
  const found = [''];
  for (const token of tokens) {
    if (token.kind === 'character') found.push((found.pop() ?? '') + token.character);
    else found.push('');
  }
  return found;
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
  const { tokens, literals, isPlain } = wildcard;
  // Thousands of rules may be compared with each file, and this decides about most.
  if (isPlain) return matchLiterals(literals, text);
  return literals.every((literal) => text.includes(literal)) && matchTokens(tokens, text);
}

/** Each literal is taken where it first occurs, which leaves the most to the next star. */
function matchLiterals(literals: readonly string[], text: string): boolean {
  const [first = '', last = ''] = [literals[0], literals.at(-1)];
  if (literals.length === 1) return text === first;
  const end = text.length - last.length;
  if (end < first.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (let index = 1; index < literals.length; index += 1) {
    const literal = literals[index] ?? '';
    const start = index === literals.length - 1 ? end : text.indexOf(literal, at);
    if (start < at || start + literal.length > text.length) return false;
    if (text.slice(at, start).includes('/')) return false;
    at = start + literal.length;
  }
  return true;
}

function matchTokens(tokens: readonly Token[], text: string): boolean {
  const characters = [...text];
  let token = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < characters.length) {
    const current = tokens[token];
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
  return tokens.slice(token).every((rest) => rest.kind === 'star');
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
