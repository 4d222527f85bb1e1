/** What git knows about the checkout that contains a folder: HEAD, its time and the remote. */

import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { printable } from '../text.ts';
import { type ExecResult, findExecutable, runExecutable } from './exec.ts';
import { isOwnRepository, isPlainFolder, isSamePath, isWorktree } from './git-link.ts';
import type { Environment } from './host.ts';

/** `absent`: the folder is not in a repository. `refused`: git is missing, or refuses or fails to read the repository. */
export type Checkout =
  | {
      readonly kind: 'read';
      readonly revision?: string;
      readonly seconds?: number;
      readonly origin?: string;
      /** What a person should know about where the facts come from. */
      readonly note?: string;
    }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: string };

const deadline = 10_000;

export interface GitOptions {
  readonly folder: string;
  readonly environment: Environment;
  /** As in `ExecOptions`. */
  readonly discardsErrors?: boolean;
}

/**
 * Runs git. For plumbing commands only, which start no pager, hook, alias, diff driver or signature check from the configuration of
 * the repository; transports are off, so that a missing object is not fetched.
 */
export function runGit(
  program: string,
  args: readonly string[],
  { environment, ...others }: GitOptions,
): Promise<ExecResult> {
  const options = { ...others, environment: gitEnvironment(environment), deadline };
  return runExecutable(program, [...fixed, ...args], options);
}

export async function readCheckout(folder: string, environment: Environment): Promise<Checkout> {
  if (!isFolder(folder)) return { kind: 'absent' };
  const program = findExecutable('git', environment);
  if (program === undefined) return { kind: 'refused', reason: 'git is not installed' };
  const git: Git = (...args) => runGit(program, args, { folder, environment, discardsErrors: true });
  const locate = () =>
    runGit(program, ['rev-parse', '--absolute-git-dir', '--show-toplevel'], { folder, environment });
  // In parallel: checking first that there is a repository takes as long as reading it.
  const [location, head, origin] = await Promise.all([
    isOwnRepository(folder) ? undefined : locate(),
    git('rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'),
    git('config', '--no-includes', '--get', 'remote.origin.url'),
  ]);
  // Without a commit, it is not known yet whether git reads the repository.
  const located = location ?? (head.code === 0 ? undefined : await locate());
  if (located !== undefined && located.code !== 0) return notRead(located);
  const note = located && (await noteOf(located, git));
  return {
    kind: 'read',
    ...readHead(head.stdout),
    ...(origin.code === 0 && { origin: origin.stdout.trim() }),
    ...(note !== undefined && { note }),
  };
}

type Git = (...args: readonly string[]) => Promise<ExecResult>;

/**
 * A note when `.git` is a file or a symlink that names a repository which does not name this folder in return, as that of a worktree
 * (gitrepository-layout, "gitdir") or a submodule ("core.worktree") does: the facts may be about another project.
 */
async function noteOf({ stdout }: ExecResult, git: Git): Promise<string | undefined> {
  const [repository = '', top = ''] = stdout.split('\n');
  const link = join(top, '.git');
  if (isPlainFolder(link) || isWorktree(repository, link)) return undefined;
  const submodule = await git('config', '--no-includes', '--get', 'core.worktree');
  if (submodule.code === 0 && isSamePath(resolve(repository, submodule.stdout.trim()), top)) return undefined;
  return `The commit is that of the repository ${printable(repository)}, which ${printable(link)} names.`;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const fixed = [
  '--no-replace-objects',
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  // A folder of the workspace can be made to look like a bare repository, which a checkout never is.
  ...['-c', 'safe.bareRepository=explicit'],
];

const passedOn = [
  'PATH',
  'Path',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'XDG_CONFIG_HOME',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CEILING_DIRECTORIES',
];

function gitEnvironment(environment: Environment): Environment {
  const kept = passedOn.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(kept),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}

function notRead({ stderr }: ExecResult): Checkout {
  if (stderr.includes('not a git repository')) return { kind: 'absent' };
  const first = stderr.split('\n').find((line) => line.trim() !== '') ?? 'git did not answer';
  return { kind: 'refused', reason: printable(first.replace(/^fatal: /, '')) };
}

/** `<seconds> <object name>`; empty before the first commit. */
function readHead(output: string): { readonly revision?: string; readonly seconds?: number } {
  const found = /^(\d+) ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(output);
  return found?.[2] ? { revision: found[2], seconds: Number(found[1]) } : {};
}
