/** The standard streams of the process: a closed pipe is ignored, a full disk is an error. Runs on Node 14. */

import { diskError, hasCode } from '../disk-error.ts';
import { asCodedError, type CodedError } from '../errors.ts';

/** A stream that text is written to, perhaps a terminal. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
}

export interface Output extends TextStream {
  write(text: string | Uint8Array): unknown;
  /** Resolves when everything is written, with the error `storage` if something could not be. */
  finished(): Promise<CodedError | undefined>;
}

/** A stream of the process, whose errors would end the process otherwise. */
export function openOutput(stream: NodeJS.WriteStream): Output {
  let failure: Error | undefined;
  const note = (error: Error | null | undefined) => {
    failure = failure ?? error ?? undefined;
  };
  stream.on('error', note);
  return {
    isTTY: stream.isTTY,
    get columns() {
      return stream.columns;
    },
    write(text) {
      if (failure) return;
      try {
        stream.write(text, note);
      } catch (error) {
        note(error as Error);
      }
    },
    async finished() {
      // A stream that has failed may never call back (Node 14).
      if (!failure) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      return outputError(failure);
    },
  };
}

/** The error `storage` for what could not be written, unless its reader has gone. */
export function outputError(failure: unknown): CodedError | undefined {
  return failure === undefined || isClosed(failure)
    ? undefined
    : asCodedError(diskError(failure, 'standard output'));
}

/** Prints a text to stdout; the exit code is 1 if it cannot be written. */
export async function printText(text: string): Promise<void> {
  const output = openOutput(process.stdout);
  output.write(text);
  // Node takes a millisecond or two to open standard error, which is needed for an error alone.
  if (!(await finishOutput(output, () => openOutput(process.stderr)))) process.exitCode = 1;
}

/** Waits until standard output is written; false, with one line on standard error, if some of it could not be. */
export async function finishOutput(stdout: Output, openStderr: () => Output): Promise<boolean> {
  const error = await stdout.finished();
  if (!error) return true;
  const stderr = openStderr();
  stderr.write(`error: ${error.message} [${error.code}]\n`);
  await stderr.finished();
  return false;
}

/** True when the reader has gone, as `head` does; Windows calls that `EOF`. */
function isClosed(error: unknown): boolean {
  return hasCode(error, 'EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED');
}
