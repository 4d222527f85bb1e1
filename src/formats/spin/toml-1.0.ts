/** What the TOML parser accepts and a reader of TOML 1.0 rejects: found in the text, since it leaves no trace in the value. */

/** The first form that is not TOML 1.0. */
export interface Unreadable {
  readonly line: number;
  readonly what: string;
  readonly hint: string;
}

type Problem = Omit<Unreadable, 'line'>;

/** Searches a document that a TOML 1.1 parser has accepted, with `\n` as its only line end. */
export function findUnreadable(text: string): Unreadable | undefined {
  const state: State = { open: [], inValue: false, last: '' };
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const token = readToken(text, at);
    const problem = stringProblem(token) ?? structureProblem(token, state);
    if (problem) return { line, ...problem };
    line += token.split('\n').length - 1;
    at += token.length;
  }
  return undefined;
}

interface State {
  /** Inline tables and arrays around the token. */
  readonly open: ('{' | '[')[];
  /** False where a key or a header stands. */
  inValue: boolean;
  /** The token before, without blanks and line ends. */
  last: string;
}

const blank = /[ \t]+|#[^\n]*/y;
const bare = /[^\s#"'=,[\]{}]+/y;

/** A blank, comment, line end, string, mark, or bare word: a key, a number, a boolean, a date or a time. */
function readToken(text: string, at: number): string {
  const quote = text[at];
  if (quote === '"' || quote === "'") return text.slice(at, stringEnd(text, at, quote));
  for (const form of [blank, bare]) {
    form.lastIndex = at;
    const [token] = form.exec(text) ?? [];
    if (token !== undefined) return token;
  }
  return text.slice(at, at + 1);
}

function stringEnd(text: string, start: number, quote: string): number {
  const delimiter = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
  let at = start + delimiter.length;
  while (at < text.length && !text.startsWith(delimiter, at)) {
    at += quote === '"' && text[at] === '\\' ? 2 : 1;
  }
  at += delimiter.length;
  // One or two quotes before the closing three belong to the string.
  for (let more = 0; delimiter.length > 1 && more < 2 && text[at] === quote; more += 1) at += 1;
  return at;
}

function stringProblem(token: string): Problem | undefined {
  if (!token.startsWith('"')) return undefined;
  const [found] = /(?<!\\)(?:\\\\)*\\[ex]/.exec(token) ?? [];
  if (found === undefined) return undefined;
  const [form, code] = found.endsWith('e') ? ['\\e', '\\u001B'] : ['\\x', '\\u00'];
  return { what: `the escape ${form} in a string`, hint: `Write ${code} instead of ${form} in the string.` };
}

function structureProblem(token: string, state: State): Problem | undefined {
  if (/^[ \t#]/.test(token)) return undefined;
  const inTable = state.open.at(-1) === '{';
  if (token === '\n') {
    state.inValue &&= state.open.length > 0;
    return inTable
      ? {
          what: 'a line break in an inline table',
          hint: 'Write the inline table on one line, or as [table].',
        }
      : undefined;
  }
  const problem = markProblem(token, state);
  state.last = token;
  if (token === '=') state.inValue = true;
  else if (token === ',' && inTable) state.inValue = false;
  else if (state.inValue && (token === '{' || token === '[')) {
    state.open.push(token);
    state.inValue = token === '[';
  } else if (state.open.length > 0 && (token === '}' || token === ']')) {
    state.open.pop();
    state.inValue = true;
  }
  return problem;
}

function markProblem(token: string, { inValue, last }: State): Problem | undefined {
  if (token === '}' && last === ',')
    return { what: 'a comma at the end of an inline table', hint: 'Remove the comma before "}".' };
  return inValue && /^[\d+-]/.test(token) ? scalarProblem(token) : undefined;
}

function scalarProblem(token: string): Problem | undefined {
  const plain = token.replaceAll('_', '');
  if (/^(?:\d{4}-\d{2}-\d{2}[Tt])?\d{2}:\d{2}(?!:)/.test(token))
    return { what: `the time ${token} without seconds`, hint: 'Add the seconds, or write a string.' };
  const [date, day] = /^\d{4}-\d{2}-(\d{2})/.exec(token) ?? [];
  // The parser takes a day that the month does not have for one of the next month.
  if (date !== undefined && new Date(date).getUTCDate() !== Number(day))
    return { what: `the date ${date}, which does not exist`, hint: 'Correct the date.' };
  if (/^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(plain) && !Number.isFinite(Number(plain)))
    return { what: `the number ${token} is too large`, hint: 'Write a string.' };
  if (/^(?:[+-]?\d+|0[xob][\da-fA-F]+)$/.test(plain) && !isInt64(plain))
    return { what: `the integer ${token} is too large`, hint: 'Write a string.' };
  return undefined;
}

function isInt64(text: string): boolean {
  const value = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(64, value) === value;
}
