/** Flags: the arguments of the command line as raw inputs of a verb. */

import { CodedError } from '../../errors.ts';
import { formatLineFor } from '../../format-of-file.ts';
import { type InputLines, inputError } from '../../input-error.ts';
import { type InputRow, inputsOf, type VerbName } from '../../inputs/inputs.ts';
import { foreignInput, isTaken } from '../../inputs/unknown.ts';
import { nearest, printable } from '../../text.ts';

/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times, and the input that is
 * `positional` without its flag. Throws `input` for any other argument that is not a flag, an unknown flag, a missing value and a
 * flag that is given twice.
 */
export function parseFlags(verb: VerbName, args: readonly string[]): ReadonlyMap<string, string> {
  const rows = new Map(inputsOf(verb));
  const positional = [...rows].find(([, row]) => row.positional);
  const found = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (positional && isPositional(argument)) {
      add(found, ...positional, argument);
      continue;
    }
    const { name, row, value } = readFlag(argument, { verb, rows, next: args[index + 1] });
    if (value !== undefined) {
      add(found, name, row, value);
    } else if (row.kind === 'switch') {
      add(found, name, row, 'true');
    } else {
      index += 1;
      add(found, name, row, requireValue(name, args[index]));
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

type Rows = ReadonlyMap<string, InputRow>;

interface Context {
  readonly verb: VerbName;
  readonly rows: Rows;
  /** The argument after it. */
  readonly next: string | undefined;
}

function readFlag(text: string, context: Context): Flag {
  const { rows } = context;
  const equals = text.indexOf('=');
  const name = text.slice(2, equals < 0 ? undefined : equals);
  if (!text.startsWith('--') || name === '') throw notFlag(text, rows);
  const row = rows.get(name);
  if (!row) throw unknown(name, equals < 0 ? context : { ...context, next: text.slice(equals + 1) });
  return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}

function add(found: Map<string, string>, name: string, row: InputRow, value: string): void {
  const before = found.get(name);
  if (before !== undefined && row.kind !== 'list') {
    throw usage(`--${name} is given twice`, `Give --${name} once.`);
  }
  found.set(name, before === undefined ? value : `${before}\n${value}`);
}

function requireValue(name: string, value: string | undefined): string {
  if (value !== undefined && !value.startsWith('--')) return value;
  throw usage(`--${name} has no value`, `Write --${name}=<value>`);
}

function notFlag(text: string, rows: Rows): CodedError {
  if (text === 'true' || text === 'false')
    return usage(`"${text}" is not a flag`, 'Write a switch alone, or with its value as --dry-run=true.');
  const lines = meantBy(text);
  if (lines && isTaken(lines, [...rows.keys()]))
    return inputError(`"${printable(text, 60)}" is not a flag`, { lines });
  const short = shortNames[text];
  const near =
    short !== undefined && rows.has(short) ? short : nearest(text.replace(/^-+/, ''), [...rows.keys()]);
  const hint = near ? `Write --${near} instead.` : 'Write flags as --name value; --help lists them.';
  return usage(`"${printable(text, 60)}" is not a flag`, hint);
}

/** Short flags of oras, crane and helm. */
const shortNames: Readonly<Record<string, string>> = {
  '-o': 'output',
  '-d': 'output',
  '-u': 'username',
  '-p': 'password',
};

/** A file, a target or a folder without its flag, as other commands take them. */
function meantBy(text: string): InputLines | undefined {
  const formats = formatLineFor(text.replace(/^\.\//, ''));
  if (formats !== undefined) return { formats };
  if (/^oci:|^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/|^localhost[:/]/.test(text)) return { to: text };
  return /^\.{1,2}$|^[^-].*\/|^\//.test(text) ? { path: text } : undefined;
}

function unknown(name: string, { verb, rows, next = '' }: Context): CodedError {
  const message = `unknown flag --${printable(name, 60)}`;
  const value = next.startsWith('-') ? '' : next;
  const foreign = foreignInput(verb, name, value);
  if (foreign && (value !== '' || !foreign.lines) && isTaken(foreign.lines, [...rows.keys()])) {
    const hint = foreign.hint?.replace(`"${name}"`, `--${name}`);
    return inputError(message, { ...foreign, ...(hint !== undefined && { hint }) });
  }
  const near = nearest(name, [...rows.keys()]);
  return usage(message, near ? `Write --${near} instead.` : 'Run with --help to see every flag.');
}

function usage(message: string, hint: string): CodedError {
  return new CodedError('input', message, { hint });
}
