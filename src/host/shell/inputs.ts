/** Inputs on the command line: the flags, with the password from stdin where one of them says so. */

import { CodedError } from '../../errors.ts';
import { commonInputs } from '../../inputs/common-inputs.ts';
import { quickRows, unlessWrong } from '../../inputs/quick.ts';
import type { VerbName } from '../../inputs/row.ts';
import type { PasswordStream } from './password.ts';
import { readFlags } from './read-flags.ts';

export interface ShellInputs {
  /** What the verb reads. */
  readonly raw: ReadonlyMap<string, string>;
  /** Whether `--json` was given, and how; `undefined` when it was not. */
  readonly json: boolean | undefined;
}

/** Throws `input` for a flag that cannot be used; `stdin` is read only for `--password-stdin`. */
export async function readShellInputs(
  verb: VerbName,
  args: readonly string[],
  stdin: () => PasswordStream,
): Promise<ShellInputs> {
  const given = readQuickly(verb, args) ?? (await loadFlags()).parseFlags(verb, args);
  const json = given.has('json') ? commonInputs.json.read(given.get('json'), 'json') : undefined;
  const fromStdin = commonInputs['password-stdin'].read(given.get('password-stdin'), 'password-stdin');
  if (!fromStdin) return { raw: given, json };
  requireLogin(given);
  const { readPassword } = await import('./password.ts');
  return { raw: new Map(given).set('password', await readPassword(stdin())), json };
}

const loadFlags = () => import(/* webpackChunkName: "inputs" */ './flags.ts');

function readQuickly(verb: VerbName, args: readonly string[]): ReadonlyMap<string, string> | undefined {
  const rows = quickRows(verb);
  if (!rows) return undefined;
  const named = new Map(rows.map(([key, row]) => [row.name ?? key, row] as const));
  const wrong = () => new Error('The whole table of inputs explains what is wrong.');
  const errors = { notFlag: wrong, unknown: wrong, withoutValue: wrong, givenTwice: wrong };
  return unlessWrong(() => readFlags(named, args, errors));
}

/** What is wrong with the flags is said before anybody waits for stdin. */
function requireLogin(given: ReadonlyMap<string, string>): void {
  if (given.has('password'))
    throw new CodedError('input', '--password-stdin is given together with --password', {
      hint: 'Leave --password out.',
    });
  if (!given.get('username')?.trim())
    throw new CodedError('input', '--password-stdin is given without --username', {
      hint: 'Add the user name: --username <name>',
    });
}
