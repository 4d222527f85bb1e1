/**
 * Types as the binary defines them: bases in index spaces, and the aliases under which they were imported and exported.
 *
 * The rules are those of the component model's validation (`Explainer.md`, "Type Checking"; wasmparser, `component_types.rs`): every
 * import and export of a type makes a new name for it, and a component is instantiated by replacing its imported resources with those
 * of the arguments and its own by new ones.
 */

import type { Primitive, Shape } from './model.ts';

/** A type under one of its names. */
export interface TypeId {
  readonly base: Base;
  /** The name under which it was imported or exported last; absent where it is defined. */
  readonly alias?: Alias;
}

export interface Alias {
  readonly id: number;
  /** The name that it was known by before. */
  readonly of?: Alias;
}

export type Base = Defined | Resource | FuncType | InstanceType | ComponentType;

export type ValueType = Primitive | TypeId;

export interface Defined {
  readonly kind: 'defined';
  readonly id: number;
  /** `alias` of one primitive for a type that is a primitive. */
  readonly shape: Shape<ValueType>;
  /** Number of its parts, with theirs. */
  readonly size: number;
  /** Levels of parts. */
  readonly depth: number;
}

export interface Resource {
  readonly kind: 'resource';
  readonly id: number;
}

export interface FuncType {
  readonly kind: 'func';
  readonly id: number;
  readonly isAsync: boolean;
  readonly names: readonly string[];
  readonly types: readonly ValueType[];
  readonly result?: ValueType;
}

export interface InstanceType {
  readonly kind: 'instance';
  readonly id: number;
  readonly exports: Items;
  /** Resources that come into being with each instance of this type. */
  readonly resources: readonly Resource[];
}

export interface ComponentType {
  readonly kind: 'component';
  readonly id: number;
  readonly imports: Items;
  readonly exports: Items;
  /** Resources that come into being with each instantiation. */
  readonly resources: readonly Resource[];
}

/** Imports or exports by their full names, in file order. */
export type Items = ReadonlyMap<string, Item>;

/** One import or export: what it is, and the attributes of its name. */
export interface Item {
  readonly entity: Entity;
  /** The interface that an instance under a plain name implements. */
  readonly implements?: string;
  readonly externalId?: string;
}

export type Entity =
  | { readonly kind: 'type'; readonly referenced: TypeId; readonly created: TypeId }
  | { readonly kind: 'func'; readonly type: FuncType }
  | { readonly kind: 'instance'; readonly type: InstanceType }
  | { readonly kind: 'component'; readonly type: ComponentType }
  /** Core modules and values, which are no part of a WIT world. */
  | { readonly kind: 'other' };

/** Hands out identities, and counts them so that a small file cannot define types without end. */
export interface Ids {
  next(): number;
  /** Counts so many parts of types, shared ones as often as they are used. */
  use(parts: number): void;
}

/** Equal for two mentions of the same name of the same type. */
export function keyOf({ base, alias }: TypeId): string {
  return alias === undefined ? `${base.id}` : `${base.id}.${alias.id}`;
}

/** A new name for a type. */
export function renamed(ids: Ids, { base, alias }: TypeId): TypeId {
  return { base, alias: { id: ids.next(), ...(alias && { of: alias }) } };
}

/** The type under the name that it had before; `undefined` for the first one. */
export function previousName({ base, alias }: TypeId): TypeId | undefined {
  if (alias === undefined) return undefined;
  return alias.of === undefined ? { base } : { base, alias: alias.of };
}

/** Replaces types within others. */
export interface Substitution {
  readonly resources: Map<Resource, Resource>;
  /** Names that were replaced as a whole, and what has been worked out so far, by key. */
  readonly types: Map<string, TypeId>;
}

export function emptySubstitution(): Substitution {
  return { resources: new Map(), types: new Map() };
}

export function substituteItems(ids: Ids, items: Items, map: Substitution): Items {
  return new Map(
    [...items].map(([name, item]) => [name, { ...item, entity: substituteEntity(ids, item.entity, map) }]),
  );
}

function substituteEntity(ids: Ids, entity: Entity, map: Substitution): Entity {
  if (entity.kind === 'other') return entity;
  if (entity.kind === 'type') {
    const referenced = substitute(ids, entity.referenced, map);
    const isSame = keyOf(entity.referenced) === keyOf(entity.created);
    return { kind: 'type', referenced, created: isSame ? referenced : substitute(ids, entity.created, map) };
  }
  const { base } = substitute(ids, { base: entity.type }, map);
  return base.kind === entity.kind ? ({ kind: entity.kind, type: base } as Entity) : entity;
}

