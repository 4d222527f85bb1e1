/**
 * A fake of GitHub's API on loopback: comments of pull requests and the account of a token, with pages, errors and rate limits in the
 * shapes of its documentation.
 */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FakeRequest, type FakeResponse, jsonResponse, readRequest } from './message.ts';

export interface FakeComment {
  readonly id: number;
  body: string;
  readonly author: string;
}

export interface FakeGitHubOptions {
  /** Whose comments the token writes. */
  readonly account?: string;
  /** Responds instead of the fake, when it returns a response; `count` is the number of this request, from 1. */
  readonly intercept?: (request: FakeRequest, count: number) => FakeResponse | undefined;
  /** Called after each request that the fake has served. */
  readonly afterwards?: (request: FakeRequest, github: FakeGitHub) => void;
}

export interface FakeGitHub {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  /** In the order of their ids. */
  readonly comments: FakeComment[];
  /** `<method> <path and query>` of every request. */
  readonly requests: string[];
  /** Adds a comment that somebody has written. */
  add(author: string, body: string): FakeComment;
  stop(): Promise<void>;
}

/** An error in GitHub's shape. */
export function gitHubFailure(
  status: number,
  message: string,
  headers: FakeResponse['headers'] = {},
): FakeResponse {
  const documentation = 'https://docs.github.com/rest/issues/comments#create-an-issue-comment';
  const body = { message, documentation_url: documentation, status: String(status) };
  return jsonResponse(status, body, { 'x-github-media-type': 'github.v3; format=json', ...headers });
}

export const notAccessible: FakeResponse = gitHubFailure(403, 'Resource not accessible by integration');

/** Over the primary rate limit, until `seconds` from now. */
export function overPrimaryLimit(seconds: number): FakeResponse {
  return gitHubFailure(403, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-used': '1000',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + seconds),
    'x-ratelimit-resource': 'core',
  });
}

/** Over the secondary rate limit. */
export function overSecondaryLimit(seconds: number, status = 403): FakeResponse {
  return gitHubFailure(status, 'You have exceeded a secondary rate limit.', {
    'retry-after': String(seconds),
  });
}

export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const comments: FakeComment[] = [];
  const requests: string[] = [];
  const { account = 'github-actions[bot]' } = options;
  let lastId = 1000;
  const add = (author: string, body: string): FakeComment => {
    lastId += 1;
    const comment = { id: lastId, body, author };
    comments.push(comment);
    return comment;
  };
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(`${request.method} ${incoming.url}`);
    const { status, headers, body } =
      options.intercept?.(request, requests.length) ??
      serve(request, { comments, account, add, url: github.url });
    options.afterwards?.(request, github);
    outgoing.writeHead(status, headers as Record<string, string>).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  const github: FakeGitHub = { url, comments, requests, add, stop };
  return github;
}

interface State {
  readonly comments: FakeComment[];
  readonly account: string;
  readonly url: string;
  add(author: string, body: string): FakeComment;
}

function serve(request: FakeRequest, state: State): FakeResponse {
  const { method, path } = request;
  if (method === 'POST' && path === '/graphql')
    return jsonResponse(200, { data: { viewer: { login: state.account } } });
  const one = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)$/.exec(path)?.[1];
  if (one !== undefined) return serveOne(request, Number(one), state);
  const issue = /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/.test(path);
  if (issue && method === 'GET') return servePage(request, state);
  if (!issue || method !== 'POST') return gitHubFailure(404, 'Not Found');
  const { body } = JSON.parse(request.body.toString('utf8'));
  if (String(body).length > 65_536) return tooLong();
  return jsonResponse(201, shown(state.add(state.account, body)));
}

function tooLong(): FakeResponse {
  return jsonResponse(422, {
    message: 'Validation Failed',
    errors: [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message: 'Body is too long' }],
    status: '422',
  });
}

function serveOne({ method, body }: FakeRequest, id: number, { comments }: State): FakeResponse {
  const index = comments.findIndex((comment) => comment.id === id);
  const comment = comments[index];
  if (!comment) return gitHubFailure(404, 'Not Found');
  if (method === 'DELETE') {
    comments.splice(index, 1);
    return { status: 204 };
  }
  const given = JSON.parse(body.toString('utf8'));
  if (String(given.body).length > 65_536) return tooLong();
  comment.body = given.body;
  return jsonResponse(200, shown(comment));
}

/** Ids ascend, `Link` leads to the next page, and `since` compares times. */
function servePage({ path, query }: FakeRequest, { comments, url }: State): FakeResponse {
  const size = Math.min(100, Number(query.get('per_page') ?? 30));
  const page = Number(query.get('page') ?? 1);
  const since = Date.parse(query.get('since') ?? '1970-01-01T00:00:00Z');
  const all = comments.filter((comment) => timeOf(comment) >= since);
  const next = `<${url}${path}?per_page=${size}&page=${page + 1}>; rel="next", <${url}${path}>; rel="last"`;
  const headers: FakeResponse['headers'] = all.length > page * size ? { link: next } : {};
  return jsonResponse(200, all.slice((page - 1) * size, page * size).map(shown), headers);
}

/** One comment a second. */
function timeOf({ id }: FakeComment): number {
  return Date.parse('2026-11-01T00:00:00Z') + id * 1000;
}

function shown(comment: FakeComment): unknown {
  const { id, body, author } = comment;
  const time = new Date(timeOf(comment)).toISOString();
  return {
    id,
    node_id: `IC_${id}`,
    url: `https://api.github.com/repos/acme/shop/issues/comments/${id}`,
    html_url: `https://github.com/acme/shop/pull/42#issuecomment-${id}`,
    body,
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    author_association: author.endsWith('[bot]') ? 'NONE' : 'CONTRIBUTOR',
    created_at: time,
    updated_at: time,
    performed_via_github_app: author.endsWith('[bot]') ? { id: 15368, slug: 'github-actions' } : null,
  };
}
