/** An image layout in an uncompressed tar archive: its files are located by their headers and read without unpacking. */

import { Readable } from 'node:stream';
import { Header } from 'tar/header';
import { Pax } from 'tar/pax';
import { CodedError } from '../errors.ts';
import { pathWord } from '../shell-word.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { LayoutFiles } from './files.ts';

type SliceWorkspace = Pick<Workspace, 'slice'>;

const blockSize = 512;
/** Maximum number of entries; an image has a handful of layers, a large mirror some thousands. */
const entryLimit = 100_000;
/** Maximum bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
const chunkSize = 1024 * 1024;

/**
 * The regular files of an archive by their paths without a leading `./`. `path` is that of the archive as errors show it, and
 * `archiveSize` its size in bytes.
 *
 * Throws `invalid-layout` for a compressed, damaged or truncated archive, and for one with two files of the same name, of which
 * tools use different ones.
 */
export async function openArchive(
  workspace: SliceWorkspace,
  path: WorkspacePath,
  archiveSize: number,
): Promise<LayoutFiles> {
  const files = new Map<string, Part>();
  for await (const { name, start, size } of readEntries(workspace, path, archiveSize)) {
    if (files.has(name)) throw invalid(path, `has two files of the name ${printable(name)}`);
    files.set(name, { path, start, size });
  }
  return {
    path,
    size: async (name) => files.get(name)?.size,
    async read(name, length) {
      const file = files.get(name);
      return file && (await workspace.slice(path, file.start, Math.min(length, file.size)));
    },
    async slice(name, offset, length) {
      const file = files.get(name);
      const rest = file ? Math.max(0, file.size - offset) : 0;
      return file && (await workspace.slice(path, file.start + offset, Math.min(length, rest)));
    },
    open(name) {
      const file = files.get(name);
      if (!file) throw invalid(path, `lacks ${printable(name)}`);
      return Readable.from(readPart(workspace, file), { objectMode: false });
    },
  };
}

/** Bytes of the archive. */
interface Part {
  readonly path: WorkspacePath;
  readonly start: number;
  readonly size: number;
}

async function* readPart(workspace: SliceWorkspace, { path, start, size }: Part): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < size; done += chunkSize)
    yield await workspace.slice(path, start + done, Math.min(chunkSize, size - done));
}

interface Entry {
  readonly name: string;
  /** Offset of the content in the archive. */
  readonly start: number;
  readonly size: number;
}

async function* readEntries(
  workspace: SliceWorkspace,
  path: WorkspacePath,
  archiveSize: number,
): AsyncGenerator<Entry> {
  let extension: Extension | undefined;
  let offset = 0;
  for (let count = 0; offset < archiveSize; count += 1) {
    if (count === entryLimit) throw invalid(path, `has more than ${entryLimit} entries`);
    const header = readHeader(await workspace.slice(path, offset, blockSize), extension, path, offset);
    if (!header) return;
    const { name, type, size } = header;
    const start = offset + blockSize;
    if (start + size > archiveSize) throw invalid(path, `ends within ${printable(name)}`);
    if (type === 'ExtendedHeader') extension = await readExtension(workspace, { path, start, size });
    else if (type === 'NextFileHasLongPath') extension = await readLongPath(workspace, { path, start, size });
    else extension = type === 'GlobalExtendedHeader' ? extension : undefined;
    if (type === 'File' || type === 'OldFile') yield { name: name.replace(/^(?:\.\/)+/, ''), start, size };
    offset = start + Math.ceil(size / blockSize) * blockSize;
  }
}

/** The header at this offset, or `undefined` at the end of the archive. */
function readHeader(
  block: Uint8Array,
  extension: Extension | undefined,
  path: WorkspacePath,
  offset: number,
) {
  if (offset === 0) requireUncompressed(block, path);
  if (block.byteLength < blockSize) throw invalid(path, 'is not a tar archive');
  const header = decode(block, extension, path);
  if (header.nullBlock) return undefined;
  const { path: name, type, size = 0 } = header;
  if (!header.cksumValid || name === undefined || !Number.isSafeInteger(size)) {
    throw invalid(path, `is not a tar archive, or is damaged at byte ${offset}`);
  }
  return { name, type, size };
}

function decode(block: Uint8Array, extension: Extension | undefined, path: WorkspacePath): Header {
  try {
    return new Header(Buffer.from(block), 0, extension);
  } catch (cause) {
    throw invalid(path, 'has an invalid header', cause);
  }
}

/** Fields from an extended header that precedes the header of a file. */
type Extension = NonNullable<ConstructorParameters<typeof Header>[2]>;

async function readExtension(workspace: SliceWorkspace, part: Part): Promise<Extension> {
  return Pax.parse(await readText(workspace, part));
}

/** GNU tar's extension for paths of more than 100 characters, such as those of sha512 blobs. */
async function readLongPath(workspace: SliceWorkspace, part: Part): Promise<Extension> {
  return { path: (await readText(workspace, part)).replace(/\0.*$/s, '') };
}

async function readText(workspace: SliceWorkspace, { path, start, size }: Part): Promise<string> {
  if (size > extensionLimit) throw invalid(path, `has an extended header of ${size} bytes`);
  return new TextDecoder().decode(await workspace.slice(path, start, size));
}

/** Compressions that `docker load` takes, each by its program and the first bytes of what that writes. */
const compressions: readonly (readonly [program: string, start: string])[] = [
  ['gzip', '\x1f\x8b'],
  ['zstd', '\x28\xb5\x2f\xfd'],
  ['xz', '\xfd7zXZ\0'],
  ['bzip2', 'BZh91AY&SY'],
];

function requireUncompressed(block: Uint8Array, path: WorkspacePath): void {
  const start = Buffer.from(block.subarray(0, 16)).toString('latin1');
  const [compression] = compressions.find(([, bytes]) => start.startsWith(bytes)) ?? [];
  if (compression === undefined) return;
  throw new CodedError('invalid-layout', `${printable(path)} is compressed with ${compression}`, {
    hint: `Write an uncompressed tar archive, or decompress it before this step: ${compression} -d ${pathWord(printable(path))}`,
  });
}

function invalid(path: WorkspacePath, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-layout', `${printable(path)} ${what}`, {
    hint: 'Recreate the image layout as a folder or an uncompressed tar archive.',
    cause,
  });
}
