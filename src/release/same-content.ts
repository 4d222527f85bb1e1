/** Same content: manifests that differ only in the commit that they were made from. */

import { isRecord, parseJson } from '../json.ts';
import { createdKey, revisionKey } from '../oci/annotations.ts';
import { encode } from '../oci/manifest.ts';

/** True when two manifests are equal byte for byte once the annotations `revision` and `created` are removed from both. */
export function isSameContent(left: Uint8Array, right: Uint8Array): boolean {
  const [one, other] = [withoutCommit(left), withoutCommit(right)];
  return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
}

/** `undefined` for bytes that another program wrote in another form, such as with white space. */
function withoutCommit(bytes: Uint8Array): Uint8Array | undefined {
  const value = read(bytes);
  if (!isRecord(value) || !Buffer.from(encode(value)).equals(bytes)) return undefined;
  if (!isRecord(value.annotations)) return bytes;
  const { [revisionKey]: _, [createdKey]: __, ...others } = value.annotations;
  const { annotations: ___, ...rest } = value;
  // The member keeps its place.
  return encode(Object.keys(others).length > 0 ? { ...value, annotations: others } : rest);
}

function read(bytes: Uint8Array): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
