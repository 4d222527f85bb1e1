/** `cleanup` through the bundle: after a pull request was closed, on a runner and from a shell. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';
import { registries } from '../support/registries.ts';

const olareg = (await registries()).find(({ name }) => name === 'olareg');

suite('Previews are cleaned up', { skip: !bundleExists() || !olareg }, () => {
  const repository = `${olareg?.host}/acme/${randomBytes(4).toString('hex')}`;
  const examples = join(root, 'examples');
  const publish = async (tags: string) => {
    const to = `${repository}/{name}`;
    const result = await runInShell(['--path', examples, '--formats', 'wasm', '--to', to, '--tags', tags]);
    assert.equal(result.code, 0, result.stderr);
    return result.artifacts;
  };

  test('a dry run tells what would go, a run removes it, and the next one finds nothing', async () => {
    const [artifact] = await publish('pr-3');
    assert.ok(artifact);
    await publish('1.0.0');
    const where = `${repository}/${artifact.name}`;
    const dry = await runInShell(['cleanup', where, '--pull-request', '3', '--dry-run']);
    assert.equal(dry.code, 0, dry.stderr);
    assert.match(dry.stderr, /would be untagged {2}\S+:pr-3/);
    const done = await runInShell(['cleanup', where, '--pull-request', '3']);
    assert.equal(JSON.parse(done.stdout).repositories[0].tags[0].outcome, 'untagged', done.stderr);
    const again = await runInShell(['cleanup', where, '--pull-request', '3']);
    assert.deepEqual(JSON.parse(again.stdout).repositories[0].tags, []);
    assert.match(again.stderr, /Pull request 3 has no previews/);
    assert.equal((await runInShell(['inspect', `${where}:1.0.0`])).code, 0);
  });

  test('on a runner the number is that of the closed pull request, whose ref is the base branch', async () => {
    const [artifact] = await publish('pr-5');
    assert.ok(artifact);
    const where = `${repository}/${artifact.name}`;
    const closed = { action: 'closed', number: 5, pull_request: { number: 5, merged: true } };
    const { code, outputs, stdout } = await runAsAction(
      { repositories: where },
      {
        event: closed,
        bundle: join(root, 'cleanup', 'index.js'),
        env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/heads/main' },
      },
    );
    assert.equal(code, 0, stdout);
    assert.deepEqual(JSON.parse(outputs.removed ?? ''), [`${where}:pr-5`]);
    assert.deepEqual(JSON.parse(outputs.kept ?? ''), []);
  });

  test('wrong usage says what to write', async () => {
    for (const [args, text] of [
      [['cleanup'], /"?repositories"? is not given|--repositories/],
      [['cleanup', `${repository}/x`], /pull-request/],
      [['cleanup', `${repository}/x:1.0.0`, '--pull-request', '3'], /names a tag or digest/],
      [['cleanup', `${repository}/x`, '--pull-request', 'x'], /is no number/],
    ] as const) {
      const { code, stderr } = await runInShell(args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, text);
    }
  });
});
