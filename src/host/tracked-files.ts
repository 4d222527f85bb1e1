/** Which files of a folder git tracks, also in repositories within the one that contains the folder. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ancestors, folderOf, joinPath, relativePath } from '../paths.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { findExecutable } from './exec.ts';
import { runGit } from './git.ts';
import type { Environment } from './host.ts';

/** Paths of one command line. */
const batchSize = 500;

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
  const showing = git('rev-parse', '--show-prefix');
  const tracked: WorkspacePath[] = [];
  for (let start = 0; start < paths.length; start += batchSize) {
    const batch = paths.slice(start, start + batchSize);
    const listed = await git('--literal-pathspecs', 'ls-files', '-z', '--', ...batch);
    if (listed.code !== 0) return undefined;
    tracked.push(...listed.stdout.split('\0').filter((path) => path !== ''));
  }
  const shown = await showing;
  const prefix = shown.stdout.replace(/\r?\n$/, '');
  return shown.code === 0 ? tracked.map((path) => [path, prefix + path] as const) : undefined;
}
