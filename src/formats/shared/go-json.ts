/** JSON as Go's encoder writes it, which escapes what HTML could take for markup. */

/** Members in the order of the value; the result has no white space. */
export function goJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
