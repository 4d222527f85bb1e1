/** Image layouts from a checkout that try to reach files outside, to hang the run, or to have a lock taken twice. */

import assert from 'node:assert/strict';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { openFolder } from '../../src/layout/folder.ts';
import { withLock } from '../../src/layout/lock.ts';
import { openLayoutReader } from '../../src/layout/reader.ts';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import { describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodedDigest } from '../../src/oci/digest.ts';
import { octetStreamType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { runExecutable } from '../support/programs.ts';

const posix = { skip: process.platform === 'win32' };
const version = '{"imageLayoutVersion":"1.0.0"}';
const index = '{"schemaVersion":2,"manifests":[]}';

async function newFolder(context: TestContext): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'owp-hostile-')));
  context.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A layout in `top/out`, and a file with a secret in `top/secret`. */
async function newLayout(context: TestContext) {
  const top = await newFolder(context);
  const [out, secret] = [join(top, 'out'), join(top, 'secret')];
  await mkdir(join(out, 'blobs/sha256'), { recursive: true });
  await writeFile(join(out, 'oci-layout'), version);
  await writeFile(join(out, 'index.json'), index);
  await writeFile(secret, '{"auths":{"r.example":{"auth":"c2VjcmV0"}}}');
  return { top, out, secret };
}

async function publish(folder: string): Promise<void> {
  const store = (await openLayoutWriter(folder)).store('a');
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  await store.tag(emptyDescriptor, parseTag('1'));
}

const special: readonly (readonly [
  what: string,
  make: (path: string, secret: string) => Promise<unknown>,
])[] = [
  ['a symlink to a file with credentials', (path, secret) => symlink(secret, path)],
  ['a symlink to an endless device', (path) => symlink('/dev/zero', path)],
  ['a symlink that leads nowhere', (path) => symlink('/nowhere', path)],
  ['a symlink to itself', (path) => symlink(path, path)],
  ['a symlink to a file of the layout', (path) => symlink('./blobs', path)],
  ['a pipe', (path) => runExecutable('mkfifo', [path])],
  ['a folder', (path) => mkdir(path)],
];

for (const name of ['oci-layout', 'index.json']) {
  for (const [what, make] of special) {
    test(`a layout whose ${name} is ${what} is refused, and nothing is written`, posix, async (context) => {
      const { out, secret } = await newLayout(context);
      const before = await readFile(secret, 'utf8');
      await rm(join(out, name));
      await make(join(out, name), secret);
      await assert.rejects(publish(out), (error: Error & { code?: string }) => {
        assert.match(String(error.code), /^(?:invalid-layout|storage)$/);
        assert.doesNotMatch(error.message, /c2VjcmV0/);
        return true;
      });
      assert.equal(await readFile(secret, 'utf8'), before);
      assert.deepEqual(await readdir(join(out, 'blobs/sha256')), []);
    });

    test(`a layout in the workspace whose ${name} is ${what} is not read`, posix, async (context) => {
      const { top, out } = await newLayout(context);
      await rm(join(out, name));
      await make(join(out, name), join(top, 'secret'));
      const workspace = await openFiles({ path: top, exclude: [], skip: [] });
      await assert.rejects(openLayoutReader(workspace, 'out'), { code: 'invalid-layout' });
    });
  }
}

for (const folder of ['blobs', 'blobs/sha256']) {
  test(`a layout whose ${folder} is a symlink is not read from the workspace`, posix, async (context) => {
    const { top, out } = await newLayout(context);
    await mkdir(join(top, 'other/sha256'), { recursive: true });
    const name = encodedDigest(emptyDescriptor.digest);
    for (const path of [name, `sha256/${name}`]) await writeFile(join(top, 'other', path), emptyJson);
    await rm(join(out, folder), { recursive: true });
    await symlink(join(top, 'other'), join(out, folder));
    const workspace = await openFiles({ path: top, exclude: [], skip: [] });
    const layout = await openLayoutReader(workspace, 'out');
    await assert.rejects(layout.check(emptyDescriptor), { code: 'invalid-layout' });
  });
}

test('a blob that is a symlink is not read from the workspace', posix, async (context) => {
  const { top, out } = await newLayout(context);
  await writeFile(join(top, 'empty'), emptyJson);
  await symlink('../../../empty', join(out, 'blobs/sha256', encodedDigest(emptyDescriptor.digest)));
  const workspace = await openFiles({ path: top, exclude: [], skip: [] });
  const layout = await openLayoutReader(workspace, 'out');
  await assert.rejects(layout.check(emptyDescriptor), { code: 'invalid-layout' });
});

