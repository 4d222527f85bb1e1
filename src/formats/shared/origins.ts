/** Values with their origin. */

import type { WithOrigin } from '../../with-origin.ts';

/** Adds the same origin to each value. */
export function withOrigins(
  values: Readonly<Record<string, string>>,
  origin: string,
): Readonly<Record<string, WithOrigin>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin }]));
}
