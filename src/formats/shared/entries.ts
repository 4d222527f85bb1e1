/** Tar entries for files of the workspace. */

import { CodedError } from '../../errors.ts';
import type { TarEntry } from '../../pack/tar-entry.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';

/** One file of a layer. */
export interface LayerFile {
  readonly from: WorkspacePath;
  /** Path in the archive. */
  readonly path: string;
  /** Default 0644. */
  readonly mode?: number;
}

/** The tar entry for a file. Throws `invalid-plan` when it does not exist. */
export async function fileEntry(
  workspace: Workspace,
  { from, path, mode = 0o644 }: LayerFile,
): Promise<TarEntry> {
  const entry = await workspace.stat(from);
  if (entry?.type === 'file') return { path, type: 'file', mode, size: entry.size, file: from };
  throw new CodedError('invalid-plan', `${printable(from)} is not a file of the workspace`, {
    hint: 'Build it, or regenerate the plan with "dry-run".',
  });
}

/** The entries and every folder above them, sorted so that a folder comes before its content. */
export function withFolders(entries: readonly TarEntry[]): readonly TarEntry[] {
  const all = new Map(entries.map((entry) => [entry.path, entry]));
  for (const { path } of entries) {
    for (const folder of foldersAbove(path))
      all.set(folder, { path: folder, type: 'directory', mode: 0o755 });
  }
  return [...all.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
