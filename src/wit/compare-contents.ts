/** Compares two interfaces of one name: their types and functions, by name. */

import { compareFunctions, compareTypes } from './compare-functions.ts';
import type { Difference, Side } from './difference.ts';
import type { Func, Interface, Type } from './model.ts';
import { labelOf } from './print-types.ts';

/** Whom it breaks that an item is new, gone or other than before. */
export interface Judgement {
  readonly added: readonly Side[];
  readonly removed: readonly Side[];
  readonly changed: readonly Side[];
  /** True where types that no function uses count for nothing. */
  readonly isPruned?: true;
}

/** What is different in an interface that both have. */
export function compareContents(
  item: string,
  old: Interface,
  now: Interface,
  judgement: Judgement,
): readonly Difference[] {
  const functions = matched(old.functions, now.functions, (name) => name);
  return [
    ...compareTypesOf(item, ...withoutUnused(old, now, judgement), judgement),
    ...functions.flatMap(([, before, after]) =>
      compareMember(`${item}.${pathOf(after ?? before)}`, before, after, judgement, compareFunctions),
    ),
  ];
}

/** Whoever imports an interface imports the types that its functions use, and no others. */
function withoutUnused(
  old: Interface,
  now: Interface,
  { isPruned }: Judgement,
): readonly [Interface, Interface] {
  if (!isPruned) return [old, now];
  const used = new Set([...usedBy(old), ...usedBy(now)]);
  const prune = (one: Interface): Interface => ({
    ...one,
    types: new Map([...one.types].filter(([, type]) => type.shape.form === 'resource' || used.has(type))),
  });
  return [prune(old), prune(now)];
}

/** Every type that values of an interface's functions consist of. */
function usedBy({ functions }: Interface): ReadonlySet<Type> {
  const used = new Set<Type>();
  const visit = (type: Type | undefined): void => {
    if (type === undefined || used.has(type)) return;
    used.add(type);
    if (typeof type === 'object') type.shape.types.forEach(visit);
  };
  for (const { parameters, result } of functions.values()) {
    for (const { type } of parameters) visit(type);
    visit(result);
  }
  return used;
}

/** What is different in the types that an interface declares. */
export function compareTypesOf(
  item: string,
  old: Interface,
  now: Interface,
  judgement: Judgement,
): readonly Difference[] {
  return matched(old.types, now.types, (name) => name).flatMap(([name, before, after]) =>
    compareMember(`${item}.${name}`, before, after, judgement, compareTypes),
  );
}

function compareMember<Member>(
  item: string,
  old: Member | undefined,
  now: Member | undefined,
  judgement: Judgement,
  compare: (old: Member, now: Member) => readonly string[],
): readonly Difference[] {
  if (old === undefined) return [addition(item, judgement.added)];
  if (now === undefined) return [removal(item, judgement.removed)];
  return compare(old, now).map((change) => difference(item, change, judgement.changed));
}

/** `resource.method` as authors write it. */
function pathOf(func: Func | undefined): string {
  if (!func?.resource) return func?.name ?? '';
  const resource = func.resource.name ?? '';
  return func.kind === 'constructor' ? `${resource}.constructor` : `${resource}.${labelOf(func)}`;
}

export const removedText = 'was removed';

export function difference(item: string, change: string, breaks: readonly Side[]): Difference {
  return { item, change, breaks, adds: false };
}

export function addition(item: string, breaks: readonly Side[]): Difference {
  return { item, change: 'is new', breaks, adds: true };
}

export function removal(item: string, breaks: readonly Side[]): Difference {
  return { item, change: removedText, breaks, adds: false };
}

type Match<Item> = readonly [name: string, old: Item | undefined, now: Item | undefined, oldName: string];

/** The items of both by their key, in the order of the new ones, then those that are gone. */
export function matched<Item>(
  old: ReadonlyMap<string, Item>,
  now: ReadonlyMap<string, Item>,
  keyOf: (name: string) => string,
): readonly Match<Item>[] {
  const oldByKey = new Map([...old].map(([name, item]) => [keyOf(name), [name, item] as const]));
  const keys = new Set([...now.keys()].map(keyOf));
  const matches = [...now].map(([name, item]): Match<Item> => {
    const [oldName, before] = oldByKey.get(keyOf(name)) ?? [name, undefined];
    return [name, before, item, oldName];
  });
  const gone = [...old].filter(([name]) => !keys.has(keyOf(name)));
  return [...matches, ...gone.map(([name, item]): Match<Item> => [name, item, undefined, name])];
}
