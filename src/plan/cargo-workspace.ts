/** Cargo workspaces: which folders are members of one, by the manifests alone (Cargo reference, "Workspaces"). */

import { compileGlobs } from '../globs.ts';
import { isRecord } from '../json.ts';
import { isBelow, joinPath } from '../paths.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { Manifest, ManifestReader } from './manifest-reader.ts';
import { list, table, texts } from './package.ts';

export const cargoFile = 'Cargo.toml' as const;

/** Members that are looked at, at most. */
const memberLimit = 2000;
/** Folders that one glob may match on its way to members. */
const globLimit = 20_000;

/** The folders that `members` of the workspace in `root` names, sorted; empty when there is no workspace. */
export async function namedMembers(
  root: WorkspacePath,
  reader: ManifestReader,
): Promise<readonly WorkspacePath[]> {
  const workspace = await workspaceOf(root, reader);
  if (!workspace) return [];
  const named = texts(list(workspace.members)).flatMap((glob) => expand(root, glob, reader));
  const isMember = memberTest(root, workspace, reader);
  return [...new Set(named)].filter(isMember).sort().slice(0, memberLimit);
}

/** The further members: path dependencies of the others below the root, and theirs. */
export async function dependencyMembers(
  root: WorkspacePath,
  named: readonly WorkspacePath[],
  reader: ManifestReader,
): Promise<readonly WorkspacePath[]> {
  const workspace = await workspaceOf(root, reader);
  if (!workspace) return [];
  const isMember = memberTest(root, workspace, reader);
  const all = new Set([root, ...named]);
  for (const folder of all) {
    const reading = await reader.read(joinPath(folder, cargoFile));
    if (reading.kind !== 'read' || all.size > memberLimit) continue;
    const found = pathDependencies(folder, reading.manifest, { root, workspace });
    // A set is walked to its end, including what is added meanwhile.
    for (const path of found.filter(isMember)) all.add(path);
  }
  return [...all].slice(named.length + 1).sort();
}

async function workspaceOf(root: WorkspacePath, reader: ManifestReader): Promise<Manifest | undefined> {
  const reading = await reader.read(joinPath(root, cargoFile));
  const workspace = reading.kind === 'read' ? reading.manifest.workspace : undefined;
  return isRecord(workspace) ? workspace : undefined;
}

function memberTest(
  root: WorkspacePath,
  workspace: Manifest,
  { checkout }: ManifestReader,
): (folder: WorkspacePath) => boolean {
  const excluded = foldersAt(root, list(workspace.exclude));
  const isExcluded = compileGlobs(excluded.flatMap((path) => [path, `${path}/**`]));
  return (folder) =>
    isBelow(folder, root) &&
    folder !== root &&
    !isExcluded(folder) &&
    checkout.type(joinPath(folder, cargoFile)) === 'file';
}

interface Inheritance {
  readonly root: WorkspacePath;
  /** The table `[workspace]` of the root. */
  readonly workspace: Manifest;
}

const dependencyTables = ['dependencies', 'dev-dependencies', 'build-dependencies'];

/** The folders of dependencies with `path`, also of those that are inherited from the workspace. */
function pathDependencies(
  folder: WorkspacePath,
  manifest: Manifest,
  { root, workspace }: Inheritance,
): readonly WorkspacePath[] {
  const tables = [manifest, ...Object.values(table(manifest.target)).map(table)];
  const all = tables.flatMap((one) => dependencyTables.flatMap((key) => Object.entries(table(one[key]))));
  return all.flatMap(([name, dependency]) => {
    if (!isInherited(dependency)) return foldersAt(folder, [table(dependency).path]);
    return foldersAt(root, [table(table(workspace.dependencies)[name]).path]);
  });
}

/** True for a value that stands in `[workspace.package]` or `[workspace.dependencies]` of the root. */
export function isInherited(value: unknown): boolean {
  return isRecord(value) && value.workspace === true;
}

/** The folders that paths of a manifest lead to, without those that leave the checkout. */
export function foldersAt(folder: WorkspacePath, paths: readonly unknown[]): readonly WorkspacePath[] {
  return texts(paths)
    .map((path) => follow(folder, path))
    .filter((path) => path !== undefined);
}

function follow(folder: WorkspacePath, path: string): WorkspacePath | undefined {
  if (path.startsWith('/')) return undefined;
  const segments = folder === '.' ? [] : folder.split('/');
  for (const segment of path.replaceAll('\\', '/').split('/')) {
    if (segment === '..' && segments.pop() === undefined) return undefined;
    if (!['', '.', '..'].includes(segment)) segments.push(segment);
  }
  return segments.join('/') || '.';
}

/** The folders that a glob of `members` matches; `**` alone matches any number of folders, a wildcard within one name. */
function expand(root: WorkspacePath, glob: string, reader: ManifestReader): readonly WorkspacePath[] {
  let folders: readonly WorkspacePath[] = [root];
  for (const part of glob.replaceAll('\\', '/').split('/')) {
    const matches = /[*?[]/.test(part) ? compileGlobs([part]) : undefined;
    const found = folders.flatMap((folder) => {
      if (part === '**') return withFoldersBelow(folder, reader);
      return matches ? foldersIn(folder, matches, reader) : foldersAt(folder, [part || '.']);
    });
    folders = found.slice(0, globLimit);
  }
  return folders.filter((folder) => reader.checkout.type(folder) === 'directory');
}

function foldersIn(
  folder: WorkspacePath,
  matches: (name: string) => boolean,
  { checkout }: ManifestReader,
): readonly WorkspacePath[] {
  const names = checkout.names(folder).filter((name) => matches(name) && !name.startsWith('.'));
  return names.map((name) => joinPath(folder, name)).filter((path) => checkout.type(path) === 'directory');
}

/** Without folders that hold no sources and may be large. */
function withFoldersBelow(folder: WorkspacePath, reader: ManifestReader): readonly WorkspacePath[] {
  const all = new Set([folder]);
  const isSource = (name: string) => !['target', 'node_modules'].includes(name);
  for (const path of all) {
    if (all.size > globLimit) break;
    // A set is walked to its end, including what is added meanwhile.
    for (const below of foldersIn(path, isSource, reader)) all.add(below);
  }
  return [...all];
}
