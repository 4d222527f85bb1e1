/** The pull request that a workflow run was for, from the API alone: what the event says of it is compared, and never used. */

import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { printable } from '../text.ts';
import type { GitHubClient } from './api.ts';
import { gitHubError } from './errors.ts';

/** A pull request whose head is what the run was for. */
export interface OpenPullRequest {
  readonly number: number;
  /** Full name of its head commit. */
  readonly revision: string;
  /** The repository of its head: `eve/shop`. */
  readonly head: string;
}

export interface RunQuery {
  /** `acme/shop` */
  readonly repository: string;
  /** Of the run that has handed off. */
  readonly id: number;
  /** What the event says of its commit. */
  readonly revision?: string;
}

/** The pull request; or, where there is nothing to publish any more, the reason why. */
export type FoundPullRequest =
  | { readonly open: OpenPullRequest }
  | { readonly open?: undefined; readonly reason: string };

const permissions = 'Give the job these permissions: permissions: { actions: read, pull-requests: read }';

/**
 * `pull_requests` of a run is empty for forks, and `commits/{sha}/pulls` too (learningequality/kolibri#14719), so that the pull request
 * is the one whose head is the branch and the commit of the run. Throws `not-found` where there is none, and `ambiguous` for several.
 */
export async function pullRequestOfRun(github: GitHubClient, query: RunQuery): Promise<FoundPullRequest> {
  const run = await readRun(github, query);
  const all = await pullRequests(github, query.repository, run);
  const matching = all.filter(({ revision }) => revision === run.revision);
  const open = matching.filter(({ isOpen }) => isOpen);
  const [first, ...others] = open;
  if (first && others.length > 0) throw severalFound(query, run, open);
  if (first) return { open: { number: first.number, revision: first.revision, head: run.head } };
  const [closed] = matching;
  if (closed)
    return { reason: `pull request ${closed.number} is closed, and nothing would delete its previews` };
  const moved = all.find(({ isOpen }) => isOpen);
  if (moved)
    return {
      reason: `pull request ${moved.number} has moved on from ${run.revision} to ${moved.revision}, whose run hands off again`,
    };
  throw new CodedError(
    'not-found',
    `${query.repository} has no pull request with the head ${printable(run.head)} at ${run.revision}`,
    { hint: 'Make sure that the run was started by a pull request to this repository.' },
  );
}

interface Run {
  readonly revision: string;
  readonly branch: string;
  readonly owner: string;
  readonly head: string;
  readonly headId: number;
}

async function readRun(github: GitHubClient, { repository, id, revision }: RunQuery): Promise<Run> {
  const data = await read(github, `/repos/${repository}/actions/runs/${id}`, `read the workflow run ${id}`);
  const { event, head_sha: sha, head_branch: branch } = data;
  const head = isRecord(data.head_repository) ? data.head_repository : {};
  const owner = isRecord(head.owner) ? head.owner.login : undefined;
  const own = isRecord(data.repository) ? data.repository.full_name : undefined;
  if (data.id !== id || !isSameName(own, repository)) throw mismatch(id, 'is of another repository');
  if (event !== 'pull_request') throw otherEvent(id, event);
  if (typeof sha !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
    throw mismatch(id, 'has no commit');
  if (revision !== undefined && revision !== sha)
    throw mismatch(id, `is of the commit ${sha}, and the event names ${printable(revision, 80)}`);
  if (typeof branch !== 'string' || typeof owner !== 'string' || typeof head.id !== 'number')
    throw mismatch(id, 'has no branch any more: its repository is gone');
  return { revision: sha, branch, owner, head: String(head.full_name), headId: head.id };
}

function isSameName(found: unknown, expected: string): boolean {
  return typeof found === 'string' && found.toLowerCase() === expected.toLowerCase();
}

function mismatch(id: number, what: string): CodedError {
  return new CodedError('denied', `the workflow run ${id} ${what}`, {
    hint: 'Run the workflow of the pull request again.',
  });
}

function otherEvent(id: number, event: unknown): CodedError {
  return new CodedError(
    'input',
    `the workflow run ${id} was started by ${printable(String(event), 60)}, and only a pull request hands off`,
    { hint: "Start the job for those only: if: github.event.workflow_run.event == 'pull_request'" },
  );
}

interface Listed {
  readonly number: number;
  readonly revision: string;
  readonly isOpen: boolean;
}

const pageSize = 100;
const pageLimit = 10;

async function pullRequests(github: GitHubClient, repository: string, run: Run): Promise<readonly Listed[]> {
  const found: Listed[] = [];
  for (let page = 1; page <= pageLimit; page += 1) {
    const parameters = { state: 'all', head: `${run.owner}:${run.branch}`, per_page: pageSize, page };
    const items = await list(github, `/repos/${repository}/pulls`, parameters);
    found.push(...items.flatMap((item) => readListed(item, run)));
    if (items.length < pageSize) break;
  }
  return found;
}

/** Forks of one owner have equal branch names, so that the repository counts and not its owner. */
function readListed(item: unknown, { headId }: Run): readonly Listed[] {
  const { number, state, head } = isRecord(item) ? item : {};
  const { sha, repo } = isRecord(head) ? head : {};
  if (!isRecord(repo) || repo.id !== headId) return [];
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0) return [];
  return typeof sha === 'string' ? [{ number, revision: sha, isOpen: state === 'open' }] : [];
}

async function read(
  github: GitHubClient,
  path: string,
  action: string,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    const { data } = await github.request(`GET ${path}`);
    return isRecord(data) ? data : {};
  } catch (error) {
    throw gitHubError(error, action, permissions);
  }
}

async function list(
  github: GitHubClient,
  path: string,
  parameters: Readonly<Record<string, string | number>>,
): Promise<readonly unknown[]> {
  try {
    const { data } = await github.request(`GET ${path}`, parameters);
    return Array.isArray(data) ? data : [];
  } catch (error) {
    throw gitHubError(error, 'list the pull requests of the run', permissions);
  }
}

function severalFound({ id }: RunQuery, { revision }: Run, all: readonly Listed[]): CodedError {
  const numbers = all.map(({ number }) => number).join(', ');
  return new CodedError(
    'ambiguous',
    `the workflow run ${id} may be for each of the pull requests ${numbers}, whose head is ${revision}`,
    { hint: 'Close all of them but one, and run the workflow again.' },
  );
}
