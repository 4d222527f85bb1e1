/** Reading flags: the arguments of the command line become raw inputs by the rows that a verb takes. */

import type { InputRow } from '../../inputs/row.ts';

/** By their names. */
export type Rows = ReadonlyMap<string, InputRow>;

/** The errors for arguments that cannot be read. */
export interface FlagErrors {
  /** An argument that does not begin with two dashes. */
  notFlag(text: string): Error;
  /** `next` is its value, or the argument after it. */
  unknown(name: string, next: string | undefined): Error;
  withoutValue(name: string): Error;
  givenTwice(name: string): Error;
}

/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times, and the input that is
 * `positional` without its flag. Throws what `errors` make for any other argument that is not a flag, an unknown flag, a missing value
 * and a flag that is given twice.
 */
export function readFlags(
  rows: Rows,
  args: readonly string[],
  errors: FlagErrors,
): ReadonlyMap<string, string> {
  const positional = [...rows].find(([, row]) => row.positional);
  const found = new Map<string, string>();
  const add = (name: string, row: InputRow, value: string) => {
    const before = found.get(name);
    if (before !== undefined && row.kind !== 'list') throw errors.givenTwice(name);
    found.set(name, before === undefined ? value : `${before}\n${value}`);
  };
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (positional && isPositional(argument)) {
      add(...positional, argument);
      continue;
    }
    const { name, row, value } = readFlag(argument, args[index + 1], rows, errors);
    if (value !== undefined) {
      add(name, row, value);
    } else if (row.kind === 'switch') {
      add(name, row, 'true');
    } else {
      index += 1;
      const next = args[index];
      if (next === undefined || next.startsWith('--')) throw errors.withoutValue(name);
      add(name, row, next);
    }
  }
  return found;
}

/** `true` and `false` are meant as values of the switch before them. */
function isPositional(argument: string): boolean {
  return argument !== '' && !argument.startsWith('-') && argument !== 'true' && argument !== 'false';
}

interface Flag {
  readonly name: string;
  readonly row: InputRow;
  readonly value?: string;
}

function readFlag(text: string, next: string | undefined, rows: Rows, errors: FlagErrors): Flag {
  const equals = text.indexOf('=');
  const name = text.slice(2, equals < 0 ? undefined : equals);
  if (!text.startsWith('--') || name === '') throw errors.notFlag(text);
  const row = rows.get(name);
  if (!row) throw errors.unknown(name, equals < 0 ? next : text.slice(equals + 1));
  return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}
