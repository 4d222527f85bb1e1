/** The manifests that a root and its indexes list, and the one of them that criteria mean. */

import { inParallel } from '../async.ts';
import { CodedError } from '../errors.ts';
import { hintWithLines } from '../input-error.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { kindOf } from '../oci/kinds.ts';
import type { Manifest } from '../oci/manifest.ts';
import { imageManifestType, isImageConfigType, isIndexType, isManifestType } from '../oci/media-types.ts';
import { readPlatform } from '../oci/platform.ts';
import type { Source } from '../store/store.ts';
import { nearest, printable } from '../text.ts';
import { readDocument, readManifest } from './artifact.ts';
import {
  annotationsOf,
  artifactTypesOf,
  type Criterion,
  isExactly,
  isPasteable,
  type Listed,
  matches,
  mediaTypesOf,
  namesOf,
  platformOf,
} from './criteria.ts';

export interface Selected {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
}

export interface SelectContext {
  /** As the user wrote it. */
  readonly reference: string;
  /** Its repository or layout. */
  readonly location: string;
  readonly source: Source;
  readonly concurrency: number;
}

/** A manifest that can be pulled, with the indexes that lead to it. */
interface Candidate {
  readonly listed: Listed;
  readonly above: readonly Listed[];
  /** Its position in each of the indexes that lead to it. */
  readonly positions: readonly number[];
}

/** Maximum depth of nested indexes, and number of manifests that are read. */
const depthLimit = 32;
const manifestLimit = 10_000;

/** The one that meets the criteria, of the root or of what is below it. */
export async function selectAmong(
  top: Listed,
  isWhole: boolean,
  criteria: readonly Criterion[],
  context: SelectContext,
): Promise<Selected> {
  const candidates = isWhole
    ? [{ listed: await ofPlatform(top, criteria, context), above: [], positions: [] }]
    : await candidatesBelow(top, criteria, context);
  if (candidates.length === 0) throw withoutManifests(top, context);
  const found = nearestOf(
    candidates.filter((candidate) => meetsAll(candidate, criteria)),
    criteria,
  );
  const [only, ...others] = found;
  if (only && others.length === 0)
    return { descriptor: only.listed.descriptor, manifest: only.listed.manifest };
  throw only ? ambiguous(found, criteria, context) : nothing(candidates, criteria, context);
}

function meetsAll({ listed, above }: Candidate, criteria: readonly Criterion[]): boolean {
  return criteria.every((criterion) => [listed, ...above].some((one) => matches(criterion, one)));
}

/** Of a platform and its variants, the platform itself, as clients choose it. */
function nearestOf(found: readonly Candidate[], criteria: readonly Criterion[]): readonly Candidate[] {
  const exact = found.filter(({ listed, above }) =>
    criteria.every((criterion) => [listed, ...above].some((one) => isExactly(criterion, one))),
  );
  return exact.length > 0 ? exact : found;
}

/** Every manifest in an index and in those that it lists, each once, in their order. */
async function candidatesBelow(
  top: Listed,
  criteria: readonly Criterion[],
  context: SelectContext,
): Promise<readonly Candidate[]> {
  const byDigest = new Map<string, Candidate>();
  let level: readonly Candidate[] = [{ listed: top, above: [], positions: [] }];
  let count = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) throw tooLarge(context, `nests indexes more than ${depthLimit} deep`);
    const indexes = level.filter(({ listed }) => isIndexType(listed.manifest.mediaType));
    for (const candidate of level) if (!indexes.includes(candidate)) addCandidate(byDigest, candidate);
    const children = indexes.flatMap((index) => childrenOf(index, top));
    count += children.length;
    if (count > manifestLimit) throw tooLarge(context, `lists more than ${manifestLimit} manifests`);
    level = await readAll(children, criteria, context);
  }
  return [...byDigest.values()].sort(byPosition);
}

function byPosition({ positions: left }: Candidate, { positions: right }: Candidate): number {
  const at = left.findIndex((position, index) => position !== right[index]);
  return (left[at] ?? 0) - (right[at] ?? 0);
}

/** What is listed twice may be told apart by the indexes above it. */
function addCandidate(byDigest: Map<string, Candidate>, candidate: Candidate): void {
  const { listed, above } = candidate;
  const known = byDigest.get(listed.descriptor.digest);
  byDigest.set(
    listed.descriptor.digest,
    known ? { ...known, above: [...known.above, listed, ...above] } : candidate,
  );
}

interface Child extends Pick<Candidate, 'above' | 'positions'> {
  readonly descriptor: Descriptor;
}

/** What the root states holds for everything in it, so that criteria are not about it. */
function childrenOf({ listed, above, positions }: Candidate, top: Listed): readonly Child[] {
  const parents = listed === top ? [] : [listed, ...above];
  return listed.manifest.manifests
    .map((descriptor, index) => ({ descriptor, above: parents, positions: [...positions, index] }))
    .filter(({ descriptor }) => isManifestType(descriptor.mediaType) && !isAttestation(descriptor));
}

