/** Reads a component: its sections in file order, nested components included, as a component type. */

import { readFlag } from '../wasm/extern.ts';
import { limits } from '../wasm/limits.ts';
import type { Reader } from '../wasm/reader.ts';
import { readSections, type Section } from '../wasm/sections.ts';
import type { Span, WasmFile } from '../wasm/source.ts';
import {
  type ComponentType,
  type Entity,
  type Ids,
  type InstanceType,
  type Item,
  instantiate,
  renamed,
} from './binary-types.ts';
import { readCanonical } from './canonical.ts';
import { type ExternName, readExternName, readSort, readTypeReference, type Sort } from './extern-name.ts';
import { unreadable } from './failure.ts';
import { readType } from './read-types.ts';
import {
  addEntity,
  addExport,
  addImport,
  at,
  createScope,
  entityOf,
  outerScope,
  type Scope,
} from './scope.ts';

type ReadEntry = (reader: Reader, scope: Scope) => void;

const entries: Readonly<Record<number, ReadEntry>> = {
  5: readInstance,
  6: readAlias,
  7: readType,
  8: readLifted,
  10: (reader, scope) => {
    const name = readExternName(reader);
    addImport(reader, scope, name, entityOf(reader, scope, readTypeReference(reader)));
  },
  11: readExport,
};
const nestedComponent = 4;

/** The component in a span of a file, which begins with its preamble. Throws `invalid-wasm`, and `unsupported` for what cannot be read. */
export async function readComponentType(
  file: WasmFile,
  span: Span,
  ids: Ids,
  outer?: Scope,
): Promise<ComponentType> {
  const scope = createScope(ids, outer);
  if (scope.depth > limits.typeDepth)
    file.fail(`components nested more than ${limits.typeDepth} deep`, span.offset);
  const id = ids.next();
  for (const section of await readSections(file, 'component', span)) await readSection(file, section, scope);
  const { imports, exports, resources } = scope;
  return { kind: 'component', id, imports, exports, resources };
}

async function readSection(file: WasmFile, section: Section, scope: Scope): Promise<void> {
  if (section.id === nestedComponent) {
    scope.components.push(await readComponentType(file, section, scope.ids, scope));
    return;
  }
  const read = entries[section.id];
  if (!read) return;
  const reader = await file.read(section, `section ${section.id}`);
  reader.each(`entries of section ${section.id}`, () => read(reader, scope));
  reader.end(`section ${section.id}`);
}

function readInstance(reader: Reader, scope: Scope): void {
  const start = reader.offset;
  const form = reader.byte('an instance');
  if (form > 1) reader.fail(`unknown instance 0x${form.toString(16)}`, start);
  scope.instances.push(form === 0 ? readInstantiation(reader, scope) : readBundle(reader, scope));
}

function readInstantiation(reader: Reader, scope: Scope): InstanceType {
  const component = at(reader, scope.components, reader.u32('a component index'), 'component');
  const args = new Map<string, Entity>();
  reader.each('arguments', () => {
    const name = reader.text('the name of an argument');
    args.set(name, indexed(reader, scope, readSort(reader), reader.u32('an index')));
  });
  const instance = instantiate(scope.ids, component, args);
  for (const { entity } of instance.exports.values())
    if (entity.kind === 'type' && entity.created.base.kind === 'resource')
      scope.resources.push(entity.created.base);
  return instance;
}

/** An instance that bundles items which exist already. */
function readBundle(reader: Reader, scope: Scope): InstanceType {
  const exports = new Map<string, Item>();
  reader.each('exports of an instance', () => {
    const name = readExternName(reader);
    const entity = indexed(reader, scope, readSort(reader), reader.u32('an index'));
    exports.set(name.full, { entity });
  });
  return { kind: 'instance', id: scope.ids.next(), exports, resources: [] };
}

/** The item with this index in the index space of its sort. */
function indexed(reader: Reader, scope: Scope, sort: Sort, index: number): Entity {
  if (sort === 'type') {
    const type = at(reader, scope.types, index, 'type');
    return { kind: 'type', referenced: type, created: type };
  }
  if (sort === 'func') return { kind: 'func', type: at(reader, scope.functions, index, 'function') };
  if (sort === 'instance') return { kind: 'instance', type: at(reader, scope.instances, index, 'instance') };
  if (sort === 'component')
    return { kind: 'component', type: at(reader, scope.components, index, 'component') };
  return { kind: 'other' };
}

function readAlias(reader: Reader, scope: Scope): void {
  const sort = readSort(reader);
  const start = reader.offset;
  const target = reader.byte('the target of an alias');
  const index = reader.u32('an index');
  if (target > 2) reader.fail(`unknown alias target 0x${target.toString(16)}`, start);
  if (target < 2) {
    const name = reader.text('the name of an alias');
    if (target === 0) addEntity(scope, exportOf(reader, scope, index, name, sort));
    return;
  }
  const outerIndex = reader.u32('an index');
  // An outer alias adds to no count of names: it is the very same item.
  addEntity(scope, indexed(reader, outerScope(reader, scope, index), sort, outerIndex));
}

function exportOf(reader: Reader, scope: Scope, index: number, name: string, sort: Sort): Entity {
  if (sort === 'core' || sort === 'value') return { kind: 'other' };
  const entity = at(reader, scope.instances, index, 'instance').exports.get(name)?.entity;
  if (entity === undefined) return reader.fail(`instance ${index} has no export ${name}`);
  return entity.kind === sort ? entity : reader.fail(`export ${name} of instance ${index} is not a ${sort}`);
}

function readLifted(reader: Reader, scope: Scope): void {
  const index = readCanonical(reader);
  if (index === undefined) return;
  const { base } = at(reader, scope.types, index, 'type');
  if (base.kind !== 'func') reader.fail(`type ${index} is not the type of a function`);
  else addEntity(scope, { kind: 'func', type: base });
}

/** An export may state a type, which then counts in place of the item's own. */
function readExport(reader: Reader, scope: Scope): void {
  const name: ExternName = readExternName(reader);
  const actual = indexed(reader, scope, readSort(reader), reader.u32('the index of an export'));
  const reference = readFlag(reader, 'the type of an export') ? readTypeReference(reader) : undefined;
  const hasOwn = reference === undefined || reference.kind === 'resource' || reference.kind === 'other';
  const entity = hasOwn ? actual : entityOf(reader, scope, reference);
  if (entity.kind !== actual.kind) throw unreadable(`the export ${name.full} states a type of another kind`);
  addExport(reader, scope, name, entity.kind === 'type' ? underNewName(scope, entity) : entity);
}

function underNewName({ ids }: Scope, entity: Entity & { readonly kind: 'type' }): Entity {
  const { created } = entity;
  return { kind: 'type', referenced: created, created: renamed(ids, created) };
}
