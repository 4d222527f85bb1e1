/** `npm run bench -- pull`: pulling large files, many files, and what is cached, beside the other clients. */

import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRandom } from '../__tests__/faults/random.ts';
import { findExecutable, root, runExecutable } from '../__tests__/support/programs.ts';
import type { StartedRegistry } from '../__tests__/support/registries.ts';
import { fromCommandLine } from './bundles.ts';
import type { Selection } from './clients.ts';
import type { Candidate, Result } from './measure.ts';
import { startRelay } from './relays.ts';

export interface PullBench {
  readonly selection: Selection;
  readonly small: boolean;
  /** Leaves out the workloads whose label does not contain it. */
  readonly only: string;
  /** Milliseconds that are added to each request. */
  readonly roundTrips: readonly number[];
  bench(
    title: string,
    candidates: readonly Candidate[],
    startup?: ReadonlyMap<string, number>,
  ): Promise<readonly Result[]>;
  withRegistry(use: (registry: StartedRegistry) => Promise<void>): Promise<unknown>;
}

const work = join(root, '.cache', 'bench', 'pull');
/**
 * In memory where the system has such a folder: ext4 looks for the inode of a new file among all that were deleted within a minute, which
 * takes a millisecond for each file after the output of the last run was removed.
 */
const memory = existsSync('/dev/shm') ? mkdtempSync('/dev/shm/oci-wasm-publish-bench-') : work;
process.once('exit', () => rmSync(memory, { recursive: true, force: true }));
const output = join(memory, 'output');
const cache = join(work, 'cache');

/** Where a cached pull goes, and its flag. */
const destinations = [
  ['into a folder', ['--output', output]],
  ['into an image layout', ['--to', `oci:${output}`]],
] as const;

/** Label, number of files, and bytes of each. */
type Workload = readonly [label: string, count: number, size: number];

export async function benchPull({
  selection,
  small,
  only,
  roundTrips,
  bench,
  withRegistry,
}: PullBench): Promise<void> {
  const workloads: readonly Workload[] = small
    ? [
        ['1 × 1 MiB', 1, 1 << 20],
        ['40 × 4 KiB', 40, 4096],
        ['2 × 16 MiB', 2, 16 << 20],
      ]
    : [
        ['1 × 1 MiB', 1, 1 << 20],
        ['400 × 4 KiB', 400, 4096],
        ['8 × 128 MiB', 8, 128 << 20],
        ['1 × 1 GiB', 1, 1 << 30],
      ];
  await withRegistry(async (registry) => {
    const startup = await startupOf(selection, bench);
    for (const [label, count, size] of workloads.filter(([label]) => label.includes(only))) {
      const reference = await pushFiles(registry.host, count, size);
      for (const roundTrip of roundTrips) {
        const relay = roundTrip > 0 ? await startRelay(registry.host, roundTrip) : undefined;
        const target = { host: relay?.host ?? registry.host, reference };
        await bench(`pull ${label} at ${roundTrip} ms`, pullers(target, selection), startup);
        await relay?.stop();
      }
      await bench(
        `pull ${label} into an image layout at 0 ms`,
        copiers({ host: registry.host, reference }, selection),
        startup,
      );
      for (const [where, flag] of destinations)
        await bench(
          `pull ${label} from the cache ${where}, by digest`,
          await cached({ host: registry.host, reference }, selection, flag),
        );
    }
  });
  rmSync(work, { recursive: true, force: true });
}

/** Milliseconds of a program that does nothing. */
async function startupOf(
  { bundles, peers }: Selection,
  bench: PullBench['bench'],
): Promise<ReadonlyMap<string, number>> {
  const lines: readonly (readonly [string, string])[] = [
    ['oras', 'version'],
    ['crane', 'version'],
    ['regctl', 'version'],
    ['skopeo', '--version'],
  ];
  const others = lines.flatMap(([name, argument]): readonly Candidate[] => {
    const command = peers.includes(name) ? findExecutable(name) : undefined;
    return command ? [{ name, command, args: () => [argument] }] : [];
  });
  const own = bundles.map((bundle) => fromCommandLine(bundle, () => ['--version']));
  const results = await bench('start and exit, before a pull', [...own, ...others]);
  return new Map(results.map(({ name, wall }) => [name, wall.median]));
}

