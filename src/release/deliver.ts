/** Delivery in two phases: first the content of every artifact to every destination, then the tags. */

import { inParallel } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Contents } from '../pack/contents.ts';
import type { Location } from '../store/store.ts';
import type { Attach } from './attach.ts';
import type { Delivered, Delivery, Outcome } from './delivery.ts';
import {
  forEach,
  isHeld,
  isPresent,
  isUpToDate,
  newState,
  referencesOf,
  rootOf,
  type State,
} from './delivery-state.ts';
import type { CheckInterface } from './interface-check.ts';
import { basisOf, judgeTags } from './judgement.ts';
import { withManifest } from './kept.ts';
import type { MoveOptions } from './move-tags.ts';
import type { PushOptions } from './push-content.ts';
import { createPushedTo, type PushedTo } from './pushed-to.ts';
import { isRelease, kindOf, movingOrder, type TagRules } from './tag-rules.ts';

export interface DeliveryOptions {
  /** Maximum parallel pushes to one image layout; a registry client schedules its own requests. */
  readonly concurrency: number;
  readonly rules: TagRules;
  /** Where the manifest of an earlier run is added that stands for a packed one. */
  readonly contents: Pick<Contents, 'add'>;
  /** Called once, after all content and before the first tag. If it fails, no tag moves. */
  beforeTags(): Promise<void>;
  readonly attach?: Attach;
  /** Compares the interface with what each artifact follows, before anything is sent. */
  readonly checkInterface?: CheckInterface;
  /** Where content of the deliveries is already, so that it can be mounted from there. */
  heldAt?(delivery: Delivery, content: Descriptor): Location | undefined;
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
  await forEach(states, (state) => examine(state, options));
  const [only, ...others] = states;
  const isAlone = others.length === 0;
  // What is attached refers to the root, which is then pushed first.
  if (only && isAlone && !only.error && !options.attach) chooseRootTag(only);
  const pushing = { ...options, pushedTo: createPushedTo() };
  for (const { delivery } of states) noteHeld(delivery, pushing);
  if (!hasFailed()) await pushAll(states, pushing);
  if (!hasFailed()) await attachToAll(states, options);
  if (!hasFailed()) await prepareTags(states, options);
  const isGuarded = (state: State) => isContended(state, isAlone, options.rules);
  if (!hasFailed()) await moveAllTags(states, { ...pushing, isGuarded });
  const failure = states.find((state) => state.error)?.error;
  return states.map((state) => deliveredOf(state, failure));
}

function noteHeld(
  delivery: Delivery,
  { heldAt, pushedTo }: Pick<DeliveryOptions, 'heldAt'> & { readonly pushedTo: PushedTo },
): void {
  for (const { descriptor } of delivery.packed.nodes) {
    const location = heldAt?.(delivery, descriptor);
    if (location) pushedTo.add(location, descriptor);
  }
}

/** Looks up what is published, and judges by it. */
async function examine(state: State, { rules, contents, checkInterface }: DeliveryOptions): Promise<void> {
  const { published, tags, packed } = state.delivery;
  const references: readonly (Tag | Digest)[] = tags.length > 0 ? tags : [packed.root.digest];
  await inParallel(references, 4, async (reference) => {
    state.before.set(reference, await published.before(reference));
  });
  state.judgement = await judgeTags(state.delivery, rules);
  const { same } = state.judgement;
  if (same) {
    const found = { ...same, from: same.descriptor.digest };
    state.delivery = { ...state.delivery, packed: withManifest(packed, found, contents) };
  }
  // It reads the manifest of the earlier version, which is then not looked up once more.
  state.checked = await checkInterface?.(state.delivery, state.judgement);
  // What cannot be told counts as changed, and fails nothing.
  state.basis = await basisOf(state.delivery, rules).catch(() => undefined);
  if (state.checked?.refusal) throw state.checked.refusal;
}

async function prepareTags(states: readonly State[], options: DeliveryOptions): Promise<void> {
  try {
    await options.beforeTags();
  } catch (error) {
    for (const state of states) if (!isUpToDate(state)) state.error = asCodedError(error);
  }
}

function chooseRootTag(state: State): void {
  const { packed, target } = state.delivery;
  const [first] = movingOrder(packed.artifact, state.judgement.tags);
  const isAlone = packed.referrers.length === 0 && target.can.pushTagged !== undefined;
  if (first !== undefined && isAlone && !isPresent(state) && !state.judgement.exists) state.rootTag = first;
}

