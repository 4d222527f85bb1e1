/** Dependencies of components: checked as Spin does, and rejected, since components are not composed here. */

import type { CodedError } from '../../errors.ts';
import { parseSemver } from '../../semver.ts';
import { pathWord } from '../../shell-word.ts';
import type { Component } from './manifest.ts';
import { isKebab } from './names.ts';
import { isTable, openTable, type Table } from './table.ts';

/** Throws for a component with dependencies: they are invalid, or have to be composed first. */
export function rejectDependencies(components: ReadonlyMap<string, Component>): void {
  for (const component of components.values()) {
    const { dependencies } = component;
    if (!dependencies || dependencies.keys.length === 0) continue;
    checkInheritance(component, dependencies);
    for (const name of dependencies.keys) checkDependency(name, dependencies, components);
    checkConflicts(dependencies);
    throw needsComposition(component, dependencies);
  }
}

function needsComposition({ source }: Component, dependencies: Table): CodedError {
  const main = source.kind === 'file' ? source.path : 'component.wasm';
  return dependencies.error(
    dependencies.keys[0] ?? '',
    'has to be composed into the component, which is not supported',
    `Compose it, set source to the result, and remove the table: wac plug ${pathWord(main)} --plug dependency.wasm -o composed.wasm`,
  );
}

function checkInheritance({ inheritsConfiguration }: Component, dependencies: Table): void {
  const own = dependencies.keys.find((name) => {
    const value = dependencies.value(name);
    return isTable(value) && value.inherit_configuration !== undefined;
  });
  if (inheritsConfiguration === undefined || own === undefined) return;
  throw dependencies.error(
    own,
    'has inherit_configuration, and the component has dependencies_inherit_configuration; only one is allowed',
  );
}

/** The keys of each source of a dependency; further keys are allowed with all of them. */
const origins = [['version', 'registry', 'package'], ['path'], ['url', 'digest'], ['component']];

function checkDependency(
  name: string,
  dependencies: Table,
  components: ReadonlyMap<string, Component>,
): void {
  const parsed = parseName(name);
  if (!parsed)
    throw dependencies.error(name, 'must be a kebab-case name or namespace:package/interface@version');
  const value = dependencies.value(name);
  const table = isTable(value) ? openTable(value, dependencies.location) : undefined;
  if (table) checkOrigin(name, table, dependencies);
  else if (typeof value !== 'string') throw dependencies.error(name, 'must be a version or a table');
  const fromRegistry = !table || table.value('version') !== undefined;
  if (!parsed.package && fromRegistry && table?.text('package') === undefined) {
    throw dependencies.error(name, 'must have a package');
  }
  if (parsed.package && !parsed.interface && table?.text('export') !== undefined) {
    throw dependencies.error(name, 'is a whole package, which cannot be satisfied by one export');
  }
  const id = table?.text('component');
  if (id !== undefined) checkComponent(name, id, { dependencies, components });
}

function checkOrigin(name: string, table: Table, dependencies: Table): void {
  const isValid = origins.some((keys) => {
    const allowed = [...keys, 'export', 'inherit_configuration'];
    const needed = keys[0] === 'url' ? keys : keys.slice(0, 1);
    return (
      needed.every((key) => table.text(key) !== undefined) && table.keys.every((key) => allowed.includes(key))
    );
  });
  if (!isValid)
    throw dependencies.error(
      name,
      'must have version, path, url with digest, or component, and no other keys',
    );
}

interface Scope {
  readonly dependencies: Table;
  readonly components: ReadonlyMap<string, Component>;
}

/** A component that is composed into another one loses its permissions, so it may not have any. */
function checkComponent(name: string, id: string, { dependencies, components }: Scope): void {
  const component = components.get(id);
  if (!component) throw dependencies.error(name, `[component.${id}] does not exist`);
  const own: Readonly<Record<string, number>> = {
    ai_models: component.aiModels.length,
    allowed_outbound_hosts: component.outboundHosts.length,
    dependencies: component.dependencies?.keys.length ?? 0,
    environment: component.environment.size,
    files: component.files.length,
    key_value_stores: component.keyValueStores.length,
    sqlite_databases: component.databases.length,
    variables: component.variables.size,
  };
  const found = Object.keys(own).filter((key) => own[key] !== 0);
  if (found.length === 0) return;
  throw dependencies.error(
    name,
    `component ${id} has ${found.join(', ')}, which is not allowed in a dependency`,
  );
}

interface DependencyName {
  /** Absent for a plain name. */
  readonly package?: string;
  readonly interface?: string;
  readonly version?: string;
}

function parseName(text: string): DependencyName | undefined {
  if (!/[:/]/.test(text)) return isKebab(text) ? {} : undefined;
  const [path = '', version, ...more] = text.split('@');
  const [name = '', interface_, ...deeper] = path.split('/');
  const labels = name.split(':');
  const wrong = more.length > 0 || deeper.length > 0 || labels.length !== 2 || !labels.every(isKebab);
  if (wrong || (interface_ !== undefined && !isKebab(interface_))) return undefined;
  const compatible = version === undefined ? undefined : compatibleVersion(version);
  if (version !== undefined && compatible === undefined) return undefined;
  return {
    package: name,
    ...(interface_ !== undefined && { interface: interface_ }),
    ...(compatible !== undefined && { version: compatible }),
  };
}

/** Versions that semver regards as compatible give the same text. */
function compatibleVersion(text: string): string | undefined {
  const version = parseSemver(text);
  if (!version) return undefined;
  const { major, minor, patch, prerelease } = version;
  if (prerelease !== '') return `${major}.${minor}.${patch}-${prerelease}`;
  return major > 0 ? `${major}` : minor > 0 ? `0.${minor}` : `0.0.${patch}`;
}

function checkConflicts(dependencies: Table): void {
  const names = dependencies.keys.map((text) => ({ text, ...parseName(text) }));
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      if (one.package === undefined || one.package !== other.package) continue;
      const isDistinct = differ(one.version, other.version) || differ(one.interface, other.interface);
      if (!isDistinct) throw dependencies.error(one.text, `conflicts with ${other.text}`);
    }
  }
}

function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
