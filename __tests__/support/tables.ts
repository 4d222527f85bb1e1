/** The tables of inputs and outputs as README.md and action.yml show them. */

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputRow, inputsOf } from '../../src/inputs/inputs.ts';
import { outputs } from '../../src/release/outputs.ts';
import { root } from './programs.ts';

/** Every input with its default and meaning, as Markdown. */
export function inputsTable(): string {
  const rows = inputsOf('publish').map(([name, row]) => {
    const flag = row.cliOnly ? `\`--${name}\`` : `\`${name}\``;
    return `| ${flag} | ${initialOf(name, row)} | ${row.description} |`;
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

/** Every output with its meaning, as Markdown. */
export function outputsTable(): string {
  const rows = Object.entries(outputs).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

function initialOf(name: string, row: InputRow): string {
  if (name === 'token') return '`github.token`';
  return row.default === undefined || row.cliOnly ? '' : `\`${row.default}\``;
}

/** The members `inputs` and `outputs` of action.yml. */
function actionTables(): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const inputs = inputsOf('publish')
    .filter(([, row]) => !row.cliOnly)
    .map(([name, row]) => {
      const initial = name === 'token' ? '$' + '{{ github.token }}' : row.default;
      const lines = [`  ${name}:`, `    description: ${quoted(row.description)}`];
      return [...lines, ...(initial === undefined ? [] : [`    default: ${quoted(initial)}`])].join('\n');
    });
  const described = Object.entries(outputs).map(
    ([name, meaning]) => `  ${name}:\n    description: ${quoted(meaning)}`,
  );
  return ['inputs:', ...inputs, 'outputs:', ...described, ''].join('\n');
}

/** Rewrites the tables in both files. */
export async function writeTables(): Promise<void> {
  await rewrite('action.yml', (text) => text.replace(/^inputs:\n[\s\S]*?(?=^runs:)/m, () => actionTables()));
  await rewrite('README.md', (text) =>
    [['inputs', inputsTable()] as const, ['outputs', outputsTable()] as const].reduce(
      (whole, [name, table]) =>
        whole.replace(
          new RegExp(`(<!-- ${name}:[^\n]*-->\n)[\\s\\S]*?(<!-- /${name} -->)`),
          (_, start: string, end: string) => `${start}${table}\n${end}`,
        ),
      text,
    ),
  );
}

async function rewrite(name: string, change: (text: string) => string): Promise<void> {
  const file = join(root, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}
