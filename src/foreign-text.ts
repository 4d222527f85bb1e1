/** Text of inputs as other tools, YAML and shells write it: how it is recognised, and what was meant. */

import type { Problem } from './input-list.ts';
import { isPlain, unprintable } from './text.ts';

/** True for one word of the characters that most values have alone: none of the slips below, and no list, is made of them. */
export function isPlainWord(text: string): boolean {
  return /^[\w.:@/+=-]*$/.test(text);
}

/** What a line of any list may be by mistake. */
export function slip(line: string): Problem | undefined {
  if (isPlainWord(line)) return undefined;
  return unexpanded(line) ?? invisible(line) ?? quoted(line) ?? listMarker(line) ?? comment(line);
}

/** Contexts and properties of a workflow (GitHub, "Contexts reference"), written without what makes them an expression. */
const bare = new RegExp(
  [
    '^(?:github\\.(?:actor|base_ref|event(?:_name|\\.[\\w.]+)|head_ref|ref|ref_name|repository|repository_owner|run_attempt|run_id|run_number|sha|token|workflow)',
    '(?:needs|steps)\\.[\\w-]+\\.outputs\\.[\\w-]+',
    '(?:inputs|secrets|vars)\\.[A-Za-z_][\\w-]*)$',
  ].join('|'),
);

/** `github.ref_name`, which no workflow expands. */
export function bareExpression(line: string): Problem | undefined {
  const what = 'which is an expression without what makes a workflow expand it';
  return bare.test(line) ? { what, instead: [`\${{ ${line} }}`] } : undefined;
}

const expression = /\$\{\{.*?\}\}/g;
/** `$NAME`, `${NAME}`, `$(command)`, `$env:NAME` and `%NAME%`. */
const variable =
  /\$env:(\w+)|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)[^{}]*\}|%([A-Za-z_]\w*)%|(\$\([^()]*\)|`[^`]+`)/g;

/** An expression of a workflow or a variable of a shell that nothing has expanded. */
export function unexpanded(line: string): Problem | undefined {
  if (line.includes('${{'))
    return {
      what: 'which contains an expression that nothing has expanded',
      instead: [line.replace(expression, '<value>').replace(/\$\{\{.*$/, '<value>')],
      hint: 'Write its value; only a workflow expands expressions',
    };
  if (!new RegExp(variable).test(line) || code.test(line)) return undefined;
  return {
    what: 'which contains a variable that nothing has expanded',
    instead: [line.replace(variable, (_, ...names: string[]) => expressionFor(names))],
    hint: 'Let a shell expand it in double quotes, or write an expression in the workflow',
  };
}

/** The contexts `github` and `runner` have the names of their variables in lower case. */
function expressionFor(found: readonly (string | undefined)[]): string {
  const command = found[4];
  if (command !== undefined) return '$' + '{{ steps.<id>.outputs.<name> }}';
  const name = found.slice(0, 4).find((one) => one !== undefined) ?? '';
  const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
  const path = context === undefined ? `env.${name}` : `${context}.${rest}`.toLowerCase();
  return `\${{ ${path} }}`;
}

const characterNames: Readonly<Record<string, string>> = {
  '\t': 'tab',
  ' ': 'space',
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u200b': 'zero-width space',
  '\u200d': 'zero-width joiner',
  '\ufeff': 'byte order mark',
};

/** `U+200B (zero-width space)`; a character that is seen, in quotes. */
export function characterName(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = characterNames[character];
  if (name !== undefined) return `U+${code} (${name})`;
  return new RegExp(`${unprintable}|\\p{Z}`, 'u').test(character) ? `U+${code}` : `"${character}"`;
}

/** A character that nobody sees; a tab is white space. */
export function invisible(line: string): Problem | undefined {
  const text = line.split('\t').join(' ');
  if (isPlain(text)) return undefined;
  const [character] = new RegExp(unprintable, 'u').exec(text) ?? [];
  if (character === undefined) return undefined;
  const instead = line.replace(new RegExp(unprintable, 'gu'), '').trim();
  return {
    what: `which contains the invisible character ${characterName(character)}`,
    instead: instead === '' ? [] : [instead],
    hint: 'Write it without that character',
  };
}

const quotes = /^(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’)$/;
/** As Markdown marks it; a command has no such character, or white space as well. */
const code = /^`([^`\s]*[\d./:{][^`\s]*)`$/;

/** Text between quotes, without them; `undefined` for any other text. */
export function unquoted(text: string): string | undefined {
  const found = quotes.exec(text) ?? code.exec(text);
  return found?.slice(1).find((inner) => inner !== undefined);
}

function quoted(line: string): Problem | undefined {
  const inner = unquoted(line)?.trim();
  if (inner === undefined) return undefined;
  return { what: 'and the quotes are part of it', instead: inner === '' ? [] : [inner] };
}

function listMarker(line: string): Problem | undefined {
  const item = /^[-•]\s+(.*)$/.exec(line)?.[1];
  return item === undefined
    ? undefined
    : {
        what: 'which is an item of a YAML list',
        instead: [item],
        hint: 'Write one item per line, without "-"',
      };
}

function comment(line: string): Problem | undefined {
  const before = /^(.*?)(?:^|\s)#(?:\s.*)?$/.exec(line)?.[1]?.trim();
  return before === undefined
    ? undefined
    : {
        what: 'and a list has no comments',
        instead: before === '' ? [] : [before],
        hint: 'Leave the comment out',
      };
}
