/**
 * Compares two interfaces: each difference, in words, and whom it breaks.
 *
 * A component is judged from the side of whoever calls its exports and of whoever provides its imports: an export may be added and an
 * import removed, and no signature may change. An interface of a WIT package may be on either side of a component, so what is added to
 * it breaks its implementers and what is removed breaks its callers; a world breaks its hosts by another export that it demands less,
 * and the components built for it by one that it demands more.
 */

import {
  addition,
  compareContents,
  compareTypesOf,
  difference,
  type Judgement,
  matched,
  removal,
  removedText,
} from './compare-contents.ts';
import { compareFunctions, compareTypes } from './compare-functions.ts';
import type { Difference } from './difference.ts';
import { type Interface, type Interfaces, idOf, type Package, type World, type WorldItem } from './model.ts';

const ofExports: Judgement = { added: [], removed: ['callers'], changed: ['callers'] };
const ofImports: Judgement = { added: ['hosts'], removed: [], changed: ['hosts'] };
const ofInterfaces: Judgement = {
  added: ['implementers'],
  removed: ['callers'],
  changed: ['callers', 'implementers'],
};
/** Only what both use of another package can be compared. */
const ofForeign: Judgement = { added: [], removed: [], changed: ['callers', 'implementers'] };
/** Components built for the old world need not fit the new one where it demands more or provides less. */
const ofWorldImports: Judgement = {
  added: ['hosts'],
  removed: ['implementers'],
  changed: ['hosts', 'implementers'],
  isPruned: true,
};
const ofWorldExports: Judgement = {
  added: ['implementers'],
  removed: ['callers'],
  changed: ['callers', 'implementers'],
};

export function compareInterfaces(old: Interfaces, now: Interfaces): readonly Difference[] {
  if (old.kind !== now.kind) {
    const what = (kind: Interfaces['kind']) => (kind === 'component' ? 'a component' : 'a WIT package');
    return [
      difference('the artifact', `is ${what(now.kind)} now, not ${what(old.kind)}`, ['callers', 'hosts']),
    ];
  }
  return now.kind === 'component' ? compareComponents(old, now) : comparePackages(old, now);
}

function compareComponents(old: Interfaces, now: Interfaces): readonly Difference[] {
  const [before, after] = [worldOf(old), worldOf(now)];
  return [
    ...compareItems('import', before.imports, after.imports, ofImports),
    ...compareItems('export', before.exports, after.exports, ofExports),
  ];
}

const emptyWorld: World = { kind: 'world', name: 'root', imports: new Map(), exports: new Map() };

function worldOf({ main }: Interfaces): World {
  const [world = emptyWorld] = main.worlds.values();
  return world;
}

function comparePackages(old: Interfaces, now: Interfaces): readonly Difference[] {
  const differences = comparePackageIds(old.main, now.main);
  const named = matched(old.main.interfaces, now.main.interfaces, (name) => name);
  for (const [name, before, after] of named) {
    const item = `interface ${name}`;
    if (!before) differences.push(addition(item, []));
    else if (!after) differences.push(removal(item, ['callers', 'implementers']));
    else differences.push(...compareContents(item, before, after, ofInterfaces));
  }
  differences.push(...compareForeign(old, now));
  for (const [name, before, after] of matched(old.main.worlds, now.main.worlds, (name) => name)) {
    const item = `world ${name}`;
    if (!before) differences.push(addition(item, []));
    else if (!after) differences.push(removal(item, ['callers', 'hosts', 'implementers']));
    else differences.push(...compareWorlds(item, before, after));
  }
  return differences;
}

/** Types of other packages, as far as this one uses them: they are part of its own signatures. */
function compareForeign(old: Interfaces, now: Interfaces): readonly Difference[] {
  const used = ({ foreign }: Interfaces) =>
    new Map(
      foreign.flatMap((one) => [...one.interfaces].map(([name, found]) => [idOf(one, name), found] as const)),
    );
  return matched(used(old), used(now), series).flatMap(([name, before, after]) =>
    before && after ? compareTypesOf(`interface ${name}`, before, after, ofForeign) : [],
  );
}

