/** Parts of both versions of the manifest: sources, mounts, builds and variables (crates/manifest/src/schema/common.rs). */

import type { Build, ComponentSource, Mount, Variable } from './manifest.ts';
import { isKebab, isLowerSnake, isSnake, lowerSnakeRule } from './names.ts';
import { isTable, openTable, type Table } from './table.ts';

/** Reads `source` of a component. */
export function readSource(table: Table): ComponentSource {
  const value = table.value('source');
  if (typeof value === 'string') return { kind: 'file', path: value };
  if (!isTable(value)) throw table.error('source', 'is missing');
  const source = openTable(value, table.location);
  const [url, digest] = [source.text('url'), source.text('digest')];
  if (hasOnly(source, ['url', 'digest']) && url !== undefined && digest !== undefined) {
    if (!digest.startsWith('sha256:'))
      throw table.error('source', 'must have a digest that begins with sha256:');
    return { kind: 'url', url, digest };
  }
  const [name, version] = [source.text('package'), source.text('version')];
  if (hasOnly(source, ['registry', 'package', 'version']) && name !== undefined && version !== undefined) {
    return { kind: 'package', name, version };
  }
  throw table.error('source', 'must be a path, { url, digest } or { registry, package, version }');
}

function hasOnly(table: Table, known: readonly string[]): boolean {
  return table.keys.every((key) => known.includes(key));
}

/** Reads `files`. */
export function readMounts(table: Table): readonly Mount[] {
  return table.list('files').map((value) => {
    if (typeof value === 'string') return value;
    const mount = isTable(value) ? openTable(value, table.location) : undefined;
    const [source, destination] = [mount?.text('source'), mount?.text('destination')];
    if (mount?.keys.length === 2 && source !== undefined && destination !== undefined)
      return { source, destination };
    throw table.error('files', 'must have patterns or { source, destination } only');
  });
}

/** Reads `[component.<id>.build]`; members are in their order in the locked application. */
export function readBuild(component: Table): Build | undefined {
  const table = component.table('build', ['command', 'workdir', 'watch']);
  if (!table) return undefined;
  const value = table.value('command');
  const command = Array.isArray(value) ? table.texts('command') : table.text('command');
  if (command === undefined) throw table.error('command', 'is missing');
  const [watch, workdir] = [table.texts('watch'), table.text('workdir')];
  return { command, ...(watch.length > 0 && { watch }), ...(workdir !== undefined && { workdir }) };
}

/** Reads `[variables]`; each is required or has a default (crates/loader/src/local.rs, `locked_variable`). */
export function readVariables(root: Table): ReadonlyMap<string, Variable> {
  const tables = root.tables('variables', ['description', 'required', 'default', 'secret']);
  return new Map(
    [...tables].map(([name, table]) => [checkVariable(name, root, 'variables'), readVariable(table)]),
  );
}

function readVariable(table: Table): Variable {
  const [description, value] = [table.text('description'), table.text('default')];
  if ((table.flag('required') ?? false) === (value !== undefined)) {
    throw table.error('default', 'must be given, or required = true, but not both');
  }
  return {
    ...(description !== undefined && { description }),
    ...(value !== undefined && { default: value }),
    secret: table.flag('secret') ?? false,
  };
}

/** Reads the variables of a component: `variables`, or `config` in version 1. */
export function readValues(component: Table, key: string): ReadonlyMap<string, string> {
  const values = component.textMap(key);
  for (const name of values.keys()) checkVariable(name, component, key);
  return values;
}

function checkVariable(name: string, table: Table, key: string): string {
  if (isLowerSnake(name)) return name;
  throw table.error(key, `"${name}" ${lowerSnakeRule}`);
}

/** Reads labels of stores or databases, which are kebab-case or snake_case in version 2 (crates/manifest/src/schema/v2.rs). */
export function readLabels(component: Table, key: string): readonly string[] {
  const labels = component.texts(key);
  const wrong = labels.find((label) => !isKebab(label) && !isSnake(label));
  if (wrong === undefined) return labels;
  throw component.error(key, `"${wrong}" must be kebab-case or snake_case`);
}
