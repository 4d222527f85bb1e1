/** Options: the inputs of one verb, read and checked; their types follow from the table. */

import { asCodedError, CodedError } from '../errors.ts';
import { inputError } from '../input-error.ts';
import { type Inputs, inputsOf, keyedInputsOf, type VerbName } from './inputs.ts';
import type { InputContext } from './kinds.ts';
import { requireBoth } from './secrets.ts';
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

/** What reading the inputs may know of the run. */
export interface ReadContext {
  /** Receives one line for each change of what was written. */
  note(line: string): void;
  /** True where the inputs come from a workflow, in which expressions are expanded. */
  readonly isWorkflow: boolean;
}

const withoutContext: ReadContext = { note: () => {}, isWorkflow: false };

/**
 * Reads raw inputs into the options of a verb. Throws `input` for unknown names and values that cannot be used, all of them in
 * one error.
 */
export function readOptions<Verb extends VerbName>(
  verb: Verb,
  raw: ReadonlyMap<string, string>,
  { note, isWorkflow }: ReadContext = withoutContext,
): OptionsOf<Verb> {
  const given = new Map([...raw].filter(([, value]) => value.trim() !== ''));
  const notes = new Set<string>();
  const isGiven = (name: string) => given.has(name);
  const context: InputContext = { given, isWorkflow, isGiven, note: (line) => notes.add(line) };
  const { errors, attempt } = createCollector();
  for (const [name, value] of raw)
    if (!isKnown(verb, name, isWorkflow)) errors.push(unknownInput(verb, name, value));
  attempt(() => requireBoth(context));
  attempt(() => requireNotInPlan(context));
  const rows = keyedInputsOf(verb).filter(([, row]) => !row.cliOnly);
  const values = rows.map(([key, row]) => {
    const name = row.name ?? key;
    return [camelCase(key), attempt(() => row.read(given.get(name), name, context))] as const;
  });
  if (errors.length > 0) throw joined(errors);
  for (const line of notes) note(line);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as OptionsOf<Verb>;
}

/** A workflow cannot give what only the command line has. */
function isKnown(verb: VerbName, name: string, isWorkflow: boolean): boolean {
  return inputsOf(verb).some(([known, row]) => known === name && !(isWorkflow && row.cliOnly));
}

interface Collector {
  readonly errors: CodedError[];
  /** The result, or `undefined` with the error kept. */
  attempt<Result>(read: () => Result): Result | undefined;
}

function createCollector(): Collector {
  const errors: CodedError[] = [];
  return {
    errors,
    attempt(read) {
      try {
        return read();
      } catch (error) {
        errors.push(asCodedError(error));
        return undefined;
      }
    },
  };
}

/** One error for all, so that nobody corrects one input after the other. */
function joined(errors: readonly CodedError[]): CodedError {
  const [first = asCodedError(undefined), ...more] = errors;
  const internal = errors.find(({ code }) => code !== 'input');
  if (internal || more.length === 0) return internal ?? first;
  const message = errors.map((error) => error.message).join('; ');
  return new CodedError('input', message, { hint: [...new Set(errors.map(({ hint }) => hint))].join('\n') });
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** A plan holds these already; ignoring what was given would publish something else. */
function requireNotInPlan({ given, isGiven }: InputContext): void {
  const found = ['formats', 'tags', 'names', 'annotations'].filter(isGiven).map((name) => `"${name}"`);
  if (!given.has('plan') || found.length === 0) return;
  const list = found.join(' and ');
  const [verb, object] = found.length > 1 ? ['are', 'them'] : ['is', 'it'];
  throw inputError(`${list} ${verb} given together with "plan", which contains ${object} already`, {
    hint: `Change ${object} in the plan, or leave ${list} out`,
  });
}
