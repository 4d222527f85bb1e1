/** The errorContext of a request: what an error has to name besides the answer. */

import type { Repository } from '../oci/reference.ts';

/** What was being done, by whom, where. */
export interface ErrorContext {
  /** `push sha256:…`, `set the tag 1.0.0`. */
  readonly action: string;
  readonly repository: Repository;
  readonly identity: 'anonymous' | 'known';
  /** Makes registry text fit to be shown. */
  readonly show: (text: string, limit?: number) => string;
  /** `owner/repository` on github.com that this run belongs to. */
  readonly repositoryOnGitHub?: string;
  /** Name of the event that started the run on a runner. */
  readonly eventName?: string;
}
