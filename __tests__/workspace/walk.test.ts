/** The walk: a look at all names of a folder at once decides as a look at each does, and a thread that helps changes nothing. */

import assert from 'node:assert/strict';
import { realpath, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { compileExcludes } from '../../src/workspace/excludes.ts';
import { walk } from '../../src/workspace/walk.ts';
import {
  createFolderWalk,
  type FolderTask,
  type WalkOptions,
  walkAll,
} from '../../src/workspace/walk-folder.ts';
import { createHelper, startThread } from '../../src/workspace/walk-helper.ts';
import {
  acceptedIn,
  createFolder,
  omissionsIn,
  pathsIn,
  type WalkedFolder,
} from '../../src/workspace/walked-folder.ts';
import { folderOf } from '../host/folders.ts';

/** Folders in which a name or a file next to it decides, and others, with and without subfolders. */
const folders = [
  'a',
  'b/c',
  'b/tests/d',
  'target/x',
  'target/x/deps',
  'vendor',
  'e/.build/debug',
  'e/.build/f',
  'wit/deps',
  'é',
  'b-c',
];
const files: readonly (readonly [string, string])[] = [
  ['0.ts', ''],
  ['x.json', 'wanted'],
  ['y.json', 'other'],
  ['é.json', 'other'],
  ['.hidden.json', 'other'],
  ['app.wasm', ''],
  ['wasi_snapshot_preview1.wasm', ''],
  ['modules.txt', ''],
  ['oci-layout', '{}'],
  ['pyvenv.cfg', ''],
  ['oci-layout.txt', ''],
  ['control\u0007', ''],
  ['a.csproj', ''],
];

/** Each folder has other files; the numbers are fixed. */
async function makeTree(t: TestContext): Promise<string> {
  const made: Record<string, string> = {};
  for (let index = 0; index < 60; index += 1) {
    for (const [at, [name, content]] of files.entries()) {
      const isMarker = ['modules.txt', 'oci-layout', 'pyvenv.cfg'].includes(name);
      const isIn = isMarker ? index % 20 === at : (index * (2 * at + 3)) % 7 < 3;
      if (isIn) made[`${folders[index % folders.length]}/${index}/${name}`] = content;
    }
  }
  const folder = await realpath(await folderOf(t, made));
  await symlink('../a', join(folder, 'a/link.json'));
  return folder;
}

function optionsFor(root: string, exclude: readonly string[] = []): WalkOptions {
  const content = { fileNames: ['*.json'], limit: 100, pattern: /wanted/ };
  return { root, excludes: compileExcludes(exclude), skip: new Set(['b/c/1']), test: content };
}

const start = {
  path: '.',
  name: '.',
  isStart: true,
  isTested: true,
  inTarget: false,
  inTests: false,
  inSwiftBuild: false,
};

function everything(found: WalkedFolder) {
  const omissions = omissionsIn(found).map((each) => ({ ...each, files: each.files }));
  return { paths: pathsIn(found), accepted: acceptedIn(found), omissions };
}

test('an exclude that matches nothing has every name looked at, and changes nothing', async (t) => {
  const root = await makeTree(t);
  const [all, each] = await Promise.all([walk(optionsFor(root)), walk(optionsFor(root, ['no-such-name']))]);
  assert.ok(all.paths().length > 100 && all.omissions.length > 10);
  assert.deepEqual(all.paths(), each.paths());
  assert.deepEqual(all.paths(), all.paths().toSorted());
  assert.deepEqual(all.accepted(), each.accepted());
  assert.deepEqual(all.omissions, each.omissions);
});

/** Walks with a thread until it has been given something; what happens then is up to `then`. */
async function walkWithThread(
  root: string,
  exclude: readonly string[],
  then: (thread: NonNullable<ReturnType<typeof startThread>>) => Promise<unknown>,
) {
  const thread = startThread();
  if (!thread) return undefined;
  const options = optionsFor(root, exclude);
  const found = createFolder('.');
  const walkFolder = createFolderWalk(options);
  const pending: FolderTask[] = [...walkFolder({ folder: start, found })];
  const { length } = pending;
  const helper = createHelper(thread, options);
  while (pending.length === length) {
    helper.share(pending);
    await setTimeout(1);
  }
  await then(thread);
  walkAll(pending, walkFolder);
  const rest = await helper.finish();
  walkAll([...rest], walkFolder);
  return { ...everything(found), unmatched: options.excludes.unmatched(), rest: rest.length };
}

test('with the help of a thread, the walk finds the same, and no other globs match nothing', async (t) => {
  const root = await makeTree(t);
  const exclude = ['y.json', 'a/11/**', 'no-such-name'];
  const options = optionsFor(root, exclude);
  const found = createFolder('.');
  walkAll([{ folder: start, found }], createFolderWalk(options));
  const alone = { ...everything(found), unmatched: options.excludes.unmatched(), rest: 0 };
  assert.deepEqual(alone.unmatched, ['no-such-name']);
  const together = await walkWithThread(root, exclude, async () => {});
  assert.deepEqual(together ?? alone, alone);
});

test('what a thread has not walked when it ends is walked without it', async (t) => {
  const root = await makeTree(t);
  const alone = await walk(optionsFor(root));
  const together = await walkWithThread(root, [], ({ worker }) => worker.terminate());
  assert.deepEqual(together?.paths ?? alone.paths(), alone.paths());
});
