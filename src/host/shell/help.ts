/** The help: what `--help` prints for the program and for one verb, made from the table of inputs. */

import { type InputRow, inputsOf, type VerbName } from '../../inputs/inputs.ts';

/** Every verb with its purpose in one line. */
export type VerbSummaries = Readonly<Record<VerbName, string>>;

/** Every flag of one verb; for the program itself also the list of verbs. */
export function helpText(verb: VerbName, verbs: VerbSummaries, wholeProgram: boolean): string {
  const rows = inputsOf(verb).map(([name, row]) => [leftColumn(name, row), rightColumn(row)] as const);
  const usage = wholeProgram ? 'oci-wasm-publish [verb] [flags]' : `oci-wasm-publish ${verb} [flags]`;
  const list = wholeProgram ? [`Verbs:\n${table(Object.entries(verbs))}`] : [];
  const title = wholeProgram ? `Flags of ${verb}, the default verb:` : 'Flags:';
  return [`Usage: ${usage}`, verbs[verb], ...list, `${title}\n${table(rows)}`].join('\n\n').concat('\n');
}

function table(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
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
