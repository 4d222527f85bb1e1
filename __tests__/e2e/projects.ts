/** The projects that the end-to-end tests publish; their Wasm files are those of `examples/`. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../support/programs.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';

export const origin = 'https://github.com/acme/widgets.git';

/** A git checkout with the files of `examples/`: a component, a core module and a cup controller with two definitions. */
export async function exampleProject(): Promise<TestWorkspace> {
  return makeWorkspace(await exampleFiles(), { git: true, origin });
}

const examples = [
  'component/greeter.wasm',
  'module/hello.wasm',
  'controller/acme.wasm',
  'controller/controller.json',
  'controller/binding.json',
  'controller/widgets.json',
  'controller/gadgets.json',
];

export async function exampleFiles(): Promise<Record<string, Uint8Array>> {
  const entries = examples.map(async (path) => [path, await readFile(join(root, 'examples', path))] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The bytes of one component. */
export async function componentFile(): Promise<Uint8Array> {
  return await readFile(join(root, 'examples', 'component/greeter.wasm'));
}
