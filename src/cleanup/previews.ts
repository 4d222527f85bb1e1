/** Previews: which tags a pull request has, by their form alone. */

import type { Tag } from '../oci/reference.ts';

/** `pr-42`, `1.4.0-pr.42` of charts and Timoni modules, `1.4-pr-42` of rules with a version. Of no other number. */
export function isPreviewOf(number: number, tag: Tag): boolean {
  return new RegExp(`^(?:v?\\d[0-9A-Za-z.-]*-)?pr[-.]${number}$`).test(tag);
}

/** Tags that list or hold what refers to a digest: of the referrers tag schema, and `.sig`, `.att` and `.sbom` of cosign. */
export function subjectOfTag(tag: Tag): string | undefined {
  const [, algorithm, hex] = /^(sha256|sha512)-([0-9a-f]{64,128})(?:\.[a-z]+)?$/.exec(tag) ?? [];
  return algorithm === undefined ? undefined : `${algorithm}:${hex}`;
}