/**
 * True when another run may set the same tags: events start runs at any time. On the command line, the look-up at the start is enough
 * for one tag of one artifact, and for tags without an order.
 */
function isContended({ delivery }: State, isAlone: boolean, rules: TagRules): boolean {
  const { destination, packed, tags } = delivery;
  if (destination.location.kind === 'layout') return false;
  if (rules.isEvent) return true;
  const isOrdered =
    isRelease(packed.artifact, rules) || tags.some((tag) => kindOf(packed.artifact, tag) === 'version');
  return isOrdered && !(isAlone && tags.length === 1);
}

const loadSending = () => import('./sending.ts');

/** Members of indexes are pushed before the indexes, so that an index can mount their content instead of uploading it again. */
async function pushAll(states: readonly State[], options: PushOptions): Promise<void> {
  const pending = states.filter((state) => needsPush(state));
  const [members, indexes] = [pending.filter((state) => !hasNeeds(state)), pending.filter(hasNeeds)];
  if (pending.length === 0) return;
  const { pushContent } = await loadSending();
  for (const wave of [members, indexes]) {
    await forEach(wave, (state) => pushContent(state, options));
    if (wave.some((state) => state.error)) return;
  }
}

/** Nothing is attached to what another run has published and this one has not packed. */
async function attachToAll(states: readonly State[], { attach }: DeliveryOptions): Promise<void> {
  if (!attach) return;
  const own = states.filter((state) => !state.judgement.exists && !isHeld(state));
  const { attachTo } = await loadSending();
  await forEach(own, async (state) => {
    state.statements = await attachTo(state.delivery, attach, (bytes) => {
      state.sent += bytes;
    });
  });
}

async function moveAllTags(states: readonly State[], options: MoveOptions): Promise<void> {
  const pending = states.filter(movesTags);
  if (pending.length === 0) return;
  const { confirmVersions, moveTags } = await loadSending();
  await forEach(pending, (state) => moveTags(state, options));
  await confirmVersions(pending, options);
}

/** False when every tag refers to the root already. */
function movesTags(state: State): boolean {
  return !isUpToDate(state) || state.delivery.tags.length === 0 || state.judgement.behind.size > 0;
}

function needsPush(state: State): boolean {
  if (state.judgement.exists || isHeld(state)) return false;
  return !isUpToDate(state) || state.delivery.packed.referrers.length > 0;
}

function hasNeeds({ delivery }: State): boolean {
  return (delivery.packed.artifact.needs ?? []).length > 0;
}

function deliveredOf(state: State, failure: CodedError | undefined): Delivered {
  const { delivery, judgement, basis, checked } = state;
  const isSkipped = failure !== undefined && !isUpToDate(state) && state.moved.length === 0;
  const error = state.error ?? (isSkipped ? skippedBecause(failure) : undefined);
  return {
    delivery,
    outcome: outcomeOf(state, error),
    root: rootOf(state),
    tags: judgement.tags,
    sent: state.sent,
    reused: state.reused,
    statements: state.statements,
    tagsMoved: state.moved,
    tagsUnknown: state.unknown,
    notMoved: judgement.notMoved,
    replaced: replacedBy(state),
    isChanged: basis !== rootOf(state).digest,
    unverified: judgement.unverified.filter((tag) => state.moved.includes(tag)),
    warnings: [...judgement.warnings, ...(checked?.warnings ?? []), ...state.warnings],
    ...(checked && { interface: checked.change }),
    ...(error && { error }),
  };
}

function replacedBy({ moved, before }: State): Readonly<Record<string, Digest>> {
  const entries = moved.flatMap((tag) => {
    const digest = before.get(tag)?.digest;
    return digest === undefined ? [] : [[tag, digest] as const];
  });
  return Object.fromEntries(entries);
}

function outcomeOf(state: State, error: CodedError | undefined): Outcome {
  if (state.error) return state.error.code === 'conflict' ? 'conflict' : 'failed';
  if (error || isHeld(state)) return 'skipped';
  if (state.judgement.exists) return 'exists';
  if (state.delivery.packed.kept || isUpToDate(state)) return 'unchanged';
  return referencesOf(state).some((reference) => state.before.get(reference)) ? 'updated' : 'created';
}

function skippedBecause(failure: CodedError): CodedError {
  return new CodedError(failure.code, 'its tags were not moved, because another part of this run failed', {
    hint: 'Fix that error and re-run; pushed content is not uploaded again.',
  });
}
