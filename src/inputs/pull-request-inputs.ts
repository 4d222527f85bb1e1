/** The inputs of publishing for a pull request: its comment, and what a stranger may have changed. */

import { choice, toggle } from './kinds.ts';
import type { InputRow } from './row.ts';

const publish = ['publish'] as const;

export const pullRequestInputs = {
  'allow-foreign-content': {
    ...toggle,
    verbs: publish,
    group: 'Destination',
    description:
      "Publish also when a pull request from a fork has started a run with the rights of the repository (`pull_request_target`, `workflow_run`), whose content may be a stranger's.",
  },
  comment: {
    ...choice('auto', 'true', 'false'),
    verbs: publish,
    group: 'Output',
    placeholder: 'auto|true|false',
    description:
      'Whether a run for a pull request, on a runner, writes a comment with what has changed: `auto`, `true` or `false`. It needs `pull-requests: write`; when that is missing, `auto` writes a line to the log, and `true` a warning.',
  },
} as const satisfies Readonly<Record<string, InputRow>>;
