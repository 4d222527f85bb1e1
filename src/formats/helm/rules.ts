/** The rules of `.helmignore`, which differ from git's in order, negation and folders. */

import { printable } from '../../text.ts';
import { matchWildcard, parseWildcard, type Wildcard } from '../../wildcard.ts';
import { ruleLimit } from '../shared/ignore.ts';
import { invalid } from './invalid.ts';

interface Rule {
  readonly wildcard: Wildcard;
  /** True when the rule matches the whole path, false when it matches the last name. */
  readonly whole: boolean;
  readonly negated: boolean;
  readonly directoryOnly: boolean;
}

export type HelmRules = readonly Rule[];

/** Reads the file and adds Helm's own rule. Throws `invalid-definition` for what Helm rejects (helm pkg/ignore/rules.go). */
export function parseHelmRules(text: string, path: string): HelmRules {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const rules = [...lines, 'templates/.?*'].map((line) => line.trim());
  const given = rules.filter((rule) => rule !== '' && !rule.startsWith('#'));
  if (given.length > ruleLimit) throw invalid(path, `has more than ${ruleLimit} rules`);
  return given.map((rule) => parseRule(rule, path));
}

function parseRule(rule: string, path: string): Rule {
  if (rule.includes('**')) throw invalid(path, 'uses "**", which Helm does not support');
  const negated = rule.startsWith('!');
  const body = negated ? rule.slice(1) : rule;
  const directoryOnly = body.endsWith('/');
  const pattern = directoryOnly ? body.slice(0, -1) : body;
  const wildcard = parseWildcard(pattern.startsWith('/') ? pattern.slice(1) : pattern);
  if (!wildcard) throw invalid(path, `has the malformed rule "${printable(rule)}"`);
  return { wildcard, whole: pattern.includes('/'), negated, directoryOnly };
}

/** The first rule that applies decides; a negated one ignores whatever it does not match. */
export function isHelmIgnored(rules: HelmRules, path: string, directory: boolean): boolean {
  for (const rule of rules) {
    if (rule.directoryOnly && !directory) {
      if (rule.negated) return true;
      continue;
    }
    const matches = matchWildcard(rule.wildcard, rule.whole ? path : path.slice(path.lastIndexOf('/') + 1));
    if (matches !== rule.negated) return true;
  }
  return false;
}
