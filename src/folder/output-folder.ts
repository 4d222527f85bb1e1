/** The OutputFolder: where a folder is laid out beside its destination, and how it appears there at once or file by file. */

import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { callAtExit } from '../at-exit.ts';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { createFolders } from '../layout/create-folders.ts';
import { realFolder } from '../layout/location.ts';
import { digestOf, encodedDigest } from '../oci/digest.ts';
import { printable } from '../text.ts';
import { mergeInto } from './merge-into.ts';
import type { Tree } from './tree.ts';

export interface OutputFolder {
  /** The folder as the user named it. */
  readonly shown: string;
  /** Its absolute path. */
  readonly path: string;
  /** A new, empty folder on the same file system, to be laid out. */
  readonly content: string;
  /** The same for what is needed on the way. */
  readonly scratch: string;
  /**
   * Throws for a file that differs from one that is there, and for what cannot be replaced, before anything is visible. With `overwrite`
   * a file replaces another one.
   */
  check(tree: Tree, options: PlaceOptions): void;
  /**
   * Makes what was laid out visible: an absent folder at once, in an existing one file by file. Where another process makes the folder
   * meanwhile, the files are compared with its files. Throws as `check` does.
   */
  place(tree: Tree, options: PlaceOptions): void;
  /** Removes what was laid out and is not visible. */
  discard(): void;
}

export interface PlaceOptions {
  readonly overwrite: boolean;
}

/** Begins the names of folders that are laid out. */
const prefix = '.partial-oci-wasm-publish';
/** Milliseconds after which such a folder on a shared disk, of another machine or container, belongs to a process that was killed. */
const staleAge = 48 * 60 * 60 * 1000;

/** Throws `input` for a path where there is something else than a folder, and for one that leaves the current folder through a symlink. */
export async function openOutputFolder(shown: string): Promise<OutputFolder> {
  const path = await realFolder(shown, refuseSymlink);
  return onDisk(shown, () => {
    const isPresent = isFolder(path, shown);
    const created = isPresent ? undefined : createFolders(dirname(path));
    const above = isPresent ? path : dirname(path);
    // A process that was killed after its output had appeared has left its folder beside it.
    for (const folder of new Set([above, dirname(path)])) ignoreErrors(() => removeStale(folder));
    const { staged, content, scratch } = createStaged(above);
    const merge = (tree: Tree, { overwrite }: PlaceOptions, apply: boolean) => {
      if (isPresent || isFolder(path, shown))
        mergeInto({ path, shown, staged: content, tree, overwrite, apply });
    };
    let isPlaced = false;
    const remove = () => {
      // What cannot be removed now is removed by a later run; the error that ends this one says more.
      ignoreErrors(() => rmSync(staged, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }));
      if (created !== undefined && !isPlaced) removeEmptyFolders(dirname(path), created);
    };
    const cancel = callAtExit(remove);
    return {
      shown,
      path,
      content,
      scratch,
      check: (tree, options) => merge(tree, options, false),
      place(tree, options) {
        isPlaced = !isPresent && onDisk(shown, () => isRenamed(content, path, shown));
        if (isPlaced) return;
        // Another process has made the folder since it was checked.
        if (!isPresent) merge(tree, options, false);
        merge(tree, options, true);
      },
      discard() {
        cancel();
        remove();
      },
    };
  });
}

function createStaged(above: string): Readonly<Record<'staged' | 'content' | 'scratch', string>> {
  const staged = mkdtempSync(join(above, `${prefix}-${ownerMark()}-${process.pid}-`));
  const [content, scratch] = [join(staged, 'content'), join(staged, 'scratch')];
  for (const folder of [content, scratch]) mkdirSync(folder);
  return { staged, content, scratch };
}

function isFolder(path: string, shown: string): boolean {
  const file = fileOn(path);
  if (file === undefined) return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  const why = file === path ? 'which is not a folder' : `and ${basename(file)} in it is not a folder`;
  throw new CodedError('input', `"output" is ${printable(shown)}, ${printable(why)}`, {
    hint: 'Name a folder, which need not exist: output: ./out',
  });
}

/** The last part of a path that is there, unless that is a folder. */
function fileOn(path: string): string | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    return found === undefined || found.isDirectory() ? undefined : path;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) throw error;
    return fileOn(dirname(path));
  }
}

/** False where there is a folder already; POSIX lets one replace an empty one. */
function isRenamed(from: string, to: string, shown: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (isFolder(to, shown)) return false;
    throw error;
  }
}

/**
 * Where a number is that of one process: on the machine since its start, and on Linux in its namespace (pid_namespaces(7)), since
 * containers may share a host name, and a folder as well.
 */
function ownerMark(): string {
  const start = textOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'));
  const namespace = textOf(() => readlinkSync('/proc/self/ns/pid'));
  return encodedDigest(digestOf(Buffer.from(`${hostname()} ${start} ${namespace}`))).slice(0, 8);
}

/** Empty where the system has no such file. */
function textOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Removes what processes have left that were killed. */
function removeStale(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${prefix}-`)) continue;
    const path = join(folder, name);
    if (isStale(path, name)) rmSync(path, { recursive: true, force: true });
  }
}

function isStale(path: string, name: string): boolean {
  const [owner = '', pid = ''] = name.slice(prefix.length + 1).split('-');
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  if (owner === ownerMark() && /^\d+$/.test(pid)) return !isRunning(Number(pid));
  return Date.now() - found.mtimeMs > staleAge;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** From the inner one to the outer one, as far as they are empty. */
function removeEmptyFolders(inner: string, outer: string): void {
  for (let folder = inner; folder.length >= outer.length; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

/** What is beside an output is not ours to read in every case. */
function ignoreErrors(work: () => void): void {
  try {
    work();
  } catch {}
}

function onDisk<Result>(shown: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw diskError(error, shown);
  }
}

function refuseSymlink(path: string, what: string): CodedError {
  return new CodedError('input', `"output" is ${printable(path)}, which ${what}`, {
    hint: 'Name the folder itself: output: ./out',
  });
}
