/** The lines of the `tags` input: plain tags, rules, references and `default`; what the lines mean is decided when planning. */

import { parseTag } from '../oci/tag.ts';
import { type Kind, list } from './kinds.ts';

/** One line per item, each once; lines that begin with `#` are comments. Throws `invalid-reference` for an illegal plain tag. */
export const tagLines: Kind<readonly string[]> = {
  kind: 'list',
  read(raw, name) {
    const lines = list.read(raw, name).filter((line) => !line.startsWith('#'));
    return [...new Set(lines.flatMap(tagsOfLine))];
  },
};

/** A line without rule, reference or expression is a tag, or a list of tags with commas between them. */
function tagsOfLine(line: string): readonly string[] {
  if (/[={"]/.test(line)) return [line];
  const items = line.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => (/[/:]/.test(item) ? item : parseTag(item)));
}
