/** Index spaces of a component or of a type: what imports, aliases and definitions have put into them so far. */

import type { Reader } from '../wasm/reader.ts';
import {
  type ComponentType,
  type Entity,
  type FuncType,
  freshInstance,
  type Ids,
  type InstanceType,
  type Item,
  type Resource,
  renamed,
  type TypeId,
} from './binary-types.ts';
import type { ExternName, TypeReference } from './extern-name.ts';
import { sizeOf } from './type-size.ts';

export interface Scope {
  readonly ids: Ids;
  readonly types: TypeId[];
  readonly functions: FuncType[];
  readonly instances: InstanceType[];
  readonly components: ComponentType[];
  /** Resources that come into being here. */
  readonly resources: Resource[];
  readonly imports: Map<string, Item>;
  readonly exports: Map<string, Item>;
  /** The scope of the component or type around this one. */
  readonly outer?: Scope;
  readonly depth: number;
}

export function createScope(ids: Ids, outer?: Scope): Scope {
  return {
    ids,
    types: [],
    functions: [],
    instances: [],
    components: [],
    resources: [],
    imports: new Map(),
    exports: new Map(),
    ...(outer && { outer }),
    depth: outer ? outer.depth + 1 : 0,
  };
}

/** The item with this index. Throws `invalid-wasm` when there is none. */
export function at<Found>(reader: Reader, items: readonly Found[], index: number, what: string): Found {
  return items[index] ?? reader.fail(`${what} index ${index} out of range, ${items.length} are defined`);
}

/** The scope that an outer alias refers to. */
export function outerScope(reader: Reader, scope: Scope, levels: number): Scope {
  let found: Scope | undefined = scope;
  for (let left = levels; left > 0 && found !== undefined; left -= 1) found = found.outer;
  return found ?? reader.fail(`an alias refers to a scope ${levels} levels out`);
}

/** What a declared or ascribed type stands for. */
export function entityOf(reader: Reader, scope: Scope, reference: TypeReference): Entity {
  const { ids, types } = scope;
  if (reference.kind === 'other') return { kind: 'other' };
  if (reference.kind === 'resource') {
    const type: TypeId = { base: { kind: 'resource', id: ids.next() } };
    return { kind: 'type', referenced: type, created: type };
  }
  const type = at(reader, types, reference.index, 'type');
  if (reference.kind === 'type') return { kind: 'type', referenced: type, created: renamed(ids, type) };
  const { base } = type;
  if (base.kind !== reference.kind)
    return reader.fail(`type ${reference.index} is not the type of a ${reference.kind}`);
  return { kind: base.kind, type: base } as Entity;
}

/** Puts an entity into the index space of its kind. */
export function addEntity(scope: Scope, entity: Entity): void {
  scope.ids.next();
  if (entity.kind === 'type') scope.types.push(entity.created);
  if (entity.kind === 'func') scope.functions.push(entity.type);
  if (entity.kind === 'instance') scope.instances.push(entity.type);
  if (entity.kind === 'component') scope.components.push(entity.type);
}

/** An instance that is imported has resources of its own, which are parameters of this scope. */
export function addImport(reader: Reader, scope: Scope, name: ExternName, declared: Entity): void {
  const entity: Entity =
    declared.kind === 'instance'
      ? { kind: 'instance', type: freshInstance(scope.ids, declared.type) }
      : declared;
  addEntity(scope, entity);
  addItem(reader, scope, 'imports', [name, entity]);
}

/** What is exported may come into being here: a resource that is only declared, and those of an instance that is. */
export function addExport(reader: Reader, scope: Scope, name: ExternName, declared: Entity): void {
  let entity = declared;
  if (entity.kind === 'instance') {
    const type = freshInstance(scope.ids, entity.type);
    if (type !== entity.type) scope.resources.push(...resourcesOf(type));
    entity = { kind: 'instance', type };
  }
  if (
    entity.kind === 'type' &&
    entity.created === entity.referenced &&
    entity.created.base.kind === 'resource'
  )
    scope.resources.push(entity.created.base);
  addEntity(scope, entity);
  addItem(reader, scope, 'exports', [name, entity]);
}

function resourcesOf({ exports }: InstanceType): readonly Resource[] {
  return [...exports.values()].flatMap(({ entity }) => {
    if (entity.kind === 'instance') return resourcesOf(entity.type);
    return entity.kind === 'type' && entity.created.base.kind === 'resource' ? [entity.created.base] : [];
  });
}

function addItem(
  reader: Reader,
  scope: Scope,
  list: 'imports' | 'exports',
  [name, entity]: readonly [ExternName, Entity],
): void {
  const items = scope[list];
  scope.ids.use(sizeOf(entity));
  if (items.has(name.full)) reader.fail(`duplicate name ${name.full}`);
  const { implements: implemented, externalId } = name;
  items.set(name.full, {
    entity,
    ...(implemented !== undefined && { implements: implemented }),
    ...(externalId !== undefined && { externalId }),
  });
}
