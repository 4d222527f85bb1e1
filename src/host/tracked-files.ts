/** Which files of a folder git tracks, also in repositories within the one that contains the folder. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ancestors, folderOf, joinPath, relativePath } from '../paths.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { type ExecResult, findExecutable } from './exec.ts';
import { runGit } from './git.ts';
import type { Environment, Host } from './host.ts';

/** Paths of one command line. */
const batchSize = 500;

/** Asks git on behalf of a host. */
export function createTrackedFiles(
  environment: Environment,
): Required<Pick<Host, 'prefetchTracked' | 'trackedFiles'>> {
  const prefetched = new Map<string, Promise<readonly WorkspacePath[] | 'none' | 'unknown'>>();
  return {
    prefetchTracked(folder) {
      const full = resolve(folder);
      prefetched.set(
        full,
        listBinaries(full, environment).catch(() => 'unknown'),
      );
    },
    async trackedFiles(folder, files) {
      const full = resolve(folder);
      const isListed = files.every((file) => isPlainBinary(file) && repositoryOf(full, file) === '.');
      const listed = (isListed && (await prefetched.get(full))) || 'unknown';
      const git = gitIn(environment);
      if (listed === 'none' || git === undefined) return undefined;
      if (listed === 'unknown') return await findTrackedFiles(full, files, environment);
      const found = files.filter((file) => listed.includes(file));
      return new Map(await withFullPaths(found, git(full)));
    },
  };
}

/** All Wasm files below a folder that git tracks; `unknown` when there are too many, `none` without git or a repository. */
async function listBinaries(
  folder: string,
  environment: Environment,
): Promise<readonly WorkspacePath[] | 'none' | 'unknown'> {
  const listed = await gitIn(environment)?.(folder)('ls-files', '-z', '--', '*.wasm');
  if (listed && listed.code === undefined) return 'unknown';
  return listed?.code === 0 ? pathsIn(listed) : 'none';
}

/** False also for names that git may compare in another form of Unicode. */
function isPlainBinary(path: WorkspacePath): boolean {
  return /^[\x20-\x7e]*\.wasm$/.test(path);
}

/** Those of `files` that git tracks, each with its path in its repository; `undefined` without git or a repository. */
export async function findTrackedFiles(
  folder: string,
  files: readonly WorkspacePath[],
  environment: Environment,
): Promise<ReadonlyMap<WorkspacePath, string> | undefined> {
  const git = gitIn(environment);
  if (git === undefined) return undefined;
  const byRepository = Map.groupBy(files, (file) => repositoryOf(folder, file));
  const found = await Promise.all(
    [...byRepository].map(async ([repository, members]) => {
      const paths = members.map((file) => relativePath(repository, file));
      const tracked = await listTracked(paths, git(join(folder, repository)));
      return tracked?.map(([path, full]) => [joinPath(repository, path), full] as const);
    }),
  );
  return found.some((one) => one) ? new Map(found.flatMap((one) => one ?? [])) : undefined;
}

/** The nearest folder below the given one with a repository of its own: a submodule or another clone. */
function repositoryOf(folder: string, file: WorkspacePath): WorkspacePath {
  return ancestors(folderOf(file)).find((above) => existsSync(join(folder, above, '.git'))) ?? '.';
}

type Git = (...args: readonly string[]) => Promise<ExecResult>;

/** Git in a folder; `undefined` where it is not installed. */
function gitIn(environment: Environment): ((folder: string) => Git) | undefined {
  const executable = findExecutable('git', environment);
  if (executable === undefined) return undefined;
  const options = { environment, discardsErrors: true };
  return (folder) =>
    (...args) =>
      runGit(executable, args, { ...options, folder });
}

type FullPaths = readonly (readonly [path: WorkspacePath, inRepository: string])[];

async function listTracked(paths: readonly WorkspacePath[], git: Git): Promise<FullPaths | undefined> {
  const tracked: WorkspacePath[] = [];
  for (let start = 0; start < paths.length; start += batchSize) {
    const batch = paths.slice(start, start + batchSize);
    const listed = await git('--literal-pathspecs', 'ls-files', '-z', '--', ...batch);
    if (listed.code !== 0) return undefined;
    tracked.push(...pathsIn(listed));
  }
  return await withFullPaths(tracked, git);
}

/** Most files that are published are written by a build, and git tracks none of them. */
async function withFullPaths(paths: readonly WorkspacePath[], git: Git): Promise<FullPaths | undefined> {
  if (paths.length === 0) return [];
  const { code, stdout } = await git('rev-parse', '--show-prefix');
  const prefix = stdout.replace(/\r?\n$/, '');
  return code === 0 ? paths.map((path) => [path, prefix + path] as const) : undefined;
}

function pathsIn({ stdout }: ExecResult): readonly WorkspacePath[] {
  return stdout.split('\0').filter((path) => path !== '');
}
