/** Lists of inputs: each line is read, and one that cannot be used is an error that shows the whole list as it is to be written. */

import type { CodedError } from './errors.ts';
import { type InputLines, inputError } from './input-error.ts';
import { printable } from './text.ts';

/** Why a line cannot be used, and what to write instead. */
export interface Problem {
  /** Completes `"tags" contains "a b", …`. */
  readonly what: string;
  /** The lines that were meant: none for a line to leave out, `undefined` when it is not clear. */
  readonly instead?: readonly string[];
  /** What to do, as an imperative without a full stop. */
  readonly hint?: string;
  /** Values for other inputs, unless these are given. */
  readonly others?: InputLines;
  /** Shown in place of the line, which contains a secret. */
  readonly shown?: string;
}

export type ReadLine<Value> = (line: string) => { readonly value: Value } | { readonly problem: Problem };

export interface ListContext {
  /** The input. */
  readonly name: string;
  /** True for an input that has a value, for which no other one is proposed. */
  readonly isGiven?: (name: string) => boolean;
  /** Completes a corrected line. */
  readonly complete?: (line: string) => string;
}

/** The lines of a text, trimmed and without blank ones. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Reads every line. Throws `input` when one cannot be used, with all lines as they are to be written. */
export function readList<Value>(
  lines: readonly string[],
  read: ReadLine<Value>,
  context: ListContext,
): readonly Value[] {
  if (lines.length === 0) return [];
  const readLine = withoutOwnName(read, context.name);
  const json = jsonItems(lines.join('\n'));
  if (json) {
    const what = 'and a list has one item per line';
    throw listError({ what, shown: json.shown, line: '', count: 1 }, correct(json.items, readLine), context);
  }
  const found = lines.map((line) => ({ line, ...readLine(line) }));
  const problems = found.flatMap((one) => ('problem' in one ? [{ ...one.problem, line: one.line }] : []));
  const [first] = problems;
  if (first) {
    const subject = { ...first, isOnly: lines.length === 1, count: problems.length };
    throw listError(subject, correct(lines, readLine), context);
  }
  return found.flatMap((one) => ('value' in one ? [one.value] : []));
}

/** `to: oci:./out` and `--to oci:./out` in the input `to`. */
function withoutOwnName<Value>(read: ReadLine<Value>, name: string): ReadLine<Value> {
  const own = new RegExp(`^(?:--${name}(?:\\s*=\\s*|\\s+)|${name}(?:\\s*=\\s*|:\\s+))(\\S.*)$`);
  return (line) => {
    const found = read(line);
    const [, value] = ('problem' in found ? own.exec(line) : undefined) ?? [];
    return value === undefined
      ? found
      : { problem: { what: 'and the name of the input is part of it', instead: [value] } };
  };
}

interface Subject extends Problem {
  readonly line: string;
  /** Lines that cannot be used. */
  readonly count: number;
  readonly isOnly?: boolean;
}

function listError(
  { what, hint, shown, line, count, isOnly = true }: Subject,
  { lines, others }: Correction,
  { name, isGiven = () => false, complete = (line) => line }: ListContext,
): CodedError {
  const subject = shown ?? quoted(line);
  const more = count > 1 ? `; ${count - 1} more of its lines cannot be used` : '';
  const message = `"${name}" ${isOnly ? 'is' : 'contains'} ${subject}, ${what}${more}`;
  const proposed = Object.entries(others).filter(([other]) => !isGiven(other));
  const isEmpty = lines?.length === 0 && proposed.length === 0;
  const whatToDo = hint ?? (isEmpty ? `Leave "${name}" out` : undefined);
  return inputError(message, {
    ...(whatToDo !== undefined && { hint: whatToDo }),
    ...(lines && {
      lines: { ...(lines.length > 0 && { [name]: lines.map(complete) }), ...Object.fromEntries(proposed) },
    }),
  });
}

/** In the quotes that the text does not contain. */
export function quoted(text: string): string {
  return text.includes('"') ? `'${printable(text, 120)}'` : `"${printable(text, 120)}"`;
}

/** A list as it is to be written. */
interface Correction {
  /** Each once; `undefined` when that is not clear for one of them. */
  readonly lines: readonly string[] | undefined;
  /** For other inputs. */
  readonly others: InputLines;
}

function correct<Value>(lines: readonly string[], read: ReadLine<Value>, depth = 0): Correction {
  const corrected = lines.map((line) => correctLine(line, read, depth));
  const isClear = corrected.every((one) => one.lines !== undefined);
  return {
    lines: isClear ? [...new Set(corrected.flatMap((one) => one.lines ?? []))] : undefined,
    others: merge(corrected.map((one) => one.others)),
  };
}

// A correction may uncover the next mistake: quotes around a list of references.
const depthLimit = 5;
/** An expression of a workflow, or what a person has to fill in. */
const template = /\$\{\{|<[a-z -]+>/;

function correctLine<Value>(line: string, read: ReadLine<Value>, depth: number): Correction {
  const found = read(line);
  if ('value' in found || (depth > 0 && template.test(line))) return { lines: [line], others: {} };
  const { instead, others = {} } = found.problem;
  if (instead === undefined || depth >= depthLimit) return { lines: instead, others };
  const next = correct(instead, read, depth + 1);
  return { lines: next.lines ?? instead, others: merge([others, next.others]) };
}

/** The values of all, each once; a list where they differ. */
function merge(all: readonly InputLines[]): InputLines {
  const names = new Set(all.flatMap((one) => Object.keys(one)));
  const entries = [...names].map((name) => {
    const values = [...new Set(all.flatMap((one) => one[name] ?? []))];
    const [only] = values;
    return [name, values.length === 1 && only !== undefined ? only : values.map(String)] as const;
  });
  return Object.fromEntries(entries);
}

interface JsonItems {
  /** What the text is. */
  readonly shown: string;
  readonly items: readonly string[];
}

/** The items of a JSON array of texts and numbers, and the values of such an object; `undefined` for any other text. */
function jsonItems(text: string): JsonItems | undefined {
  if (!text.startsWith('[') && !text.startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const isArray = Array.isArray(value);
    const found: readonly unknown[] = isArray ? value : Object.values(value as object);
    const isSimple = found.every((item) => typeof item === 'string' || typeof item === 'number');
    if (found.length === 0 || !isSimple) return undefined;
    return { shown: `a JSON ${isArray ? 'array' : 'object'}`, items: linesOf(found.join('\n')) };
  } catch {
    return undefined;
  }
}

/** The parts of a line between white space, commas, semicolons and bars, without brackets of a YAML list. */
export function separated(line: string): readonly string[] {
  const inner = /^\[(.*)\]$/.exec(line)?.[1] ?? line;
  return inner.split(/[\s,;|]+/).filter((part) => part !== '');
}
