/** The job summary of a run that has failed and has nothing else to show. */

import type { CodedError } from '../../errors.ts';
import { problemList } from '../../html.ts';
import type { VerbName } from '../../inputs/row.ts';

const titles: Readonly<Record<VerbName, string>> = {
  publish: 'Publishing failed',
  pull: 'Pulling failed',
  inspect: 'Inspecting failed',
  diff: 'Comparing failed',
  promote: 'Promoting failed',
  cleanup: 'The cleanup failed',
  collect: 'Collecting failed',
  verify: 'The verification failed',
};

/** HTML without a blank line: each problem with its hint. */
export function failureSummary(verb: VerbName, error: CodedError): string {
  return [`<h3>${titles[verb]}</h3>`, ...problemList(error)].join('\n');
}
