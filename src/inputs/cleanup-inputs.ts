/** The inputs of `cleanup` alone: where previews are deleted, and whose. */

import { list, text } from './kinds.ts';
import type { InputRow } from './row.ts';

const cleanup = ['cleanup'] as const;

export const cleanupInputs = {
  repositories: {
    ...list,
    verbs: cleanup,
    group: 'Content',
    placeholder: 'repository',
    positional: true,
    description: 'Repositories to delete previews from, such as `ghcr.io/acme/shop/cart`.',
  },
  'pull-request': {
    ...text,
    verbs: cleanup,
    group: 'Content',
    placeholder: 'number',
    description: 'Number of the pull request. Default: that of the event.',
  },
} as const satisfies Readonly<Record<string, InputRow>>;
