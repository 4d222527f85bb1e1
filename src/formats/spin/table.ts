/** TOML tables of a Spin manifest, read strictly: what has another type or an unknown key is an error that names its place. */

import type { CodedError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import { below, flag, invalid, list, map, type Reader, type Shape, text } from '../../shape.ts';
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
  if (!isTable(value)) throw refuse(place, 'must be a table');
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
export function placeBelow({ file, table }: Place, key: string): Place {
  const name = /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
  if (table === '') return { file, table: `[${name}]` };
  const inner = /^\[+([^\]]+)\]+$/.exec(table)?.[1];
  return { file, table: inner === undefined ? `${table} ${name}` : `[${inner}.${name}]` };
}

function accessors(value: Readonly<Record<string, unknown>>, keys: readonly string[], place: Place): Table {
  const refuseKey: Table['refuse'] = (key, rule, hint) => refuse(place, `${key}: ${rule}`, hint);
  const shape: Shape = { value, path: '', error: (path, what) => refuse(place, `${path}: ${what}`) };
  const at = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const read = <Value>(key: string, reader: Reader<Value>) =>
    at(key) === undefined ? undefined : reader(below(shape, key, at(key)));
  const open: Table['table'] = (key, known) => {
    const found = at(key);
    return found === undefined ? undefined : openTable(found, placeBelow(place, key), known);
  };
  return {
    place,
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
        openTable(outer?.value(name), placeBelow(placeBelow(place, key), name), known);
      return new Map((outer?.keys ?? []).map((name) => [name, opened(name)]));
    },
    refuse: refuseKey,
  };
}

const textMembers: Reader<Readonly<Record<string, string>>> = (shape) => {
  if (isTable(shape.value)) return map(text)(shape);
  throw invalid(shape, 'must be a table');
};

const anything: Reader<unknown> = ({ value }) => value;
