/** Tables of a Spin manifest, read strictly: another type or an unknown key is an error that names the table. */

import type { CodedError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import { below, flag, invalid, list, map, type Reader, type Shape, text } from '../../shape.ts';
import { printable } from '../../text.ts';
import { invalidDefinition, suggestion } from '../shared/documents.ts';

/** A table in a file; `table` is its header, `[component.cart]`, and empty at the top level. */
export interface Location {
  readonly file: string;
  readonly table: string;
}

/** One table; the accessors return `undefined`, or an empty list or map, for an absent key. */
export interface Table {
  readonly location: Location;
  readonly keys: readonly string[];
  value(key: string): unknown;
  text(key: string): string | undefined;
  flag(key: string): boolean | undefined;
  texts(key: string): readonly string[];
  list(key: string): readonly unknown[];
  /** String values by key, in the order of the file. */
  textMap(key: string): ReadonlyMap<string, string>;
  table(key: string, known?: readonly string[]): Table | undefined;
  /** The tables in a table, by key, in the order of the file. */
  tables(key: string, known?: readonly string[]): ReadonlyMap<string, Table>;
  /** The `invalid-definition` error about a key, to be thrown. */
  error(key: string, rule: string, hint?: string): CodedError;
}

/** The `invalid-definition` error about a table, to be thrown; the default hint says how to exclude the manifest. */
export function manifestError({ file, table }: Location, rule: string, hint?: string): CodedError {
  return invalidDefinition(
    file,
    table === '' ? rule : `${table} ${rule}`,
    hint ?? `Correct the manifest, or leave it out with the input exclude: ${printable(file)}`,
  );
}

/** Reads a value as a table. Throws for another type, and for a key that is not in `known`. */
export function openTable(value: unknown, location: Location, known?: readonly string[]): Table {
  if (!isTable(value)) throw manifestError(location, 'must be a table');
  const keys = Object.keys(value);
  const table = accessors(value, keys, location);
  const unknown = known && keys.find((key) => !known.includes(key));
  if (unknown === undefined) return table;
  throw table.error(
    unknown,
    `is not a known key${suggestion(unknown, known ?? [])}; known keys are ${known?.join(', ')}`,
  );
}

/** True for a TOML table; dates are objects, too. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !(value instanceof Date);
}

/** The location of a table in another one: `[component.cart]` and `build` give `[component.cart.build]`. */
export function locationBelow({ file, table }: Location, key: string): Location {
  const name = /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
  if (table === '') return { file, table: `[${name}]` };
  const inner = /^\[+([^\]]+)\]+$/.exec(table)?.[1];
  return { file, table: inner === undefined ? `${table} ${name}` : `[${inner}.${name}]` };
}

function accessors(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  location: Location,
): Table {
  const keyError: Table['error'] = (key, rule, hint) => manifestError(location, `${key}: ${rule}`, hint);
  const shape: Shape = {
    value,
    path: '',
    error: (path, what) => manifestError(location, `${path}: ${what}`),
  };
  const at = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const read = <Value>(key: string, reader: Reader<Value>) =>
    at(key) === undefined ? undefined : reader(below(shape, key, at(key)));
  const open: Table['table'] = (key, known) => {
    const found = at(key);
    return found === undefined ? undefined : openTable(found, locationBelow(location, key), known);
  };
  return {
    location,
    keys,
    value: at,
    text: (key) => read(key, text),
    flag: (key) => read(key, flag),
    texts: (key) => read(key, list(text)) ?? [],
    list: (key) => read(key, list(anything)) ?? [],
    textMap: (key) => new Map(Object.entries(read(key, textMembers) ?? {})),
    table: open,
    tables(key, known) {
      const outer = open(key);
      const opened = (name: string) =>
        openTable(outer?.value(name), locationBelow(locationBelow(location, key), name), known);
      return new Map((outer?.keys ?? []).map((name) => [name, opened(name)]));
    },
    error: keyError,
  };
}

const textMembers: Reader<Readonly<Record<string, string>>> = (shape) => {
  if (isTable(shape.value)) return map(text)(shape);
  throw invalid(shape, 'must be a table');
};

const anything: Reader<unknown> = ({ value }) => value;
