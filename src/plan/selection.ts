/** Selection: which formats run, by the `formats` input or by default. */

import { asOneError, CodedError } from '../errors.ts';
import type { FormatEntry, FormatRequest } from '../formats/format.ts';
import type { FormatLine } from '../inputs/inputs.ts';
import { nearest, printable } from '../text.ts';
import type { PlanContext } from './context.ts';

export interface Selection {
  readonly format: FormatEntry;
  /** Empty when no line of `formats` names the format. */
  readonly requests: readonly FormatRequest[];
}

export interface Selections {
  /** In order of precedence. */
  readonly selected: readonly Selection[];
  /** What they find is only reported; with `formats`, when what it names finds nothing. */
  readonly unselected: readonly Selection[];
}

export type SelectionContext = Pick<PlanContext, 'options' | 'workspace' | 'formats'>;

/** Without `formats`, those that are published by default; otherwise exactly those named, built in or declared. */
export async function selectFormats({ options, workspace, formats }: SelectionContext): Promise<Selections> {
  if (options.formats.length === 0) return byDefault(formats);
  const named = options.formats.filter((line) => !isDeclared(line));
  const [unknown, ...others] = named.flatMap((line) => unknownFormat(line, formats) ?? []);
  if (unknown) throw asOneError([unknown, ...others]);
  const declared: Selection[] = [];
  for (const { format } of options.formats.filter(isDeclared)) {
    declared.push({ format: await declaredFormat(format, workspace), requests: [{}] });
  }
  const builtIn = formats
    .map((format) => ({ format, requests: requestsFor(format, named) }))
    .filter(({ requests }) => requests.length > 0);
  const rest = formats.filter((format) => !builtIn.some((one) => one.format === format));
  return {
    selected: [...declared, ...builtIn],
    unselected: rest.map((format) => ({ format, requests: [] })),
  };
}

function byDefault(formats: readonly FormatEntry[]): Selections {
  const all = formats.map((format) => ({ format, requests: [] }));
  return {
    selected: all.filter(({ format }) => format.publishedByDefault),
    unselected: all.filter(({ format }) => !format.publishedByDefault),
  };
}

function isDeclared(line: FormatLine): boolean {
  return line.format.startsWith('./');
}

async function declaredFormat(file: string, workspace: SelectionContext['workspace']): Promise<FormatEntry> {
  const { readDeclaration } = await import('../formats/declared.ts');
  const format = await readDeclaration(workspace, file);
  return { name: format.name, publishedByDefault: false, appliesTo: () => true, load: async () => format };
}

function requestsFor(format: FormatEntry, lines: readonly FormatLine[]): readonly FormatRequest[] {
  return lines
    .filter((line) => line.format === format.name)
    .map(({ argument }) => (argument === undefined ? {} : { argument }));
}

function unknownFormat(line: FormatLine, formats: readonly FormatEntry[]): CodedError | undefined {
  const names = formats.map(({ name }) => name);
  if (names.includes(line.format)) return undefined;
  const near = nearest(line.format, names);
  return new CodedError('input', `unknown format "${printable(line.format, 60)}"`, {
    hint: near
      ? `Write "${near}" instead.`
      : `Use one of ${names.join(', ')}, or ./<file>.json for a declared format.`,
  });
}