function comparePackageIds({ id: old }: Package, { id: now }: Package): Difference[] {
  const [before, after] = [old, now].map(({ namespace, name }) => `${namespace}:${name}`);
  if (before === after) return [];
  return [
    difference('the package', `is "${after}" now, not "${before}"`, ['callers', 'hosts', 'implementers']),
  ];
}

function compareWorlds(item: string, old: World, now: World): readonly Difference[] {
  return [
    ...compareItems(`${item} import`, old.imports, now.imports, ofWorldImports),
    ...compareItems(`${item} export`, old.exports, now.exports, ofWorldExports),
  ];
}

function compareItems(
  prefix: string,
  old: ReadonlyMap<string, WorldItem>,
  now: ReadonlyMap<string, WorldItem>,
  judgement: Judgement,
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const [name, before, after, oldName] of matched(old, now, series)) {
    const item = `${prefix} ${name}`;
    if (!before) differences.push(addition(item, judgement.added));
    else if (!after) differences.push(removal(item, judgement.removed));
    else
      differences.push(...versionChange(item, oldName, name), ...compareItem(item, before, after, judgement));
  }
  return withVersions(differences);
}

/** Interfaces of one series of versions are the same one: hosts link `0.2.0` with `0.2.1` (component model, "canonical version"). */
function series(name: string): string {
  const [, id = name, version = ''] = /^([^@]+)@(.+)$/.exec(name) ?? [];
  const [, major = '', minor = '', patch = '', rest = ''] = /^(\d+)\.(\d+)\.(\d+)(.*)$/.exec(version) ?? [];
  if (major === '' || rest.startsWith('-')) return name;
  if (major !== '0') return `${id}@${major}`;
  return minor === '0' ? `${id}@0.0.${patch}` : `${id}@0.${minor}`;
}

function versionChange(item: string, old: string, now: string): readonly Difference[] {
  if (old === now) return [];
  return [{ item, change: `was "${old}"`, breaks: [], adds: false }];
}

/** An interface that is removed in one version and added in another is told as one difference, which is no addition. */
function withVersions(differences: readonly Difference[]): readonly Difference[] {
  const base = ({ item }: Difference) => item.replace(/@[^@]*$/, '');
  const added = differences.filter((one) => one.adds && one.item.includes('@'));
  return differences.flatMap((one) => {
    const partner = one.change === removedText && added.find((other) => base(other) === base(one));
    if (partner) return [];
    const old =
      one.adds && differences.find((other) => other.change === removedText && base(other) === base(one));
    if (!old) return one;
    const breaks = [...new Set([...one.breaks, ...old.breaks])];
    return {
      ...one,
      change: `is of another series of versions, it was "${old.item.replace(/^.* /, '')}"`,
      breaks,
      adds: false,
    };
  });
}

function compareItem(
  item: string,
  old: WorldItem,
  now: WorldItem,
  judgement: Judgement,
): readonly Difference[] {
  if (old.kind === 'interface' && now.kind === 'interface')
    return compareContents(item, old.interface, now.interface, judgement).map((one) =>
      isDeclared(now.interface) ? { ...one, isRepeated: true } : one,
    );
  if (old.kind === 'function' && now.kind === 'function')
    return compareFunctions(old.function, now.function).map((change) =>
      difference(item, change, judgement.changed),
    );
  if (old.kind === 'type' && now.kind === 'type')
    return compareTypes(old.type, now.type).map((change) => difference(item, change, judgement.changed));
  const what = { interface: 'an interface', function: 'a function', type: 'a type' };
  return [difference(item, `is ${what[now.kind]} now, not ${what[old.kind]}`, judgement.changed)];
}

/** True for an interface that the package of the binary declares, which alone has worlds: it is compared there. */
function isDeclared(found: Interface): boolean {
  return (
    found.name !== undefined &&
    found.package?.interfaces.get(found.name) === found &&
    found.package.worlds.size > 0
  );
}
