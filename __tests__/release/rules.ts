/** Rules of a run, for tests that deliver. */

import { createContents } from '../../src/pack/contents.ts';
import type { DeliveryOptions } from '../../src/release/deliver.ts';
import type { TagRules } from '../../src/release/tag-rules.ts';

/** Those of a person at a shell, who may overwrite what is published. */
export const shellRules: TagRules = {
  onExists: 'overwrite',
  keepsDigests: false,
  isEvent: false,
  isRequested: () => true,
};

/** Those of a workflow without any input. */
export const eventRules: TagRules = {
  onExists: 'fail',
  keepsDigests: true,
  isEvent: true,
  isRequested: () => false,
};

/** Options of a delivery, with what differs. */
export function deliveryOptions(changes: Partial<DeliveryOptions> = {}): DeliveryOptions {
  return {
    concurrency: 3,
    rules: shellRules,
    contents: createContents(),
    beforeTags: async () => {},
    ...changes,
  };
}
