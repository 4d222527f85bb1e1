/** Writing to an open file to the end; the streams of Node take a part that was written on a full disk for all of it. */

import { fstatSync, writeSync } from 'node:fs';

/** A function that writes all of a text, or throws the error of the system; `undefined` when it is not a regular file. */
export function fileWriter(file: number): ((text: string) => void) | undefined {
  if (!isFile(file)) return undefined;
  return (text) => {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  };
}

function isFile(file: number): boolean {
  try {
    return fstatSync(file).isFile();
  } catch {
    return false;
  }
}
