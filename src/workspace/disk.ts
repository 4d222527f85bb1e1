/** A Workspace over a folder of the local disk. */

import {
  closeSync,
  fstatSync,
  lstatSync,
  read,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { diskError } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { compileFileNames } from '../file-names.ts';
import type { WorkspaceOptions } from '../host/host.ts';
import { isBelow } from '../paths.ts';
import { fileStream } from '../store/buffers.ts';
import { printable, readableSize } from '../text.ts';
import { checkoutTop, isLargeCheckout, openCheckout } from './checkout.ts';
import { compileExcludes, type Excludes, literalFolder } from './excludes.ts';
import {
  describe,
  entryAt,
  followPath,
  inFolder,
  isPublic,
  normalizePath,
  openBelowRoot,
  realPathBelowRoot,
} from './safe-path.ts';
import { createScan } from './scan.ts';
import { startThread, type Walked, walk } from './walk.ts';
import type { Thread } from './walk-helper.ts';
import type { ContentTest, FileEntry, LeftOut, TreeEntry, Workspace, WorkspacePath } from './workspace.ts';

/**
 * Opens the folder `path`. `skip` names folders relative to the current one, as `to` does; `exclude` see `compileExcludes`. Throws
 * `input` when there is no such folder.
 */
export async function openFiles(options: WorkspaceOptions): Promise<Workspace> {
  const root = await realRoot(options.path);
  const searching = searchOptions(root, options);
  const top = checkoutTop(options.path, options.top) ?? root;
  return {
    ...search(root, searching, isLargeCheckout(top) ? startThread() : undefined),
    checkout: openCheckout({
      root,
      top,
      excluded: searching.excludes.matches,
    }),
    tree: async (folder) => readTree(root, folder),
    stat: async (path) => entryAt(root, path),
    follow: async (path) => followPath(root, path),
    read: (path, limit) => withFile(root, path, (file) => readWhole(file, path, limit)),
    slice: (path, offset, length) => withFile(root, path, (file) => readSlice(file, offset, length)),
    scan: createScan(root),
    open: (path) =>
      fileStream(
        () => openBelowRoot(root, path),
        (error) => diskError(error, path),
      ),
  };
}

interface SearchOptions {
  readonly excludes: Excludes;
  readonly skip: ReadonlySet<WorkspacePath>;
}

function searchOptions(root: string, { exclude, skip }: WorkspaceOptions): SearchOptions {
  const folders = new Set(skip.map((folder) => relativeTo(root, folder)));
  folders.delete('.');
  return { excludes: compileExcludes(exclude), skip: folders };
}

interface StartedWalk {
  readonly walked: Promise<Walked>;
  readonly test: ContentTest | undefined;
}

/** Finds files; the walk below a folder is done once. */
function search(
  root: string,
  { excludes, skip }: SearchOptions,
  thread: Promise<Thread | undefined> | undefined,
): Pick<Workspace, 'files' | 'search' | 'omissions' | 'unusedExcludes'> {
  const walks = new Map<WorkspacePath, StartedWalk>();
  let omissions: readonly LeftOut[] | undefined;
  const walkBelow = (folder: WorkspacePath, test?: ContentTest): StartedWalk => {
    const helped = folder === '.' && thread ? { thread } : {};
    const walked = walk({ root, excludes, skip, ...helped, ...(test && { test }) }, folder);
    return { walked, test };
  };
  const walkOnce = async (folder: WorkspacePath, test?: ContentTest) => {
    const started = walks.get(folder) ?? walkBelow(folder, test);
    walks.set(folder, started);
    const walked = await started.walked;
    if (folder === '.') omissions = walked.omissions;
    return { walked, isTested: test !== undefined && started.test === test };
  };
  const entries = (paths: readonly WorkspacePath[]) => paths.map((path) => new FoundFile(root, path));
  return {
    files: async (folder = '.', matches) => {
      const { walked } = await walkOnce(normalizePath(folder));
      return entries(walked.paths(matches));
    },
    search: async (test) => {
      const { walked, isTested } = await walkOnce('.', test);
      return entries(isTested ? walked.accepted() : walked.paths(compileFileNames(test.fileNames)));
    },
    omissions: () => omissions ?? [],
    unusedExcludes: () => (omissions ? unusedExcludes(excludes, omissions) : []),
  };
}

/** A glob for what lies in a folder that is not searched anyway cannot match. */
function unusedExcludes(excludes: Excludes, omissions: readonly LeftOut[]): readonly string[] {
  const unmatched = excludes.unmatched();
  if (unmatched.length === 0) return unmatched;
  const folders = omissions.filter(({ files }) => !files).map(({ path }) => path);
  const isLeftOut = (path: WorkspacePath) =>
    folders.some((folder) => path === folder || isBelow(path, folder));
  return unmatched.filter((glob) => !isLeftOut(literalFolder(glob)));
}

/** A class, since a getter on each of 100,000 records takes as long as the walk. */
class FoundFile implements FileEntry {
  readonly path: WorkspacePath;
  readonly #root: string;

  constructor(root: string, path: WorkspacePath) {
    this.#root = root;
    this.path = path;
  }

  get size(): number {
    return statSync(join(this.#root, this.path), { throwIfNoEntry: false })?.size ?? 0;
  }
}

async function realRoot(path: string): Promise<string> {
  let isFile = false;
  try {
    const root = realpathSync.native(resolve(path));
    if (lstatSync(root).isDirectory()) return root;
    isFile = true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw diskError(error, path);
  }
  const { rootError } = await import('./root-error.ts');
  throw rootError(path, isFile);
}

/** A folder relative to the root, with its symlinks resolved as far as it exists. */
function relativeTo(root: string, folder: string): WorkspacePath {
  const real = realPathOfExistingPart(resolve(folder));
  return relative(root, real).split(sep).join('/') || '.';
}

function realPathOfExistingPart(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOfExistingPart(parent), basename(path));
  }
}

function readTree(root: string, folder: WorkspacePath): readonly TreeEntry[] {
  const real = realPathBelowRoot(root, folder);
  const entry =
    real === undefined ? undefined : entryAt(root, relative(root, real).split(sep).join('/') || '.');
  if (real === undefined || entry?.type !== 'directory') {
    throw new CodedError('input', `${printable(folder)} is not a folder of the workspace`, {
      hint: 'Name a folder that exists, relative to "path".',
    });
  }
  const prefix = folder.replace(/^(?:\.\/)+|\/+$/g, '');
  const entries: TreeEntry[] = [];
  try {
    addTree({ root, entries }, real, prefix === '.' || prefix === '' ? '' : `${prefix}/`);
  } catch (error) {
    throw diskError(error, folder);
  }
  return entries.sort((left, right) => (left.path < right.path ? -1 : 1));
}

interface Tree {
  readonly root: string;
  readonly entries: TreeEntry[];
}

function addTree(tree: Tree, real: string, prefix: string): void {
  const found = inFolder(tree.root, real, prefix, (folder) =>
    readdirSync(folder)
      .filter((name) => isPublic([name]))
      .map((name) => ({ name, entry: readEntry(join(folder, name), prefix + name) })),
  );
  for (const { name, entry } of found) {
    tree.entries.push(entry);
    if (entry.type === 'directory') addTree(tree, join(real, name), `${entry.path}/`);
  }
}

function readEntry(full: string, path: WorkspacePath): TreeEntry {
  try {
    const found = lstatSync(full);
    return describe(path, found, found.isSymbolicLink() ? readlinkSync(full) : undefined);
  } catch (error) {
    throw unreadable(error, path);
  }
}

function unreadable(error: unknown, path: WorkspacePath): unknown {
  if (!path.includes('\ufffd')) return error;
  return new CodedError('input', `the name of ${printable(path)} is not UTF-8`, {
    hint: 'Rename it.',
    cause: error,
  });
}

async function withFile<Result>(
  root: string,
  path: WorkspacePath,
  use: (file: number) => Promise<Result>,
): Promise<Result> {
  const file = openBelowRoot(root, path);
  try {
    return await use(file);
  } catch (error) {
    throw diskError(error, path);
  } finally {
    closeSync(file);
  }
}

async function readWhole(file: number, path: WorkspacePath, limit: number): Promise<Uint8Array> {
  const bytes = await readSlice(file, 0, limit + 1);
  if (bytes.byteLength <= limit) return bytes;
  throw new CodedError('input', `${printable(path)} is larger than ${readableSize(limit)}`, {
    hint: 'Make it smaller, or leave it out with "exclude".',
  });
}

/** Bytes that are read synchronously at most. */
const synchronousLimit = 64 * 1024;
const readPart = promisify(read);

/** Small parts are read synchronously: handing them to another thread takes longer than reading them. */
async function readSlice(file: number, offset: number, limit: number): Promise<Uint8Array> {
  const length = Math.min(limit, Math.max(0, fstatSync(file).size - offset));
  const bytes = Buffer.allocUnsafeSlow(length);
  let done = 0;
  while (done < length) {
    const bytesRead =
      length <= synchronousLimit
        ? readSync(file, bytes, done, length - done, offset + done)
        : (await readPart(file, bytes, done, length - done, offset + done)).bytesRead;
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
