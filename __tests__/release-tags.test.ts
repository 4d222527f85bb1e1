/** Tags of releases: which version the major tag and the package manager's `latest` move to. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { root, runExecutable } from './support/programs.ts';

const posix = { skip: process.platform === 'win32' };

/** A clone of a repository with a commit for each of these tags, in the order in which they were pushed. */
async function cloneWith(t: TestContext, tags: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'owp-release-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const [origin, clone] = [join(folder, 'origin.git'), join(folder, 'clone')];
  const run = async (program: string, ...args: string[]) => {
    const env = { PATH: process.env.PATH ?? '', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
    const result = await runExecutable(program, args, { cwd: folder, env });
    return { ...result, stdout: result.stdout.trim() };
  };
  const git = async (...args: string[]) => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main'];
    const result = await run('git', '-C', clone, ...identity, ...args);
    assert.equal(result.code, 0, result.stderr);
    return result.stdout;
  };
  await run('git', 'init', '--quiet', '--bare', origin);
  await run('git', 'clone', '--quiet', origin, clone);
  for (const tag of tags) {
    await git('commit', '--quiet', '--allow-empty', '-m', tag);
    await git('tag', '--annotate', '-m', tag, tag);
    await git('push', '--quiet', 'origin', `refs/tags/${tag}`);
  }
  return {
    git,
    release: async (version: string) => {
      const script = `cd "$1" && "$2" "$3"`;
      const result = await run('bash', '-c', script, '-', clone, join(root, '.ci/major-tag'), version);
      assert.equal(result.code, 0, result.stdout + result.stderr);
    },
    /** The version that a tag of the origin points at. */
    at: async (tag: string) => {
      const commit = await run('git', '-C', origin, 'rev-parse', '--verify', '--quiet', `${tag}^{commit}`);
      const names = await run(
        'git',
        '-C',
        origin,
        'tag',
        '--points-at',
        commit.stdout || 'none',
        '--list',
        'v*.*',
      );
      return names.stdout;
    },
    isNewest: async (version: string, prefix: string) => {
      const script = `cd "$1" && "$2" "$3" "$4"`;
      const args = [clone, join(root, '.ci/newest-release'), version, prefix];
      return (await run('bash', '-c', script, '-', ...args)).code === 0;
    },
  };
}

test('the major tag moves to each newer release', posix, async (t) => {
  const { release, at } = await cloneWith(t, ['v1.0.0', 'v1.9.0', 'v1.10.0', 'v2.0.0']);
  await release('v1.10.0');
  assert.equal(await at('v1'), 'v1.10.0');
  assert.equal(await at('v2'), '');
  await release('v2.0.0');
  assert.deepEqual([await at('v1'), await at('v2')], ['v1.10.0', 'v2.0.0']);
});

test('a pre-release and an older patch never move the major tag', posix, async (t) => {
  const tags = ['v1.2.0', 'v1.1.4', 'v1.3.0-rc.1', 'v1.2.0-alpha', 'v10.0.0'];
  const { release, at } = await cloneWith(t, tags);
  await release('v1.2.0');
  for (const version of ['v1.1.4', 'v1.3.0-rc.1', 'v1.2.0-alpha', 'v1.2', 'v1', 'v1.4.0']) {
    await release(version);
    assert.equal(await at('v1'), 'v1.2.0', version);
  }
});

test(
  'a release that was overtaken while it was checked does not move the major tag back',
  posix,
  async (t) => {
    const { git, release, at } = await cloneWith(t, ['v1.2.0', 'v1.2.1']);
    await release('v1.2.1');
    // The clone of the slower run does not know the newer tag.
    await git('tag', '--delete', 'v1.2.1');
    await release('v1.2.0');
    assert.equal(await at('v1'), 'v1.2.1');
  },
);

test('only the newest release of all is the latest version of the package', posix, async (t) => {
  const { isNewest } = await cloneWith(t, ['v1.9.0', 'v2.0.0', 'v1.9.1', 'v2.1.0-rc.1', 'v2.0.0-beta']);
  assert.equal(await isNewest('v2.0.0', 'v'), true);
  for (const version of ['v1.9.1', 'v2.1.0-rc.1', 'v2.0.0-beta', 'v3.0.0', '', 'v02.0.0'])
    assert.equal(await isNewest(version, 'v'), false, version);
});
