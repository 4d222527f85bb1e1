/** The rules of a run for the tags of its artifacts, from its inputs and from what started it. */

import type { Plan } from '../formats/artifact.ts';
import type { Host } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { defaultLine } from '../plan/tags.ts';
import type { TagRules } from '../release/tag-rules.ts';

interface RulesOptions {
  readonly host: Pick<Host, 'trigger'>;
  readonly options: Pick<PublishOptions, 'onExists' | 'republish' | 'tags'>;
  /** A saved plan. */
  readonly saved?: Plan;
}

/** A person who publishes by hand, and a saved plan, mean every tag that they name. */
export function rulesOf({ host, options, saved }: RulesOptions): TagRules {
  const { onExists, republish } = options;
  const { all, own } = options.tags;
  const tags = [...all, ...[...own.values()].flat()];
  const isEvent = host.trigger.kind !== 'shell';
  const isRequested = (tag: string) => tags.length > 0 && (!tags.includes(defaultLine) || tags.includes(tag));
  return {
    onExists,
    keepsDigests: !republish && saved === undefined,
    isEvent,
    isRequested: (tag) => !isEvent || saved !== undefined || isRequested(tag),
  };
}
