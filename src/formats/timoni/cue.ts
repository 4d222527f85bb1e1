/** The part of CUE that holds data: structs, text, numbers and defaults such as `*"1.2.3" | string`; the rest is a fault. */

export interface CueStruct {
  readonly kind: 'struct';
  readonly fields: Map<string, CueValue>;
}

/** `other` is any value that is neither text with one meaning nor a struct: numbers, types, lists. */
export type CueValue =
  | CueStruct
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other' };

/** Says what is not understood, and in which line. */
export class CueFault extends Error {}

interface Token {
  readonly kind: 'text' | 'word' | 'number' | 'sign' | 'end-of-line';
  readonly text: string;
  readonly line: number;
}

const tokenForm =
  /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<line>\n)|"(?<text>(?:[^"\\\n]|\\.)*)"|(?<word>[A-Za-z_$#][\w$#]*)|(?<number>[0-9][\w.]*)|(?<sign>[{}[\]:|*&,.?!@()<>=+-])/y;
const tokenLimit = 100_000;
const depthLimit = 64;

/** Reads a file; fields given twice are one struct when both are. Throws CueFault. */
export function parseCue(text: string): CueStruct {
  const cursor = new Cursor(tokens(text));
  cursor.skipLines();
  if (cursor.take('word', 'package')) cursor.need('word');
  const root: CueStruct = { kind: 'struct', fields: new Map() };
  readFields(cursor, root, 0);
  if (cursor.peek()) throw cursor.fault();
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
      throw new CueFault(`cannot be read in line ${line}`);
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
  if (content.includes('\\(')) throw new CueFault(`interpolates in line ${line}`);
  try {
    return String(JSON.parse(`"${content}"`));
  } catch {
    throw new CueFault(`has an escape that is not understood in line ${line}`);
  }
}

/** A place in the tokens; holds the only state of the parser. */
class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(all: readonly Token[]) {
    this.#tokens = all;
  }

  peek(ahead = 0): Token | undefined {
    return this.#tokens[this.#at + ahead];
  }

  /** True when this sign is next. */
  sees(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === 'sign' && token.text === sign;
  }

  /** Steps over a token of this kind and text, or gives `undefined`. */
  take(kind: Token['kind'], text?: string): Token | undefined {
    const token = this.peek();
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return undefined;
    this.#at += 1;
    return token;
  }

  need(kind: Token['kind'], text?: string): Token {
    const token = this.take(kind, text);
    if (!token) throw this.fault();
    return token;
  }

  skipLines(): void {
    while (this.take('end-of-line') || this.take('sign', ','));
  }

  fault(): CueFault {
    const token = this.peek();
    return new CueFault(token ? `uses CUE that is not read here in line ${token.line}` : 'ends too early');
  }
}

function readFields(cursor: Cursor, struct: CueStruct, depth: number): void {
  if (depth > depthLimit) throw new CueFault('is nested too deeply');
  cursor.skipLines();
  while (cursor.peek() && !cursor.sees('}')) {
    readField(cursor, struct, depth);
    const ended =
      !cursor.peek() || cursor.peek()?.kind === 'end-of-line' || cursor.sees(',') || cursor.sees('}');
    if (!ended) throw cursor.fault();
    cursor.skipLines();
  }
}

function readField(cursor: Cursor, struct: CueStruct, depth: number): void {
  const name = cursor.take('text') ?? cursor.need('word');
  cursor.need('sign', ':');
  unify(struct, name.text, readValue(cursor, depth + 1), name.line);
}

function unify(struct: CueStruct, name: string, value: CueValue, line: number): void {
  const before = struct.fields.get(name);
  if (!before) return void struct.fields.set(name, value);
  const same = before.kind === 'text' && value.kind === 'text' && before.text === value.text;
  if (same) return;
  if (before.kind !== 'struct' || value.kind !== 'struct')
    throw new CueFault(`gives "${name}" twice, in line ${line}`);
  for (const [below, content] of value.fields) unify(before, below, content, line);
}

function readValue(cursor: Cursor, depth: number): CueValue {
  if (depth > depthLimit) throw new CueFault('is nested too deeply');
  const kind = cursor.peek()?.kind;
  const isField = (kind === 'word' || kind === 'text') && cursor.sees(':', 1);
  if (!isField) return readChoice(cursor, depth);
  // `values: image: {…}` is short for nested structs.
  const struct: CueStruct = { kind: 'struct', fields: new Map() };
  readField(cursor, struct, depth);
  return struct;
}

/** `*a | b`: the marked one is the value; without a mark a single one is. */
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
    cursor.need('sign', '}');
    return struct;
  }
  if (cursor.take('number') || cursor.take('word')) return { kind: 'other' };
  throw cursor.fault();
}
