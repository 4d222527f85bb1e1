/** The input `tags`: tags as the specification allows them, and what other tools call tags. */

import { bareExpression, characterName, slip } from '../foreign-text.ts';
import { type Problem, type ReadLine, separated } from '../input-list.ts';
import { beginsWithHost } from '../oci/host.ts';
import { isTag, type Tag } from '../oci/tag.ts';
import { printable } from '../text.ts';

/** Reads one line of `tags`. */
export const readTag: ReadLine<Tag> = (line) => {
  const problem = bareExpression(line);
  if (problem) return { problem };
  return isTag(line) ? { value: line } : { problem: problemOf(line) };
};

function problemOf(line: string): Problem {
  return (
    slip(line) ??
    tagRule(line) ??
    assignment(line) ??
    list(line) ??
    digest(line) ??
    gitRef(line) ??
    reference(line) ??
    placeholder(line) ??
    notAllowed(line)
  );
}

const byDefault = 'Leave "tags" out, which tags by version and event, or write the tags themselves';
const refName = '$' + '{{ github.ref_name }}';

/** What the rules of docker/metadata-action stand for, by their type; any other one has no equivalent. */
const ruleTags: Readonly<Record<string, string>> = {
  semver: refName,
  pep440: refName,
  match: refName,
  ref: refName,
  sha: 'sha-$' + '{{ github.sha }}',
  schedule: 'nightly',
  edge: 'edge',
};

/** docker/metadata-action, README "tags input" and "flavor input". */
function tagRule(line: string): Problem | undefined {
  if (!/^(?:type|flavor|latest|prefix|suffix)=/.test(line)) return undefined;
  const options = new Map(line.split(',').map((option) => splitAt(option, '=')));
  const type = options.get('type') ?? '';
  const value = type === 'raw' ? options.get('value') : ruleTags[type];
  return {
    what: 'which is a rule of docker/metadata-action, and rules for tags are not supported yet',
    instead: value === undefined ? [] : [value],
    hint: byDefault,
  };
}

function splitAt(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + separator.length).trim()];
}

function assignment(line: string): Problem | undefined {
  const value = /^(?:--?)?(?:tags?|version|t)\s*[:=]\s*(\S.*)$|^--?(?:tags?|t)\s+(\S.*)$/i
    .exec(line)
    ?.slice(1)
    .find((found) => found !== undefined);
  return value === undefined ? undefined : { what: 'which is not the tag alone', instead: [value] };
}

function list(line: string): Problem | undefined {
  const parts = separated(line.replace(/\\n/g, ' ')).filter((part) => !/^(?:&+|\+|and|or)$/.test(part));
  if (parts.length > 1)
    return { what: 'which is several tags', instead: parts, hint: 'Write one tag per line' };
  const [only] = parts;
  if (only === line) return undefined;
  return { what: 'and a tag has no separators', instead: only === undefined ? [] : [only] };
}

function digest(line: string): Problem | undefined {
  return /^@?sha(?:256|512):[0-9a-f]+$/i.test(line)
    ? {
        what: 'which is a digest, and every artifact has its own',
        instead: [],
        hint: 'Leave it out, since an artifact can be pulled by its digest without a tag',
      }
    : undefined;
}

function gitRef(line: string): Problem | undefined {
  const [, kind, name] = /^(?:refs\/)?(heads|tags|pull)\/(.+)$/.exec(line) ?? [];
  if (name === undefined) return undefined;
  const instead = kind === 'pull' ? `pr-${name.replace(/\/.*/, '')}` : name;
  return { what: 'which is a git ref', instead: [instead] };
}

/** `ghcr.io/acme/app:1.0`, as docker/metadata-action prints it; `app:1.0` and `:1.0`. */
function reference(line: string): Problem | undefined {
  const isDate = /^\d{4}-\d\d-\d\d/.test(line);
  if (isDate) return undefined;
  const text = line.replace(/^[a-z]+:\/\//i, '');
  const [, repository = '', tag = ''] = /^(.*?)(?:[:@]([\w.+{}-]*))?(?:@sha256:[0-9a-f]+)?$/.exec(text) ?? [];
  const isReference = repository !== text || (beginsWithHost(text) && !text.endsWith('/'));
  if (!isReference || text.includes('\\')) return undefined;
  if (repository === '')
    return { what: `and a tag has no ${line.startsWith('@') ? '"@"' : 'colon'}`, instead: [tag] };
  if (!repository.includes('/') && tag === '')
    return { what: 'and a tag has no colon', instead: [repository] };
  return {
    what: 'which is a reference and not a tag alone',
    instead: tag === '' ? [] : [tag],
    hint:
      tag === ''
        ? 'Leave it out, and name the repository in "to"'
        : 'Write the tags alone, and the repository in "to"',
    ...(repository.includes('/') && { others: { to: [`${repository.toLowerCase()}/{name}`] } }),
  };
}

const placeholders: Readonly<Record<string, string>> = {
  version: refName,
  tag: refName,
  branch: refName,
  ref: refName,
  sha: '$' + '{{ github.sha }}',
  'github.sha': '$' + '{{ github.sha }}',
};

function placeholder(line: string): Problem | undefined {
  // A version in a placeholder is one without "v", which the name of a git tag has.
  const found = /v?\{+[^{}]*\}+|<[^<>]*>/g;
  const [first] = found.exec(line) ?? [];
  if (first === undefined) return undefined;
  const nameIn = (text: string) => text.replace(/^v(?=\{)|[{}<>\s]/g, '').toLowerCase();
  return {
    what: `and ${printable(first, 60)} is not replaced in a tag`,
    instead: [line.replace(found, (text) => placeholders[nameIn(text)] ?? '<tag>')],
    hint: byDefault,
  };
}

const rule = 'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_"';

function notAllowed(line: string): Problem {
  const proposal = asTag(line);
  return {
    what: reasonOf(line),
    ...(proposal === undefined ? { hint: rule, instead: ['<tag>'] } : { instead: [proposal] }),
  };
}

function reasonOf(line: string): string {
  const [character] = /[^A-Za-z0-9._-]/u.exec(line) ?? [];
  if (character === '/') return 'and a tag has no slash';
  if (character !== undefined) return `and a tag has no ${characterName(character)}`;
  if (line.length > 128) return `which has ${line.length} characters, and a tag has at most 128`;
  return `and a tag does not begin with "${line.charAt(0)}"`;
}

/** The text with what tags cannot contain replaced by `-`. */
function asTag(text: string): string | undefined {
  const tag = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|-+$/g, '')
    .slice(0, 128);
  return isTag(tag) ? tag : undefined;
}
