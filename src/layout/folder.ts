/** The folder of an image layout on the local disk: no symlink is followed, and every file is a regular one. */

import { closeSync, fstatSync, lstatSync, promises } from 'node:fs';
import { dirname, join } from 'node:path';
import { diskError, hasCode, withDiskErrors } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { baseName } from '../paths.ts';
import { fileStream } from '../store/buffers.ts';
import { readStart } from '../store/file-start.ts';
import { openFolderWithin, openWithin } from '../store/no-follow.ts';
import { printable } from '../text.ts';
import { partialPrefix, type WrittenContent, writeAtomically } from './atomic-write.ts';
import { createFolders } from './create-folders.ts';
import type { LayoutFiles } from './files.ts';
import { realFolder } from './location.ts';

/** Every method throws `storage` for an error of the file system, and `invalid-layout` for a symlink or a special file. */
export interface LayoutFolder extends LayoutFiles {
  /**
   * Runs work in a folder of the layout, `.` for the layout itself. The path that it is given is valid until it ends. Returns
   * `undefined` when there is no such folder.
   */
  use<Result>(name: string, work: (path: string) => Promise<Result>): Promise<Result | undefined>;
  /** Creates the layout's folder and those above it. */
  create(): Promise<void>;
  /** Creates a folder of the layout and those above it: `blobs/sha256`. */
  createFolder(name: string): Promise<void>;
  /** Opens a file for reading, to be closed after use; `undefined` if there is none of this name. */
  openFile(name: string): Promise<OpenFile | undefined>;
  /** Writes a whole file in an existing folder. */
  write(name: string, content: WrittenContent): Promise<void>;
}

/** A regular file that is open for reading. */
export interface OpenFile {
  readonly descriptor: number;
  /** In bytes, when it was opened. */
  readonly size: number;
}

/** Throws `invalid-layout` for a path that is a symlink, or that symlinks lead out of the current folder. */
export async function openFolder(path: string): Promise<LayoutFolder> {
  const location: Location = { shown: path, real: await realFolder(path) };
  const use: LayoutFolder['use'] = (name, work) => useFolder(location, name, work);
  return {
    path,
    use,
    size: (name) => use(dirname(name), (folder) => fileSize(`${folder}/${baseName(name)}`)),
    read: (name, length) => readFile(location, name, length),
    open: (name) =>
      fileStream(
        () => openRegular(location, name).descriptor,
        (error) => diskError(error, join(path, name)),
      ),
    openFile: async (name) => openIfPresent(location, name),
    async create() {
      try {
        createFolders(location.real);
      } catch (error) {
        throw diskError(error, path);
      }
    },
    createFolder: (name) => createFolder(use, name),
    async write(name, content) {
      const done = await use('.', (top) =>
        use(dirname(name), (folder) => writeAtomically(top, `${folder}/${baseName(name)}`, content)),
      );
      if (!done) throw gone(join(path, dirname(name)));
    },
  };
}

interface Location {
  /** As errors show it. */
  readonly shown: string;
  readonly real: string;
}

async function useFolder<Result>(
  location: Location,
  name: string,
  work: (path: string) => Promise<Result>,
): Promise<Result | undefined> {
  const where = join(location.shown, name);
  const folder = openRealFolder(join(location.real, name), where);
  if (folder === undefined) return undefined;
  let isSame = false;
  let result: Result;
  try {
    result = await work(folder.path);
  } catch (error) {
    if (error instanceof Error) error.message = error.message.replaceAll(folder.path, where);
    throw diskError(error, where);
  } finally {
    isSame = folder.close();
  }
  if (isSame) return result;
  throw throughSymlink(where);
}

function openRealFolder(real: string, where: string) {
  let folder: ReturnType<typeof openFolderWithin>;
  try {
    folder = openFolderWithin(real, real);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw diskError(error, where);
  }
  if (folder) return folder;
  throw throughSymlink(where);
}

async function fileSize(path: string): Promise<number | undefined> {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}

async function createFolder(use: LayoutFolder['use'], name: string): Promise<void> {
  const above = dirname(name);
  if (above !== '.') await createFolder(use, above);
  await use(above, (folder) => createUnlessPresent(`${folder}/${baseName(name)}`));
  // Fails when there is a symlink of that name.
  await use(name, async () => undefined);
}

async function createUnlessPresent(path: string): Promise<void> {
  await promises.mkdir(path).catch((error: unknown) => {
    if (!hasCode(error, 'EEXIST')) throw error;
  });
}

async function readFile(location: Location, name: string, length: number): Promise<Uint8Array | undefined> {
  const file = openIfPresent(location, name);
  if (file === undefined) return undefined;
  try {
    return await withDiskErrors(readStart(file.descriptor, length), join(location.shown, name));
  } finally {
    closeSync(file.descriptor);
  }
}

function openIfPresent(location: Location, name: string): OpenFile | undefined {
  try {
    return openRegular(location, name);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw diskError(error, join(location.shown, name));
  }
}

function openRegular({ real, shown }: Location, name: string): OpenFile {
  const [path, where] = [join(real, name), join(shown, name)];
  const descriptor = openWithin(path, path);
  if (descriptor === undefined) throw throughSymlink(where);
  const found = fstatSync(descriptor);
  if (found.isFile()) return { descriptor, size: found.size };
  closeSync(descriptor);
  throw invalid(where, 'is not a regular file');
}

/** Names in the layout's folder without those of partial files, or `undefined` if there is no such folder. */
export async function listNames(folder: LayoutFolder): Promise<readonly string[] | undefined> {
  const names = await folder.use('.', (path) => promises.readdir(path));
  return names?.filter((name) => !name.startsWith(partialPrefix));
}

/** The result of work, or `undefined` if there is no such file. */
export async function undefinedIfMissing<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** The `storage` error about a folder that was there a moment ago. */
export function gone(where: string): CodedError {
  return new CodedError('storage', `${printable(where)} does not exist`, {
    hint: 'Make sure that nothing removes the folder during the run, and re-run.',
  });
}

function throughSymlink(where: string): CodedError {
  return invalid(where, 'is a symlink, and nothing is read or written through symlinks');
}

function invalid(where: string, what: string): CodedError {
  return new CodedError('invalid-layout', `${printable(where)} ${what}`, {
    hint: 'Remove it, or use an empty folder, a new one, or an existing image layout: oci:./out',
  });
}
