/** Tags: their grammar in the distribution specification. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';

declare const brand: unique symbol;

/** A valid tag; created by `parseTag` and `isTag`. */
export type Tag = string & { readonly [brand]: 'Tag' };

// distribution-spec v1.1, "Pulling manifests".
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;

export function isTag(text: string): text is Tag {
  return tagPattern.test(text);
}

export const tagHint =
  'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_".';

/** Throws `invalid-reference` for an invalid tag. */
export function parseTag(text: string): Tag {
  if (isTag(text)) return text;
  throw new CodedError('invalid-reference', `"${printable(text)}" is not a valid tag`, {
    hint: tagHint,
  });
}
