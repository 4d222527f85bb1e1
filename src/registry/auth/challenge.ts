/** Challenges: what a `WWW-Authenticate` header asks for (RFC 9110 §11.6.1). */

export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By lower-case name; the first value of a name counts. */
  readonly parameters: ReadonlyMap<string, string>;
}

interface Cursor {
  readonly text: string;
  at: number;
}

interface Draft {
  readonly scheme: string;
  readonly parameters: Map<string, string>;
}

const tokenCharacter = /[A-Za-z0-9!#$%&'*+\-.^_`|~]/;
const token68Character = /[A-Za-z0-9\-._~+/]/;

/** Reads every challenge of every header line; what cannot be read is left out, nothing throws. */
export function parseChallenges(lines: readonly string[]): readonly Challenge[] {
  return lines.flatMap((line) => parseLine({ text: line, at: 0 }));
}

function parseLine(cursor: Cursor): readonly Challenge[] {
  const challenges: Draft[] = [];
  while (cursor.at < cursor.text.length) {
    skip(cursor, ', \t');
    const word = readWhile(cursor, tokenCharacter);
    if (word === '') cursor.at += 1;
    else readItem(cursor, word, challenges);
  }
  return challenges;
}

function readItem(cursor: Cursor, word: string, challenges: Draft[]): void {
  const afterWord = cursor.at;
  skip(cursor, ' \t');
  if (cursor.text[cursor.at] === '=') {
    cursor.at += 1;
    const value = readValue(cursor);
    const parameters = challenges.at(-1)?.parameters;
    const name = word.toLowerCase();
    if (parameters && !parameters.has(name)) parameters.set(name, value);
    return;
  }
  challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
  if (cursor.at > afterWord) skipToken68(cursor);
}

/** `Negotiate YII=`: a bare value instead of parameters ends at a comma or the end. */
function skipToken68(cursor: Cursor): void {
  const start = cursor.at;
  readWhile(cursor, token68Character);
  skip(cursor, '=');
  const end = cursor.at;
  skip(cursor, ' \t');
  const next = cursor.text[cursor.at];
  if (end === start || (next !== undefined && next !== ',')) cursor.at = start;
}

function readValue(cursor: Cursor): string {
  skip(cursor, ' \t');
  if (cursor.text[cursor.at] !== '"') return readUntil(cursor, ', \t');
  cursor.at += 1;
  let value = '';
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '"') {
    if (cursor.text[cursor.at] === '\\') cursor.at += 1;
    value += cursor.text[cursor.at] ?? '';
    cursor.at += 1;
  }
  cursor.at += 1;
  return value;
}

function readWhile(cursor: Cursor, character: RegExp): string {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && character.test(cursor.text[cursor.at] ?? '')) cursor.at += 1;
  return cursor.text.slice(start, cursor.at);
}

function readUntil(cursor: Cursor, stops: string): string {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !stops.includes(cursor.text[cursor.at] ?? '')) cursor.at += 1;
  return cursor.text.slice(start, cursor.at);
}

function skip(cursor: Cursor, characters: string): void {
  while (cursor.at < cursor.text.length && characters.includes(cursor.text[cursor.at] ?? '')) cursor.at += 1;
}
