/** Reading a tar archive as a stream: its entries in order, with names and sizes from pax and GNU headers, within limits. */

import { Header } from 'tar/header';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import { type Extension, readPax } from './pax.ts';

export interface ArchiveEntry {
  /** As it is in the archive, which may be any text. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'symlink' | 'hardlink';
  /** Permissions, with the bits for set-user-id and the like. */
  readonly mode: number;
  /** Bytes of the content. */
  readonly size: number;
  /** What a link points to. */
  readonly target: string;
  /** The content, to be read before the next entry; what is left is skipped. */
  readonly content: EntryContent;
}

export interface EntryContent {
  /** The whole content, for one that is small. */
  all(): Promise<Uint8Array>;
  chunks(): AsyncIterable<Uint8Array>;
}

/** Makes the error about the archive; `what` continues a sentence that begins with its name. */
export type RefuseArchive = (what: string, cause?: unknown) => Error;

const blockSize = 512;
/** Where the type flag is in a header, and that of a folder (POSIX.1-2024, pax, "ustar Interchange Format"). */
const typeOffset = 156;
const folderFlag = 0x35;
/** Maximum bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
/** Bytes of content that are passed on at a time. */
const chunkSize = 512 * 1024;

const kinds: Readonly<Record<string, ArchiveEntry['kind']>> = {
  File: 'file',
  OldFile: 'file',
  ContiguousFile: 'file',
  Directory: 'folder',
  SymbolicLink: 'symlink',
  Link: 'hardlink',
};

/** What else a type flag may say, for the error. */
const refused: Readonly<Record<string, string>> = {
  CharacterDevice: 'is a device',
  BlockDevice: 'is a device',
  FIFO: 'is a named pipe',
  OldGnuSparse: 'is a sparse file, which is not supported',
  SparseFile: 'is a sparse file, which is not supported',
  ContinuationFile: 'continues a file of another archive',
};

/** Yields the entries. Throws what `refuse` makes for anything but files, folders and links, and for a damaged or truncated archive. */
export async function* readTar(
  chunks: AsyncIterable<Uint8Array>,
  refuse: RefuseArchive,
): AsyncGenerator<ArchiveEntry> {
  const reader = createByteReader(chunks);
  let extension: Extension = {};
  let isPending = false;
  for (;;) {
    const header = await nextHeader(reader, extension, refuse);
    if (header === undefined) break;
    const { type, size } = header;
    if (isExtension(type)) {
      extension = { ...extension, ...(await readExtension(reader, type, size, refuse)) };
      isPending = type !== 'GlobalExtendedHeader';
      continue;
    }
    const content = createContent(reader, size, refuse);
    yield { ...describe(header, extension, refuse), content };
    await content.skip();
    extension = {};
    isPending = false;
  }
  if (isPending) throw refuse('ends after an extended header');
}

interface EntryHeader {
  readonly path: string;
  readonly type: string;
  readonly size: number;
  readonly mode: number;
  readonly target: string;
}

/** The header at the current position, or `undefined` at the end of the archive, of which some tools leave out the end mark. */
async function nextHeader(
  reader: ByteReader,
  extension: Extension,
  refuse: RefuseArchive,
): Promise<EntryHeader | undefined> {
  const block = await reader.upTo(blockSize);
  if (block.byteLength === 0) return undefined;
  if (block.byteLength < blockSize) throw refuse('is truncated, or is not a tar archive');
  const header = decode(block, refuse);
  if (header.nullBlock) return undefined;
  const { path = '', type, linkpath = '', mode = 0 } = header;
  const size = isExtension(type) ? header.size : (extension.size ?? header.size);
  if (!header.cksumValid) throw refuse('is damaged, or is not a tar archive');
  if (size === undefined || !Number.isSafeInteger(size)) throw refuse('has an entry with an invalid size');
  return { path, type, size: hasContent(type) ? size : 0, mode, target: linkpath };
}

/**
 * The library takes a file whose name ends with a slash for a folder without content. It is one whose long name, in an extended header, is
 * cut there, or a folder whose content is to be skipped, as other readers do: what is in it are no entries.
 */
function decode(block: Uint8Array, refuse: RefuseArchive): Header {
  try {
    const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
    const header = new Header(bytes, 0);
    if (header.type !== 'Directory' || bytes[typeOffset] === folderFlag) return header;
    const { type, size } = new Header(bytes, 0, { path: 'file' });
    return Object.assign(header, { type, size });
  } catch (cause) {
    throw refuse('has an invalid header', cause);
  }
}

/** Links and folders have none, whatever their header says (as Go's archive/tar reads them). */
function hasContent(type: string): boolean {
  return !['Directory', 'SymbolicLink', 'Link', 'CharacterDevice', 'BlockDevice', 'FIFO'].includes(type);
}

function isExtension(type: string): boolean {
  return [
    'ExtendedHeader',
    'OldExtendedHeader',
    'GlobalExtendedHeader',
    'NextFileHasLongPath',
    'NextFileHasLongLinkpath',
  ].includes(type);
}

async function readExtension(
  reader: ByteReader,
  type: string,
  size: number,
  refuse: RefuseArchive,
): Promise<Extension> {
  if (size > extensionLimit) throw refuse(`has an extended header of ${size} bytes`);
  const content = createContent(reader, size, refuse);
  const bytes = await content.all();
  await content.skip();
  if (type === 'NextFileHasLongPath') return { path: longName(bytes) };
  if (type === 'NextFileHasLongLinkpath') return { linkpath: longName(bytes) };
  const extension = readPax(bytes, refuse);
  // git and others write a comment for the whole archive; a name for all entries is an attack on readers that differ.
  if (type === 'GlobalExtendedHeader' && Object.keys(extension).length > 0)
    throw refuse('has a name or size for all its entries');
  return extension;
}

function longName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\0.*$/s, '');
}

function describe(
  header: EntryHeader,
  extension: Extension,
  refuse: RefuseArchive,
): Omit<ArchiveEntry, 'content'> {
  const path = extension.path ?? header.path;
  const kind = path.endsWith('/') && kinds[header.type] === 'file' ? 'folder' : kinds[header.type];
  if (kind === undefined) throw refuse(refusal(path, header.type));
  if (path === '') throw refuse('has an entry without a name');
  return { path, kind, mode: header.mode, size: header.size, target: extension.linkpath ?? header.target };
}

function refusal(path: string, type: string): string {
  return `is refused: its entry ${JSON.stringify(path.slice(0, 200))} ${refused[type] ?? 'has an unknown type'}`;
}

interface SkippableContent extends EntryContent {
  /** Reads past the rest and the padding. */
  skip(): Promise<void>;
}

function createContent(reader: ByteReader, size: number, refuse: RefuseArchive): SkippableContent {
  let left = size;
  const take = async (): Promise<Uint8Array> => {
    const part = await reader.some(Math.min(left, chunkSize));
    if (part === undefined) throw refuse('is truncated');
    left -= part.byteLength;
    return part;
  };
  return {
    async all() {
      const bytes = await reader.upTo(left);
      if (bytes.byteLength < left) throw refuse('is truncated');
      left = 0;
      return bytes;
    },
    async *chunks() {
      while (left > 0) yield await take();
    },
    async skip() {
      while (left > 0) await take();
      const padding = (blockSize - (size % blockSize)) % blockSize;
      if (padding > 0 && (await reader.upTo(padding)).byteLength < padding) throw refuse('is truncated');
    },
  };
}