/** BuildKit lists attestations beside the images that they are about (docs/attestations/attestation-storage.md). */
function isAttestation({ annotations }: Descriptor): boolean {
  return annotations?.[referenceTypeKey] === 'attestation-manifest';
}

const referenceTypeKey = 'vnd.docker.reference.type';

async function readAll(
  children: readonly Child[],
  criteria: readonly Criterion[],
  context: SelectContext,
): Promise<readonly Candidate[]> {
  const found = new Map<Child, Candidate>();
  await inParallel(children, 2 * context.concurrency, async (child) => {
    const { descriptor, above, positions } = child;
    const manifest = await readManifest(descriptor, context.source);
    found.set(child, {
      listed: await ofPlatform({ descriptor, manifest }, criteria, context),
      above,
      positions,
    });
  });
  return children.flatMap((child) => found.get(child) ?? []);
}

/** With the platform that its config states, where a criterion asks for it and no index says it. */
async function ofPlatform(
  { descriptor, manifest }: Listed,
  criteria: readonly Criterion[],
  { source }: SelectContext,
): Promise<Listed> {
  const { config } = manifest;
  const isAsked = criteria.some(({ field }) => field === 'platform') && !descriptor.platform;
  // TAG Runtime, "Wasm OCI Artifact": its config has the platform where that of an image has it.
  const isStated = config && (isImageConfigType(config.mediaType) || kindOf(manifest).format === 'wasm');
  if (!isAsked || !isStated) return { descriptor, manifest };
  const platform = readPlatform(await readDocument(config, source));
  return { descriptor, manifest, ...(platform && { platform }) };
}

/** Candidates that an error lists at most. */
const shownLimit = 30;

function ambiguous(
  found: readonly Candidate[],
  criteria: readonly Criterion[],
  { reference, location }: SelectContext,
): CodedError {
  const what = criteria.length === 0 ? 'has' : `has, with ${textsOf(criteria)},`;
  const mark = distinguishing(found);
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

function byDigest([first]: readonly Candidate[], location: string): string {
  return `Name it by its digest: references: ${printable(location)}@${first?.listed.descriptor.digest}`;
}

function nothing(
  candidates: readonly Candidate[],
  criteria: readonly Criterion[],
  { reference, location }: SelectContext,
): CodedError {
  const mark = similar(candidates, criteria) ?? distinguishing(candidates);
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
function withoutManifests({ manifest }: Listed, { reference }: SelectContext): CodedError {
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

/** With the names and platforms that all its entries give it. */
function describe({ listed, above }: Candidate): string {
  const { descriptor, manifest } = listed;
  const { title } = kindOf(manifest);
  const entries = [listed, ...above.filter((one) => one.descriptor.digest === descriptor.digest)];
  const facts = [
    ...entries.flatMap(namesOf),
    ...(title.startsWith('artifact of') ? [] : [title]),
    ...entries.flatMap(artifactTypesOf),
    ...mediaTypesOf(listed).filter((type) => type !== imageManifestType),
    ...entries.map((entry) => platformOf(entry) ?? ''),
  ].filter((fact) => fact !== '');
  return `${descriptor.digest} (${[...new Set(facts)].map((fact) => printable(fact, 100)).join(', ')})`;
}

/** What a criterion with a spelling mistake meant. */
function similar(candidates: readonly Candidate[], criteria: readonly Criterion[]): string | undefined {
  const [only, ...others] = criteria;
  if (!only || others.length > 0) return undefined;
  const texts = candidates.flatMap(({ listed }) => marksOf(listed)).map(({ text }) => text);
  const known = texts.filter((text) => text.startsWith(`${only.field}=`));
  return known.find((text) => text.toLowerCase() === only.text.toLowerCase()) ?? nearest(only.text, known);
}

/** A criterion that only the first of them meets, by itself or by an index above it, where there is one. */
function distinguishing(candidates: readonly Candidate[]): string | undefined {
  const [first = [], ...others] = candidates.map(({ listed, above }) => [listed, ...above]);
  const marks = first.flatMap(marksOf);
  return marks.find((mark) => !others.flat().some((other) => isMeant(mark, other)))?.text;
}

/** The platform itself is told from its variants. */
function isMeant(mark: Criterion, listed: Listed): boolean {
  return matches(mark, listed) && isExactly(mark, listed);
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
  const marks = all.flatMap(([field, values]) =>
    values.map((value) => ({ text: `${field}=${value}`, field, value })),
  );
  return marks.filter(isPasteable);
}

function tooLarge({ reference }: SelectContext, what: string): CodedError {
  return new CodedError('unsupported', `${printable(reference)} ${what}`, {
    hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
  });
}
