/** The Part: one manifest or index with what its config says, and the parts that it lists. */

import { inParallel } from '../async.ts';
import { asCodedError } from '../errors.ts';
import { isRecord, parseJson } from '../json.ts';
import type { Annotations, Descriptor, Platform } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { artifactTypeOf, type Kind, kindOf, withPlatform } from '../oci/kinds.ts';
import { type Manifest, manifestSizeLimit, parseManifest, requireManifestSize } from '../oci/manifest.ts';
import { isManifestType, lockedAppType } from '../oci/media-types.ts';
import type { ReadStore } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { configFacts, hasFacts, platformText } from './config-facts.ts';
import type { Document, Fact } from './fact.ts';
import { policyFacts } from './policy-facts.ts';
import { spinFacts } from './spin-facts.ts';

export interface Part extends Kind {
  readonly digest: Digest;
  readonly mediaType: string;
  /** Bytes of the manifest itself. */
  readonly size: number;
  readonly artifactType?: string;
  readonly platform?: string;
  /** Those of the manifest, and those that the index above it gives it. */
  readonly annotations: Annotations;
  /** What the index above it gives for a key for which the manifest has another value. */
  readonly inIndex?: Annotations;
  readonly config?: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly subject?: Digest;
  readonly facts: readonly Fact[];
  /** True for facts from a part of a layer, which cannot be compared with its digest. */
  readonly factsUnverified?: true;
  readonly children: readonly Part[];
  /** Why the content could not be read, or was not. */
  readonly unread?: string;
}

/** Manifests that are read at most, and as many configs. */
const manifestLimit = 500;
/** Bytes of these manifests, and of these configs, at most. */
const bytesLimit = 64 * 1024 * 1024;
/** Bytes of the manifests that a tree shows below one index at most: two lists of one digest at each of 32 levels are 2³² manifests. */
const shownLimit = 32 * 1024 * 1024;
/** Bytes that a part takes beside what its manifest says. */
const partSize = 2048;
/** Bytes of a config, or of a locked application, that are read at most. */
const documentLimit = 4 * 1024 * 1024;

export interface PartReader {
  /** Throws for the root what reading it throws; a child that cannot be read says why. */
  read(root: Descriptor): Promise<Part>;
  /** Manifests that were not read, because there are more than 500. */
  notRead(): number;
}

/** Reads a tree level by level, so that a wide index does not keep its siblings from being read. */
export function createPartReader(source: ReadStore, concurrency: number): PartReader {
  let budget = manifestLimit;
  let notRead = 0;
  const manifestBytes = createBudget(bytesLimit);
  const configBytes = createBudget(bytesLimit);
  const weights = new WeakMap<Part, number>();
  const parts = new Map<string, Promise<Part>>();
  const readOnce = (descriptor: Descriptor, depth: number): Promise<Part> => {
    const key = `${descriptor.digest} ${platformText(descriptor.platform) ?? ''}`;
    const known = parts.get(key) ?? readPart(descriptor, depth);
    parts.set(key, known);
    return known;
  };
  const readPart = async (descriptor: Descriptor, depth: number): Promise<Part> => {
    if (!isManifestType(descriptor.mediaType)) return unreadPart(descriptor);
    if (budget === 0 || depth > depthLimit || !manifestBytes.take(descriptor.size)) {
      notRead += 1;
      return unreadPart(descriptor, 'not read: there are too many');
    }
    budget -= 1;
    const manifest = await readManifest(descriptor, source);
    const listed: Part[] = [];
    await inParallel([...manifest.manifests.entries()], concurrency, async ([index, child]) => {
      listed[index] = await readOnce(child, depth + 1).catch((error) =>
        unreadPart(child, asCodedError(error).message),
      );
    });
    const { kept, weight } = withoutTooMany(listed, weights);
    const children = kept.map((part, index) => listedAs(manifest.manifests[index], part));
    const part = await describePart(descriptor, manifest, children, { source, budget: configBytes });
    weights.set(part, partSize + descriptor.size + weight + lengthOf(part.facts));
    return part;
  };
  return {
    read: async (root) =>
      isManifestType(root.mediaType)
        ? listedAs(root, await readPart(root, 0))
        : listedAs(root, unreadPart(root, 'manifests of this type are not supported')),
    notRead: () => notRead,
  };
}

/** A number of bytes of which parts are taken. */
interface Budget {
  /** False where more is wanted than is left. */
  take(bytes: number): boolean;
}

function createBudget(bytes: number): Budget {
  let left = bytes;
  return {
    take(wanted) {
      if (wanted > left) return false;
      left -= wanted;
      return true;
    },
  };
}

/** Levels of indexes; registries and clients support far fewer. */
const depthLimit = 32;

