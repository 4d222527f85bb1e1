/** The smallest version that may follow another one. */

import { parseSemver } from '../semver.ts';
import type { Step } from './difference.ts';

/**
 * Below 1.0.0 a break takes a minor version and everything else a patch, and each version 0.0.x may break (Cargo, "SemVer
 * Compatibility"; so does the component model's canonical version). `undefined` when the old version is no semantic version.
 */
export function nextVersion(version: string, step: Step): string | undefined {
  const parsed = parseSemver(version);
  if (!parsed) return undefined;
  const { major, minor, patch, prerelease } = parsed;
  if (prerelease !== '') return `${major}.${minor}.${patch}`;
  if (major > 0 && step === 'major') return `${major + 1}.0.0`;
  if (major > 0 && step === 'minor') return `${major}.${minor + 1}.0`;
  if (major === 0 && minor > 0 && step === 'major') return `0.${minor + 1}.0`;
  return `${major}.${minor}.${patch + 1}`;
}

/** True when a version promises at least what the step takes. A version that is no semantic version promises nothing. */
export function promises(old: string, now: string, step: Step): boolean {
  const least = nextVersion(old, step);
  const [one, other] = [least, now].map((text) => parseSemver(text ?? ''));
  if (!one || !other) return true;
  const order = other.major - one.major || other.minor - one.minor || other.patch - one.patch;
  return order >= 0;
}
