/** Sizes of types as trees: how much a printer or a comparison of an import or export has to walk through. */

import type { Base, Entity, Items, ValueType } from './binary-types.ts';

const known = new WeakMap<Base, number>();

/** The number of parts, where a part that is shared counts as often as it is used. */
export function sizeOf(entity: Entity): number {
  if (entity.kind === 'other') return 1;
  return sizeOfBase(entity.kind === 'type' ? entity.created.base : entity.type);
}

function sizeOfBase(base: Base): number {
  const size = known.get(base) ?? sumOf(base);
  known.set(base, size);
  return size;
}

function sumOf(base: Base): number {
  if (base.kind === 'defined') return base.size;
  if (base.kind === 'resource') return 1;
  if (base.kind === 'func')
    return base.types.reduce((sum, type) => sum + sizeOfValue(type), 1 + sizeOfValue(base.result));
  return sizeOfItems(base.exports) + (base.kind === 'component' ? sizeOfItems(base.imports) : 0);
}

function sizeOfValue(type: ValueType | undefined): number {
  return typeof type === 'object' ? sizeOfBase(type.base) : 1;
}

function sizeOfItems(items: Items): number {
  return [...items.values()].reduce((sum, { entity }) => sum + sizeOf(entity), 1);
}
