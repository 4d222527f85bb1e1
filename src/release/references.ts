/** Registry references in `to`: their host, their repository and their placeholders, and what is wrong with each. */

import { characterName } from '../foreign-text.ts';
import { type Problem, separated } from '../input-list.ts';
import { beginsWithHost, dockerHub, isHost, registryName } from '../oci/host.ts';
import { isRepositoryName } from '../oci/reference.ts';
import { nearest, printable } from '../text.ts';
import { hostWords, ownerOf } from './known-registries.ts';

/** Why a reference cannot receive the artifacts; `names` are theirs. */
export function referenceProblem(text: string, names: readonly string[]): Problem | undefined {
  return (
    packageName(text) ??
    suffix(text) ??
    otherSuffix(text) ??
    placeholder(text) ??
    brace(text) ??
    withoutHost(text) ??
    host(text) ??
    repository(text) ??
    owner(text, names) ??
    tooDeep(text) ??
    tooLong(text, names) ??
    tooFew(text, names)
  );
}

/** `acme:app@1.0.0`, as wkg names packages. */
function packageName(text: string): Problem | undefined {
  const [, namespace = '', name = '', version = ''] =
    /^([a-z][a-z0-9-]*):([a-z][a-z0-9-/]*)(?:@(\d[\w.+-]*))?$/.exec(text) ?? [];
  if (name === '' || (version === '' && !/^[a-z0-9-]+:[a-z][a-z-]*$/.test(text))) return undefined;
  return {
    what: 'which is a package name and not a reference',
    instead: [`<registry>/${namespace}/{name}`],
    hint: 'Name the registry and the repository',
    ...(version !== '' && { others: { tags: [version.replace(/\+/g, '_')] } }),
  };
}

/** A tag, a version or a digest at the end. */
function suffix(text: string): Problem | undefined {
  const slash = text.lastIndexOf('/');
  const at = text.indexOf('@', slash + 1);
  const beforeDigest = at < 0 ? text : text.slice(0, at);
  const colon = beforeDigest.lastIndexOf(':');
  const hasTag = colon > slash && slash >= 0;
  const base = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
  if (base === text) return undefined;
  const found = hasTag ? beforeDigest.slice(colon + 1) : text.slice(at + 1);
  const isDigest = !hasTag && /^sha(?:256|512)(?::|$)/i.test(found);
  const what = isDigest ? 'which has a digest' : 'which has a tag';
  if (isDigest || found === '') return { what, instead: [base] };
  if (/[{}]/.test(found))
    return {
      what,
      instead: [base],
      hint: 'Leave the tag out; by default it is the version of the git tag',
    };
  return {
    what,
    instead: [base],
    hint: 'Give the tag in "tags"',
    // As a version becomes a tag.
    others: { tags: separated(found.replace(/\+/g, '_')) },
  };
}