test('a layout folder that is a symlink is neither read nor written', posix, async (context) => {
  const { top } = await newLayout(context);
  await mkdir(join(top, 'elsewhere'));
  for (const target of ['elsewhere', 'out', '/nowhere']) {
    await symlink(target, join(top, 'link'));
    for (const path of [join(top, 'link'), join(top, 'link/')])
      await assert.rejects(publish(path), { code: 'invalid-layout', message: /is a symlink/ });
    const workspace = await openFiles({ path: top, exclude: [], skip: [] });
    await assert.rejects(openLayoutReader(workspace, 'link'), { code: 'invalid-layout' });
    await rm(join(top, 'link'));
  }
  assert.deepEqual(await readdir(join(top, 'elsewhere')), []);
});

test('a symlink below the current folder does not lead a layout out of it', posix, async (context) => {
  const top = await newFolder(context);
  for (const name of ['elsewhere', 'here/inner']) await mkdir(join(top, name), { recursive: true });
  await symlink('../elsewhere', join(top, 'here/link'));
  await symlink('inner', join(top, 'here/inside'));
  const program = join(import.meta.dirname, 'tag-repeatedly.ts');
  const tag = (folder: string) =>
    runExecutable(process.execPath, [program, folder, 'a', '1'], { cwd: join(top, 'here') });
  for (const folder of ['link/out', './link/deep/out']) {
    const { code, stderr } = await tag(folder);
    assert.notEqual(code, 0);
    assert.match(stderr, /leads out of the current folder through a symlink/);
  }
  assert.deepEqual(await readdir(join(top, 'elsewhere')), []);
  assert.equal((await tag('inside/out')).code, 0);
  assert.equal((await tag(join(top, 'elsewhere/out'))).code, 0);
});

test('a blob that is a symlink or a pipe is replaced, and what it led to stays', posix, async (context) => {
  const { out, secret } = await newLayout(context);
  const before = await readFile(secret, 'utf8');
  const blob = join(out, 'blobs/sha256', encodedDigest(emptyDescriptor.digest));
  for (const make of [() => symlink(secret, blob), () => runExecutable('mkfifo', [blob])]) {
    await rm(blob, { force: true });
    await make();
    await publish(out);
    assert.equal(await readFile(blob, 'utf8'), '{}');
  }
  assert.equal(await readFile(secret, 'utf8'), before);
});

test('a folder with the name of a blob is a storage error', async (context) => {
  const { out } = await newLayout(context);
  await mkdir(join(out, 'blobs/sha256', encodedDigest(emptyDescriptor.digest)));
  await assert.rejects(publish(out), { code: 'storage' });
});

test('folders and files of others that look like partial files do not disturb', posix, async (context) => {
  const { out, secret } = await newLayout(context);
  const before = await readFile(secret, 'utf8');
  await mkdir(join(out, '.partial-x/deep'), { recursive: true });
  await symlink(secret, join(out, '.partial-y'));
  await symlink('/nowhere', join(out, '.partial-index.lock'));
  await symlink(secret, join(out, '.partial-index.lock-z'));
  await mkdir(join(out, '.partial-index.lock-folder'));
  for (const name of ['.partial-x', '.partial-index.lock-folder']) await utimes(join(out, name), 1, 1);
  await publish(out);
  assert.equal(await readFile(secret, 'utf8'), before);
  assert.match(await readFile(join(out, 'index.json'), 'utf8'), /"a-1"/);
});

test('a layout that may not be written is a storage error', {
  skip: process.platform === 'win32' || process.getuid?.() === 0,
}, async (context) => {
  const { out } = await newLayout(context);
  await chmod(out, 0o500);
  context.after(() => chmod(out, 0o700));
  await assert.rejects(publish(out), { code: 'storage' });
});

const hostileEntries: readonly unknown[] = [
  { toString: 1, valueOf: 1 },
  ['x'],
  null,
  1.5,
  { digest: { toString: null }, annotations: { 'org.opencontainers.image.ref.name': { toString: 1 } } },
];

test('entries of other tools with values of any type stay as they are', async (context) => {
  const { out } = await newLayout(context);
  const entries = hostileEntries.map((value) => ({
    digest: value,
    annotations: { 'org.opencontainers.image.ref.name': value },
  }));
  await writeFile(join(out, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: entries }));
  await publish(out);
  const { manifests } = JSON.parse(await readFile(join(out, 'index.json'), 'utf8'));
  for (const entry of JSON.parse(JSON.stringify(entries)))
    assert.ok(manifests.some((one: unknown) => JSON.stringify(one) === JSON.stringify(entry)));
});

