/** The change of an artifact's interface since what it follows: the differences, and the smallest version that they allow. */

import type { Digest } from '../oci/digest.ts';
import { printable } from '../text.ts';
import type { AnyInterface } from '../wit/any-interface.ts';
import { type Difference, isBreaking, type Side, type Step } from '../wit/difference.ts';

/** What the report says of one artifact at one target. Texts of the binaries have gone through `printable`. */
export interface InterfaceChange {
  /** What it is compared with, by its tag: `ghcr.io/acme/cart:1.4.2`. Absent when that is not known. */
  readonly base?: string;
  readonly baseDigest?: Digest;
  readonly kind?: AnyInterface['kind'];
  /** The least part of the version that has to grow; absent when nothing could be compared. */
  readonly step?: Step;
  /** The smallest version that the differences allow; absent where the base has no version. */
  readonly least?: string;
  /** The version that is published, or that the package states where nothing is released. */
  readonly version?: string;
  /** Whether that version promises enough; absent when one of the two is not known. */
  readonly sufficient?: boolean;
  /** Breaking ones first. */
  readonly differences: readonly InterfaceDifference[];
  /** Number of differences beyond those that are listed. */
  readonly omitted?: number;
  /** Why nothing could be compared, as a sentence without a full stop. */
  readonly unknown?: string;
}

export interface InterfaceDifference {
  /** Where it is, such as `export acme:shop/cart.pay`. */
  readonly item: string;
  readonly action: 'added' | 'removed' | 'changed';
  /** A sentence without its subject, such as `takes "currency: string" now`. */
  readonly change: string;
  readonly breaking: boolean;
  /** Whom it breaks. */
  readonly breaks: readonly Side[];
}

/** Differences in a report at most. */
const differenceLimit = 100;

/** Differences as the report lists them. */
export function listedDifferences(
  differences: readonly Difference[],
  kind: AnyInterface['kind'],
): Pick<InterfaceChange, 'differences' | 'omitted'> {
  const [breaking = [], others = []] = [true, false].map((wanted) =>
    differences.filter((one) => isBreaking(one, kind) === wanted),
  );
  const shown = [...breaking, ...others].slice(0, differenceLimit);
  const omitted = differences.length - shown.length;
  return { differences: shown.map((one) => listed(one, kind)), ...(omitted > 0 && { omitted }) };
}

function listed(one: Difference, kind: AnyInterface['kind']): InterfaceDifference {
  const { item, change, breaks } = one;
  return {
    item: printable(item, 300),
    action: change === 'is new' ? 'added' : change === 'was removed' ? 'removed' : 'changed',
    change: printable(change, 500),
    breaking: isBreaking(one, kind),
    breaks,
  };
}

/** `a major version, at least 2.0.0`. */
export function requiredVersion({ step = 'patch', least }: Pick<InterfaceChange, 'step' | 'least'>): string {
  return `a ${step} version${least === undefined ? '' : `, at least ${least}`}`;
}
