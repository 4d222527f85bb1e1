/** Unpacking an archive into a staged folder under rules: nothing leads out of it, and only files, folders and links are in it. */

import type { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { decompress } from './decompress.ts';
import { refuseArchive, refusedEntry } from './refusals.ts';
import { isUsableTarget, readPath } from './safe-path.ts';
import type { Entry, StagedFolder } from './staged-folder.ts';
import { type ArchiveEntry, readTar } from './tar-reader.ts';
import { applyWhiteout } from './whiteouts.ts';

export interface UnpackOptions {
  /** The layer, as errors show it. */
  readonly origin: string;
  /** Bytes of the archive, compressed. */
  readonly size: number;
  /** Names of the folder that entries go below. */
  readonly into: readonly string[];
  /** Names of the folder that each entry must be in, as ORAS requires of a layer with a title; they stay part of its path. */
  readonly within?: readonly string[];
  /** True where the consumer takes a path with a leading slash as one below its folder. */
  readonly absolutePaths?: boolean;
  /** Name of the folder that everything is in, in place of that of the archive, for a consumer that gives it one. */
  readonly topFolder?: string;
  /** `omit` leaves symlinks out, as some consumers do. */
  readonly symlinks: 'keep' | 'omit';
  /** True for a layer of an image, in which `.wh.` files remove what lower layers hold (image-spec v1.1.1, layer.md "Whiteouts"). */
  readonly whiteouts?: boolean;
  /** Digest of the archive without its compression, if it is stated. */
  readonly uncompressed?: Digest;
  /** Called for each symlink that is left out. */
  onOmitted?(path: string): void;
}

/** Entries of one archive at most: also those that change nothing, such as a folder that is there, or are left out. */
const archiveEntryLimit = 300_000;

/** Content up to this size is held in memory. */
const smallSize = 256 * 1024;

/** Throws `invalid-archive`, and `digest-mismatch` for another `uncompressed` digest; then the folder is to be discarded. */
export async function unpackInto(
  folder: StagedFolder,
  archive: Readable,
  given: UnpackOptions,
): Promise<void> {
  const options = { ...given, origin: folder.beginArchive(given.origin) };
  const refuse = refuseArchive(options.origin);
  const digester = options.uncompressed && createDigester(digestAlgorithm(options.uncompressed));
  const { size } = options;
  const decompressed = decompress(archive, { size, limit: folder.budget.bytes, refuse });
  const chunks = counted(decompressed, (chunk) => {
    folder.budget.bytes -= chunk.byteLength;
    digester?.update(chunk);
  });
  try {
    let count = 0;
    for await (const entry of readTar(chunks, refuse)) {
      count += 1;
      if (count > archiveEntryLimit) throw refuse(`has more than ${archiveEntryLimit} entries`);
      await addEntry(folder, entry, options);
    }
    // What follows the end mark belongs to the content, which is verified to its last byte.
    for await (const _ of chunks);
  } finally {
    await decompressed.return(undefined);
    archive.destroy();
  }
  const found = digester?.digest();
  if (found !== options.uncompressed)
    throw new CodedError(
      'digest-mismatch',
      `${options.origin} unpacks to ${found}, and its artifact states ${options.uncompressed}`,
      { hint: 'Push the artifact again with the tool that wrote it.' },
    );
}

/** Ends only when the source ends: a reader that stops early can go on later. */
function counted(
  chunks: AsyncGenerator<Uint8Array>,
  onChunk: (chunk: Uint8Array) => void,
): AsyncIterableIterator<Uint8Array> {
  const iterator: AsyncIterableIterator<Uint8Array> = {
    async next() {
      const result = await chunks.next();
      if (!result.done) onChunk(result.value);
      return result;
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

async function addEntry(folder: StagedFolder, entry: ArchiveEntry, options: UnpackOptions): Promise<void> {
  const names = namesOf(folder, entry, options);
  if (names === undefined) return;
  const placed: Entry = { names: [...options.into, ...names], origin: options.origin };
  if (options.whiteouts && applyWhiteout(folder, placed)) return;
  if (entry.kind === 'folder') folder.addFolder(placed, entry.mode);
  else if (entry.kind === 'file') await addFile(folder, placed, entry);
  else if (entry.kind === 'hardlink') addHardlink(folder, placed, entry, options);
  else if (options.symlinks === 'omit') options.onOmitted?.(entry.path);
  else addSymlink(folder, placed, entry);
}

async function addFile(
  folder: StagedFolder,
  placed: Entry,
  { content, size, mode }: ArchiveEntry,
): Promise<void> {
  await folder.addFile(placed, size <= smallSize ? await content.all() : content.chunks(), mode);
}

/** The names of an entry, or `undefined` for the folder that `within` is below. */
function namesOf(
  folder: StagedFolder,
  { path, kind }: ArchiveEntry,
  options: UnpackOptions,
): readonly string[] | undefined {
  const { origin, within = [], absolutePaths = false } = options;
  const relative = absolutePaths ? path.replace(/^\/+/, './') : path;
  const names = readPath(relative, folder.tree.names, (why) => refusedEntry(path, origin, why));
  const isInside = within.every((name, index) => names[index] === name);
  if (isInside) return inTopFolder(names, options, kind === 'folder');
  const isAbove = names.every((name, index) => within[index] === name);
  if (isAbove) return undefined;
  throw refusedEntry(path, origin, `is outside ${within.join('/')}, the title of the layer`);
}

/** The top folder of the archive may have an entry of its own. */
function inTopFolder(
  names: readonly string[],
  { topFolder }: UnpackOptions,
  isFolder = false,
): readonly string[] {
  const isInFolder = names.length > (isFolder ? 0 : 1);
  return topFolder !== undefined && isInFolder ? [topFolder, ...names.slice(1)] : names;
}

function addHardlink(
  folder: StagedFolder,
  placed: Entry,
  { target }: ArchiveEntry,
  options: UnpackOptions,
): void {
  const refuse = (why: string) =>
    refusedEntry(placed.names.join('/'), placed.origin, `is a link to ${target}, which ${why}`);
  const names = readPath(target, folder.tree.names, refuse);
  folder.addHardlink(placed, [...options.into, ...inTopFolder(names, options)]);
}

function addSymlink(folder: StagedFolder, placed: Entry, { target }: ArchiveEntry): void {
  const refuse = (why: string) => refusedEntry(placed.names.join('/'), placed.origin, why);
  if (target === '' || target.includes('\0') || Buffer.byteLength(target) > 4096)
    throw refuse('is a symlink without a usable target');
  const isRelative = !/^[/\\]|^[a-z]:|\\/i.test(target);
  // A backslash separates folders on Windows only, where the check of all links would not see it.
  if (folder.tree.rooted ? !isUsableTarget(target) : !isRelative)
    throw refuse(`is a symlink to ${target}, which is not below the folder`);
  folder.addSymlink(placed, target);
}
