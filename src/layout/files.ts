/** The files of an image layout by their names in it, whether it lies in a folder or in a tar archive. */

import { buffer } from 'node:stream/consumers';
import { CodedError } from '../errors.ts';
import type { Body } from '../store/store.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { scanArchive } from './archive.ts';

export type LayoutWorkspace = Pick<Workspace, 'stat' | 'slice' | 'open'>;

export interface LayoutFiles {
  /** The folder or archive, as errors name it. */
  readonly path: WorkspacePath;
  /** Bytes, or `undefined` when there is no such file. */
  size(name: string): Promise<number | undefined>;
  /** Opens a file that has a size. */
  body(name: string): Body;
  /** The first `size` bytes of a small file that has a size; a stream for each would take ten times as long. */
  read(name: string, size: number): Promise<Uint8Array>;
}

/** Throws `input` when nothing lies at the path, `invalid-layout` when an archive cannot be read in place. */
export async function openLayoutFiles(workspace: LayoutWorkspace, path: WorkspacePath): Promise<LayoutFiles> {
  const entry = await workspace.stat(path);
  if (entry?.type === 'directory') return filesOfFolder(workspace, entry.path);
  if (entry?.type === 'file') return filesOfArchive(workspace, entry.path, entry.size);
  throw new CodedError('input', `${printable(path)} is neither a folder nor a file`, {
    hint: 'Name the folder or the tar archive that holds the image layout, relative to "path".',
  });
}

function filesOfFolder(workspace: LayoutWorkspace, path: WorkspacePath): LayoutFiles {
  const below = (name: string) => (path === '.' ? name : `${path}/${name}`);
  return {
    path,
    async size(name) {
      const entry = await workspace.stat(below(name));
      return entry?.type === 'file' ? entry.size : undefined;
    },
    body: (name) => () => workspace.open(below(name)),
    read: (name, size) => workspace.slice(below(name), 0, size),
  };
}

async function filesOfArchive(
  workspace: LayoutWorkspace,
  path: WorkspacePath,
  size: number,
): Promise<LayoutFiles> {
  const archive = await scanArchive(workspace, path, size);
  const body = (name: string): Body => archive.get(name)?.body ?? (() => workspace.open(`${path}/${name}`));
  return {
    path,
    size: async (name) => archive.get(name)?.size,
    body,
    read: (name) => buffer(body(name)()),
  };
}
