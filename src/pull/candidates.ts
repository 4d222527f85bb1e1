/** The manifests that a root and its indexes list, and the one of them that criteria mean. */

import { inParallel } from '../async.ts';
import { CodedError } from '../errors.ts';
import type { Descriptor, Platform } from '../oci/descriptor.ts';
import type { Manifest } from '../oci/manifest.ts';
import { isIndexType, isManifestType } from '../oci/media-types.ts';
import { readPlatform } from '../oci/platform.ts';
import type { Source } from '../store/store.ts';
import { readDocument, readManifest } from './artifact.ts';
import { isBundle } from './content-types.ts';
import { type Candidate, type Criterion, isPlatformInConfig, type Listed, meantBy } from './criteria.ts';
import { ambiguous, nothing, referenceTypeKey, tooLarge, withoutManifests } from './selection-errors.ts';

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

/** Maximum depth of nested indexes, number of manifests in them, and bytes of these, which stay in memory. */
const depthLimit = 32;
const manifestLimit = 10_000;
const bytesLimit = 64 * 1024 * 1024;

/** The one that meets the criteria, of the root or of what is below it. */
export async function selectAmong(
  top: Listed,
  isWhole: boolean,
  criteria: readonly Criterion[],
  context: SelectContext,
): Promise<Selected> {
  const candidates = isWhole
    ? [{ listed: await createPlatformReader(criteria, context)(top), above: [], positions: [] }]
    : await candidatesBelow(top, criteria, context);
  if (candidates.length === 0) throw withoutManifests(top, context);
  const found = meantBy(criteria, candidates);
  const [only, ...others] = found;
  if (only?.absent && others.length === 0) throw only.absent;
  if (only && others.length === 0)
    return { descriptor: only.listed.descriptor, manifest: only.listed.manifest };
  throw only ? ambiguous(found, candidates, criteria, context) : nothing(candidates, criteria, context);
}

/** Every manifest in an index and in those that it lists, each once, in their order. */
async function candidatesBelow(
  top: Listed,
  criteria: readonly Criterion[],
  context: SelectContext,
): Promise<readonly Candidate[]> {
  const byDigest: Candidates = new Map();
  const read = createManifestReader(context);
  const withPlatform = createPlatformReader(criteria, context);
  let level: readonly Candidate[] = [{ listed: top, above: [], positions: [] }];
  let count = 1;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > depthLimit) throw tooLarge(context, `nests indexes more than ${depthLimit} deep`);
    const indexes = level.filter(({ listed, absent }) => !absent && isIndexType(listed.manifest.mediaType));
    for (const candidate of level)
      if (!indexes.includes(candidate) || isNestedBundle(candidate, top)) addCandidate(byDigest, candidate);
    const children = indexes.flatMap((index) => childrenOf(index, top));
    count += children.length;
    if (count > manifestLimit) throw tooLarge(context, `lists more than ${manifestLimit} manifests`);
    level = await readAll(children, read, withPlatform, context);
  }
  return [...byDigest.values()].sort(byPosition);
}

/** Each with the entries and the indexes that lead to it. */
type Candidates = Map<string, Candidate & { readonly above: Listed[] }>;

/** A bundle is pulled as a whole, and its images can be selected as well. */
function isNestedBundle({ listed }: Candidate, top: Listed): boolean {
  return listed !== top && isBundle(listed.manifest);
}

function byPosition({ positions: left }: Candidate, { positions: right }: Candidate): number {
  const at = left.findIndex((position, index) => position !== right[index]);
  return (left[at] ?? 0) - (right[at] ?? 0);
}

/** What is listed twice may be told apart by the indexes above it. */
function addCandidate(byDigest: Candidates, candidate: Candidate): void {
  const { listed, above } = candidate;
  const known = byDigest.get(listed.descriptor.digest);
  if (known) known.above.push(listed, ...above);
  else byDigest.set(listed.descriptor.digest, { ...candidate, above: [...above] });
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

/** A manifest, or why it is absent. */
type ReadManifest = (descriptor: Descriptor) => Promise<Manifest | CodedError>;

/** What is listed any number of times is read and kept once. Throws `unsupported` for more bytes than are kept. */
function createManifestReader(context: SelectContext): ReadManifest {
  const read = new Map<string, ReturnType<ReadManifest>>();
  let bytes = 0;
  return (descriptor) => {
    const { mediaType, digest, size } = descriptor;
    const key = `${mediaType} ${digest} ${size}`;
    const known = read.get(key);
    if (known) return known.then(withoutTexts);
    bytes += size;
    if (bytes > bytesLimit) throw tooLarge(context, `lists manifests of more than ${bytesLimit} bytes`);
    const result = readManifest(descriptor, context.source).catch(requireAbsence);
    read.set(key, result);
    return result;
  };
}

/**
 * What is listed once more says nothing new but what its entry says, and its config the platform where the entry has none; comparing
 * all of it again would take long.
 */
function withoutTexts(manifest: Manifest | CodedError): Manifest | CodedError {
  return manifest instanceof CodedError ? manifest : { ...manifest, layers: [], annotations: {} };
}

async function readAll(
  children: readonly Child[],
  read: ReadManifest,
  withPlatform: WithPlatform,
  context: SelectContext,
): Promise<readonly Candidate[]> {
  const found = new Map<Child, Candidate>();
  await inParallel(children, 2 * context.concurrency, async (child) => {
    const { descriptor, above, positions } = child;
    const manifest = await read(descriptor);
    found.set(
      child,
      manifest instanceof CodedError
        ? {
            listed: { descriptor, manifest: unknownManifest(descriptor) },
            above,
            positions,
            absent: manifest,
          }
        : { listed: await withPlatform({ descriptor, manifest }), above, positions },
    );
  });
  return children.flatMap((child) => found.get(child) ?? []);
}

/** What is absent is only an error where it is meant. */
function requireAbsence(error: unknown): CodedError {
  if (error instanceof CodedError && error.code === 'not-found') return error;
  throw error;
}

/** Of what is absent, only what the index says is known. */
function unknownManifest({ mediaType }: Descriptor): Manifest {
  return { mediaType, layers: [], manifests: [], annotations: {} };
}

/** With the platform that its config states, where a criterion asks for it and no index says it. */
type WithPlatform = (listed: Listed) => Promise<Listed>;

/** Each config is read once, however many entries lead to it. */
function createPlatformReader(criteria: readonly Criterion[], { source }: SelectContext): WithPlatform {
  const isAsked = criteria.some(({ field }) => field === 'platform');
  const read = new Map<string, Promise<Platform | undefined>>();
  return async (listed) => {
    const { config } = listed.manifest;
    if (!isAsked || !config || !isPlatformInConfig(listed)) return listed;
    const found = read.get(config.digest) ?? readDocument(config, source).then(readPlatform);
    read.set(config.digest, found);
    const platform = await found;
    return { ...listed, ...(platform && { platform }) };
  };
}
