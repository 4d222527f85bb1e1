/** Components of JavaScript and Python, built by their own toolchains: what two versions differ in, as it is argued. */

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { compareInterfaces } from '../../src/wit/compare.ts';
import { isBreaking, stepOf } from '../../src/wit/difference.ts';
import { printInterfaces } from '../../src/wit/print.ts';
import { client } from '../support/clients.ts';
import { root } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';
import { interfacesOf } from './packages.ts';

const folder = join(root, '.cache', 'components');
const cart = 'export acme:shop/cart@1.0.1';

/** Build → the step, and what breaks. */
const answers: readonly (readonly [string, 'major' | 'minor' | 'patch', readonly string[]])[] = [
  // Callers of the function find none.
  ['removed', 'major', [`${cart}.refund was removed`]],
  // Callers pass one argument less than the canonical ABI expects.
  ['parameter', 'major', [`${cart}.pay takes "currency: string" now`]],
  // Nobody calls it yet.
  ['added', 'minor', []],
  // A record of three fields is laid out otherwise than one of two.
  ['field', 'major', [`${cart}.item has the field "price: u64" now`]],
  // What a function does is no part of its interface; the version of the package is of the same series.
  ['body', 'patch', []],
];

const builds = ['old', ...answers.map(([name]) => name)];
const isBuilt = ['js', 'py'].every((language) =>
  builds.every((name) => existsSync(join(folder, `${language}-${name}.wasm`))),
);
if (!isBuilt) recordSkipped('components of JavaScript and Python: run .ci/language-components');

function read(name: string): Buffer {
  return readFileSync(join(folder, `${name}.wasm`));
}

suite('Two versions of a component', { skip: !isBuilt }, () => {
  for (const language of ['js', 'py'])
    for (const [name, step, breaking] of answers)
      test(`of ${language}: ${name} takes a ${step} version`, async () => {
        const differences = compareInterfaces(
          await interfacesOf(read(`${language}-old`)),
          await interfacesOf(read(`${language}-${name}`)),
        );
        assert.equal(stepOf(differences, 'component'), step);
        assert.deepEqual(
          differences
            .filter((one) => isBreaking(one, 'component'))
            .map(({ item, change }) => `${item} ${change}`),
          breaking,
        );
      });

  test('of js that imports less of WASI breaks nobody', async () => {
    const differences = compareInterfaces(
      await interfacesOf(read('js-old')),
      await interfacesOf(read('js-pure')),
    );
    assert.ok(differences.length > 10);
    assert.ok(differences.every(({ change, breaks }) => change === 'was removed' && breaks.length === 0));
    const back = compareInterfaces(await interfacesOf(read('js-pure')), await interfacesOf(read('js-old')));
    assert.equal(stepOf(back, 'component'), 'major', 'a host has to provide what is imported anew');
  });

  const wasmTools = client('wasm-tools');
  for (const name of ['js-old', 'py-old'])
    test(`${name} is printed as wasm-tools prints it`, { skip: !wasmTools }, async () => {
      const printed = await wasmTools?.(['component', 'wit', join(folder, `${name}.wasm`)]);
      assert.equal(printInterfaces(await interfacesOf(read(name))), printed?.stdout);
    });
});
