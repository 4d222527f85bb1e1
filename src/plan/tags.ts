/** Tags: which tags an artifact gets and why, from the `tags` input and the event. */

import type { Trigger } from '../host/host.ts';
import { memoize, once } from '../memoize.ts';
import { parseTag } from '../oci/tag.ts';
import type { Selectable, TagContext, TagSources } from './tags/context.ts';
import { defaultTags } from './tags/defaults.ts';
import { findNamed, isClear, parseGitRelease, selectReleased } from './tags/git-tag.ts';
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
  const setOf = memoize((lines: string) => createLineSet(lines === '' ? [] : lines.split('\n'), context));
  /** The artifacts that each set was used for. */
  const uses = new Map<LineSet, Set<string>>();
  return {
    async choose(sources) {
      const set = setOf(sources.lines.join('\n'));
      uses.set(set, (uses.get(set) ?? new Set()).add(keyOf(sources)));
      const defaults = set.hasDefaults ? defaultTags({ ...sources, trigger: context.trigger }) : [];
      return unique([...defaults, ...(await set.choose(sources))]);
    },
    async select(artifacts) {
      for (const set of uses.keys()) await set.requireUsed(artifacts);
      const selected = selectFor(
        context.trigger,
        [...uses.keys()].some((set) => set.hasDefaults),
        artifacts,
      );
      for (const [set, keys] of uses)
        await set.requireTags(selected.filter(({ artifact }) => keys.has(keyOf(artifact))));
      return selected;
    },
  };
}

function keyOf({ name, format }: { readonly name: string; readonly format: string }): string {
  return `${format} ${name}`;
}

/** Lines of the `tags` input that count for the same artifacts. */
interface LineSet {
  readonly hasDefaults: boolean;
  choose(sources: TagSources): Promise<readonly ChosenTag[]>;
  requireUsed(artifacts: readonly Selectable[]): Promise<void>;
  requireTags(artifacts: readonly Selectable[]): Promise<void>;
}

function createLineSet(lines: readonly string[], context: TagContext): LineSet {
  const hasDefaults = lines.length === 0 || lines.includes(defaultLine);
  const isPlain = lines.every((line) => /^[\w.-]+$/.test(line));
  const rules = once(async () => (await import('./tags/input.ts')).createInputTags(lines, context));
  return {
    hasDefaults,
    choose: async (sources) => (isPlain ? plainTags(lines) : await (await rules()).choose(sources)),
    async requireUsed(artifacts) {
      if (!isPlain) (await rules()).requireUsed(artifacts);
    },
    async requireTags(artifacts) {
      if (!isPlain && !hasDefaults) (await rules()).requireTags(artifacts);
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
  const wanted = release.artifact ?? '';
  return isClear(findNamed(artifacts, wanted), wanted) ? selectReleased(artifacts, release) : artifacts;
}