/** What two indexes list is read once, and each gives it annotations of its own. */
function listedAs(listed: Descriptor | undefined, part: Part): Part {
  const annotations = { ...listed?.annotations, ...part.annotations };
  const others = Object.entries(listed?.annotations ?? {}).filter(
    ([key, value]) => annotations[key] !== value,
  );
  return { ...part, annotations, ...(others.length > 0 && { inIndex: Object.fromEntries(others) }) };
}

/** Leaves out what manifests say that would make the tree too large. `weights` are bytes, absent for what was not read. */
function withoutTooMany(
  children: readonly Part[],
  weights: WeakMap<Part, number>,
): { readonly kept: readonly Part[]; readonly weight: number } {
  let weight = 0;
  const kept = children.map((child) => {
    const own = weights.get(child) ?? 0;
    if (weight + own > shownLimit) return outline(child);
    weight += own;
    return child;
  });
  return { kept, weight };
}

function outline(part: Part): Part {
  const unread = 'what it lists is not shown: there are too many';
  return { ...part, annotations: {}, layers: [], facts: [], children: [], unread };
}

function lengthOf(facts: readonly Fact[]): number {
  return facts.flatMap(({ values }) => values).reduce((sum, value) => sum + value.length, 0);
}

async function readManifest(descriptor: Descriptor, source: ReadStore): Promise<Manifest> {
  requireManifestSize(descriptor.size, `the manifest ${descriptor.digest}`);
  const bytes = await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit);
  return parseManifest(bytes, descriptor.digest, descriptor.mediaType);
}

async function describePart(
  descriptor: Descriptor,
  manifest: Manifest,
  children: readonly Part[],
  documents: Documents,
): Promise<Part> {
  const read = await readFacts(manifest, children, documents);
  const platform = platformText(descriptor.platform) ?? platformText(read.config);
  const artifactType = artifactTypeOf(manifest);
  const { config, subject } = manifest;
  return {
    ...withPlatform(kindOf(manifest), read.config),
    digest: descriptor.digest,
    mediaType: manifest.mediaType,
    size: descriptor.size,
    ...(artifactType !== undefined && { artifactType }),
    ...(platform !== undefined && { platform }),
    annotations: manifest.annotations,
    ...(config && { config }),
    layers: manifest.layers,
    ...(subject && { subject: subject.digest }),
    facts: read.facts,
    ...(read.unverified && read.facts.length > 0 && { factsUnverified: true }),
    children,
    ...(read.problem !== undefined && { unread: read.problem }),
  };
}

interface ReadFacts {
  readonly config: Document;
  readonly facts: readonly Fact[];
  readonly unverified?: true;
  readonly problem?: string;
}

/** Where documents are read from, and how many bytes of them. */
interface Documents {
  readonly source: ReadStore;
  readonly budget: Budget;
}

/** From the config, and from the locked application, which is the config of Spin. A damaged one says so in its place. */
async function readFacts(
  manifest: Manifest,
  children: readonly Part[],
  documents: Documents,
): Promise<ReadFacts> {
  const { config } = manifest;
  const locked = [...manifest.layers, ...(config ? [config] : [])].find(
    ({ mediaType }) => mediaType === lockedAppType,
  );
  const [first] = manifest.layers;
  // A bundle says of itself what its definition says.
  const definition = children.find(({ annotations }) => annotations['io.cnab.manifest.type'] === 'config');
  if (definition) return { config: {}, facts: definition.facts };
  try {
    if (kindOf(manifest).format === 'kubewarden' && first)
      return { config: {}, facts: await policyFacts(first, documents.source), unverified: true };
    if (locked) return { config: {}, facts: spinFacts(await readDocument(locked, documents)) };
    if (!config || !hasFacts(config)) return { config: {}, facts: [] };
    const document = await readDocument(config, documents);
    return { config: document, facts: configFacts(config.mediaType, document) };
  } catch (error) {
    return {
      config: {},
      facts: [],
      problem: `what it says of itself could not be read: ${asCodedError(error).message}`,
    };
  }
}

async function readDocument(descriptor: Descriptor, { source, budget }: Documents): Promise<Document> {
  if (descriptor.size <= documentLimit && !budget.take(descriptor.size))
    throw new Error('there are too many');
  const bytes = await readVerified(source.fetch(descriptor), descriptor, documentLimit);
  const value = parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  return isRecord(value) ? value : {};
}

/** Content that is described by its descriptor alone. */
function unreadPart({ digest, mediaType, size, artifactType, platform }: Descriptor, unread?: string): Part {
  const shown = platformText(platform satisfies Platform | undefined);
  return {
    title: artifactType === undefined ? mediaType : `artifact of the type ${artifactType}`,
    digest,
    mediaType,
    size,
    ...(artifactType !== undefined && { artifactType }),
    ...(shown !== undefined && { platform: shown }),
    annotations: {},
    layers: [],
    facts: [],
    children: [],
    ...(unread !== undefined && { unread }),
  };
}
