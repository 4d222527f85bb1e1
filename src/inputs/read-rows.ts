/** Reading inputs: the raw texts of a run become values, and everything that cannot be used becomes one error. */

import { asCodedError, CodedError } from '../errors.ts';
import { inputError } from '../input-error.ts';
import type { InputContext } from './kinds.ts';
import type { InputRow } from './row.ts';
import { requireBoth } from './secrets.ts';

/** The rows that a verb takes, by their keys, which name the options. */
export type KeyedRows = readonly (readonly [key: string, row: InputRow])[];

/** What reading the inputs may know of the run. */
export interface ReadContext {
  /** Receives one line for each change of what was written. */
  note(line: string): void;
  /** True where the inputs come from a workflow, in which expressions are expanded. */
  readonly isWorkflow: boolean;
}

/** The error for a name that the verb does not take. */
export type RefuseUnknown = (name: string, value: string) => CodedError;

/** Throws `input` for unknown names and values that cannot be used, all of them in one error. */
export function readRows(
  all: KeyedRows,
  raw: ReadonlyMap<string, string>,
  { note, isWorkflow }: ReadContext,
  refuseUnknown: RefuseUnknown,
): Readonly<Record<string, unknown>> {
  const given = new Map([...raw].filter(([, value]) => value.trim() !== ''));
  const notes = new Set<string>();
  const isGiven = (name: string) => given.has(name);
  const context: InputContext = { given, isWorkflow, isGiven, note: (line) => notes.add(line) };
  const { errors, attempt } = createCollector();
  for (const [name, value] of raw)
    if (!isKnown(all, name, isWorkflow)) errors.push(refuseUnknown(name, value));
  attempt(() => requireBoth(context));
  attempt(() => requireNotInPlan(context));
  const rows = all.filter(([, row]) => !row.cliOnly);
  const values = rows.map(([key, row]) => {
    const name = row.name ?? key;
    return [camelCase(key), attempt(() => row.read(given.get(name), name, context))] as const;
  });
  if (errors.length > 0) throw joined(errors);
  for (const line of notes) note(line);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** A workflow cannot give what only the command line has. */
function isKnown(rows: KeyedRows, name: string, isWorkflow: boolean): boolean {
  return rows.some(([key, row]) => (row.name ?? key) === name && !(isWorkflow && row.cliOnly));
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
  return !name.includes('-') ? name : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
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
