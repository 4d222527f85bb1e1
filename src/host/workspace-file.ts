/** The WorkspaceFile: a file that an input asks to be written below the current folder, whole or not at all and never through symlinks. */

import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { inFolder, normalizePath } from '../workspace/safe-path.ts';
import type { WorkspaceFile } from './host.ts';

/** Bytes of a file that is read to tell who has written it. */
const sizeLimit = 1024 * 1024;

/**
 * Checks the path, and reads what is there. Throws `input` for a path that leaves the current folder or has a symlink, and for what is
 * no file.
 */
export function openWorkspaceFile(path: string, input: string): WorkspaceFile {
  const refuse = (what: string) => refused(path, input, what);
  const root = realpathSync.native(resolve('.'));
  const normal = normalizedPath(path, refuse);
  requireNoLinks(root, normal, refuse);
  const current = readCurrent(join(root, normal), path, refuse);
  return {
    ...(current !== undefined && { current }),
    async write(text) {
      try {
        mkdirSync(join(root, dirname(normal)), { recursive: true });
        requireNoLinks(root, normal, refuse);
        inFolder(root, join(root, dirname(normal)), path, (folder) =>
          replace(folder, basename(normal), text),
        );
      } catch (error) {
        throw diskError(error, path);
      }
    },
  };
}

function normalizedPath(path: string, refuse: (what: string) => CodedError): string {
  try {
    return normalizePath(path);
  } catch {
    throw refuse('is not below the current folder');
  }
}

/** Every folder on the path is one or absent, and so is the file. */
function requireNoLinks(root: string, normal: string, refuse: (what: string) => CodedError): void {
  const names = normal.split('/');
  for (const [index] of names.entries()) {
    const shown = names.slice(0, index + 1).join('/');
    const found = lstatSync(join(root, shown), { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isSymbolicLink()) throw refuse(`has a symlink, ${printable(shown)}`);
    const isLast = index === names.length - 1;
    if (isLast ? !found.isFile() : !found.isDirectory())
      throw refuse(isLast ? 'is not a file' : `has ${printable(shown)}, which is not a folder`);
  }
}

function readCurrent(full: string, path: string, refuse: (what: string) => CodedError): string | undefined {
  const found = lstatSync(full, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  if (found.size > sizeLimit) throw refuse('is a large file of something else');
  try {
    return readFileSync(full, 'utf8');
  } catch (error) {
    throw diskError(error, path);
  }
}

function replace(folder: string, name: string, text: string): void {
  const partial = join(folder, `.${process.getBuiltinModule('node:crypto').randomUUID()}.tmp`);
  try {
    const file = openSync(partial, 'wx', 0o644);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, join(folder, name));
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

function refused(path: string, input: string, what: string): CodedError {
  return new CodedError('input', `"${input}" names ${printable(path)}, which ${what}`, {
    hint: 'Name a file in the workspace, in folders that are no symlinks: deploy-files: env=deploy/release.env',
  });
}
