/** Flags: the arguments of the command line as raw inputs of a verb, and what is wrong with them. */

import { CodedError } from '../../errors.ts';
import { formatLineFor } from '../../format-of-file.ts';
import { type InputLines, inputError } from '../../input-error.ts';
import { inputsOf, type VerbName } from '../../inputs/inputs.ts';
import { foreignInput, isTaken } from '../../inputs/unknown.ts';
import { nearest, printable } from '../../text.ts';
import { type Rows, readFlags } from './read-flags.ts';

/** Throws `input` for arguments that cannot be read, with what to write instead. */
export function parseFlags(verb: VerbName, args: readonly string[]): ReadonlyMap<string, string> {
  const rows: Rows = new Map(inputsOf(verb));
  return readFlags(rows, args, {
    notFlag: (text) => notFlag(text, rows),
    unknown: (name, next) => unknown(verb, rows, name, next),
    withoutValue: (name) => usage(`--${name} has no value`, `Write --${name}=<value>`),
    givenTwice: (name) => usage(`--${name} is given twice`, `Give --${name} once.`),
  });
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

/** Short flags of oras, crane, helm and docker. */
const shortNames: Readonly<Record<string, string>> = {
  '-o': 'output',
  '-d': 'output',
  '-u': 'username',
  '-p': 'password',
  '-t': 'tags',
  '-v': 'version',
  '-V': 'version',
};

/** A file, a target or a folder without its flag, as other commands take them. */
function meantBy(text: string): InputLines | undefined {
  const formats = formatLineFor(text.replace(/^\.\//, ''));
  if (formats !== undefined) return { formats };
  if (/^oci:|^[\w-]+(?:\.[\w-]+)+(?::\d+)?\/|^localhost[:/]/.test(text)) return { to: text };
  return /^\.{1,2}$|^[^-].*\/|^\//.test(text) ? { path: text } : undefined;
}

function unknown(verb: VerbName, rows: Rows, name: string, next = ''): CodedError {
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
