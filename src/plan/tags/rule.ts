/** One rule of the `tags` input, read: the grammar of docker/metadata-action, with `type=wasm` and `type=flavor` in addition. */

import { CodedError } from '../../errors.ts';
import { nearest, printable } from '../../text.ts';

/** Per type: its priority, the attributes it takes beside the common ones, and their values without being given. */
const types = {
  schedule: { priority: 1000, attributes: { pattern: 'nightly' } },
  semver: { priority: 900, attributes: { pattern: undefined, value: '', match: '' } },
  pep440: { priority: 900, attributes: { pattern: undefined, value: '', match: '' } },
  wasm: { priority: 900, attributes: { pattern: '{{version}}', match: '' } },
  match: { priority: 800, attributes: { pattern: undefined, group: '0', value: '' } },
  edge: { priority: 700, attributes: { branch: '' } },
  ref: { priority: 600, attributes: { event: undefined } },
  raw: { priority: 200, attributes: { value: undefined } },
  sha: { priority: 100, attributes: { format: 'short' } },
} as const satisfies Record<string, TypeRow>;

interface TypeRow {
  readonly priority: number;
  /** `undefined` for an attribute that has to be given. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
}

export type RuleType = keyof typeof types;

const common = ['enable', 'priority', 'prefix', 'suffix'];

export interface Rule {
  readonly type: RuleType;
  readonly priority: number;
  /** Template that gives `true` or `false`. */
  readonly enable: string;
  /** Templates; `undefined` when the flavor decides. */
  readonly prefix: string | undefined;
  readonly suffix: string | undefined;
  /** The attributes of its type. */
  readonly attributes: Readonly<Record<string, string>>;
  /** As the user wrote it, for reasons and errors. */
  readonly line: string;
}

/** How all rules are changed: `type=flavor,latest=false,prefix=v`. */
export interface Flavor {
  readonly latest: 'auto' | 'true' | 'false';
  readonly prefix: string;
  readonly suffix: string;
  readonly prefixOnLatest: boolean;
  readonly suffixOnLatest: boolean;
}

export const plainFlavor: Flavor = {
  latest: 'auto',
  prefix: '',
  suffix: '',
  prefixOnLatest: false,
  suffixOnLatest: false,
};

type Field = readonly [key: string | undefined, value: string];

/** Splits a line into its fields. A field with a comma is quoted as a whole: `"pattern=\d{1,3}"`, in which `""` is a quote. */
export function parseFields(line: string): readonly Field[] {
  const fields = line.match(/\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]*(?:,|$)/g) ?? [];
  return fields
    .map((field) => field.replace(/,$/, '').trim())
    .filter((field) => field !== '')
    .map(unquote)
    .map(splitField);
}

function unquote(field: string): string {
  return /^".*"$/s.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}

