/** The comment on a pull request, against a fake of GitHub's API on loopback. */

import assert from 'node:assert/strict';
import { suite, type TestContext, test } from 'node:test';
import type { CodedError } from '../../src/errors.ts';
import { openGitHub } from '../../src/github/api.ts';
import { type CommentResult, commentLimit, writeComment } from '../../src/github/comments.ts';
import { type Marker, parseMarker, printMarker } from '../../src/github/marker.ts';
import {
  type FakeGitHub,
  type FakeGitHubOptions,
  gitHubFailure,
  notAccessible,
  overPrimaryLimit,
  overSecondaryLimit,
  startFakeGitHub,
} from '../fakes/github.ts';

const marker = (changes: Partial<Marker> = {}): Marker => ({
  group: 'a'.repeat(16),
  run: { number: 7, attempt: 1 },
  artifacts: ['11111111', '22222222'],
  ...changes,
});

interface Written {
  readonly result: CommentResult;
  readonly waits: readonly number[];
  readonly notes: readonly string[];
}

/** Writes with a clock that does not wait; `seconds` are left in the run. */
async function write(github: FakeGitHub, own: Marker, text: string, seconds = 900): Promise<Written> {
  const waits: number[] = [];
  const notes: string[] = [];
  const patience = {
    left: () => seconds * 1000 - waits.reduce((sum, one) => sum + one, 0),
    wait: async (milliseconds: number) => void waits.push(milliseconds),
    note: (line: string) => void notes.push(line),
  };
  const client = await openGitHub({ apiUrl: github.url, token: 'ghs_x', fetch, patience });
  const result = await writeComment(client, { repository: 'acme/shop', number: 42 }, own, text);
  return { result, waits, notes };
}

async function start(context: TestContext, options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const github = await startFakeGitHub(options);
  context.after(github.stop);
  return github;
}

const methods = (github: FakeGitHub) => github.requests.map((line) => line.split(' ', 1)[0]);

