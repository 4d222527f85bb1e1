/** The images that a Timoni module names in `images.cue`, as far as it is the CUE that `timoni` itself writes. */

import { CodedError } from '../../errors.ts';
import { parseReference } from '../../oci/reference.ts';
import { printable } from '../../text.ts';
import { CueError, type CueValue, parseCue } from './cue.ts';

/** Sorted and without duplicates, as `repository[:tag][@digest]` (timoni cmd/timoni/mod_images.go). */
export function imageReferences(text: string, path: string): readonly string[] {
  try {
    const { fields } = parseCue(text);
    const values = fields.get('values');
    if (!values) throw new CueError('has no field "values"');
    return [...new Set(collect(values, 'values'))].sort();
  } catch (error) {
    if (error instanceof CueError) throw invalid(path, error.message);
    throw error;
  }
}

function collect(value: CueValue, at: string): readonly string[] {
  if (value.kind !== 'struct') return [];
  const { fields } = value;
  const named = fields.has('repository') && (fields.has('tag') || fields.has('digest'));
  if (named) return [reference(fields, at)];
  // Hidden fields and definitions are no values.
  const regular = [...fields].filter(([name]) => !name.startsWith('_') && !name.startsWith('#'));
  return regular.flatMap(([name, below]) => collect(below, `${at}.${name}`));
}

function reference(fields: ReadonlyMap<string, CueValue>, at: string): string {
  const [repository = '', tag = '', digest = ''] = ['repository', 'tag', 'digest'].map((name) => {
    const value = fields.get(name);
    if (value !== undefined && value.kind !== 'text') throw new CueError(`has no string for ${at}.${name}`);
    return value?.text ?? '';
  });
  if (repository === '') throw new CueError(`has an empty ${at}.repository`);
  const whole = `${repository}${tag && `:${tag}`}${digest && `@${digest}`}`;
  try {
    parseReference(whole.includes('/') ? whole : `library/${whole}`);
  } catch {
    throw new CueError(`has "${whole}" at ${at}, which is not a reference`);
  }
  return whole;
}

function invalid(path: string, why: string): CodedError {
  return new CodedError('invalid-definition', `${printable(path)} ${printable(why)}`, {
    hint: 'Use plain strings or defaults such as *"1.2.3" | string, or list the images yourself: annotations: sh.timoni.images=<image>,<image>',
  });
}
