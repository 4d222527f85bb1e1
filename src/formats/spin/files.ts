/** The static files of a component: which files of the workspace are mounted at which path (crates/loader/src/local.rs). */

import type { TreeEntry, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { type FoundFile, findFiles, locate, type Search } from './find.ts';
import { type Glob, looksLikeGlob, matchGlob, parseGlob, parsePathGlob } from './glob.ts';
import type { Component, Mount } from './manifest.ts';
import { resolveBelow, resolveSegments } from './paths.ts';
import { type Location, manifestError } from './table.ts';

export interface StaticFile {
  /** Path in the component, without a leading slash. */
  readonly path: string;
  readonly source: WorkspacePath;
  /** Bytes. */
  readonly size: number;
}

interface Mounting extends Search {
  readonly workspace: Workspace;
  /** The folder of the manifest. */
  readonly folder: WorkspacePath;
  readonly excluded: (name: string) => boolean;
}

/** All files of a component, sorted by path. Throws when two different files have the same path. */
export async function resolveFiles(
  { files, excludeFiles, location }: Component,
  folder: WorkspacePath,
  { workspace, omit }: Omit<Search, 'location'>,
): Promise<readonly StaticFile[]> {
  const excluded = compileExcludes(excludeFiles, location);
  const mounted = new Map<string, StaticFile>();
  for (const mount of files) {
    for (const file of await mountFiles(mount, { workspace, omit, folder, location, excluded })) {
      const other = mounted.get(file.path);
      if (other && other.source !== file.source) throw collision(file, other, location);
      mounted.set(file.path, file);
    }
  }
  const sorted = [...mounted.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  for (const file of sorted) checkFolders(file, mounted, location);
  return sorted;
}

function compileExcludes(patterns: readonly string[], location: Location): (name: string) => boolean {
  const globs: Glob[] = patterns.map((pattern) => {
    const glob = parseGlob(pattern);
    if (glob) return glob;
    throw manifestError(location, `exclude_files: "${pattern}" is not a valid pattern`);
  });
  return (name) => globs.some((glob) => matchGlob(glob, name));
}

async function mountFiles(mount: Mount, mounting: Mounting): Promise<readonly StaticFile[]> {
  return typeof mount === 'string' ? await mountPattern(mount, mounting) : await mountSource(mount, mounting);
}

/** A file or folder of that name takes precedence over a pattern. */
async function mountPattern(pattern: string, mounting: Mounting): Promise<readonly StaticFile[]> {
  const { location } = mounting;
  if (/(?:^|\/)\.\.?$/.test(pattern)) {
    throw manifestError(
      location,
      `files: "${pattern}" ends with . or ..; use { source, destination } or a pattern that ends with **/*`,
    );
  }
  const found = await statMount(pattern, mounting);
  if (found?.type === 'file') return [staticFile(found, [pattern], mounting)];
  if (!found && !looksLikeGlob(pattern)) {
    throw manifestError(
      location,
      `files: "${pattern}" does not exist and is not a pattern`,
      buildHint(pattern),
    );
  }
  // Spin mounts the files of a folder `d` at `d/d`: once for the folder, once for their path in the application.
  const prefix = found ? [pattern] : [];
  const files = await searchPattern(found ? `${pattern}/**/*` : pattern, mounting);
  return files.map((file) => staticFile(file, [...prefix, file.name], mounting));
}

/** `{ source, destination }`: the content of a folder below the destination, a file exactly there. */
async function mountSource(
  { source, destination }: Exclude<Mount, string>,
  mounting: Mounting,
): Promise<readonly StaticFile[]> {
  const found = await statMount(source, mounting);
  if (!found) throw manifestError(mounting.location, `files: "${source}" does not exist`, buildHint(source));
  if (found.type === 'file') {
    if (/(?:^|\/)\.{0,2}$/.test(destination)) {
      throw manifestError(
        mounting.location,
        `files: the destination "${destination}" of the file ${source} is not a file name`,
      );
    }
    return [staticFile(found, [destination], mounting)];
  }
  const base = resolveSegments(source.split('/')).length;
  const files = await searchPattern(`${source}/**/*`, mounting);
  return files.map((file) => staticFile(file, [destination, ...file.name.split('/').slice(base)], mounting));
}

function buildHint(path: string): string {
  return `Build ${path} first, or correct the manifest.`;
}

/** The entry at a path relative to the manifest; `undefined` when it does not exist. */
async function statMount(path: string, mounting: Mounting): Promise<TreeEntry | undefined> {
  const found = await locate(mounting, resolveInWorkspace(path, mounting));
  if (found?.type === 'file' && path.endsWith('/')) return undefined;
  if (found?.type !== 'other') return found;
  throw manifestError(mounting.location, `files: "${path}" is neither a file nor a folder`);
}

function resolveInWorkspace(path: string, { folder, location }: Mounting): WorkspacePath {
  const resolved = resolveBelow(folder, path);
  if (resolved !== undefined) return resolved;
  throw manifestError(
    location,
    `files: "${path}" leaves the workspace`,
    'Keep the files in the workspace, and name them relative to the manifest.',
  );
}

/** Files that match and are not excluded; names are relative to the manifest. */
async function searchPattern(pattern: string, mounting: Mounting): Promise<readonly FoundFile[]> {
  const { location, excluded } = mounting;
  const glob = parsePathGlob(pattern);
  if (!glob || glob.rest.some((segment) => segment && isParent(segment))) {
    throw manifestError(location, `files: "${pattern}" is not a valid pattern`);
  }
  const prefix = resolveSegments(glob.literal);
  const start = await statMount(glob.literal.join('/'), mounting);
  const matched = start?.type === 'directory' ? await findFiles(mounting, start.path, glob.rest) : [];
  const named = matched.map((file) => ({ ...file, name: [...prefix, file.name].join('/') }));
  const files = named.filter((file) => !excluded(file.name));
  if (files.length === 0)
    mounting.omit({ path: location.file, reason: `${location.table} files: "${pattern}" matches no file` });
  return files;
}

function isParent(segment: Glob): boolean {
  return (
    segment.length === 2 && segment.every((token) => token.kind === 'character' && token.character === '.')
  );
}

interface Located {
  readonly source?: WorkspacePath;
  readonly path?: WorkspacePath;
  readonly size: number;
}

/** Spin writes a path with a leading `..` next to the component's own files, where nothing reads it. */
function staticFile(
  { source, path, size }: Located,
  destination: readonly string[],
  { location }: Mounting,
): StaticFile {
  const segments = resolveSegments(destination.flatMap((part) => part.split('/')));
  if (segments.length > 0 && segments[0] !== '..')
    return { path: segments.join('/'), source: source ?? path ?? '', size };
  throw manifestError(
    location,
    `files: "${destination.join('/')}" is not a path in the component`,
    'Set its destination: files = [{ source = "../shared", destination = "/shared" }]',
  );
}

function collision(file: StaticFile, other: StaticFile, location: Location) {
  return manifestError(
    location,
    `files: ${file.source} and ${other.source} are both mounted at ${file.path}`,
    'Give them different destinations, or add one of them to exclude_files.',
  );
}

function checkFolders(
  { path, source }: StaticFile,
  mounted: ReadonlyMap<string, StaticFile>,
  location: Location,
): void {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = mounted.get(path.slice(0, slash));
    if (folder)
      throw manifestError(
        location,
        `files: ${folder.source} is mounted at ${folder.path}, which is also the folder of ${source}`,
      );
  }
}
