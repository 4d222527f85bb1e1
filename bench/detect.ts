/** The benchmark of detection: a dry run in a large checkout beside `find`, and how far it is from the target. */

import { join } from 'node:path';
import { type Bundle, fromCommandLine } from './bundles.ts';
import { compareResults } from './comparison.ts';
import { type Candidate, interleaved, printResults, type Result, type Spread } from './measure.ts';
import { writeTree } from './workloads.ts';

/** Time beyond start-up, in times of `find`. */
const target = 2;
const files = 100_000;

const trees = [
  { folder: 'sources', title: `detection in ${files.toLocaleString('en')} files`, jsonEvery: 0 },
  {
    folder: 'sources-json',
    title: `detection in ${files.toLocaleString('en')} files, of which every seventh is JSON`,
    jsonEvery: 7,
  },
] as const;

/** What Node takes to list the folders and to read the JSON files, one after the other, without any check. */
const listing = `
const fs = require('node:fs');
const list = (folder) => {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const path = folder + '/' + entry.name;
    if (entry.isDirectory()) { if (entry.name !== '.git') list(path); }
    else if (entry.name.endsWith('.json')) {
      const file = fs.openSync(path);
      fs.readSync(file, buffer);
      fs.closeSync(file);
    }
  }
};
const buffer = Buffer.alloc(65536);
list(process.argv[1]);
`;

interface DetectContext {
  /** Folder for the trees. */
  readonly work: string;
  readonly bundles: readonly Bundle[];
  readonly runs: number;
}

/** Measures a tree of sources without JSON, and one with more JSON than any checkout that we know. */
export async function benchDetect({ work, bundles, runs }: DetectContext): Promise<void> {
  const alone = join(work, 'three-files');
  await writeTree(alone, { files: 0, jsonEvery: 0 });
  for (const { folder, title, jsonEvery } of trees) {
    const tree = join(work, folder);
    await writeTree(tree, { files, jsonEvery });
    const results = await interleaved(candidatesFor(tree, alone, bundles), runs);
    printResults(
      title,
      results.filter(({ name }) => ['ours', 'base', find].includes(name)),
    );
    compareResults(title, results);
    printVerdict(results);
  }
}

const [startUp, find, emptyNode, node] = ['start-up', 'find', 'node -e 0', 'node, readdirSync'];

function candidatesFor(tree: string, alone: string, bundles: readonly Bundle[]): readonly Candidate[] {
  const dryRun = (path: string) => () => ['--path', path, '--dry-run'];
  const named = (name: string, command: string, args: readonly string[]): Candidate => ({
    name,
    command,
    args: () => args,
  });
  const [ours] = bundles;
  const inTree = bundles.map((bundle) => fromCommandLine(bundle, dryRun(tree)));
  return [
    ...inTree,
    ...(ours ? [{ ...fromCommandLine(ours, dryRun(alone)), name: startUp }] : []),
    named(find, 'find', [tree, '-name', '.git', '-prune', '-o', '-name', '*.wasm', '-print']),
    named(emptyNode, process.execPath, ['-e', '0']),
    named(node, process.execPath, ['-e', listing, tree]),
  ];
}

function printVerdict(results: readonly Result[]): void {
  const ours = ratio(results, 'ours', startUp);
  const isMet = ours.median <= target || ours.least <= target;
  console.log(
    `  beyond start-up, ours takes ${show(ours)} × find; target: at most ${target}, ${isMet ? 'met' : 'missed'}`,
  );
  console.log(`  beyond start-up, Node alone takes ${show(ratio(results, node, emptyNode))} × find`);
}

function ratio(results: readonly Result[], whole: string, start: string): Spread {
  const wall = (name: string) => results.find((result) => result.name === name)?.wall;
  const of = (value: keyof Spread) =>
    ((wall(whole)?.[value] ?? Number.NaN) - (wall(start)?.[value] ?? Number.NaN)) /
    (wall(find)?.[value] ?? 0);
  return { median: of('median'), least: of('least') };
}

function show({ median, least }: Spread): string {
  return `${median.toFixed(2)} (least ${least.toFixed(2)})`;
}
