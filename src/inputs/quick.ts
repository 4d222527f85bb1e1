/** Inputs that are read without the whole table: those of `pull`, since one from the cache is so short that loading the table counts. */

import { commonInputs } from './common-inputs.ts';
import { pullInputs } from './pull-inputs.ts';
import type { KeyedRows } from './read-rows.ts';
import type { VerbName } from './row.ts';

const rows: KeyedRows = Object.entries({ ...pullInputs, ...commonInputs });

/** All rows that the verb takes, or `undefined` for a verb that needs the whole table. */
export function quickRows(verb: VerbName): KeyedRows | undefined {
  return verb === 'pull' ? rows : undefined;
}

/** What reading quickly found; `undefined` if anything was wrong, which the whole table is needed to explain. */
export function unlessWrong<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
