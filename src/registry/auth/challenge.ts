/** Challenges: the parser of `WWW-Authenticate` headers (RFC 9110 §11.6.1). */

export interface Challenge {
  /** Lower case: `bearer`, `basic`. */
  readonly scheme: string;
  /** By lower-case name; of several values of a name, the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

interface Cursor {
  readonly text: string;
  position: number;
}

interface MutableChallenge {
  readonly scheme: string;
  readonly parameters: Map<string, string>;
}

const tokenCharacter = /[A-Za-z0-9!#$%&'*+\-.^_`|~]/;
const token68Character = /[A-Za-z0-9\-._~+/]/;

/** Parses every challenge of every header line; skips what is malformed and never throws. */
export function parseChallenges(lines: readonly string[]): readonly Challenge[] {
  return lines.flatMap((line) => parseLine({ text: line, position: 0 }));
}

function parseLine(cursor: Cursor): readonly Challenge[] {
  const challenges: MutableChallenge[] = [];
  while (cursor.position < cursor.text.length) {
    skip(cursor, ', \t');
    const word = readWhile(cursor, tokenCharacter);
    if (word === '') cursor.position += 1;
    else readSchemeOrParameter(cursor, word, challenges);
  }
  return challenges;
}

function readSchemeOrParameter(cursor: Cursor, word: string, challenges: MutableChallenge[]): void {
  const afterWord = cursor.position;
  skip(cursor, ' \t');
  if (cursor.text[cursor.position] === '=') {
    cursor.position += 1;
    const value = readValue(cursor);
    const parameters = challenges.at(-1)?.parameters;
    const name = word.toLowerCase();
    if (parameters && !parameters.has(name)) parameters.set(name, value);
    return;
  }
  challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
  if (cursor.position > afterWord) skipToken68(cursor);
}

/** `Negotiate YII=`: one value instead of parameters; it ends at a comma or at the end of the line. */
function skipToken68(cursor: Cursor): void {
  const start = cursor.position;
  readWhile(cursor, token68Character);
  skip(cursor, '=');
  const end = cursor.position;
  skip(cursor, ' \t');
  const next = cursor.text[cursor.position];
  if (end === start || (next !== undefined && next !== ',')) cursor.position = start;
}

function readValue(cursor: Cursor): string {
  skip(cursor, ' \t');
  if (cursor.text[cursor.position] !== '"') return readUntil(cursor, ', \t');
  cursor.position += 1;
  let value = '';
  while (cursor.position < cursor.text.length && cursor.text[cursor.position] !== '"') {
    if (cursor.text[cursor.position] === '\\') cursor.position += 1;
    value += cursor.text[cursor.position] ?? '';
    cursor.position += 1;
  }
  cursor.position += 1;
  return value;
}

function readWhile(cursor: Cursor, character: RegExp): string {
  const start = cursor.position;
  while (cursor.position < cursor.text.length && character.test(cursor.text[cursor.position] ?? ''))
    cursor.position += 1;
  return cursor.text.slice(start, cursor.position);
}

function readUntil(cursor: Cursor, stops: string): string {
  const start = cursor.position;
  while (cursor.position < cursor.text.length && !stops.includes(cursor.text[cursor.position] ?? ''))
    cursor.position += 1;
  return cursor.text.slice(start, cursor.position);
}

function skip(cursor: Cursor, characters: string): void {
  while (cursor.position < cursor.text.length && characters.includes(cursor.text[cursor.position] ?? ''))
    cursor.position += 1;
}
