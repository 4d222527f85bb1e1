/** In generated trees of manifests and Wasm files, a file has the same name, version and annotations whatever `path` is. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { ancestors, folderOf, joinPath, relativePath } from '../../src/paths.ts';
import { createPackageFinder } from '../../src/plan/package-finder.ts';
import { tagChooserOf } from '../../src/plan/plan.ts';
import { planArtifact } from '../../src/plan/plan-artifact.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { random } from '../wasm/random.ts';
import { contextOf } from './planned.ts';

const folders = [
  'target',
  'wasm32-wasip1',
  'release',
  'examples',
  'dist',
  'plugins',
  'auth',
  'http-cache',
  'src',
  'v2',
];
const stems = [
  'http_cache',
  'http-cache',
  'auth',
  'main',
  'plugin',
  'a.out',
  'run-all',
  'kit_bg',
  'kit.opt',
  '2.0.3',
];

const cargoTexts = [
  '[workspace]\nmembers = ["*", "plugins/*"]\n[workspace.package]\nversion = "1.4.0"\nlicense = "MIT/ISC"',
  '[workspace]\nmembers = ["auth"]\nexclude = ["plugins"]',
  '[package]\nname = "http-cache"\nversion.workspace = true\nlicense.workspace = true',
  '[package]\nname = "kit"\nversion = "0.3.0"\ndescription = "Kit"\n[dependencies]\nx = { path = "../auth" }',
  '[package]\nname = "app"\n[[bin]]\nname = "main"\n[[example]]\nname = "run-all"\n[workspace]',
  '[package]\nname = "{{project-name}}"',
  '[package',
];

/** Manifests and other files that names depend on, some of them broken. */
const contents: Readonly<Record<string, readonly string[]>> = {
  'Cargo.toml': cargoTexts,
  'package.json': [
    '{"name": "@acme/kit", "version": "2.0.0", "license": "MIT"}',
    '{"name": "root", "private": true, "workspaces": ["plugins/*"], "description": "All"}',
    '{"name": "kit", "main": "dist/main.wasm", "version": "0.0.0"}',
    '{"type": "module"}',
    '{"name": "x", // why\n}',
    '{',
  ],
  'go.mod': ['module example.com/acme/http-cache/v2', 'module kit', '// nothing'],
  'pyproject.toml': ['[project]\nname = "auth"\nversion = "0.5.1"', '[tool.x]'],
  'wkg.toml': ['[metadata]\nlicense = "ISC"', '[package]\nname = "acme:kit"'],
  VERSION: ['1.0.0', '0.0.0'],
  '.git': ['gitdir: elsewhere'],
};

/** About 20 files of a random tree; the top is always a checkout. */
function tree(seed: number): Readonly<Record<string, string>> {
  const next = random(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[next() % items.length] as Item;
  const folder = () => Array.from({ length: next() % 5 }, () => pick(folders)).join('/') || '.';
  const files: Record<string, string> = { '.git': 'gitdir: elsewhere' };
  for (let count = 0; count < 12; count += 1) {
    const name = pick(Object.keys(contents));
    if (name !== '.git' || next() % 8 === 0) files[joinPath(folder(), name)] = pick(contents[name] ?? []);
  }
  for (let count = 0; count < 8; count += 1) files[joinPath(folder(), `${pick(stems)}.wasm`)] = '';
  return files;
}

/** A name for the top of the checkout that contains a file. */
function topOf(file: string, files: Readonly<Record<string, string>>): string {
  const top = ancestors(folderOf(file)).find((folder) => Object.hasOwn(files, joinPath(folder, '.git')));
  return `top of ${top}`;
}

/** What is planned for a file when `path` is this folder, or the code of the error. */
async function planned(
  files: Readonly<Record<string, string>>,
  file: string,
  path: string,
): Promise<unknown> {
  const workspace = memoryWorkspace(files, path);
  const context = {
    ...contextOf(workspace),
    folderName: async (_: unknown, file: string) => ({
      value: topOf(joinPath(path, file), files),
      origin: 'git',
    }),
  };
  const finder = createPackageFinder(workspace.checkout, () => {});
  const candidate = { files: [relativePath(path, file)], kind: 'module' };
  try {
    const { artifact } = await planArtifact(
      { format: 'wasm', candidate },
      { packages: finder, tags: tagChooserOf(context) },
      context,
    );
    const { name, version, annotations } = artifact;
    return { name, version, annotations };
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
}

test('a file has the same name, version and annotations whatever path is', async () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 150; seed += 1) {
    const files = tree(seed);
    for (const file of Object.keys(files).filter((path) => path.endsWith('.wasm'))) {
      const expected = await planned(files, file, '.');
      seen.add(JSON.stringify(expected));
      for (const path of ancestors(folderOf(file))) {
        assert.deepEqual(
          await planned(files, file, path),
          expected,
          `seed ${seed}: ${file} with path ${path}`,
        );
      }
    }
  }
  assert.ok(seen.size > 50, `only ${seen.size} different results`);
});
