/** Errors about inputs: what is wrong, and the lines of a workflow to write instead. */

import { CodedError } from './errors.ts';
import { printable } from './text.ts';

/** Values of inputs by name; a list has one item per element. */
export type InputLines = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface InputHint {
  /** What to do, as an imperative without a full stop; by default "Write". */
  readonly hint?: string;
  /** What to paste. */
  readonly lines?: InputLines;
  readonly cause?: unknown;
}

/** An `input` error; its hint ends with the lines to paste: one in the same line, several below it. */
export function inputError(message: string, { hint, lines = {}, cause }: InputHint): CodedError {
  return new CodedError('input', message, { hint: hintWithLines(hint, lines), cause });
}

/** `Write to: oci:./out`; `Write one tag per line:` with a block of YAML below it. */
export function hintWithLines(given: string | undefined, lines: InputLines): string {
  const hint = given?.replace(/\.$/, '');
  const [first, ...rest] = inputLines(lines);
  if (first === undefined) return `${hint ?? 'Correct it'}.`;
  if (rest.length > 0) return [`${hint ?? 'Write'}:`, first, ...rest].join('\n');
  return hint === undefined ? `Write ${first}` : `${hint}: ${first}`;
}

/** Inputs as YAML: `name: value`, or a block where there are several items or YAML would read the text as something else. */
export function inputLines(lines: InputLines): readonly string[] {
  return Object.entries(lines).flatMap(([name, value]) => {
    if (typeof value === 'number' || typeof value === 'boolean') return [`${name}: ${value}`];
    const items = (typeof value === 'string' ? [value] : value).map((item) => printable(item));
    const [only = ''] = items;
    if (items.length === 1 && isPlainScalar(only)) return [`${name}: ${only}`];
    return [`${name}: |`, ...items.map((item) => `  ${item}`)];
  });
}

/** YAML 1.2 §7.3.3 and §10.3: 1.10 would become the number 1.1, and `*.wasm` is an alias. */
function isPlainScalar(text: string): boolean {
  const isOther = /^(?:[-+]?\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0[xo][\da-f]+|true|false|null|~)$/i.test(
    text,
  );
  return text !== '' && !isOther && !/^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(text);
}

/** What is opened for another input than the one that an `input` error names: `replace` gives the error that says so. */
export async function replacingInputError<Opened>(
  opening: Promise<Opened>,
  replace: (cause: CodedError) => CodedError,
): Promise<Opened> {
  try {
    return await opening;
  } catch (error) {
    throw error instanceof CodedError && error.code === 'input' ? replace(error) : error;
  }
}
