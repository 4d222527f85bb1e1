/** The binaries in `fixtures/wasm`, and the WIT package that is embedded in one of them. */

import { readFile } from 'node:fs/promises';
import { inspectWasm } from '../../src/wasm/inspect.ts';
import { readCustomSection } from '../../src/wasm/metadata.ts';
import { counted } from './bytes.ts';

export type FixtureName = 'component' | 'module' | 'wit-package';

export const fixtureNames: readonly FixtureName[] = ['component', 'module', 'wit-package'];

export function fixtureUrl(name: FixtureName): URL {
  return new URL(`../fixtures/wasm/${name}.wasm`, import.meta.url);
}

export async function readFixture(name: FixtureName): Promise<Uint8Array> {
  return readFile(fixtureUrl(name));
}

/** The payload of the `component-type` section of the module: a WIT package as wit-bindgen embeds it. */
export async function readEmbeddedPackage(): Promise<Uint8Array> {
  const source = counted(await readFixture('module'));
  const facts = await inspectWasm(source, 'module.wasm');
  const section = facts.customSections.find(({ name }) => name.startsWith('component-type'));
  const payload = await readCustomSection(source, facts, section?.name ?? '', 1 << 20);
  if (payload === undefined) throw new Error('the fixture has no component-type section');
  return payload;
}
