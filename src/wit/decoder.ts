/**
 * The decoder: from the types of a binary to interfaces by their names.
 *
 * WIT knows types by the interface that declares them; the binary knows names of types. A type that is exported under a new name is a
 * `use` or an alias of the one that bore its previous name, and a definition where none did. The rules are those of wit-parser
 * (`decoding.rs`), so that both print the same WIT.
 */

import { type InterfaceName, parseInterfaceName } from '../wasm/interface-name.ts';
import {
  type FuncType,
  type Item,
  type Items,
  keyOf,
  previousName,
  type TypeId,
  type ValueType,
} from './binary-types.ts';
import { unreadable } from './failure.ts';
import {
  type Func,
  type Interface,
  type Package,
  type PackageId,
  printPackageId,
  type Type,
  type TypeDefinition,
  type World,
  type WorldItem,
} from './model.ts';

type TypeEntity = Extract<Item['entity'], { readonly kind: 'type' }>;
type Owner = Interface | World;

export interface Decoder {
  /** Adds an import or export of a world. Returns nothing for what is no part of WIT. */
  worldItem(name: string, item: Item, owner: World, main: Package): readonly [string, WorldItem] | undefined;
  /** An interface that the package itself declares. */
  declareInterface(name: string, item: Item, main: Package): Interface;
  /** An interface of another package, or one that is known already: what is new about it is added. */
  referTo(name: string, item: Item): Interface;
  foreign(): readonly Package[];
}

export function createDecoder(): Decoder {
  const foreign = new Map<string, Package>();
  /** Declared by the package itself, by their ids. */
  const declared = new Map<string, Interface>();
  const byName = new Map<string, TypeDefinition>();
  const resources = new Map<Owner, Map<string, TypeDefinition>>();

  const value = (type: ValueType): Type => {
    if (typeof type === 'string') return type;
    const known = byName.get(keyOf(type));
    if (known) return known;
    const definition: TypeDefinition = { shape: shapeOf(type) };
    if (['record', 'variant', 'enum', 'flags'].includes(definition.shape.form))
      throw unreadable(`it uses a ${definition.shape.form} without a name`);
    byName.set(keyOf(type), definition);
    return definition;
  };
  const shapeOf = ({ base }: TypeId): TypeDefinition['shape'] => {
    if (base.kind === 'resource') return { form: 'resource', names: [], types: [] };
    if (base.kind !== 'defined') throw unreadable(`it exports the type of a ${base.kind}`);
    const { shape } = base;
    const isHandle = shape.form === 'own' || shape.form === 'borrow';
    const types = shape.types.map((part) =>
      isHandle ? handled(part) : part === undefined ? part : value(part),
    );
    return { ...shape, types };
  };
  const handled = (part: ValueType | undefined): TypeDefinition => {
    const resource = typeof part === 'object' ? byName.get(keyOf(part)) : undefined;
    if (!resource) throw unreadable('it uses a resource without a name');
    return resource;
  };
  const known = (type: TypeId): TypeDefinition | undefined => {
    let name: TypeId | undefined = type;
    for (; name; name = previousName(name)) {
      const found = byName.get(keyOf(name));
      if (found) return found;
    }
    return undefined;
  };

  const addType = (name: string, entity: TypeEntity, owner: Owner, externalId?: string): TypeDefinition => {
    const previous = known(entity.referenced);
    const shape: TypeDefinition['shape'] = previous
      ? { form: 'alias', names: [], types: [previous] }
      : shapeOf(entity.referenced);
    const definition: TypeDefinition = {
      name,
      owner,
      shape,
      ...(externalId !== undefined && { externalId }),
    };
    if (shape.form === 'resource') ownResources(owner).set(name, definition);
    if (byName.has(keyOf(entity.created))) throw unreadable(`the type ${name} appears more than once`);
    byName.set(keyOf(entity.created), definition);
    return definition;
  };
  const ownResources = (owner: Owner): Map<string, TypeDefinition> => {
    const own = resources.get(owner) ?? new Map<string, TypeDefinition>();
    resources.set(owner, own);
    return own;
  };
  const func = (name: string, type: FuncType, owner: Owner, externalId?: string): Func => {
    const { kind, resource } = kindOf(name);
    const definition = resource === undefined ? undefined : resources.get(owner)?.get(resource);
    if (resource !== undefined && !definition)
      throw unreadable(`${name} belongs to no resource of its interface`);
    return {
      name,
      kind,
      isAsync: type.isAsync,
      parameters: type.types.map((part, index) => ({ name: type.names[index] ?? '', type: value(part) })),
      ...(definition && { resource: definition }),
      ...(type.result !== undefined && { result: value(type.result) }),
      ...(externalId !== undefined && { externalId }),
    };
  };

  /** Connects the names of a type that is known with those of another mention of it, so that anonymous parts are the same too. */
  const connect = (definition: TypeDefinition, type: TypeId): void => {
    const { base } = type;
    if (base.kind !== 'defined' || ['alias', 'own', 'borrow'].includes(base.shape.form)) return;
    if (definition.shape.form === 'alias') return;
    base.shape.types.forEach((part, index) => {
      const other = definition.shape.types[index];
      if (typeof part !== 'object' || typeof other !== 'object') return;
      const isNew = !byName.has(keyOf(part));
      byName.set(keyOf(part), other);
      if (isNew) connect(other, part);
    });
  };

  const referTo = (name: string, item: Item): Interface => {
    const own = declared.get(name);
    const target = own ?? foreignInterface(name);
    for (const [label, { entity, externalId }] of exportsOf(name, item)) {
      if (entity.kind === 'type') {
        const definition = target.types.get(label);
        if (definition) {
          connect(definition, entity.referenced);
          byName.set(keyOf(entity.created), definition);
        } else {
          if (own) throw unreadable(`${name} exports ${label}, which the interface does not declare`);
          target.types.set(label, addType(label, entity, target, externalId));
        }
      } else if (entity.kind === 'func') {
        if (target.functions.has(label)) continue;
        if (own) throw unreadable(`${name} exports ${label}, which the interface does not declare`);
        target.functions.set(label, func(label, entity.type, target, externalId));
      } else throw unreadable(`${name} exports ${label}, which is neither a type nor a function`);
    }
    return target;
  };
  const foreignInterface = (name: string): Interface => {
    const parsed = idOfInterface(name);
    const key = printPackageId({ version: undefined, ...parsed.package });
    const owner = foreign.get(key) ?? emptyPackage(parsed.package);
    foreign.set(key, owner);
    const found = owner.interfaces.get(parsed.label) ?? emptyInterface(parsed.label, owner);
    owner.interfaces.set(parsed.label, found);
    return found;
  };
  const fill = (target: Interface, name: string, item: Item): Interface => {
    for (const [label, { entity, externalId }] of exportsOf(name, item)) {
      if (entity.kind === 'type') target.types.set(label, addType(label, entity, target, externalId));
      else if (entity.kind === 'func')
        target.functions.set(label, func(label, entity.type, target, externalId));
      else throw unreadable(`${name} exports ${label}, which is neither a type nor a function`);
    }
    return target;
  };
  const declareInterface = (name: string, item: Item, main: Package): Interface => {
    if (declared.has(name)) return referTo(name, item);
    const { label } = idOfInterface(name);
    const target = fill(emptyInterface(label, main), name, item);
    if (main.interfaces.has(label)) throw unreadable(`the interface ${name} is declared twice`);
    main.interfaces.set(label, target);
    declared.set(name, target);
    return target;
  };
  const worldInterface = (name: string, item: Item, main: Package): readonly [string, WorldItem] => {
    const base = {
      kind: 'interface',
      ...(item.externalId !== undefined && { externalId: item.externalId }),
    } as const;
    if (item.implements !== undefined)
      return [name, { ...base, interface: referTo(item.implements, item), isNamed: true }];
    if (parseInterfaceName(name)) return [name, { ...base, interface: referTo(name, item), isNamed: false }];
    return [name, { ...base, interface: fill(emptyInterface(undefined, main), name, item), isNamed: true }];
  };
  return {
    declareInterface,
    referTo,
    foreign: () => inOrder([...foreign.values()]),
    worldItem(name, item, owner, main) {
      const { entity, externalId } = item;
      if (entity.kind === 'instance') return worldInterface(name, item, main);
      if (entity.kind === 'func')
        return [name, { kind: 'function', function: func(name, entity.type, owner, externalId) }];
      if (entity.kind === 'type')
        return [name, { kind: 'type', type: addType(name, entity, owner, externalId) }];
      return undefined;
    },
  };
}

