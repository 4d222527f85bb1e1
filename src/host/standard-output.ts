/** Standard output and error of a run: written by their descriptors, unless they are terminals, so that Node's streams need not be loaded. */

import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { hasCode } from '../disk-error.ts';
import { type Output, openOutput, outputError } from './output.ts';

/**
 * The output of a descriptor, which `openStream` opens as a stream. Node's streams and its network module take 3 ms, and on a full disk
 * they take a part that was written for all of it.
 */
export function openStandardOutput(file: number, openStream: () => NodeJS.WriteStream): Output {
  if (!isWrittenAtOnce(file)) return openOutput(openStream());
  let stream: Output | undefined;
  let failure: unknown;
  return {
    isTTY: false,
    write(text) {
      if (stream) return stream.write(text);
      if (failure !== undefined) return;
      const bytes = Buffer.from(text);
      let done = 0;
      try {
        while (done < bytes.byteLength) done += writeSync(file, bytes, done);
      } catch (error) {
        // Another process has set the pipe so that writing does not wait until somebody reads it.
        if (hasCode(error, 'EAGAIN')) stream = openOutput(openStream());
        else failure = error;
      }
      stream?.write(bytes.subarray(done));
    },
    finished: async () => (stream ? await stream.finished() : outputError(failure)),
  };
}

/** True for a file, a pipe, a socket and the null device; on Windows for a file alone. */
function isWrittenAtOnce(file: number): boolean {
  const found = withoutError(() => fstatSync(file));
  if (found === undefined || found.isFile() || process.platform === 'win32') return found?.isFile() ?? false;
  return found.isFIFO() || found.isSocket() || isNullDevice(found);
}

function isNullDevice(found: Stats): boolean {
  if (!found.isCharacterDevice()) return false;
  return withoutError(() => statSync('/dev/null'))?.rdev === found.rdev;
}

function withoutError<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
