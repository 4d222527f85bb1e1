/** What may stand in an archive: paths and links that stay inside it, each path once. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { TarEntry } from './tar-entry.ts';

/** Throws `invalid-definition` for a path or link that leaves the archive, and for a path in `taken`, where it adds it. */
export function checkEntry(entry: TarEntry, taken: Set<string>): void {
  const { path, link } = entry;
  if (!isInside(path) && !(path === '.' && entry.type === 'directory')) {
    throw refused(
      path,
      'is not a path inside the archive',
      'Give a relative path without empty, "." and ".." parts.',
    );
  }
  if (taken.has(path)) throw refused(path, 'comes twice', 'Rename or leave out one of the two files.');
  taken.add(path);
  if (entry.type !== 'symlink') return;
  if (link === undefined || !linkStaysInside(path, link)) {
    throw refused(
      path,
      `links to "${printable(link ?? '')}", outside the archive`,
      'Point the link at packed content.',
    );
  }
}

function isInside(path: string): boolean {
  if (path.includes('\0')) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

function linkStaysInside(path: string, link: string): boolean {
  if (link === '' || link.startsWith('/') || link.includes('\0')) return false;
  let depth = path.split('/').length - 1;
  return link.split('/').every((part) => {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    return depth >= 0;
  });
}

function refused(path: string, why: string, hint: string): CodedError {
  return new CodedError('invalid-definition', `the entry "${printable(path)}" ${why}`, { hint });
}
