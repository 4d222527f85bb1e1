/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */

/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;

/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isTooDeep(value)) throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
  return value;
}

/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
export function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= depthLimit) return true;
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
  }
  return false;
}

/** True for an object that is neither `null` nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
export function showJson(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}

/** Text as it is, and any other value as JSON. */
export function showText(value: unknown): string {
  return typeof value === 'string' ? value : showJson(value);
}
