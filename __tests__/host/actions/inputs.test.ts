/** Inputs on a runner, among variables of the job whose names begin alike. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readActionInputs, reportOtherVariables } from '../../../src/host/actions/inputs.ts';

function read(environment: Readonly<Record<string, string>>) {
  const { given, misspelt, foreign } = readActionInputs(environment);
  const lines: string[] = [];
  reportOtherVariables(
    { given, misspelt, foreign },
    { info: (line) => lines.push(`info: ${line}`), warn: (line) => lines.push(`warn: ${line}`) },
  );
  return { given: Object.fromEntries(given), lines };
}

suite('inputs on a runner', () => {
  test('variables of the job that are no inputs are named in one line, without their values', () => {
    const { given, lines } = read({
      INPUT_PATH: 'a',
      INPUT_BRANCH: 'secret-value',
      INPUT_ENVIRONMENT: 'production',
      INPUT_VERSION: '1.0.0',
      INPUT_HELP: 'true',
      PATH: '/bin',
    });
    assert.deepEqual(given, { path: 'a' });
    assert.deepEqual(lines, [
      'info: Ignored, since they are not inputs of this action: INPUT_BRANCH, INPUT_ENVIRONMENT, INPUT_HELP, INPUT_VERSION',
    ]);
  });

  test('a variable that looks like an input is a warning with the right name', () => {
    for (const [variable, name] of [
      ['INPUT_TAG', 'tags'],
      ['INPUT_FORMAT', 'formats'],
      ['INPUT_FORMATES', 'formats'],
      ['INPUT_DRY_RUN', 'dry-run'],
      ['INPUT_DRYRUN', 'dry-run'],
      ['INPUT_PLAIN_HTTP', 'plain-http'],
      ['INPUT_CONCURENCY', 'concurrency'],
      ['INPUT_ANNOTATION', 'annotations'],
      ['INPUT_PASSWROD', 'password'],
    ] as const) {
      const { given, lines } = read({ [variable]: 'x' });
      assert.deepEqual(given, {});
      assert.deepEqual(lines, [
        `warn: the variable ${variable} is not an input of this action and is ignored; did you mean "${name}"?`,
      ]);
    }
  });

  test('names that jobs use are no near misses', () => {
    const names = ['BRANCH', 'REF', 'ENV', 'NAME', 'DATE', 'GO', 'TASK', 'TARGET', 'REGION', 'HOST', 'TYPE'];
    const { lines } = read(Object.fromEntries(names.map((name) => [`INPUT_${name}`, 'x'])));
    assert.deepEqual(
      lines.filter((line) => line.startsWith('warn')),
      [],
    );
  });

  test('of several spellings the one of the runner counts, in whatever order they are set', {
    skip: process.platform === 'win32',
  }, () => {
    const others = { input_to: 'oci:./other', Input_To: 'oci:./third', INPUT_to: 'oci:./fourth' };
    for (const environment of [
      { INPUT_TO: 'oci:./right', ...others },
      { ...others, INPUT_TO: 'oci:./right' },
    ]) {
      const { given, lines } = read(environment);
      assert.deepEqual(given, { to: 'oci:./right' });
      assert.equal(lines.filter((line) => line.includes('did you mean "to"')).length, 3);
    }
    assert.deepEqual(read(others).given, {});
  });

  test('empty variables are not mentioned, and of many only some are', () => {
    assert.deepEqual(read({ INPUT_BRANCH: '', INPUT_TAG: ' ' }).lines, []);
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`INPUT_UNRELATED_${index}`, 'x']),
    );
    assert.match(read(many).lines.join('\n'), /and 480 more$/);
  });
});
