/** Base tags: the tags under which the base branch of a pull request publishes the same artifact. */

import type { Plan } from '../formats/artifact.ts';
import type { EventFacts, Host, Trigger } from '../host/host.ts';
import { parseTag, type Tag } from '../oci/tag.ts';
import type { TagContext, TagSources } from './tags/context.ts';
import { defaultTags } from './tags/defaults.ts';
import type { ChosenTag, TagChooser } from './tags.ts';

/** By format and name, the most likely tag first; empty for any event but a pull request. */
export type BaseTags = ReadonlyMap<string, readonly Tag[]>;

type Named = { readonly name: string; readonly format: string };

export function baseTagsOf(all: BaseTags, artifact: Named): readonly Tag[] {
  return all.get(keyOf(artifact)) ?? [];
}

export function keyOf({ format, name }: Named): string {
  return `${format} ${name}`;
}

interface BranchPush {
  readonly trigger: Extract<Trigger, { readonly kind: 'branch' }>;
  readonly event: EventFacts;
}

/** The push of the base branch as an event; `undefined` where this is no pull request, or its base is not known. */
export function pushOfBase({ trigger, event }: Pick<Host, 'trigger' | 'event'>): BranchPush | undefined {
  const branch = event?.baseRef;
  if (trigger.kind !== 'pull-request' || branch === undefined) return undefined;
  const { defaultBranch } = event ?? {};
  const isDefault = defaultBranch === undefined ? /^(?:main|master)$/.test(branch) : branch === defaultBranch;
  return {
    trigger: { kind: 'branch', branch, isDefault },
    event: {
      name: 'push',
      ref: `refs/heads/${branch}`,
      isDefaultBranch: isDefault,
      ...(defaultBranch !== undefined && { defaultBranch }),
    },
  };
}

/** What the chooser of the base branch gives an artifact; rules that fail for it fail for the artifact itself, which says why. */
export async function chooseBaseTags(
  chooser: TagChooser,
  sources: TagSources,
  own: readonly ChosenTag[],
  isDefault: boolean,
): Promise<readonly Tag[]> {
  const chosen = await chooser.choose(sources).catch(() => []);
  return movingTags(
    chosen,
    own.map(({ tag }) => tag),
    isDefault,
  );
}

/** Tags of branches, then aliases; last what was released, where the default branch itself publishes nothing. */
function movingTags(chosen: readonly ChosenTag[], own: readonly Tag[], isDefault: boolean): readonly Tag[] {
  const ofKind = (wanted: ChosenTag['kind']) =>
    chosen.filter(({ tag, kind }) => kind === wanted && !own.includes(tag)).map(({ tag }) => tag);
  const released = isDefault ? [parseTag('latest')] : [];
  const all = [...ofKind('preview'), ...ofKind('alias'), ...released];
  return [...new Set(all)].filter((tag) => !own.includes(tag)).slice(0, tagLimit);
}

/** Each takes a request where the ones before do not exist. */
const tagLimit = 3;

/** For a saved plan, whose tags were chosen elsewhere: the default tags of the base branch. */
export function savedBaseTags({ artifacts }: Plan, host: Pick<Host, 'trigger' | 'event'>): BaseTags {
  const push = pushOfBase(host);
  if (!push) return new Map();
  return new Map(
    artifacts.map((artifact) => {
      const { name, version, tags } = artifact;
      const sources = { trigger: push.trigger, content: undefined, version, name };
      const chosen = defaultTags({ ...sources, strictVersion: false, semverTags: false });
      return [keyOf(artifact), movingTags(chosen, tags, push.trigger.isDefault)] as const;
    }),
  );
}

/** The facts of the base branch in place of those of the pull request. The commit is not known. */
export function contextOfBase(context: TagContext, { trigger, event }: BranchPush): TagContext {
  return { ...context, trigger, event, commit: async () => ({}) };
}
