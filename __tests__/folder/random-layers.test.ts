/** Random layers of an image: unpacked over each other, they leave the tree that they were made of. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom, type Random } from '../faults/random.ts';
import { file, folder, type TestEntry, tarOf } from './archives.ts';
import { contentsOf, playground, unpackTo } from './unpacking.ts';

/** Folders, and files with their content, by path. */
type TestTree = ReadonlyMap<string, { readonly content?: string }>;

const names = ['a', 'b', 'c', '-d'];

const isWithin = (path: string, above: string) => path === above || path.startsWith(`${above}/`);

/** Removes a path, or puts a file or a folder there. */
function change(tree: TestTree, random: Random): TestTree {
  const parts = Array.from({ length: 1 + random.below(3) }, () => random.pick(names));
  const path = parts.join('/');
  const above = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  const isBelowFile = above.some((one) => tree.get(one)?.content !== undefined);
  if (isBelowFile) return tree;
  const kept = [...tree].filter(([one]) => !isWithin(one, path));
  if (random.chance(0.4)) return new Map(kept);
  const content = `${path} ${random.below(1000)}`;
  const added = random.chance(0.7) ? { content } : {};
  return new Map([...kept, ...above.map((one) => [one, {}] as const), [path, added]]);
}

/** What turns one tree into the other, with whiteouts before or after the entries; some folders are written anew. */
function layerOf(before: TestTree, after: TestTree, random: Random): readonly TestEntry[] {
  const isFolder = (path: string, tree: TestTree) =>
    path === '' || (tree.has(path) && tree.get(path)?.content === undefined);
  const anew = [...after.keys()].filter(
    (path) => isFolder(path, after) && isFolder(path, before) && random.chance(0.2),
  );
  const isAnew = (path: string) => anew.some((above) => isWithin(path, above));
  const entries = [...after].flatMap(([path, { content }]) => {
    if (before.has(path) && before.get(path)?.content === content && !isAnew(path)) return [];
    return [content === undefined ? folder(`${path}/`) : file(path, content)];
  });
  const whiteouts = [...before.keys()].flatMap((path) => {
    const above = path.includes('/') ? path.replace(/\/[^/]*$/, '') : '';
    const isRemoved = !after.has(path) && isFolder(above, after) && !isAnew(path);
    return isRemoved ? [file(path.replace(/[^/]*$/, '.wh.$&'), '')] : [];
  });
  const opaque = anew.map((path) => file(`${path}/.wh..wh..opq`, ''));
  const [first, last] = random.chance(0.5)
    ? [[...whiteouts, ...opaque], entries]
    : [entries, [...whiteouts, ...opaque]];
  return [...first, ...last];
}

test('random layers over each other leave the tree that they were made of', async () => {
  for (let number = 1; number <= 150; number += 1) {
    const random = createRandom(15, number);
    const { output, remove } = playground();
    let tree: TestTree = new Map();
    const layers = Array.from({ length: 2 + random.below(4) }, () => {
      const before = tree;
      for (let count = 3 + random.below(4); count > 0; count -= 1) tree = change(tree, random);
      return layerOf(before, tree, random);
    });
    try {
      await unpackTo(output, {
        layers: layers.map(tarOf),
        rooted: true,
        conflicts: 'replace',
        options: { whiteouts: true },
      });
      const expected = [...tree].map(([path, { content }]) =>
        content === undefined ? `${path}/` : `${path}: ${content}`,
      );
      assert.deepEqual(contentsOf(output), expected.sort(), `trial ${number}: ${JSON.stringify(layers)}`);
    } finally {
      remove();
    }
  }
});
