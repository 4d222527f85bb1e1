/** Versions of Python packages, read and normalized as PEP 440 says (appendix B and "Normalization"). */

export interface Pep440 {
  /** Normalized: `1.2.3b2`, `1.0.dev4`. */
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** False for a pre-release, a post-release and a development release. */
  readonly isFinal: boolean;
}

const form =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/i;

const preNames: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
};

/** Parses a version; `undefined` for any other text. */
export function parsePep440(text: string): Pep440 | undefined {
  const match = text.length <= 256 ? form.exec(text.trim()) : null;
  if (!match) return undefined;
  const [, epoch, release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] =
    match;
  const numbers = release.split('.').map(Number);
  if (!numbers.every(Number.isSafeInteger)) return undefined;
  const [major = 0, minor = 0, patch = 0] = numbers;
  const preName = pre?.toLowerCase();
  const parts = [
    epoch === undefined || Number(epoch) === 0 ? '' : `${Number(epoch)}!`,
    numbers.join('.'),
    preName === undefined ? '' : `${preNames[preName] ?? preName}${Number(preNumber)}`,
    implicitPost !== undefined || post ? `.post${Number(implicitPost ?? postNumber)}` : '',
    dev ? `.dev${Number(devNumber)}` : '',
    local === undefined ? '' : `+${local.toLowerCase().replace(/[-_]/g, '.')}`,
  ];
  const isFinal = !pre && implicitPost === undefined && !post && !dev;
  return { version: parts.join(''), major, minor, patch, isFinal };
}
