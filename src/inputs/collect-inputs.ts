/** The inputs for results that one job writes and another one collects. */

import { resultFile } from './files.ts';
import { list, text } from './kinds.ts';
import type { InputRow } from './row.ts';

export const collectInputs = {
  'result-file': {
    ...resultFile,
    verbs: ['publish'],
    group: 'Output',
    placeholder: 'file',
    description: 'File that the report is written to as JSON, for `collect` in another job.',
  },
  results: {
    ...list,
    verbs: ['collect'],
    group: 'Content',
    placeholder: 'path',
    positional: true,
    description:
      'Results to collect: files that `result-file` has written, or folders with such files at any depth.',
  },
  index: {
    ...text,
    verbs: ['collect'],
    group: 'Destination',
    placeholder: 'reference',
    description:
      'Repository that gets an index over everything that the jobs have published, perhaps with its tag. Default: no index.',
  },
} as const satisfies Readonly<Record<string, InputRow>>;
