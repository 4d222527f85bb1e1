/** Tag rules: what a run may do to tags that exist. */

import type { Artifact, TagKind } from '../formats/artifact.ts';
import type { Tag } from '../oci/reference.ts';
import { kindOfTag } from '../plan/tags/kinds.ts';

/** What happens to an exact version that is published with other content. */
export type OnExists = 'fail' | 'skip' | 'overwrite';

export interface TagRules {
  /** For an exact version that is published with other content. */
  readonly onExists: OnExists;
  /** True when content that an earlier run has published keeps its digest. */
  readonly keepsDigests: boolean;
  /** True when an event has started the run; on the command line, a person knows what else runs. */
  readonly isEvent: boolean;
  /** True for a tag that a person has named, so that it is set also where it cannot be compared. */
  isRequested(tag: Tag): boolean;
}

export function kindOf({ tagReasons }: Pick<Artifact, 'tagReasons'>, tag: Tag): TagKind {
  return tagReasons?.[tag]?.kind ?? kindOfTag(tag);
}

export function tagsOfKind(artifact: Artifact, kind: TagKind): readonly Tag[] {
  return artifact.tags.filter((tag) => kindOf(artifact, tag) === kind);
}

/** True when versions that the registry lists decide about the artifact's tags. */
export function isRelease(artifact: Artifact, { isEvent }: Pick<TagRules, 'isEvent'>): boolean {
  const hasVersion = tagsOfKind(artifact, 'version').length > 0;
  return hasVersion && (isEvent || tagsOfKind(artifact, 'alias').length > 0);
}

/** Exact versions first, then the others in their order, so that an alias never refers to content before its version does. */
export function movingOrder(artifact: Pick<Artifact, 'tagReasons'>, tags: readonly Tag[]): readonly Tag[] {
  const isExact = (tag: Tag) => kindOf(artifact, tag) === 'version';
  return [...tags.filter(isExact), ...tags.filter((tag) => !isExact(tag))];
}
