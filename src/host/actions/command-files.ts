/** Command files: how a step passes outputs, its summary and its artifacts to the runner. */

import { closeSync, constants, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { Environment } from '../host.ts';

export type CommandFile = 'GITHUB_OUTPUT' | 'GITHUB_STEP_SUMMARY' | 'GITHUB_ARTIFACTS';

// The runner creates the files. Non-blocking, so that a named pipe without a reader is an error; Windows has no such flag.
const appending = constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0);

/** Appends all of a text to the file that the variable names, or nothing. Throws `storage`. */
export function appendToCommandFile(name: CommandFile, environment: Environment, text: string): void {
  const path = environment[name] ?? '';
  try {
    appendWhole(path, Buffer.from(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CodedError('storage', `${name} could not be written: ${printable(reason)}`, {
      hint: `Check the disk of the runner and that no earlier step has changed ${name}, then re-run.`,
      cause: error,
    });
  }
}

function appendWhole(path: string, bytes: Buffer): void {
  const file = openSync(path, appending);
  try {
    const found = fstatSync(file);
    try {
      for (let done = 0; done < bytes.byteLength; ) done += writeSync(file, bytes, done);
    } catch (error) {
      // The runner rejects a file that ends in the middle of a value, also for what was written before.
      if (found.isFile()) ftruncateSync(file, found.size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
}
