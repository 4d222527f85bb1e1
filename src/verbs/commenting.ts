/** Whether a run comments on its pull request; what it says is loaded only then. */

import type { Host } from '../host/host.ts';
import { type BaseTags, baseTagsOf } from '../plan/base-tags.ts';
import type { TagsOfBase } from '../release/base-look-up.ts';
import type { ReleaseResult } from '../release/release.ts';
import type { CommentOptions } from './comment.ts';
import type { Stores } from './verb.ts';

interface Commenting {
  readonly options: CommentOptions;
  readonly host: Host;
  /** Absent in a dry run, which has no network access. */
  readonly stores?: Stores;
}

/** On a pull request, with a token that may be able to write. */
function isWanted({ options: { comment, token }, host }: Commenting): boolean {
  return comment !== 'false' && host.pullRequest !== undefined && token !== undefined;
}

/** Writes or updates the comment, where one is wanted. Does not throw. */
export async function commentOn(result: ReleaseResult, run: Commenting): Promise<void> {
  const { options, host, stores } = run;
  if (!stores || !isWanted(run)) return;
  const { writeRunComment } = await import('./comment.ts');
  await writeRunComment(result, options, host, stores);
}

/** The tags to compare with, which takes a request for each artifact. */
export function comparedTags(tags: BaseTags, run: Commenting): { readonly baseTags?: TagsOfBase } {
  return run.stores && isWanted(run) ? { baseTags: (artifact) => baseTagsOf(tags, artifact) } : {};
}
