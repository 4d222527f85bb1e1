/** The locked application: the form of a manifest that Spin runs (crates/locked-app/src/locked.rs, crates/loader/src/local.rs). */

import { encode } from '../../oci/manifest.ts';
import { jsonFloat } from './floats.ts';
import { hostsProblem, needsChaining } from './hosts.ts';
import type { Application, Component, Variable } from './manifest.ts';
import { parseTemplate } from './names.ts';
import type { NamedTrigger, NormalManifest } from './normalize.ts';
import { isTable, type Location, manifestError } from './table.ts';

/** A reference to content, with the content itself when it is small. */
export interface ContentRef {
  /** Base64 without padding (crates/serde/src/base64.rs). */
  readonly inline?: string;
  readonly digest: string;
}

export interface LockedContent {
  readonly source: ContentRef;
  /** Sorted by path. */
  readonly files: readonly (ContentRef & { readonly path: string })[];
}

/** Throws for invalid variables and hosts, and for values that JSON cannot represent. */
export function checkManifest({ application, components, variables, triggers }: NormalManifest): void {
  for (const component of components.values()) {
    const problem = hostsProblem(component.outboundHosts, (name) => variables.get(name)?.default);
    if (problem !== undefined) throw manifestError(component.location, `allowed_outbound_hosts: ${problem}`);
    for (const [name, text] of component.variables) checkValue(name, text, component, variables);
  }
  for (const trigger of [...triggers.values()].flat()) lockConfig(trigger.config, trigger.location);
  lockSettings(application);
}

/** An application with an unknown variable does not start (crates/expressions, `validate_template`). */
function checkValue(
  name: string,
  text: string,
  { location }: Component,
  variables: ReadonlyMap<string, Variable>,
): void {
  const template = parseTemplate(text);
  if (!template) throw manifestError(location, `variables: ${name} has a {{ without a closing }}`);
  const unknown = template.names.find((used) => !variables.has(used));
  if (unknown !== undefined)
    throw manifestError(location, `variables: ${name} uses {{ ${unknown} }}, which is not in [variables]`);
}

/**
 * The exact bytes, as Spin writes them: members of records in the order of its structures, keys of maps sorted, without empty
 * values. `contents` has the packed content of each component.
 */
export function encodeLocked(
  manifest: NormalManifest,
  contents: ReadonlyMap<string, LockedContent>,
): Uint8Array {
  const components = [...manifest.components].map(([id, component]) => {
    return lockComponent(id, component, contents.get(id));
  });
  const required = components.some((component) => 'host_requirements' in component);
  return encode({
    spin_lock_version: required ? 1 : 0,
    ...(required && { must_understand: ['component_host_requirements'] }),
    metadata: lockMetadata(manifest),
    ...(manifest.variables.size > 0 && { variables: lockVariables(manifest.variables) }),
    triggers: [...manifest.triggers].flatMap(([type, group]) => group.map((one) => lockTrigger(type, one))),
    components,
  });
}

function lockMetadata({ application, triggers }: NormalManifest) {
  const [type, ...others] = triggers.keys();
  const { authors, description, name, version } = application;
  const settings = lockSettings(application);
  const trigger = type !== undefined && others.length === 0 && sortedRecord({ ...settings[type], type });
  return present({ authors, description, name, trigger, triggers: settings, version });
}

function lockSettings({
  triggers,
}: Application): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const settings = [...triggers].map(([type, table]) => {
    const values = Object.fromEntries(table.keys.map((key) => [key, table.value(key)]));
    return [type, lockConfig(values, table.location)] as const;
  });
  return sortedRecord(Object.fromEntries(settings));
}

function lockVariables(variables: ReadonlyMap<string, Variable>) {
  const locked = [...variables].map(([name, { secret, ...rest }]) => [
    name,
    secret ? { ...rest, secret } : rest,
  ]);
  return sortedRecord(Object.fromEntries(locked));
}

function lockTrigger(type: string, { id, component, config, location }: NamedTrigger) {
  const values = component === undefined ? config : { ...config, component };
  return { id, trigger_type: type, trigger_config: lockConfig(values, location) };
}

function lockComponent(id: string, component: Component, content: LockedContent | undefined) {
  const metadata = lockComponentMetadata(component);
  const required = needsChaining(component.outboundHosts);
  return {
    id,
    ...(Object.keys(metadata).length > 0 && { metadata }),
    source: { content_type: 'application/wasm', ...content?.source },
    ...(component.environment.size > 0 && { env: sortedRecord(Object.fromEntries(component.environment)) }),
    ...(content && content.files.length > 0 && { files: content.files }),
    ...(component.variables.size > 0 && { config: sortedRecord(Object.fromEntries(component.variables)) }),
    ...(required && { host_requirements: { local_service_chaining: 'required' } }),
  };
}

function lockComponentMetadata(component: Component) {
  return present({
    ai_models: component.aiModels,
    allowed_outbound_hosts: component.outboundHosts,
    build: component.build,
    databases: component.databases,
    description: component.description,
    key_value_stores: component.keyValueStores,
  });
}

/** Without members that are absent, false or empty. */
function present(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(members).filter(([, value]) => {
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== '';
  });
  return Object.fromEntries(kept);
}

/** TOML values as JSON, with sorted keys. Throws for dates, and for integers beyond the exact range of JSON readers. */
function lockConfig(
  config: Readonly<Record<string, unknown>>,
  location: Location,
): Readonly<Record<string, unknown>> {
  return sortedRecord(
    Object.fromEntries(Object.entries(config).map(([key, value]) => [key, lockValue(value, key, location)])),
  );
}

function lockValue(value: unknown, key: string, location: Location): unknown {
  if (Array.isArray(value)) return value.map((item) => lockValue(item, key, location));
  if (isTable(value)) return lockConfig(value, location);
  if (value instanceof Date)
    throw manifestError(location, `${key}: is a date, which no trigger can read; use a string`);
  if (typeof value === 'number') return jsonFloat(value);
  if (typeof value !== 'bigint') return value;
  if (Number.isSafeInteger(Number(value))) return Number(value);
  throw manifestError(location, `${key}: is too large; use a string`);
}

function sortedRecord<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}
