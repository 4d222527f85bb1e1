/** Inputs that name a file or a folder: `plan`, `ca-file`, `hand-off`; the content of the file in its place is recognised. */

import { slip } from '../foreign-text.ts';
import { type InputLines, inputError } from '../input-error.ts';
import { linesOf, quoted } from '../input-list.ts';
import type { Kind } from './kinds.ts';

/** Something else than the name of a file. */
interface Mistake {
  readonly form: RegExp;
  /** Completes `"plan" is …`; the text itself may be long or secret. */
  readonly what: string;
  readonly hint: string;
  readonly lines: InputLines;
}

function fileName(mistakes: readonly Mistake[]): Kind<string | undefined> {
  return {
    kind: 'text',
    read(raw, name) {
      const value = raw?.trim();
      if (value === undefined) return undefined;
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        throw inputError(`"${name}" is ${quoted(value)}, which is a URL and not a file`, {
          hint: 'Download it before this step, and name the file',
          lines: { [name]: value.replace(/^.*\//, '') || '<file>' },
        });
      const mistake = mistakes.find(({ form }) => form.test(value));
      if (mistake) throw inputError(`"${name}" is ${mistake.what}, and it names a file`, mistake);
      const [first = '', ...more] = linesOf(value);
      if (more.length > 0 && !value.includes('-----'))
        throw inputError(`"${name}" is several lines, and it names one file`, { lines: { [name]: first } });
      if (/^~[\\/]/.test(value))
        throw inputError(`"${name}" is ${quoted(value)}, and nothing expands "~"`, {
          hint: 'Name the file in full, or relative to the current folder',
          lines: { [name]: value.slice(2) },
        });
      const problem = slip(value);
      if (!problem) return value;
      const lines = problem.instead?.[0] === undefined ? {} : { [name]: problem.instead[0] };
      throw inputError(`"${name}" is ${quoted(value)}, ${problem.what}`, { ...problem, lines });
    },
  };
}

/** The plan that a dry run printed. */
export const planFile = fileName([
  {
    form: /^[{[]/,
    what: 'the plan itself',
    hint: 'Write it to a file before this step, and name the file',
    lines: { plan: 'plan.json' },
  },
  {
    form: /^(?:true|yes|on)$/i,
    what: 'a switch',
    hint: 'Write "dry-run" to print a plan',
    lines: { 'dry-run': true },
  },
  { form: /^(?:false|no|off)$/i, what: 'a switch', hint: 'Leave "plan" out', lines: {} },
  {
    form: /^-$|^\/dev\/(?:stdin|fd\/0)$/,
    what: 'the standard input',
    hint: 'Write the plan to a file, and name the file',
    lines: { plan: 'plan.json' },
  },
]);

/** Certificates in PEM form. */
export const certificateFile = fileName([
  {
    form: /-----BEGIN/,
    what: 'the certificate itself',
    hint: 'Write it to a file before this step, and name the file',
    lines: { 'ca-file': 'ca.pem' },
  },
  {
    form: /^(?:true|yes|on|false|no|off)$/i,
    what: 'a switch',
    hint: 'Name a file with the CA certificate of the registry',
    lines: { 'ca-file': 'ca.pem' },
  },
]);

/** `result-file`. */
export const resultFile: Kind<string | undefined> = fileName([]);

/** `hand-off`. */
export const handOffFolder: Kind<string | undefined> = fileName([
  {
    form: /^(?:true|yes|on|false|no|off)$/i,
    what: 'a switch',
    hint: 'Name the folder that the artifact is downloaded into',
    lines: { 'hand-off': 'hand-off' },
  },
  {
    form: /^oci:/,
    what: 'a target',
    hint: 'Name its folder alone',
    lines: { 'hand-off': 'hand-off' },
  },
]);