/** A tag with a slash, as a branch has it, and a version behind `=` or white space. */
function otherSuffix(text: string): Problem | undefined {
  const [, base = '', branch] = /^([^/]*\/[^:]*):([^:{}]*\/[^:{}]*)$/.exec(text) ?? [];
  const [, before = base, version] =
    /^([^\s=?#]+\/[^\s=?#]+)(?:\s+|\s*={1,2}\s*)(v?\d[\w.+-]*|latest)$/.exec(text) ?? [];
  const tag = branch?.replace(/\//g, '-').replace(/^-+|-+$/g, '') ?? version;
  if (tag === undefined || tag === '') return undefined;
  return {
    what: branch === undefined ? 'which has a version' : 'which has a tag, and a tag has no slash',
    instead: [before],
    hint: 'Give the tag in "tags"',
    others: { tags: [tag] },
  };
}

/** What other tools fill in; the repository of a workflow is an expression there. */
const expressions: Readonly<Record<string, string>> = {
  owner: '$' + '{{ github.repository_owner }}',
  org: '$' + '{{ github.repository_owner }}',
  repository: '$' + '{{ github.repository }}',
  repo: '$' + '{{ github.event.repository.name }}',
  branch: '',
  tag: '',
  version: '',
  sha: '',
};

const known: readonly string[] = ['name', 'format'];

/** A placeholder that is not replaced. */
export function placeholder(text: string): Problem | undefined {
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const [first] = unknown.filter((name) => !known.includes(name.toLowerCase()));
  if (first === undefined) return undefined;
  const near = nearest(first, known);
  const meant = near === undefined ? (expressions[first.toLowerCase()] ?? '') : `{${near}}`;
  const replaced = text
    .replaceAll(`{${first}}`, meant)
    .replace(/\/{2,}|\/$/g, (slashes) => (slashes.length > 1 ? '/' : ''));
  return {
    what: `and the placeholder {${printable(first, 40)}} is not known`,
    instead: [replaced],
    hint: meant.includes('${{')
      ? 'Use {name} and {format}, or an expression of the workflow'
      : 'Use {name} and {format}',
  };
}

/** A placeholder with one of its braces. */
function brace(text: string): Problem | undefined {
  if (!/[{}]/.test(text.replace(/\{[^{}]*\}/g, ''))) return undefined;
  const whole = text
    .replace(/\{+(name|format)\}*/gi, (_, name: string) => `{${name.toLowerCase()}}`)
    .replace(/(?<![{\w])(name|format)\}+/gi, (_, name: string) => `{${name.toLowerCase()}}`);
  const isWhole = !/[{}]/.test(whole.replace(/\{[^{}]*\}/g, ''));
  return {
    what: 'and placeholders are written {name} and {format}',
    instead: [isWhole ? whole : text.replace(/[{}]/g, '')],
  };
}

/** Words of YAML and of other languages for a value that is none. */
const noValue = /^(?:true|false|yes|no|on|off|none|null|nil|undefined)$/i;

/** The whole path of a repository is missing, or everything before it. */
function withoutHost(text: string): Problem | undefined {
  const [first = '', ...rest] = text.split('/');
  if (rest.length > 0) return undefined;
  if (/\.(?:gz|json|tar|tgz|wasm|ya?ml|zip)$/i.test(first))
    return { what: 'which is a file', instead: ['oci:./out'], hint: 'Name a folder or a registry' };
  if (noValue.test(first))
    return {
      what: 'which is no target',
      instead: [],
      hint: 'Leave "to" out for the default target, or publish nothing with "dry-run"',
    };
  const colon = /:\d{1,5}$/.test(first);
  if (isHost(first) && (/[.[]/.test(first) || colon || first === 'localhost'))
    return { what: 'which is a host without a repository', instead: [`${first}/${ownerOf(first)}{name}`] };
  const [name = '', tag] = first.split(':');
  const what = 'which has no host and no owner';
  if (name.includes('{') || tag !== undefined)
    return {
      what,
      instead: [`<registry>/<owner>/${name || '{name}'}`],
      hint: 'Name the registry and the owner',
      ...(tag && { others: { tags: [tag] } }),
    };
  return {
    what,
    instead: [`oci:./${/\w/.test(name) ? name : 'out'}`],
    hint: 'Name the registry and the owner before it, or write it as a folder',
  };
}

/** Repositories of Docker Hub have two segments, also those that are named without the host. */
function tooDeep(text: string): Problem | undefined {
  const [first = '', ...rest] = text.split('/');
  const isNamed = beginsWithHost(text);
  if (isNamed && registryName(first) !== dockerHub) return undefined;
  const [owner = '', ...below] = isNamed ? rest : [first, ...rest];
  if (below.length < 2) return undefined;
  const host = hostWords.get(first.toLowerCase());
  return {
    what: isNamed
      ? 'and a repository of Docker Hub has two segments'
      : 'which has no host, and a repository of Docker Hub has two segments',
    instead: [
      isNamed ? `${first}/${owner}/${below.join('-')}` : [host ?? `<registry>/${first}`, ...rest].join('/'),
    ],
    ...(!isNamed && host === undefined && { hint: 'Name the registry' }),
  };
}

function host(text: string): Problem | undefined {
  const [first = '', ...rest] = text.split('/');
  const isNamed = first.includes('.') || first.includes(':') || first === 'localhost';
  if (!isNamed || isHost(first)) return undefined;
  const [name = '', part = ''] = first.split(':');
  if (isHost(name) && Number(part) > 65_535)
    return {
      what: `and ${printable(part, 20)} is not a port`,
      instead: [[`${name}:<port>`, ...rest].join('/')],
    };
  const isSeparated = isHost(name) && name !== '' && part !== '' && !/^\d+$/.test(part);
  return {
    what: `and ${printable(`"${first}"`, 80)} is not a host`,
    instead: [isSeparated ? [name, part, ...rest].join('/') : ['<registry>', ...rest].join('/')],
  };
}

/** The path of the repository, in which each placeholder stands for a valid name. */
function repository(text: string): Problem | undefined {
  const segments = text.split('/');
  const isNamed = /[.:]/.test(segments[0] ?? '') || segments[0] === 'localhost';
  const path = segments.slice(isNamed ? 1 : 0).join('/');
  const filled = path.toLowerCase().replaceAll(/\{(?:name|format)\}/g, 'x');
  if (isRepositoryName(filled)) return undefined;
  const tidy = tidyPath(path);
  const prefix = isNamed ? `${segments[0]}/` : '';
  if (tidy === '')
    return { what: 'which has no repository', instead: [`${prefix}${ownerOf(segments[0] ?? '')}{name}`] };
  const isUnfinished = path.endsWith('/') && !path.includes('{name}');
  return {
    what: reasonOf(path),
    instead: [isUnfinished ? `${prefix}${tidy}/{name}` : prefix + tidy],
    ...(/^\/|\/\//.test(path) && { hint: 'Write it whole (is an expression empty?)' }),
  };
}

function reasonOf(path: string): string {
  if (path.endsWith('/')) return 'which ends with a slash';
  if (/^\/|\/\//.test(path)) return 'which has an empty segment';
  const [character] = /[^A-Za-z0-9._\-/{}]/u.exec(path) ?? [];
  return character === undefined
    ? 'and a segment of a repository begins and ends with a letter or a digit'
    : `and a repository has no ${characterName(character)}`;
}

/** Every segment with what is not allowed replaced by `-`. */
function tidyPath(path: string): string {
  return path
    .replace(/[?#].*$/, '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/[^a-z0-9._\-{}]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
    .map((segment) => segment.replace(/[._-]{2,}/g, (run) => (/^(?:__|-+)$/.test(run) ? run : '-')))
    .filter((segment) => segment !== '')
    .join('/');
}

function owner(text: string, names: readonly string[]): Problem | undefined {
  const [first = '', ...rest] = text.split('/');
  if (rest.length !== 1 || !beginsWithHost(text) || ownerOf(first) === '') return undefined;
  if (rest[0]?.includes('{name}') && names.every((name) => name.includes('/'))) return undefined;
  const isWord = !rest[0]?.includes('{');
  return {
    what: 'and a repository of this registry has an owner',
    instead: [isWord ? `${text}/{name}` : `${first}/<owner>/${rest[0]}`],
  };
}

/** Registries and clients store host and name in 255 characters (distribution-spec v1.1, "Pulling manifests"). */
function tooLong(text: string, names: readonly string[]): Problem | undefined {
  const longest = Math.max(0, ...names.map((name) => text.replaceAll('{name}', name).length));
  if (longest <= 255) return undefined;
  return {
    what: `which has ${longest} characters, and 255 are allowed`,
    hint: 'Shorten it',
    instead: [`${text.split('/', 1)[0]}/<owner>/{name}`],
  };
}

const shownNames = 10;

/** A repository can receive one artifact only, unless its name contains that of the artifact. */
function tooFew(text: string, names: readonly string[]): Problem | undefined {
  if (/\{name\}/i.test(text) || names.length <= 1) return undefined;
  const more = names.length > shownNames ? [`and ${names.length - shownNames} more`] : [];
  return {
    shown: 'one repository',
    what: `and there are ${names.length} artifacts: ${[...names.slice(0, shownNames), ...more].join(', ')}`,
    instead: [withName(text)],
  };
}

/** The reference with the name of the artifact at its end, which on Docker Hub is a part of the last segment. */
export function withName(text: string): string {
  const base = text.replace(/\/+$/, '');
  if (base.includes('{name}')) return base;
  const isHub = registryName(base.split('/', 1)[0] ?? '') === dockerHub || !beginsWithHost(base);
  const count = base.split('/').length - (beginsWithHost(base) ? 1 : 0);
  return isHub && count >= 2 && !base.includes('<') ? `${base}-{name}` : `${base}/{name}`;
}
