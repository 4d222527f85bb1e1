/** The binaries of a packed artifact, read from its blobs. */

import { buffer } from 'node:stream/consumers';
import { titleKey } from '../../oci/annotations.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { isManifestType } from '../../oci/media-types.ts';
import type { Source } from '../../store/store.ts';
import { type BinaryFacts, readBinary } from './binary.ts';

/** What a bill of materials is about. */
export interface ArtifactFacts {
  readonly name: string;
  readonly version?: string;
  readonly root: Descriptor;
  /** Its repository. */
  readonly repository: string;
  /** License expression of its annotations. */
  readonly licenses?: string;
  readonly binaries: readonly BinaryFacts[];
  /** Blobs that are no WebAssembly: their content is not known. */
  readonly others: readonly Descriptor[];
}

/** Bytes; a larger blob is none of the binaries. */
const sizeLimit = 256 * 1024 * 1024;
const magic = Buffer.from([0, 0x61, 0x73, 0x6d]);

/** Splits the blobs of an artifact; each is read once, and kept in memory only while it is looked at. */
export async function readBlobs(
  nodes: readonly { readonly descriptor: Descriptor }[],
  source: Source,
): Promise<Pick<ArtifactFacts, 'binaries' | 'others'>> {
  const blobs = nodes
    .map(({ descriptor }) => descriptor)
    .filter(({ mediaType }) => !isManifestType(mediaType));
  const binaries: BinaryFacts[] = [];
  const others: Descriptor[] = [];
  for (const blob of blobs) {
    const found = isConfig(blob) ? undefined : await readBlob(blob, source);
    if (found) binaries.push(found);
    else if (!isConfig(blob)) others.push(blob);
  }
  return { binaries, others };
}

/** A config describes the other content. */
function isConfig({ mediaType }: Descriptor): boolean {
  return /\bconfig\b|\.empty\./.test(mediaType);
}

async function readBlob(blob: Descriptor, source: Source): Promise<BinaryFacts | undefined> {
  if (blob.size < 8 || blob.size > sizeLimit) return undefined;
  const bytes = await buffer(source.fetch(blob));
  if (!bytes.subarray(0, 4).equals(magic)) return undefined;
  const name = blob.annotations?.[titleKey] ?? blob.digest;
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  return await readBinary({ size: bytes.byteLength, read }, name, blob.digest);
}
