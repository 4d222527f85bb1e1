/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each, among variables of the job with names like these. */

import { defaultVerb, inputsOf, type VerbName } from '../../inputs/inputs.ts';
import { nearest } from '../../text.ts';
import type { Environment, Log } from '../host.ts';

export interface ActionInputs {
  /** The inputs that are not empty, by name. */
  readonly given: ReadonlyMap<string, string>;
  /** Variables that are no inputs and look like one, with the input that was probably meant. */
  readonly misspelt: ReadonlyMap<string, string>;
  /** All other variables that begin like inputs. */
  readonly foreign: readonly string[];
}

/**
 * Reads the variables of the spelling that the runner sets: `INPUT_` and the name in upper case. Workflows often set others for
 * their scripts, such as `INPUT_BRANCH` for a whole job, so these are no error.
 */
export function readActionInputs(environment: Environment, verb: VerbName = defaultVerb): ActionInputs {
  const names = namesOf(verb);
  const given = new Map<string, string>();
  const misspelt = new Map<string, string>();
  const foreign: string[] = [];
  for (const [variable, value] of Object.entries(environment)) {
    const word = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
    if (word === undefined || value === undefined || value.trim() === '') continue;
    const meant = names.has(word) && isSpelling(variable) ? undefined : similar(word, names);
    if (names.has(word) && isSpelling(variable)) given.set(word, value);
    else if (meant !== undefined) misspelt.set(variable, meant);
    else foreign.push(variable);
  }
  return { given, misspelt, foreign: foreign.sort() };
}

/** `help` and `version` would do nothing here, and are names that jobs use. */
function namesOf(verb: VerbName): ReadonlySet<string> {
  return new Set(inputsOf(verb).flatMap(([name, row]) => (row.cliOnly ? [] : [name])));
}

/** Names that jobs give to variables of their scripts, although they are near the name of an input. */
const usualWords: ReadonlySet<string> = new Set(['name']);

/** Names of variables are the same in upper and lower case on Windows. */
function isSpelling(variable: string): boolean {
  return process.platform === 'win32' || variable === variable.toUpperCase();
}

/** The input that a word means: one letter in four may differ, and `_` stands for `-`. */
function similar(word: string, names: ReadonlySet<string>): string | undefined {
  const name = word.replaceAll('_', '-');
  if (names.has(name)) return name;
  if (usualWords.has(name)) return undefined;
  return nearest(
    name,
    [...names].filter((one) => one.length > 2),
    4,
  );
}

/** Variables that are listed at most. */
const listLimit = 20;

/** Says what is not read, by names only: the values may be secret. */
export function reportOtherVariables(
  { misspelt, foreign }: ActionInputs,
  log: Pick<Log, 'info' | 'warn'>,
): void {
  for (const [variable, name] of misspelt)
    log.warn(
      `the variable ${variable} is not an input of this action and is ignored; did you mean "${name}"?`,
    );
  if (foreign.length === 0) return;
  const more = foreign.length > listLimit ? ` and ${foreign.length - listLimit} more` : '';
  log.info(
    `Ignored, since they are not inputs of this action: ${foreign.slice(0, listLimit).join(', ')}${more}`,
  );
}
