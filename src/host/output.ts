/** The standard streams of the process: a closed pipe is ignored, a full disk is an error. Runs on Node 14. */

import { diskError } from '../disk-error.ts';
import { asCodedError, type CodedError } from '../errors.ts';

/** A stream that text is written to, perhaps a terminal. */
export interface TextStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in characters. */
  readonly columns?: number;
}

export interface Output extends TextStream {
  /** Resolves when everything is written, with the error `storage` if something could not be. */
  finished(): Promise<CodedError | undefined>;
}

/** A stream of the process, whose errors would end the process otherwise; `writeFile` writes to it if it is a file. */
export function openOutput(stream: NodeJS.WriteStream, writeFile?: (text: string) => void): Output {
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
        if (writeFile) writeFile(text);
        else stream.write(text, note);
      } catch (error) {
        note(error as Error);
      }
    },
    async finished() {
      // A stream that has failed may never call back (Node 14).
      if (!failure) await new Promise<void>((resolve) => stream.write('', () => resolve()));
      if (failure === undefined || isClosed(failure)) return undefined;
      return asCodedError(diskError(failure, 'standard output'));
    },
  };
}

/** Prints a text to stdout; the exit code is 1 if it cannot be written. */
export async function printText(text: string): Promise<void> {
  const output = openOutput(process.stdout);
  output.write(text);
  if (!(await finishOutput(output, openOutput(process.stderr)))) process.exitCode = 1;
}

/** Waits until everything is written; false, with one line on `stderr`, if some of it could not be. */
export async function finishOutput(stdout: Output, stderr: Output): Promise<boolean> {
  const error = await stdout.finished();
  if (error) stderr.write(`error: ${error.message} [${error.code}]\n`);
  await stderr.finished();
  return error === undefined;
}

/** True when the reader has gone, as `head` does; Windows calls that `EOF`. */
function isClosed(error: Error): boolean {
  const code = 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'EOF' || code === 'ECONNRESET' || code === 'ERR_STREAM_DESTROYED';
}
