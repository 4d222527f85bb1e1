/** Temporary workspaces for tests: a folder with some files, optionally a git checkout. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runExecutable } from './programs.ts';

export interface TestWorkspace {
  readonly path: string;
  remove(): Promise<void>;
}

export interface WorkspaceOptions {
  /** Commit all files, with a fixed author and time so that the commit id is always the same. */
  readonly git?: boolean;
  /** URL of the remote `origin`. */
  readonly origin?: string;
}

/** Writes the files, keyed by relative path, into a new temporary folder. */
export async function makeWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: WorkspaceOptions = {},
): Promise<TestWorkspace> {
  const path = await mkdtemp(join(tmpdir(), 'owp-workspace-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  if (options.git) await commitAll(path, options.origin);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The time of every commit that tests make: 2025-01-02T03:04:05Z. */
export const commitTime = '2025-01-02T03:04:05Z';

/** Commits all files of a folder, which becomes a git repository first if it is not one. */
export async function commitAll(path: string, origin?: string): Promise<void> {
  await git(path, ['init', '--quiet', '--initial-branch=main']);
  if (origin) await git(path, ['remote', 'add', 'origin', origin]);
  await git(path, ['add', '--all']);
  await git(path, ['commit', '--quiet', '--no-gpg-sign', '--message', 'state']);
}

async function git(cwd: string, args: readonly string[]): Promise<void> {
  const author = {
    GIT_AUTHOR_NAME: 'Tester',
    GIT_AUTHOR_EMAIL: 'tester@example.test',
    GIT_AUTHOR_DATE: commitTime,
  };
  const committer = {
    GIT_COMMITTER_NAME: 'Tester',
    GIT_COMMITTER_EMAIL: 'tester@example.test',
    GIT_COMMITTER_DATE: commitTime,
  };
  const isolated = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '', HOME: cwd };
  const result = await runExecutable('git', [...args], {
    cwd,
    env: { ...isolated, ...author, ...committer },
  });
  if (result.code !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
}
