/** Delivery in two phases: first the content of every artifact to every destination, then the tags. */

import { inParallel } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Repository, Tag } from '../oci/reference.ts';
import { byTagPrecedence } from '../plan/tags.ts';
import { copyGraph } from '../store/copy.ts';
import type { Node } from '../store/graph.ts';
import type { Location, Source, Store } from '../store/store.ts';
import type { Destination } from './destinations.ts';
import type { Packed } from './pack.ts';

/** The outcome of one artifact at one destination. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'exists' | 'conflict' | 'skipped' | 'failed';

export interface OpenedDestination {
  readonly destination: Destination;
  readonly target: Store;
}

/** One artifact for one destination. */
export interface Delivery extends OpenedDestination {
  /** Where the content is read from: what this run has packed, or a registry. */
  readonly source: Source;
  readonly packed: Packed;
  readonly tags: readonly Tag[];
}

export interface Delivered {
  readonly delivery: Delivery;
  readonly outcome: Outcome;
  /** Bytes of content that was transferred. */
  readonly sent: number;
  /** Bytes of content that the target had already. */
  readonly reused: number;
  readonly tagsMoved: readonly Tag[];
  readonly tagsUnknown: readonly Tag[];
  readonly error?: CodedError;
}

export interface DeliveryOptions {
  /** Maximum parallel pushes to one image layout; a registry client schedules its own requests. */
  readonly concurrency: number;
  /** Called once, after all content and before the first tag. If it fails, no tag moves. */
  beforeTags(): Promise<void>;
}

/** A packed artifact with its position in the plan and its destinations. */
export interface PackedForDelivery extends Packed {
  readonly position: number;
  readonly opened: readonly OpenedDestination[];
}

/** A delivery for each destination: all artifacts in the order of the plan to their first destination, then to their second. */
export function deliveriesOf(source: Source, packed: readonly PackedForDelivery[]): readonly Delivery[] {
  const inPlanOrder = packed.toSorted((left, right) => left.position - right.position);
  const most = Math.max(0, ...packed.map(({ opened }) => opened.length));
  const rows = Array.from({ length: most }, (_, row) =>
    inPlanOrder.flatMap((one): readonly Delivery[] => {
      const destination = one.opened[row];
      return destination ? [{ ...destination, source, packed: one, tags: one.artifact.tags }] : [];
    }),
  );
  return rows.flat();
}

/** The result of a delivery that was planned only. */
export function notDelivered(delivery: Delivery): Delivered {
  return { delivery, outcome: 'skipped', sent: 0, reused: 0, tagsMoved: [], tagsUnknown: [] };
}

/** What is known of a delivery so far. */
interface State {
  readonly delivery: Delivery;
  /** What each tag referred to at the start; for a delivery without tags, what was found under the digest of the root. */
  readonly before: Map<Tag | Digest, Descriptor | undefined>;
  readonly moved: Tag[];
  readonly unknown: Tag[];
  sent: number;
  reused: number;
  error?: CodedError;
}

/**
 * Publishes in two phases: no tag of any delivery moves before all content of all deliveries is confirmed, so that a failure
 * leaves every tag where it was. Does not throw if a delivery fails; its error is in its record.
 */
export async function deliver(
  deliveries: readonly Delivery[],
  options: DeliveryOptions,
): Promise<readonly Delivered[]> {
  const states = deliveries.map(newState);
  const hasFailed = () => states.some((state) => state.error);
  await forEach(states, resolveReferences);
  if (!hasFailed()) await pushAll(states, options);
  if (!hasFailed()) await prepareTags(states, options);
  if (!hasFailed()) await forEach(states, moveTags);
  const failure = states.find((state) => state.error)?.error;
  return states.map((state) => deliveredOf(state, failure));
}

function newState(delivery: Delivery): State {
  return { delivery, before: new Map(), moved: [], unknown: [], sent: 0, reused: 0 };
}

async function forEach(states: readonly State[], work: (state: State) => Promise<void>): Promise<void> {
  await inParallel(states, 8, async (state) => {
    try {
      await work(state);
    } catch (error) {
      state.error = asCodedError(error);
    }
  });
}

async function prepareTags(states: readonly State[], options: DeliveryOptions): Promise<void> {
  try {
    await options.beforeTags();
  } catch (error) {
    for (const state of states) if (!isUpToDate(state)) state.error = asCodedError(error);
  }
}

async function resolveReferences({ delivery, before }: State): Promise<void> {
  await inParallel(referencesOf(delivery), 4, async (reference) => {
    before.set(reference, await delivery.target.resolve(reference));
  });
}

/** The references that must refer to the root in the end. */
function referencesOf({ packed, tags }: Delivery): readonly (Tag | Digest)[] {
  return tags.length > 0 ? tags : [packed.root.digest];
}

function isUpToDate({ delivery, before }: State): boolean {
  const { digest } = delivery.packed.root;
  return referencesOf(delivery).every((reference) => before.get(reference)?.digest === digest);
}

/** Members of indexes are pushed before the indexes, so that an index can mount their content instead of uploading it again. */
async function pushAll(states: readonly State[], options: DeliveryOptions): Promise<void> {
  const pending = states.filter((state) => !isUpToDate(state) || state.delivery.packed.referrers.length > 0);
  const [members, indexes] = [pending.filter((state) => !hasNeeds(state)), pending.filter(hasNeeds)];
  const pushedTo = createPushedTo();
  for (const wave of [members, indexes]) {
    await forEach(wave, (state) => push(state, pushedTo, options));
    if (wave.some((state) => state.error)) return;
  }
}

function hasNeeds({ delivery }: State): boolean {
  return (delivery.packed.artifact.needs ?? []).length > 0;
}

