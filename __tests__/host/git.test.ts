/** Facts of a commit: read by git from real repositories, from whatever form a remote has, and never by running its programs. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { appendFile, chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { commitFacts, readCheckoutOf, sourceDate } from '../../src/host/commit-facts.ts';
import { findExecutable, runExecutable } from '../../src/host/exec.ts';
import { folderNames } from '../../src/host/folder-name.ts';
import { readCheckout } from '../../src/host/git.ts';
import { sourceUrl, withoutLogin } from '../../src/plan/source-url.ts';
import { commitAll, commitTime } from '../support/workspace.ts';
import { folderOf, programsOf } from './folders.ts';

const posix = process.platform !== 'win32';
const environment = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

test('a checkout gives its revision, time and origin, also from a folder below', async (t) => {
  const folder = await folderOf(t, { 'a/b.wasm': 'x' });
  await commitAll(folder, 'git@github.com:acme/widgets.git');
  const checkout = await readCheckout(join(folder, 'a'), environment);
  assert.equal(checkout.kind, 'read');
  const facts = commitFacts(checkout, {});
  assert.equal(facts.source?.value, 'https://github.com/acme/widgets');
  assert.deepEqual(facts.created, { value: commitTime, origin: 'HEAD commit' });
  assert.match(facts.revision?.value ?? '', /^[0-9a-f]{40}$/);
  const dated = commitFacts(checkout, { SOURCE_DATE_EPOCH: '86400' });
  assert.deepEqual(dated.created, { value: '1970-01-02T00:00:00Z', origin: 'SOURCE_DATE_EPOCH' });
});

test('a workspace is called after its repository at the top of a checkout, else after its folder', async (t) => {
  const folder = await folderOf(t, { 'deploy/a.yaml': 'x' });
  const namesOf = async (path: string, limit?: string) =>
    folderNames(path, limit, commitFacts(await readCheckout(path, environment), {}).source);
  const own = { value: basename(folder), origin: 'name of the folder' };
  assert.deepEqual(await namesOf(folder), { folder: own, top: own });
  const repository = { value: 'widgets', origin: 'git remote origin' };
  await commitAll(folder, 'git@github.com:acme/widgets.git');
  assert.deepEqual(await namesOf(folder), { folder: repository, top: repository });
  const deploy = { value: 'deploy', origin: 'name of the folder' };
  assert.deepEqual(await namesOf(join(folder, 'deploy')), { folder: deploy, top: repository });
});

test('without a repository, build folders do not give the name of the top', async (t) => {
  const folder = await folderOf(t, { 'acme-shop/dist/wasm32-wasip1/a.wasm': 'x' });
  const dist = join(folder, 'acme-shop/dist');
  assert.deepEqual(folderNames(dist, undefined, undefined), {
    folder: { value: 'dist', origin: 'name of the folder' },
    top: { value: 'acme-shop', origin: 'name of the folder' },
  });
  const source = { value: 'https://github.com/acme/widgets', origin: 'workflow' };
  assert.equal(folderNames(dist, join(folder, 'acme-shop'), source).top?.value, 'widgets');
  assert.equal(folderNames(dist, dist, source).folder?.value, 'widgets');
});

test('git is not run behind a symlink out of the checkout', { skip: !posix }, async (t) => {
  const folder = await folderOf(t, { 'shop/a': '', 'cache/bin/b': '' });
  await commitAll(join(folder, 'cache'), 'https://github.com/acme/cache.git');
  await commitAll(join(folder, 'shop'), 'https://github.com/acme/shop.git');
  await symlink(join(folder, 'cache/bin'), join(folder, 'shop/bazel-bin'));
  await symlink(join(folder, 'cache'), join(folder, 'shop/linked'));
  for (const path of ['bazel-bin', 'linked', 'linked/bin']) {
    const checkout = await readCheckoutOf(join(folder, 'shop', path), environment);
    assert.ok(checkout.kind === 'refused', path);
    assert.match(checkout.reason, /leads out of the checkout$/);
  }
  assert.equal((await readCheckoutOf(join(folder, 'shop'), environment)).kind, 'read');
});

test('no repository, no commit and no origin are no errors', async (t) => {
  const folder = await folderOf(t, { a: '' });
  assert.deepEqual(await readCheckout(folder, environment), { kind: 'absent' });
  for (const path of [import.meta.filename, join(folder, 'gone')])
    assert.deepEqual(await readCheckout(path, environment), { kind: 'absent' });
  assert.deepEqual(commitFacts({ kind: 'absent' }, {}), {});
  await runExecutable(findExecutable('git', environment) ?? '', ['init', '--quiet'], {
    folder,
    environment,
    deadline: 9000,
  });
  assert.deepEqual(await readCheckout(folder, environment), { kind: 'read' });
});

test('without git, and when it refuses, the reason is told', { skip: !posix }, async (t) => {
  const folder = await folderOf(t, {});
  assert.equal((await readCheckout(folder, { PATH: folder })).kind, 'refused');
  const refusing = `process.stderr.write("fatal: detected dubious ownership in repository at '/x'\\n"); process.exit(128)`;
  const path = await programsOf(t, { git: refusing });
  const checkout = await readCheckout(folder, { PATH: path });
  assert.ok(checkout.kind === 'refused');
  assert.match(checkout.reason, /^detected dubious ownership/);
});

test('a repository of another user is refused by the real git', {
  skip: process.getuid?.() !== 0,
}, async (t) => {
  const folder = await folderOf(t, { a: '' });
  await commitAll(folder);
  await runExecutable(findExecutable('chown', environment) ?? '', ['-R', '4242', folder], {
    environment,
    deadline: 9000,
  });
  const checkout = await readCheckout(folder, environment);
  assert.ok(checkout.kind === 'refused');
  assert.match(checkout.reason, /dubious ownership/);
});

test('neither a repository among the files nor what the configuration includes is believed', async (t) => {
  const folder = await folderOf(t, {
    'outside.config': '[remote "origin"]\n\turl = https://example.test/a/b\n',
  });
  const git = (...args: string[]) =>
    runExecutable(findExecutable('git', environment) ?? '', args, { folder, environment, deadline: 9000 });
  await git('init', '--quiet', '--bare', 'bare');
  assert.equal((await readCheckout(join(folder, 'bare'), environment)).kind, 'refused');
  await git('init', '--quiet');
  await git('config', 'include.path', join(folder, 'outside.config'));
  assert.deepEqual(await readCheckout(folder, environment), { kind: 'read' });
});

test("programs that the repository's configuration names are not run", { skip: !posix }, async (t) => {
  const folder = await folderOf(t, { a: '1' });
  await commitAll(folder, 'ext::sh -c "touch ran-ext"');
  const trap = join(folder, 'trap.sh');
  await writeFile(trap, `#!/bin/sh\ntouch "${folder}/ran"\ncat\n`);
  await chmod(trap, 0o755);
  await mkdir(join(folder, '.git/hooks'), { recursive: true });
  for (const hook of ['post-index-change', 'pre-auto-gc', 'reference-transaction']) {
    await writeFile(join(folder, '.git/hooks', hook), `#!/bin/sh\ntouch "${folder}/ran"\n`, { mode: 0o755 });
  }
  const sections = [
    `[core]\n\tfsmonitor = ${trap}\n\tpager = ${trap}\n\tsshCommand = ${trap}\n\talternateRefsCommand = ${trap}`,
    `[alias]\n\trev-list = !${trap}\n\trev-parse = !${trap}\n\tconfig = !${trap}`,
    `[pager]\n\trev-list = ${trap}\n\tconfig = ${trap}`,
    `[log]\n\tshowSignature = true\n[gpg]\n\tprogram = ${trap}\n[diff]\n\texternal = ${trap}`,
    `[remote "origin"]\n\tpromisor = true\n\tpartialclonefilter = blob:none\n\tuploadpack = ${trap}`,
    '[protocol]\n\tallow = always\n[protocol "ext"]\n\tallow = always',
  ];
  await appendFile(join(folder, '.git/config'), `${sections.join('\n')}\n`);
  assert.equal((await readCheckout(folder, environment)).kind, 'read');
  await writeFile(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`);
  assert.equal((await readCheckout(folder, environment)).kind, 'read');
  assert.deepEqual(
    ['ran', 'ran-ext'].filter((name) => existsSync(join(folder, name))),
    [],
  );
});

test('git of the workspace itself is never run', { skip: !posix }, async (t) => {
  const folder = await programsOf(t, { git: "require('fs').writeFileSync('ran', '')" });
  assert.equal(findExecutable('git', { PATH: `.:${process.env.PATH}` })?.startsWith('/'), true);
  assert.equal(findExecutable('git', { PATH: '.:relative' }), undefined);
  await readCheckout(folder, { ...environment, PATH: `.:${environment.PATH}` });
  assert.equal(existsSync(join(folder, 'ran')), false);
});

test('a program that hangs, floods or does not read is ended', { skip: !posix }, async (t) => {
  const path = await programsOf(t, {
    hang: 'setInterval(() => {}, 1000)',
    flood: 'const b = Buffer.alloc(1 << 20, 97); const f = () => process.stdout.write(b, f); f()',
    deaf: 'process.exit(3)',
  });
  const run = (name: string, deadline: number, input = '') =>
    runExecutable(join(path, name), [], { environment: {}, deadline, input });
  assert.equal((await run('hang', 300)).code, undefined);
  assert.equal((await run('flood', 20_000)).code, undefined);
  assert.equal((await run('deaf', 20_000, 'x'.repeat(1 << 20))).code, 3);
});

test('a program that leaves another process with its output is not waited for', {
  skip: !posix,
}, async (t) => {
  const leave = `
    const { spawn } = require('child_process');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'inherit' });
    child.unref();
    process.stdout.write(JSON.stringify({ pid: child.pid, text: 'x'.repeat(50000) }));`;
  const path = await programsOf(t, { leave, hang: `${leave}; setInterval(() => {}, 1000)` });
  for (const [name, code, deadline] of [
    ['leave', 0, 20_000],
    ['hang', undefined, 2000],
  ] as const) {
    const result = await runExecutable(join(path, name), [], { environment: {}, deadline });
    const { pid, text } = JSON.parse(result.stdout) as { pid: number; text: string };
    // Throws if the process that was left behind has ended.
    process.kill(pid, 'SIGKILL');
    assert.deepEqual([result.code, text.length], [code, 50_000]);
  }
});

test('a program that does not exist is a result without an exit code', async () => {
  const result = await runExecutable('/nonexistent/program', [], { environment: {}, deadline: 1000 });
  assert.deepEqual(result, { code: undefined, stdout: '', stderr: '' });
});

test('a repository that .git names is noted, unless it names the folder in return', {
  skip: !posix,
}, async (t) => {
  const folder = await folderOf(t, {
    'own/a': '1',
    'other/a': '1',
    'file/a': '1',
    'link/a': '1',
    'sub/.gitmodules': '',
    'file/no-repository/.git/a': '',
  });
  const [own, other] = [join(folder, 'own'), join(folder, 'other')];
  await commitAll(own, 'https://example.test/acme/own');
  await commitAll(other, 'https://example.test/private/other');
  const git = async (...args: string[]) => {
    const program = findExecutable('git', environment) ?? '';
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'protocol.file.allow=always'];
    const result = await runExecutable(program, [...identity, ...args], {
      folder,
      environment,
      deadline: 9000,
    });
    assert.equal(result.code, 0, result.stderr);
  };
  const noteOf = async (path: string) => {
    const checkout = await readCheckout(join(folder, path), environment);
    assert.ok(checkout.kind === 'read', JSON.stringify(checkout));
    return checkout.note;
  };
  await git('-C', own, 'worktree', 'add', '--quiet', join(folder, 'worktree'));
  await git('-C', own, 'submodule', 'add', '--quiet', other, 'module');
  await git('init', '--quiet', '--separate-git-dir', join(folder, 'apart'), join(folder, 'separate'));
  await writeFile(join(folder, 'file/.git'), `gitdir: ${join(other, '.git')}\n`);
  await symlink(join(other, '.git'), join(folder, 'link/.git'));
  for (const path of ['own', 'worktree', 'own/module']) assert.equal(await noteOf(path), undefined, path);
  // Git passes over a folder that is no repository.
  for (const path of ['file', 'link', 'separate', 'file/no-repository'])
    assert.match(
      (await noteOf(path)) ?? '',
      /^The commit is that of the repository .*, which .*\/\.git names\.$/,
      path,
    );
});

test('a repository that .git names may be full of pipes', { skip: !posix }, async (t) => {
  const folder = await folderOf(t, { 'other/a': '1', 'file/a': '1' });
  await commitAll(join(folder, 'other'));
  const program = findExecutable('mkfifo', environment) ?? '';
  const pipe = join(folder, 'other/.git/gitdir');
  assert.equal((await runExecutable(program, [pipe], { environment, deadline: 9000 })).code, 0);
  await writeFile(join(folder, 'file/.git'), `gitdir: ${join(folder, 'other/.git')}\n`);
  const checkout = await readCheckout(join(folder, 'file'), environment);
  assert.ok(checkout.kind === 'read' && checkout.note !== undefined);
});

test('remotes become https addresses without credentials', () => {
  const same = 'https://github.com/acme/widgets';
  const table: readonly (readonly [string, string | undefined])[] = [
    ['git@github.com:acme/widgets.git', same],
    ['github.com:acme/widgets.git', same],
    ['org-1@github.com:/acme/widgets', same],
    ['ssh://git@github.com/acme/widgets.git', same],
    ['ssh://git@ssh.github.com:443/acme/widgets.git', same],
    ['git+ssh://git@github.com:22/acme/widgets', same],
    ['git://github.com/acme/widgets.git', same],
    ['https://github.com/acme/widgets', same],
    ['https://x-access-token:ghs_secret@github.com/acme/widgets.git/', same],
    ['https://token@github.com/acme/widgets.git?x=1#y', same],
    ['http://user:pw@github.com/acme/widgets', same],
    ['https://git.example.test:8443/a/b/c.git', 'https://git.example.test:8443/a/b/c'],
    ['http://git.example.test:3000/a/b', undefined],
    // Hosts for SSH alone.
    ['git@ssh.dev.azure.com:v3/acme/shop/api', 'https://dev.azure.com/acme/shop/_git/api'],
    ['ssh://git@ssh.dev.azure.com/v3/acme/My%20Shop/api', 'https://dev.azure.com/acme/My%20Shop/_git/api'],
    ['ssh://git@ssh.dev.azure.com:22/v3/acme/shop/api/', 'https://dev.azure.com/acme/shop/_git/api'],
    ['acme@vs-ssh.visualstudio.com:v3/acme/shop/api', 'https://dev.azure.com/acme/shop/_git/api'],
    [
      'ssh://acme@vs-ssh.visualstudio.com:22/DefaultCollection/shop/_ssh/api',
      'https://acme.visualstudio.com/DefaultCollection/shop/_git/api',
    ],
    ['acme@vs-ssh.visualstudio.com:shop/_ssh/api', 'https://acme.visualstudio.com/shop/_git/api'],
    ['ssh://acme@acme.visualstudio.com:22/shop/_ssh/api', 'https://acme.visualstudio.com/shop/_git/api'],
    ['https://acme@dev.azure.com/acme/shop/_git/api', 'https://dev.azure.com/acme/shop/_git/api'],
    ['ssh://git@altssh.bitbucket.org:443/acme/shop.git', 'https://bitbucket.org/acme/shop'],
    ['ssh://git@altssh.gitlab.com:443/acme/group/shop.git', 'https://gitlab.com/acme/group/shop'],
    ['[git@github.com:22]:acme/shop.git', 'https://github.com/acme/shop'],
    ['[git@review.example.test:29418]:acme/shop.git', undefined],
    ['[git@github.com]:acme/shop.git', undefined],
    ['git@ssh.github.com:acme/widgets.git', same],
    ['git@ssh.acme.ghe.com:acme/shop.git', 'https://acme.ghe.com/acme/shop'],
    ['ssh://ann@git.code.sf.net/p/shop/code', 'https://sourceforge.net/p/shop/code'],
    ['git@git.sr.ht:~acme/shop', 'https://git.sr.ht/~acme/shop'],
    ['git@git.example.test:acme/shop.git', 'https://git.example.test/acme/shop'],
    ['ssh://git@git.example.test:2222/acme/shop.git', 'https://git.example.test/acme/shop'],
    // Hosts whose pages cannot be told from the remote.
    ['git@ssh.dev.azure.com:v3/acme/shop', undefined],
    ['git@ssh.dev.azure.com:acme/shop', undefined],
    ['ssh://vs-ssh.visualstudio.com/shop/_ssh/api', undefined],
    ['git@ssh.git.example.test:acme/shop.git', undefined],
    ['ssh://git@altssh.git.example.test:443/acme/shop.git', undefined],
    ['ssh://git-codecommit.us-east-1.amazonaws.com/v1/repos/shop', undefined],
    ['codecommit::us-east-1://shop', undefined],
    ['ssh://git@bitbucket.example.test:7999/acme/shop.git', undefined],
    ['ssh://ann@gerrit.example.test:29418/shop', undefined],
    ['work:acme/widgets.git', undefined],
    ['/srv/git/widgets.git', undefined],
    ['../widgets', undefined],
    ['file:///srv/git/widgets.git', undefined],
    ['C:/git/widgets', undefined],
    ['C:\\git\\widgets', undefined],
    ['ext::sh -c evil', undefined],
    ['https://github.com/', undefined],
    ['https://github.com/a\nb', undefined],
    ['', undefined],
  ];
  for (const [remote, expected] of table) assert.equal(sourceUrl(remote), expected, remote);
});

test('a web address of a package is written without a login', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['https://acme.example/shop', 'https://acme.example/shop'],
    ['https://acme.example/@scope/shop?mail=a@b#c@d', 'https://acme.example/@scope/shop?mail=a@b#c@d'],
    ['https://bob:s3cr3tpass@acme.example/shop', 'https://acme.example/shop'],
    ['https://s3cr3tpass@acme.example/shop?x=y', 'https://acme.example/shop?x=y'],
    ['HTTPS://bob:s3cr3tpass@ACME.example', 'https://acme.example/'],
    ['https:bob:s3cr3tpass@acme.example/shop', 'https://acme.example/shop'],
    ['https://bob:s3cr3tpass@@acme.example/shop', 'https://acme.example/shop'],
    ['git+https://oauth2:s3cr3tpass@acme.example/a.git', 'git+https://acme.example/a.git'],
    ['ssh://git:s3cr3tpass@acme.example/a', 'ssh://acme.example/a'],
    ['bob:s3cr3tpass@acme.example:shop', undefined],
    ['//bob:s3cr3tpass@acme.example/shop', undefined],
    ['s3cr3tpass@acme.example', undefined],
    ['see README', 'see README'],
  ];
  for (const [address, expected] of table) assert.equal(withoutLogin(address), expected, address);
});

test('SOURCE_DATE_EPOCH must be a number of seconds', () => {
  assert.equal(sourceDate({}), undefined);
  assert.equal(sourceDate({ SOURCE_DATE_EPOCH: '' }), undefined);
  assert.equal(sourceDate({ SOURCE_DATE_EPOCH: '0' })?.value, '1970-01-01T00:00:00Z');
  for (const text of ['-1', '1.5', 'now', '999999999999', '1e3']) {
    assert.throws(
      () => sourceDate({ SOURCE_DATE_EPOCH: text }),
      (error) => error instanceof CodedError && error.code === 'input',
    );
  }
});
