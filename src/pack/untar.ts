/** The files of a tar archive in gzip, unpacked in memory. */

import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Header } from 'tar/header';
import { Pax } from 'tar/pax';

export interface UnpackedFile {
  /** As it is in the archive, which may be any text. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface UnpackOptions {
  /** Bytes of the uncompressed archive at most. */
  readonly limit: number;
  /** Makes the error about the archive; `what` continues a sentence that begins with its name. */
  error(what: string, cause?: unknown): Error;
}

/** Everything but folders, in the order of the archive; the content of a link is empty. Throws what `error` makes. */
export async function unpack(
  archive: Uint8Array,
  { limit, error }: UnpackOptions,
): Promise<readonly UnpackedFile[]> {
  const tar = await decompress(archive, { limit, error });
  const files: UnpackedFile[] = [];
  let extension: Extension | undefined;
  for (let at = 0; at < tar.byteLength; ) {
    const header = readHeader(tar.subarray(at, at + blockSize), extension, error);
    if (header.nullBlock) break;
    const { path, size = 0, type } = header;
    const start = at + blockSize;
    const bytes = tar.subarray(start, start + size);
    if (!header.cksumValid || path === undefined || bytes.byteLength < size)
      throw error(`is damaged at byte ${at} of its tar archive`);
    if (type === 'ExtendedHeader') extension = Pax.parse(String(bytes));
    else if (type === 'NextFileHasLongPath') extension = { path: String(bytes).replace(/\0.*$/s, '') };
    else if (type !== 'GlobalExtendedHeader') {
      extension = undefined;
      if (type !== 'Directory' && type !== 'GNUDumpDir') files.push({ path, bytes });
    }
    at = start + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

const blockSize = 512;

/** Fields from an extended header that precedes the header of a file. */
type Extension = NonNullable<ConstructorParameters<typeof Header>[2]>;

async function decompress(archive: Uint8Array, { limit, error }: UnpackOptions): Promise<Buffer> {
  try {
    return await promisify(gunzip)(archive, { maxOutputLength: limit });
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    throw error(isTooLarge ? `unpacks to more than ${limit} bytes` : 'is not a gzip archive', cause);
  }
}

function readHeader(block: Buffer, extension: Extension | undefined, error: UnpackOptions['error']): Header {
  if (block.byteLength < blockSize) throw error('does not contain a tar archive');
  try {
    return new Header(block, 0, extension);
  } catch (cause) {
    throw error('has an invalid header in its tar archive', cause);
  }
}