suite('The comment of a run', () => {
  test('the first run creates it, and every later one updates it', async (context) => {
    const github = await start(context);
    const first = await write(github, marker(), 'one');
    assert.equal(first.result.outcome, 'created');
    assert.match(first.result.url, /^https:\/\/github\.com\/acme\/shop\/pull\/42#issuecomment-\d+$/);
    const second = await write(github, marker({ run: { number: 8, attempt: 1 } }), 'two');
    assert.equal(second.result.outcome, 'updated');
    assert.deepEqual(
      github.comments.map(({ body }) => body.split('\n')),
      [[printMarker(marker({ run: { number: 8, attempt: 1 } })), 'two']],
    );
    assert.equal(
      github.requests.some((line) => line.includes('graphql')),
      false,
    );
  });

  test('it is found on a later page, and pages end where the header says so', async (context) => {
    const github = await start(context);
    for (let index = 0; index < 230; index += 1) github.add('eve', `comment ${index}`);
    await write(github, marker(), 'one');
    github.requests.length = 0;
    await write(github, marker(), 'two');
    assert.deepEqual(methods(github), ['GET', 'GET', 'GET', 'PATCH']);
  });

  test('what is no comment of this run is left alone', async (context) => {
    const github = await start(context);
    const others = [
      github.add('eve', `${printMarker(marker())}\nplanted`),
      github.add('github-actions[bot]', `> ${printMarker(marker())}\nquoted`),
      github.add('github-actions[bot]', `${printMarker(marker({ group: 'b'.repeat(16) }))}\nanother step`),
      github.add('github-actions[bot]', `${printMarker(marker({ artifacts: ['33333333'] }))}\nanother leg`),
      github.add('other-app[bot]', `${printMarker(marker())}\nanother account`),
    ].map(({ id, body }) => [id, body]);
    const { result } = await write(github, marker(), 'own');
    assert.equal(result.outcome, 'created');
    assert.deepEqual(
      github.comments.slice(0, 5).map(({ id, body }) => [id, body]),
      others,
    );
    assert.equal(github.comments.length, 6);
  });

  test('the comment of another account is its own where the token belongs to it', async (context) => {
    const github = await start(context, { account: 'release-app[bot]' });
    github.add('release-app[bot]', `${printMarker(marker())}\nearlier`);
    assert.equal((await write(github, marker(), 'later')).result.outcome, 'updated');
    assert.equal(github.comments.length, 1);
    assert.ok(github.requests.includes('POST /graphql'));
  });

  test('legs of a matrix that share a name have a comment each', async (context) => {
    const github = await start(context);
    const legs = [marker({ artifacts: ['11111111'] }), marker({ artifacts: ['22222222'] })];
    for (const run of [7, 8])
      for (const [index, leg] of legs.entries())
        await write(github, { ...leg, run: { number: run, attempt: 1 } }, `leg ${index} run ${run}`);
    assert.deepEqual(
      github.comments.map(({ body }) => body.split('\n')[1]),
      ['leg 0 run 8', 'leg 1 run 8'],
    );
  });

  test('an artifact more or less in the pull request keeps its comment', async (context) => {
    const github = await start(context);
    await write(github, marker({ artifacts: ['11111111'] }), 'one');
    await write(github, marker({ artifacts: ['11111111', '22222222'] }), 'two');
    await write(github, marker({ artifacts: ['22222222'] }), 'three');
    assert.equal(github.comments.length, 1);
  });

  test('an older run does not overwrite a later one, but one that is run again does', async (context) => {
    const github = await start(context);
    await write(github, marker({ run: { number: 9, attempt: 1 } }), 'nine');
    const older = await write(github, marker({ run: { number: 8, attempt: 1 } }), 'eight');
    assert.equal(older.result.outcome, 'superseded');
    assert.match(github.comments[0]?.body ?? '', /nine/);
    await write(github, marker({ run: { number: 8, attempt: 2 } }), 'eight again');
    assert.match(github.comments[0]?.body ?? '', /eight again/);
  });

  test('of two runs at the same time, one comment stays with the text of the later one', async (context) => {
    const other = marker({ run: { number: 7, attempt: 1 } });
    let isFirst = true;
    const github = await start(context, {
      intercept(request) {
        // The other run creates its comment just before this one.
        if (request.method !== 'POST' || !isFirst) return undefined;
        isFirst = false;
        github.add('github-actions[bot]', `${printMarker(other)}\nother`);
        return undefined;
      },
    });
    const { result } = await write(github, marker({ run: { number: 8, attempt: 1 } }), 'own');
    assert.equal(result.outcome, 'updated');
    assert.deepEqual(
      github.comments.map(({ body }) => body.split('\n')[1]),
      ['own'],
    );
  });

  test('twenty runs at the same time leave one comment', async (context) => {
    const github = await start(context);
    const runs = Array.from({ length: 20 }, (_, index) => marker({ run: { number: index + 1, attempt: 1 } }));
    await Promise.all(runs.map(async (own) => await write(github, own, `run ${own.run.number}`)));
    assert.equal(github.comments.length, 1, github.comments.map(({ body }) => body).join('\n'));
  });

  test('a comment that is deleted between the look-up and the update is created again', async (context) => {
    const github = await start(context, {
      intercept(request) {
        if (request.method === 'PATCH') github.comments.length = 0;
        return undefined;
      },
    });
    await write(github, marker(), 'one');
    const { result } = await write(github, marker(), 'two');
    assert.equal(result.outcome, 'created');
    assert.equal(github.comments.length, 1);
  });

  test('a creation whose response is lost is not repeated', async (context) => {
    const github = await start(context, {
      intercept(request) {
        if (request.method !== 'POST' || github.comments.length > 0) return undefined;
        github.add('github-actions[bot]', JSON.parse(request.body.toString('utf8')).body);
        return { status: 502, body: '<html>Bad Gateway</html>', headers: { 'content-type': 'text/html' } };
      },
    });
    assert.equal((await write(github, marker(), 'own')).result.outcome, 'updated');
    assert.equal(github.comments.length, 1);
  });

  test('a text that is too long is cut', async (context) => {
    const github = await start(context);
    await write(github, marker(), 'x'.repeat(70_000));
    assert.equal(github.comments[0]?.body.length, commentLimit);
  });
});

suite('The limits of the API', () => {
  const once = (response: () => ReturnType<typeof gitHubFailure>) => (_: unknown, count: number) =>
    count === 1 ? response() : undefined;

  test('the primary limit is waited for until its reset', async (context) => {
    const github = await start(context, { intercept: once(() => overPrimaryLimit(30)) });
    const { result, waits, notes } = await write(github, marker(), 'own');
    assert.equal(result.outcome, 'created');
    assert.equal(waits.length, 1);
    assert.ok(Number(waits[0]) > 28_000 && Number(waits[0]) < 33_000, String(waits[0]));
    assert.match(notes[0] ?? '', /^GitHub's rate limit is reached: waiting \d\d s$/);
  });

  for (const status of [403, 429])
    test(`the secondary limit with status ${status} is waited for as long as it says`, async (context) => {
      const github = await start(context, { intercept: once(() => overSecondaryLimit(5, status)) });
      const { result, waits } = await write(github, marker(), 'own');
      assert.equal(result.outcome, 'created');
      assert.deepEqual(waits, [6000]);
    });

  test('a limit that names no time is waited for a minute, and longer each time', async (context) => {
    const github = await start(context, {
      intercept: (_, count) => (count <= 3 ? gitHubFailure(429, 'Too many requests') : undefined),
    });
    assert.deepEqual((await write(github, marker(), 'own')).waits, [61_000, 121_000, 241_000]);
  });

  test('a limit beyond the time of the run ends it with the time to wait', async (context) => {
    const github = await start(context, { intercept: () => overPrimaryLimit(1800) });
    await assert.rejects(write(github, marker(), 'own', 60), ({ code, message, hint }: CodedError) => {
      assert.equal(code, 'unavailable');
      assert.match(message, /rate limit exceeded/);
      assert.match(
        hint,
        /^Re-run in 3[01] minutes, when the rate limit of 1000 requests per hour allows it again\.$/,
      );
      return true;
    });
    assert.equal(github.requests.length, 1);
  });

  test('a server that fails for a moment is asked again, and one that keeps failing is given up', async (context) => {
    const failure = { status: 503, body: 'unavailable' };
    const github = await start(context, { intercept: (_, count) => (count <= 2 ? failure : undefined) });
    assert.equal((await write(github, marker(), 'own')).result.outcome, 'created');
    const broken = await start(context, { intercept: () => failure });
    await assert.rejects(write(broken, marker(), 'own'), { code: 'unavailable' });
    assert.equal(broken.requests.length, 4);
  });
});

suite('What GitHub refuses', () => {
  const post = (response: ReturnType<typeof gitHubFailure>): FakeGitHubOptions => ({
    intercept: ({ method }) => (method === 'POST' ? response : undefined),
  });
  const refusals: readonly (readonly [string, FakeGitHubOptions, string, RegExp])[] = [
    [
      'a token without the permission',
      post(notAccessible),
      'denied',
      /permissions: \{ contents: read, packages: write, pull-requests: write \}$/,
    ],
    [
      'a repository that the token does not see',
      { intercept: () => gitHubFailure(404, 'Not Found') },
      'denied',
      /pull-requests: write/,
    ],
    [
      'a token that is not valid',
      { intercept: () => gitHubFailure(401, 'Bad credentials') },
      'unauthenticated',
      /token: \$\{\{ github\.token \}\}$/,
    ],
    [
      'a locked conversation',
      post(gitHubFailure(403, 'Unable to create comment because issue is locked.')),
      'denied',
      /^Unlock the conversation/,
    ],
    [
      'a token that single sign-on does not know',
      {
        intercept: () =>
          gitHubFailure(403, 'Resource protected by organization SAML enforcement.', {
            'x-github-sso': 'required; url=https://github.com/orgs/acme/sso?authorization_request=A1',
          }),
      },
      'denied',
      /organization: https:\/\/github\.com\/orgs\/acme\/sso\?authorization_request=A1$/,
    ],
    ['a body that fails validation', post(gitHubFailure(422, 'Validation Failed')), 'unavailable', /./],
  ];
  for (const [what, options, code, expected] of refusals)
    test(`${what} is an error with what to do`, async (context) => {
      const github = await start(context, options);
      await assert.rejects(write(github, marker(), 'own'), (error: CodedError) => {
        assert.equal(error.code, code);
        assert.match(error.message, /^GitHub: could not write the comment on acme\/shop#42: /);
        assert.match(error.hint, expected);
        assert.doesNotMatch(error.message, /docs\.github\.com/);
        return true;
      });
    });
});

test('a marker is read only as it was written, at the beginning', () => {
  assert.deepEqual(parseMarker(`${printMarker(marker())}\ntext`), marker());
  const written = printMarker(marker());
  for (const text of [` ${written}`, `\n${written}`, written.replace('group=a', 'group=z'), '<!-- -->', ''])
    assert.equal(parseMarker(text), undefined, text);
});
