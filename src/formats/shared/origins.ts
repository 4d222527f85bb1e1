/** Values that were found in one place. */

import type { WithOrigin } from '../../with-origin.ts';

/** Each value with where it was found. */
export function withOrigins(
  values: Readonly<Record<string, string>>,
  origin: string,
): Readonly<Record<string, WithOrigin>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin }]));
}
