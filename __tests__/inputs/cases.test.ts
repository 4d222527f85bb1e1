/** The table of inputs that people write by mistake or by the habit of another tool: what a runner shows for each. */

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { inputRows } from '../../src/inputs/inputs.ts';
import { annotations, both, groups, play, type Run, readCases, runsOf } from './table.ts';

test('the table has at least 60 wrong or foreign inputs', async () => {
  const all = (await Promise.all(groups.map(readCases))).flat();
  assert.ok(all.filter(({ error }) => error).length >= 60);
});

for (const group of groups) {
  const cases = await readCases(group);
  let shown: readonly (readonly string[])[] = [];
  before(async () => {
    shown = await play(runsOf(cases));
  });
  for (const [
    at,
    { inputs, error = [], errorForThree = error, notices = [], warnings = [] },
  ] of cases.entries()) {
    test(`the inputs ${JSON.stringify(inputs).slice(0, 100)} show what is right, for one artifact and for three`, () => {
      const [forOne = [], forThree = []] = shown.slice(2 * at);
      assert.deepEqual(annotations('error', forOne), error);
      assert.deepEqual(annotations('error', forThree), errorForThree);
      if (error.length > 0) return;
      assert.deepEqual(annotations('notice', forOne), notices);
      assert.deepEqual(annotations('warning', forOne), warnings);
    });
  }
}

/** The inputs that the lines of an error are, as a workflow reads them; `undefined` for lines that a person has to complete. */
function pasted([, ...rest]: readonly string[]): Readonly<Record<string, string>> | undefined {
  // What is listed below may be pasted instead.
  const next = rest.findIndex((line) => / \[[a-z-]+\]$/.test(line));
  const hint = next < 0 ? rest : rest.slice(0, next);
  const names = Object.keys(inputRows).join('|');
  const lines = hint.flatMap((line) => {
    const found = new RegExp(`^(?:.*[: ]|)((?:${names}): .*)$`).exec(line)?.[1];
    return found ?? (line.startsWith('  ') ? line : []);
  });
  const text = lines.join('\n');
  if (text === '' || /<[a-z. -]+>|\$\{\{|…|\\u\{/.test(text)) return undefined;
  const values: Readonly<Record<string, unknown>> = parse(text);
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

/** What a correct input may still meet: files and artifacts that the workspaces of this test do not have, and the other half of a login. */
const aboutFiles =
  /matches no file|does not exist|which is not a folder|given without|has no Chart|is not valid JSON|nothing to publish|invalid-wasm|neither a folder nor a file|not part of this run|is not a file of the workspace|but the artifacts are/;

test('the lines of every error can be pasted, for one artifact and for three', async () => {
  const cases = (await Promise.all(groups.map(readCases))).flat();
  const found = cases.flatMap(({ inputs, error = [], errorForThree = error }) => {
    const subjects = [...(error[0] ?? '').matchAll(/(?:^|; |and )"([\w-]+)"/g)].map(([, name]) => name);
    const kept = Object.entries(inputs).filter(
      ([name]) => inputRows[name] && !inputRows[name].cliOnly && !subjects.includes(name),
    );
    return both.flatMap((artifacts): readonly Run[] => {
      const lines = pasted(artifacts === 'one' ? error : errorForThree);
      return lines ? [{ artifacts, inputs: { ...Object.fromEntries(kept), ...lines } }] : [];
    });
  });
  assert.ok(found.length > 300, `${found.length} errors have lines`);
  // Many errors lead to the same lines.
  const runs = [...new Map(found.map((run) => [JSON.stringify(run), run])).values()];
  const shown = await play(runs);
  for (const [index, { inputs }] of runs.entries()) {
    const [message = ''] = annotations('error', shown[index] ?? []);
    if (!aboutFiles.test(message)) assert.equal(message, '', JSON.stringify(inputs));
  }
});

test('no secret of an input is shown', async () => {
  const cases = (await Promise.all(groups.map(readCases))).flat();
  const secrets = /s3cr3t|hunter2|ghs_x|MII/;
  for (const { inputs, ...shown } of cases)
    assert.doesNotMatch(JSON.stringify(shown), secrets, JSON.stringify(inputs));
});
