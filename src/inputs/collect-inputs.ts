/** The inputs for results that one job writes and another one collects. */

import { resultFile } from './files.ts';
import { list } from './kinds.ts';
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
} as const satisfies Readonly<Record<string, InputRow>>;
