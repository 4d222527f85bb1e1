/** The result file of publishing: the report as JSON, for `collect` in another job. */

import { asCodedError, asOneError } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { ReleaseResult } from '../release/release.ts';

/** What was published is reported also where the file cannot be written. */
export async function withResultFile(
  result: ReleaseResult,
  path: string,
  host: Pick<Host, 'writeResultFile' | 'explain'>,
): Promise<ReleaseResult> {
  try {
    await host.writeResultFile(path, `${JSON.stringify(result.report, undefined, 2)}\n`);
    return result;
  } catch (cause) {
    const error = host.explain(asCodedError(cause));
    return { ...result, error: result.error ? asOneError([result.error, error]) : error };
  }
}
