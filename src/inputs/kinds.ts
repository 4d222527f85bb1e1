/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */

import { CodedError } from '../errors.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { printable } from '../text.ts';

/** `read` is given `undefined` for an input that is absent or blank; it throws `input` for a value that cannot be used. */
export interface Kind<Value> {
  /** A list takes one item per line; a switch is true or false. */
  readonly kind: 'text' | 'list' | 'switch' | 'number';
  read(text: string | undefined, name: string): Value;
}

/** Text without the white space around it. */
export const text: Kind<string | undefined> = { kind: 'text', read: (raw) => raw?.trim() };

/** Text exactly as it was given: the white space of a secret may belong to it. */
export const verbatim: Kind<string | undefined> = { kind: 'text', read: (raw) => raw };

/** Text that has a value without being given. */
export function textOr(initial: string): Kind<string> & { readonly default: string } {
  return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}

/** One item per line, each once; blank lines do not count. */
export function listOf<Item>(read: (line: string) => Item): Kind<readonly Item[]> {
  return { kind: 'list', read: (raw) => [...new Set(lines(raw))].map(read) };
}

export const list: Kind<readonly string[]> = listOf((line) => line);

/** `key=value` lines; the last one of a key counts. */
export const annotations: Kind<Annotations> = {
  kind: 'list',
  read: (raw) => Object.fromEntries(lines(raw).map(annotation)),
};

/** `false` unless given. */
export const toggle: Kind<boolean> & { readonly default: string } = {
  kind: 'switch',
  default: 'false',
  read(raw, name) {
    const word = raw?.trim().toLowerCase() ?? 'false';
    if (word === 'true' || word === 'false') return word === 'true';
    throw new CodedError('input', `"${name}" is "${printable(word, 60)}"`, { hint: 'Use true or false.' });
  },
};

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A whole number. */
export function numberOr(
  initial: number,
  { least, most }: Range,
): Kind<number> & { readonly default: string } {
  return {
    kind: 'number',
    default: String(initial),
    read(raw, name) {
      const value = Number(raw?.trim() ?? initial);
      if (Number.isInteger(value) && value >= least && value <= most) return value;
      throw new CodedError('input', `"${name}" is "${printable(String(raw), 60)}"`, {
        hint: `Use a whole number from ${least} to ${most}.`,
      });
    },
  };
}

/** A number of seconds, read as milliseconds. */
export function secondsOr(initial: number, range: Range): Kind<number> & { readonly default: string } {
  const seconds = numberOr(initial, range);
  return { ...seconds, read: (raw, name) => seconds.read(raw, name) * 1000 };
}

function lines(raw: string | undefined): string[] {
  return (raw ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function annotation(line: string): [string, string] {
  const equals = line.indexOf('=');
  const key = line.slice(0, equals).trim();
  if (equals > 0 && key && !/\s/.test(key)) return [key, line.slice(equals + 1).trim()];
  throw new CodedError('input', `"${printable(line)}" is not an annotation`, {
    hint: 'Write one key=value per line, for instance org.opencontainers.image.licenses=Apache-2.0.',
  });
}
