/** Manifests of version 2, with the keys that Spin allows in each table (crates/manifest/src/schema/v2.rs). */

import { convertHttpHosts } from './hosts.ts';
import type { Application, Component, ComponentSpec, Manifest, Trigger } from './manifest.ts';
import { isKebab, kebabRule } from './names.ts';
import { readBuild, readLabels, readMounts, readSource, readValues, readVariables } from './parts.ts';
import { isTable, type Location, locationBelow, manifestError, openTable, type Table } from './table.ts';

const componentKeys = [
  'source',
  'description',
  'variables',
  'environment',
  'files',
  'exclude_files',
  'allowed_http_hosts',
  'allowed_outbound_hosts',
  'key_value_stores',
  'sqlite_databases',
  'ai_models',
  'targets',
  'build',
  'tool',
  'dependencies_inherit_configuration',
  'dependencies',
  'profile',
];

/** Reads a whole manifest of version 2. */
export function readVersion2(value: unknown, location: Location): Manifest {
  const known = ['spin_manifest_version', 'application', 'variables', 'trigger', 'component'];
  const root = openTable(value, location, known);
  const triggers = root.table('trigger');
  if (!triggers) throw root.error('trigger', 'is missing; an application needs a [[trigger.<type>]]');
  return {
    location,
    application: readApplication(root),
    variables: readVariables(root),
    triggers: new Map(triggers.keys.map((type) => [type, readTriggers(triggers, type)])),
    components: readComponents(root),
  };
}

function readApplication(root: Table): Application {
  const known = ['name', 'version', 'description', 'authors', 'targets', 'trigger', 'tool'];
  const table = root.table('application', known);
  const name = table?.text('name');
  if (!table || name === undefined) throw root.error('application', 'is missing or has no name');
  return {
    name,
    version: table.text('version') ?? '',
    description: table.text('description') ?? '',
    authors: table.texts('authors'),
    triggers: table.tables('trigger'),
  };
}

function readTriggers(triggers: Table, type: string): readonly Trigger[] {
  const location = { ...triggers.location, table: `[${locationBelow(triggers.location, type).table}]` };
  return triggers.list(type).map((value) => readTrigger(value, location));
}

function readTrigger(value: unknown, location: Location): Trigger {
  const table = openTable(value, location);
  const component = table.value('component');
  requireNoMiddleware(table);
  return {
    location,
    id: table.text('id') ?? '',
    ...(component !== undefined && { component: readSpec(component, locationBelow(location, 'component')) }),
    others: readOthers(table),
    config: configOf(table),
  };
}

/** Middleware has to be composed into the component before it is pushed (crates/loader/src/local/trigger_components.rs). */
function requireNoMiddleware(table: Table): void {
  if (!table.table('dependencies')?.keys.length) return;
  throw table.error(
    'dependencies',
    'middleware has to be composed into the component, which is not supported',
    'Push this application with "spin registry push", or compose the middleware into the component and remove the table.',
  );
}

function readOthers(table: Table): readonly ComponentSpec[] {
  const others = table.table('components');
  return (others?.keys ?? []).flatMap((key) => {
    const value = others?.value(key);
    const specs: readonly unknown[] = Array.isArray(value) ? value : [value];
    return specs.map((spec) => readSpec(spec, locationBelow(table.location, 'components')));
  });
}

function configOf(table: Table): Readonly<Record<string, unknown>> {
  const own = ['id', 'component', 'components', 'dependencies'];
  const rest = table.keys.filter((key) => !own.includes(key));
  return Object.fromEntries(rest.map((key) => [key, table.value(key)]));
}

function readSpec(value: unknown, location: Location): ComponentSpec {
  if (isTable(value)) return readComponent(openTable(value, location, componentKeys));
  if (typeof value === 'string' && isKebab(value)) return value;
  throw manifestError(
    location,
    typeof value === 'string' ? `"${value}" ${kebabRule}` : 'must be an id or a table',
  );
}

function readComponents(root: Table): ReadonlyMap<string, Component> {
  const tables = root.tables('component', componentKeys);
  for (const id of tables.keys()) {
    if (!isKebab(id)) throw root.error('component', `"${id}" ${kebabRule}`);
  }
  return new Map([...tables].map(([id, table]) => [id, readComponent(table)]));
}

function readComponent(table: Table): Component {
  const build = readBuild(table);
  const dependencies = table.table('dependencies');
  const inheritsConfiguration = table.flag('dependencies_inherit_configuration');
  checkProfiles(table);
  return {
    location: table.location,
    source: readSource(table),
    description: table.text('description') ?? '',
    variables: readValues(table, 'variables'),
    environment: table.textMap('environment'),
    files: readMounts(table),
    excludeFiles: table.texts('exclude_files'),
    outboundHosts: [...table.texts('allowed_outbound_hosts'), ...readHttpHosts(table)],
    keyValueStores: readLabels(table, 'key_value_stores'),
    databases: readLabels(table, 'sqlite_databases'),
    aiModels: table.texts('ai_models'),
    ...(build && { build }),
    ...(dependencies && { dependencies }),
    ...(inheritsConfiguration !== undefined && { inheritsConfiguration }),
  };
}

function readHttpHosts(table: Table): readonly string[] {
  const converted = convertHttpHosts(table.texts('allowed_http_hosts'));
  if ('problem' in converted) throw table.error('allowed_http_hosts', converted.problem);
  return converted.hosts;
}

/** Profiles are checked but not used, as in `spin` without `--profile`. */
function checkProfiles(component: Table): void {
  const known = ['source', 'environment', 'dependencies', 'build'];
  for (const profile of component.tables('profile', known).values()) {
    if (profile.value('source') !== undefined) readSource(profile);
    profile.textMap('environment');
    profile.table('build', ['command']);
  }
}
