/** The parts that both versions of the manifest share: sources, mounts, builds and variables (crates/manifest/src/schema/common.rs). */

import type { Build, ComponentSource, Mount, Variable } from './manifest.ts';
import { isKebab, isLowerSnake, isSnake, lowerSnakeRule } from './names.ts';
import { isTable, openTable, type Table } from './table.ts';

/** Reads `source` of a component. */
export function readSource(table: Table): ComponentSource {
  const value = table.value('source');
  if (typeof value === 'string') return { kind: 'file', path: value };
  if (!isTable(value)) throw table.refuse('source', 'is missing, and every component has one');
  const source = openTable(value, table.place);
  const [url, digest] = [source.text('url'), source.text('digest')];
  if (hasOnly(source, ['url', 'digest']) && url !== undefined && digest !== undefined) {
    if (!digest.startsWith('sha256:')) throw table.refuse('source', 'has a digest that is not sha256:…');
    return { kind: 'url', url, digest };
  }
  const [name, version] = [source.text('package'), source.text('version')];
  if (hasOnly(source, ['registry', 'package', 'version']) && name !== undefined && version !== undefined) {
    return { kind: 'package', name, version };
  }
  throw table.refuse('source', 'is neither a path, { url, digest } nor { registry, package, version }');
}

function hasOnly(table: Table, known: readonly string[]): boolean {
  return table.keys.every((key) => known.includes(key));
}

/** Reads `files`. */
export function readMounts(table: Table): readonly Mount[] {
  return table.list('files').map((value) => {
    if (typeof value === 'string') return value;
    const mount = isTable(value) ? openTable(value, table.place) : undefined;
    const [source, destination] = [mount?.text('source'), mount?.text('destination')];
    if (mount?.keys.length === 2 && source !== undefined && destination !== undefined)
      return { source, destination };
    throw table.refuse('files', 'has an entry that is neither a pattern nor { source, destination }');
  });
}

/** Reads `[component.<id>.build]`, members in the order they are written in JSON. */
export function readBuild(component: Table): Build | undefined {
  const table = component.table('build', ['command', 'workdir', 'watch']);
  if (!table) return undefined;
  const value = table.value('command');
  const command = Array.isArray(value) ? table.texts('command') : table.text('command');
  if (command === undefined) throw table.refuse('command', 'is missing');
  const [watch, workdir] = [table.texts('watch'), table.text('workdir')];
  return { command, ...(watch.length > 0 && { watch }), ...(workdir !== undefined && { workdir }) };
}

/** Reads `[variables]`; each is either required or has a default (crates/loader/src/local.rs, `locked_variable`). */
export function readVariables(root: Table): ReadonlyMap<string, Variable> {
  const tables = root.tables('variables', ['description', 'required', 'default', 'secret']);
  return new Map(
    [...tables].map(([name, table]) => [checkVariable(name, root, 'variables'), readVariable(table)]),
  );
}

function readVariable(table: Table): Variable {
  const [description, value] = [table.text('description'), table.text('default')];
  if ((table.flag('required') ?? false) === (value !== undefined)) {
    throw table.refuse('default', 'give either this or required = true, and not both');
  }
  return {
    ...(description !== undefined && { description }),
    ...(value !== undefined && { default: value }),
    secret: table.flag('secret') ?? false,
  };
}

/** Reads the values of a component's own variables: `variables`, or `config` in version 1. */
export function readValues(component: Table, key: string): ReadonlyMap<string, string> {
  const values = component.textMap(key);
  for (const name of values.keys()) checkVariable(name, component, key);
  return values;
}

function checkVariable(name: string, table: Table, key: string): string {
  if (isLowerSnake(name)) return name;
  throw table.refuse(key, `"${name}" ${lowerSnakeRule}`);
}

/** Reads labels of stores or databases, which are kebab-case or snake_case in version 2 (crates/manifest/src/schema/v2.rs). */
export function readLabels(component: Table, key: string): readonly string[] {
  const labels = component.texts(key);
  const wrong = labels.find((label) => !isKebab(label) && !isSnake(label));
  if (wrong === undefined) return labels;
  throw component.refuse(key, `"${wrong}" is neither kebab-case nor snake_case`);
}
