/** Fixtures of the fault runs: small workspaces, packed once into a layout for the expected digests. */

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { createRandom, type Random } from './random.ts';

export interface Fixture {
  readonly path: string;
  /** Artifact name to the digest of its manifest. */
  readonly expected: ReadonlyMap<string, string>;
  /** Artifact name to the digest of its module, computed here and not by the program. */
  readonly modules: ReadonlyMap<string, string>;
  /** Size of all modules. */
  readonly bytes: number;
  remove(): Promise<void>;
}

const names = ['alpha', 'beta', 'gamma'];

/** Creates a workspace of three modules of up to 200 kB, or of the first `count` of them, and packs it once without a network. */
export async function createFixture(seed: number, count: number = names.length): Promise<Fixture> {
  const random = createRandom(seed, 0x5ce4e);
  const contents = new Map(names.slice(0, count).map((name) => [name, makeModule(random)]));
  const files = Object.fromEntries([...contents].map(([name, bytes]) => [`${name}.wasm`, bytes]));
  const workspace = await makeWorkspace(files);
  const layout = await mkdtemp(join(tmpdir(), 'owp-fixture-'));
  const run = await runInShell(['--path', workspace.path, '--to', `oci:${layout}`, '--tags', 'latest']);
  await rm(layout, { recursive: true, force: true });
  if (run.code !== 0) throw new Error(`the fixture could not be packed:\n${run.stderr}`);
  return {
    path: workspace.path,
    expected: new Map(run.artifacts.map(({ name, digest }) => [name, digest])),
    modules: new Map([...contents].map(([name, bytes]) => [name, sha256(bytes)])),
    bytes: [...contents.values()].reduce((sum, { byteLength }) => sum + byteLength, 0),
    remove: workspace.remove,
  };
}

function makeModule(random: Random): Uint8Array {
  const size = random.pick([16, 900, 20_000, 200_000]) + random.below(100);
  return coreModule(randomBytes(random, size));
}

function randomBytes(random: Random, size: number): Buffer {
  const key = createHash('sha256')
    .update(String(random.below(2 ** 32)))
    .digest();
  const blocks = Array.from({ length: Math.ceil(size / 32) }, (_, index) => {
    return createHash('sha256').update(key).update(String(index)).digest();
  });
  return Buffer.concat(blocks).subarray(0, size);
}

function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
