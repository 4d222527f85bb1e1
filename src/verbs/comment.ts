/** The comment of a publishing run on its pull request, which never fails the run. */

import { createHash } from 'node:crypto';
import { asCodedError } from '../errors.ts';
import type { CommentResult } from '../github/comments.ts';
import type { Host, PullRequest } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { ReleaseResult } from '../release/release.ts';
import type { ReportedArtifact } from '../release/report.ts';
import { printable } from '../text.ts';
import type { Stores } from './verb.ts';

export type CommentOptions = Pick<PublishOptions, 'comment' | 'token' | 'path' | 'formats' | 'plan'>;

/** Milliseconds that a comment may wait for the rate limits of the API. */
const patience = 120_000;

/** Writes or updates the comment, and says in one line what came of it. What keeps it from being written is a warning if it was asked for. */
export async function writeRunComment(
  result: ReleaseResult,
  options: CommentOptions,
  host: Host,
  stores: Pick<Stores, 'fetch' | 'timeLeft'>,
): Promise<void> {
  const { pullRequest, log } = host;
  if (!pullRequest || result.report.artifacts.length === 0) return;
  const { number, readOnly } = pullRequest;
  if (readOnly !== undefined)
    return log.info(
      `No comment is written: the token of a pull request from ${printable(readOnly, 100)} cannot write one.`,
    );
  try {
    const { outcome, url } = await send(result, options, { host, pullRequest, stores });
    log.info(`The comment of pull request ${number} is ${words[outcome]}${url === '' ? '' : `: ${url}`}`);
  } catch (error) {
    const { message, hint } = asCodedError(error);
    const line = `No comment is written: ${message}. ${hint}`;
    if (options.comment === 'true') log.warn(line);
    else log.info(line);
  }
}

interface Sending {
  readonly host: Host;
  readonly pullRequest: PullRequest;
  readonly stores: Pick<Stores, 'fetch' | 'timeLeft'>;
}

async function send(
  { report, error }: ReleaseResult,
  options: CommentOptions,
  { host, pullRequest, stores }: Sending,
): Promise<CommentResult> {
  const until = performance.now() + patience;
  const left = () => Math.min(stores.timeLeft(), until - performance.now());
  const [{ commentOf }, { openGitHub }, { writeComment }] = await Promise.all([
    import('../release/comment.ts'),
    import('../github/api.ts'),
    import('../github/comments.ts'),
  ]);
  const { gitHubApi: apiUrl, log, workflow } = host;
  const { token = '' } = options;
  const { fetch } = stores;
  const github = await openGitHub({ apiUrl, token, fetch, patience: { left, note: log.info } });
  const { head, number, run } = pullRequest;
  const text = commentOf(report, {
    ...(head !== undefined && { commit: head }),
    run,
    ...(error && { error }),
    pageOf: (repository) => host.packagePage?.(repository),
  });
  const target = { repository: workflow?.repository ?? '', number };
  return await writeComment(github, target, markerOf(report.artifacts, options, pullRequest), text);
}

const words = {
  created: 'created',
  updated: 'updated',
  superseded: 'left as a later run has written it',
} as const;

/** Steps, and jobs of a matrix, have comments of their own: they differ in name, in what they pack, or in their artifacts. */
function markerOf(
  artifacts: readonly ReportedArtifact[],
  { path, formats, plan = '' }: CommentOptions,
  { step, run }: PullRequest,
) {
  const group = hash(JSON.stringify([...step, path, formats, plan]), 16);
  const names = artifacts.map(({ repository, name }) => hash(JSON.stringify([repository, name]), 8));
  return { group, run, artifacts: [...new Set(names)] };
}

function hash(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits);
}
