/** Options: the inputs of one verb, read and checked; their types follow from the table. */

import { CodedError } from '../errors.ts';
import { nearest, printable } from '../text.ts';
import { type Inputs, inputsOf, keyedInputsOf, type VerbName } from './inputs.ts';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type NamesOf<Verb extends VerbName> = {
  [Name in keyof Inputs]: Inputs[Name] extends { readonly cliOnly: true }
    ? never
    : Verb extends Inputs[Name]['verbs'][number]
      ? Name
      : never;
}[keyof Inputs];

type ValueOf<Name extends keyof Inputs> = ReturnType<Inputs[Name]['read']>;

type Required<Name extends keyof Inputs> = undefined extends ValueOf<Name> ? never : Name;

/** All inputs of a verb by their names in camel case; one that has neither a value nor a default is absent. */
export type OptionsOf<Verb extends VerbName> = {
  readonly [Name in NamesOf<Verb> as Camel<Required<Name>>]: ValueOf<Name>;
} & {
  readonly [Name in NamesOf<Verb> as Camel<Exclude<Name, Required<Name>>>]?: Exclude<
    ValueOf<Name>,
    undefined
  >;
};

export type PublishOptions = OptionsOf<'publish'>;

/** Reads raw inputs into the options of a verb. Throws `input` for an unknown name or a value that cannot be used. */
export function readOptions<Verb extends VerbName>(
  verb: Verb,
  raw: ReadonlyMap<string, string>,
): OptionsOf<Verb> {
  for (const name of raw.keys()) requireKnown(verb, name);
  requireCompatible(raw);
  const rows = keyedInputsOf(verb).filter(([, row]) => !row.cliOnly);
  const values = rows.map(([key, row]) => {
    const name = row.name ?? key;
    const given = raw.get(name);
    return [camelCase(key), row.read(given?.trim() ? given : undefined, name)] as const;
  });
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as OptionsOf<Verb>;
}

/** Throws `input` for a name that the verb does not take, with the name that was probably meant. */
export function requireKnown(verb: VerbName, name: string): void {
  const names = inputsOf(verb).map(([known]) => known);
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new CodedError('input', `unknown input "${printable(name, 60)}"`, {
    hint: near ? `Write "${near}" instead.` : `Use one of: ${names.join(', ')}.`,
  });
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function requireCompatible(raw: ReadonlyMap<string, string>): void {
  requireBoth(raw, 'username', 'password');
  if (isGiven(raw, 'plan')) requireNone(raw, ['formats', 'tags', 'annotations']);
}

function isGiven(raw: ReadonlyMap<string, string>, name: string): boolean {
  return (raw.get(name) ?? '').trim() !== '';
}

function requireBoth(raw: ReadonlyMap<string, string>, left: string, right: string): void {
  if (isGiven(raw, left) === isGiven(raw, right)) return;
  const [given, missing] = isGiven(raw, left) ? [left, right] : [right, left];
  throw new CodedError('input', `"${given}" is given without "${missing}"`, {
    hint: `Give "${missing}" too, or neither.`,
  });
}

/** A plan holds these already; ignoring what was given would publish something else. */
function requireNone(raw: ReadonlyMap<string, string>, names: readonly string[]): void {
  const given = names.find((name) => isGiven(raw, name));
  if (given === undefined) return;
  throw new CodedError('input', `"${given}" is given together with "plan", which contains it already`, {
    hint: `Change it in the plan, or leave "${given}" out.`,
  });
}
