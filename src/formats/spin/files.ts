/** The static files of a component: which files of the workspace appear under which path (crates/loader/src/local.rs). */

import type { TreeEntry, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { type FoundFile, findFiles, locate, type Search } from './find.ts';
import { type Glob, looksLikeGlob, matchGlob, parseGlob, parsePathGlob } from './glob.ts';
import type { Component, Mount } from './manifest.ts';
import { resolveBelow, resolveSegments } from './paths.ts';
import { type Place, refuse } from './table.ts';

export interface StaticFile {
  /** Where the component sees it, without a leading slash. */
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
  { files, excludeFiles, place }: Component,
  folder: WorkspacePath,
  { workspace, omit }: Omit<Search, 'place'>,
): Promise<readonly StaticFile[]> {
  const excluded = compileExcludes(excludeFiles, place);
  const placed = new Map<string, StaticFile>();
  for (const mount of files) {
    for (const file of await mountFiles(mount, { workspace, omit, folder, place, excluded })) {
      const other = placed.get(file.path);
      if (other && other.source !== file.source) throw collision(file, other, place);
      placed.set(file.path, file);
    }
  }
  const sorted = [...placed.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  for (const file of sorted) checkFolders(file, placed, place);
  return sorted;
}

function compileExcludes(patterns: readonly string[], place: Place): (name: string) => boolean {
  const globs: Glob[] = patterns.map((pattern) => {
    const glob = parseGlob(pattern);
    if (glob) return glob;
    throw refuse(place, `exclude_files: "${pattern}" is not a valid pattern`);
  });
  return (name) => globs.some((glob) => matchGlob(glob, name));
}

async function mountFiles(mount: Mount, mounting: Mounting): Promise<readonly StaticFile[]> {
  return typeof mount === 'string' ? await mountPattern(mount, mounting) : await mountSource(mount, mounting);
}

/** A file or folder of that name comes before a pattern. */
async function mountPattern(pattern: string, mounting: Mounting): Promise<readonly StaticFile[]> {
  const { place } = mounting;
  if (/(?:^|\/)\.\.?$/.test(pattern)) {
    throw refuse(
      place,
      `files: "${pattern}" ends in . or ..; write { source, destination } or a pattern ending in **/*`,
    );
  }
  const found = await statMount(pattern, mounting);
  if (found?.type === 'file') return [placeFile(found, [pattern], mounting)];
  if (!found && !looksLikeGlob(pattern)) {
    throw refuse(place, `files: "${pattern}" does not exist and is not a pattern`, buildHint(pattern));
  }
  // Spin puts the files of a folder `d` under `d/d`, once for the folder and once for their path in the application.
  const prefix = found ? [pattern] : [];
  const files = await searchPattern(found ? `${pattern}/**/*` : pattern, mounting);
  return files.map((file) => placeFile(file, [...prefix, file.name], mounting));
}

/** `{ source, destination }`: a folder's content below the destination, a file exactly there. */
async function mountSource(
  { source, destination }: Exclude<Mount, string>,
  mounting: Mounting,
): Promise<readonly StaticFile[]> {
  const found = await statMount(source, mounting);
  if (!found) throw refuse(mounting.place, `files: "${source}" does not exist`, buildHint(source));
  if (found.type === 'file') {
    if (/(?:^|\/)\.{0,2}$/.test(destination)) {
      throw refuse(
        mounting.place,
        `files: the destination "${destination}" of the file ${source} is not a file name`,
      );
    }
    return [placeFile(found, [destination], mounting)];
  }
  const base = resolveSegments(source.split('/')).length;
  const files = await searchPattern(`${source}/**/*`, mounting);
  return files.map((file) => placeFile(file, [destination, ...file.name.split('/').slice(base)], mounting));
}

function buildHint(path: string): string {
  return `Build ${path} before, or correct the manifest.`;
}

/** What lies at a path relative to the manifest; `undefined` when that is nothing. */
async function statMount(path: string, mounting: Mounting): Promise<TreeEntry | undefined> {
  const found = await locate(mounting, insideWorkspace(path, mounting));
  if (found?.type === 'file' && path.endsWith('/')) return undefined;
  if (found?.type !== 'other') return found;
  throw refuse(mounting.place, `files: "${path}" is neither a file nor a folder`);
}

function insideWorkspace(path: string, { folder, place }: Mounting): WorkspacePath {
  const resolved = resolveBelow(folder, path);
  if (resolved !== undefined) return resolved;
  throw refuse(
    place,
    `files: "${path}" leaves the workspace`,
    'Keep the files in the workspace, and name them relative to the manifest.',
  );
}

/** Files that match and are not excluded, named relative to the manifest. */
async function searchPattern(pattern: string, mounting: Mounting): Promise<readonly FoundFile[]> {
  const { place, excluded, folder } = mounting;
  const glob = parsePathGlob(pattern);
  if (!glob || glob.rest.some((segment) => segment && isParent(segment))) {
    throw refuse(place, `files: "${pattern}" is not a valid pattern`);
  }
  const prefix = resolveSegments(glob.literal);
  const start = await statMount(glob.literal.join('/'), mounting);
  const matched = start?.type === 'directory' ? await findFiles(mounting, start.path, glob.rest) : [];
  const named = matched.map((file) => ({ ...file, name: [...prefix, file.name].join('/') }));
  const files = named.filter((file) => !excluded(file.name));
  if (files.length === 0)
    mounting.omit({ path: folder, reason: `${place.table} files: "${pattern}" matches no file` });
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

/** Spin would write a path that climbs beside the component's own files, where nothing reads it. */
function placeFile(
  { source, path, size }: Located,
  destination: readonly string[],
  { place }: Mounting,
): StaticFile {
  const segments = resolveSegments(destination.flatMap((part) => part.split('/')));
  if (segments.length > 0 && segments[0] !== '..')
    return { path: segments.join('/'), source: source ?? path ?? '', size };
  throw refuse(
    place,
    `files: "${destination.join('/')}" lies outside of what the component sees`,
    'Say where it goes: files = [{ source = "../shared", destination = "/shared" }]',
  );
}

function collision(file: StaticFile, other: StaticFile, place: Place) {
  return refuse(
    place,
    `files: ${file.source} and ${other.source} both go to ${file.path}`,
    'Give them different destinations, or name one of them in exclude_files.',
  );
}

function checkFolders(
  { path, source }: StaticFile,
  placed: ReadonlyMap<string, StaticFile>,
  place: Place,
): void {
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
    const folder = placed.get(path.slice(0, slash));
    if (folder)
      throw refuse(
        place,
        `files: ${folder.source} goes to ${folder.path}, which is the folder of ${source} too`,
      );
  }
}
