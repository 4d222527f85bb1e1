/** Kinds of tags: whether a tag names one version, moves with releases, or shows work that is not released. */

import type { TagKind, TagReason } from '../../formats/artifact.ts';
import type { Tag } from '../../oci/tag.ts';
import { parseSemver } from '../../semver.ts';

export const tagKinds: readonly TagKind[] = ['version', 'alias', 'preview', 'other'];

export interface ChosenTag extends TagReason {
  readonly tag: Tag;
}

/** Numbers of more digits are dates, such as the git tag `20240115`. */
const alias = /^(?:latest|v?(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)$/;
const preview = /^(?:edge|nightly|pr-\d+|branch-.+)$/;

/** The kind of a tag of which only the text is known. */
export function kindOfTag(tag: string): TagKind {
  if (isVersionTag(tag)) return 'version';
  if (alias.test(tag)) return 'alias';
  return preview.test(tag) ? 'preview' : 'other';
}

/** True for a semantic version, also with `v`, and with `_` where the version has `+`. */
function isVersionTag(tag: string): boolean {
  return parseSemver(tag.replace(/^v/, '').replace('_', '+')) !== undefined;
}

/** A semantic version as a tag: `_` stands for `+`, which tags cannot contain (helm pkg/registry/reference.go). */
export function versionAsTag(version: string): string {
  return version.replaceAll('+', '_');
}
