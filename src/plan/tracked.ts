/** The notice about published files that git tracks: they are no output of the build that the run publishes. */

import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

/** Files that are named in the notice. */
const limit = 10;

/**
 * One line, or none. `tracked` gives the path in the repository of each file that git tracks; what is in a folder `examples` is meant
 * to be tracked.
 */
export async function trackedNote(
  files: readonly WorkspacePath[],
  tracked: (files: readonly WorkspacePath[]) => Promise<ReadonlyMap<WorkspacePath, string> | undefined>,
): Promise<readonly string[]> {
  // Without git there is no notice, whatever the reason.
  const found = files.length === 0 ? undefined : await tracked(files).catch(() => undefined);
  const unexpected = [...(found ?? [])].filter(([, path]) => !/(?:^|\/)examples\//.test(path));
  if (unexpected.length === 0) return [];
  const names = unexpected.slice(0, limit).map(([file]) => printable(file));
  const more = unexpected.length > limit ? ` and ${unexpected.length - limit} more` : '';
  const [what, them] = unexpected.length === 1 ? ['a file', 'it'] : [`${unexpected.length} files`, 'them'];
  return [
    `git tracks ${what} that ${unexpected.length === 1 ? 'is' : 'are'} published, so this build has not written ${them}: ${names.join(', ')}${more}; leave ${them} out with "exclude", or name ${them} in "formats"`,
  ];
}
