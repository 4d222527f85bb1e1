/** One difference between two interfaces: where it is, what it is in words, and whom it breaks. */

/**
 * Whoever uses an artifact, and what they need of it: `callers` call what it exports, `hosts` provide what it imports; of a WIT package
 * `implementers` export its interfaces and target its worlds.
 */
export type Side = 'callers' | 'hosts' | 'implementers';

export interface Difference {
  /** Where it is, such as `export acme:cart/checkout.pay`. */
  readonly item: string;
  /** What has changed, as a sentence without its subject, such as `takes "currency: string" now`. */
  readonly change: string;
  /** Whom it breaks; empty for a compatible difference. */
  readonly breaks: readonly Side[];
  /** True for something new to use, which a patch version does not promise. */
  readonly adds: boolean;
  /** True where a world has an interface of its own package, of which the same is told as well. */
  readonly isRepeated?: boolean;
}

/** The least part of a version that has to grow. */
export type Step = 'major' | 'minor' | 'patch';

/**
 * Whether it takes a major version. What is added to a WIT package breaks whoever implements its interfaces or provides them to a
 * world, and is published in minor versions all the same (WASI), so it is told and does not count.
 */
export function isBreaking(
  { breaks, adds }: Difference,
  of: 'component' | 'module' | 'wit-package',
): boolean {
  return breaks.length > 0 && !(adds && of === 'wit-package');
}

export function stepOf(differences: readonly Difference[], of: Parameters<typeof isBreaking>[1]): Step {
  if (differences.some((one) => isBreaking(one, of))) return 'major';
  return differences.some(({ adds }) => adds) ? 'minor' : 'patch';
}
