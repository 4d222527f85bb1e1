/** The lines of inputs that a hint ends with, as flags: a shell has no YAML to paste them into. */

import { shellWord } from '../../shell-word.ts';

/** `tags: |` with its items below, or `to: oci:./out`, where a line begins. */
const block = /\n([a-z-]+): (?:\|((?:\n {2}.*)+)|(.+))/g;

/** A hint in one line: `Write one tag per line: --tags 1.0 --tags latest`. A hint without lines below it stays as it is. */
export function linesAsFlags(hint: string): string {
  const flags = hint.replace(
    block,
    (_, name: string, items: string | undefined, value: string | undefined) => {
      const values = items === undefined ? [value ?? ''] : items.trim().split(/\n */);
      return values.map((one) => ` ${flag(name, one)}`).join('');
    },
  );
  return flags.replaceAll('\n', ' ');
}

function flag(name: string, value: string): string {
  if (value === 'true') return `--${name}`;
  return `--${name} ${shellWord(value)}`;
}
