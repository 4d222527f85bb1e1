/** The state of a delivery: what is known of it so far, and what follows from that. */

import { inParallel } from '../async.ts';
import { asCodedError, type CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Delivery } from './delivery.ts';
import type { CheckedInterface } from './interface-check.ts';
import { type Judgement, nothingKnown } from './judgement.ts';
import type { ReportedStatement } from './reported-statement.ts';

export interface State {
  delivery: Delivery;
  /** Until it is judged, every tag of the artifact moves. */
  judgement: Judgement;
  /** What each tag referred to at the start; for a delivery without tags, what was found under the digest of the root. */
  readonly before: Map<Tag | Digest, Descriptor | undefined>;
  /** The digest that was released, or that the tag referred to, before this run. */
  basis?: Digest | undefined;
  /** How the interface differs from what the artifact follows. */
  checked?: CheckedInterface | undefined;
  /** Tags of the repository as they were listed last. */
  listed?: readonly Tag[] | undefined;
  readonly moved: Tag[];
  readonly unknown: Tag[];
  /** The tag under which the root is still to be pushed, when it is not pushed under its digest first. */
  rootTag?: Tag;
  /** Content that was not pushed because a manifest at the target lists it. */
  known: ReadonlySet<Digest>;
  /** Milliseconds from the look-up of a tag to its confirmed move, at most. */
  settingTime: number;
  sent: number;
  reused: number;
  readonly warnings: string[];
  /** What is attached to it. */
  statements: readonly ReportedStatement[];
  error?: CodedError;
}

export function newState(delivery: Delivery): State {
  const judgement = { ...nothingKnown, tags: delivery.tags };
  return {
    delivery,
    judgement,
    before: new Map(),
    moved: [],
    unknown: [],
    known: new Set(),
    settingTime: 0,
    sent: 0,
    reused: 0,
    warnings: [],
    statements: [],
  };
}

/** Does the work for every state; an error is that of its state, and stops no other. */
export async function forEach(
  states: readonly State[],
  work: (state: State) => Promise<void>,
): Promise<void> {
  await inParallel(states, 8, async (state) => {
    try {
      await work(state);
    } catch (error) {
      state.error = asCodedError(error);
    }
  });
}

/** What the tags refer to in the end. */
export function rootOf({ delivery, judgement }: State): Descriptor {
  return judgement.exists ?? delivery.packed.root;
}

/** The references that must refer to the root in the end. */
export function referencesOf({ delivery, judgement }: State): readonly (Tag | Digest)[] {
  return delivery.tags.length > 0 ? judgement.tags : [delivery.packed.root.digest];
}

export function isUpToDate(state: State): boolean {
  const { digest } = rootOf(state);
  return referencesOf(state).every((reference) => state.before.get(reference)?.digest === digest);
}

/** True if no tag may be set, so that nothing is published. */
export function isHeld({ delivery, judgement }: State): boolean {
  return delivery.tags.length > 0 && judgement.tags.length === 0 && judgement.behind.size === 0;
}

/** True if the target has the root: a tag refers to it, or it was found there. */
export function isPresent(state: State): boolean {
  const { digest } = state.delivery.packed.root;
  const isTagged = [...state.before.values()].some((present) => present?.digest === digest);
  return isTagged || state.delivery.published.hasRead(digest);
}