/** Pushes an artifact of random files with ORAS, which has to be installed. Returns its repository and tag. */
async function pushFiles(host: string, count: number, size: number): Promise<string> {
  const folder = join(work, `files-${count}x${size}`);
  mkdirSync(folder, { recursive: true });
  const names = Array.from({ length: count }, (_, index) => `f${String(index).padStart(4, '0')}`);
  for (const [index, name] of names.entries()) {
    const path = join(folder, name);
    if (statSync(path, { throwIfNoEntry: false })?.size !== size)
      writeFileSync(path, randomBytes(size, index));
  }
  const reference = `bench/pull-${count}x${size}:1`;
  const done = await runExecutable('oras', ['push', '--plain-http', `${host}/${reference}`, ...names], {
    cwd: folder,
    timeout: 300_000,
  });
  if (done.code !== 0) throw new Error(`oras push: ${done.stderr}`);
  rmSync(folder, { recursive: true, force: true });
  return reference;
}

function randomBytes(size: number, seed: number): Uint8Array {
  const random = createRandom(seed);
  const block = Buffer.from(Array.from({ length: 4096 }, () => random.below(256)));
  const bytes = Buffer.alloc(size, block);
  bytes.writeUInt32LE(seed, 0);
  return bytes;
}

interface Target {
  readonly host: string;
  readonly reference: string;
}

function pullers(target: Target, selection: Selection): readonly Candidate[] {
  const from = `${target.host}/${target.reference}`;
  return candidates(['--output', output], target, selection, {
    oras: ['pull', '--plain-http', from, '-o', output],
    // They pull into an image layout, since they know no titles.
    ...layoutClients(target),
  });
}

/** Into an image layout, with every client. */
function copiers(target: Target, selection: Selection): readonly Candidate[] {
  const from = `${target.host}/${target.reference}`;
  return candidates(['--to', `oci:${output}`], target, selection, {
    oras: ['copy', '--from-plain-http', from, '--to-oci-layout', `${output}:1`],
    ...layoutClients(target),
  });
}

type Arguments = Readonly<Record<string, readonly string[]>>;

function layoutClients({ host, reference }: Target): Arguments {
  const from = `${host}/${reference}`;
  return {
    crane: ['pull', '--insecure', '--format', 'oci', from, output],
    regctl: ['--host', `reg=${host},tls=disabled`, 'image', 'copy', from, `ocidir://${output}:1`],
    skopeo: [
      '--insecure-policy',
      'copy',
      '-q',
      '--src-tls-verify=false',
      `docker://${from}`,
      `oci:${output}:1`,
    ],
  };
}

function candidates(
  flags: readonly string[],
  { host, reference }: Target,
  { bundles, peers }: Selection,
  others: Arguments,
): readonly Candidate[] {
  const own = bundles.map((bundle) =>
    fromCommandLine(bundle, () => ['pull', `${host}/${reference}`, ...flags, '--cache', 'false']),
  );
  const clients = Object.entries(others).flatMap(([name, list]): readonly Candidate[] => {
    const command = peers.includes(name) ? findExecutable(name) : undefined;
    return command ? [{ name, command, args: () => list }] : [];
  });
  return [...own, ...clients].map(fresh);
}

/** Pulls into an absent folder, with nothing that a client keeps between runs. */
function fresh(candidate: Candidate): Candidate {
  const data = join(work, 'data');
  return {
    ...candidate,
    env: { XDG_DATA_HOME: data, XDG_CACHE_HOME: data, REGCTL_CONFIG: '/dev/null' },
    prepare: () => {
      for (const folder of [output, data]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function cached(
  { host, reference }: Target,
  { bundles }: Selection,
  flags: readonly string[],
): Promise<readonly Candidate[]> {
  const response = await fetch(`http://${host}/v2/${reference.replace(':', '/manifests/')}`, {
    method: 'HEAD',
    headers: { accept: 'application/vnd.oci.image.manifest.v1+json' },
  });
  const pinned = `${host}/${reference.replace(/:.*$/, '')}@${response.headers.get('docker-content-digest')}`;
  const env = { XDG_CACHE_HOME: cache };
  const args = ['pull', pinned, ...flags, '--cache', 'true'];
  const clear = () => rmSync(output, { recursive: true, force: true });
  return bundles.flatMap((bundle) => [
    { ...fromCommandLine(bundle, () => args), env, prepare: clear },
    { ...fromCommandLine(bundle, () => ['--version']), name: `${bundle.name}, start and exit` },
  ]);
}
