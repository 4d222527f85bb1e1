/** The cache of layers as an action has it: each run begins with an empty disk, and a cache service on loopback keeps the entry. */

import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type FakeCacheService, startCacheService } from '../__tests__/fakes/cache-service.ts';
import { actionVariables, createRunnerFiles } from '../__tests__/support/bundle.ts';
import { runExecutable } from '../__tests__/support/programs.ts';
import { type Candidate, failed, inRounds, median } from './measure.ts';

export interface CacheServiceBench {
  readonly bundle: string;
  /** Folder with `work`, in which the layers are folders. */
  readonly top: string;
  /** Folder for the layouts. */
  readonly out: string;
  readonly names: readonly string[];
  readonly rounds: number;
  /** Changes one layer. */
  change(): Promise<void>;
}

/** Milliseconds. */
interface Sample {
  readonly wall: number;
  readonly restore: number;
  readonly save: number;
}

/** Prints the ratios of runs without a cache, with a service that has no entry, and with one that has the entry of the run before. */
export async function benchCacheService(options: CacheServiceBench): Promise<void> {
  const service = await startCacheService();
  try {
    const samples = await inRounds(candidatesFor(options, service), options.rounds, measure);
    const [none, cold, warm] = [...samples.values()].map(mediansOf);
    if (!none || !cold || !warm) return;
    const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
    const [coldRun, warmRun] = [cold.wall - cold.save, warm.wall - warm.save];
    console.log(
      [
        `as an action, with a cache service on the same cores and an empty disk (median of ${options.rounds} interleaved runs)`,
        `  without a cache  ${Math.round(none.wall)} ms`,
        `  cold             ${Math.round(coldRun)} ms, ${((coldRun / none.wall - 1) * 100).toFixed(1)} % slower, and ${seconds(cold.save)} for saving`,
        `  warm             ${Math.round(warmRun)} ms, ${(none.wall / warmRun).toFixed(2)} times as fast, of which ${seconds(warm.restore)} for restoring; and ${seconds(warm.save)} for saving what is new`,
      ].join('\n'),
    );
  } finally {
    await service.stop();
  }
}

function candidatesFor(
  { bundle, top, out, names, change }: CacheServiceBench,
  service: FakeCacheService,
): readonly Candidate[] {
  const [runner, tools] = [join(top, 'runner'), join(top, 'tools')];
  const candidate = (name: string, cache: string, prepare: () => Promise<void> | void): Candidate => ({
    name,
    command: process.execPath,
    args: () => [bundle],
    cwd: join(top, 'work'),
    env: {
      ...actionVariables(runner, {
        formats: names.map((layer) => `flux:${layer}`).join('\n'),
        to: `oci:${out}/{name}`,
        tags: 'bench',
        cache,
      }),
      ...{ GITHUB_WORKSPACE: join(top, 'work'), RUNNER_TOOL_CACHE: tools },
      ...{
        ACTIONS_CACHE_SERVICE_V2: 'true',
        ACTIONS_RESULTS_URL: service.url,
        ACTIONS_RUNTIME_TOKEN: 'bench',
      },
    },
    async prepare() {
      for (const folder of [runner, tools, join(top, 'out')])
        await rm(folder, { recursive: true, force: true });
      await mkdir(join(runner, 'temp'), { recursive: true });
      await createRunnerFiles(runner, {});
      await prepare();
    },
  });
  return [
    candidate('none', 'false', change),
    candidate('cold', 'true', () => void service.entries.splice(0)),
    candidate('warm', 'true', change),
  ];
}

async function measure({ name, command, args, env, cwd }: Candidate): Promise<Sample> {
  const start = performance.now();
  const { code, stdout, stderr } = await runExecutable(command, args(), {
    env: { ...process.env, ...env },
    timeout: 300_000,
    ...(cwd !== undefined && { cwd }),
  });
  const wall = performance.now() - start;
  if (code !== 0) throw failed(name, code, Buffer.from(stderr));
  const milliseconds = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0) * 1000;
  return {
    wall,
    restore: milliseconds(/restored \([^)]*, ([\d.]+) s\)/),
    save: milliseconds(/([\d.]+) s for saving/),
  };
}

function mediansOf(samples: readonly Sample[]): Sample {
  const of = (key: keyof Sample) => median(samples.map((sample) => sample[key]));
  return { wall: of('wall'), restore: of('restore'), save: of('save') };
}

export async function emptyFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true });
  await mkdir(path);
}
