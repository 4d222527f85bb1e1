/** JSON that is safe to print on a terminal and in the log of a runner. */

import { isPlain } from '../text.ts';

/** Indented JSON in which control and format characters and workflow commands are escaped; it parses to the same value. */
export function safeJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  const text = isPlain(json.replaceAll('\n', '')) ? json : withEscapes(json);
  return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}

// V8 reads a literal with these properties in each run, also when nothing calls the function.
const escapes = '[\\u007f-\\u009f\\p{Cf}\\p{Co}\\u2028\\u2029]';

function withEscapes(json: string): string {
  return json.replace(new RegExp(escapes, 'gu'), (character) => character.split('').map(escaped).join(''));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
