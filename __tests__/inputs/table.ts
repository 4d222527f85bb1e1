/** The table of inputs in `cases/`, and what a runner shows for each; `npm run bless` rewrites the latter. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { coreModule } from '../support/module.ts';
import { root, runExecutable } from '../support/programs.ts';
import { makeWorkspace } from '../support/workspace.ts';

/** A row: what a person has written, and what a runner shows. */
export interface InputCase {
  readonly inputs: Readonly<Record<string, string>>;
  /** Lines of the error, of which the first is the message with its code; absent when the run succeeds. */
  readonly error?: readonly string[];
  /** The same where there are three artifacts, if it differs. */
  readonly errorForThree?: readonly string[];
  /** Lines of the notice of a run that succeeds. */
  readonly notices?: readonly string[];
  /** Lines of the warning of a run that succeeds. */
  readonly warnings?: readonly string[];
}

const binary = (name: string) => coreModule(Buffer.from(name));
const one = { 'build/app.wasm': binary('app'), 'app.wat': '(module)' };
const three = { ...one, 'build/blue.wasm': binary('blue'), 'green.wasm': binary('green') };

export const groups = ['targets', 'tags', 'others'] as const;

/** Inputs of a dry run, and whether its workspace has one artifact or three. */
export interface Run {
  readonly inputs: Readonly<Record<string, string>>;
  readonly artifacts: 'one' | 'three';
}

export const both = ['one', 'three'] as const;

export async function readCases(group: string): Promise<readonly InputCase[]> {
  return JSON.parse(await readFile(join(import.meta.dirname, 'cases', `${group}.json`), 'utf8'));
}

/** The log of each run; all of them are played in one process. */
export async function play(runs: readonly Run[]): Promise<readonly (readonly string[])[]> {
  const workspaces = { one: await makeWorkspace(one), three: await makeWorkspace(three) };
  const played = runs.map(({ inputs, artifacts }) => ({
    folder: workspaces[artifacts].path,
    inputs: { 'dry-run': 'true', ...inputs },
  }));
  const scratch = await makeWorkspace({ 'runs.json': JSON.stringify(played) });
  const variables = {
    PATH: process.env.PATH,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'Acme/Widgets',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REF: 'refs/heads/main',
  };
  const args = [join(root, '__tests__/inputs/runner-cases.ts'), join(scratch.path, 'runs.json')];
  const finished = await runExecutable(process.execPath, args, { env: variables });
  await Promise.all([...Object.values(workspaces), scratch].map(({ remove }) => remove()));
  assert.equal(finished.code, 0, finished.stderr);
  return JSON.parse(finished.stdout) as readonly (readonly string[])[];
}

/** The lines of the annotations of one kind, as the runner decodes them. */
export function annotations(kind: string, log: readonly string[]): readonly string[] {
  return log
    .filter((line) => line.startsWith(`::${kind} `))
    .flatMap((line) => decode(line.replace(/^::\w+ [^:]*::/, '')).split('\n'));
}

function decode(text: string): string {
  return text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
}

/** Runs of each row, with one artifact and with three. */
export function runsOf(cases: readonly InputCase[]): readonly Run[] {
  return cases.flatMap(({ inputs }) => both.map((artifacts) => ({ inputs, artifacts })));
}

/** Rewrites what is shown for each row of every group. */
export async function writeCases(): Promise<void> {
  for (const group of groups) {
    const cases = await readCases(group);
    const shown = await play(runsOf(cases));
    const rows = cases.map(({ inputs }, at) => rowOf(inputs, shown.slice(2 * at, 2 * at + 2)));
    await writeFile(join(import.meta.dirname, 'cases', `${group}.json`), printRows(rows));
  }
}

function rowOf(
  inputs: InputCase['inputs'],
  [forOne = [], forThree = []]: readonly (readonly string[])[],
): InputCase {
  const [error, errorForThree] = [annotations('error', forOne), annotations('error', forThree)];
  const [notices, warnings] = [annotations('notice', forOne), annotations('warning', forOne)];
  const isSame = JSON.stringify(error) === JSON.stringify(errorForThree);
  return {
    inputs,
    ...(error.length > 0 && { error }),
    ...(!isSame && { errorForThree }),
    ...(error.length === 0 && notices.length > 0 && { notices }),
    ...(error.length === 0 && warnings.length > 0 && { warnings }),
  };
}

/** JSON in which every character can be seen. */
function printRows(rows: readonly InputCase[]): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const json = JSON.stringify(rows, null, 2).replace(/[\u007f-\uffff]/g, escaped);
  return `${json}\n`;
}
