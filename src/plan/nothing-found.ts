/** The errors for a workspace without anything to publish: that it is so, and what is nearly there. */

import { asOneError, CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { PlanContext } from './context.ts';

/** `unselected` has the lines of `formats` that would publish something. */
export async function nothingFound(context: PlanContext, unselected: readonly string[]): Promise<CodedError> {
  const { nearMisses } = await import('./near-misses.ts');
  const near = await nearMisses(context, unselected);
  const where = printable(context.options.path);
  const error = new CodedError('nothing-found', `nothing to publish found in ${where}`, {
    hint: onRequestHint(context) ?? (near.length > 0 ? hintWithMore : defaultHint),
  });
  return asOneError([error, ...near]);
}

const defaultHint =
  'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.';

const hintWithMore =
  'Build the Wasm before this step, or point "path" at it; what is nearly there is listed below.';

/** For a format that finds nothing by searching. */
function onRequestHint({ options, formats }: PlanContext): string | undefined {
  const onRequest = formats.filter(({ publishedByDefault }) => !publishedByDefault).map(({ name }) => name);
  const line = options.formats.find(({ format, argument }) => !argument && onRequest.includes(format));
  return line && `Name the file or folder to publish: "formats: ${line.format}:<path>".`;
}
