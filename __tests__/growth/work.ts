/** The work of a dry run over a workspace: planning and packing, counted in operations on files and in processor time. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileFileNames } from '../../src/file-names.ts';
import type { Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { publish } from '../../src/verbs/publish.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import type { MemoryFiles } from '../support/memory-workspace.ts';
import { silentHost } from '../support/silent-host.ts';
import type { GrowthCase } from './cases.ts';

export interface Work {
  /** Calls of the workspace, entries that it listed, and KiB that it read. */
  readonly operations: number;
  /** Milliseconds of user and system time. */
  readonly processor: number;
}

/** Does the work `rounds` times; the processor time is the least of them. */
export async function workOf(growth: GrowthCase, size: number, rounds = 1): Promise<Work> {
  const folder = await makeFolder(growth.files(size));
  try {
    const all: Work[] = [];
    for (let round = 0; round < rounds; round += 1) all.push(await workIn(folder, growth));
    return {
      operations: all[0]?.operations ?? 0,
      processor: Math.min(...all.map(({ processor }) => processor)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function workIn(folder: string, { formats = '', ownTags, title }: GrowthCase): Promise<Work> {
  const counter = { operations: 0 };
  const scratch = await mkdtemp(join(tmpdir(), 'owp-growth-scratch-'));
  const host: Host = {
    ...silentHost,
    openWorkspace: async (options) => counting(await openFiles(options), counter),
    scratch: async () => scratch,
    facts: async () => ({ folder: { value: 'growth', origin: 'folder name' } }),
  };
  const inputs = { path: folder, to: 'oci:./out', 'dry-run': 'true', formats, tags: ownTags ? '' : '1.0.0' };
  const options = readOptions('publish', new Map(Object.entries(inputs)));
  const before = process.cpuUsage();
  const { error } = await publish.run(options, { host, stores: () => fail(title) });
  const { user, system } = process.cpuUsage(before);
  await rm(scratch, { recursive: true });
  if (error) throw error;
  return { operations: counter.operations, processor: (user + system) / 1000 };
}

function fail(title: string): never {
  throw new Error(`${title}: a dry run opens no store`);
}

async function makeFolder(files: MemoryFiles): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-growth-'));
  for (const parent of new Set(Object.keys(files).map((path) => dirname(path))))
    await mkdir(join(folder, parent), { recursive: true });
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return folder;
}

const kibibyte = 1024;

function counting(workspace: Workspace, counter: { operations: number }): Workspace {
  const count = (work: number) => {
    counter.operations += work;
  };
  const counted = async <Result>(work: Promise<Result>, sizeOf: (result: Result) => number) => {
    const result = await work;
    count(1 + sizeOf(result));
    return result;
  };
  return {
    files: (folder, matches) => counted(workspace.files(folder, matches), ({ length }) => length),
    search: async (test) => {
      const found = await counted(workspace.search(test), ({ length }) => length);
      const read = await workspace.files('.', compileFileNames(test.fileNames));
      for (const { size } of read) count(1 + size / kibibyte);
      return found;
    },
    checkout: workspace.checkout,
    omissions: () => workspace.omissions(),
    unusedExcludes: () => workspace.unusedExcludes(),
    tree: (folder) => counted(workspace.tree(folder), ({ length }) => length),
    stat: (path) => counted(workspace.stat(path), () => 0),
    follow: (path) => counted(workspace.follow(path), () => 0),
    read: (path, limit) => counted(workspace.read(path, limit), (bytes) => bytes.byteLength / kibibyte),
    slice: (path, offset, length) =>
      counted(workspace.slice(path, offset, length), (bytes) => bytes.byteLength / kibibyte),
    scan(paths, limit, matches) {
      const countingMatches = (bytes: Uint8Array) => {
        count(1 + bytes.byteLength / kibibyte);
        return matches(bytes);
      };
      return workspace.scan(paths, limit, countingMatches);
    },
    open(path) {
      const stream = workspace.open(path);
      count(1);
      stream.on('data', (chunk: Uint8Array) => count(chunk.byteLength / kibibyte));
      return stream.pause();
    },
  };
}
