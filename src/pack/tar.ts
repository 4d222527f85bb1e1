/** Deterministic tar archives: every time, owner and group is zero. */

import { Header } from 'tar/header';
import { Pax } from 'tar/pax';
import { prefetch } from '../async.ts';
import { CodedError } from '../errors.ts';
import { detach } from '../store/buffers.ts';
import { printable } from '../text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { fileParts } from './contents.ts';
import { checkEntry, contentSize, type TarEntries, type TarEntry } from './tar-entry.ts';

type Files = Pick<Workspace, 'slice'>;

const blockSize = 512;
const defaultModes = { file: 0o644, directory: 0o755, symlink: 0o777 } as const;
const typeNames = { file: 'File', directory: 'Directory', symlink: 'SymbolicLink' } as const;
/** The largest size that eleven octal digits of a header can express. */
const headerSizeLimit = 0o77777777777;

/** Files up to this size are read whole and prefetched, since opening them takes longer than reading them. */
const smallLimit = 128 * 1024;
const prefetchLimits = { items: 32, weight: 4 * 1024 * 1024 };

/**
 * The archive in chunks of any size, one entry after the other in the given order. Of past entries only the paths stay in memory.
 *
 * USTAR, with a PAX header only before an entry whose name or size does not fit (POSIX.1-2017, pax, "ustar Interchange
 * Format"). Throws `invalid-definition` for a path that leaves the archive or appears twice, and `digest-mismatch` for a file
 * that does not have exactly `size` bytes.
 */
export async function* tarChunks(entries: TarEntries, files: Files): AsyncGenerator<Uint8Array> {
  const paths = new Set<string>();
  const start = (entry: TarEntry) => readSmall(entry, files);
  const options = { ...prefetchLimits, weigh: smallSize };
  for await (const { item, result } of prefetch(entries, start, options)) {
    checkEntry(item, paths);
    const small = await result;
    if (small) yield wholeEntry(item, small);
    else yield* streamedEntry(item, files);
  }
  yield new Uint8Array(2 * blockSize);
}

function smallSize(entry: TarEntry): number {
  const size = entry.size ?? 0;
  return entry.file !== undefined && size <= smallLimit ? size : 0;
}

/** The content of an entry that is in memory or small; `undefined` when it has to be streamed. */
async function readSmall(entry: TarEntry, files: Files): Promise<Uint8Array | undefined> {
  if (entry.type !== 'file') return new Uint8Array(0);
  if (entry.bytes) return entry.bytes;
  if (entry.file === undefined || contentSize(entry) > smallLimit) return undefined;
  const bytes = await files.slice(entry.file, 0, contentSize(entry) + 1);
  if (bytes.byteLength !== contentSize(entry)) throw resized(entry);
  return bytes;
}

function wholeEntry(entry: TarEntry, bytes: Uint8Array): Uint8Array {
  const whole = Buffer.concat([header(entry, bytes.byteLength), bytes, padding(bytes.byteLength)]);
  if (entry.file !== undefined) detach(bytes);
  return whole;
}

async function* streamedEntry(entry: TarEntry, files: Files): AsyncGenerator<Uint8Array> {
  const size = contentSize(entry);
  yield header(entry, size);
  let seen = 0;
  for await (const chunk of content(entry, files)) {
    seen += chunk.byteLength;
    if (seen > size) throw resized(entry);
    yield chunk;
  }
  if (seen !== size) throw resized(entry);
  yield padding(size);
}

async function* content(entry: TarEntry, files: Files): AsyncGenerator<Uint8Array> {
  if (entry.file !== undefined) yield* fileParts(entry.file, files);
  // A body may yield memory that its owner still uses, while chunks of the archive may be detached.
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
  const needsPax = fields.encode(block);
  // The encoder splits a name of exactly 100 bytes into "." and the name, which decodes to a different path.
  const decodesTheSame = entry.path.length < 100 || new Header(block).path === entry.path;
  return needsPax || !decodesTheSame ? Buffer.concat([paxHeader(entry, size), block]) : block;
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

function resized(entry: TarEntry): CodedError {
  const name = printable(entry.file ?? entry.path);
  return new CodedError('digest-mismatch', `${name} no longer has ${contentSize(entry)} bytes`, {
    hint: 'Make sure that nothing writes to the file during the run, and re-run.',
  });
}
