/** The event that started a workflow: what it says about the commit and to tag rules. */

import { isRecord } from '../../json.ts';
import type { WithOrigin } from '../../with-origin.ts';
import { type CommitFacts, sourceDate, utcSeconds } from '../commit-facts.ts';
import type { Environment, EventFacts, Trigger, Workflow } from '../host.ts';
import { at, type Payload, textAt } from './payload.ts';
import { branchOf, defaultBranch, refOf, triggerOf } from './trigger.ts';

/** Events that always run for the last commit of the default branch. */
const defaultBranchEvents = /^(?:schedule|issues|issue_comment|discussion|discussion_comment)$/;

/** What tag rules may know of the event. */
export function ruleFacts(environment: Environment, payload: Payload): EventFacts {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = environment;
  const trigger = triggerOf(environment, payload);
  const ref = fullRef(trigger, refOf(environment, payload));
  const [main, base, committed] = [
    // The payload of a schedule may have no repository, and it runs on the default branch.
    defaultBranch(payload) ?? (defaultBranchEvents.test(name) ? branchOf(ref) : undefined),
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

/** `pull_request_target` and `workflow_run` have the ref of another branch, and a release may have none. */
function fullRef(trigger: Trigger, ref: string): string {
  if (trigger.kind === 'pull-request') return `refs/pull/${trigger.number}/merge`;
  if (trigger.kind === 'tag') return `refs/tags/${trigger.tag}`;
  return trigger.kind === 'branch' ? `refs/heads/${trigger.branch}` : ref;
}

function baseOf({ kind }: Trigger, payload: Payload): string | undefined {
  if (kind === 'pull-request') return textAt(payload, 'pull_request', 'base', 'ref') ?? baseOfRun(payload);
  return kind === 'tag' ? textAt(payload, 'base_ref')?.replace(/^refs\/heads\//, '') : undefined;
}

/** The base of the only pull request that the run of another workflow was for. */
function baseOfRun(payload: Payload): string | undefined {
  const all = at(payload, 'workflow_run', 'pull_requests');
  const [only, ...others] = Array.isArray(all) ? all.filter(isRecord) : [];
  return only === undefined || others.length > 0 ? undefined : textAt(only, 'base', 'ref');
}

function committedAt(payload: Payload, sha: string): string | undefined {
  const pushed = Array.isArray(payload.commits) ? payload.commits.filter(isRecord) : [];
  const commit = [...pushed, payload.head_commit].filter(isRecord).find(({ id }) => sha !== '' && id === sha);
  return typeof commit?.timestamp === 'string' ? utcSeconds(Date.parse(commit.timestamp)) : undefined;
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
