/** The lines of the `tags` input: plain tags, rules, references and `default`; what the lines mean is decided when planning. */

import type { ReadLine } from '../input-list.ts';
import { isTag } from '../oci/tag.ts';
import { type Kind, listOf } from './kinds.ts';
import { problemOfTag } from './tags.ts';

const lines = listOf(readTagLine);

/** One line per item, each once; lines that begin with `#` are comments. */
export const tagLines: Kind<readonly string[]> = {
  kind: 'list',
  read(raw, name, context) {
    const given = raw?.replace(/^\s*#.*$/gm, '');
    return [...new Set(lines.read(given, name, context).flatMap(itemsOf))];
  },
};

/** Reads a tag, a list of tags with commas between them, a rule, a template or a full reference. */
function readTagLine(line: string): ReturnType<ReadLine<string>> {
  const isKnown = isRule(line) || (isList(line) && itemsOf(line).every(isItem));
  if (isKnown && !line.includes('${{')) return { value: line };
  return { problem: problemOfTag(line) };
}

/** A rule of docker/metadata-action: a record of comma-separated `key=value`. */
function isRule(line: string): boolean {
  return (
    /^"?(?:type|value|enable|priority|prefix|suffix|pattern|event)=/.test(line) &&
    !/^(?:prefix|suffix)=[^,]*$/.test(line)
  );
}

function isList(line: string): boolean {
  return !/[="]/.test(line) && itemsOf(line).length > 0;
}

function itemsOf(line: string): readonly string[] {
  if (/[="]/.test(line)) return [line];
  const items = line.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '');
}

function isItem(item: string): boolean {
  return isTag(item) || isTemplate(item) || isReference(item);
}

/** The expressions of a rule that has only a value: `sha-{{sha}}`. */
function isTemplate(item: string): boolean {
  const known = /\{\{\s*(?:branch|tag|sha|base_ref)\s*\}\}|\{\{\s*(?:date|commit_date)\s[^{}]*\}\}/g;
  const rest = item.replace(known, 'x');
  return rest !== item && /^[A-Za-z0-9._-]+$/.test(rest);
}

/** `ghcr.io/acme/app:1.0`, as docker/metadata-action prints it. */
function isReference(item: string): boolean {
  const [, repository = '', tag = ''] = /^([^@]+):([^:/@]+)$/.exec(item) ?? [];
  return repository.includes('/') && !item.includes('://') && isTag(tag);
}
