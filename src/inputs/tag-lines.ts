/** The lines of the `tags` input: plain tags, rules, references and `default`; what the lines mean is decided when planning. */

import { bareExpression } from '../foreign-text.ts';
import type { Problem, ReadLine } from '../input-list.ts';
import { isTag } from '../oci/tag.ts';
import { type Kind, listOf } from './kinds.ts';
import { type ArtifactLine, artifactLine, byArtifact, ownLine, type PerArtifact } from './per-artifact.ts';
import { problemOfTag } from './tags.ts';

const lines = listOf(readTagLine);

/** One line per item, for all artifacts or, as `cart: …`, for one; lines that begin with `#` are comments. */
export const tagLines: Kind<PerArtifact<readonly string[]>> = {
  kind: 'list',
  read(raw, name, context) {
    const given = raw?.replace(/^\s*#.*$/gm, '');
    const found = lines.read(given, name, context);
    return byArtifact(found, (some) => [...new Set(some.flatMap(({ text }) => itemsOf(text)))]);
  },
};

/** Reads a tag, a list of tags with commas between them, a rule, a template or a full reference. */
function readTagLine(line: string): ReturnType<ReadLine<ArtifactLine>> {
  if (line.includes('${{') || bareExpression(line)) return { problem: problemOfTag(line) };
  const value = artifactLine(line, isTagLine);
  return isTagLine(value.text) ? { value } : { problem: problemOfLine(line) };
}

/** The lines to write instead of one for an artifact are for that artifact as well. */
function problemOfLine(line: string): Problem {
  const own = /^(?:tags?|version|t):/.test(line) ? undefined : ownLine(line);
  if (!own) return problemOfTag(line);
  const problem = problemOfTag(own.text);
  const instead = problem.instead?.map((text) => `${own.artifact}: ${text}`);
  return { ...problem, ...(instead && { instead }) };
}

function isTagLine(text: string): boolean {
  return isRule(text) || (isList(text) && itemsOf(text).every(isItem));
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
