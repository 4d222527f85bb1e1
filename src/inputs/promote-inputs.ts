/** The inputs of `promote` alone: which tags an artifact gets, and where. */

import { list, text } from './kinds.ts';
import type { InputRow } from './row.ts';

const promote = ['promote'] as const;

export const promoteInputs = {
  'promote-to': {
    ...text,
    name: 'to',
    verbs: promote,
    group: 'Destination',
    placeholder: 'repository',
    description:
      'Repository that gets the artifact; `{name}` is the last part of its present name. Default: where it is.',
  },
  'promote-tags': {
    ...list,
    name: 'tags',
    verbs: promote,
    group: 'Destination',
    placeholder: 'tag',
    description:
      'Tags that the artifact gets, one a line or with commas. Default: those of the release, of a git tag.',
  },
} as const satisfies Readonly<Record<string, InputRow>>;
