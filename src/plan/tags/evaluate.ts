/** The values of tag rules for one artifact and one event. */

import type { TagKind } from '../../formats/artifact.ts';
import type { EventFacts } from '../../host/host.ts';
import { parseSemver } from '../../semver.ts';
import { printable } from '../../text.ts';
import { formatDate } from './dates.ts';
import { parseGitRelease } from './git-tag.ts';
import { type ChosenTag, kindOfTag, versionAsTag } from './kinds.ts';
import { legalTag } from './names.ts';
import { parsePep440 } from './pep440.ts';
import { type Flavor, type Rule, refusedRule } from './rule.ts';
import { type Call, type Expressions, isExpression, render } from './template.ts';

/** Everything that a rule may depend on. */
export interface RuleContext {
  /** Absent on the command line. */
  readonly event: EventFacts | undefined;
  /** Full name of the commit. */
  readonly revision: string | undefined;
  /** Time of the commit. */
  readonly committed: Date | undefined;
  readonly now: Date;
  /** The version that the artifact's files contain. */
  readonly contentVersion: string | undefined;
  /** True when the git tag names this artifact, so that its version is what follows the name. */
  readonly isNamedByGitTag: boolean;
}

interface Value {
  readonly text: string;
  readonly kind?: TagKind;
  /** True when `latest=auto` adds `latest`. */
  readonly isRelease?: boolean;
}

/** Longer text is not matched: a pattern may need exponential time. */
const matchedLimit = 256;

/** The tags that rules give, in the order of their priorities; `latest` comes last. */
export function evaluateRules(
  rules: readonly Rule[],
  flavor: Flavor,
  context: RuleContext,
): readonly ChosenTag[] {
  const expressions = globalExpressions(context);
  const chosen: ChosenTag[] = [];
  let isRelease = false;
  for (const rule of rules.toSorted((left, right) => right.priority - left.priority)) {
    if (!isEnabled(rule, expressions)) continue;
    const value = ruleValue(rule, context, expressions);
    const tag = value && legalTag(versionAsTag(decorated(value.text, rule, flavor, expressions)));
    if (!value || value.text === '' || tag === undefined) continue;
    chosen.push({ tag, kind: value.kind ?? kindOfTag(tag), reason: `rule ${printable(rule.line, 100)}` });
    isRelease ||= value.isRelease ?? false;
  }
  const hasLatest = flavor.latest === 'auto' ? isRelease : flavor.latest === 'true' && chosen.length > 0;
  return hasLatest ? [...chosen, ...latestOf(flavor, expressions)] : chosen;
}

function latestOf(flavor: Flavor, expressions: Expressions): readonly ChosenTag[] {
  const prefix = flavor.prefixOnLatest ? render(flavor.prefix, expressions) : '';
  const suffix = flavor.suffixOnLatest ? render(flavor.suffix, expressions) : '';
  const tag = legalTag(`${prefix}latest${suffix}`);
  return tag === undefined ? [] : [{ tag, kind: 'alias', reason: `flavor latest=${flavor.latest}` }];
}

function isEnabled({ enable, line }: Rule, expressions: Expressions): boolean {
  const text = render(enable, expressions);
  if (text === 'true' || text === 'false') return text === 'true';
  const what = `has enable="${printable(text, 40)}"`;
  throw refusedRule(line, what, 'Write it as: tags: type=sha,enable={{is_default_branch}}');
}

/** The prefix and suffix of a rule, even empty ones, replace those of the flavor. */
function decorated(text: string, rule: Rule, flavor: Flavor, expressions: Expressions): string {
  if (text === '') return '';
  const prefix = render(rule.prefix ?? flavor.prefix, expressions);
  const suffix = render(rule.suffix ?? flavor.suffix, expressions);
  return `${prefix}${text}${suffix}`;
}

/** The value of a rule; `undefined` when it has none for this event. */
function ruleValue(rule: Rule, context: RuleContext, expressions: Expressions): Value | undefined {
  const { event, revision } = context;
  const attributes = rule.attributes as Readonly<Record<string, string>>;
  const { pattern = '', value = '', format } = attributes;
  switch (rule.type) {
    case 'schedule':
      if (event?.name !== 'schedule') return undefined;
      return { text: render(pattern, dateExpressions(context)), kind: 'preview' };
    case 'semver':
    case 'pep440':
    case 'wasm':
      return versionValue(rule, context, expressions);
    case 'match':
      return matchValue(rule, context, expressions);
    case 'edge':
      return edgeValue(attributes, event);
    case 'ref':
      return refValue(attributes, event);
    case 'raw':
      return { text: render(value, expressions) };
    case 'sha':
      return revision
        ? { text: format === 'long' ? revision : revision.slice(0, 7), kind: 'other' }
        : undefined;
  }
}

function edgeValue(
  { branch }: Readonly<Record<string, string>>,
  event: EventFacts | undefined,
): Value | undefined {
  const current = refName(event, 'heads');
  const wanted = branch || event?.defaultBranch;
  return current !== undefined && current === wanted ? { text: 'edge', kind: 'preview' } : undefined;
}

function refValue(
  { event: wanted }: Readonly<Record<string, string>>,
  event: EventFacts | undefined,
): Value | undefined {
  const name = refName(event, wanted === 'branch' ? 'heads' : wanted === 'tag' ? 'tags' : 'pull');
  if (name === undefined) return undefined;
  if (wanted === 'tag') return { text: name, isRelease: !isPrerelease(name) };
  return { text: name.replace(/\/merge$/, ''), kind: 'preview' };
}

