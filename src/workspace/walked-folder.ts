/** A folder as the walk found it, with everything below, in a form that threads can exchange; paths are put together when they are asked for. */

import type { NameTest } from '../file-names.ts';
import type { LeftOut, LeftOutKind, WorkspacePath } from './workspace.ts';

export interface WalkedFolder {
  /** The folder with a slash at its end; empty for the root. */
  readonly prefix: string;
  /** In path order. */
  parts: Part[];
  /** Names of files that the test applies to and has not rejected. */
  accepted: string[];
}

/** A string holds names of files that follow each other, with slashes between them. */
export type Part = string | WalkedFolder | OmittedPath;

export interface OmittedPath {
  readonly path: WorkspacePath;
  readonly kind: LeftOutKind;
  readonly reason: string;
  /** Of a folder that was looked into all the same. */
  readonly folder?: WalkedFolder;
}

export function createFolder(path: WorkspacePath): WalkedFolder {
  return { prefix: path === '.' ? '' : `${path}/`, parts: [], accepted: [] };
}

export function omit(
  path: WorkspacePath,
  { kind, reason }: Pick<OmittedPath, 'kind' | 'reason'>,
): OmittedPath {
  return { path, kind, reason };
}

/** The paths of all files that are not left out, or of those with a name that matches. */
export function pathsIn(folder: WalkedFolder, matches?: NameTest): readonly WorkspacePath[] {
  const found: WorkspacePath[] = [];
  addPaths(folder, () => matches, found);
  return found;
}

/** The paths of the files that the test applies to and has not rejected. */
export function acceptedIn(folder: WalkedFolder): readonly WorkspacePath[] {
  const found: WorkspacePath[] = [];
  addPaths(folder, ({ accepted }) => isIn(accepted), found);
  return found;
}

function isIn(names: readonly string[]): NameTest {
  const known = new Set(names);
  return Object.assign((name: string) => known.has(name), { mayMatchAny: () => known.size > 0 });
}

/** `matchesIn` gives what decides about the names in one folder. */
function addPaths(
  folder: WalkedFolder,
  matchesIn: (folder: WalkedFolder) => NameTest | undefined,
  found: WorkspacePath[],
): void {
  const matches = matchesIn(folder);
  for (const part of folder.parts) {
    if (typeof part !== 'string') {
      if ('parts' in part) addPaths(part, matchesIn, found);
    } else if (matches?.mayMatchAny?.(part) !== false) {
      for (const name of part.split('/')) if (!matches || matches(name)) found.push(folder.prefix + name);
    }
  }
}

/** What is left out, in path order. */
export function omissionsIn({ parts }: WalkedFolder): readonly LeftOut[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string') return [];
    return 'parts' in part ? omissionsIn(part) : omissionsOf(part);
  });
}

function omissionsOf({ folder, ...omission }: OmittedPath): readonly LeftOut[] {
  if (!folder) return [omission];
  const searched = {
    ...omission,
    get files() {
      return pathsIn(folder);
    },
  };
  return [searched, ...omissionsIn(folder)];
}
