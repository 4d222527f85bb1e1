/** Whether the arguments request the help or the version instead of a run. Runs on Node 14. */

import { defaultVerb, type InputRow, inputsOf, type VerbName, verbSummaries } from '../../inputs/inputs.ts';

export type RequestedText = 'help' | 'version';

const flags: ReadonlyMap<string, RequestedText> = new Map([
  ['-h', 'help'],
  ['--help', 'help'],
  ['--help=true', 'help'],
  ['--version', 'version'],
  ['--version=true', 'version'],
]);

/** The first of both that is requested; the value of another flag requests nothing: `--username -h`. */
export function requestedText(args: readonly string[]): RequestedText | undefined {
  const [first = ''] = args;
  const isVerb = Object.keys(verbSummaries).indexOf(first) >= 0;
  const rows = new Map(inputsOf(isVerb ? (first as VerbName) : defaultVerb));
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const requested = flags.get(argument);
    if (requested) return requested;
    if (takesNext(argument, args[index + 1], rows)) index += 1;
  }
  return undefined;
}

/** As the flags are parsed: what begins with two dashes is never the value of the flag before it. */
function takesNext(argument: string, next: string | undefined, rows: ReadonlyMap<string, InputRow>): boolean {
  const row = argument.slice(0, 2) === '--' ? rows.get(argument.slice(2)) : undefined;
  return row !== undefined && row.kind !== 'switch' && next !== undefined && next.slice(0, 2) !== '--';
}
