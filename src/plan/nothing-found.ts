/** The error for a workspace without anything to publish. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { PlanContext } from './context.ts';

/** `unselected` has the lines of `formats` that would publish something. */
export function nothingFound(context: PlanContext, unselected: readonly string[]): CodedError {
  const where = printable(context.options.path);
  return new CodedError('nothing-found', `nothing to publish found in ${where}`, {
    hint: hintFor(context, unselected),
  });
}

function hintFor({ options, formats }: PlanContext, [unselected]: readonly string[]): string {
  if (unselected) return `Publish what is there with "formats: ${unselected}".`;
  const onRequest = formats.filter(({ publishedByDefault }) => !publishedByDefault).map(({ name }) => name);
  const line = options.formats.find(({ format, argument }) => !argument && onRequest.includes(format));
  if (line) return `Name the file or folder to publish: "formats: ${line.format}:<path>".`;
  return 'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.';
}
