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
  isPasteable,
  isPlatformInConfig,
  type Listed,
  meantBy,
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

/** `found` are those of all candidates that the criteria mean. */
export function ambiguous(
  found: readonly Candidate[],
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  { reference, location }: Where,
): CodedError {
  const what = criteria.length === 0 ? 'has' : `has, with ${textsOf(criteria)},`;
  const marks = distinguishing(found, candidates, criteria);
  const hint = marks ? hintWithLines('Say which one', { select: marks }) : byDigest(found, location);
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
  const marks = similar(candidates, criteria) ?? distinguishing(candidates, candidates);
  const hint = marks
    ? hintWithLines('Select one of them', { select: marks })
    : byDigest(candidates, location);
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

/** What a criterion with a spelling mistake, or with a part of the value, meant; with another one where several meet it. */
function similar(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
): readonly string[] | undefined {
  const [only, ...others] = criteria;
  if (!only || others.length > 0) return undefined;
  const known = candidates
    .filter(({ absent }) => !absent)
    .flatMap(({ listed }) => marksOf(listed))
    .filter(({ field }) => field === only.field)
    .slice(0, comparedLimit)
    .filter(isPasteable);
  const texts = known.map(({ text }) => text);
  const meant =
    texts.find((text) => text.toLowerCase() === only.text.toLowerCase()) ??
    known.find(({ value }) => isPartOf(only.value, value))?.text ??
    nearest(only.text, texts);
  const mark = known.find(({ text }) => text === meant);
  if (!mark) return undefined;
  const found = meantBy([mark], candidates);
  return found.length === 1 ? [mark.text] : distinguishing(found, candidates, [mark]);
}

/** `arm64` is a part of `linux/arm64/v8`, and `tool` of `acme/tool`. */
function isPartOf(part: string, value: string): boolean {
  return value.toLowerCase().split('/').includes(part.toLowerCase());
}

/** Lines that are tried for a hint at most: each is compared with all candidates. */
const triedLimit = 100;

/**
 * The criteria with one more, which then mean the first one that is there; `undefined` where none does, or where they cannot be pasted.
 * It may be one that an index above it meets.
 */
function distinguishing(
  found: readonly Candidate[],
  candidates: readonly Candidate[],
  criteria: readonly Criterion[] = [],
): readonly string[] | undefined {
  const first = found.find(({ absent }) => !absent);
  if (!first || !criteria.every(isPasteable)) return undefined;
  const mark = marksToTry(first)
    .filter(({ field }) => field !== 'platform' || arePlatformsKnown(candidates, criteria))
    .find((one) => isOnly(first, meantBy([...criteria, one], candidates)));
  return mark && [...criteria, mark].map(({ text }) => text);
}

/** Indexes above a candidate, and lines of each, that are looked at for a hint. */
const lookedAt = { indexes: 100, lines: 1000 };

function marksToTry({ listed, above }: Candidate): readonly Criterion[] {
  const marks = new Map<string, Criterion>();
  for (const one of [listed, ...above.slice(0, lookedAt.indexes)]) {
    if (marks.size >= triedLimit) break;
    const lines = marksOf(one).slice(0, lookedAt.lines);
    for (const line of lines.filter(({ text }) => !marks.has(text)).filter(isPasteable))
      marks.set(line.text, line);
  }
  return [...marks.values()].slice(0, triedLimit);
}

function isOnly(candidate: Candidate, found: readonly Candidate[]): boolean {
  return found.length === 1 && found[0] === candidate;
}

/** Configs that may state a platform are read only where a criterion asks for it. */
function arePlatformsKnown(candidates: readonly Candidate[], criteria: readonly Criterion[]): boolean {
  const isAsked = criteria.some(({ field }) => field === 'platform');
  return isAsked || !candidates.some(({ listed, above }) => [listed, ...above].some(isPlatformInConfig));
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
