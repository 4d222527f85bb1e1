/** Delivery in two phases: first the content of every artifact to every destination, then the tags. */

import { inParallel } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import { byTagPrecedence } from '../plan/tags.ts';
import { copyGraph } from '../store/copy.ts';
import type { Node } from '../store/graph.ts';
import type { Store } from '../store/store.ts';
import { type Attach, attachTo } from './attach.ts';
import type { Delivered, Delivery, Outcome } from './delivery.ts';
import { createPushedTo, type PushedTo } from './pushed-to.ts';

export interface DeliveryOptions {
  /** Maximum parallel pushes to one image layout; a registry client schedules its own requests. */
  readonly concurrency: number;
  /** Called once, after all content and before the first tag. If it fails, no tag moves. */
  beforeTags(): Promise<void>;
  readonly attach?: Attach;
}

/** What is known of a delivery so far. */
interface State {
  readonly delivery: Delivery;
  /** What each tag referred to at the start; for a delivery without tags, what was found under the digest of the root. */
  readonly before: Map<Tag | Digest, Descriptor | undefined>;
  readonly moved: Tag[];
  readonly unknown: Tag[];
  /** The tag under which the root is still to be pushed, when it is not pushed under its digest first. */
  rootTag?: Tag;
  /** Content that was not pushed because a manifest at the target lists it. */
  known: ReadonlySet<Digest>;
  sent: number;
  reused: number;
  error?: CodedError;
}

/**
 * Publishes in two phases: no tag of any delivery moves before all content of all deliveries is confirmed, so that a failure
 * leaves every tag where it was. Does not throw if a delivery fails; its error is in its record.
 *
 * A root that is delivered alone is pushed under its first tag at once, when everything below it is confirmed: that is one request
 * less, and the only way to tag in a registry that stores each manifest once (GoogleContainerTools/jib#3057).
 */
export async function deliver(
  deliveries: readonly Delivery[],
  options: DeliveryOptions,
): Promise<readonly Delivered[]> {
  const states = deliveries.map(newState);
  const hasFailed = () => states.some((state) => state.error);
  await forEach(states, resolveReferences);
  const [only, ...others] = states;
  // What is attached refers to the root, which is then pushed first.
  if (only && others.length === 0 && !options.attach) chooseRootTag(only);
  const pushedTo = createPushedTo();
  if (!hasFailed()) await pushAll(states, pushedTo, options);
  if (!hasFailed()) await attachToAll(states, options);
  if (!hasFailed()) await prepareTags(states, options);
  if (!hasFailed()) await forEach(states, (state) => moveTags(state, pushedTo, options));
  const failure = states.find((state) => state.error)?.error;
  return states.map((state) => deliveredOf(state, failure));
}

function newState(delivery: Delivery): State {
  return { delivery, before: new Map(), moved: [], unknown: [], known: new Set(), sent: 0, reused: 0 };
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

function chooseRootTag(state: State): void {
  const { packed, target, tags } = state.delivery;
  const [first] = byTagPrecedence(tags);
  const isAlone = packed.referrers.length === 0 && target.can.pushTagged !== undefined;
  if (first !== undefined && isAlone && !isPresent(state)) state.rootTag = first;
}

/** Members of indexes are pushed before the indexes, so that an index can mount their content instead of uploading it again. */
async function pushAll(
  states: readonly State[],
  pushedTo: PushedTo,
  options: DeliveryOptions,
): Promise<void> {
  const pending = states.filter((state) => !isUpToDate(state) || state.delivery.packed.referrers.length > 0);
  const [members, indexes] = [pending.filter((state) => !hasNeeds(state)), pending.filter(hasNeeds)];
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
    copyNodes(state, { root, nodes, known, target, pushedTo, options });
  // A store whose manifests list what it has may have lost some of that.
  if (!isPresent(state) || target.can.knownContent) {
    state.known = await knownContent(state);
    // The root is the last node.
    const nodes = state.rootTag === undefined ? packed.nodes : packed.nodes.slice(0, -1);
    await withKnownContent(state, (known) => copy(packed.root, nodes, known));
  }
  for (const { subject, manifest, nodes } of packed.referrers) {
    if (!(await target.exists(manifest))) await copy(manifest, nodes, new Set([subject.digest]));
    await target.can.referrers?.add(subject, manifest);
  }
}

async function attachToAll(states: readonly State[], { attach }: DeliveryOptions): Promise<void> {
  if (!attach) return;
  await forEach(states, (state) =>
    attachTo(state.delivery, attach, (bytes) => {
      state.sent += bytes;
    }),
  );
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
  state: State,
  copy: (known: ReadonlySet<Digest>) => Promise<void>,
): Promise<void> {
  const { known } = state;
  try {
    await copy(known);
  } catch (error) {
    if (known.size === 0 || asCodedError(error).code !== 'not-found') throw error;
    state.known = new Set();
    await copy(state.known);
  }
}

interface Graph {
  readonly root: Descriptor;
  readonly nodes: readonly Node[];
  readonly known: ReadonlySet<Digest>;
  readonly target: Store;
  readonly pushedTo: PushedTo;
  readonly options: DeliveryOptions;
}

/** Parallel pushes to a registry, whose client limits its requests itself and orders them better the more it can choose from. */
const registryConcurrency = 64;

async function copyNodes(state: State, graph: Graph): Promise<void> {
  const { root, nodes, known, target, pushedTo, options } = graph;
  const { source, destination } = state.delivery;
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

async function moveTags(state: State, pushedTo: PushedTo, options: DeliveryOptions): Promise<void> {
  const { delivery, before, moved, unknown, rootTag } = state;
  const { packed, target, tags } = delivery;
  if (tags.length === 0) await target.can.addUntagged?.(packed.root);
  for (const tag of byTagPrecedence(tags)) {
    if (before.get(tag)?.digest === packed.root.digest) continue;
    try {
      if (tag === rootTag) await pushRoot(state, tag, pushedTo, options);
      else await target.tag(packed.root, tag);
    } catch (error) {
      const failure = asCodedError(error);
      if (!rejections.includes(failure.code)) unknown.push(tag);
      throw failure;
    }
    moved.push(tag);
  }
}

/** Pushes the root under its tag, and before it once more what was not pushed because a manifest lists it, if the registry lacks that. */
async function pushRoot(state: State, tag: Tag, pushedTo: PushedTo, options: DeliveryOptions): Promise<void> {
  const { packed, target } = state.delivery;
  const { root, nodes } = packed;
  const tagging: Store = {
    ...target,
    push: async (descriptor, body, hint) =>
      descriptor.digest === root.digest && target.can.pushTagged
        ? await target.can.pushTagged(descriptor, body, tag)
        : await target.push(descriptor, body, hint),
  };
  const relied = state.known;
  await withKnownContent(state, (known) => {
    const rest = known === relied ? nodes.slice(-1) : nodes;
    return copyNodes(state, { root, nodes: rest, known: new Set(), target: tagging, pushedTo, options });
  });
}

/** Codes of errors after which a tag certainly has not moved. */
const rejections: readonly string[] = [
  'conflict',
  'denied',
  'unauthenticated',
  'not-found',
  'unsupported',
  'digest-mismatch',
  'invalid-reference',
];

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
