/** The compile cache: what V8 has compiled of the program in a shell is kept beside the program, and not compiled again by the next run. */

import type { Stats } from 'node:fs';
import type { Script } from 'node:vm';

/** What a file of the bundle exports. */
export interface Chunk {
  readonly id: number;
  readonly ids: readonly number[];
  readonly modules: object;
}

interface Cache {
  /** The folder of the program. */
  readonly program: string;
  /** Beside it. */
  readonly folder: string;
}

interface Loaded {
  readonly name: string;
  /** The script that was run. */
  readonly source: Buffer;
  readonly script: Script;
  readonly runs: readonly string[];
}

interface Kept {
  /**
   * The runs that have added to the code, by the numbers of the files that they loaded: a run that loads others calls other functions.
   */
  readonly runs: readonly string[];
  readonly code: Buffer;
}

/** The first lines of a chunk; its modules are one object from the third line to the end. */
const head = /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];\nexport const modules = (?=\{)/;
const linesOfHead = 2;
/** Shorter than the head. A module is strict, as an imported file is. */
const startOfScript = "'use strict';(";
const mostBytesOfHead = 4096;
const digestSize = 32;
/** Each is added once, and a user has a few. */
const mostRuns = 256;
const mostBytes = 64 << 20;
/** Write permission of the group and of others. */
const writableByOthers = 0o022;

// Opened when they are called: an older Node loads this file to say that it is too old.
const fs = () => process.getBuiltinModule('node:fs');
const path = () => process.getBuiltinModule('node:path');

let open: ((name: string) => Chunk | undefined) | undefined;

/** Has the files of the program in `folder` loaded through the cache. Two variables of Node turn it off, as they do Node's own. */
export function useCompileCache(folder: string, environment: NodeJS.ProcessEnv): void {
  if (environment.NODE_DISABLE_COMPILE_CACHE || environment.NODE_V8_COVERAGE) return;
  open = openCompileCache(folder);
}

/** What an import of a file gives; undefined if it has to be imported. The loader of the bundle asks this first (`.ci/build.ts`). */
export function keptChunk(name: string): Chunk | undefined {
  return open?.(name);
}

/**
 * Opens the cache of the program in `folder`. What is kept is used only if its digest is right for the source as it is now, and if nobody
 * may have written it who could not have written the program. Node's own compile cache keeps a module as it is before it runs, when few
 * of its functions are compiled.
 */
export function openCompileCache(folder: string): (name: string) => Chunk | undefined {
  const cache = { program: folder, folder: path().join(folder, '..', '.compile-cache') };
  const loaded: Loaded[] = [];
  // A run that failed has called few of the functions that the next one calls.
  process.once('exit', (code) => {
    if (code === 0) keepAll(cache, loaded);
  });
  return (name) => {
    try {
      return load(cache, name, loaded);
    } catch {
      return undefined;
    }
  };
}

function load(cache: Cache, name: string, loaded: Loaded[]): Chunk | undefined {
  const file = path().join(cache.program, name);
  const bytes = fs().readFileSync(file);
  const [start, id, ids = ''] = head.exec(bytes.toString('latin1', 0, mostBytesOfHead)) ?? [];
  if (start === undefined) return undefined;
  const source = asScript(bytes, start.length);
  const kept = readKept(cache, name, source);
  const script = compile(file, source.toString('latin1'), kept?.code);
  const modules: object = script.runInThisContext();
  loaded.push({ name, source, script, runs: script.cachedDataRejected ? [] : (kept?.runs ?? []) });
  return { id: Number(id), ids: ids.split(',').map(Number), modules };
}

/** The object from `start` on as an expression of a strict script, without a copy: strings of this size begin a garbage collection. */
function asScript(bytes: Buffer, start: number): Buffer {
  const end = bytes.lastIndexOf('}') + 1;
  const before = start - startOfScript.length;
  bytes.write(startOfScript, before);
  bytes.write(')', end);
  return bytes.subarray(before, end + 1);
}

function compile(filename: string, text: string, cachedData: Buffer | undefined): Script {
  const { Script } = process.getBuiltinModule('node:vm');
  return new Script(text, { filename, lineOffset: linesOfHead, ...(cachedData && { cachedData }) });
}

/** V8 compares its version, its flags and the length of the source, and believes everything else. */
function readKept(cache: Cache, name: string, source: Buffer): Kept | undefined {
  const bytes = readTrusted(cache, name);
  const end = bytes?.indexOf(0, digestSize) ?? -1;
  if (bytes === undefined || end < 0) return undefined;
  if (!digestOf(source, bytes.subarray(digestSize)).equals(bytes.subarray(0, digestSize))) return undefined;
  return { runs: bytes.toString('latin1', digestSize, end).split(' '), code: bytes.subarray(end + 1) };
}

function readTrusted(cache: Cache, name: string): Buffer | undefined {
  const { closeSync, fstatSync, openSync, readFileSync } = fs();
  try {
    if (!isTrustedFolder(cache)) return undefined;
    const opened = openSync(path().join(folderOfVersion(cache), name), 'r');
    const stats = fstatSync(opened);
    const isUsable = stats.isFile() && stats.size <= mostBytes && isTrusted(stats, cache);
    const bytes = isUsable ? readFileSync(opened) : undefined;
    closeSync(opened);
    return bytes;
  } catch {
    return undefined;
  }
}

function folderOfVersion({ folder }: Cache): string {
  return path().join(folder, `${process.version}-${process.arch}`);
}

/** The folder around that of the program can be one in which everybody makes files of their own, such as that for temporary files. */
function isTrustedFolder(cache: Cache): boolean {
  const stats = fs().lstatSync(cache.folder);
  return stats.isDirectory() && isTrusted(stats, cache);
}

function isTrusted(stats: Stats, { program }: Cache): boolean {
  const isWritable = process.platform !== 'win32' && (stats.mode & writableByOthers) !== 0;
  return stats.uid === fs().statSync(program).uid && !isWritable;
}

function digestOf(...parts: readonly Buffer[]): Buffer {
  const state = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const part of parts) state.update(part);
  return state.digest();
}