function refName(event: EventFacts | undefined, kind: 'heads' | 'tags' | 'pull'): string | undefined {
  const prefix = `refs/${kind}/`;
  return event?.ref.startsWith(prefix) ? event.ref.slice(prefix.length) : undefined;
}

/** `value`, else the git tag. */
function sourceOf(
  { attributes }: Rule,
  { event }: RuleContext,
  expressions: Expressions,
): string | undefined {
  return attributes.value ? render(attributes.value, expressions) : refName(event, 'tags');
}

function versionValue(rule: Rule, context: RuleContext, expressions: Expressions): Value | undefined {
  const source = rule.type === 'wasm' ? context.contentVersion : sourceOf(rule, context, expressions);
  if (source === undefined) return undefined;
  const text = rule.attributes.match ? firstGroup(rule, source) : withoutName(rule, source, context);
  const version = text === undefined ? undefined : readVersion(rule, text);
  if (!version) return undefined;
  const pattern = rule.attributes.pattern ?? '';
  // A type=wasm rule also runs where nothing is released.
  const isRelease = version.isFinal && (rule.type !== 'wasm' || refName(context.event, 'tags') !== undefined);
  if (!version.isFinal) {
    const shown = isExpression(pattern, 'raw') ? version.raw : version.version;
    return { text: shown, kind: 'version', isRelease: false };
  }
  const isExact = /\b(?:raw|version|patch)\b/.test(pattern);
  // By semver.org 4, nothing is stable between two versions of major zero.
  if (!isExact && version.major === 0 && !/\bminor\b/.test(pattern)) return undefined;
  const { raw, major, minor, patch } = version;
  const fields = { raw, version: version.version, major: `${major}`, minor: `${minor}`, patch: `${patch}` };
  return { text: render(pattern, fields), kind: isExact ? 'version' : 'alias', isRelease };
}

interface Version {
  readonly raw: string;
  readonly version: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  readonly isFinal: boolean;
}

function readVersion({ type }: Rule, raw: string): Version | undefined {
  if (type === 'pep440') {
    const version = parsePep440(raw);
    return version && { ...version, raw };
  }
  const text = raw.replace(/^v/, '');
  const parsed = parseSemver(text);
  return parsed && { ...parsed, raw, version: text.replace(/\+.*/, ''), isFinal: parsed.prerelease === '' };
}

/** Of a git tag that names the artifact, the version. */
function withoutName({ attributes }: Rule, source: string, { isNamedByGitTag }: RuleContext): string {
  if (attributes.value || !isNamedByGitTag) return source;
  return parseGitRelease(source)?.text ?? source;
}

function firstGroup(rule: Rule, text: string): string | undefined {
  const match = matchOf(rule, rule.attributes.match ?? '', text);
  return match?.[1] ?? match?.[0];
}

function matchValue(rule: Rule, context: RuleContext, expressions: Expressions): Value | undefined {
  const source = sourceOf(rule, context, expressions);
  const match = source === undefined ? undefined : matchOf(rule, rule.attributes.pattern ?? '', source);
  const text = match?.[Number(rule.attributes.group)];
  if (text === undefined || source === undefined) return undefined;
  return { text, isRelease: !isPrerelease(source) };
}

/** A pattern is a regular expression, bare or as `/…/flags`. */
function matchOf({ line }: Rule, pattern: string, text: string): readonly (string | undefined)[] | undefined {
  const [, body = pattern, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(pattern) ?? [];
  try {
    // With the flag g, there would be no groups.
    const found = new RegExp(body, flags.replace(/[gy]/g, '')).exec(text.slice(0, matchedLimit));
    return found ?? undefined;
  } catch (cause) {
    const hint = 'Write it as: tags: type=match,pattern=v(.*),group=1';
    throw refusedRule(line, 'has a pattern that is no regular expression', hint, cause);
  }
}

/** True for a semantic pre-release, with or without a name before it. */
function isPrerelease(gitTag: string): boolean {
  const release = parseGitRelease(gitTag);
  return release !== undefined && release.version.prerelease !== '';
}

function globalExpressions(context: RuleContext): Expressions {
  const { event, revision = '' } = context;
  const isDefault = event?.isDefaultBranch ?? false;
  return {
    branch: refName(event, 'heads') ?? '',
    tag: refName(event, 'tags') ?? '',
    sha: revision.slice(0, 7),
    base_ref: event?.baseRef ?? '',
    is_default_branch: String(isDefault),
    is_not_default_branch: String(!isDefault),
    ...dateExpressions(context),
  };
}

function dateExpressions({ now, committed }: RuleContext): Expressions {
  return {
    date: (call) => dateOf(now, 'date', call),
    commit_date: (call) => dateOf(committed, 'commit_date', call),
  };
}

function dateOf(date: Date | undefined, name: string, { argument, named }: Call): string {
  const line = `{{${name}}}`;
  if (!date) throw refusedRule(line, 'needs a commit', 'Check the repository out before this step.');
  const unknown = Object.keys(named).find((key) => key !== 'tz');
  if (argument !== undefined && unknown === undefined) return formatDate(date, argument, named.tz);
  const what =
    unknown === undefined ? 'has no format' : `has the unknown attribute "${printable(unknown, 40)}"`;
  throw refusedRule(line, what, `Write it as: tags: type=raw,value={{${name} 'YYYYMMDD' tz='UTC'}}`);
}
