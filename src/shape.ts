/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

import { isRecord, showJson } from './json.ts';

/** A value and where it is: `layers[1].annotations["a.b/c"]`, empty for the document itself. */
export interface Shape {
  readonly value: unknown;
  readonly path: string;
  readonly error: MakeError;
}

/** Makes the error about the value at a path; `what` continues the sentence that begins with the path: "must be an array". */
export type MakeError = (path: string, what: string, hint?: string) => Error;

/** Returns a value as what it has to be, or throws the error of its document. */
export type Reader<Value> = (shape: Shape) => Value;

/** Reads a whole document. */
export function readShape<Value>(read: Reader<Value>, value: unknown, error: MakeError): Value {
  return read({ value, path: '', error });
}

/** The error about this value, to be thrown. */
export function invalid({ path, error }: Shape, what: string, hint?: string): Error {
  return error(path, what, hint);
}

/** A member or an item of a value. */
export function below({ path, error }: Shape, step: string | number, value: unknown): Shape {
  return { value, path: path + printStep(step, path === ''), error };
}

function printStep(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  if (/^[\w$-]+$/.test(step)) return first ? step : `.${step}`;
  return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}

/** A string. */
export const text: Reader<string> = (shape) => {
  if (typeof shape.value === 'string') return shape.value;
  throw invalid(shape, 'must be a string');
};

/** `true` or `false`. */
export const flag: Reader<boolean> = (shape) => {
  if (typeof shape.value === 'boolean') return shape.value;
  throw invalid(shape, 'must be true or false');
};

/** An object of any members. */
export const record: Reader<Readonly<Record<string, unknown>>> = (shape) => {
  if (isRecord(shape.value)) return shape.value;
  throw invalid(shape, 'must be an object');
};

/** One of these strings. */
export function oneOf<const Choice extends string>(...choices: readonly Choice[]): Reader<Choice> {
  return (shape) => {
    const found = choices.find((choice) => choice === shape.value);
    if (found !== undefined) return found;
    const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
    throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
  };
}

/** An array of at least `least` items. */
export function list<Item>(item: Reader<Item>, least = 0): Reader<readonly Item[]> {
  return (shape) => {
    if (!Array.isArray(shape.value)) throw invalid(shape, 'must be an array');
    const items: readonly unknown[] = shape.value;
    if (items.length < least) throw invalid(shape, 'must not be empty');
    return items.map((value, index) => item(below(shape, index, value)));
  };
}

/** An object whose members are all alike, under any key. */
export function map<Value>(member: Reader<Value>): Reader<Readonly<Record<string, Value>>> {
  return (shape) => {
    const entries = Object.entries(record(shape));
    return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
  };
}

/** A value that may be `null`. */
export function nullable<Value>(read: Reader<Value>): Reader<Value | undefined> {
  return (shape) => (shape.value === null ? undefined : read(shape));
}

type Readers = Readonly<Record<string, Reader<unknown>>>;
type Values<Members extends Readers> = { readonly [Key in keyof Members]: ReturnType<Members[Key]> };

export interface ObjectOptions {
  /** True when further members are allowed; they are not part of the result. Default: they are an error. */
  readonly open?: boolean;
}

/** An object of these members; the optional ones may be absent. */
export function object<Required extends Readers, Optional extends Readers>(
  required: Required,
  optional: Optional,
  { open = false }: ObjectOptions = {},
): Reader<Values<Required> & Partial<Values<Optional>>> {
  const readers = new Map(Object.entries<Reader<unknown>>({ ...required, ...optional }));
  return (shape) => {
    const values = record(shape);
    const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
    if (missing !== undefined) throw invalid(below(shape, missing, undefined), 'is missing');
    const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
    if (unknown !== undefined) throw invalid(below(shape, unknown, undefined), 'is not a known member');
    const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
    const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
    return Object.fromEntries(members) as Values<Required> & Partial<Values<Optional>>;
  };
}

/** A value that also has to satisfy a condition; `meaning` completes "must be …". */
export function where<Value, Narrow extends Value>(
  read: Reader<Value>,
  holds: (value: Value) => value is Narrow,
  meaning: string,
): Reader<Narrow>;
export function where<Value>(
  read: Reader<Value>,
  holds: (value: Value) => boolean,
  meaning: string,
): Reader<Value>;
export function where<Value>(
  read: Reader<Value>,
  holds: (value: Value) => boolean,
  meaning: string,
): Reader<Value> {
  return (shape) => {
    const value = read(shape);
    if (holds(value)) return value;
    throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
  };
}

/** A string that is not empty. */
export const nonEmptyText: Reader<string> = (shape) => {
  if (text(shape) !== '') return text(shape);
  throw invalid(shape, 'must not be empty');
};

/** The beginning of a value, as JSON. */
function shown(value: unknown): string {
  const json = showJson(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}
