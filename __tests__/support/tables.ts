/** The tables of inputs and outputs as the README shows them. */

import { outputs } from '../../src/host/actions/outputs.ts';
import { inputRows } from '../../src/inputs/inputs.ts';

/** Every input with its default and meaning. */
export function inputsTable(): string {
  const rows = Object.entries(inputRows).map(([name, row]) => {
    const flag = row.flagOnly ? `\`--${name}\`` : `\`${name}\``;
    return `| ${flag} | ${defaultOf(name)} | ${row.description} |`;
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

/** Every output with its meaning. */
export function outputsTable(): string {
  const rows = Object.entries(outputs).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

function defaultOf(name: string): string {
  if (name === 'token') return '`github.token`';
  const row = inputRows[name];
  return row?.default === undefined || row.flagOnly ? '' : `\`${row.default}\``;
}
