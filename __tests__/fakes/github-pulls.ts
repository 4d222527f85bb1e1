/** GitHub's REST API for workflow runs and pull requests, in the shapes of @octokit/openapi-types 29: a fake on loopback. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRun {
  readonly id: number;
  readonly event?: string;
  readonly head_sha: string;
  readonly head_branch: string | null;
  /** `eve/widgets`; absent when the fork is gone. */
  readonly head?: string;
}

export interface FakePull {
  readonly number: number;
  readonly state?: 'open' | 'closed';
  readonly sha: string;
  readonly branch: string;
  /** `eve/widgets`; absent when the fork is gone. */
  readonly head?: string;
}

/** What the API knows of one repository. */
export interface FakePulls {
  runs: readonly FakeRun[];
  pulls: readonly FakePull[];
}

export interface FakeGitHub extends FakePulls {
  readonly url: string;
  /** `GET /repos/acme/widgets/pulls?…`, in their order. */
  readonly requests: string[];
  /** Answers instead of the fake, where it returns a status. */
  refuse(path: string): number | undefined;
  close(): Promise<void>;
}

/** Starts the API of one repository: `acme/widgets`. */
export async function startGitHub(repository = 'acme/widgets'): Promise<FakeGitHub> {
  const fake: FakeGitHub = {
    url: '',
    requests: [],
    runs: [],
    pulls: [],
    refuse: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake');
    fake.requests.push(`${request.method} ${url.pathname}${url.search}`);
    const refused = fake.refuse(url.pathname);
    const body = refused === undefined ? answerPulls(fake, repository, url) : undefined;
    const status = refused ?? (body === undefined ? 404 : 200);
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', connection: 'close' });
    response.end(JSON.stringify(body ?? { message: 'Not Found', status: String(status) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  return Object.assign(fake, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** The body of a response about a run or pull requests; `undefined` for anything else. */
export function answerPulls(fake: FakePulls, repository: string, url: URL): unknown {
  const run = new RegExp(`^/repos/${repository}/actions/runs/(\\d+)$`).exec(url.pathname)?.[1];
  if (run !== undefined) {
    const found = fake.runs.find(({ id }) => id === Number(run));
    return found && runBody(found, repository);
  }
  if (url.pathname !== `/repos/${repository}/pulls`) return undefined;
  const page = Number(url.searchParams.get('page') ?? 1);
  const size = Number(url.searchParams.get('per_page') ?? 30);
  const head = url.searchParams.get('head');
  const matching = fake.pulls.filter(({ head: full = '', branch }) => `${ownerOf(full)}:${branch}` === head);
  return matching.slice((page - 1) * size, page * size).map((one) => pullBody(one, repository));
}

function runBody({ head, event = 'pull_request', ...run }: FakeRun, repository: string): unknown {
  return {
    ...run,
    event,
    status: 'completed',
    conclusion: 'success',
    // Empty for forks, and otherwise what matches now.
    pull_requests: [],
    repository: repositoryBody(repository),
    head_repository: head === undefined ? null : repositoryBody(head),
  };
}

function pullBody({ number, state = 'open', sha, branch, head }: FakePull, repository: string): unknown {
  return {
    number,
    state,
    head: {
      label: `${ownerOf(head ?? '')}:${branch}`,
      ref: branch,
      sha,
      repo: head === undefined ? null : repositoryBody(head),
    },
    base: { ref: 'main', repo: repositoryBody(repository) },
  };
}

function repositoryBody(fullName: string): unknown {
  const id = [...fullName].reduce((sum, character) => sum * 31 + character.charCodeAt(0), 7) % 1_000_003;
  return { id, full_name: fullName, owner: { login: ownerOf(fullName) } };
}

function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? '';
}
