/** Deterministic tar streams; times, owners and names of owners are always zero. */

import { Readable } from 'node:stream';
import { Header } from 'tar/header';
import { Pax } from 'tar/pax';
import { prefetch } from '../async.ts';
import { CodedError } from '../errors.ts';
import { detach } from '../store/buffers.ts';
import { printable } from '../text.ts';
import { type Files, fileParts } from './file-parts.ts';
import type { TarEntries, TarEntry } from './tar-entry.ts';
import { checkEntry } from './tar-path.ts';

const blockSize = 512;
const defaultModes = { file: 0o644, directory: 0o755, symlink: 0o777 } as const;
const typeNames = { file: 'File', directory: 'Directory', symlink: 'SymbolicLink' } as const;
/** The largest size that eleven octal digits of a header can hold. */
const headerSizeLimit = 0o77777777777;

/** Files up to this size are read whole and ahead of their turn, since opening them takes longer than reading them. */
const smallLimit = 128 * 1024;
const window = { items: 32, weight: 4 * 1024 * 1024 };

/**
 * The archive as pieces of any size, made from one entry after the other in the order given; memory does not grow with
 * their number beyond their names. Each piece belongs to the reader, who may `detach` it.
 *
 * USTAR, with a PAX header only before an entry whose name or size does not fit (POSIX.1-2017, pax, "ustar Interchange
 * Format"). Throws `invalid-definition` for a path that leaves the archive or comes twice and `digest-mismatch` for a file
 * that does not hold exactly `size` bytes.
 */
export async function* tarChunks(entries: TarEntries, files: Files): AsyncGenerator<Uint8Array> {
  const taken = new Set<string>();
  const start = (entry: TarEntry) => readSmall(entry, files);
  for await (const { item, result } of prefetch(entries, start, { ...window, weigh: smallSize })) {
    checkEntry(item, taken);
    const small = await result;
    if (small) yield wholeEntry(item, small);
    else yield* longEntry(item, files);
  }
  yield new Uint8Array(2 * blockSize);
}

/** The same archive as a stream. */
export function tarStream(entries: TarEntries, files: Files): Readable {
  return Readable.from(tarChunks(entries, files), { objectMode: false });
}

function smallSize(entry: TarEntry): number {
  const size = entry.size ?? 0;
  return entry.file !== undefined && size <= smallLimit ? size : 0;
}

/** The content of an entry that is in memory or fits there; `undefined` when it has to be streamed. */
async function readSmall(entry: TarEntry, files: Files): Promise<Uint8Array | undefined> {
  if (entry.type !== 'file') return new Uint8Array(0);
  if (entry.bytes) return entry.bytes;
  if (entry.file === undefined || sizeOf(entry) > smallLimit) return undefined;
  const bytes = await files.slice(entry.file, 0, sizeOf(entry) + 1);
  if (bytes.byteLength !== sizeOf(entry)) throw changed(entry);
  return bytes;
}

function wholeEntry(entry: TarEntry, bytes: Uint8Array): Uint8Array {
  const whole = Buffer.concat([header(entry, bytes.byteLength), bytes, padding(bytes.byteLength)]);
  if (entry.file !== undefined) detach(bytes);
  return whole;
}

async function* longEntry(entry: TarEntry, files: Files): AsyncGenerator<Uint8Array> {
  const size = sizeOf(entry);
  yield header(entry, size);
  let seen = 0;
  for await (const chunk of content(entry, files)) {
    seen += chunk.byteLength;
    if (seen > size) throw changed(entry);
    yield chunk;
  }
  if (seen !== size) throw changed(entry);
  yield padding(size);
}

async function* content(entry: TarEntry, files: Files): AsyncGenerator<Uint8Array> {
  if (entry.file !== undefined) yield* fileParts(entry.file, files);
  // What a body gives may be the only copy of somebody's bytes.
  else for await (const chunk of entry.body?.() ?? []) yield Buffer.from(chunk);
}

function header(entry: TarEntry, size: number): Uint8Array {
  const block = Buffer.alloc(blockSize);
  const fields = new Header({
    path: entry.path,
    type: typeNames[entry.type],
    mode: entry.mode ?? defaultModes[entry.type],
    uid: 0,
    gid: 0,
    size,
    mtime: new Date(0),
    linkpath: entry.link ?? '',
    uname: '',
    gname: '',
  });
  const unfit = fields.encode(block);
  // The encoder splits a name of just 100 bytes into "." and the name, which reads back as another one.
  const same = entry.path.length < 100 || new Header(block).path === entry.path;
  return unfit || !same ? Buffer.concat([paxHeader(entry, size), block]) : block;
}

function paxHeader(entry: TarEntry, size: number): Uint8Array {
  return new Pax({
    path: entry.path,
    ...(entry.link !== undefined && { linkpath: entry.link }),
    ...(size > headerSizeLimit && { size }),
  }).encode();
}

function padding(size: number): Uint8Array {
  return new Uint8Array((blockSize - (size % blockSize)) % blockSize);
}

function sizeOf(entry: TarEntry): number {
  return entry.bytes?.byteLength ?? entry.size ?? 0;
}

function changed(entry: TarEntry): CodedError {
  const name = printable(entry.file ?? entry.path);
  return new CodedError(
    'digest-mismatch',
    `${name} is not ${sizeOf(entry)} bytes long any more while it is packed`,
    {
      hint: 'Make sure that nothing writes the file during the run, then run again.',
    },
  );
}
