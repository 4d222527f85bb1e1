/** Small checks of parsed JSON that know the place they look at; combined, they are the shape of a declaration. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';

/** Returns when the value fits, else throws a Refusal; `place` is where the value lies: `layers[1].mediaType`. */
export type Check = (value: unknown, place: string) => void;

/** Where and why; becomes a CodedError once the file is known. */
export class Refusal extends Error {
  readonly place: string;

  constructor(place: string, why: string) {
    super(why);
    this.place = place;
  }
}

export function refuse(place: string, why: string): never {
  throw new Refusal(place, why);
}

/** The refusal as the project's error. */
export function fail(file: string, { place, message }: Refusal): CodedError {
  const where = place === '' ? 'the document' : place;
  return new CodedError('invalid-declaration', `${printable(file)}: ${printable(where)} ${message}`, {
    hint: 'Correct it; docs/formats/declared.md lists every member, schema/format.schema.json checks it in an editor.',
  });
}

export type Members = Readonly<Record<string, Check>>;

/** An object with these members and no others, unless it is open. */
export function object(
  required: Members,
  optional: Members,
  options: { readonly open?: boolean } = {},
): Check {
  const known: Members = { ...required, ...optional };
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      refuse(place, 'must be an object');
    const record = value as Readonly<Record<string, unknown>>;
    for (const member of Object.keys(required)) {
      if (!Object.hasOwn(record, member)) refuse(below(place, member), 'is missing');
    }
    for (const [member, content] of Object.entries(record)) {
      const check = Object.hasOwn(known, member) ? known[member] : undefined;
      if (check) check(content, below(place, member));
      else if (!options.open) refuse(below(place, member), 'is not a member that exists here');
    }
  };
}

export function list(item: Check, least: number): Check {
  return (value, place) => {
    if (!Array.isArray(value)) refuse(place, 'must be a list');
    const items: readonly unknown[] = value;
    if (items.length < least) refuse(place, 'must not be empty');
    for (const [index, content] of items.entries()) item(content, `${place}[${index}]`);
  };
}

/** Text that fits; `meaning` completes "must be …". */
export function text(fits: (given: string) => boolean, meaning: string, limit = 4096): Check {
  return (value, place) => {
    if (typeof value !== 'string' || value.length > limit || !fits(value))
      refuse(place, `must be ${meaning}`);
  };
}

export const texts: Check = (value, place) => {
  if (typeof value !== 'string') refuse(place, 'must be text');
};

export const nonEmptyText: Check = (value, place) => {
  if (typeof value !== 'string' || value === '') refuse(place, 'must be text that is not empty');
};

export function oneOf(...values: readonly string[]): Check {
  return (value, place) => {
    if (typeof value !== 'string' || !values.includes(value)) {
      refuse(place, `must be ${values.map((choice) => `"${choice}"`).join(' or ')}`);
    }
  };
}

export const flag: Check = (value, place) => {
  if (typeof value !== 'boolean') refuse(place, 'must be true or false');
};

/** An object whose values are text: annotations. */
export const textValues: Check = (value, place) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(place, 'must be an object');
  for (const [key, content] of Object.entries(value)) {
    if (key === '') refuse(place, 'must not have an empty key');
    texts(content, below(place, key));
  }
};

function below(place: string, member: string): string {
  const step = /^[\w$-]+$/.test(member) ? member : JSON.stringify(member);
  if (place === '') return step;
  return step === member ? `${place}.${member}` : `${place}[${step}]`;
}
