/** The custom section `package-docs`: docs and stability of a WIT package (wit-parser, `metadata.rs`). */

import { isRecord } from '../json.ts';
import type {
  Described,
  Func,
  Interface,
  Package,
  Stability,
  TypeDefinition,
  World,
  WorldItem,
} from './model.ts';

export const docsSection = 'package-docs';

/** The first byte is the version of the format; 0 has docs only. */
const lastVersion = 1;

type Json = Readonly<Record<string, unknown>>;

/** Adds what the section says to the items of a package. What it says of items that are not there, or not as JSON, counts as absent. */
export function addDocs(main: Package, section: Uint8Array): void {
  const data = parse(section);
  const docs = textOf(data.docs);
  if (docs !== undefined) main.docs = docs;
  each(data.worlds, (name, found) => addToWorld(main.worlds.get(name), found));
  each(data.interfaces, (name, found) => addToInterface(main.interfaces.get(name), found));
}

function parse(section: Uint8Array): Json {
  if ((section[0] ?? lastVersion + 1) > lastVersion) return {};
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(section.subarray(1)));
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function addToWorld(world: World | undefined, data: Json): void {
  if (!world) return;
  describe(world, data);
  const either = (name: string): WorldItem | undefined => world.imports.get(name) ?? world.exports.get(name);
  each(data.interfaces, (name, found) => addToInline(either(name), found));
  each(data.interface_exports, (name, found) => addToInline(world.exports.get(name), found));
  each(data.types, (name, found) => {
    const item = world.imports.get(name);
    if (item?.kind === 'type') addToType(item.type, found);
  });
  addToFunctions(data.funcs, either);
  addToFunctions(data.func_exports, (name) => world.exports.get(name));
  addToReferences(world.imports, data.interface_import_docs, data.interface_import_stability);
  addToReferences(world.exports, data.interface_export_docs, data.interface_export_stability);
}

function addToFunctions(data: unknown, find: (name: string) => WorldItem | undefined): void {
  entriesOf(data).forEach(([name, found]) => {
    const item = find(name);
    if (item?.kind === 'function') addToFunction(item.function, found);
  });
}

function addToInline(item: WorldItem | undefined, data: Json): void {
  if (item?.kind !== 'interface') return;
  const stability = stabilityOf(data.stability);
  if (stability) item.stability = stability;
  addToInterface(item.interface, data);
}

/** Docs of an import or export of an interface that is declared elsewhere, by its id. */
function addToReferences(items: ReadonlyMap<string, WorldItem>, docs: unknown, stabilities: unknown): void {
  for (const [name, text] of entriesOf(docs)) {
    const item = items.get(name);
    const found = textOf(text);
    if (item?.kind === 'interface' && found !== undefined) item.docs = found;
  }
  for (const [name, value] of entriesOf(stabilities)) {
    const item = items.get(name);
    const stability = stabilityOf(value);
    if (item?.kind === 'interface' && stability) item.stability = stability;
  }
}

function addToInterface(target: Interface | undefined, data: Json): void {
  if (!target) return;
  describe(target, data);
  each(data.types, (name, found) => {
    const type = target.types.get(name);
    if (type) addToType(type, found);
  });
  for (const [name, found] of entriesOf(data.funcs)) {
    const func = target.functions.get(name);
    if (func) addToFunction(func, found);
  }
}

/** In the first format only a text. */
function addToFunction(func: Func, data: unknown): void {
  describe(func, isRecord(data) ? data : { docs: data });
}

function addToType(type: TypeDefinition, data: Json): void {
  describe(type, data);
  const items = entriesOf(data.items).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [[name, text] as const];
  });
  if (items.length > 0) type.memberDocs = new Map(items);
}

function describe(target: Described, data: Json): void {
  const docs = textOf(data.docs);
  if (docs !== undefined) target.docs = docs;
  const stability = stabilityOf(data.stability);
  if (stability) target.stability = stability;
}

/** `"unknown"`, or `{"stable": {since}}` or `{"unstable": {feature}}`, both perhaps with `deprecated`. */
function stabilityOf(value: unknown): Stability | undefined {
  if (!isRecord(value)) return undefined;
  const found = isRecord(value.stable) ? value.stable : isRecord(value.unstable) ? value.unstable : value;
  const since = textOf(found.since);
  const feature = textOf(found.feature);
  const deprecated = textOf(found.deprecated);
  if (since === undefined && feature === undefined) return undefined;
  return {
    ...(since !== undefined && { since }),
    ...(feature !== undefined && { feature }),
    ...(deprecated !== undefined && { deprecated }),
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return isRecord(value) ? Object.entries(value) : [];
}

function each(value: unknown, visit: (name: string, data: Json) => void): void {
  for (const [name, data] of entriesOf(value)) if (isRecord(data)) visit(name, data);
}