/** The type with everything in it replaced; the same one where nothing is. */
export function substitute(ids: Ids, type: TypeId, map: Substitution): TypeId {
  const known = map.types.get(keyOf(type));
  if (known) return known;
  if (type.base.kind === 'resource') {
    const resource = map.resources.get(type.base);
    return resource ? { ...type, base: resource } : type;
  }
  const base = substituteBase(ids, type.base, map);
  const result = base === type.base ? type : { base };
  map.types.set(keyOf(type), result);
  return result;
}

function substituteBase(ids: Ids, base: Exclude<Base, Resource>, map: Substitution): Base {
  const value = <Part extends ValueType | undefined>(part: Part): Part =>
    typeof part === 'object' ? (substitute(ids, part, map) as Part) : part;
  if (base.kind === 'defined') {
    const types = base.shape.types.map(value);
    return isSameList(types, base.shape.types)
      ? base
      : { ...base, id: ids.next(), shape: { ...base.shape, types } };
  }
  if (base.kind === 'func') {
    const types = base.types.map(value);
    const result = value(base.result);
    if (isSameList(types, base.types) && result === base.result) return base;
    return { ...base, id: ids.next(), types, ...(result !== undefined && { result }) };
  }
  return substituteScope(ids, base, map);
}

function substituteScope(ids: Ids, base: InstanceType | ComponentType, map: Substitution): Base {
  const resources = base.resources.map((resource) => map.resources.get(resource) ?? resource);
  const exports = substituteItems(ids, base.exports, map);
  const isSame = isSameList(resources, base.resources) && areSame(exports, base.exports);
  if (base.kind === 'instance') return isSame ? base : { ...base, id: ids.next(), exports, resources };
  const imports = substituteItems(ids, base.imports, map);
  if (isSame && areSame(imports, base.imports)) return base;
  return { ...base, id: ids.next(), imports, exports, resources };
}

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.every((one, index) => one === right[index]);
}

function areSame(left: Items, right: Items): boolean {
  return [...left].every(([name, { entity }]) => {
    const other = right.get(name)?.entity;
    if (other === undefined || other.kind !== entity.kind) return false;
    if (entity.kind === 'type' && other.kind === 'type')
      return (
        keyOf(entity.created) === keyOf(other.created) && keyOf(entity.referenced) === keyOf(other.referenced)
      );
    if (entity.kind === 'other' || other.kind === 'other') return true;
    return 'type' in entity && 'type' in other && entity.type === other.type;
  });
}

/** The instance type with new resources in place of those that come into being with it. */
export function freshInstance(ids: Ids, type: InstanceType): InstanceType {
  if (type.resources.length === 0) return type;
  const map = emptySubstitution();
  for (const resource of type.resources) map.resources.set(resource, { kind: 'resource', id: ids.next() });
  return {
    kind: 'instance',
    id: ids.next(),
    exports: substituteItems(ids, type.exports, map),
    resources: [],
  };
}

/** The instance that a component makes of its arguments. */
export function instantiate(ids: Ids, type: ComponentType, args: ReadonlyMap<string, Entity>): InstanceType {
  const map = emptySubstitution();
  for (const [name, { entity }] of type.imports) {
    const argument = args.get(name);
    if (argument) matchResources(entity, argument, map);
  }
  for (const [name, { entity }] of type.imports) {
    const argument = args.get(name);
    if (argument) matchNames(entity, argument, map);
  }
  for (const resource of type.resources) map.resources.set(resource, { kind: 'resource', id: ids.next() });
  return {
    kind: 'instance',
    id: ids.next(),
    exports: substituteItems(ids, type.exports, map),
    resources: [],
  };
}

/** Which resource of the argument stands for which one of the import. */
function matchResources(expected: Entity, actual: Entity, map: Substitution): void {
  if (expected.kind === 'type' && actual.kind === 'type') {
    const { base } = expected.created;
    const other = actual.created.base;
    if (base.kind === 'resource' && other.kind === 'resource' && !map.resources.has(base))
      map.resources.set(base, other);
  }
  if (expected.kind !== 'instance' || actual.kind !== 'instance') return;
  for (const [name, { entity }] of expected.type.exports) {
    const found = actual.type.exports.get(name);
    if (found) matchResources(entity, found.entity, map);
  }
}

/** The names of the argument's types stand for those of the import. */
function matchNames(expected: Entity, actual: Entity, map: Substitution): void {
  if (expected.kind === 'type' && actual.kind === 'type')
    map.types.set(keyOf(expected.created), actual.created);
  if (expected.kind !== 'instance' || actual.kind !== 'instance') return;
  for (const [name, { entity }] of expected.type.exports) {
    const found = actual.type.exports.get(name);
    if (found) matchNames(entity, found.entity, map);
  }
}
