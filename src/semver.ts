/** Semantic versions, read strictly by semver.org 2.0.0: no leading `v`, no blanks, no missing part. */

export interface Semver {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** What follows `-`, without build metadata; empty for a release. */
  readonly prerelease: string;
  /** What follows `+`; empty when there is none. */
  readonly build: string;
}

/** The regular expression that semver.org recommends ("Is there a suggested regular expression"). */
const form =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;

/** Longer text would take quadratic time; npm has the same limit. */
const lengthLimit = 256;

/** Parses a version; `undefined` for any other text, and for numbers that JavaScript does not keep exact. */
export function parseSemver(text: string): Semver | undefined {
  const match = text.length <= lengthLimit ? form.exec(text) : null;
  if (!match) return undefined;
  const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
  const [prerelease = '', build = ''] = match.slice(4);
  return [major, minor, patch].every(Number.isSafeInteger)
    ? { major, minor, patch, prerelease, build }
    : undefined;
}
