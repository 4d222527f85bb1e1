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
import type { WorkspaceOptions } from '../host/host.ts';
import { isBelow } from '../paths.ts';
import { fileStream } from '../store/buffers.ts';
import { printable, readableSize } from '../text.ts';
import { checkoutTop, openCheckout } from './checkout.ts';
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
import { type Walked, walk } from './walk.ts';
import type { ContentTest, FileEntry, LeftOut, TreeEntry, Workspace, WorkspacePath } from './workspace.ts';

/**
 * Opens the folder `path`. `skip` names folders relative to the current one, as `to` does; `exclude` see `compileExcludes`. Throws
 * `input` when there is no such folder.
 */
export async function openFiles(options: WorkspaceOptions): Promise<Workspace> {
  const root = await realRoot(options.path);
  const searching = searchOptions(root, options);
  return {
    ...search(root, searching),
    checkout: openCheckout({
      root,
      top: checkoutTop(options.path, options.top) ?? root,
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
  readonly hasExcludes: boolean;
  readonly skip: ReadonlySet<WorkspacePath>;
}

function searchOptions(root: string, { exclude, skip }: WorkspaceOptions): SearchOptions {
  const folders = new Set(skip.map((folder) => relativeTo(root, folder)));
  folders.delete('.');
  return { excludes: compileExcludes(exclude), hasExcludes: exclude.length > 0, skip: folders };
}

/** Finds files; the walk below a folder is done once. */
function search(
  root: string,
  { excludes, hasExcludes, skip }: SearchOptions,
): Pick<Workspace, 'files' | 'search' | 'omissions' | 'unusedExcludes'> {
  const options = { skip, ...(hasExcludes && { excluded: excludes.matches }) };
  const walks = new Map<WorkspacePath, Walked & { readonly test: ContentTest | undefined }>();
  const walkBelow = (folder: WorkspacePath, test?: ContentTest) => {
    const walked = walks.get(folder) ?? {
      ...walk(root, { ...options, ...(test && { test }) }, folder),
      test,
    };
    walks.set(folder, walked);
    return walked;
  };
  const entries = (paths: readonly WorkspacePath[]) => paths.map((path) => new FoundFile(root, path));
  const omissions = () => walks.get('.')?.omissions;
  return {
    files: async (folder = '.', matches) => entries(walkBelow(normalizePath(folder)).paths.select(matches)),
    search: async (test) => {
      const walked = walkBelow('.', test);
      const { accepted, paths } = walked;
      return entries(accepted && walked.test === test ? accepted.select() : paths.select(test.appliesTo));
    },
    omissions: () => omissions() ?? [],
    unusedExcludes: () => {
      const found = omissions();
      return found ? unusedExcludes(excludes, found) : [];
    },
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
