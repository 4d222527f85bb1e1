/** The errors for a reference that names no artifact of a store. */

import { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { octetStreamType } from '../oci/media-types.ts';
import type { Reference } from '../oci/reference.ts';
import { printable } from '../text.ts';
import type { ReadStore } from './store.ts';

/** `text` is the reference as the user wrote it, of a registry. */
export async function absentError(
  text: string,
  { host, name, tag, digest }: Reference,
  source: ReadStore,
): Promise<CodedError> {
  if (digest !== undefined && (await isBlob(source, digest))) return blobError(text, `${host}/${name}:1.0.0`);
  const isDefault = tag === undefined && digest === undefined;
  return new CodedError('not-found', `${printable(text)}${isDefault ? ':latest' : ''} does not exist`, {
    hint: isDefault
      ? `Name its tag or digest: ${printable(text)}:1.0.0`
      : 'Push it first, or correct the reference.',
  });
}

/** Whether the store has a blob with this digest; false where that cannot be told. */
export async function isBlob({ readPart }: ReadStore, digest: Digest): Promise<boolean> {
  try {
    const part = await readPart?.({ mediaType: octetStreamType, digest, size: 1 }, 0, 1);
    return part?.byteLength === 1;
  } catch {
    return false;
  }
}

/** `instead` is a reference of an artifact. */
export function blobError(text: string, instead: string): CodedError {
  return new CodedError('not-found', `${printable(text)} is a blob, such as a layer, and not a manifest`, {
    hint: `Name the artifact that lists it, by its tag or by the digest of its manifest: ${printable(instead)}`,
  });
}
