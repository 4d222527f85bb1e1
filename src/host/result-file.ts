/** Files that an input asks to be written: whole or not at all. */

import { promises } from 'node:fs';
import { dirname } from 'node:path';
import { diskError } from '../disk-error.ts';

/** Replaces a file that is there. Throws the errors of the disk, such as `disk`. */
export async function writeResultFile(path: string, text: string): Promise<void> {
  const beside = `${path}.${process.getBuiltinModule('node:crypto').randomUUID()}.tmp`;
  const { mkdir, rename, rm, writeFile } = promises;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw diskError(error, path);
  }
}
