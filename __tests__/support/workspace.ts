/** Workspaces made for a test: some files in a folder of their own, as a git checkout when wanted. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runExecutable } from './programs.ts';

export interface MadeWorkspace {
  readonly path: string;
  remove(): Promise<void>;
}

export interface WorkspaceMaking {
  /** Commit everything, by a fixed author at a fixed time, so that the commit's name is always the same. */
  readonly git?: boolean;
  /** URL of the remote `origin`. */
  readonly origin?: string;
}

/** Writes these files, by relative path, into a new folder. */
export async function makeWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  making: WorkspaceMaking = {},
): Promise<MadeWorkspace> {
  const path = await mkdtemp(join(tmpdir(), 'owp-workspace-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  if (making.git) await commitAll(path, making.origin);
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** When every commit of the tests was made: 2025-01-02T03:04:05Z. */
export const commitTime = '2025-01-02T03:04:05Z';

/** Commits what lies in a folder; makes it a repository first where it is none. */
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
  const neutral = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '', HOME: cwd };
  const done = await runExecutable('git', [...args], { cwd, env: { ...neutral, ...author, ...committer } });
  if (done.code !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr}`);
}
