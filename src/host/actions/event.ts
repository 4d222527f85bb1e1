/** The event that started a workflow: its trigger, and what it says about the commit. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { isRecord } from '../../json.ts';
import type { WithOrigin } from '../../with-origin.ts';
import { type CommitFacts, sourceDate, utcSeconds } from '../commit-facts.ts';
import type { Environment, EventFacts, Trigger, Workflow } from '../host.ts';

/** The payload of a webhook event; each member is checked when it is read, since nothing guarantees its shape. */
export type Payload = Readonly<Record<string, unknown>>;

const sizeLimit = 32 * 1024 * 1024;

// Non-blocking, so that a named pipe without a writer is not waited for; Windows has no such flag.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads the file that `GITHUB_EVENT_PATH` names; an absent or malformed one, and any other than a regular file, is an empty payload. */
export function readPayload(environment: Environment): Payload {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readRegularFile(path));
    return isRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}

/** Empty for anything else, and for a file that is too large. */
function readRegularFile(path: string): string {
  const file = openSync(path, readOnly);
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= sizeLimit ? readFileSync(file, 'utf8') : '';
  } finally {
    closeSync(file);
  }
}

/** What started the run; a ref under `refs/tags/` makes it a tag, whatever the event. */
export function triggerOf(environment: Environment, payload: Payload): Trigger {
  const { GITHUB_EVENT_NAME: event = '' } = environment;
  const released = event === 'release' ? textAt(payload, 'release', 'tag_name') : undefined;
  if (released) return { kind: 'tag', tag: released };
  const ref = refOf(environment, payload);
  const isPullRequest = event.startsWith('pull_request') || ref.startsWith('refs/pull/');
  const number = isPullRequest ? pullRequest(payload, ref) : undefined;
  if (number !== undefined) return { kind: 'pull-request', number };
  if (event === 'schedule') return { kind: 'schedule' };
  return triggerOfRef(ref, payload, event === 'merge_group');
}

/** What is queued is not merged, also where a runner reports the base branch as the ref. */
function triggerOfRef(ref: string, payload: Payload, isQueued: boolean): Trigger {
  if (ref.startsWith('refs/tags/')) return { kind: 'tag', tag: ref.slice('refs/tags/'.length) };
  const branch = branchOf(ref);
  if (branch === undefined) return { kind: 'event' };
  const queued = queuedPullRequest(branch);
  if (queued !== undefined) return { kind: 'merge-queue', number: queued };
  return { kind: 'branch', branch, isDefault: !isQueued && isDefaultBranch(branch, payload) };
}

/** The payload of a merge queue tells the ref also where the variable has the base branch. */
function refOf({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }: Environment, payload: Payload): string {
  return (event === 'merge_group' ? textAt(payload, 'merge_group', 'head_ref') : undefined) ?? ref;
}

function branchOf(ref: string): string | undefined {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}

