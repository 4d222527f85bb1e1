/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */

import { unexpanded, unquoted } from '../foreign-text.ts';
import { inputError } from '../input-error.ts';
import { linesOf, quoted, type ReadLine, readList } from '../input-list.ts';
import { nearest } from '../text.ts';

/** What reading one input may know of the others, and where it says what it has changed. */
export interface InputContext {
  /** Raw inputs that are not blank. */
  readonly given: ReadonlyMap<string, string>;
  /** True where the inputs come from a workflow, in which expressions are expanded. */
  readonly isWorkflow: boolean;
  isGiven(name: string): boolean;
  /** Receives one line for each change of what was written. */
  note(line: string): void;
}

/** `read` is given `undefined` for an input that is absent or blank; it throws `input` for a value that cannot be used. */
export interface Kind<Value> {
  /** A list takes one item per line; a switch is true or false. */
  readonly kind: 'text' | 'list' | 'switch' | 'number';
  read(text: string | undefined, name: string, context?: InputContext): Value;
}

/** Text without the white space around it. */
export const text: Kind<string | undefined> = { kind: 'text', read: (raw) => raw?.trim() };

/** Text that has a value without being given. */
export function textOr(initial: string): Kind<string> & { readonly default: string } {
  return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}

/** One item per line, each once; blank lines do not count. */
export function listOf<Item>(read: ReadLine<Item>): Kind<readonly Item[]> {
  return {
    kind: 'list',
    read: (raw, name, context) => readList([...new Set(linesOf(raw))], read, { name, ...context }),
  };
}

/** Lines as they are; whoever uses them says what is wrong with one. */
export const list: Kind<readonly string[]> = { kind: 'list', read: (raw) => [...new Set(linesOf(raw))] };

/** Words for true and false of YAML 1.1 and of other tools. */
const trueWords: readonly string[] = ['yes', 'y', 'on', '1', 't', 'enabled'];
const falseWords: readonly string[] = ['no', 'n', 'off', '0', 'f', 'disabled', 'none', 'null', '~'];

/** `false` unless given. */
export const toggle: Kind<boolean> & { readonly default: string } = {
  kind: 'switch',
  default: 'false',
  read(raw, name) {
    const given = raw?.trim() ?? 'false';
    const word = given.toLowerCase();
    if (word === 'true' || word === 'false') return word === 'true';
    const plain = (unquoted(word) ?? word).trim();
    const truth = truthOf(plain);
    throw inputError(`"${name}" is ${quoted(given)}, which is neither true nor false`, {
      hint: `Use true or false${truth === undefined ? ', for example' : ''}`,
      lines: { [name]: truth ?? true },
    });
  },
};

/** One of a few words, of which the first is the default. */
export function choice<const Word extends string>(
  ...words: readonly [Word, ...Word[]]
): Kind<Word> & { readonly default: Word } {
  const [initial] = words;
  return {
    kind: 'text',
    default: initial,
    read(raw, name) {
      const given = raw?.trim() ?? initial;
      const plain = (unquoted(given) ?? given).trim().toLowerCase();
      const exact = words.find((word) => word === given);
      if (exact !== undefined) return exact;
      const meant = words.find((word) => word === plain) ?? similarWord(plain, words);
      throw inputError(
        `"${name}" is ${quoted(given)}, and not ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`,
        {
          hint: meant === undefined ? 'Use one of these, for example' : 'Write it as',
          lines: { [name]: isTruth(meant) ? meant === 'true' : (meant ?? initial) },
        },
      );
    },
  };
}

function similarWord<Word extends string>(text: string, words: readonly Word[]): Word | undefined {
  const truth = truthOf(text);
  const sameTruth = truth === undefined ? undefined : words.find((word) => truthOf(word) === truth);
  return sameTruth ?? words.find((word) => word === nearest(text, words) || text.startsWith(`${word}-`));
}

const isTruth = (text: string | undefined): boolean => text === 'true' || text === 'false';

function truthOf(word: string): boolean | undefined {
  if (word === 'true' || trueWords.includes(word)) return true;
  return word === 'false' || falseWords.includes(word) ? false : undefined;
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

interface NumberOptions extends Range {
  readonly initial: number;
  /** Completes "a whole number". */
  readonly unit: string;
  /** The number that a text in other units stands for. */
  convert(text: string): number | undefined;
}

/** A whole number. */
export function numberOr(initial: number, range: Range): Kind<number> & { readonly default: string } {
  const convert = (raw: string) => Math.trunc(Number.parseFloat(raw));
  const options = { initial, ...range, unit: '', convert };
  return {
    kind: 'number',
    default: String(initial),
    read: (raw, name) => (raw === undefined ? initial : readNumber(raw.trim(), name, options)),
  };
}

/** A number of seconds, read as milliseconds. */
export function secondsOr(initial: number, range: Range): Kind<number> & { readonly default: string } {
  const options = { initial, ...range, unit: ' of seconds', convert: secondsIn };
  return {
    ...numberOr(initial, range),
    read: (raw, name) => (raw === undefined ? initial : readNumber(raw.trim(), name, options)) * 1000,
  };
}

function readNumber(
  raw: string,
  name: string,
  { initial, least, most, unit, convert }: NumberOptions,
): number {
  const value = /^\d{1,15}$/.test(raw) ? Number(raw) : undefined;
  if (value !== undefined && value >= least && value <= most) return value;
  const meant = unexpanded(raw) ? undefined : convert(unquoted(raw) ?? raw);
  const isClear = meant !== undefined && !Number.isNaN(meant);
  const reason = value === undefined ? `not a whole number${unit}` : `not from ${least} to ${most}`;
  throw inputError(`"${name}" is ${quoted(raw)}, which is ${reason}`, {
    hint: `Use a whole number${unit} from ${least} to ${most}${isClear ? '' : ', for example'}`,
    lines: { [name]: isClear ? clamp(meant, least, most) : initial },
  });
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}

const secondsPerUnit: Readonly<Record<string, number>> = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };

/** `15m`, `1h30m`, `900 seconds`, `900000ms`; `undefined` for anything else. */
function secondsIn(text: string): number | undefined {
  const parts = [...text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*(ms|[smhd]|$)[a-z]*\s*/g)];
  const matched = parts.reduce((length, [whole]) => length + whole.length, 0);
  if (parts.length === 0 || matched !== text.trim().length) return undefined;
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (secondsPerUnit[unit || 's'] ?? 1), 0);
}
