/** Loaded code: the files of a bundle that one run loads, and their size. What a run does not need should not be among them. */

import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root, runExecutable } from '../__tests__/support/programs.ts';
import type { Bundle } from './bundles.ts';
import { compare } from './comparison.ts';
import type { Spread } from './measure.ts';
import { startStubRegistry } from './stub-registry.ts';

const hook = pathToFileURL(join(root, '__tests__/support/report-modules.ts')).href;

export interface LoadedCode {
  /** Paths of the files of the bundle, in the order in which they were loaded. */
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Runs `index.js` of a bundle with these arguments. Throws when it fails. */
export async function loadedBy(index: string, args: readonly string[], cwd: string): Promise<LoadedCode> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-loaded-'));
  const list = join(folder, 'modules');
  // The hook sees what is imported.
  const env = { ...process.env, MODULES_FILE: list, NODE_DISABLE_COMPILE_CACHE: '1' };
  const run = await runExecutable(process.execPath, ['--import', hook, index, ...args], { cwd, env });
  if (run.code !== 0) throw new Error(`${index} exited with ${run.code}: ${run.stderr}`);
  const urls = new Set((await readFile(list, 'utf8')).split('\n').filter((line) => line !== ''));
  await rm(folder, { recursive: true });
  const files = [...urls].map((url) => fileURLToPath(url)).filter((file) => dirname(file) === dirname(index));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return { files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Prints what a run loads that publishes the only file of a folder without signing it, and records its size. */
export async function benchLoadedCode(folder: string, bundles: readonly Bundle[]): Promise<void> {
  const registry = await startStubRegistry();
  console.log('\ncode that a run loads which publishes one Wasm component unsigned');
  const sizes = new Map<Bundle['name'], Spread>();
  for (const { name, file } of bundles) {
    const to = `${registry.host}/bench/loaded-${name}`;
    const { files, bytes } = await loadedBy(file, ['--path', folder, '--to', to, '--tags', 'bench'], folder);
    const size = bytes / 1024;
    sizes.set(name, { median: size, least: size });
    console.log(
      `  ${name.padEnd(9)}  ${String(files.length).padStart(3)} files  ${size.toFixed(0).padStart(6)} KiB`,
    );
  }
  registry.stop();
  compare('loaded code, one Wasm component unsigned', 'KiB', sizes.get('ours'), sizes.get('base'));
}
