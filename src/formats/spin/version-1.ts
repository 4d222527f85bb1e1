/** Manifests of version 1, converted to version 2 (crates/manifest/src/compat.rs). */

import { convertHttpHosts } from './hosts.ts';
import type { Component, Manifest, Trigger } from './manifest.ts';
import { isKebab, kebabRule } from './names.ts';
import { readBuild, readMounts, readSource, readValues, readVariables } from './parts.ts';
import { isTable, type Location, openTable, type Table } from './table.ts';

const rootKeys = [
  'spin_manifest_version',
  'spin_version',
  'name',
  'version',
  'description',
  'authors',
  'trigger',
  'variables',
  'component',
];

const componentKeys = [
  'id',
  'source',
  'trigger',
  'description',
  'config',
  'environment',
  'files',
  'exclude_files',
  'allowed_http_hosts',
  'allowed_outbound_hosts',
  'key_value_stores',
  'sqlite_databases',
  'ai_models',
  'build',
];

/** What version 1 allows every component without `allowed_outbound_hosts`. */
const databaseHosts = ['redis://*:*', 'mysql://*:*', 'postgres://*:*'];

/** Reads a whole manifest of version 1. */
export function readVersion1(value: unknown, location: Location): Manifest {
  const root = openTable(value, location, rootKeys);
  const name = root.text('name');
  if (name === undefined) throw root.error('name', 'is missing');
  const trigger = root.table('trigger');
  const type = trigger?.text('type');
  if (!trigger || type === undefined) throw root.error('trigger', 'is missing or has no type');
  const { components, triggers } = readComponents(root);
  return {
    location,
    application: {
      name,
      version: root.text('version') ?? '',
      description: root.text('description') ?? '',
      authors: root.texts('authors'),
      triggers: new Map([[type, without(trigger, 'type')]]),
    },
    variables: readVariables(root),
    triggers: new Map(triggers.length > 0 ? [[type, triggers]] : []),
    components,
  };
}

function without(table: Table, key: string): Table {
  const rest = table.keys.filter((other) => other !== key).map((other) => [other, table.value(other)]);
  return openTable(Object.fromEntries(rest), table.location);
}

function readComponents(root: Table) {
  const components = new Map<string, Component>();
  const triggers: Trigger[] = [];
  for (const value of root.list('component')) {
    const location = { ...root.location, table: '[[component]]' };
    const id = componentId(openTable(value, location, componentKeys));
    const table = openTable(value, { ...location, table: `[[component]] ${id}` });
    if (components.has(id)) throw table.error('id', 'is also that of another component');
    components.set(id, readComponent(table));
    triggers.push(readTrigger(table, id));
  }
  return { components, triggers };
}

/** Ids are converted to kebab-case if changing case and underscores is enough. */
function componentId(table: Table): string {
  const id = table.text('id');
  if (id === undefined) throw table.error('id', 'is missing');
  const changed = isKebab(id) ? id : id.replaceAll('_', '-').toLowerCase();
  if (isKebab(changed)) return changed;
  throw table.error('id', `"${id}" ${kebabRule}`);
}

function readTrigger(component: Table, id: string): Trigger {
  const config = component.value('trigger');
  if (!isTable(config)) throw component.error('trigger', 'is missing or not a table');
  return { location: component.location, id: `trigger-${id}`, component: id, others: [], config };
}

function readComponent(table: Table): Component {
  const build = readBuild(table);
  return {
    location: table.location,
    source: readSource(table),
    description: table.text('description') ?? '',
    variables: readValues(table, 'config'),
    environment: table.textMap('environment'),
    files: readMounts(table),
    excludeFiles: table.texts('exclude_files'),
    outboundHosts: readHosts(table),
    keyValueStores: table.texts('key_value_stores'),
    databases: table.texts('sqlite_databases'),
    aiModels: table.texts('ai_models'),
    ...(build && { build }),
  };
}

function readHosts(table: Table): readonly string[] {
  const converted = convertHttpHosts(table.texts('allowed_http_hosts'));
  if ('problem' in converted) throw table.error('allowed_http_hosts', converted.problem);
  const given = table.value('allowed_outbound_hosts') !== undefined;
  return [...(given ? table.texts('allowed_outbound_hosts') : databaseHosts), ...converted.hosts];
}
