/** The comment of a run on its pull request, by the bundle, a registry and a fake of GitHub's API. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type FakeGitHub, type FakeGitHubOptions, notAccessible, startFakeGitHub } from '../fakes/github.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import { type ActionRun, bundleExists, runAsAction } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { recordSkipped } from '../support/skipped.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { exampleFiles } from './projects.ts';

if (!bundleExists()) recordSkipped('the comment of the bundle: needs dist');

const head = '0123456789abcdef0123456789abcdef01234567';
const repository = { full_name: 'acme/shop', default_branch: 'main', owner: { login: 'acme', type: 'User' } };
const pullRequest = {
  number: 42,
  repository,
  pull_request: {
    number: 42,
    base: { ref: 'main', repo: repository },
    head: { sha: head, ref: 'feature', repo: { full_name: 'acme/shop' } },
  },
};

suite('The comment of a pull request', { skip: !bundleExists() }, () => {
  let registry: FakeRegistry;
  let workspace: TestWorkspace;
  before(async () => {
    registry = await startFakeRegistry();
    workspace = await makeWorkspace({ 'cart.wasm': coreModule(Buffer.from('first')) });
  });
  after(async () => {
    await Promise.all([registry.stop(), workspace.remove()]);
  });

  const build = async (text: string) =>
    await writeFile(join(workspace.path, 'cart.wasm'), coreModule(Buffer.from(text)));
  const environment = (github: FakeGitHub, run: number): Record<string, string> => ({
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_REF: 'refs/pull/42/merge',
    GITHUB_WORKFLOW_REF: `acme/shop/.github/workflows/preview.yml@refs/pull/42/merge`,
    GITHUB_JOB: 'preview',
    GITHUB_ACTION: '__org_oci-wasm-publish',
    GITHUB_RUN_ID: String(9000 + run),
    GITHUB_RUN_NUMBER: String(run),
  });

  interface Preview {
    readonly inputs?: Record<string, string>;
    readonly event?: unknown;
    readonly env?: Record<string, string>;
    readonly run?: number;
    readonly cwd?: string;
  }

  const preview = async (github: FakeGitHub, options: Preview = {}): Promise<ActionRun> =>
    await runAsAction(
      { to: `${registry.host}/acme/{name}`, token: 'ghs_abc', ...options.inputs },
      {
        cwd: options.cwd ?? workspace.path,
        event: options.event ?? pullRequest,
        env: { ...environment(github, options.run ?? 1), ...options.env },
      },
    );

  const withGitHub = async (options: FakeGitHubOptions, work: (github: FakeGitHub) => Promise<void>) => {
    const github = await startFakeGitHub(options);
    try {
      await work(github);
    } finally {
      await github.stop();
    }
  };

  test('one comment follows the previews, and compares them with the base branch', async () => {
    await withGitHub({}, async (github) => {
      const edge = await runAsAction(
        { to: `${registry.host}/acme/{name}` },
        { cwd: workspace.path, env: { GITHUB_REF: 'refs/heads/main' } },
      );
      assert.equal(edge.code, 0, edge.stdout);
      const first = await preview(github);
      assert.equal(first.code, 0, first.stdout);
      assert.match(first.stdout, /^The comment of pull request 42 is created: https:\/\/github\.com\//m);
      const [comment] = github.comments;
      assert.match(comment?.body ?? '', /<h3>Published for <code>0123456<\/code><\/h3>/);
      assert.match(comment?.body ?? '', /same as <code>edge<\/code>/);

      await build('second, which is longer');
      const second = await preview(github, { run: 2 });
      assert.match(second.stdout, /^The comment of pull request 42 is updated/m);
      assert.equal(github.comments.length, 1);
      const body = github.comments[0]?.body ?? '';
      const [artifact] = JSON.parse(second.outputs.artifacts ?? '[]');
      assert.match(body, /<code>pr-42<\/code>/);
      assert.match(body, /[\d.]+ K?i?B → [\d.]+ K?i?B \(\+\d+ %\)/);
      assert.match(body, /<code>edge<\/code> has <code>sha256:[0-9a-f]{12}<\/code>/);
      assert.ok(body.includes(`oras pull --plain-http ${artifact.reference} --output cart`), body);
      assert.match(body, /<a href="https:\/\/github\.com\/acme\/shop\/actions\/runs\/9002">run 2<\/a>/);
      assert.doesNotMatch(body, /\n\s*\n/, 'no blank line, after which Markdown would have a meaning');
    });
  });

  test('a missing permission is one line of the log, and a warning where the comment was asked for', async () => {
    const options = {
      intercept: ({ method }: { method: string }) => (method === 'POST' ? notAccessible : undefined),
    };
    await withGitHub(options, async (github) => {
      const auto = await preview(github);
      assert.equal(auto.code, 0, auto.stdout);
      const line =
        /No comment is written: GitHub: could not write the comment on acme\/shop#42: Resource not accessible by integration \(status 403\)\. Turn the comment off .*add this to the job: permissions: \{ contents: read, packages: write, pull-requests: write \}/g;
      assert.equal(auto.stdout.match(line)?.length, 1, auto.stdout);
      assert.doesNotMatch(auto.stdout, /^::(?:warning|error|notice)/m);
      const asked = await preview(github, { inputs: { comment: 'true' } });
      assert.equal(asked.code, 0, asked.stdout);
      assert.match(asked.stdout, /^::warning title=oci-wasm-publish::No comment is written: GitHub: /m);
    });
  });

  const silent: readonly (readonly [string, Preview])[] = [
    ['comment: false', { inputs: { comment: 'false' } }],
    ['an empty token', { inputs: { token: '' } }],
    ['a dry run', { inputs: { 'dry-run': 'true' } }],
    [
      'another event',
      { env: { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }, event: { repository } },
    ],
    [
      'a pull request from a fork',
      {
        event: {
          ...pullRequest,
          pull_request: { ...pullRequest.pull_request, head: { sha: head, repo: { full_name: 'eve/shop' } } },
        },
      },
    ],
    ['Dependabot', { env: { GITHUB_ACTOR: 'dependabot[bot]' } }],
  ];
  for (const [what, options] of silent)
    test(`with ${what}, GitHub is sent nothing`, async () => {
      await withGitHub({}, async (github) => {
        const { code, stdout } = await preview(github, options);
        assert.equal(code, 0, stdout);
        assert.deepEqual(github.requests, []);
      });
    });

  test('a failed run says so in the comment, with what to do', async () => {
    await withGitHub({}, async (github) => {
      await preview(github, { inputs: { tags: '9.9.9' } });
      await build('third');
      const { code, stdout } = await preview(github, { inputs: { tags: '9.9.9' }, run: 2 });
      assert.equal(code, 1, stdout);
      const body = github.comments[0]?.body ?? '';
      assert.match(body, /<h3>Publishing failed for <code>0123456<\/code><\/h3>\n<ul>\n<li><code>.*9\.9\.9/);
      assert.match(body, /<td>conflict<\/td>/);
      assert.doesNotMatch(body, /oras pull/);
    });
  });

  test('GitHub that does not respond does not fail the run', async () => {
    await withGitHub({ intercept: () => ({ status: 500, body: 'broken' }) }, async (github) => {
      const { code, stdout } = await preview(github);
      assert.equal(code, 0, stdout);
      assert.match(
        stdout,
        /^No comment is written: GitHub: could not write the comment on acme\/shop#42: broken/m,
      );
    });
  });

  test('several formats have commands of their clients', async () => {
    const project = await makeWorkspace({
      ...(await exampleFiles()),
      'demo/Chart.yaml': 'apiVersion: v2\nname: demo\nversion: 1.4.0\n',
      'demo/templates/service.yaml': 'kind: Service\n',
    });
    await withGitHub({}, async (github) => {
      const inputs = {
        formats: 'wasm\ncup\nhelm:demo\nflux:demo',
        to: `${registry.host}/many/{name}-{format}`,
      };
      const { code, stdout } = await preview(github, { cwd: project.path, inputs });
      assert.equal(code, 0, stdout);
      const body = github.comments[0]?.body ?? '';
      assert.match(body, /^helm pull --plain-http oci:\/\/\S+@sha256:[0-9a-f]{64}$/m);
      assert.match(body, /^(?:<pre>)?npx oci-wasm-publish pull \S+@sha256:[0-9a-f]{64} --output \S+$/m);
      assert.match(body, /oras pull --plain-http \S+@sha256:[0-9a-f]{64} --output greeter/);
    });
    await project.remove();
  });
});
