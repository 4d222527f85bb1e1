/** Random histories: runs that change layers, between which entries of the cache are evicted and damaged; digests never differ. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRunCache } from '../../src/cache/run.ts';
import { createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';

const layers = 4;
const layerSize = 1_200_000;
const mediaType = 'application/vnd.oci.image.layer.v1.tar+gzip';

export interface History {
  readonly runs: number;
  readonly reused: number;
  readonly made: number;
  readonly damaged: number;
}

/** Packs `runs` times, with and without the cache. Throws for a digest that differs. */
export async function runHistory(runs: number): Promise<History> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-history-'));
  const contents = Array.from({ length: layers }, () => randomLayer());
  let [reused, made, damaged] = [0, 0, 0];
  try {
    for (let run = 0; run < runs; run += 1) {
      if (Math.random() < 0.7) contents[Math.floor(Math.random() * layers)] = randomLayer();
      const cache = createRunCache({
        folder: join(folder, 'cache'),
        timeout: 60_000,
        info: () => {},
        scratch: async () => folder,
        planned: async () => layers * layerSize,
      });
      const [expected, found] = [await packed(contents, folder), await packed(contents, folder, cache.open)];
      assert.deepEqual(found, expected, `run ${run}`);
      const report = await cache.finish();
      reused += report?.reused ?? 0;
      made += report?.made ?? 0;
      damaged += await damage(join(folder, 'cache'));
      for (const name of await readdir(folder)) if (name.startsWith('staged-')) await rm(join(folder, name));
    }
    return { runs, reused, made, damaged };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Half of it does not compress. */
function randomLayer(): Buffer {
  return Buffer.concat([randomBytes(layerSize / 2), Buffer.alloc(layerSize / 2, randomBytes(1000))]);
}

async function packed(
  contents: readonly Buffer[],
  scratch: string,
  layerCache?: ReturnType<typeof createRunCache>['open'],
): Promise<readonly string[]> {
  const packer = createPacker({
    workspace: { stat: async () => undefined, slice: async () => Buffer.alloc(0), open: () => assert.fail() },
    contents: createContents(),
    scratch: async () => scratch,
    ...(layerCache && { layerCache }),
  });
  const digests: string[] = [];
  for (const [index, bytes] of contents.entries()) {
    // Two of them have the same list of entries.
    const path = `data-${index % (layers - 1)}`;
    const { descriptor, diffId } = await packer.layer([{ path, type: 'file', bytes }], { mediaType });
    const sent: Uint8Array[] = [];
    for await (const chunk of packer.contents.fetch(descriptor)) sent.push(chunk as Uint8Array);
    assert.equal(Buffer.concat(sent).byteLength, descriptor.size);
    digests.push(`${descriptor.digest} ${descriptor.size} ${diffId}`);
  }
  return digests;
}

/** Each file is damaged or removed with a chance of one in five. */
async function damage(cache: string): Promise<number> {
  let count = 0;
  for (const folder of ['blobs/sha256', 'layers']) {
    const names = await readdir(join(cache, folder));
    for (const name of names) {
      if (Math.random() > 0.2) continue;
      count += 1;
      await damageFile(join(cache, folder, name), join(cache, folder, names[0] ?? name));
    }
  }
  return count;
}

async function damageFile(path: string, other: string): Promise<void> {
  const bytes = await readFile(path).catch(() => Buffer.alloc(1));
  const at = Math.floor(Math.random() * bytes.byteLength);
  const kind = Math.floor(Math.random() * 5);
  if (kind === 0) await rm(path, { force: true });
  else if (kind === 1) await truncate(path, at).catch(() => {});
  else if (kind === 2) await writeFile(path, randomBytes(100));
  else if (kind === 3) await writeFile(path, await readFile(other).catch(() => Buffer.alloc(0)));
  else {
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (at & 7));
    await rm(path, { force: true });
    await writeFile(path, bytes);
  }
}
