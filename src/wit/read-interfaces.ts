/** Reads the interfaces of a component or WIT package whole: every function, every type, and what a WIT package says about them. */

import { readPreamble, readSections } from '../wasm/sections.ts';
import { type ByteSource, WasmFile } from '../wasm/source.ts';
import type { ComponentType, Ids, Item } from './binary-types.ts';
import { createDecoder, type Decoder, emptyPackage, idOfInterface } from './decoder.ts';
import { unreadable } from './failure.ts';
import type { Interfaces, Package, World } from './model.ts';
import { addDocs, docsSection } from './package-docs.ts';
import { readComponentType } from './read-component.ts';

/** Types, names and substitutions of one file; what toolchains write needs a thousandth of it. */
const stepLimit = 2_000_000;
/**
 * Parts of the types of all imports and exports, as trees: functions that share a large type would each be printed and compared with all
 * of it. wasmparser allows a component a fifth of this.
 */
const partLimit = 5_000_000;

/**
 * The interfaces of a component or WIT package; `name` is the file name in error messages. Throws `invalid-wasm` for an invalid
 * structure, and `unsupported` for a core module and for what a valid file may have and WIT cannot say.
 */
export async function readInterfaces(source: ByteSource, name: string): Promise<Interfaces> {
  const file = new WasmFile(source, name);
  const whole = { offset: 0, size: file.size };
  if ((await readPreamble(file, whole)) !== 'component')
    throw unreadable(
      'the file is a core module, and WIT describes components',
      'List its imports and exports with other tools: wasm-tools print --skeleton <file>',
    );
  const type = await readComponentType(file, whole, countedIds());
  const kind = encodingOf(type) === undefined ? 'component' : 'wit-package';
  const found = kind === 'component' ? decodeComponent(type) : decodePackage(type);
  const docs = await readDocs(file);
  if (docs) addDocs(found.main, docs);
  return { kind, ...found };
}

function countedIds(): Ids {
  let last = 0;
  let used = 0;
  return {
    next() {
      last += 1;
      if (last > stepLimit) throw unreadable(`it has more than ${stepLimit} types`);
      return last;
    },
    use(parts) {
      used += parts;
      if (used > partLimit) throw unreadable(`its types have more than ${partLimit} parts together`);
    },
  };
}

/** A WIT package by the rule of wit-parser (`decoding.rs`, `is_wit_package`): every export is a component type. */
function encodingOf({ imports, exports }: ComponentType): 'first' | 'second' | undefined {
  if (imports.size > 0 || exports.size === 0) return undefined;
  const isTypes = [...exports.values()].every(
    ({ entity }) => entity.kind === 'type' && entity.created.base.kind === 'component',
  );
  const [first = ''] = exports.keys();
  if (!isTypes) return undefined;
  if (/^[^/]+\/wit(?:@|$)/.test(first)) return 'first';
  return first.includes(':') ? undefined : 'second';
}

function decodeComponent(type: ComponentType): Omit<Interfaces, 'kind'> {
  const decoder = createDecoder();
  const main = emptyPackage({ namespace: 'root', name: 'component' });
  const world = addWorld(decoder, 'root', type, main);
  for (const [name, { entity }] of type.exports)
    if (entity.kind !== 'func' && entity.kind !== 'instance' && !world.exports.has(name))
      throw unreadable(`the export ${name} is neither a function nor an instance`);
  return { main, foreign: decoder.foreign() };
}

function addWorld(decoder: Decoder, name: string, { imports, exports }: ComponentType, main: Package): World {
  const world: World = { kind: 'world', name, package: main, imports: new Map(), exports: new Map() };
  const add = (items: World['imports'], [label, item]: readonly [string, Item]): void => {
    const found = decoder.worldItem(label, item, world, main);
    if (found) items.set(...found);
  };
  for (const entry of imports) add(world.imports, entry);
  for (const entry of exports) {
    if (entry[1].entity.kind === 'type') throw unreadable(`the world exports the type ${entry[0]}`);
    add(world.exports, entry);
  }
  main.worlds.set(name, world);
  return world;
}

/** The first encoding has one component type for all interfaces and worlds, the second one for each of them. */
function decodePackage(type: ComponentType): Omit<Interfaces, 'kind'> {
  const decoder = createDecoder();
  const isFirst = encodingOf(type) === 'first';
  let main: Package | undefined;
  for (const [name, { entity }] of type.exports) {
    if (entity.kind !== 'type' || entity.created.base.kind !== 'component') continue;
    const { imports, exports } = entity.created.base;
    if (isFirst) main ??= emptyPackage(idOfInterface(name).package);
    for (const [label] of exports) main ??= emptyPackage(idOfInterface(label).package);
    if (!main) throw unreadable(`${name} defines nothing`);
    if (!isFirst && exports.size !== 1) throw unreadable(`${name} has ${exports.size} definitions`);
    if (isFirst || definesInterface(exports))
      for (const [label, item] of imports) decoder.referTo(label, item);
    for (const [label, item] of exports) addDefinition(decoder, label, item, main);
  }
  return { main: main ?? emptyPackage({ namespace: '', name: '' }), foreign: decoder.foreign() };
}

function definesInterface(exports: ComponentType['exports']): boolean {
  return [...exports.values()].some(({ entity }) => entity.kind === 'instance');
}

function addDefinition(decoder: Decoder, name: string, item: Item, main: Package): void {
  if (item.entity.kind === 'instance') decoder.declareInterface(name, item, main);
  else if (item.entity.kind === 'component')
    addWorld(decoder, idOfInterface(name).label, item.entity.type, main);
  else throw unreadable(`${name} is neither an interface nor a world`);
}

async function readDocs(file: WasmFile): Promise<Uint8Array | undefined> {
  const sections = await readSections(file, 'component');
  const section = sections.findLast(({ name }) => name === docsSection);
  if (!section) return undefined;
  const reader = await file.read(section, `section ${docsSection}`);
  return reader.take(section.size, `section ${docsSection}`);
}
