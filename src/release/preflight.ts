/** Preflight: what would keep a release from being pushed, found before anything is sent. */

import { asCodedError, asOneError, type CodedError } from '../errors.ts';
import type { Store } from '../store/store.ts';
import { byCause } from './cause.ts';
import type { OpenedArtifact } from './open-destinations.ts';

export interface PreflightContext {
  /** What the host knows to keep it from writing to a repository. */
  readOnly?(repository: string): CodedError | undefined;
  warn(line: string): void;
}

/**
 * Waits until the tags of all artifacts are looked up. Throws one error for every repository that refuses to be read, or that
 * would refuse to be written to, as far as that is known without trying it: what a token service has granted, and how long a
 * credential lives. A repository that has every tag already may turn out to need no writing.
 */
export async function preflight(
  artifacts: readonly OpenedArtifact[],
  context: PreflightContext,
): Promise<void> {
  const refusals = new Map<string, CodedError>();
  const checks = new Map<Store['can'], ReturnType<NonNullable<Store['can']['checkAccess']>>>();
  for (const { opened } of artifacts) {
    for (const { destination, target, lookups } of opened) {
      if (!lookups) continue;
      const results = await lookups;
      const failed = results.flatMap((one) => (one.status === 'rejected' ? [asCodedError(one.reason)] : []));
      const refused = failed.find(({ code }) => code === 'unauthenticated' || code === 'denied');
      const needsPush = results.some((one) => one.status === 'fulfilled' && one.value === undefined);
      const checking = checks.get(target.can) ?? target.can.checkAccess?.();
      if (checking) checks.set(target.can, checking);
      const { refusal, warning } = (await checking) ?? {};
      if (warning !== undefined) context.warn(warning);
      const found = refused
        ? (refusal ?? refused)
        : needsPush
          ? (refusal ?? context.readOnly?.(destination.repository))
          : undefined;
      if (found && !refusals.has(destination.repository)) refusals.set(destination.repository, found);
    }
  }
  const [first, ...others] = byCause(refusals);
  if (first) throw asOneError([first, ...others]);
}
