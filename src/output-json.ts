/** JSON of an output, which workflows often put into scripts without quotes: it runs nothing, whatever its texts are. */

/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;

/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
export const outputLimit: number = 256 * 1024;

/** JSON in which these characters are escaped; it parses to the same value. */
export function outputJson(value: unknown): string {
  return JSON.stringify(value).replace(
    active,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The JSON of an output that may be too long for one: it is empty then, and a notice says so. */
export function boundedOutput(
  name: string,
  value: unknown,
): { readonly text: string; readonly notices: readonly string[] } {
  const text = outputJson(value);
  if (Buffer.byteLength(text) <= outputLimit) return { text, notices: [] };
  return { text: '', notices: [`the output "${name}" is empty: it would have ${text.length} characters`] };
}
