/**
 * The benchmarks: `npm run bench [-- <benchmark> … --runs N --peers oras,crane --small --only 'GiB' --round-trips 0,50 --base <index.js>]`.
 * `--only` and `--round-trips` choose workloads of `pull`.
 *
 * Each benchmark runs our bundle, the base and the installed peers interleaved. Only the ratios within one run are meaningful;
 * absolute times depend on the machine.
 */

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findExecutable, root } from '../__tests__/support/programs.ts';
import { type StartedRegistry, startDistribution } from '../__tests__/support/registries.ts';
import { findBundles, fromCommandLine } from './bundles.ts';
import { benchCache } from './cache.ts';
import { barChart, type Group } from './chart.ts';
import { filePushers, layoutPushers, type Pushers, type Selection, type WasmFile } from './clients.ts';
import { compareResults, printComparison } from './comparison.ts';
import { benchDetect } from './detect.ts';
import { printEventRequests } from './event-requests.ts';
import { benchInterfaces } from './interfaces.ts';
import { benchLoadedCode } from './loaded-code.ts';
import { type Candidate, interleaved, printResults, type Result } from './measure.ts';
import { benchPacking } from './pack.ts';
import { benchPull } from './pull.ts';
import { startRelay } from './relays.ts';
import { printRequests } from './requests.ts';
import { actionPushers, benchStartup, measureStartup } from './startup.ts';
import { writeLayout, writeModules } from './workloads.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '11' },
    small: { type: 'boolean', default: false },
    peers: { type: 'string', default: 'oras,crane,regctl,skopeo,wkg' },
    base: { type: 'string' },
    only: { type: 'string', default: '' },
    'round-trips': { type: 'string', default: '0,50' },
  },
});
const runs = Number(values.runs);
const selection: Selection = { bundles: findBundles(values.base), peers: values.peers.split(',') };
const work = join(root, '.cache', 'bench');
let serial = 0;
const newRepository = () => {
  serial += 1;
  return `bench/r${process.pid}-${serial}`;
};

const benchmarks: Readonly<Record<string, () => Promise<void>>> = {
  startup: benchStartups,
  detect: () => benchDetect({ work, bundles: selection.bundles, runs }),
  publish: benchPublish,
  requests: benchRequests,
  push: benchPush,
  pull: () =>
    benchPull({
      selection,
      small: values.small,
      only: values.only,
      roundTrips: values['round-trips'].split(',').map(Number),
      bench,
      withRegistry,
    }),
  pack: () => benchPacking(values.small ? 60 : 500, runs, selection),
  cache: () => benchCache(values.small ? 60 : 500, runs, selection),
  interfaces: async () => {
    if (!(await benchInterfaces(20, runs))) process.exitCode = 1;
  },
};

await mkdir(work, { recursive: true });
for (const name of positionals.length > 0 ? positionals : Object.keys(benchmarks)) {
  const benchmark = benchmarks[name];
  if (!benchmark)
    throw new Error(`unknown benchmark "${name}"; use one of ${Object.keys(benchmarks).join(', ')}`);
  await benchmark();
}
process.exit(printComparison() ? process.exitCode : 1);

/** Measures the candidates, prints the results and records those of both bundles. */
async function bench(
  title: string,
  candidates: readonly Candidate[],
  startup?: ReadonlyMap<string, number>,
): Promise<readonly Result[]> {
  const results = await interleaved(candidates, runs);
  printResults(title, results, startup);
  compareResults(title, results);
  return results;
}

async function benchStartups(): Promise<void> {
  await bench('start and exit', [
    { name: 'node -e 0', command: process.execPath, args: () => ['-e', '0'] },
    ...versionCandidates(),
    ...['oras version', 'crane version', 'regctl version', 'skopeo --version'].flatMap(installed),
  ]);
  const layout = await layoutOfTwenty();
  const component = await componentFolder();
  await benchStartup('one manifest of 20 layers, CLI', layoutPushers(layout, selection), runs);
  await benchStartup('one Wasm component, CLI', filePushers(component, selection), runs);
  await benchLoadedCode(component.folder, selection.bundles);
  await benchStartup('one Wasm component, action', actionPushers(component, selection.bundles), runs);
}

function versionCandidates(): readonly Candidate[] {
  return selection.bundles.map((bundle) => fromCommandLine(bundle, () => ['--version']));
}

