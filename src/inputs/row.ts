/** One row of the table of inputs: what an input is, and which verbs take it. */

import type { Kind } from './kinds.ts';

/** Every verb of the program. */
export type VerbName = 'publish' | 'pull' | 'inspect' | 'diff' | 'verify' | 'promote' | 'cleanup' | 'collect';

/** The verb of a command line that names none. */
export const defaultVerb: VerbName = 'publish';

/** The headings under which the help lists flags, in its order. */
export const inputGroups = [
  'Content',
  'Destination',
  'Credentials',
  'Signing',
  'Connection',
  'Output',
] as const;

export interface InputRow<Value = unknown> extends Kind<Value> {
  readonly description: string;
  readonly group: (typeof inputGroups)[number];
  /** What stands for the value in the help; a switch has none. */
  readonly placeholder?: string;
  /** Its name, where two verbs have inputs of the same name that differ; by default the key of the row. */
  readonly name?: string;
  /** The command line takes it without its flag. */
  readonly positional?: true;
  /** The verbs that take it. */
  readonly verbs: readonly VerbName[];
  readonly default?: string;
  /** Not an input of the action. */
  readonly cliOnly?: true;
  /** The one letter of its short flag. */
  readonly short?: string;
  /** Masked as soon as it is read. */
  readonly secret?: true;
}
