/** The comparison of two interfaces: the differences, and what they mean for the version. Loaded only where there are two of them. */

import { type AnyInterface, compareAny } from '../wit/any-interface.ts';
import { stepOf } from '../wit/difference.ts';
import { nextVersion, promises } from '../wit/next-version.ts';
import { type InterfaceChange, listedDifferences } from './interface-change.ts';

interface Compared {
  readonly old: AnyInterface;
  readonly now: AnyInterface;
  /** The version of the new one, and that of the old one. */
  readonly own: string | undefined;
  readonly base: string | undefined;
  readonly isRelease: boolean;
}

export function compared({ old, now, own, base, isRelease }: Compared): Omit<InterfaceChange, 'version'> {
  const { kind } = now;
  const differences = compareAny(old, now).filter(({ isRepeated }) => !isRepeated);
  const step = stepOf(differences, kind);
  const least = base === undefined ? undefined : nextVersion(base, step);
  const listed = listedDifferences(differences, kind);
  // Before a release, nothing has to be promised for what nobody notices.
  if (least === undefined || (step === 'patch' && !isRelease)) return { kind, step, ...listed };
  const isKnown = own !== undefined && base !== undefined;
  return { kind, step, least, ...(isKnown && { sufficient: promises(base, own, step) }), ...listed };
}
