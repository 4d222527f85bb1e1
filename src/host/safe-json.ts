/** JSON that is safe to print on a terminal and in the log of a runner. */

const escapes = /[\u007f-\u009f\p{Cf}\p{Co}\u2028\u2029]/gu;

/** Indented JSON in which control and format characters and workflow commands are escaped; it parses to the same value. */
export function safeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(escapes, (character) =>
    character.split('').map(escaped).join(''),
  );
  return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
