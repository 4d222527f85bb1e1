/** Two workflow runs in act that share layers through its own cache server, which is one of version 1. */

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { findExecutable, root, runExecutable } from '../support/programs.ts';
import { freePort } from '../support/server.ts';
import { recordSkipped } from '../support/skipped.ts';

const act = findExecutable('act');
if (!act) recordSkipped('act: not installed');

const workflow = `on: push
jobs:
  publish:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./.action
        with:
          formats: |
            flux:one
            flux:two
            flux:three
          to: oci:./out/{name}
          tags: '1'
`;

async function makeRepository(folder: string): Promise<void> {
  for (const name of ['one', 'two', 'three']) {
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, 'kustomization.yaml'), 'resources: []\n');
    await writeFile(join(folder, name, 'data.yaml'), `${name} ${'abcdefgh '.repeat(200)}\n`.repeat(11_000));
  }
  await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
  await writeFile(join(folder, '.github', 'workflows', 'publish.yml'), workflow);
  await cp(join(root, 'dist'), join(folder, '.action', 'dist'), { recursive: true });
  // Releases of act before Node 24 know no later name; they run the node of the PATH.
  const action = await readFile(join(root, 'action.yml'), 'utf8');
  await writeFile(join(folder, '.action', 'action.yml'), action.replace('using: node24', 'using: node20'));
  const git = (...args: readonly string[]) =>
    runExecutable('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.test', ...args], { cwd: folder });
  await git('init', '-q', '-b', 'main');
  await git('add', '-A');
  await git('commit', '-q', '-m', 'Add three folders');
}

test('the second of two runs in act uses what the first has saved', { skip: !act }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'owp-act-'));
  try {
    await makeRepository(join(folder, 'repository'));
    const port = await freePort();
    const run = async (machine: string): Promise<string> => {
      const home = join(folder, machine);
      await mkdir(home);
      const server = ['--cache-server-addr', '127.0.0.1', '--cache-server-port', String(port)];
      const done = await runExecutable(
        act ?? 'act',
        ['push', '-P', 'ubuntu-latest=-self-hosted', ...server, '--cache-server-path', join(folder, 'cache')],
        {
          cwd: join(folder, 'repository'),
          env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: home, XDG_CACHE_HOME: home },
          timeout: 120_000,
        },
      );
      assert.equal(done.code, 0, done.stdout + done.stderr);
      return done.stdout;
    };
    assert.match(await run('first'), /Layer cache – 0 reused \(0 B\), 3 compressed/);
    assert.match(await run('second'), /Layer cache – 3 restored .*, [23] reused/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
