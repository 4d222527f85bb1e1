/** JSON Schema for the defaults in a bundle: the keywords that cnab-go keeps (cnab-go bundle/definition/schema.go). */

import { isDeepStrictEqual } from 'node:util';
import { isRecord } from '../../json.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Comparisons that are left; nothing is checked when there are none, since schemas and values can multiply. */
export interface Budget {
  steps: number;
}

/** The comparisons for all defaults of a bundle; real ones take some hundred. */
export function createBudget(): Budget {
  return { steps: 100_000 };
}

/** A keyword: why a value does not satisfy it, or `undefined`. */
type Keyword = (parameter: unknown, value: unknown, schema: Schema, budget: Budget) => string | undefined;

/**
 * Why a value does not satisfy a schema, or `undefined`. What cnab-go does not check is not checked either: patterns, formats,
 * anyOf; nor are references.
 */
export function schemaProblem(schema: unknown, value: unknown, budget: Budget): string | undefined {
  if (schema === false) return 'no value is allowed';
  if (!isRecord(schema) || schema.$ref !== undefined) return undefined;
  for (const [name, keyword] of Object.entries(keywords)) {
    if (schema[name] === undefined || !spend(budget)) continue;
    const problem = keyword(schema[name], value, schema, budget);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isValid(schema: unknown, value: unknown, budget: Budget): boolean {
  return schemaProblem(schema, value, budget) === undefined;
}

/** False when there are not as many steps left. */
function spend(budget: Budget, steps = 1): boolean {
  budget.steps -= steps;
  return budget.steps >= 0;
}

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  null: (value) => value === null,
  boolean: (value) => typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  string: (value) => typeof value === 'string',
  array: Array.isArray,
  object: isRecord,
};

const type: Keyword = (parameter, value) => {
  const names = list(parameter, [parameter]).filter((name) => typeof name === 'string');
  const unknown = names.find((name) => !Object.hasOwn(types, name));
  if (unknown !== undefined) return `${unknown} is not a type of JSON Schema`;
  return names.some((name) => types[name]?.(value)) ? undefined : `it must be of type ${names.join(' or ')}`;
};

function list(value: unknown, fallback: readonly unknown[] = []): readonly unknown[] {
  return Array.isArray(value) ? value : fallback;
}

/** Items that are compared with each other at most. */
const comparedItems = 1000;

/** A keyword that compares a number of the value with its own. */
function bound(
  measure: (value: unknown) => number | undefined,
  holds: (measured: number, limit: number) => boolean,
  meaning: string,
): Keyword {
  return (parameter, value) => {
    const measured = measure(value);
    if (typeof parameter !== 'number' || measured === undefined || holds(measured, parameter))
      return undefined;
    return `${meaning} ${parameter}`;
  };
}

const number = (value: unknown) => (typeof value === 'number' ? value : undefined);
const length = (value: unknown) => (typeof value === 'string' ? [...value].length : undefined);
const items = (value: unknown) => (Array.isArray(value) ? value.length : undefined);
const members = (value: unknown) => (isRecord(value) ? Object.keys(value).length : undefined);
const atLeast = (measured: number, limit: number) => measured >= limit;
const atMost = (measured: number, limit: number) => measured <= limit;

/** Characters that one match looks at, at most, and as many as count for one comparison. */
const matchLimit = 1_000_000;
const charactersPerStep = 1000;

/**
 * Whether a name matches a pattern; `undefined` when finding out could take long. The time of a match is a power of the name's length,
 * by the number of choices in the pattern, and exponential where a group is repeated; Go takes no longer than the length.
 */
function matches(pattern: string, name: string, budget: Budget): boolean | undefined {
  const choices = pattern.match(/[*+?{|]/g)?.length ?? 0;
  const characters = (name.length + 2) ** (choices + 1);
  if (/\)[*+?{]/.test(pattern) || characters > matchLimit) return undefined;
  if (!spend(budget, 1 + characters / charactersPerStep)) return undefined;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return undefined;
  }
}

const itemsKeyword: Keyword = (parameter, value, { additionalItems }, budget) => {
  for (const [index, item] of list(value).entries()) {
    const schema = Array.isArray(parameter) ? (parameter[index] ?? additionalItems) : parameter;
    const problem = schemaProblem(schema, item, budget);
    if (problem !== undefined) return `item ${index}: ${problem}`;
  }
  return undefined;
};

/** The members of an object by all three keywords, of which the last takes what the others leave. */
const properties: Keyword = (_, value, schema, budget) => {
  if (!isRecord(value)) return undefined;
  for (const [name, one] of Object.entries(value)) {
    const problem = schemasFor(name, schema, budget)
      .map((other) => schemaProblem(other, one, budget))
      .find((found) => found !== undefined);
    if (problem !== undefined) return `${name}: ${problem}`;
  }
  return undefined;
};

/** The schemas of a member; nothing is known of one that may match a pattern. */
function schemasFor(name: string, schema: Schema, budget: Budget): readonly unknown[] {
  if (!spend(budget)) return [];
  const own = isRecord(schema.properties) ? schema.properties : {};
  const patterns = Object.entries(isRecord(schema.patternProperties) ? schema.patternProperties : {});
  if (!spend(budget, patterns.length)) return [];
  const matched = patterns.map(([pattern, other]) => ({ other, result: matches(pattern, name, budget) }));
  const named = Object.hasOwn(own, name) ? [own[name]] : [];
  const schemas = [...named, ...matched.filter(({ result }) => result).map(({ other }) => other)];
  const isKnown = schemas.length > 0 || matched.some(({ result }) => result === undefined);
  return isKnown ? schemas : [schema.additionalProperties];
}

const required: Keyword = (parameter, value) => {
  const missing = isRecord(value)
    ? list(parameter).find((name) => !Object.hasOwn(value, String(name)))
    : undefined;
  return missing === undefined ? undefined : `it must have ${missing}`;
};

const contentEncoding: Keyword = (parameter, value) => {
  if (typeof value !== 'string') return undefined;
  if (parameter !== 'base64') return 'its contentEncoding is not base64';
  const form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  return form.test(value.replace(/[\r\n]/g, '')) ? undefined : 'it must be base64';
};

const keywords: Readonly<Record<string, Keyword>> = {
  type,
  enum: (parameter, value, _, budget) => {
    const all = list(parameter);
    if (!spend(budget, all.length)) return undefined;
    return all.some((one) => isDeepStrictEqual(one, value)) ? undefined : 'it must be one of enum';
  },
  const: (parameter, value) =>
    parameter === null || isDeepStrictEqual(parameter, value) ? undefined : 'it must be const',
  minimum: bound(number, atLeast, 'it must be at least'),
  maximum: bound(number, atMost, 'it must be at most'),
  exclusiveMinimum: bound(number, (measured, limit) => measured > limit, 'it must be greater than'),
  exclusiveMaximum: bound(number, (measured, limit) => measured < limit, 'it must be less than'),
  multipleOf: bound(
    number,
    (measured, limit) => Number.isInteger(measured / limit),
    'it must be a multiple of',
  ),
  minLength: bound(length, atLeast, 'its length must be at least'),
  maxLength: bound(length, atMost, 'its length must be at most'),
  minItems: bound(items, atLeast, 'its number of items must be at least'),
  minProperties: bound(members, atLeast, 'its number of members must be at least'),
  contentEncoding,
  items: itemsKeyword,
  contains: (parameter, value, _, budget) =>
    !Array.isArray(value) || value.some((item) => isValid(parameter, item, budget))
      ? undefined
      : 'it lacks an item of contains',
  uniqueItems: (parameter, value, _, budget) => {
    const all = list(value).slice(0, comparedItems);
    if (!spend(budget, all.length ** 2 / 10)) return undefined;
    const isRepeated = all.some((item, index) =>
      all.slice(0, index).some((other) => isDeepStrictEqual(item, other)),
    );
    return parameter === true && isRepeated ? 'its items must be unique' : undefined;
  },
  properties,
  // Each member is checked once by all three.
  patternProperties: (parameter, value, schema, budget) =>
    schema.properties === undefined ? properties(parameter, value, schema, budget) : undefined,
  additionalProperties: (parameter, value, schema, budget) =>
    schema.properties === undefined && schema.patternProperties === undefined
      ? properties(parameter, value, schema, budget)
      : undefined,
  propertyNames: (parameter, value, _, budget) =>
    Object.keys(isRecord(value) ? value : {})
      .map((name) => schemaProblem(parameter, name, budget))
      .find((problem) => problem !== undefined),
  required,
  allOf: (parameter, value, _, budget) =>
    list(parameter)
      .map((schema) => schemaProblem(schema, value, budget))
      .find((problem) => problem !== undefined),
  not: (parameter, value, _, budget) => {
    const satisfies = isValid(parameter, value, budget);
    return satisfies && budget.steps > 0 ? 'it must not satisfy not' : undefined;
  },
  if: (parameter, value, schema, budget) => {
    const satisfies = isValid(parameter, value, budget);
    return budget.steps > 0 ? schemaProblem(satisfies ? schema.then : schema.else, value, budget) : undefined;
  },
};
