/** Ignore rules in gitignore syntax, applied as Flux and Timoni apply them, which differs from git. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';
import { matchWildcard, parseWildcard, type Wildcard } from '../../wildcard.ts';

/** One line of an ignore file. */
export interface IgnoreRule {
  /** Folder below which the rule applies, as path segments; empty for the root. */
  readonly domain: readonly string[];
  readonly segments: readonly Segment[];
  /** True for a rule with `!`: it includes what it matches. */
  readonly includes: boolean;
  readonly directoryOnly: boolean;
}

interface Segment {
  readonly text: string;
  readonly wildcard: Wildcard;
}

/**
 * Reads the lines of an ignore file; `folder` is the one it is in, relative to the root of the paths that are matched.
 *
 * Blank lines and lines that begin with `#` are skipped. Throws `unsupported` for more than 2000 rules.
 */
export function parseIgnore(text: string, folder = '.'): readonly IgnoreRule[] {
  const domain = folder === '.' ? [] : folder.split('/');
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const rules = lines.filter((line) => !line.startsWith('#') && line.trim() !== '');
  if (rules.length > ruleLimit) throw tooMany(folder);
  return rules.map((line) => parseRule(line, domain));
}

/** Rules of one file; every file of a folder is matched against each. */
export const ruleLimit = 2000;

function tooMany(folder: string): CodedError {
  const what = `an ignore file in ${printable(folder)} has more than ${ruleLimit} rules`;
  return new CodedError('unsupported', what, { hint: 'Combine rules with wildcards.' });
}

function parseRule(line: string, domain: readonly string[]): IgnoreRule {
  const includes = line.startsWith('!');
  const body = trimEnd(includes ? line.slice(1) : line);
  const directoryOnly = body.endsWith('/');
  const pattern = directoryOnly ? body.slice(0, -1) : body;
  const segments = pattern.split('/').map((text) => ({ text, wildcard: parseWildcard(text) }));
  return { domain, segments, includes, directoryOnly };
}

function trimEnd(text: string): string {
  if (text.endsWith('\\ ')) return text;
  let end = text.length;
  while (end > 0 && text[end - 1] === ' ') end -= 1;
  return text.slice(0, end);
}

/**
 * True when the last rule that matches the path excludes it (fluxcd/pkg sourceignore, a copy of go-git's matcher).
 *
 * Unlike in git, a file below an excluded folder can be included again.
 */
export function isIgnored(rules: readonly IgnoreRule[], path: string, directory: boolean): boolean {
  const segments = path.split('/');
  const decisive = rules.findLast((rule) => matchesRule(rule, segments, directory));
  return decisive !== undefined && !decisive.includes;
}

function matchesRule(rule: IgnoreRule, path: readonly string[], directory: boolean): boolean {
  if (path.length <= rule.domain.length) return false;
  if (rule.domain.some((segment, at) => path[at] !== segment)) return false;
  const rest = rule.domain.length === 0 ? path : path.slice(rule.domain.length);
  return rule.segments.length === 1 ? matchesName(rule, rest, directory) : matchesPath(rule, rest, directory);
}

/** A rule without slash matches any segment of the path. */
function matchesName(rule: IgnoreRule, path: readonly string[], directory: boolean): boolean {
  const at = path.findIndex((name) => matchWildcard(rule.segments[0]?.wildcard, name));
  if (at < 0) return false;
  return !rule.directoryOnly || directory || at < path.length - 1;
}

/** A rule with a slash matches from the start; `**` skips to the first segment that matches and never tries a later one. */
function matchesPath(rule: IgnoreRule, path: readonly string[], directory: boolean): boolean {
  const last = rule.segments.length - 1;
  let at = 0;
  let matched = false;
  let skipping = false;
  for (const [index, segment] of rule.segments.entries()) {
    if (segment.text === '') {
      skipping = false;
    } else if (segment.text === '**') {
      if (index === last) break;
      skipping = true;
    } else {
      if (segment.text.includes('**')) return false;
      const found = findFrom(segment, path, at, skipping);
      if (found < 0) return false;
      at = found + 1;
      matched = true;
      skipping = false;
    }
  }
  return matched && !(rule.directoryOnly && !directory && at === path.length);
}

function findFrom(segment: Segment, path: readonly string[], from: number, skipping: boolean): number {
  const end = skipping ? path.length : Math.min(from + 1, path.length);
  for (let at = from; at < end; at += 1) {
    if (matchWildcard(segment.wildcard, path[at] ?? '')) return at;
  }
  return -1;
}