/** `gh-readonly-queue/<base>/pr-<number>-<commit of the base>`, in which the base may have slashes. */
function queuedPullRequest(branch: string): number | undefined {
  const number = Number(/^gh-readonly-queue\/.+\/pr-(\d+)(?:-[0-9a-f]+)?$/.exec(branch)?.[1]);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

/** Without a repository in the payload, as of runners that emulate GitHub's, the usual names count. */
function isDefaultBranch(branch: string, payload: Payload): boolean {
  const known = defaultBranch(payload);
  return known === undefined ? /^(?:main|master)$/.test(branch) : branch === known;
}

function defaultBranch(payload: Payload): string | undefined {
  return textAt(payload, 'repository', 'default_branch');
}

/** Events that always run for the last commit of the default branch. */
const defaultBranchEvents = /^(?:schedule|issues|issue_comment|discussion|discussion_comment)$/;

/** What tag rules may know of the event. */
export function ruleFacts(environment: Environment, payload: Payload): EventFacts {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = environment;
  const trigger = triggerOf(environment, payload);
  const ref = fullRef(trigger, refOf(environment, payload));
  const [main, base, committed] = [
    defaultBranch(payload),
    baseOf(trigger, payload),
    committedAt(payload, sha),
  ];
  return {
    name,
    ref,
    isDefaultBranch: (trigger.kind === 'branch' && trigger.isDefault) || defaultBranchEvents.test(name),
    ...(main !== undefined && { defaultBranch: main }),
    ...(base !== undefined && { baseRef: base }),
    ...(/^[0-9a-f]{40,64}$/.test(sha) && { revision: sha }),
    ...(committed !== undefined && { committed }),
  };
}

/** `pull_request_target` has the ref of the base branch, and a release may have none. */
function fullRef(trigger: Trigger, ref: string): string {
  if (trigger.kind === 'pull-request') return `refs/pull/${trigger.number}/merge`;
  return trigger.kind === 'tag' ? `refs/tags/${trigger.tag}` : ref;
}

function baseOf({ kind }: Trigger, payload: Payload): string | undefined {
  if (kind === 'pull-request') return textAt(payload, 'pull_request', 'base', 'ref');
  return kind === 'tag' ? textAt(payload, 'base_ref')?.replace(/^refs\/heads\//, '') : undefined;
}

function committedAt(payload: Payload, sha: string): string | undefined {
  const pushed = Array.isArray(payload.commits) ? payload.commits.filter(isRecord) : [];
  const commit = [...pushed, payload.head_commit].filter(isRecord).find(({ id }) => sha !== '' && id === sha);
  return typeof commit?.timestamp === 'string' ? utcSeconds(Date.parse(commit.timestamp)) : undefined;
}

function pullRequest(payload: Payload, ref: string): number | undefined {
  const number =
    at(payload, 'pull_request', 'number') ?? payload.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
  return Number.isSafeInteger(Number(number)) && Number(number) > 0 ? Number(number) : undefined;
}

/**
 * Events for which `GITHUB_SHA` is the commit that the run builds (docs.github.com, "Events that trigger workflows"). Others run on
 * the default branch or on the base of a pull request, which need not be what the artifacts were built from.
 */
const commitEvents: ReadonlySet<string> = new Set([
  ...['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request'],
]);

interface Commit {
  readonly revision: WithOrigin;
  /** The commit in the payload, which may have a time. */
  readonly described: unknown;
}

/** Facts of the event, for files that are in no checkout that git can read: repository, commit, and its time. */
export function eventFacts(environment: Environment, payload: Payload): CommitFacts {
  const commit = commitOf(environment, payload);
  const source = commit && repositorySource(environment);
  const created = sourceDate(environment) ?? (commit && timeOf(commit));
  return {
    ...(source && { source }),
    ...(commit && { revision: commit.revision }),
    ...(created && { created }),
  };
}

function commitOf(environment: Environment, payload: Payload): Commit | undefined {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_SHA: sha = '' } = environment;
  if (event === 'workflow_run') return commitOfRun(environment, payload);
  if ((event !== '' && !commitEvents.has(event)) || !isObjectName(sha)) return undefined;
  return { revision: { value: sha, origin: 'GITHUB_SHA' }, described: payload.head_commit };
}

/**
 * `GITHUB_SHA` is the default branch, so that the commit is that of the run which built the artifacts, as GitHub reports it. The
 * commit of a fork does not belong to this repository.
 */
function commitOfRun({ GITHUB_REPOSITORY: own = '' }: Environment, payload: Payload): Commit | undefined {
  const sha = textAt(payload, 'workflow_run', 'head_sha') ?? '';
  const repository = textAt(payload, 'workflow_run', 'head_repository', 'full_name') ?? own;
  if (!isObjectName(sha) || repository.toLowerCase() !== own.toLowerCase()) return undefined;
  const revision = { value: sha, origin: 'head_sha of the workflow run' };
  return { revision, described: at(payload, 'workflow_run', 'head_commit') };
}

function isObjectName(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function timeOf({ revision, described }: Commit): WithOrigin | undefined {
  const { id, timestamp } = isRecord(described) ? described : {};
  if (id !== revision.value || typeof timestamp !== 'string') return undefined;
  const value = utcSeconds(Date.parse(timestamp));
  return value === undefined ? undefined : { value, origin: 'event' };
}

/** How the report names HEAD: on a pull request it is the commit that merges it into its base branch. */
export function headOrigin(environment: Environment, trigger: Trigger): string {
  const merged =
    trigger.kind === 'pull-request' && /^refs\/pull\/\d+\/merge$/.test(environment.GITHUB_REF ?? '');
  return merged ? `HEAD commit (merge of pull request ${trigger.number})` : 'HEAD commit';
}

export interface ServerFacts {
  /** `owner/repository`, whose settings can be linked. */
  readonly repository?: string;
  readonly defaultTo?: string;
}

/** What only github.com has: a registry of its own, and settings pages. */
export function serverFacts(environment: Environment): ServerFacts {
  const repository = repositoryName(environment);
  if (repository === undefined || serverUrl(environment) !== 'https://github.com') return {};
  return { repository, defaultTo: `ghcr.io/${repository.toLowerCase()}/{name}` };
}

/** The URL of the repository that the workflow belongs to. */
export function repositorySource(environment: Environment): WithOrigin | undefined {
  const repository = repositoryName(environment);
  const server = serverUrl(environment);
  if (repository === undefined || !server.startsWith('https://')) return undefined;
  return { value: `${server}/${repository}`, origin: 'workflow' };
}

/** The workflow's repository and server, with the issuer of their tokens (docs.github.com, "OpenID Connect reference"). */
export function workflowOf(environment: Environment): Workflow | undefined {
  const repository = repositoryName(environment);
  const server = serverUrl(environment);
  const host = URL.parse(server)?.hostname;
  if (repository === undefined || host === undefined) return undefined;
  const {
    GITHUB_API_URL: api = 'https://api.github.com',
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: token,
  } = environment;
  const tokenRequest = url && token ? { url, token } : undefined;
  return {
    server,
    repository,
    api: api.replace(/\/+$/, ''),
    issuer: issuerOf(host),
    ...(tokenRequest && { tokenRequest }),
  };
}

function issuerOf(host: string): string {
  if (host === 'github.com') return 'https://token.actions.githubusercontent.com';
  if (host.endsWith('.ghe.com')) return `https://token.actions.${host}`;
  return `https://${host}/_services/token`;
}

function repositoryName({ GITHUB_REPOSITORY: name = '' }: Environment): string | undefined {
  return /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(name) ? name : undefined;
}

function serverUrl({ GITHUB_SERVER_URL: url }: Environment): string {
  return (url || 'https://github.com').replace(/\/+$/, '');
}

/** The kind of account that owns the repository of the event, when the payload is about that owner. */
export function ownerType(payload: Payload, owner: string): 'users' | 'orgs' | undefined {
  const login = textAt(payload, 'repository', 'owner', 'login');
  if (login?.toLowerCase() !== owner.toLowerCase()) return undefined;
  const type = textAt(payload, 'repository', 'owner', 'type');
  return type === 'Organization' ? 'orgs' : type === 'User' ? 'users' : undefined;
}

function textAt(payload: Payload, ...path: readonly string[]): string | undefined {
  const value = at(payload, ...path);
  return typeof value === 'string' ? value : undefined;
}

function at(payload: Payload, ...path: readonly string[]): unknown {
  let value: unknown = payload;
  for (const name of path) value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}
