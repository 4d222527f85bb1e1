/** TOML tables of a Spin manifest, read strictly: what has another type or an unknown key is an error that names its place. */

import type { CodedError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import { invalidDefinition, suggestion } from '../shared/documents.ts';

/** Where in which file; `table` is as people look for it: `[component.cart]`, empty for the top level. */
export interface Place {
  readonly file: string;
  readonly table: string;
}

/** One table; each accessor gives `undefined`, or an empty list or map, for a key that is absent. */
export interface Table {
  readonly place: Place;
  readonly keys: readonly string[];
  value(key: string): unknown;
  text(key: string): string | undefined;
  flag(key: string): boolean | undefined;
  texts(key: string): readonly string[];
  list(key: string): readonly unknown[];
  /** String values by key, in the order of the file. */
  textMap(key: string): ReadonlyMap<string, string>;
  table(key: string, known?: readonly string[]): Table | undefined;
  /** Each of these keys opened as a table of its own, in the order of the file. */
  tables(key: string, known?: readonly string[]): ReadonlyMap<string, Table>;
  /** `invalid-definition` about one key, to be thrown; without `hint` it says how to leave the manifest out. */
  refuse(key: string, rule: string, hint?: string): CodedError;
}

/** Spin's error for a rule of `place`, to be thrown. */
export function refuse({ file, table }: Place, rule: string, hint?: string): CodedError {
  return invalidDefinition(
    file,
    table === '' ? rule : `${table} ${rule}`,
    hint ?? `Correct the manifest, or leave it out with the input exclude: ${printable(file)}`,
  );
}

/** Opens a value as a table. Throws for another type, and for a key that is not `known` where that is given. */
export function openTable(value: unknown, place: Place, known?: readonly string[]): Table {
  if (!isTable(value)) throw refuse(place, 'is not a table');
  const keys = Object.keys(value);
  const table = accessors(value, keys, place);
  const stranger = known && keys.find((key) => !known.includes(key));
  if (stranger === undefined) return table;
  throw table.refuse(
    stranger,
    `is not a key that Spin knows here${suggestion(stranger, known ?? [])}; known are ${known?.join(', ')}`,
  );
}

/** True for a TOML table; dates are objects too. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !(value instanceof Date);
}

/** The place of a table below another: `[component.cart]` and `build` give `[component.cart.build]`. */
export function below({ file, table }: Place, key: string): Place {
  const name = /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
  if (table === '') return { file, table: `[${name}]` };
  const inner = /^\[+([^\]]+)\]+$/.exec(table)?.[1];
  return { file, table: inner === undefined ? `${table} ${name}` : `[${inner}.${name}]` };
}

function accessors(value: Readonly<Record<string, unknown>>, keys: readonly string[], place: Place): Table {
  const at = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const refuseKey: Table['refuse'] = (key, rule, hint) => refuse(place, `${key}: ${rule}`, hint);
  const typed = <Type>(key: string, fits: (found: unknown) => found is Type, name: string) => {
    const found = at(key);
    if (found === undefined || fits(found)) return found;
    throw refuseKey(key, `is not ${name}`);
  };
  const open: Table['table'] = (key, known) => {
    const found = at(key);
    return found === undefined ? undefined : openTable(found, below(place, key), known);
  };
  return {
    place,
    keys,
    value: at,
    text: (key) => typed(key, isText, 'a string'),
    flag: (key) => typed(key, isFlag, 'true or false'),
    texts: (key) => typed(key, isTexts, 'a list of strings') ?? [],
    list: (key) => typed(key, isList, 'a list') ?? [],
    textMap: (key) => new Map(Object.entries(typed(key, isTextMap, 'a table of strings') ?? {})),
    table: open,
    tables(key, known) {
      const outer = open(key);
      const opened = (name: string) => openTable(outer?.value(name), below(below(place, key), name), known);
      return new Map((outer?.keys ?? []).map((name) => [name, opened(name)]));
    },
    refuse: refuseKey,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isTable(value) && Object.values(value).every(isText);
}
