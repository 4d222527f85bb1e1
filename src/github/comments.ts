/** The comment of a workflow on a pull request: one for each group of artifacts, found by its hidden marker and written again. */

import type { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import type { GitHubClient } from './api.ts';
import { gitHubError, reasonOf, statusOf } from './errors.ts';
import { type Marker, parseMarker, printMarker } from './marker.ts';
import { pagesOf } from './pages.ts';

/** Characters that a comment may have, counted as UTF-16. */
export const commentLimit = 65_536;

export interface CommentTarget {
  /** `acme/shop` */
  readonly repository: string;
  /** Of the pull request. */
  readonly number: number;
}

export interface CommentResult {
  readonly outcome: 'created' | 'updated' | 'superseded';
  /** The address of the comment, as GitHub tells it. */
  readonly url: string;
}

/** A comment that begins with a marker. */
interface Found {
  readonly id: number;
  readonly url: string;
  readonly author: string;
  readonly marker: Marker;
}

interface Context extends CommentTarget {
  readonly github: GitHubClient;
  readonly marker: Marker;
  readonly body: string;
}

/**
 * Writes the comment of a group: the earlier one is updated, or one is created. A run that is older than the one that wrote it leaves
 * it. Of two runs that create one at the same time, the later one moves its text to the other's comment. Throws `denied` where the
 * token may not write or the conversation is locked, and `unavailable`.
 */
export async function writeComment(
  github: GitHubClient,
  target: CommentTarget,
  marker: Marker,
  text: string,
): Promise<CommentResult> {
  const body = `${printMarker(marker)}\n${text}`.slice(0, commentLimit);
  const context: Context = { ...target, github, marker, body };
  try {
    const found = await find(context);
    const written = found && (await replace(found, context));
    return written ?? (await create(context));
  } catch (error) {
    throw commentError(error, target);
  }
}

const permissionHint =
  'Turn the comment off with the input comment: false, or add this to the job: permissions: { contents: read, packages: write, pull-requests: write }';

function commentError(error: unknown, { repository, number }: CommentTarget): CodedError {
  const isLocked = statusOf(error) === 403 && /\block(?:ed)?\b/i.test(reasonOf(error));
  const hint = isLocked ? 'Unlock the conversation of the pull request, and re-run.' : permissionHint;
  return gitHubError(error, `write the comment on ${repository}#${number}`, hint);
}

/** `undefined` when the comment has been deleted meanwhile. */
async function replace(found: Found, context: Context): Promise<CommentResult | undefined> {
  if (isOlder(context.marker, found.marker)) return { outcome: 'superseded', url: found.url };
  try {
    const { data } = await context.github.request(`PATCH ${commentPath(context, found.id)}`, {
      body: context.body,
    });
    return { outcome: 'updated', url: urlOf(data) };
  } catch (error) {
    if (statusOf(error) === 404 || statusOf(error) === 410) return undefined;
    throw error;
  }
}

/** True for a run that began before the other one. Whoever runs one again means its result. */
function isOlder({ run }: Marker, { run: other }: Marker): boolean {
  return run.number < other.number && run.attempt === 1;
}

async function create(context: Context): Promise<CommentResult> {
  const { id, url, since } = await post(context);
  // Another run may have created one between the look-up and this.
  const first = await find(context, since);
  if (!first || first.id >= id) return { outcome: 'created', url };
  const moved = await replace(first, context);
  if (!moved) return { outcome: 'created', url };
  // Without a response to the creation, there is none whose number is known.
  if (id < unknownId) await context.github.request(`DELETE ${commentPath(context, id)}`).catch(ignoreAbsent);
  return moved;
}

function ignoreAbsent(error: unknown): void {
  if (statusOf(error) !== 404) throw error;
}

/** Above every other. */
const unknownId = Number.MAX_SAFE_INTEGER;

interface Posted {
  readonly id: number;
  readonly url: string;
  /** A time before it was created, as GitHub's clock has it. */
  readonly since?: string;
}

/** Without a response, the comment may be there all the same, and what is found then decides; else it is sent once more. */
async function post(context: Context): Promise<Posted> {
  try {
    return await postOnce(context);
  } catch (error) {
    const status = statusOf(error);
    if (status !== 0 && status < 500) throw error;
    if (await find(context)) return { id: unknownId, url: '' };
    return await postOnce(context);
  }
}

/** Milliseconds within which runs count as simultaneous. */
const overlap = 10 * 60_000;

async function postOnce(context: Context): Promise<Posted> {
  const { data } = await context.github.request(`POST ${listPath(context)}`, { body: context.body });
  const { id, created_at: created } = isRecord(data) ? data : {};
  const time = Date.parse(String(created));
  const since = Number.isNaN(time) ? {} : { since: new Date(time - overlap).toISOString() };
  return { id: typeof id === 'number' ? id : unknownId, url: urlOf(data), ...since };
}

/** Pages that are read at most; a pull request takes no more than 2,500 comments. */
const pageLimit = 30;

/** The comment of this group: that with the most of these artifacts, and of several the first. */
async function find(context: Context, since?: string): Promise<Found | undefined> {
  const candidates: Found[] = [];
  const query: Readonly<Record<string, string>> = since === undefined ? {} : { since };
  for await (const page of pagesOf(context.github, listPath(context), query, pageLimit))
    candidates.push(...page.flatMap((one) => readCandidate(one, context.marker)));
  const own = await ownOf(candidates, context.github);
  const shared = ({ marker }: Found) => commonArtifacts(marker, context.marker);
  return own.toSorted((left, right) => shared(right) - shared(left) || left.id - right.id)[0];
}

function readCandidate(value: unknown, wanted: Marker): readonly Found[] {
  const { id, body, user } = isRecord(value) ? value : {};
  const author = isRecord(user) ? user.login : undefined;
  if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string') return [];
  const marker = parseMarker(body);
  if (!marker || marker.group !== wanted.group || commonArtifacts(marker, wanted) === 0) return [];
  return [{ id, url: urlOf(value), author, marker }];
}

/** Jobs of a matrix have the same name, so that artifacts tell their comments apart. */
function commonArtifacts({ artifacts }: Marker, { artifacts: others }: Marker): number {
  return artifacts.filter((one) => others.includes(one)).length;
}

/** The author of what the token of a workflow writes. */
const workflowAuthor = 'github-actions[bot]';

/** Anyone can write a marker: a comment is ours if a workflow wrote it, or the account of this token, which is asked for only then. */
async function ownOf(candidates: readonly Found[], github: GitHubClient): Promise<readonly Found[]> {
  const others = candidates.some(({ author }) => author !== workflowAuthor);
  const own = others ? await accountOf(github) : undefined;
  return candidates.filter(({ author }) => author === workflowAuthor || author === own);
}

/** Only GraphQL tells it for every kind of token. */
async function accountOf(github: GitHubClient): Promise<string | undefined> {
  try {
    const answer: unknown = await github.graphql('query { viewer { login } }');
    const viewer = isRecord(answer) ? answer.viewer : undefined;
    return isRecord(viewer) && typeof viewer.login === 'string' ? viewer.login : undefined;
  } catch {
    return undefined;
  }
}

function listPath({ repository, number }: CommentTarget): string {
  return `/repos/${repository}/issues/${number}/comments`;
}

function commentPath({ repository }: CommentTarget, id: number): string {
  return `/repos/${repository}/issues/comments/${id}`;
}

function urlOf(comment: unknown): string {
  const url = isRecord(comment) ? comment.html_url : undefined;
  return typeof url === 'string' && /^https?:\/\/[^\s<>"']{1,500}$/.test(url) ? url : '';
}
