/** JSON from outside, with a bound on its nesting: what walks or writes a value that lies too deep would run out of stack. */

/** People write a dozen levels, generators of schemas a few dozen. */
const depthLimit = 100;

/** Parses JSON. Throws for what is none, and for what is nested too deeply. */
export function parseJson(text: string): unknown {
  const value: unknown = JSON.parse(text);
  if (isTooDeep(value)) throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
  return value;
}

/** True for a parsed document of more than 100 levels; looks at one level after the other, since recursion would not survive. */
export function isTooDeep(document: unknown): boolean {
  let level: readonly unknown[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= depthLimit) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

/** True for a JSON object that is neither `null` nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
