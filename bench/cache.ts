/** What the cache of layers gains and costs: a workspace of many layers of which one has changed, and a small one of plain Wasm. */

import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCacheService, type CacheServiceBench, emptyFolder } from './cache-service.ts';
import type { Selection } from './clients.ts';
import { type Candidate, interleaved } from './measure.ts';
import { writeMixedFolder } from './mixed-folder.ts';

const layers = 20;
/** What is packed is written to memory where there is such a folder, so that the disk is not measured. */
const memory = '/dev/shm';

/**
 * Prints the ratios of one run: without a cache, with an empty one, and with one in which all layers but one are known; in a shell, where
 * the disk keeps the cache, and as an action on a machine with an empty disk, where a cache service does.
 */
export async function benchCache(mebibytes: number, rounds: number, { bundles }: Selection): Promise<void> {
  const top = await mkdtemp(join(tmpdir(), 'owp-bench-cache-'));
  const out = await mkdtemp(join(existsSync(memory) ? memory : tmpdir(), 'owp-bench-out-'));
  try {
    const names = await writeLayers(join(top, 'work'), mebibytes);
    for (const { name, file } of bundles) {
      const change = () => appendFile(join(top, 'work', 'layer0', 'kustomization.yaml'), '# changed\n');
      const candidates = candidatesFor({ bundle: file, top, out, names, change });
      const [none, cold, warm, ...small] = (await interleaved(candidates, rounds)).map(
        ({ wall }) => wall.median,
      );
      if (none === undefined || cold === undefined || warm === undefined) return;
      const [plain = 0, cached = 0] = small;
      console.log(
        [
          `\n${name}: ${layers} layers of ${mebibytes} MiB in all, one changed (median of ${rounds} interleaved runs)`,
          `  without a cache  ${Math.round(none)} ms`,
          `  cold             ${Math.round(cold)} ms, ${((cold / none - 1) * 100).toFixed(1)} % slower`,
          `  warm             ${Math.round(warm)} ms, ${(none / warm).toFixed(2)} times as fast`,
          `  plain Wasm       ${(cached - plain).toFixed(1)} ms more than without a cache`,
        ].join('\n'),
      );
      await benchCacheService({ bundle: file, top, out, names, change, rounds });
    }
  } finally {
    for (const folder of [top, out]) await rm(folder, { recursive: true, force: true });
  }
}

async function writeLayers(work: string, mebibytes: number): Promise<readonly string[]> {
  const names = Array.from({ length: layers }, (_, index) => `layer${index}`);
  for (const name of names) {
    await writeMixedFolder(join(work, name), (mebibytes * 2 ** 20) / layers);
    await writeFile(join(work, name, 'kustomization.yaml'), `resources: []\n# ${name}\n`);
  }
  await mkdir(join(work, 'plain'));
  await writeFile(join(work, 'plain', 'app.wasm'), Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  return names;
}

function candidatesFor({
  bundle,
  top,
  out,
  names,
  change,
}: Omit<CacheServiceBench, 'rounds'>): readonly Candidate[] {
  const flags = names.flatMap((name) => ['--formats', `flux:${name}`]);
  const candidate = (name: string, mode: string, prepare: () => Promise<void>): Candidate => ({
    name,
    command: process.execPath,
    args: () => [bundle, ...flags, '--to', `oci:${out}/{name}`, '--tags', 'bench', '--cache', mode],
    cwd: join(top, 'work'),
    env: { XDG_CACHE_HOME: join(top, name) },
    async prepare() {
      await emptyFolder(out);
      await prepare();
    },
  });
  const plain = (mode: string): Candidate => ({
    name: `plain ${mode}`,
    command: process.execPath,
    args: () => [bundle, '--to', `oci:${out}/plain`, '--tags', 'bench', '--cache', mode],
    cwd: join(top, 'work', 'plain'),
    prepare: () => emptyFolder(out),
  });
  return [
    candidate('none', 'false', change),
    candidate('cold', 'true', () => rm(join(top, 'cold'), { recursive: true, force: true })),
    candidate('warm', 'true', change),
    plain('false'),
    plain('true'),
  ];
}
