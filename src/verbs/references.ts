/** The input `references`: at least one line, and each is one reference. */

import { CodedError } from '../errors.ts';
import { isPlainWord, slip } from '../foreign-text.ts';
import { type Problem, type ReadLine, readList } from '../input-list.ts';
import { parseSourceReference } from '../oci/source-reference.ts';

/** `hint` is that of the error where there is none. Throws `input` for that, and for a line that is not a single reference. */
export function requireReferences(lines: readonly string[], hint: string): readonly string[] {
  if (lines.length > 0) return readList(lines, readLine, { name: 'references' });
  throw new CodedError('input', '"references" is not given', { hint });
}

const readLine: ReadLine<string> = (line) => {
  const problem = isPlainWord(line) ? undefined : (slip(line) ?? several(line));
  return problem ? { problem } : { value: line };
};

/** A path may have spaces and commas. */
function several(line: string): Problem | undefined {
  const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every(isReference)) return undefined;
  return { what: 'which is several references', instead: parts, hint: 'Write one reference in each line' };
}

function isReference(text: string): boolean {
  try {
    parseSourceReference(text);
    return /[/:]/.test(text);
  } catch {
    return false;
  }
}
