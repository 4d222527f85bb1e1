/** The part of CUE that is data: structs, strings, numbers and defaults such as `*"1.2.3" | string`. */

export interface CueStruct {
  readonly kind: 'struct';
  readonly fields: Map<string, CueValue>;
}

/** `other` is a number, a type, or a choice without a default. */
export type CueValue =
  | CueStruct
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' };

/** What is invalid or not supported, and in which line. */
export class CueError extends Error {}

interface Token {
  readonly kind: 'text' | 'word' | 'number' | 'sign' | 'end-of-line';
  readonly text: string;
  readonly line: number;
}

const tokenForm =
  /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<line>\n)|"(?<text>(?:[^"\\\n]|\\.)*)"|(?<word>[A-Za-z_$#][\w$#]*)|(?<number>[0-9][\w.]*)|(?<sign>[{}[\]:|*&,.?!@()<>=+-])/y;
const tokenLimit = 100_000;
const depthLimit = 64;

/** Parses a file; structs of the same name are merged. Throws `CueError`. */
export function parseCue(text: string): CueStruct {
  const cursor = new Cursor(tokens(text));
  cursor.skipLines();
  if (cursor.take('word', 'package')) cursor.expect('word');
  const root: CueStruct = { kind: 'struct', fields: new Map() };
  readFields(cursor, root, 0);
  if (cursor.peek()) throw cursor.error();
  return root;
}

function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let line = 1;
  tokenForm.lastIndex = 0;
  while (tokenForm.lastIndex < text.length) {
    const at = tokenForm.lastIndex;
    const groups = tokenForm.exec(text)?.groups;
    if (!groups || text.startsWith('"""', at) || found.length > tokenLimit)
      throw new CueError(`has unsupported syntax in line ${line}`);
    if (groups.line !== undefined) found.push({ kind: 'end-of-line', text: '\n', line });
    if (groups.line !== undefined) line += 1;
    for (const kind of ['text', 'word', 'number', 'sign'] as const) {
      const content = groups[kind];
      if (content !== undefined)
        found.push({ kind, text: kind === 'text' ? unquote(content, line) : content, line });
    }
  }
  return found;
}

function unquote(content: string, line: number): string {
  if (!content.includes('\\')) return content;
  if (content.includes('\\('))
    throw new CueError(`uses interpolation in line ${line}, which is not supported`);
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    throw new CueError(`has an unknown escape sequence in line ${line}`);
  }
}

/** A position in the tokens: the only state of the parser. */
class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(all: readonly Token[]) {
    this.#tokens = all;
  }

  peek(offset = 0): Token | undefined {
    return this.#tokens[this.#at + offset];
  }

  /** True when this sign is next. */
  isNext(sign: string, offset = 0): boolean {
    const token = this.peek(offset);
    return token?.kind === 'sign' && token.text === sign;
  }

  /** Consumes a token of this kind and text; returns `undefined` when the next one is another. */
  take(kind: Token['kind'], text?: string): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.#at += 1;
    return token;
  }

  expect(kind: Token['kind'], text?: string): Token {
    const token = this.take(kind, text);
    if (!token) throw this.error();
    return token;
  }

  skipLines(): void {
    while (this.take('end-of-line') || this.take('sign', ','));
  }

  error(): CueError {
    const token = this.peek();
    return new CueError(token ? `has unsupported syntax in line ${token.line}` : 'ends unexpectedly');
  }
}

function readFields(cursor: Cursor, struct: CueStruct, depth: number): void {
  if (depth > depthLimit) throw new CueError('is nested too deeply');
  cursor.skipLines();
  while (cursor.peek() && !cursor.isNext('}')) {
    readField(cursor, struct, depth);
    const ended =
      !cursor.peek() || cursor.peek()?.kind === 'end-of-line' || cursor.isNext(',') || cursor.isNext('}');
    if (!ended) throw cursor.error();
    cursor.skipLines();
  }
}

function readField(cursor: Cursor, struct: CueStruct, depth: number): void {
  const name = cursor.take('text') ?? cursor.expect('word');
  cursor.expect('sign', ':');
  merge(struct, name.text, readValue(cursor, depth + 1), name.line);
}

function merge(struct: CueStruct, name: string, value: CueValue, line: number): void {
  const before = struct.fields.get(name);
  if (!before) return void struct.fields.set(name, value);
  const same = before.kind === 'text' && value.kind === 'text' && before.text === value.text;
  if (same) return;
  if (before.kind !== 'struct' || value.kind !== 'struct')
    throw new CueError(`has two values for "${name}", the second in line ${line}`);
  for (const [below, content] of value.fields) merge(before, below, content, line);
}

function readValue(cursor: Cursor, depth: number): CueValue {
  if (depth > depthLimit) throw new CueError('is nested too deeply');
  const kind = cursor.peek()?.kind;
  const isField = (kind === 'word' || kind === 'text') && cursor.isNext(':', 1);
  if (!isField) return readChoice(cursor, depth);
  // `values: image: {…}` is short for nested structs.
  const struct: CueStruct = { kind: 'struct', fields: new Map() };
  readField(cursor, struct, depth);
  return struct;
}

/** `*a | b`: the value is the marked one, or the only one. */
function readChoice(cursor: Cursor, depth: number): CueValue {
  const options: { readonly marked: boolean; readonly value: CueValue }[] = [];
  do {
    const marked = cursor.take('sign', '*') !== undefined;
    options.push({ marked, value: readOperand(cursor, depth) });
  } while (cursor.take('sign', '|'));
  const marked = options.filter((option) => option.marked);
  const [only, ...others] = marked.length > 0 ? marked : options;
  return only && others.length === 0 ? only.value : { kind: 'other' };
}

function readOperand(cursor: Cursor, depth: number): CueValue {
  const text = cursor.take('text');
  if (text) return { kind: 'text', text: text.text };
  if (cursor.take('sign', '{')) {
    const struct: CueStruct = { kind: 'struct', fields: new Map() };
    readFields(cursor, struct, depth + 1);
    cursor.expect('sign', '}');
    return struct;
  }
  if (cursor.take('number') || cursor.take('word')) return { kind: 'other' };
  throw cursor.error();
}
