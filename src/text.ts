/** Text for people: foreign text made safe to print, sizes, and the nearest known word. */

/** Control, format, private and line-breaking characters. V8 takes long to read such an expression, and few texts have one. */
export const unprintable = '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]';

/** True for a text of printable ASCII characters and of the two others that are common in ours. */
export function isPlain(text: string): boolean {
  return /^[ -~→…]*$/.test(text);
}

/**
 * Makes text from outside safe to print: file names, registry responses and metadata are never printed raw.
 *
 * Replaces every control, format and line-breaking character by its escape and truncates the text to `limit` characters, so
 * that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
export function printable(text: string, limit = 300): string {
  const escaped = isPlain(text) ? text : text.replace(new RegExp(unprintable, 'gu'), escapeOf);
  const harmless = withoutColons(escaped).split('##[').join('##\\u{5b}');
  return harmless.length > limit ? `${harmless.slice(0, limit)}…` : harmless;
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `\\u{${code.toString(16)}}`;
}

/** An IPv6 address in brackets stays as it is: no line begins within it. */
function withoutColons(text: string): string {
  return text.includes('::')
    ? text.replace(/(\[[\da-f:.]{2,45}\])|::/gi, (_, address?: string) => address ?? ':\\u{3a}')
    : text;
}

/** Bytes as a person reads them: `512 B`, `1.5 KiB`, `3.2 MiB`. */
export function readableSize(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}

/** The candidate that a misspelt word most likely meant: one letter in `share` may differ. `undefined` when none is similar. */
export function nearest(word: string, candidates: readonly string[], share = 3): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / share))
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.candidate;
}

function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 4 || left.length > 64) return 99;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[right.length] ?? 99;
}
