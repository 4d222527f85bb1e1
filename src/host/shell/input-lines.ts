/** The lines of inputs that a hint ends with, as flags: a shell has no YAML to paste them into. */

import { inputKinds } from '../../inputs/input-kinds.ts';
import { shellWord } from '../../shell-word.ts';

/** `tags: |` with its items below, or `to: oci:./out`, where a line begins. */
const block = /\n([a-z-]+): (?:\|((?:\n {2}.*)+)|(.+))/g;

/** Only a workflow expands these. */
const expression = /\$\{\{.*?\}\}/g;

/** Lines below a hint in the same line as it: `Write one tag per line: --tags 1.0 --tags latest`. */
export function linesAsFlags(hint: string): string {
  return hint.replace(block, (_, name: string, items: string | undefined, value: string | undefined) => {
    const values = items === undefined ? [value ?? ''] : items.trim().split(/\n */);
    return values.map((one) => ` ${flag(name, one)}`).join('');
  });
}

function flag(name: string, value: string): string {
  if (value === 'true' && inputKinds[name] === 'switch') return `--${name}`;
  return `--${name} ${valueWord(value)}`;
}

/** The value of a flag as one word, in which a person fills in what a workflow would have. */
export function valueWord(value: string): string {
  return shellWord(value.replace(expression, '<value>'));
}
