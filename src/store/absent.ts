/** The errors for a reference that names no artifact of a store. */

import { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { octetStreamType } from '../oci/media-types.ts';
import type { Reference } from '../oci/reference.ts';
import { compareSemver, parseSemver } from '../semver.ts';
import { printable } from '../text.ts';
import type { ReadStore } from './store.ts';

/** `text` is the reference as the user wrote it, of a registry. */
export async function absentError(
  text: string,
  { host, name, tag, digest }: Reference,
  source: ReadStore,
): Promise<CodedError> {
  const repository = `${host}/${name}`;
  if (digest !== undefined && (await isBlob(source, digest))) return blobError(text, `${repository}:1.0.0`);
  const isDefault = tag === undefined && digest === undefined;
  const what = `${printable(text)}${isDefault ? ':latest' : ''} does not exist`;
  const tags = digest === undefined ? await tagsOf(source) : [];
  const [first] = tags;
  if (first !== undefined)
    return new CodedError('not-found', `${what}; ${repository} has the tags ${listOf(tags)}`, {
      hint: `Name a tag that is there: ${repository}:${first}`,
    });
  return new CodedError('not-found', what, {
    hint: isDefault
      ? `Name its tag or digest: ${printable(text)}:1.0.0`
      : 'Push it first, or correct the reference.',
  });
}

/** Tags that are read of a repository, which may have any number. */
const readLimit = 1000;
/** Tags that an error lists. */
const shownLimit = 10;

/** The highest versions first, then the other tags; none where they cannot be listed. */
async function tagsOf({ listTags }: ReadStore): Promise<readonly string[]> {
  const tags: string[] = [];
  try {
    for await (const tag of listTags?.() ?? []) {
      // Those of the referrers tag schema and of cosign are no artifacts of their own.
      if (!/^sha(?:256|512)-[0-9a-f]{64,}/.test(tag)) tags.push(tag);
      if (tags.length >= readLimit) break;
    }
  } catch {
    return [];
  }
  return tags.sort(highestFirst);
}

function highestFirst(left: string, right: string): number {
  const [one, other] = [parseSemver(left), parseSemver(right)];
  if (one && other) return compareSemver(other, one);
  return Number(other !== undefined) - Number(one !== undefined) || (left < right ? -1 : 1);
}

function listOf(tags: readonly string[]): string {
  const shown = tags.slice(0, shownLimit).map((tag) => printable(tag));
  const more = tags.length - shown.length;
  const count = tags.length >= readLimit ? 'more' : `${more} more`;
  return `${shown.join(', ')}${more > 0 ? ` and ${count}` : ''}`;
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
