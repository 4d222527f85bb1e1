/** The interface of any Wasm file: of a component, a WIT package or a core module. */

import { readPreamble } from '../wasm/sections.ts';
import { type ByteSource, WasmFile } from '../wasm/source.ts';
import { compareInterfaces } from './compare.ts';
import { compareModules } from './compare-modules.ts';
import type { Difference } from './difference.ts';
import type { Interfaces } from './model.ts';
import { type ModuleInterface, readModuleInterface } from './module.ts';
import { readInterfaces } from './read-interfaces.ts';

export type AnyInterface = Interfaces | ModuleInterface;

/** Throws `invalid-wasm` for an invalid structure, and `unsupported` for what cannot be read. */
export async function readInterface(source: ByteSource, name: string): Promise<AnyInterface> {
  const layer = await readPreamble(new WasmFile(source, name), { offset: 0, size: source.size });
  return layer === 'module' ? await readModuleInterface(source, name) : await readInterfaces(source, name);
}

export const kindTitles: Readonly<Record<AnyInterface['kind'], string>> = {
  component: 'component',
  module: 'core module',
  'wit-package': 'WIT package',
};

export function compareAny(old: AnyInterface, now: AnyInterface): readonly Difference[] {
  if (old.kind === 'module' && now.kind === 'module') return compareModules(old, now);
  if (old.kind !== 'module' && now.kind !== 'module') return compareInterfaces(old, now);
  const change = `is a ${kindTitles[now.kind]} now, not a ${kindTitles[old.kind]}`;
  return [{ item: 'the file', change, breaks: ['callers', 'hosts'], adds: false }];
}
