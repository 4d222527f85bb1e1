/**
 * `npm run bench [-- <benchmark> …] [-- --runs N --peers oras,crane --small]`: detection, publishing, pushing, packing and start-up, each beside the peers that
 * are on this machine. Ratios of one run are the result; absolute times say more of the machine.
 */

import { spawn } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findExecutable, root } from '../__tests__/support/programs.ts';
import { type StartedRegistry, startDistribution } from '../__tests__/support/registries.ts';
import { filePushers, layoutPushers, oursFor, type Place, type WasmFile } from './clients.ts';
import { firstRequests, printFirstRequests } from './first-request.ts';
import { type Contestant, interleaved, printResults } from './measure.ts';
import { startRelay } from './relays.ts';
import { printRequests } from './requests.ts';
import { writeLayout, writeModules, writeTree } from './workloads.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '11' },
    small: { type: 'boolean', default: false },
    peers: { type: 'string', default: 'oras,crane,regctl,skopeo,wkg' },
  },
});
const runs = Number(values.runs);
const work = join(root, '.cache', 'bench');
let serial = 0;
const fresh = () => {
  serial += 1;
  return `bench/r${process.pid}-${serial}`;
};

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  startup: benchStartup,
  detect: benchDetect,
  publish: benchPublish,
  requests: benchRequests,
  push: benchPush,
  pack: benchPack,
};

await mkdir(work, { recursive: true });
for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
  const benchmark = benchmarks[name];
  if (!benchmark) throw new Error(`no benchmark "${name}"; there are ${Object.keys(benchmarks).join(', ')}`);
  await benchmark();
}
process.exit(0);

async function benchStartup(): Promise<void> {
  const contestants: Contestant[] = [
    { name: 'node -e 0', command: process.execPath, args: ['-e', '0'] },
    { name: 'ours --version', ...oursFor(['--version']) },
    ...['oras version', 'crane version', 'regctl version', 'skopeo --version'].flatMap((line) =>
      program(line),
    ),
  ];
  printResults('start-up', await interleaved(contestants, runs));
  const layout = join(work, 'layout-20');
  await writeLayout(layout, 20, 4096);
  await printFirstRequests('one manifest of 20 layers', (place) => layoutPushers(layout, place), runs);
  const component = await componentFolder();
  await printFirstRequests('one Wasm component', (place) => filePushers(component, place), runs);
}

async function componentFolder(): Promise<WasmFile> {
  const folder = join(work, 'component');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'greeter.wasm');
  await copyFile(join(root, 'examples', 'component', 'greeter.wasm'), file);
  return { folder, file, name: 'greeter' };
}

function program(line: string): Contestant[] {
  const [name = '', ...args] = line.split(' ');
  const command = findExecutable(name);
  return command ? [{ name: line, command, args }] : [];
}

async function benchDetect(): Promise<void> {
  const tree = join(work, 'tree');
  await writeTree(tree, 100_000);
  const plan = oursFor(['--path', tree, '--dry-run']);
  printResults(
    'detection in 100,000 files',
    await interleaved(
      [
        { name: 'ours --dry-run', ...plan },
        { name: "find -name '*.wasm'", command: 'find', args: [tree, '-name', '*.wasm'] },
        { name: 'ours --version', ...oursFor(['--version']) },
      ],
      runs,
    ),
  );
}

async function benchPublish(): Promise<void> {
  for (const [label, size] of [
    ['1 MB', 1e6],
    ['100 MB', 1e8],
  ] as const) {
    const folder = join(work, `publish-${size}`);
    const [file = ''] = await writeModules(folder, 1, size);
    const pushers = (place: Place) => filePushers({ folder, file, name: 'm000' }, place);
    for (const roundTrip of [0, 50]) await benchAt(`publish ${label}`, roundTrip, pushers);
  }
}

async function benchRequests(): Promise<void> {
  const layout = join(work, 'layout-20');
  await writeLayout(layout, 20, 4096);
  const component = await componentFolder();
  await withRegistry(async ({ host }) => {
    const relay = await startRelay(host, 0);
    await printRequests('one manifest of 20 layers', relay, (place) => layoutPushers(layout, place), fresh);
    await printRequests('one Wasm component', relay, (place) => filePushers(component, place), fresh);
    await relay.stop();
  });
}

async function benchPush(): Promise<void> {
  const workloads = values.small
    ? ([
        ['40 × 4 KiB', 40, 4096],
        ['2 × 16 MiB', 2, 16 << 20],
      ] as const)
    : ([
        ['400 × 4 KiB', 400, 4096],
        ['20 × 1 MiB', 20, 1 << 20],
        ['8 × 128 MiB', 8, 128 << 20],
        ['1 × 1 GiB', 1, 1 << 30],
      ] as const);
  for (const [label, count, size] of workloads) {
    const folder = join(work, `layout-${count}x${size}`);
    await writeLayout(folder, count, size);
    const pushers = (place: Place) => layoutPushers(folder, place);
    const startUp = await firstRequests((place) => pushers(place).filter(isWanted), runs);
    for (const roundTrip of [0, 50]) await benchAt(`push ${label}`, roundTrip, pushers, startUp);
  }
}

/** First publishes, each to a repository of its own, then the same content once more, through a relay that adds the round trip. */
async function benchAt(
  title: string,
  roundTrip: number,
  pushers: (place: Place) => readonly Contestant[],
  startUp?: ReadonlyMap<string, number>,
): Promise<void> {
  const wanted = (place: Place) => pushers(place).filter(isWanted);
  await withRegistry(async (registry) => {
    const relay = roundTrip > 0 ? await startRelay(registry.host, roundTrip) : undefined;
    const host = relay?.host ?? registry.host;
    const same = fresh();
    for (const [state, repository] of [
      ['first', fresh],
      ['unchanged', () => same],
    ] as const) {
      const results = await interleaved(wanted({ host, repository }), runs);
      printResults(`${title} at ${roundTrip} ms, ${state}`, results, state === 'first' ? startUp : undefined);
    }
    await relay?.stop();
  });
}

function isWanted({ name }: Contestant): boolean {
  return name === 'ours' || values.peers.split(',').includes(name);
}

async function benchPack(): Promise<void> {
  await new Promise((resolve, reject) => {
    const args = [join(import.meta.dirname, 'pack.ts'), values.small ? '60' : '500', values.runs];
    spawn(process.execPath, args, { stdio: 'inherit' }).once('close', resolve).once('error', reject);
  });
}

async function withRegistry(work: (registry: StartedRegistry) => Promise<void>): Promise<void> {
  const registry = await startDistribution({ password: false });
  if (!registry) return console.log('  not run: docker-registry is not on this machine');
  try {
    await work(registry);
  } finally {
    await registry.stop();
  }
}
