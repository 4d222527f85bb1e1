/** The input `tags`: tags as the specification allows them, and what other tools call tags. */

import { bareExpression, characterName, slip } from '../foreign-text.ts';
import { type Problem, separated } from '../input-list.ts';
import { beginsWithHost } from '../oci/host.ts';
import { isTag } from '../oci/tag.ts';
import { printable } from '../text.ts';

/** Why a line is neither a tag nor anything else that the input takes. */
export function problemOfTag(line: string): Problem {
  return (
    bareExpression(line) ??
    slip(line) ??
    flavor(line) ??
    assignment(line) ??
    list(line) ??
    digest(line) ??
    gitRef(line) ??
    reference(line) ??
    placeholder(line) ??
    notAllowed(line)
  );
}

const refName = '$' + '{{ github.ref_name }}';

/** docker/metadata-action, README "flavor input". */
function flavor(line: string): Problem | undefined {
  if (!/^(?:flavor|latest|prefix|suffix)=/.test(line)) return undefined;
  return {
    what: 'which is a line of the input "flavor" of docker/metadata-action',
    instead: [`type=flavor,${line.replace(/^flavor=/, '')}`],
  };
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
  const isReference =
    repository !== text || (beginsWithHost(text) && /^[^/]*[a-z]/i.test(text) && !text.endsWith('/'));
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

const expressions: Readonly<Record<string, string>> = {
  tag: '{{tag}}',
  branch: '{{branch}}',
  ref: refName,
  sha: '{{sha}}',
  'github.sha': '{{sha}}',
};

function placeholder(line: string): Problem | undefined {
  // A version in a placeholder is one without "v", which the name of a git tag has.
  const found = /v?\{+[^{}]*\}+|<[^<>]*>/g;
  const [first] = found.exec(line) ?? [];
  if (first === undefined) return undefined;
  const nameIn = (text: string) => text.replace(/^v(?=\{)|[{}<>\s]/g, '').toLowerCase();
  const isVersion = /^(?:version|major|minor|patch|semver)$/.test(nameIn(first));
  if (isVersion)
    return {
      what: `and ${printable(first, 60)} is replaced in a rule only`,
      instead: [
        'default',
        `type=semver,pattern=${line.replace(found, (text) => `{{${nameIn(text).replace('semver', 'version')}}}`)}`,
      ],
      hint: 'Leave "tags" out, which tags by version and event, or write a rule',
    };
  return {
    what: `and ${printable(first, 60)} is not replaced in a tag`,
    instead: [line.replace(found, (text) => expressions[nameIn(text)] ?? '<tag>')],
    hint: 'Leave "tags" out, which tags by version and event, or write the tags themselves',
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
    .replace(/\+/g, '_')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[.-]+|-+$/g, '')
    .slice(0, 128);
  return isTag(tag) ? tag : undefined;
}
