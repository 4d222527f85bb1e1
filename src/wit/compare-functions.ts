/** Compares two functions, or two types, of one name: what is different, in words. */

import type { Func, Parameter, Type, TypeDefinition } from './model.ts';
import { printSignature, printType } from './print-types.ts';
import { isSameShape, isSameType, resolved } from './same-type.ts';

/** Each change of a signature, as `takes "currency: string" now`; none when callers and implementers need no change. */
export function compareFunctions(old: Func, now: Func): readonly string[] {
  if (old.kind !== now.kind) return [`is a ${nameOf(now)} now, not a ${nameOf(old)}`];
  const changes: string[] = [];
  if (old.isAsync !== now.isAsync) changes.push(now.isAsync ? 'is async now' : 'is not async any more');
  changes.push(...compareParameters(old.parameters, now.parameters));
  if (!isSameType(old.result, now.result)) changes.push(describeResult(old.result, now.result));
  if (changes.length > 0 && !changes.some((change) => change.includes('"')))
    return [...changes, `is "${printSignature(now)}" now`];
  return changes;
}

function nameOf({ kind }: Func): string {
  return {
    freestanding: 'function',
    constructor: 'constructor',
    method: 'method',
    static: 'static function',
  }[kind];
}

function describeResult(old: Type | undefined, now: Type | undefined): string {
  if (now === undefined) return `returns nothing now, not "${printed(old)}"`;
  if (old === undefined) return `returns "${printed(now)}" now`;
  return returned(old, now);
}

function returned(old: Type, now: Type): string {
  const [before, after] = [printed(old), printed(now)];
  return before === after ? `returns another "${after}"` : `returns "${after}" now, not "${before}"`;
}

function compareParameters(old: readonly Parameter[], now: readonly Parameter[]): readonly string[] {
  const names = (list: readonly Parameter[]): readonly string[] => list.map(({ name }) => name);
  const find = (list: readonly Parameter[], wanted: string) => list.find(({ name }) => name === wanted);
  const added = now.filter(({ name }) => !find(old, name));
  const removed = old.filter(({ name }) => !find(now, name));
  const changes = [
    ...added.map(({ name, type }) => `takes "${name}: ${printed(type)}" now`),
    ...removed.map(({ name, type }) => `takes "${name}: ${printed(type)}" no more`),
  ];
  for (const { name, type } of now) {
    const before = find(old, name)?.type;
    if (before !== undefined && !isSameType(before, type)) changes.push(taken(name, before, type));
  }
  if (changes.length === 0 && names(old).join() !== names(now).join())
    changes.push(`takes its parameters as "${names(now).join(', ')}" now`);
  return changes;
}

function taken(name: string, old: Type, now: Type): string {
  const [before, after] = [printed(old), printed(now)];
  if (before === after) return `takes another "${after}" as "${name}"`;
  return `takes "${name}" as "${after}" now, not as "${before}"`;
}

function printed(type: Type | undefined): string {
  return type === undefined ? '_' : printType(type);
}

/** Each change of a type with a name, as `has the field "currency: string" now`. */
export function compareTypes(old: TypeDefinition, now: TypeDefinition): readonly string[] {
  const isAlias = old.shape.form === 'alias' || now.shape.form === 'alias';
  if (isAlias && isSameType(old, now)) return [];
  const [before, after] = [resolved(old), resolved(now)];
  if (typeof before === 'object' && typeof after === 'object' && isSameShape(before, after)) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || before.shape.form !== after.shape.form)
    return [`is ${described(after)} now, not ${described(before)}`];
  const member = memberNames[after.shape.form];
  if (member === undefined) return [`is ${described(after)} now, not ${described(before)}`];
  return compareMembers(before, after, member);
}

const memberNames: Readonly<Record<string, string>> = {
  record: 'field',
  variant: 'case',
  enum: 'case',
  flags: 'flag',
};

function described(type: Type | undefined): string {
  if (typeof type !== 'object') return `"${type ?? '_'}"`;
  const { form } = type.shape;
  const isDeclared = form in memberNames || form === 'resource';
  return isDeclared ? `a ${form}` : `"${printType({ shape: type.shape })}"`;
}

function compareMembers(old: TypeDefinition, now: TypeDefinition, member: string): readonly string[] {
  const [before, after] = [membersOf(old), membersOf(now)];
  const changes: string[] = [];
  for (const [name, type] of after) {
    if (!before.has(name)) changes.push(`has the ${member} "${withType(name, type)}" now`);
    else if (!isSameType(before.get(name), type))
      changes.push(
        `has the ${member} "${withType(name, type)}" now, not "${withType(name, before.get(name))}"`,
      );
  }
  for (const [name, type] of before)
    if (!after.has(name)) changes.push(`has the ${member} "${withType(name, type)}" no more`);
  if (changes.length === 0) changes.push(`has its ${member}s in another order`);
  return changes;
}

function membersOf({ shape }: TypeDefinition): ReadonlyMap<string, Type | undefined> {
  return new Map(shape.names.map((name, index) => [name, shape.types[index]]));
}

function withType(name: string, type: Type | undefined): string {
  return type === undefined ? name : `${name}: ${printType(type)}`;
}
