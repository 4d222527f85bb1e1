/** The release: all content of every artifact goes to every place first, and only then do tags move. */

import { inParallel } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Referrer } from '../pack/packer.ts';
import { byTagPrecedence } from '../plan/tags.ts';
import { copyGraph } from '../store/copy.ts';
import { forwarding } from '../store/prefetched-tags.ts';
import type { Source, Store } from '../store/store.ts';
import type { Destination } from './destinations.ts';

/** What became of one artifact at one store, in one word. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'exists' | 'conflict' | 'skipped' | 'failed';

/** One artifact on its way to one place. */
export interface Delivery {
  readonly destination: Destination;
  readonly target: Store;
  readonly root: Descriptor;
  /** Manifests that have a subject in this artifact; they follow it before any tag moves. */
  readonly referrers: readonly Referrer[];
}

export interface Delivered {
  readonly delivery: Delivery;
  readonly outcome: Outcome;
  readonly sent: number;
  readonly reused: number;
  readonly tagsMoved: readonly Tag[];
  readonly tagsUnknown: readonly Tag[];
  readonly error?: CodedError;
}

export interface ReleaseContext {
  readonly contents: Source;
  /** Blobs on their way to one place at a time. */
  readonly concurrency: number;
  /** Called once between content and tags: the last look at what several writers share. */
  beforeTags(): Promise<void>;
}

/** What is known of a delivery while the release runs. */
interface State {
  readonly delivery: Delivery;
  /** What each tag pointed at when the run began; without tags, what was there under the root's digest. */
  readonly before: Map<Tag | Digest, Descriptor | undefined>;
  readonly moved: Tag[];
  readonly unknown: Tag[];
  sent: number;
  reused: number;
  error?: CodedError;
}

/**
 * Publishes in two phases. No tag of any delivery moves before every manifest of every delivery is confirmed, so a failure
 * leaves each tag where it was. Never throws for one delivery; its error is in its record.
 */
export async function deliver(
  deliveries: readonly Delivery[],
  context: ReleaseContext,
): Promise<readonly Delivered[]> {
  const states = deliveries.map(newState);
  await eachOrRecord(states, compare);
  if (!states.some((state) => state.error)) await sendAll(states, context);
  if (!states.some((state) => state.error)) await recordInAll(states, () => context.beforeTags());
  if (!states.some((state) => state.error)) await eachOrRecord(states, moveTags);
  const failure = states.find((state) => state.error)?.error;
  return states.map((state) => resultOf(state, failure));
}

function newState(delivery: Delivery): State {
  return { delivery, before: new Map(), moved: [], unknown: [], sent: 0, reused: 0 };
}

async function eachOrRecord(states: readonly State[], work: (state: State) => Promise<void>): Promise<void> {
  await inParallel(states, 8, async (state) => {
    try {
      await work(state);
    } catch (error) {
      state.error = asCodedError(error);
    }
  });
}

async function recordInAll(states: readonly State[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    for (const state of states) if (!isSettled(state)) state.error = asCodedError(error);
  }
}

async function compare(state: State): Promise<void> {
  const { delivery, before } = state;
  await inParallel(pointersOf(delivery), 4, async (pointer) => {
    before.set(pointer, await delivery.target.resolve(pointer));
  });
}

/** What has to point at the root in the end; content without a tag is found by its digest. */
function pointersOf({ destination, root }: Delivery): readonly (Tag | Digest)[] {
  const { tags } = destination.artifact;
  return tags.length > 0 ? tags : [root.digest];
}

function isSettled(state: State): boolean {
  const { root } = state.delivery;
  return pointersOf(state.delivery).every((pointer) => state.before.get(pointer)?.digest === root.digest);
}

