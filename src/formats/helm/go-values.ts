/** Members of a YAML mapping, decoded into known types as Go does it. */

import { isRecord } from '../../json.ts';
import { below, invalid, list, type Reader, record, type Shape } from '../../shape.ts';
import { getCaseInsensitive } from '../shared/documents.ts';

/** A member of a mapping; Go finds its key in any case. */
export function member(shape: Shape, key: string): Shape {
  return below(shape, key, getCaseInsensitive(record(shape), key));
}

/** A string; numbers and booleans are converted, and an absent or `null` value is empty. */
const scalar: Reader<string> = (shape) => {
  const { value } = shape;
  if (typeof value === 'number') return goFloat(value);
  if (['string', 'boolean', 'bigint'].includes(typeof value)) return String(value);
  if (value === undefined || value === null) return '';
  throw invalid(shape, 'must be a string');
};

/** A string; `undefined` for one that is absent, `null` or empty. */
export const goText: Reader<string | undefined> = (shape) => scalar(shape) || undefined;

/** `undefined` for one that is absent, `null` or false. */
export const goFlag: Reader<true | undefined> = (shape) => {
  const value = shape.value ?? false;
  if (typeof value === 'boolean') return value || undefined;
  throw invalid(shape, 'must be true or false');
};

/** Checks a point in time, which is absent, `null`, or text by RFC 3339 (Go, `Time.UnmarshalJSON`). */
export const goTime: Reader<void> = (shape) => {
  const { value = null } = shape;
  if (value === null) return;
  const form =
    /^(\d{4}-\d{2}-(\d{2}))T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
  const [, date = '', day = ''] = (typeof value === 'string' && form.exec(value)) || [];
  // A day that the month does not have becomes one of the next month.
  if (new Date(date).getUTCDate() !== Number(day)) throw invalid(shape, 'must be a time by RFC 3339');
};

/** A sequence; `undefined` for one that is absent, `null` or empty. */
export function goList<Item>(item: Reader<Item>): Reader<readonly Item[] | undefined> {
  return (shape) => {
    const items = list(item)({ ...shape, value: shape.value ?? [] });
    return items.length > 0 ? items : undefined;
  };
}

/** A sequence of strings. */
export const goTexts: Reader<readonly string[] | undefined> = goList(scalar);

/** A mapping to read members of. */
export function mapping<Value>(read: (shape: Shape) => Value): Reader<Value> {
  return (shape) => {
    if (isRecord(shape.value)) return read(shape);
    throw invalid(shape, 'must be a mapping');
  };
}

/** A mapping to text, sorted by key; `undefined` for one that is absent, `null` or empty. */
export const goTextMap: Reader<Readonly<Record<string, string>> | undefined> = (shape) => {
  const values = mapping(record)({ ...shape, value: shape.value ?? {} });
  const keys = Object.keys(values).sort(byBytes);
  const texts = keys.map((key) => [key, scalar(below(shape, key, values[key]))]);
  return keys.length > 0 ? Object.fromEntries(texts) : undefined;
};

/** A number as sigs.k8s.io/yaml converts it to a string: single precision, shortest, Go's verb `g`. */
function goFloat(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return 'NaN';
  if (!Number.isFinite(single)) return single > 0 ? '+Inf' : '-Inf';
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
    (count) => Math.fround(Number(single.toPrecision(count))) === single,
  );
  const [mantissa = '', exponent = '0'] = single.toExponential((digits ?? 9) - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 21) return Object.is(single, -0) ? '-0' : String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** The order in which Go writes the keys of a map. */
export function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
