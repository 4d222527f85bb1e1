/** An entry of a tar layer as a format describes it, and the check that its path and link stay inside the archive. */

import { CodedError } from '../errors.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import type { Body } from '../store/store.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

/** One entry; the content of a file comes from exactly one of `bytes`, `file` and `body`. */
export interface TarEntry {
  /** As written to the archive: forward slashes, no leading slash; a directory has no trailing slash; `.` is the root. */
  readonly path: string;
  readonly type: 'file' | 'directory' | 'symlink';
  /** Permission bits; default 0644 for files, 0755 for directories, 0777 for symlinks. */
  readonly mode?: number;
  /** Bytes; required with `file` and `body`. */
  readonly size?: number;
  /** Content in memory. */
  readonly bytes?: Uint8Array;
  /** Content in the workspace: the fast way for many small files. */
  readonly file?: WorkspacePath;
  /** Content from anywhere else. */
  readonly body?: Body;
  /** Symlinks only: a relative target that stays inside the archive. */
  readonly link?: string;
}

export type TarEntries = Iterable<TarEntry> | AsyncIterable<TarEntry>;

/** Bytes of the content of an entry. */
export function contentSize({ size, bytes }: TarEntry): number {
  return bytes?.byteLength ?? size ?? 0;
}

/** Names a list of entries: everything that is known of them without reading a file, and where their files are. */
export function digestOfList(entries: readonly TarEntry[]): Digest {
  const digester = createDigester();
  for (const entry of entries) {
    const { path, type, mode, link, file } = entry;
    digester.update(Buffer.from(`${JSON.stringify([path, type, contentSize(entry), mode, link, file])}\n`));
  }
  return digester.digest();
}

/**
 * Adds the path of an entry to `paths`, the paths of the archive so far. Throws `invalid-definition` for a path or link that leaves
 * the archive, and for a path that is in `paths`.
 */
export function checkEntry(entry: TarEntry, paths: Set<string>): void {
  const { path, link } = entry;
  if (!isInside(path) && !(path === '.' && entry.type === 'directory')) {
    throw invalid(
      path,
      'is not a path inside the archive',
      'Use a relative path without empty, "." and ".." segments.',
    );
  }
  if (paths.has(path)) throw invalid(path, 'appears twice', 'Rename or exclude one of the two files.');
  paths.add(path);
  if (entry.type !== 'symlink') return;
  if (link === undefined || !linkStaysInside(path, link)) {
    throw invalid(
      path,
      `links to "${printable(link ?? '')}", outside the archive`,
      'Point the link to a packed file.',
    );
  }
}

function isInside(path: string): boolean {
  if (path.includes('\0')) return false;
  return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}

function linkStaysInside(path: string, link: string): boolean {
  if (link === '' || link.startsWith('/') || link.includes('\0')) return false;
  let depth = path.split('/').length - 1;
  return link.split('/').every((segment) => {
    if (segment === '..') depth -= 1;
    else if (segment !== '' && segment !== '.') depth += 1;
    return depth >= 0;
  });
}

function invalid(path: string, why: string, hint: string): CodedError {
  return new CodedError('invalid-definition', `the entry "${printable(path)}" ${why}`, { hint });
}