/** Artifacts that others refer to go first, so that their content can be taken over instead of sent twice. */
async function sendAll(states: readonly State[], context: ReleaseContext): Promise<void> {
  const open = states.filter((state) => !isSettled(state) || state.delivery.referrers.length > 0);
  const placed: PushedTo = new Map();
  const isMember = (state: State) => (state.delivery.destination.artifact.needs ?? []).length === 0;
  for (const wave of [open.filter(isMember), open.filter((state) => !isMember(state))]) {
    await eachOrRecord(wave, (state) => send(state, placed, context));
    if (wave.some((state) => state.error)) return;
  }
}

/** A registry's own scheduler says what runs; it chooses the better the more it is shown. */
const pushesAtOnce = 64;

/** Digest to repository, by registry host: where this run has put content. */
type PushedTo = Map<string, Map<Digest, string>>;

async function send(state: State, placed: PushedTo, context: ReleaseContext): Promise<void> {
  const { delivery } = state;
  const graph = (root: Descriptor, known: ReadonlySet<Digest>) =>
    copyGraph(root, context.contents, withMounts(delivery, placed), {
      known,
      concurrency: delivery.destination.place.kind === 'layout' ? context.concurrency : pushesAtOnce,
      onPushed: ({ size }) => {
        state.sent += size;
      },
      onReused: ({ size }) => {
        state.reused += size;
      },
    });
  if (!isPresent(state)) await withKnownContent(await listed(state), (known) => graph(delivery.root, known));
  for (const { subject, manifest } of delivery.referrers) {
    if (!(await delivery.target.exists(manifest))) await graph(manifest, new Set([subject.digest]));
    await delivery.target.can.referrers?.add(subject, manifest);
  }
}

/** A manifest may list what its registry has lost; then nothing it lists is believed. */
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

/** A tag that points at the root proves that its whole graph is there. */
function isPresent(state: State): boolean {
  return [...state.before.values()].some((present) => present?.digest === state.delivery.root.digest);
}

async function listed(state: State): Promise<ReadonlySet<Digest>> {
  const present = [...state.before.values()].find((descriptor) => descriptor !== undefined);
  return (present && (await state.delivery.target.can.knownContent?.(present))) ?? new Set();
}

const worthMounting = 64 * 1024;

/** The target, told before each push where this run has put the same content on the same registry already. */
function withMounts({ destination, target }: Delivery, placed: PushedTo): Store {
  const { place } = destination;
  if (place.kind === 'layout') return target;
  const there = placed.get(place.repository.host) ?? new Map<Digest, string>();
  placed.set(place.repository.host, there);
  return {
    ...forwarding(target),
    async push(descriptor, body) {
      const sibling = there.get(descriptor.digest);
      const worthIt = sibling !== place.repository.name && descriptor.size >= worthMounting;
      const result = await target.push(descriptor, body, sibling && worthIt ? { mountFrom: sibling } : {});
      there.set(descriptor.digest, place.repository.name);
      return result;
    },
  };
}

async function moveTags(state: State): Promise<void> {
  const { destination, target, root } = state.delivery;
  if (destination.artifact.tags.length === 0) await target.can.addUntagged?.(root);
  for (const tag of byTagPrecedence(destination.artifact.tags)) {
    if (state.before.get(tag)?.digest === root.digest) continue;
    try {
      await target.tag(root, tag);
    } catch (error) {
      const known = asCodedError(error);
      if (!refused.includes(known.code)) state.unknown.push(tag);
      throw known;
    }
    state.moved.push(tag);
  }
}

/** Codes after which a tag certainly stands where it stood. */
const refused: readonly string[] = ['conflict', 'denied', 'unauthenticated', 'not-found', 'unsupported'];

function resultOf(state: State, failure: CodedError | undefined): Delivered {
  const error =
    state.error ??
    (failure && !isSettled(state) && state.moved.length === 0 ? skippedBecause(failure) : undefined);
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
  if (isSettled(state)) return 'unchanged';
  return [...state.before.values()].some((present) => present !== undefined) ? 'updated' : 'created';
}

function skippedBecause(failure: CodedError): CodedError {
  return new CodedError(failure.code, 'its tags were not moved, because another part of this run failed', {
    hint: 'Mend that first and run again; what has been pushed is not sent twice.',
  });
}
