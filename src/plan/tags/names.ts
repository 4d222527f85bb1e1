/** Names as tags: branches and git tags become tags that are legal and are neither a version, an alias nor a tag of an event. */

import { digestOf, encodedDigest } from '../../oci/digest.ts';
import { parseTag, type Tag } from '../../oci/tag.ts';
import { kindOfTag } from './kinds.ts';

const lengthLimit = 128;
const hashLength = 8;

/**
 * Replaces each run of illegal characters by `-` and removes what a tag cannot begin with; a longer text than a tag may have ends
 * with a hash of the whole text, so that two long names stay apart. `undefined` when nothing is left.
 */
export function legalTag(text: string): Tag | undefined {
  const legal = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+/, '');
  if (legal === '') return undefined;
  if (legal.length <= lengthLimit) return parseTag(legal);
  return parseTag(`${legal.slice(0, lengthLimit - hashLength - 1)}-${shortHash(text)}`);
}

function shortHash(text: string): string {
  return encodedDigest(digestOf(Buffer.from(text))).slice(0, hashLength);
}

/** The tag of a branch: its name, or `branch-<name>` when the name has a meaning as a tag. */
export function branchTag(branch: string): Tag {
  return nameTag('branch', branch, isReserved);
}

/**
 * The tag for a git tag that is no full version: its name with `_` for `+`, or `tag-<name>`. `v2` is left as it is, and no
 * replacement makes a version of what is none: `v1.4/linux` becomes `v1.4_linux`, not a pre-release of 1.4.
 */
export function gitTagName(gitTag: string): Tag {
  const text = gitTag.replaceAll('+', '_');
  const isMisread = /^v?\d+(?:\.\d+){0,2}[^\w.-]/.test(text);
  const name = isMisread ? text.replace(/[^A-Za-z0-9._-]+/g, '_') : text;
  return nameTag('tag', name, (tag) => isReserved(tag) && !/^v\d+(?:\.\d+)?$/.test(tag));
}

function nameTag(prefix: 'branch' | 'tag', name: string, isTaken: (tag: string) => boolean): Tag {
  const tag = legalTag(name);
  if (tag === undefined) return parseTag(`${prefix}-${shortHash(name)}`);
  return isTaken(tag) ? (legalTag(`${prefix}-${tag}`) ?? tag) : tag;
}

/**
 * True for what this program gives a meaning: versions, aliases, `edge`, `nightly`, `pr-<number>`, and `sha256-…`, which lists
 * referrers (distribution-spec v1.1, "Referrers Tag Schema"). With the prefix that keeps such a name apart, too.
 */
function isReserved(name: string): boolean {
  const bare = name.replace(/^(?:(?:branch|tag)-)+/, '');
  return kindOfTag(bare) !== 'other' || /^sha(?:256|512)-/.test(bare);
}

/** A tag as one identifier of a semantic pre-release: letters, digits and `-`, and not only digits. */
export function prereleaseIdentifier(tag: string): string {
  const identifier = tag.replace(/[^0-9A-Za-z-]+/g, '-');
  return /^\d+$/.test(identifier) ? `branch-${identifier}` : identifier;
}
