/** The input `exclude`: one glob per line, and lines that can only be meant as something else. */

import { invisible, unexpanded, unquoted } from '../foreign-text.ts';
import type { Problem, ReadLine } from '../input-list.ts';

/** Reads one glob. A path may have spaces, commas and dollar signs, so that only what no file is called is recognised. */
export const readExclude: ReadLine<string> = (line) => {
  const problem = problemOf(line);
  return problem ? { problem } : { value: line };
};

function problemOf(line: string): Problem | undefined {
  if (/\$\{\{|\$\(|\$\{?[A-Z][A-Z0-9_]{2,}/.test(line)) return unexpanded(line);
  const inner = unquoted(line);
  if (inner !== undefined) return { what: 'and the quotes are part of it', instead: [inner] };
  const item = /^[-•]\s+(.*)$/.exec(line)?.[1];
  if (item !== undefined) return { what: 'which is an item of a YAML list', instead: [item] };
  if (/^#\s/.test(line)) return { what: 'and a list has no comments', instead: [] };
  if (line.startsWith('!'))
    return {
      what: 'but what is excluded cannot be included again',
      instead: [],
      hint: 'Write globs that match only what is to be left out',
    };
  const relative = /^(?:\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)\/(.+)$/.exec(line)?.[1];
  if (relative !== undefined) return { what: 'and a glob is relative to "path"', instead: [relative] };
  return invisible(line) ?? regularExpression(line) ?? several(line) ?? backslashes(line);
}

/** `^fixtures/.*\.wasm$` */
function regularExpression(line: string): Problem | undefined {
  if (!/^\^|\$$|\.[*+]/.test(line) || !/\.[*+]|\\\./.test(line)) return undefined;
  const glob = line
    .replace(/^\^|\$$/g, '')
    .replace(/(?<=\/)\.[*+]/g, '**/*')
    .replace(/\.[*+]/g, '*')
    .replace(/\\(.)/g, '$1');
  return { what: 'which is a regular expression and not a glob', instead: [glob] };
}

/** Several globs in one line; a comma between braces belongs to one. */
function several(line: string): Problem | undefined {
  const parts = line.split(/(?:\s*[,;]\s*|\s+)(?![^{}]*\})/).filter((part) => part !== '');
  const areGlobs = parts.every((part) => /[*/]|\.[a-z0-9]+$/i.test(part));
  if (parts.length > 1 && areGlobs && parts.some((part) => part.includes('*')))
    return { what: 'which is several globs', instead: parts, hint: 'Write one glob per line' };
  return /[,;]$/.test(line)
    ? { what: 'which ends with a separator', instead: [line.slice(0, -1)] }
    : undefined;
}

/** A backslash before a letter escapes nothing, and one before `**` ends a folder. */
function backslashes(line: string): Problem | undefined {
  return /\\(?:[\w.]|\*\*)/.test(line)
    ? { what: 'and a glob has forward slashes', instead: [line.replace(/\\+/g, '/')] }
    : undefined;
}
