/** Selection: which formats run, by the `formats` input or by default. */

import type { FormatEntry, FormatRequest } from '../formats/format.ts';
import { inputError } from '../input-error.ts';
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
  requireBuiltIn(options.formats, formats);
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
  return { name: format.name, publishedByDefault: false, fileNames: [], load: async () => format };
}

function requestsFor(format: FormatEntry, lines: readonly FormatLine[]): readonly FormatRequest[] {
  return lines
    .filter((line) => line.format === format.name)
    .map(({ argument }) => (argument === undefined ? {} : { argument }));
}

/** The hint shows all lines as they are to be written, when it is clear which formats were meant. */
function requireBuiltIn(lines: readonly FormatLine[], formats: readonly FormatEntry[]): void {
  const names = formats.map(({ name }) => name);
  const isKnown = (line: FormatLine) => isDeclared(line) || names.includes(line.format);
  const [first, ...more] = lines.filter((line) => !isKnown(line)).map(({ format }) => printable(format, 60));
  if (first === undefined) return;
  const meant = lines.map((line) => (isKnown(line) ? line.format : nearest(line.format, names)));
  const corrected = lines.map(({ argument }, at) => [meant[at], argument].filter(Boolean).join(':'));
  const others = more.length > 0 ? `; also ${more.map((name) => `"${name}"`).join(', ')}` : '';
  throw inputError(
    `unknown format "${first}"${others}`,
    meant.includes(undefined)
      ? {
          hint: `Use one of ${names.join(', ')}, or ./<file>.json for a declared format`,
          lines: { formats: '<format>' },
        }
      : { lines: { formats: corrected } },
  );
}
