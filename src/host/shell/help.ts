/** The help: what `--help` prints for the program and for one verb, made from the table of inputs. Runs on Node 14. */

import { type InputRow, inputGroups, inputsOf, type VerbName } from '../../inputs/inputs.ts';

/** What the help says besides the flags. */
export interface HelpTexts {
  /** Every verb with its purpose in one line. */
  readonly verbs: Readonly<Record<VerbName, string>>;
  /** Command lines with what they do, by verb. */
  readonly examples: Readonly<Record<VerbName, readonly Row[]>>;
  /** Lists that belong to an input of the verb, each with its heading. */
  readonly lists: readonly {
    readonly input: string;
    readonly heading: string;
    readonly rows: readonly Row[];
  }[];
}

type Row = readonly [left: string, right: string];

interface Section {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Every flag of one verb in lines of at most `columns` characters; for the program itself also the list of verbs. */
export function helpText(verb: VerbName, wholeProgram: boolean, texts: HelpTexts, columns: number): string {
  const usage = wholeProgram ? 'oci-wasm-publish [verb] [flags]' : usageOf(verb);
  const takes = inputsOf(verb).map(([name]) => name);
  const blocks = [
    `Usage: ${usage}`,
    lines(texts.verbs[verb], columns, 0),
    ...(wholeProgram ? aligned([verbSection(verb, texts)], columns) : []),
    ...aligned(flagSections(verb), columns),
    ...aligned(
      texts.lists.filter(({ input }) => takes.includes(input)),
      columns,
    ),
    `Examples:\n${examples(texts.examples[verb], columns)}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** With the values that need no flag: `oci-wasm-publish pull <reference>... [flags]`. */
function usageOf(verb: VerbName): string {
  const bare = inputsOf(verb).flatMap(([, { positional, placeholder = 'value' }]) =>
    positional ? [`<${placeholder}>...`] : [],
  );
  return ['oci-wasm-publish', verb, ...bare, '[flags]'].join(' ');
}

function verbSection(standard: VerbName, { verbs }: HelpTexts): Section {
  const rows = Object.entries(verbs).map(([name, purpose]): Row => {
    return [name, name === standard ? `${purpose} The default.` : purpose];
  });
  return { heading: 'Verbs', rows };
}

function flagSections(verb: VerbName): readonly Section[] {
  const flags = new Set(inputsOf(verb).map(([name]) => name));
  return inputGroups
    .map((heading) => ({ heading, rows: inputsOf(verb).filter(([, row]) => row.group === heading) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ heading, rows }) => ({
      heading,
      rows: rows.map(([name, row]): Row => [flagColumn(name, row), meaningColumn(row, flags)]),
    }));
}

function flagColumn(name: string, { kind, placeholder, short }: InputRow): string {
  const value = kind === 'switch' ? '' : ` <${placeholder ?? 'value'}>`;
  return `${short ? `-${short}, ` : ''}--${name}${value}`;
}

/** Other inputs of the verb are named as flags; values such as `overwrite`, and inputs of other verbs, are not. */
function meaningColumn(
  { description, kind, positional, default: initial }: InputRow,
  flags: ReadonlySet<string>,
): string {
  const named = description.replace(/`([^`]*)`/g, (_, code: string) =>
    flags.has(code) ? `--${code}` : code,
  );
  const repeatable =
    kind !== 'list' ? '' : positional ? ' May be repeated, also without the flag.' : ' May be repeated.';
  return `${named}${repeatable}${initial === undefined || kind === 'switch' ? '' : ` Default: ${initial}`}`;
}

// A terminal of fewer columns has no space for two of them.
const leastColumns = 60;

// A longer left column stands on a line of its own, so that one long flag does not narrow all descriptions.
const leftLimit = 24;

/** Sections whose right columns begin at the same place. */
function aligned(sections: readonly Section[], columns: number): readonly string[] {
  const lefts = sections.flatMap(({ rows }) => rows.map(([left]) => left.length));
  const limit = columns < leastColumns ? 0 : leftLimit;
  const width = Math.max(0, ...lefts.filter((length) => length <= limit));
  return sections.map(({ heading, rows }) => `${heading}:\n${table(rows, width, columns)}`);
}

function table(rows: readonly Row[], width: number, columns: number): string {
  const indent = width + 4;
  return rows
    .map(([left, right]) => {
      const text = lines(right, columns, indent);
      return left.length > width ? `  ${left}\n${text}` : `  ${left}${text.slice(left.length + 2)}`;
    })
    .join('\n');
}

/** A command line is never broken, since it is there to be pasted. */
function examples(rows: readonly Row[], columns: number): string {
  return rows.map(([command, purpose]) => `${lines(purpose, columns, 2)}\n    ${command}`).join('\n');
}

// A short default is not parted from the word before it.
const wordEnd = /(?<!\bDefault:) | (?=\S{20})/;

/** The text in lines of at most `columns` characters, each indented; a word that is longer has a line of its own. */
function lines(text: string, columns: number, indent: number): string {
  const margin = ' '.repeat(indent);
  const wrapped: string[] = [];
  for (const word of text.split(wordEnd)) {
    const last = wrapped[wrapped.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= columns)
      wrapped[wrapped.length - 1] += ` ${word}`;
    else wrapped.push(margin + word);
  }
  return wrapped.join('\n');
}
