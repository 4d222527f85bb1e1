/** Tags: which tags an artifact gets and why, from the `tags` input and the event, and the order in which tags are moved. */

import type { Trigger } from '../host/host.ts';
import { once } from '../memoize.ts';
import { parseTag, type Tag } from '../oci/tag.ts';
import type { Selectable, TagContext, TagSources } from './tags/context.ts';
import { defaultTags } from './tags/defaults.ts';
import { findNamed, parseGitRelease, selectReleased } from './tags/git-tag.ts';
import { type ChosenTag, kindOfTag } from './tags/kinds.ts';

export type { ChosenTag } from './tags/kinds.ts';

export interface TagChooser {
  choose(sources: TagSources): Promise<readonly ChosenTag[]>;
  /** The artifacts that are published, given all that were planned. Throws `input` for tags that belong to none of them. */
  select<Item extends Selectable>(artifacts: readonly Item[]): Promise<readonly Item[]>;
}

/** The line of the `tags` input that stands for the default tags. */
export const defaultLine = 'default';

/** Chooses tags for one run: the default tags, or those of the input. */
export function createTagChooser(context: TagContext): TagChooser {
  const { lines, trigger } = context;
  const hasDefaults = lines.length === 0 || lines.includes(defaultLine);
  const rules = once(async () => (await import('./tags/input.ts')).createInputTags(context));
  const isPlain = lines.every((line) => /^[\w.-]+$/.test(line));
  return {
    async choose(sources) {
      const defaults = hasDefaults ? defaultTags({ ...sources, trigger }) : [];
      const added = isPlain ? plainTags(lines) : await (await rules()).choose(sources, defaults.length > 0);
      return unique([...defaults, ...added]);
    },
    async select(artifacts) {
      if (!isPlain) (await rules()).requireUsed(artifacts);
      return selectFor(trigger, hasDefaults, artifacts);
    },
  };
}

function plainTags(lines: readonly string[]): readonly ChosenTag[] {
  const tags = lines.filter((line) => line !== defaultLine).map(parseTag);
  return tags.map((tag) => ({ tag, kind: kindOfTag(tag), reason: 'input "tags"' }));
}

function unique(tags: readonly ChosenTag[]): readonly ChosenTag[] {
  return [...new Map(tags.toReversed().map((one) => [one.tag, one])).values()].toReversed();
}

/** Without default tags, the name in a git tag is only a wish: the rules of the input may read it in another way. */
function selectFor<Item extends Selectable>(
  trigger: Trigger,
  hasDefaults: boolean,
  artifacts: readonly Item[],
): readonly Item[] {
  const release = trigger.kind === 'tag' ? parseGitRelease(trigger.tag) : undefined;
  if (!release) return artifacts;
  if (hasDefaults) return selectReleased(artifacts, release);
  const { artifact = '' } = release;
  return findNamed(artifacts, artifact).length === 1 ? selectReleased(artifacts, release) : artifacts;
}

/** Exact versions first, then the others in their order, so that an alias never points at content before its version does. */
export function byTagPrecedence(tags: readonly Tag[]): readonly Tag[] {
  const exact = (tag: Tag) => kindOfTag(tag) === 'version';
  return [...tags.filter(exact), ...tags.filter((tag) => !exact(tag))];
}
