/** The WIT of a binary: equal to what `wasm-tools component wit` prints, for every fixture and for constructs of every kind. */

import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { printInterfaces } from '../../src/wit/print.ts';
import { client } from '../support/clients.ts';
import { root } from '../support/programs.ts';
import { constructs } from './constructs.ts';
import { type Builder, createBuilder, interfacesOf } from './packages.ts';

const wasmTools = client('wasm-tools');

/** What is read, or the code of the error. */
async function printed(bytes: Uint8Array): Promise<string> {
  try {
    return printInterfaces(await interfacesOf(bytes));
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

suite('Interfaces are printed as wasm-tools prints them', { skip: !wasmTools }, () => {
  let builder: Builder;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
  });
  after(() => builder.remove());

  const compare = async (bytes: Uint8Array): Promise<void> => {
    const { code, stdout } = await builder.run(bytes, ['component', 'wit', 'FILE']);
    const ours = await printed(bytes);
    if (code === 0) assert.equal(ours, stdout);
    else assert.match(ours, /^(?:unsupported|invalid-wasm)$/);
  };

  /** Version and layer in the preamble (`Binary.md`). */
  const isComponent = (file: string): boolean =>
    readFileSync(join(root, file)).readUInt32LE(4) === 0x0001000d;
  const files = globSync('__tests__/**/*.wasm', { cwd: root });
  for (const file of files.filter(isComponent).sort())
    test(file, async () => compare(await readFile(join(root, file))));

  for (const { name, wit, world } of constructs) {
    test(`${name}, as a package`, async () => compare(await builder.witPackage(wit)));
    if (world !== undefined)
      test(`${name}, as a component`, async () => compare(await builder.component(wit, world)));
  }
});
