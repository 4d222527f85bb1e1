/** Tags: which tags an artifact gets and why, from the `tags` input and the event. */

import type { Trigger } from '../host/host.ts';
import { once } from '../memoize.ts';
import { parseTag } from '../oci/tag.ts';
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
      const added = isPlain ? plainTags(lines) : await (await rules()).choose(sources);
      return unique([...defaults, ...added]);
    },
    async select(artifacts) {
      if (!isPlain) (await rules()).requireUsed(artifacts);
      const selected = selectFor(trigger, hasDefaults, artifacts);
      if (!hasDefaults && !isPlain) (await rules()).requireTags(selected);
      return selected;
    },
  };
}

function plainTags(lines: readonly string[]): readonly ChosenTag[] {
  const tags = lines.filter((line) => line !== defaultLine).map(parseTag);
  return tags.map((tag) => ({ tag, kind: kindOfTag(tag), reason: 'input "tags"' }));
}

function unique(tags: readonly ChosenTag[]): readonly ChosenTag[] {
  return tags.filter(({ tag }, index) => tags.findIndex((other) => other.tag === tag) === index);
}

/** Without default tags, a git tag may name no artifact: the rules of the input may read it in another way. */
function selectFor<Item extends Selectable>(
  trigger: Trigger,
  hasDefaults: boolean,
  artifacts: readonly Item[],
): readonly Item[] {
  const release = trigger.kind === 'tag' ? parseGitRelease(trigger.tag) : undefined;
  if (!release) return artifacts;
  if (hasDefaults) return selectReleased(artifacts, release);
  const { artifact = '' } = release;
  const names = new Set(findNamed(artifacts, artifact).map(({ name }) => name));
  return names.size === 1 ? selectReleased(artifacts, release) : artifacts;
}
