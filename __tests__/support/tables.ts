/** The tables of inputs and outputs as README.md and the action files show them, made from the sources. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type InputRow, inputsOf, type VerbName, verbSummaries } from '../../src/inputs/inputs.ts';
import { verbs } from '../../src/main.ts';
import { root } from './programs.ts';

export const verbNames = Object.keys(verbs) as readonly VerbName[];

/** The action file of a verb, relative to the top: `publish` is the action itself, every other verb a sub-action. */
export function actionFile(verb: VerbName): string {
  return verb === 'publish' ? 'action.yml' : `${verb}/action.yml`;
}

/** Every input of publish with its default and meaning, as Markdown. */
export function inputsTable(): string {
  const rows = inputsOf('publish').map(([name, row]) => {
    const flag = row.cliOnly ? `\`--${name}\`` : `\`${name}\``;
    return `| ${flag} | ${initialOf(name, row)} | ${row.description} |`;
  });
  return ['| Input | Default | Meaning |', '|---|---|---|', ...rows].join('\n');
}

/** Every output of publish with its meaning, as Markdown. */
export async function outputsTable(): Promise<string> {
  const outputs = await verbs.publish.outputs();
  const rows = Object.entries(outputs).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return ['| Output | Meaning |', '|---|---|', ...rows].join('\n');
}

function initialOf(name: string, row: InputRow): string {
  if (name === 'token') return '`github.token`';
  return row.default === undefined || row.cliOnly ? '' : `\`${row.default}\``;
}

/** The members `inputs` and `outputs` of a verb's action file. */
async function actionTables(verb: VerbName): Promise<string> {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  const inputs = inputsOf(verb)
    .filter(([, row]) => !row.cliOnly)
    .map(([name, row]) => {
      const initial = name === 'token' ? '$' + '{{ github.token }}' : row.default;
      const lines = [`  ${name}:`, `    description: ${quoted(row.description)}`];
      return [...lines, ...(initial === undefined ? [] : [`    default: ${quoted(initial)}`])].join('\n');
    });
  const outputs = Object.entries(await verbs[verb].outputs()).map(
    ([name, meaning]) => `  ${name}:\n    description: ${quoted(meaning)}`,
  );
  return ['inputs:', ...inputs, 'outputs:', ...outputs, ''].join('\n');
}

/** The one-line program of a sub-action: a runner passes no arguments, so it puts in the verb. */
export function subActionEntry(verb: VerbName): string {
  return `process.argv.splice(2, 0, '${verb}');\nawait import('../dist/index.js');\n`;
}

/** Rewrites the tables in README.md and the action files, and makes the folders of sub-actions. */
export async function writeTables(): Promise<void> {
  for (const verb of verbNames) {
    if (verb !== 'publish') await makeSubAction(verb);
    const tables = await actionTables(verb);
    await rewrite(actionFile(verb), (text) => text.replace(/^inputs:\n[\s\S]*?(?=^runs:)/m, () => tables));
  }
  const shown = [['inputs', inputsTable()] as const, ['outputs', await outputsTable()] as const];
  await rewrite('README.md', (text) => shown.reduce(withTable, text));
}

function withTable(text: string, [name, table]: readonly [string, string]): string {
  const form = new RegExp(`(<!-- ${name}:[^\n]*-->\n)[\\s\\S]*?(<!-- /${name} -->)`);
  return text.replace(form, (_, start: string, end: string) => `${start}${table}\n${end}`);
}

async function makeSubAction(verb: VerbName): Promise<void> {
  await mkdir(join(root, verb), { recursive: true });
  const head = `name: oci-wasm-publish ${verb}\ndescription: ${verbSummaries[verb]}\n`;
  const body = 'inputs:\nruns:\n  using: node24\n  main: index.js\n';
  await writeFile(join(root, actionFile(verb)), head + body);
  await writeFile(join(root, verb, 'index.js'), subActionEntry(verb));
}

async function rewrite(name: string, change: (text: string) => string): Promise<void> {
  const file = join(root, name);
  await writeFile(file, change(await readFile(file, 'utf8')));
}
