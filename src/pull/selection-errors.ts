/** Errors of a selection: what there is to select from, and the line that says which one is meant. */

import { CodedError } from '../errors.ts';
import { hintWithLines } from '../input-error.ts';
import { kindOf } from '../oci/kinds.ts';
import { imageManifestType } from '../oci/media-types.ts';
import { nearest, printable } from '../text.ts';
import {
  annotationsOf,
  artifactTypesOf,
  type Candidate,
  type Criterion,
  isExactly,
  isPasteable,
  type Listed,
  matches,
  mediaTypesOf,
  namesOf,
  platformOf,
} from './criteria.ts';

/** What is selected from, and where it is. */
interface Where {
  /** As the user wrote it. */
  readonly reference: string;
  /** Its repository or layout. */
  readonly location: string;
}

/** By which BuildKit marks the attestations that it lists (docs/attestations/attestation-storage.md). */
export const referenceTypeKey = 'vnd.docker.reference.type';

/** Candidates that an error lists at most, which still fit in a line of the log. */
const shownLimit = 200;

/** `met` has what is in a bundle that was found, too. */
export function ambiguous(
  found: readonly Candidate[],
  met: readonly Candidate[],
  criteria: readonly Criterion[],
  { reference, location }: Where,
): CodedError {
  const what = criteria.length === 0 ? 'has' : `has, with ${textsOf(criteria)},`;
  const mark = distinguishing(found, met);
  const hint =
    mark === undefined
      ? byDigest(found, location)
      : hintWithLines('Say which one', { select: [...criteria.map(({ text }) => text), mark] });
  return new CodedError(
    'ambiguous',
    `${printable(reference)} ${what} ${found.length} manifests: ${listOf(found)}`,
    { hint },
  );
}

function byDigest(candidates: readonly Candidate[], location: string): string {
  const first = candidates.find(({ absent }) => !absent) ?? candidates[0];
  return `Name it by its digest: references: ${printable(location)}@${first?.listed.descriptor.digest}`;
}

export function nothing(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  { reference, location }: Where,
): CodedError {
  const mark = similar(candidates, criteria) ?? distinguishing(candidates, candidates);
  const hint =
    mark === undefined
      ? byDigest(candidates, location)
      : hintWithLines('Select one of them', { select: [mark] });
  return new CodedError(
    'not-found',
    `${printable(reference)} has no manifest with ${textsOf(criteria)}; there are: ${listOf(candidates)}`,
    { hint },
  );
}

/** A build cache, as BuildKit pushes it, lists layers; an index may also have nothing but attestations. */
export function withoutManifests({ manifest }: Listed, { reference }: Where): CodedError {
  const listed = manifest.manifests.slice(0, shownLimit).map(({ digest, mediaType, annotations }) => {
    const role = annotations?.[referenceTypeKey];
    return `${digest} (${[mediaType, ...(role === undefined ? [] : [printable(role, 100)])].join(', ')})`;
  });
  const more = manifest.manifests.length - listed.length;
  const there = [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('; ') || 'nothing';
  return new CodedError(
    'not-found',
    `${printable(reference)} is an index without an artifact; it lists: ${there}`,
    { hint: 'Copy it as it is: to: oci:./out' },
  );
}

function textsOf(criteria: readonly Criterion[]): string {
  return criteria.map(({ text }) => printable(text, 120)).join(' and ');
}

function listOf(candidates: readonly Candidate[]): string {
  const shown = candidates.slice(0, shownLimit).map(describe);
  const more = candidates.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** Names, types and platforms of one candidate that an error lists at most. */
const factLimit = 20;

/** With the names and platforms that all its entries give it. */
function describe({ listed, above, absent }: Candidate): string {
  const { descriptor, manifest } = listed;
  const { title } = kindOf(manifest);
  const entries = [listed, ...above.filter((one) => one.descriptor.digest === descriptor.digest)];
  const facts = [
    ...entries.flatMap(namesOf),
    ...(title.startsWith('artifact of') ? [] : [title]),
    ...entries.flatMap(artifactTypesOf),
    ...mediaTypesOf(listed).filter((type) => type !== imageManifestType),
    ...entries.map((entry) => platformOf(entry) ?? ''),
    ...(absent ? ['absent'] : []),
  ].filter((fact) => fact !== '');
  const distinct = [...new Set(facts)];
  const shown = distinct.slice(0, factLimit).map((fact) => printable(fact, 100));
  const more = distinct.length - shown.length;
  return `${descriptor.digest} (${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')})`;
}

/** Criteria that one with a spelling mistake is compared with at most, since each comparison takes microseconds. */
const comparedLimit = 10_000;

/** What a criterion with a spelling mistake meant. */
function similar(candidates: readonly Candidate[], criteria: readonly Criterion[]): string | undefined {
  const [only, ...others] = criteria;
  if (!only || others.length > 0) return undefined;
  const known = candidates
    .flatMap(({ listed }) => marksOf(listed).filter(({ field }) => field === only.field))
    .slice(0, comparedLimit)
    .filter(isPasteable)
    .map(({ text }) => text);
  return known.find((text) => text.toLowerCase() === only.text.toLowerCase()) ?? nearest(only.text, known);
}

/** Indexes above a candidate that are looked into for what distinguishes it. */
const aboveLimit = 100;

/** A criterion that of all only the first one meets that is there, by itself or by an index above it, where there is one. */
function distinguishing(candidates: readonly Candidate[], all: readonly Candidate[]): string | undefined {
  const first = candidates.find(({ absent }) => !absent);
  if (!first) return undefined;
  const others = all.filter((one) => one !== first && !one.above.includes(first.listed));
  const rest = [...new Set(others.flatMap(({ listed, above }) => [listed, ...above]))];
  const taken = new Set(rest.flatMap(marksOf).map(({ text }) => text));
  const isTaken = (mark: Criterion) =>
    // The platform itself is told from its variants.
    mark.field === 'platform'
      ? rest.some((one) => matches(mark, one) && isExactly(mark, one))
      : taken.has(mark.text);
  const marks = [first.listed, ...first.above.slice(0, aboveLimit)].flatMap(marksOf);
  return marks.find((mark) => !isTaken(mark) && isPasteable(mark))?.text;
}

/** Everything by which a manifest can be selected. */
function marksOf(listed: Listed): readonly Criterion[] {
  const all: readonly (readonly [Criterion['field'], readonly string[]])[] = [
    ['name', namesOf(listed)],
    ['platform', [platformOf(listed) ?? ''].filter((text) => text !== '')],
    ['artifact-type', artifactTypesOf(listed)],
    ['media-type', mediaTypesOf(listed)],
    ['annotation', annotationsOf(listed).map(([key, value]) => `${key}=${value}`)],
  ];
  return all.flatMap(([field, values]) =>
    values.map((value) => ({ text: `${field}=${value}`, field, value })),
  );
}

export function tooLarge({ reference }: Where, what: string): CodedError {
  return new CodedError('unsupported', `${printable(reference)} ${what}`, {
    hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
  });
}