function installed(line: string): readonly Candidate[] {
  const [name = '', ...args] = line.split(' ');
  const command = selection.peers.includes(name) ? findExecutable(name) : undefined;
  return command ? [{ name: line, command, args: () => args }] : [];
}

async function layoutOfTwenty(): Promise<string> {
  const folder = join(work, 'layout-20');
  await writeLayout(folder, 20, 4096);
  return folder;
}

async function componentFolder(): Promise<WasmFile> {
  const folder = join(work, 'component');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'greeter.wasm');
  await copyFile(join(root, 'examples', 'component', 'greeter.wasm'), file);
  return { folder, file, name: 'greeter' };
}

async function benchPublish(): Promise<void> {
  const groups: Group[] = [];
  for (const [label, size] of [
    ['1 MB', 1e6],
    ['100 MB', 1e8],
  ] as const) {
    const folder = join(work, `publish-${size}`);
    const [file = ''] = await writeModules(folder, 1, size);
    const pushers = filePushers({ folder, file, name: 'm000' }, selection);
    for (const roundTrip of [0, 50]) {
      const { first, unchanged } = await benchAt(`publish ${label}`, roundTrip, pushers);
      if (roundTrip > 0)
        groups.push(groupOf(`${label}, first push`, first), groupOf(`${label}, unchanged`, unchanged));
    }
  }
  await drawChart(groups);
}

function groupOf(title: string, results: readonly Result[]): Group {
  return { title, bars: results.map(({ name, wall }) => ({ name, value: wall.median })) };
}

/** Writes the chart of the README, unless a client is missing or a base is compared. */
async function drawChart(groups: readonly Group[]): Promise<void> {
  const charted = ['ours', 'oras', 'wkg', 'skopeo'];
  const isComplete = groups.every(({ bars }) => bars.map(({ name }) => name).join() === charted.join());
  if (groups.length === 0 || !isComplete)
    return console.log('\nchart: not written; it needs oras, wkg and skopeo');
  const note = `50 ms round trip, median of ${runs} interleaved runs of whole processes; shorter is better`;
  const chart = barChart({ title: 'Publishing one Wasm file', note, accent: 'ours', groups });
  await writeFile(join(root, 'docs', 'images', 'publish.svg'), chart);
}

async function benchRequests(): Promise<void> {
  const layout = await layoutOfTwenty();
  const component = await componentFolder();
  await withRegistry(async ({ host }) => {
    const relay = await startRelay(host, 0);
    await printRequests('one manifest of 20 layers', relay, layoutPushers(layout, selection), newRepository);
    await printRequests('one Wasm component', relay, filePushers(component, selection), newRepository);
    const failures = await printEventRequests(relay, selection.bundles, newRepository);
    if (failures > 0) process.exitCode = 1;
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
    const pushers = layoutPushers(folder, selection);
    const times = await measureStartup(pushers, runs);
    const startup = new Map([...times].map(([name, { firstRequest }]) => [name, firstRequest.median]));
    for (const roundTrip of [0, 50]) await benchAt(`push ${label}`, roundTrip, pushers, startup);
  }
}

/** First pushes, each to a new repository, and then pushes of unchanged content, with the round-trip time added by a relay. */
async function benchAt(
  title: string,
  roundTrip: number,
  pushers: Pushers,
  startup?: ReadonlyMap<string, number>,
): Promise<{ readonly first: readonly Result[]; readonly unchanged: readonly Result[] }> {
  const results = await withRegistry(async (registry) => {
    const relay = roundTrip > 0 ? await startRelay(registry.host, roundTrip) : undefined;
    const host = relay?.host ?? registry.host;
    const same = newRepository();
    const at = `${title} at ${roundTrip} ms`;
    const first = await bench(`${at}, first`, pushers({ host, repository: newRepository }), startup);
    const unchanged = await bench(`${at}, unchanged`, pushers({ host, repository: () => same }));
    await relay?.stop();
    return { first, unchanged };
  });
  return results ?? { first: [], unchanged: [] };
}

async function withRegistry<Value>(
  use: (registry: StartedRegistry) => Promise<Value>,
): Promise<Value | undefined> {
  const registry = await startDistribution({ password: false });
  if (!registry) {
    console.log('  not run: docker-registry is not installed');
    return undefined;
  }
  try {
    return await use(registry);
  } finally {
    await registry.stop();
  }
}
