/** A tar archive read where it lies: what it holds is found by its headers, and nothing is unpacked. */

import { Readable } from 'node:stream';
import { Header } from 'tar/header';
import { Pax } from 'tar/pax';
import { CodedError } from '../errors.ts';
import type { Body } from '../store/store.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

export interface ArchivedFile {
  /** Bytes. */
  readonly size: number;
  readonly body: Body;
}

type Slicing = Pick<Workspace, 'slice'>;

const blockSize = 512;
/** Headers that are read at most; an image has a handful of layers, a large mirror some thousands. */
const entryLimit = 100_000;
/** Bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
const chunkSize = 1024 * 1024;

/**
 * Every regular file of a plain tar archive by its path, without a leading `./`. `archiveSize` is the file's.
 *
 * Throws `invalid-layout` for a compressed archive, a damaged or truncated one, and for one that holds a name twice, which readers
 * take for different things.
 */
export async function scanArchive(
  workspace: Slicing,
  path: WorkspacePath,
  archiveSize: number,
): Promise<ReadonlyMap<string, ArchivedFile>> {
  const files = new Map<string, ArchivedFile>();
  for await (const { name, offset, size } of entries(workspace, path, archiveSize)) {
    if (files.has(name)) throw invalid(path, `holds ${printable(name)} twice`);
    files.set(name, { size, body: () => openPart(workspace, path, offset, size) });
  }
  return files;
}

interface Entry {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

async function* entries(workspace: Slicing, path: WorkspacePath, archiveSize: number): AsyncGenerator<Entry> {
  let extension: Extension | undefined;
  let offset = 0;
  for (let count = 0; offset < archiveSize; count += 1) {
    if (count === entryLimit) throw invalid(path, `holds more than ${entryLimit} entries`);
    const header = readHeader(await workspace.slice(path, offset, blockSize), extension, path, offset);
    if (!header) return;
    const { name, type, size } = header;
    const start = offset + blockSize;
    if (start + size > archiveSize) throw invalid(path, `ends within ${printable(name)}`);
    if (type === 'ExtendedHeader') extension = await readExtension(workspace, { path, start, size });
    else if (type === 'NextFileHasLongPath') extension = await readLongPath(workspace, { path, start, size });
    else extension = type === 'GlobalExtendedHeader' ? extension : undefined;
    if (type === 'File' || type === 'OldFile')
      yield { name: name.replace(/^(?:\.\/)+/, ''), offset: start, size };
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
}

/** `undefined` at the end of the archive. */
function readHeader(
  block: Uint8Array,
  extension: Extension | undefined,
  path: WorkspacePath,
  offset: number,
) {
  if (offset === 0) requirePlain(block, path);
  if (block.byteLength < blockSize) throw invalid(path, 'is no tar archive');
  const header = decode(block, extension, path);
  if (header.nullBlock) return undefined;
  const { path: name, type, size = 0 } = header;
  if (!header.cksumValid || name === undefined || !Number.isSafeInteger(size)) {
    throw invalid(path, `is no tar archive, or damaged at byte ${offset}`);
  }
  return { name, type, size };
}

function decode(block: Uint8Array, extension: Extension | undefined, path: WorkspacePath): Header {
  try {
    return new Header(Buffer.from(block), 0, extension);
  } catch (cause) {
    throw invalid(path, 'has a header that cannot be read', cause);
  }
}

/** What a header before the file's own says of it. */
type Extension = NonNullable<ConstructorParameters<typeof Header>[2]>;

interface Part {
  readonly path: WorkspacePath;
  readonly start: number;
  readonly size: number;
}

async function readExtension(workspace: Slicing, part: Part): Promise<Extension> {
  return Pax.parse(await readText(workspace, part));
}

/** GNU tar's way to name what is longer than 100 characters, as the blobs under sha512 are. */
async function readLongPath(workspace: Slicing, part: Part): Promise<Extension> {
  return { path: (await readText(workspace, part)).replace(/\0.*$/s, '') };
}

async function readText(workspace: Slicing, { path, start, size }: Part): Promise<string> {
  if (size > extensionLimit) throw invalid(path, `has an extended header of ${size} bytes`);
  return new TextDecoder().decode(await workspace.slice(path, start, size));
}

function requirePlain(block: Uint8Array, path: WorkspacePath): void {
  const [first, second] = block;
  const compression =
    first === 0x1f && second === 0x8b ? 'gzip' : first === 0x28 && second === 0xb5 ? 'zstd' : '';
  if (compression === '') return;
  throw new CodedError('invalid-layout', `${printable(path)} is compressed with ${compression}`, {
    hint: `Write it as a plain tar archive, or unpack it before this step: ${compression} -d ${printable(path)}`,
  });
}

function openPart(workspace: Slicing, path: WorkspacePath, offset: number, size: number): Readable {
  async function* chunks() {
    for (let done = 0; done < size; done += chunkSize) {
      yield await workspace.slice(path, offset + done, Math.min(chunkSize, size - done));
    }
  }
  return Readable.from(chunks(), { objectMode: false });
}

function invalid(path: WorkspacePath, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-layout', `${printable(path)} ${what}`, {
    hint: 'Let the tool that wrote it write it again, as an OCI image layout in a folder or a plain tar archive.',
    cause,
  });
}
