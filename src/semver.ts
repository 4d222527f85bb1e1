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

/** Negative, zero or positive, by semver.org 2.0.0, 11: build metadata does not count. */
export function compareSemver(left: Semver, right: Semver): number {
  const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
  return numbers || comparePrerelease(left.prerelease, right.prerelease);
}

/** A release comes after its pre-releases. */
function comparePrerelease(left: string, right: string): number {
  if (left === right) return 0;
  if (left === '' || right === '') return left === '' ? 1 : -1;
  const [lefts, rights] = [left.split('.'), right.split('.')];
  for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
    const order = compareIdentifiers(lefts[index], rights[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Numbers come before texts, and a missing identifier before any. Numbers have no leading zero, so that the longer one is larger. */
function compareIdentifiers(left: string | undefined, right: string | undefined): number {
  if (left === undefined || right === undefined)
    return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
  const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
  if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
  if (isLeftNumber && left.length !== right.length) return left.length - right.length;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
