/** The Delivery: one artifact for one destination, and what came of it. */

import type { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Source, Store } from '../store/store.ts';
import type { Base } from './base.ts';
import type { Destination } from './destinations.ts';
import type { InterfaceChange } from './interface-change.ts';
import type { Packed } from './pack.ts';
import type { Published } from './published.ts';
import type { ReportedStatement } from './reported-statement.ts';

/** The outcomes of one artifact at one destination. */
export const outcomes = [
  'created',
  'updated',
  'unchanged',
  'exists',
  'handed-off',
  'conflict',
  'skipped',
  'failed',
] as const;

export type Outcome = (typeof outcomes)[number];

export interface OpenedDestination {
  readonly destination: Destination;
  readonly target: Store;
  /** What each tag points at, as far as that is looked up at the start. */
  readonly lookups?: Promise<readonly PromiseSettledResult<unknown>[]>;
  /** What the target held before this run. */
  readonly published: Published;
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
  /** What the tags refer to now: the packed root, or what was published before and stays. */
  readonly root: Descriptor;
  /** Tags that refer to it, or would have. */
  readonly tags: readonly Tag[];
  /** Bytes of content that was transferred. */
  readonly sent: number;
  /** Bytes of content that the target had already. */
  readonly reused: number;
  /** Signatures, provenance and other statements about it that were made, or found. */
  readonly statements: readonly ReportedStatement[];
  readonly tagsMoved: readonly Tag[];
  readonly tagsUnknown: readonly Tag[];
  /** Tags that were left where they are, with the reason. */
  readonly notMoved: Readonly<Record<string, string>>;
  /** What moved tags referred to before. */
  readonly replaced: Readonly<Record<string, Digest>>;
  /** True when the root differs from what was released, or under the same tag, before this run. */
  readonly isChanged: boolean;
  /** Exact versions that were set although it is not known whether they existed. */
  readonly unverified: readonly Tag[];
  readonly warnings: readonly string[];
  /** How the interface differs from what the artifact follows, where that was compared. */
  readonly interface?: InterfaceChange;
  /** What a preview is compared with, where that was looked up. */
  readonly base?: Base;
  readonly error?: CodedError;
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
  return {
    delivery,
    outcome: 'skipped',
    root: delivery.packed.root,
    tags: delivery.tags,
    sent: 0,
    reused: 0,
    statements: [],
    tagsMoved: [],
    tagsUnknown: [],
    notMoved: {},
    replaced: {},
    isChanged: false,
    unverified: [],
    warnings: [],
  };
}
