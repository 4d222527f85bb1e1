/** Options: the inputs of one verb, read and checked; their types follow from the table. */

import { type Inputs, keyedInputsOf, type VerbName } from './inputs.ts';
import { type ReadContext, readRows } from './read-rows.ts';
import { unknownInput } from './unknown.ts';

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

const withoutContext: ReadContext = { note: () => {}, isWorkflow: false };

/**
 * Reads raw inputs into the options of a verb. Throws `input` for unknown names and values that cannot be used, all of them in
 * one error.
 */
export function readOptions<Verb extends VerbName>(
  verb: Verb,
  raw: ReadonlyMap<string, string>,
  context: ReadContext = withoutContext,
): OptionsOf<Verb> {
  const refuse = (name: string, value: string) => unknownInput(verb, name, value);
  return readRows(keyedInputsOf(verb), raw, context, refuse) as OptionsOf<Verb>;
}
