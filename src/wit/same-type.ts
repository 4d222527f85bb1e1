/** Whether two types mean the same to whoever passes a value: by structure, with the names of fields, cases and resources. */

import { type Form, idOf, type Type, type TypeDefinition } from './model.ts';

/**
 * Names of an alias count for nothing, since values do not carry them. Two records, variants, enums and flags of one name in one
 * interface are the same here: what is different about them is told once, where they are declared.
 */
export function isSameType(left: Type | undefined, right: Type | undefined): boolean {
  const one = resolved(left);
  const other = resolved(right);
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const { form } = one.shape;
  if (form !== other.shape.form) return false;
  if (declaredForms.includes(form) && nameOf(one) === nameOf(other)) return true;
  return form !== 'resource' && isSameShape(one, other);
}

const declaredForms: readonly Form[] = ['record', 'variant', 'enum', 'flags', 'resource'];

export function isSameShape({ shape: one }: TypeDefinition, { shape: other }: TypeDefinition): boolean {
  if (one.form !== other.form || one.length !== other.length) return false;
  return (
    isSameList(one.names, other.names, (name, second) => name === second) &&
    isSameList(one.types, other.types, isSameType)
  );
}

function isSameList<Item>(
  left: readonly Item[],
  right: readonly Item[],
  isSame: (left: Item, right: Item) => boolean,
): boolean {
  return left.length === right.length && left.every((one, index) => isSame(one, right[index] as Item));
}

/** The type that an alias stands for. */
export function resolved(type: Type | undefined): Type | undefined {
  let found = type;
  while (typeof found === 'object' && found.shape.form === 'alias') found = found.shape.types[0];
  return found;
}

/** Without the version: a type stays the same one in the next release of its interface. */
function nameOf({ name = '', owner }: TypeDefinition): string {
  if (owner?.kind !== 'interface' || owner.name === undefined || !owner.package) return name;
  const { namespace, name: packageName } = owner.package.id;
  return `${idOf({ ...owner.package, id: { namespace, name: packageName } }, owner.name)}.${name}`;
}
