/** The Fact: one thing that content says of itself, in words – `entrypoint: /app.wasm`. */

import { isRecord } from '../json.ts';

export interface Fact {
  readonly label: string;
  readonly values: readonly string[];
}

/** A config or another JSON document of any shape. */
export type Document = Readonly<Record<string, unknown>>;

/** A fact of what the values are; none where there is nothing to say. Absent, empty and composite values say nothing. */
export function fact(label: string, ...values: readonly unknown[]): readonly Fact[] {
  const texts = values.flat().flatMap((value) => plainText(value));
  return texts.length === 0 ? [] : [{ label, values: texts }];
}

function plainText(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}

/** The items of a list that are objects. */
export function records(value: unknown): readonly Document[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** An object, and an empty one in place of anything else. */
export function recordOf(value: unknown): Document {
  return isRecord(value) ? value : {};
}

/** A string, and `undefined` in place of anything else. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The strings of a list. */
export function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