async function push(state: State, pushedTo: PushedTo, options: DeliveryOptions): Promise<void> {
  const { packed, target } = state.delivery;
  const copy = (root: Descriptor, nodes: readonly Node[], known: ReadonlySet<Digest>) =>
    copyNodes(state, { root, nodes, known, pushedTo, options });
  // A store whose manifests list what it has may have lost some of that.
  if (!isPresent(state) || target.can.knownContent)
    await withKnownContent(await knownContent(state), (known) => copy(packed.root, packed.nodes, known));
  for (const { subject, manifest, nodes } of packed.referrers) {
    if (!(await target.exists(manifest))) await copy(manifest, nodes, new Set([subject.digest]));
    await target.can.referrers?.add(subject, manifest);
  }
}

/** True if a tag refers to the root. */
function isPresent({ delivery, before }: State): boolean {
  return [...before.values()].some((present) => present?.digest === delivery.packed.root.digest);
}

async function knownContent({ delivery, before }: State): Promise<ReadonlySet<Digest>> {
  const { root, nodes } = delivery.packed;
  const found = [...before.values()].filter((descriptor) => descriptor !== undefined);
  const present = found.find(({ digest }) => digest === root.digest) ?? found[0];
  const wanted = new Set(nodes.map(({ descriptor }) => descriptor.digest));
  return (present && (await delivery.target.can.knownContent?.(present, wanted))) ?? new Set();
}

/** A registry may have lost content that a present manifest lists; the copy is then repeated without relying on any. */
async function withKnownContent(
  known: ReadonlySet<Digest>,
  copy: (known: ReadonlySet<Digest>) => Promise<void>,
): Promise<void> {
  try {
    await copy(known);
  } catch (error) {
    if (known.size === 0 || asCodedError(error).code !== 'not-found') throw error;
    await copy(new Set());
  }
}

interface Graph {
  readonly root: Descriptor;
  readonly nodes: readonly Node[];
  readonly known: ReadonlySet<Digest>;
  readonly pushedTo: PushedTo;
  readonly options: DeliveryOptions;
}

/** Parallel pushes to a registry, whose client limits its requests itself and orders them better the more it can choose from. */
const registryConcurrency = 64;

async function copyNodes(state: State, { root, nodes, known, pushedTo, options }: Graph): Promise<void> {
  const { source, target, destination } = state.delivery;
  const { location } = destination;
  await copyGraph(root, source, target, {
    nodes,
    known,
    concurrency: location.kind === 'layout' ? options.concurrency : registryConcurrency,
    mountFrom: (descriptor) => pushedTo.mountSource(location, descriptor),
    onPushed(descriptor, result) {
      pushedTo.add(location, descriptor);
      if (result === 'sent') state.sent += descriptor.size;
      else state.reused += descriptor.size;
    },
    onSkipped(descriptor) {
      state.reused += descriptor.size;
    },
  });
}

/** To which repositories this run has pushed content. */
interface PushedTo {
  add(location: Location, descriptor: Descriptor): void;
  /** Name of another repository of the same registry that has the content. */
  mountSource(location: Location, descriptor: Descriptor): string | undefined;
}

/** Bytes; uploading smaller content takes no longer than mounting it. */
const mountSizeLimit = 64 * 1024;

function createPushedTo(): PushedTo {
  const names = new Map<string, string>();
  const keyOf = ({ host }: Repository, { digest }: Descriptor) => `${host} ${digest}`;
  return {
    add(location, descriptor) {
      if (location.kind === 'layout') return;
      names.set(keyOf(location.repository, descriptor), location.repository.name);
    },
    mountSource(location, descriptor) {
      if (location.kind === 'layout' || descriptor.size < mountSizeLimit) return undefined;
      const name = names.get(keyOf(location.repository, descriptor));
      return name === location.repository.name ? undefined : name;
    },
  };
}

async function moveTags({ delivery, before, moved, unknown }: State): Promise<void> {
  const { packed, target, tags } = delivery;
  if (tags.length === 0) await target.can.addUntagged?.(packed.root);
  for (const tag of byTagPrecedence(tags)) {
    if (before.get(tag)?.digest === packed.root.digest) continue;
    try {
      await target.tag(packed.root, tag);
    } catch (error) {
      const failure = asCodedError(error);
      if (!rejections.includes(failure.code)) unknown.push(tag);
      throw failure;
    }
    moved.push(tag);
  }
}

/** Codes of errors after which a tag certainly has not moved. */
const rejections: readonly string[] = ['conflict', 'denied', 'unauthenticated', 'not-found', 'unsupported'];

function deliveredOf(state: State, failure: CodedError | undefined): Delivered {
  const isSkipped = failure !== undefined && !isUpToDate(state) && state.moved.length === 0;
  const error = state.error ?? (isSkipped ? skippedBecause(failure) : undefined);
  return {
    delivery: state.delivery,
    outcome: outcomeOf(state, error),
    sent: state.sent,
    reused: state.reused,
    tagsMoved: state.moved,
    tagsUnknown: state.unknown,
    ...(error && { error }),
  };
}

function outcomeOf(state: State, error: CodedError | undefined): Outcome {
  if (state.error) return state.error.code === 'conflict' ? 'conflict' : 'failed';
  if (error) return 'skipped';
  if (isUpToDate(state)) return 'unchanged';
  return [...state.before.values()].some((present) => present !== undefined) ? 'updated' : 'created';
}

function skippedBecause(failure: CodedError): CodedError {
  return new CodedError(failure.code, 'its tags were not moved, because another part of this run failed', {
    hint: 'Fix that error and re-run; pushed content is not uploaded again.',
  });
}