for (const value of hostileEntries) {
  test(`a layout with the version ${JSON.stringify(value)} is refused`, async (context) => {
    const { top, out } = await newLayout(context);
    await writeFile(join(out, 'oci-layout'), JSON.stringify({ imageLayoutVersion: value }));
    await assert.rejects(publish(out), { code: 'invalid-layout' });
    const workspace = await openFiles({ path: top, exclude: [], skip: [] });
    await assert.rejects(openLayoutReader(workspace, 'out'), { code: 'invalid-layout' });
  });

  test(`a descriptor whose members are ${JSON.stringify(value)} is refused`, async (context) => {
    const { top, out } = await newLayout(context);
    const entry = { mediaType: 'a/b', digest: emptyDescriptor.digest, size: 2 };
    const workspace = await openFiles({ path: top, exclude: [], skip: [] });
    for (const member of ['mediaType', 'digest', 'size']) {
      await writeFile(
        join(out, 'index.json'),
        JSON.stringify({ schemaVersion: 2, manifests: [{ ...entry, [member]: value }] }),
      );
      await assert.rejects(openLayoutReader(workspace, 'out'), { code: 'invalid-layout' });
    }
  });
}

test('the lock of a running process is never removed, however many stale ones there are', async (context) => {
  const { out } = await newLayout(context);
  const stale = ['', '-a', '-b'].map((suffix) => join(out, `.partial-index.lock${suffix}`));
  for (const path of stale) {
    await writeFile(path, '');
    await utimes(path, 1, 1);
  }
  const folder = await openFolder(out);
  let holders = 0;
  let most = 0;
  const work = async () => {
    holders += 1;
    most = Math.max(most, holders);
    await new Promise((resolve) => setTimeout(resolve, 30));
    holders -= 1;
  };
  await Promise.all(Array.from({ length: 6 }, () => withLock(folder, work)));
  assert.equal(most, 1);
  assert.deepEqual((await readdir(out)).sort(), ['blobs', 'index.json', 'oci-layout']);
});

test('a lock that is renewed is not stale, whatever its time says', async (context) => {
  const { out } = await newLayout(context);
  const lock = join(out, '.partial-index.lock-other');
  await writeFile(lock, '');
  let time = 1;
  const renewal = setInterval(() => {
    time += 1;
    utimes(lock, time, time).catch(() => undefined);
  }, 200);
  const folder = await openFolder(out);
  let isReleased = false;
  const release = setTimeout(() => {
    isReleased = true;
    clearInterval(renewal);
    rm(lock, { force: true });
  }, 3000);
  context.after(() => clearTimeout(release));
  await withLock(folder, async () => assert.ok(isReleased));
});

test('a lock that another process never gives up is waited for until the run ends, and no longer', async (context) => {
  const { out } = await newLayout(context);
  const lock = join(out, '.partial-index.lock-other');
  await writeFile(lock, '');
  const folder = await openFolder(out);
  const until = performance.now() + 300;
  await assert.rejects(
    withLock(folder, async () => undefined, until),
    /another process has held the lock .*\.partial-index\.lock-other for 1 s/,
  );
  const store = (await openLayoutWriter(out, performance.now())).store('a');
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  await assert.rejects(store.tag(emptyDescriptor, parseTag('b')), { code: 'storage' });
  await rm(lock);
  // The time is over, and nobody is in the way.
  await store.tag(emptyDescriptor, parseTag('b'));
});

test('a process that was suspended notices that its lock has been removed', async (context) => {
  const { out } = await newLayout(context);
  const folder = await openFolder(out);
  await withLock(folder, async ({ isHeld }) => {
    assert.equal(await isHeld(), true);
    for (const name of await readdir(out)) if (name.includes('lock')) await rm(join(out, name));
    assert.equal(await isHeld(), false);
  });
});

test('a blob that grows while it is compared is not taken for present', async (context) => {
  const { out } = await newLayout(context);
  const bytes = Buffer.from('content');
  const descriptor = describe(octetStreamType, bytes);
  await writeFile(join(out, 'blobs/sha256', encodedDigest(descriptor.digest)), 'content and more');
  const store = (await openLayoutWriter(out)).store('a');
  assert.equal(await store.exists(descriptor), false);
  assert.equal(await store.push(descriptor, bytesBody(bytes)), 'sent');
});