function splitField(field: string): Field {
  const equals = field.indexOf('=');
  if (equals < 1) return [undefined, field];
  return [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
}

/** Reads a rule. Throws `input` for an unknown type or attribute, and for a missing or invalid value. */
export function parseRule(line: string): Rule {
  const { type = 'raw', ...given } = attributesOf(line);
  if (!isType(type)) throw refusedRule(line, `has the unknown type "${printable(type, 40)}"`, known(type));
  const row: TypeRow = types[type];
  const names = [...Object.keys(row.attributes), ...common];
  for (const name of Object.keys(given)) if (!names.includes(name)) throw unknownAttribute(line, name, names);
  const own = Object.entries(row.attributes).map(([name, initial]) => {
    const value = given[name] ?? initial;
    if (value !== undefined) return [name, value] as const;
    throw refusedRule(line, `has no ${name}`, `Write it as: tags: type=${type},${name}=${example(type)}`);
  });
  const attributes = Object.fromEntries(own);
  requireValid(line, type, attributes);
  return {
    type,
    attributes,
    priority: priorityOf(line, given.priority ?? String(row.priority)),
    enable: given.enable ?? 'true',
    prefix: given.prefix ?? ownPrefix(type, attributes),
    suffix: given.suffix,
    line,
  };
}

function isType(type: string): type is RuleType {
  return Object.hasOwn(types, type);
}

function known(type: string): string {
  const names = [...Object.keys(types), 'flavor'];
  const near = nearest(type, names);
  return near
    ? `Write tags: type=${near}`
    : `Use one of ${names.join(', ')}, such as: tags: type=raw,value=stable`;
}

function example(type: RuleType): string {
  const examples: Partial<Record<RuleType, string>> = { match: '\\d+', ref: 'branch', raw: 'stable' };
  return examples[type] ?? '{{version}}';
}

function ownPrefix(type: RuleType, { event }: Readonly<Record<string, string>>): string | undefined {
  if (type === 'sha') return 'sha-';
  return type === 'ref' && event === 'pr' ? 'pr-' : undefined;
}

/** The attributes by name; a field without a name is the value of `type=raw`, and elsewhere most likely a comma in a pattern. */
function attributesOf(line: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [key = 'value', value] of parseFields(line)) {
    const isBare = !line.includes(`${key}=`) && key === 'value';
    if (Object.hasOwn(found, key) || (isBare && (found.type ?? 'raw') !== 'raw'))
      throw refusedRule(
        line,
        `has a comma before "${printable(value, 60)}"`,
        'Put quotation marks around the whole field: tags: type=match,"pattern=\\d{1,3}"',
      );
    found[key] = value;
  }
  return found;
}

function requireValid(line: string, type: RuleType, attributes: Readonly<Record<string, string>>): void {
  const choices: Partial<Record<RuleType, readonly [name: string, values: readonly string[]]>> = {
    ref: ['event', ['branch', 'tag', 'pr']],
    sha: ['format', ['short', 'long']],
  };
  const [name, values = []] = choices[type] ?? [];
  if (name !== undefined && !values.includes(attributes[name] ?? ''))
    throw refusedRule(line, `has an unknown ${name}`, `Use one of: ${values.join(', ')}.`);
  if (type === 'match' && !/^\d{1,2}$/.test(attributes.group ?? ''))
    throw refusedRule(line, 'has a group that is no number', 'Write tags: type=match,pattern=v(.*),group=1');
}

function priorityOf(line: string, text: string): number {
  const priority = Number(text);
  if (text !== '' && Number.isFinite(priority)) return priority;
  throw refusedRule(line, 'has a priority that is no number', 'Write it as: tags: type=sha,priority=950');
}

function unknownAttribute(line: string, name: string, names: readonly string[]): CodedError {
  const near = nearest(name, names);
  const hint = near ? `Write "${near}" instead.` : `Use one of: ${names.join(', ')}.`;
  return refusedRule(line, `has the unknown attribute "${printable(name, 40)}"`, hint);
}

/** An error about one line. */
export function refusedRule(line: string, what: string, hint: string, cause?: unknown): CodedError {
  return new CodedError('input', `the tag rule "${printable(line, 200)}" ${what}`, { hint, cause });
}

/** Reads a line `type=flavor,…` on top of an earlier one. Throws `input` for what no flavor has. */
export function parseFlavor(line: string, before: Flavor): Flavor {
  let flavor = before;
  let last: 'prefix' | 'suffix' | undefined;
  for (const [key, value] of parseFields(line)) {
    if (key === 'type') continue;
    if (key === 'latest' && isLatest(value)) flavor = { ...flavor, latest: value };
    else if (key === 'prefix' || key === 'suffix') {
      last = key;
      flavor = { ...flavor, [key]: value };
    } else if (key === 'onlatest' && last && /^(?:true|false)$/.test(value))
      flavor = { ...flavor, [`${last}OnLatest`]: value === 'true' };
    else
      throw refusedRule(line, 'is no flavor', 'Write tags: type=flavor,latest=false,prefix=v,onlatest=true');
  }
  return flavor;
}

function isLatest(value: string): value is Flavor['latest'] {
  return value === 'auto' || value === 'true' || value === 'false';
}
