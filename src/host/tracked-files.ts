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

/** Paths in the repository by paths below the folder. */
type Tracked = ReadonlyMap<WorkspacePath, string>;

/** Asks git on behalf of a host. */
export function createTrackedFiles(
  environment: Environment,
): Required<Pick<Host, 'prefetchTracked' | 'trackedFiles'>> {
  const prefetched = new Map<string, Promise<Tracked | 'none' | 'unknown'>>();
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
      if (listed === 'none') return undefined;
      if (listed === 'unknown') return await findTrackedFiles(full, files, environment);
      return new Map([...listed].filter(([path]) => files.includes(path)));
    },
  };
}

/** All Wasm files below a folder that git tracks; `unknown` when there are too many, `none` without git or a repository. */
async function listBinaries(folder: string, environment: Environment): Promise<Tracked | 'none' | 'unknown'> {
  const executable = findExecutable('git', environment);
  if (executable === undefined) return 'none';
  const git: Git = (...args) => runGit(executable, args, { folder, environment });
  const [listed, shown] = await Promise.all([
    git('ls-files', '-z', '--', '*.wasm'),
    git('rev-parse', '--show-prefix'),
  ]);
  if (listed.code === undefined || shown.code === undefined) return 'unknown';
  if (listed.code !== 0 || shown.code !== 0) return 'none';
  return new Map(pathsIn(listed).map((path) => [path, prefixIn(shown) + path]));
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
  const executable = findExecutable('git', environment);
  if (executable === undefined) return undefined;
  const byRepository = Map.groupBy(files, (file) => repositoryOf(folder, file));
  const found = await Promise.all(
    [...byRepository].map(async ([repository, members]) => {
      const paths = members.map((file) => relativePath(repository, file));
      const options = { folder: join(folder, repository), environment };
      const tracked = await listTracked(paths, (...args) => runGit(executable, args, options));
      return tracked?.map(([path, full]) => [joinPath(repository, path), full] as const);
    }),
  );
  return found.some((one) => one) ? new Map(found.flatMap((one) => one ?? [])) : undefined;
}

/** The nearest folder below the given one with a repository of its own: a submodule or another clone. */
function repositoryOf(folder: string, file: WorkspacePath): WorkspacePath {
  return ancestors(folderOf(file)).find((above) => existsSync(join(folder, above, '.git'))) ?? '.';
}

type Git = (...args: readonly string[]) => ReturnType<typeof runGit>;

async function listTracked(
  paths: readonly WorkspacePath[],
  git: Git,
): Promise<readonly (readonly [WorkspacePath, string])[] | undefined> {
  const tracked: WorkspacePath[] = [];
  for (let start = 0; start < paths.length; start += batchSize) {
    const batch = paths.slice(start, start + batchSize);
    const listed = await git('--literal-pathspecs', 'ls-files', '-z', '--', ...batch);
    if (listed.code !== 0) return undefined;
    tracked.push(...pathsIn(listed));
  }
  // Most files that are published are written by a build, and git tracks none of them.
  if (tracked.length === 0) return [];
  const shown = await git('rev-parse', '--show-prefix');
  return shown.code === 0 ? tracked.map((path) => [path, prefixIn(shown) + path] as const) : undefined;
}

function pathsIn({ stdout }: ExecResult): readonly WorkspacePath[] {
  return stdout.split('\0').filter((path) => path !== '');
}

function prefixIn({ stdout }: ExecResult): string {
  return stdout.replace(/\r?\n$/, '');
}
