/** Random trials of reading: faults between the program and a real registry, and a program that is killed at any moment. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { titleKey, unpackKey } from '../../src/oci/annotations.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { drawFault, drawSchedule, type Schedule } from '../faults/fault.ts';
import { startFaultProxy } from '../faults/proxy.ts';
import { createRandom, type Random } from '../faults/random.ts';
import { tgzOf } from '../folder/archives.ts';
import { bundlePath } from '../support/bundle.ts';
import { endThreads, withThread } from '../support/download-thread.ts';
import type { Registry } from '../support/registries.ts';
import { openToPush, pushArtifact, runPull } from './pulling.ts';

/** An artifact in each registry, and what a whole pull of it leaves. */
export interface Reading {
  readonly registries: readonly Registry[];
  readonly name: string;
  /** Digests of the files by path. */
  readonly expected: ReadonlyMap<string, string>;
  /** Digests of its layers. */
  readonly layers: readonly string[];
  /** A cache that all trials share. */
  readonly cache: string;
  readonly folder: string;
  remove(): void;
}

const bytesOf = (size: number, seed: string) =>
  Buffer.alloc(size, createHash('sha512').update(seed).digest());

/** Pushes it to every registry that needs no login. */
export async function prepareReading(all: readonly Registry[]): Promise<Reading> {
  const registries = all.filter(({ username }) => username === undefined);
  const name = `interop/random-${process.pid}`;
  const files = new Map([
    // The cache holds one in memory, and writes the other in parts.
    ['large.bin', bytesOf(3_000_000, 'large')],
    ['larger.bin', bytesOf(6_000_000, 'larger')],
    ['notes/a.txt', bytesOf(10, 'a')],
    ['notes/b.txt', bytesOf(70_000, 'b')],
  ]);
  const archived = Array.from({ length: 40 }, (_, index) => ({
    name: `tree/${index % 4}/${index}`,
    body: bytesOf(5000, String(index)),
  }));
  const layers = [
    ...[...files].map(([title, bytes]) => ({
      type: 'text/plain',
      bytes,
      annotations: { [titleKey]: title },
    })),
    {
      type: 'application/vnd.acme.v1.tar+gzip',
      bytes: tgzOf(archived),
      annotations: { [titleKey]: 'tree', [unpackKey]: 'true' },
    },
  ];
  for (const { host } of registries) {
    const store = await openToPush(host, name);
    await store.tag(
      await pushArtifact(store, { artifactType: 'application/vnd.acme.v1', layers }),
      parseTag('1.0.0'),
    );
  }
  const all_ = [...files, ...archived.map(({ name: path, body }) => [path, body] as const)];
  const folder = mkdtempSync(join(tmpdir(), 'owp-random-'));
  return {
    registries,
    name,
    expected: new Map(all_.map(([path, bytes]) => [path, digest(bytes)])),
    layers: layers.map(({ bytes }) => digest(bytes)),
    cache: join(folder, 'cache'),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What is wrong with a folder: files that are not whole, and with `whole` also those that are missing. */
function problemsOf(output: string, { expected }: Reading, whole: boolean): readonly string[] {
  const problems: string[] = [];
  const found = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !path.startsWith('.partial-') && statSync(join(output, path)).isFile());
  for (const path of found) {
    if (digest(readFileSync(join(output, path))) !== expected.get(path))
      problems.push(`${path} is not whole`);
  }
  if (whole)
    for (const path of expected.keys()) if (!found.includes(path)) problems.push(`${path} is missing`);
  return problems;
}

/** The same for a copy in an image layout, where each file has its digest as its name. */
function problemsOfCopy(copy: string, { layers }: Reading, whole: boolean): readonly string[] {
  const folder = join(copy, 'blobs', 'sha256');
  const found = existsSync(folder) ? readdirSync(folder) : [];
  const wrong = found.filter((name) => digest(readFileSync(join(folder, name))) !== name);
  const missing = whole ? layers.filter((name) => !found.includes(name)) : [];
  return [...wrong.map((name) => `${name} is not whole`), ...missing.map((name) => `${name} is missing`)];
}

export interface Trial {
  readonly problems: readonly string[];
  /** What happened, for a summary. */
  readonly outcome: string;
}

/** A pull has about eight requests, so that faults are drawn among these. */
function drawForReading(random: Random): Schedule {
  if (random.chance(0.1)) return drawSchedule(random, 1);
  const count = 1 + random.below(4);
  return {
    faults: new Map(Array.from({ length: count }, () => [random.below(9), drawFault(random)] as const)),
  };
}

/** Ends every third thread at a random moment. */
function endingSometimes(random: Random): (worker: Worker) => void {
  const moment = random.chance(0.3) ? random.below(200) : undefined;
  return (worker) => {
    if (moment !== undefined) void wait(moment, undefined, { ref: false }).then(() => worker.terminate());
  };
}

/** Changes a byte of a random entry of the cache that all trials share, also while others read it. */
function damageSometimes(reading: Reading, random: Random): void {
  const folder = join(cacheIn(reading), 'blobs', 'sha256');
  if (!random.chance(0.3) || !existsSync(folder)) return;
  const names = readdirSync(folder);
  if (names.length === 0) return;
  try {
    const file = openSync(join(folder, random.pick(names)), 'r+');
    const position = random.below(fstatSync(file).size);
    writeSync(file, Buffer.of(random.below(256)), 0, 1, position);
    closeSync(file);
  } catch {
    // Another trial has removed it.
  }
}

/** One pull through the fault proxy, with or without the cache, into a new or an existing folder or an image layout. */
export async function faultTrial(reading: Reading, seed: number, number: number): Promise<Trial> {
  const random = createRandom(seed, number);
  const registry = random.pick(reading.registries);
  const schedule = drawForReading(random);
  const proxy = await startFaultProxy({ upstream: registry.host, schedule, tokens: false });
  const output = join(reading.folder, `faults-${number}`);
  const isPresent = random.chance(0.3);
  if (isPresent) mkdirSync(output);
  const isCopy = random.chance(0.3);
  const problemsIn = isCopy ? problemsOfCopy : problemsOf;
  const inputs = {
    references: `${proxy.host}/${reading.name}:1.0.0`,
    ...(isCopy ? { to: `oci:${output}` } : { output }),
    timeout: schedule.outage ? '1' : '20',
    cache: random.pick(['false', 'true']),
  };
  const settings = random.chance(0.6) ? { downloadThread: withThread(endingSometimes(random)) } : {};
  let outcome = 'pulled';
  try {
    damageSometimes(reading, random);
    await runPull(inputs, cacheIn(reading), settings);
  } catch (error) {
    outcome = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    await proxy.stop();
    if (settings.downloadThread) await endThreads(settings.downloadThread);
  }
  const problems = existsSync(output)
    ? problemsIn(output, reading, outcome === 'pulled')
    : outcome === 'pulled'
      ? ['nothing is there']
      : [];
  const isLeft = isCopy
    ? existsSync(output) && hasPartials(output)
    : outcome !== 'pulled' && !isPresent && existsSync(output);
  rmSync(output, { recursive: true, force: true });
  const unexpected = ['internal', 'TypeError'].some((name) => outcome.includes(name)) ? [outcome] : [];
  return { problems: [...problems, ...(isLeft ? ['something is left'] : []), ...unexpected], outcome };
}

function hasPartials(folder: string): boolean {
  return readdirSync(folder).some((name) => name.startsWith('.partial-'));
}

/** One pull by the bundle, or with a thread by its sources, that is killed at a random moment, and one that follows and must be whole. */
export async function killTrial(reading: Reading, seed: number, number: number): Promise<Trial> {
  const random = createRandom(seed, number);
  const { host } = random.pick(reading.registries);
  const above = join(reading.folder, `kill-${number}`);
  const output = join(above, 'out');
  const isPresent = random.chance(0.4);
  mkdirSync(isPresent ? output : above, { recursive: true });
  const reference = `${host}/${reading.name}:1.0.0`;
  const keeps = random.pick(['true', 'false']);
  const isCopy = random.chance(0.3);
  const problemsIn = isCopy ? problemsOfCopy : problemsOf;
  const to = isCopy ? (['to', `oci:${output}`] as const) : (['output', output] as const);
  const args = random.chance(0.5)
    ? [bundlePath, 'pull', reference, `--${to[0]}`, to[1], '--cache', keeps]
    : [join(import.meta.dirname, 'pull-process.ts'), reference, ...to, keeps, cacheIn(reading)];
  const moment = 60 + random.below(840);
  damageSometimes(reading, random);
  const code = await run(args, reading, moment);
  // A layout gets one content after the other, and lists the artifact at the end.
  const isWhole = code === 0 || (!isCopy && !isPresent && existsSync(output));
  const before = existsSync(output) ? problemsIn(output, reading, isWhole) : [];
  const next = await run(args, reading);
  const after = next === 0 ? problemsIn(output, reading, true) : [`the next run ends with ${next}`];
  // Those in a layout may belong to another process, and are removed after an hour.
  const left = (isCopy ? [above] : [above, output]).filter(hasPartials);
  rmSync(above, { recursive: true, force: true });
  return {
    problems: [...before, ...after, ...left.map(() => 'a partial file is left')],
    outcome: code === 0 ? 'ended before' : 'killed',
  };
}

/** Where the bundle keeps it. */
function cacheIn({ cache }: Reading): string {
  return join(cache, 'oci-wasm-publish');
}

async function run(args: readonly string[], { cache }: Reading, killAfter?: number): Promise<number> {
  const env = { PATH: process.env.PATH, HOME: cache, XDG_CACHE_HOME: cache };
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? -1)));
  if (killAfter !== undefined)
    void wait(killAfter, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
  return await ended;
}