export function emptyPackage(id: PackageId): Package {
  return { id, interfaces: new Map(), worlds: new Map() };
}

function emptyInterface(name: string | undefined, owner: Package): Interface {
  return {
    kind: 'interface',
    ...(name !== undefined && { name }),
    package: owner,
    types: new Map(),
    functions: new Map(),
  };
}

export function idOfInterface(name: string): InterfaceName {
  const parsed = parseInterfaceName(name);
  if (!parsed) throw unreadable(`${name} is no id of an interface`);
  return parsed;
}

function exportsOf(name: string, { entity }: Item): Items {
  if (entity.kind !== 'instance') throw unreadable(`${name} is no instance`);
  return entity.type.exports;
}

/** What the name of a function says (`Explainer.md`, "plainname"). */
function kindOf(name: string): { readonly kind: Func['kind']; readonly resource?: string } {
  const [, form, rest = ''] = /^\[(constructor|method|static)\](.+)$/.exec(name) ?? [];
  if (form === 'constructor') return { kind: form, resource: rest };
  if (form === 'method' || form === 'static') return { kind: form, resource: rest.split('.', 1)[0] ?? '' };
  if (name.startsWith('[')) throw unreadable(`the name of the function ${name} is not known`);
  return { kind: 'freestanding' };
}

/** Packages after those that their interfaces use types of. */
function inOrder(packages: readonly Package[]): readonly Package[] {
  const ordered = new Set<Package>();
  const visiting = new Set<Package>();
  const visit = (one: Package): void => {
    if (ordered.has(one) || visiting.has(one)) return;
    visiting.add(one);
    for (const used of usedBy(one)) if (used !== one && packages.includes(used)) visit(used);
    ordered.add(one);
  };
  packages.forEach(visit);
  return [...ordered];
}

function usedBy({ interfaces }: Package): readonly Package[] {
  return [...interfaces.values()].flatMap(({ types }) =>
    [...types.values()].flatMap(({ shape, owner }) => {
      const [used] = shape.form === 'alias' ? shape.types : [];
      const other = typeof used === 'object' && used.owner !== owner ? used.owner?.package : undefined;
      return other ?? [];
    }),
  );
}