function keepAll(cache: Cache, loaded: readonly Loaded[]): void {
  const run = loaded
    .map(({ name }) => name.split('.')[0])
    .sort()
    .join('-');
  const added = loaded.filter(({ runs }) => !runs.includes(run) && runs.length < mostRuns);
  if (added.length === 0 || !makeFolder(cache)) return;
  for (const one of added) keep(path().join(folderOfVersion(cache), one.name), one, [...one.runs, run]);
}

/** False where nothing can be kept, or where somebody else would find files that the owner of the program cannot remove. */
function makeFolder(cache: Cache): boolean {
  try {
    if (process.geteuid && process.geteuid() !== fs().statSync(cache.program).uid) return false;
    fs().mkdirSync(cache.folder, { recursive: true, mode: 0o755 });
    if (!isTrustedFolder(cache)) return false;
    // A copy of the program in a repository stays as it was committed.
    fs().writeFileSync(path().join(cache.folder, '.gitignore'), '*\n');
    fs().mkdirSync(folderOfVersion(cache), { recursive: true, mode: 0o755 });
    return true;
  } catch {
    return false;
  }
}

/** A run that is killed here leaves a file with a wrong digest, and no other one. */
function keep(file: string, one: Loaded, runs: readonly string[]): void {
  try {
    const content = contentOf(one, runs);
    // Two runs at the same time do not write into the same file.
    remove(file);
    fs().writeFileSync(file, content, { flag: 'wx', mode: 0o644 });
  } catch {
    // What was written takes the last bytes of a full disk.
    remove(file);
  }
}

function remove(file: string): void {
  try {
    fs().unlinkSync(file);
  } catch {
    // It is not there, or a folder.
  }
}

function contentOf({ source, script }: Loaded, runs: readonly string[]): Buffer {
  const content = Buffer.concat([Buffer.from(`${runs.join(' ')}\0`), script.createCachedData()]);
  return Buffer.concat([digestOf(source, content), content]);
}
