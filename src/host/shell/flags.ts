/** Flags: the arguments of a shell as raw inputs, by the one table. */

import { CodedError } from '../../errors.ts';
import { type InputRow, inputRows } from '../../inputs/inputs.ts';
import { nearest, printable } from '../../text.ts';

/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times. Throws `input`
 * for what is no flag, is not in the table, lacks its value or is given twice.
 */
export function parseFlags(args: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const { name, row, value } = readFlag(args[index] ?? '');
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

interface Flag {
  readonly name: string;
  readonly row: InputRow;
  readonly value?: string;
}

function readFlag(text: string): Flag {
  const equals = text.indexOf('=');
  const name = text.slice(2, equals < 0 ? undefined : equals);
  if (!text.startsWith('--') || name === '') throw notFlag(text);
  const row = Object.hasOwn(inputRows, name) ? inputRows[name] : undefined;
  if (!row) throw unknown(name);
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

function notFlag(text: string): CodedError {
  if (text === 'true' || text === 'false')
    return usage(`"${text}" is not a flag`, 'Write a switch alone, or with its value as --dry-run=true.');
  const near = nearest(text.replace(/^-+/, ''), Object.keys(inputRows));
  const hint = near ? `Write --${near} instead.` : 'Write flags as --name value; --help lists them.';
  return usage(`"${printable(text, 60)}" is not a flag`, hint);
}

function unknown(name: string): CodedError {
  const near = nearest(name, Object.keys(inputRows));
  const hint = near ? `Write --${near} instead.` : 'Run with --help to see every flag.';
  return usage(`there is no flag --${printable(name, 60)}`, hint);
}

function usage(message: string, hint: string): CodedError {
  return new CodedError('input', message, { hint });
}

/** What `--help` prints: every row of the table. */
export function helpText(): string {
  const rows = Object.entries(inputRows).map(
    ([name, row]) => [leftColumn(name, row), rightColumn(row)] as const,
  );
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
  return `Usage: oci-wasm-publish [flags]\n\n${lines.join('\n')}\n`;
}

function leftColumn(name: string, row: InputRow): string {
  const value = row.kind === 'switch' ? '' : row.kind === 'number' ? ' <number>' : ' <text>';
  return `--${name}${value}`;
}

function rightColumn(row: InputRow): string {
  const repeatable = row.kind === 'list' ? ' May be repeated.' : '';
  const initial = row.default === undefined || row.kind === 'switch' ? '' : ` Default: ${row.default}`;
  return `${row.description.replaceAll('`', '')}${repeatable}${initial}`;
}
