/** A workspace that is held in memory, for tests of code that reads one. */

import { Readable } from 'node:stream';
import { CodedError } from '../../src/errors.ts';
import { compileFileNames } from '../../src/file-names.ts';
import { ancestors, baseName, folderOf, isBelow, relativePath } from '../../src/paths.ts';
import type { Checkout, TreeEntry, Workspace } from '../../src/workspace/workspace.ts';

/** File contents by path; a string is encoded as UTF-8. */
export type MemoryFiles = Readonly<Record<string, string | Uint8Array>>;

/** `root` is the folder that is the root of the workspace; its checkout has all files. */
export function memoryWorkspace(files: MemoryFiles, root = '.'): Workspace {
  const below = Object.entries(files).filter(([path]) => isBelow(path, root));
  const bytes = new Map(below.map(([path, content]) => [relativePath(root, path), Buffer.from(content)]));
  const entries = [...bytes].map(([path, content]) => entry(path, content.byteLength)).sort(byPath);
  const entriesBelow = (folder: string) =>
    entries.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`));
  const contentOf = (path: string) => {
    const content = bytes.get(path);
    if (!content)
      throw new CodedError('input', `${path} does not exist`, { hint: 'Name a file of the workspace.' });
    return content;
  };
  const stat = async (path: string) =>
    entries.find((candidate) => candidate.path === path) ?? folderEntry(path, entries);
  return {
    files: async (folder = '.', matches) =>
      entriesBelow(folder).filter(({ path }) => !matches || matches(baseName(path))),
    search: async ({ fileNames }) =>
      entries.filter(({ path }) => compileFileNames(fileNames)(baseName(path))),
    tree: async (folder) => entriesBelow(folder),
    stat,
    follow: stat,
    read: async (path, limit) => {
      const content = contentOf(path);
      if (content.byteLength <= limit) return content;
      throw new CodedError('input', `${path} is larger than ${limit} bytes`, { hint: 'Make it smaller.' });
    },
    slice: async (path, offset, length) => Uint8Array.from(contentOf(path).subarray(offset, offset + length)),
    scan: async (paths, limit, matches) => {
      const wanted = paths.filter((path) => contentOf(path).byteLength > limit || matches(contentOf(path)));
      const within = (content: Buffer) => (content.byteLength > limit ? undefined : Uint8Array.from(content));
      return new Map(wanted.map((path) => [path, within(contentOf(path))]));
    },
    open: (path) => Readable.from([contentOf(path)], { objectMode: false }),
    omissions: () => [],
    unusedExcludes: () => [],
    checkout: memoryCheckout(files, root),
  };
}

/** A checkout that is held in memory; a file `.git` in a folder makes it the top of one. */
export function memoryCheckout(files: MemoryFiles, root = '.'): Checkout {
  const entries = Object.keys(files).map((path) => entry(path, 0));
  const folders = new Set(entries.flatMap(({ path }) => ancestors(folderOf(path))));
  const paths = [...folders, ...entries.map(({ path }) => path)];
  return {
    root,
    type: (path) => {
      if (Object.hasOwn(files, path)) return 'file';
      return folderEntry(path, entries) ? 'directory' : undefined;
    },
    names: (folder) =>
      paths
        .filter((path) => path !== '.' && folderOf(path) === folder)
        .map(baseName)
        .sort(),
    read: (path, limit) => {
      const content = Object.hasOwn(files, path) ? Buffer.from(files[path] ?? '') : undefined;
      return content && content.byteLength <= limit ? content : undefined;
    },
    isTop: (folder) => folder === '.' || Object.hasOwn(files, `${folder}/.git`),
  };
}

function entry(path: string, size: number): TreeEntry {
  return { path, size, executable: false, type: 'file' };
}

function folderEntry(path: string, entries: readonly TreeEntry[]): TreeEntry | undefined {
  const isFolder = path === '.' || entries.some((candidate) => candidate.path.startsWith(`${path}/`));
  return isFolder ? { path, size: 0, executable: true, type: 'directory' } : undefined;
}

function byPath(left: TreeEntry, right: TreeEntry): number {
  return left.path < right.path ? -1 : 1;
}
