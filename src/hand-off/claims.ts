/** Claims of a hand-off: texts that say where it comes from have to agree with the API, and others have to be printable. */

import { revisionKey, sourceKey, versionKey } from '../oci/annotations.ts';
import { object, type Reader, record, text, where } from '../shape.ts';

/** What the API says of the pull request. */
export interface Origin {
  readonly number: number;
  /** https URL of the repository that the pull request is for. */
  readonly source: string;
  /** Full name of its head commit. */
  readonly revision: string;
}

const countLimit = 200;
const keyPattern = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,254}$/;
/** Characters; a description of several paragraphs is allowed. */
const lengthLimit = 64 * 1024;

// Line breaks and tabs belong to descriptions; bidirectional controls reorder what a person reads (CVE-2021-42574).
const refused = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Bidi_Control}\p{Surrogate}]/u;

const value: Reader<string> = where(
  where(text, (one) => one.length <= lengthLimit, `of at most ${lengthLimit} characters`),
  (one) => !refused.test(one),
  'without control characters',
);

/** Annotations, or labels of an image. */
export function readClaims({ source, revision }: Origin): Reader<Readonly<Record<string, string>>> {
  const expected = new Map([
    [sourceKey, source],
    [revisionKey, revision],
  ]);
  return (shape) => {
    const claims = record(shape);
    const entries = Object.entries(claims);
    if (entries.length > countLimit) throw shape.error(shape.path, `has more than ${countLimit} members`);
    for (const [key, one] of entries) {
      const path = `${shape.path} ${JSON.stringify(key.slice(0, 100))}`;
      if (!keyPattern.test(key)) throw shape.error(path, 'is no name that is accepted');
      value({ ...shape, value: one, path });
      const truth = expected.get(key.toLowerCase());
      if (truth !== undefined && !isSame(String(one), truth, claims[versionKey]))
        throw shape.error(path, `must be ${truth}, as the API of GitHub says`);
    }
    return Object.fromEntries(entries) as Readonly<Record<string, string>>;
  };
}

/** The config of an image, whose labels are claims as well (docs.github.com, "Labelling container images"). */
export function readLabels(origin: Origin): Reader<unknown> {
  return inOneCase('config', inOneCase('Labels', readClaims(origin)));
}

/** An object of any members, without any that a reader in Go takes for this one: case does not count there, and "ſ" is an s. */
function inOneCase(name: string, read: Reader<unknown>): Reader<unknown> {
  const member = object({}, { [name]: read }, { open: true });
  return (shape) => {
    const other = Object.keys(record(shape)).find((key) => key !== name && folded(key) === folded(name));
    if (other === undefined) return member(shape);
    throw shape.error(`${shape.path} ${JSON.stringify(other)}`.trim(), `is ${name} in another case`);
  };
}

function folded(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/**
 * GitHub's names have no case, and Flux writes a commit as `<pointer>@sha1:<commit>` (fluxcd/flux2 push_artifact.go), which it shows as
 * the branch or tag of what is deployed: here it is the version that the artifact states anyway, or `HEAD`.
 */
function isSame(claim: string, truth: string, version: unknown): boolean {
  if (truth.startsWith('https://')) return claim.toLowerCase() === truth.toLowerCase();
  const [, pointer, commit = claim] = /^(.*)@(?:sha1|sha256):([0-9a-f]+)$/s.exec(claim) ?? [];
  return commit === truth && (pointer === undefined || pointer === 'HEAD' || pointer === version);
}
