/** Lines of `to` that are no target: what each was meant to be, in the notation of which tool. */

import { sep } from 'node:path';
import { slip, unexpanded, unquoted } from '../foreign-text.ts';
import { type Problem, separated } from '../input-list.ts';
import { apiHosts, ownerOf, registriesOfSites } from './known-registries.ts';

/** Why a line is no target, before its reference is parsed. */
export function foreignTarget(text: string): Problem | undefined {
  const notations = [
    spelling,
    exporter,
    markdown,
    tagNotExpanded,
    several,
    spaced,
    slip,
    credentials,
    gitRemote,
    scheme,
    webPage,
    transport,
    path,
  ];
  for (const recognise of notations) {
    const problem = recognise(text);
    if (problem) return problem;
  }
  return undefined;
}

/** `{{name}}`, `${name}`, `$name`, `<name>`, `%name%` and `{ name }`. */
const misspelt = /\$?\{\{?\s*(name|format)\s*\}?\}|<(name|format)>|%(name|format)%|\$(name|format)\b/gi;

function spelling(text: string): Problem | undefined {
  const instead = text.replace(misspelt, (_, ...names: (string | undefined)[]) => {
    const name = names.slice(0, 4).find((one) => one !== undefined) ?? '';
    return `{${name.toLowerCase()}}`;
  });
  if (instead === text || instead.toLowerCase() === text.toLowerCase()) return undefined;
  return { what: 'and placeholders are written {name} and {format}', instead: [instead] };
}

/** `type=oci,dest=out` and `type=image,name=ghcr.io/acme/app`, as docker buildx names outputs. */
function exporter(text: string): Problem | undefined {
  if (!/^(?:type|dest|name|ref)=/.test(text)) return undefined;
  const options = new Map(text.split(',').map((option) => option.split(/=(.*)/s) as [string, string]));
  const folder = options.get('dest');
  return {
    what: 'which is an output of docker buildx',
    instead: [
      folder === undefined
        ? (options.get('name') ?? options.get('ref') ?? '<registry>/<owner>/{name}')
        : `oci:${relativeFolder(folder.replace(/\.(?:tar|tgz)$/, ''))}`,
    ],
  };
}

/** `[text](url)` and `<url>`. */
function markdown(text: string): Problem | undefined {
  const found = /^\[([^\][]+)\]\([^()]*\)$|^<([^<>\s]*[./][^<>\s]*)>$/.exec(text)?.slice(1);
  const instead = found?.find((one) => one !== undefined);
  return instead === undefined ? undefined : { what: 'which is a link of Markdown', instead: [instead] };
}

/** A tag that nothing has expanded. */
function tagNotExpanded(text: string): Problem | undefined {
  const [, base = '', tag = ''] = /^([^/]*\/[^:]*):(\$\{\{[^{}]*\}\}|\$\{?\w+\}?)$/.exec(text) ?? [];
  if (tag === '') return undefined;
  return {
    what: 'which has a tag',
    instead: [base],
    hint: 'Give the tag in "tags"',
    others: { tags: unexpanded(tag)?.instead ?? [tag] },
  };
}

const targetStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|[^\s/]+\/)/i;

const namedStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|localhost\b|[^\s/]*[.:][^\s/]*\/)/i;

/** A folder may have spaces and commas, a reference has none. */
function several(text: string): Problem | undefined {
  if (text.startsWith('[::') || /^\[[0-9a-f:]+\]/i.test(text)) return undefined;
  const isFolder = /^oci:/i.test(text);
  const parts = isFolder ? text.split(/[\s,;]+(?=oci:|[a-z0-9-]+\.[a-z0-9.-]+[:/])/i) : separated(text);
  const areTargets = parts.every((part) => targetStart.test(part));
  // White space may also belong to a name.
  const isList = /[,;|]/.test(text) || parts.slice(1).every((part) => namedStart.test(part));
  if (parts.length > 1 && areTargets && isList)
    return { what: 'which is several targets', instead: parts, hint: 'Write one target per line' };
  const [only] = parts;
  return only !== undefined && parts.length === 1 && only !== text && !isFolder
    ? { what: 'and a target has no separators', instead: [only] }
    : undefined;
}

/** White space around a slash, and flags of another tool behind the reference. */
function spaced(text: string): Problem | undefined {
  if (text.startsWith('oci:')) return undefined;
  const [reference = '', flags] = text.split(/\s+(?=--?[a-z])/i);
  if (flags !== undefined) return { what: 'which has flags', instead: [reference] };
  const compact = text.replace(/\s*\/\s*/g, '/');
  return compact === text ? undefined : { what: 'and a reference has no white space', instead: [compact] };
}

const suffix = /^(?:[a-z0-9]+:[0-9a-f]*|v?\d[\w.+-]*|latest)$/i;

/** Everything before an `@` may be a secret, unless a digest or a version follows. */
function credentials(text: string): Problem | undefined {
  const at = text.lastIndexOf('@');
  const after = text.slice(at + 1);
  if (at < 0 || /^oci:(?!\/\/)/.test(text) || /^(?:ssh:\/\/)?git@/.test(text)) return undefined;
  // A scope of npm begins with the character.
  if (at === 0 || text[at - 1] === '/') return undefined;
  const isReference = /^(?:[a-z]+:\/\/)?[^/:@]+(?::\d{1,5})?\//i.test(text) && !after.includes('/');
  if (isReference || suffix.test(after)) return undefined;
  return {
    what: 'and they belong in "username" and "password"',
    shown: 'a reference with credentials',
    instead: [after],
    hint: 'Leave them out, and change them if anybody has seen them',
  };
}

function gitRemote(text: string): Problem | undefined {
  const [, host = '', path = ''] = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(text) ?? [];
  if (host === '') return undefined;
  const what = 'which is a git remote';
  const registry = ownerOf(host) === '' ? registriesOfSites.get(host) : host;
  return {
    what,
    instead: [`${registry ?? '<registry>'}/${path.toLowerCase()}/{name}`],
    hint: 'Name a registry',
  };
}

function scheme(text: string): Problem | undefined {
  const [, name = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*):\/\/(.*)$|$/i.exec(text.replace(/^(https?:)\/?(?!\/)/i, '$1//')) ?? [];
  if (name === '') return undefined;
  const lower = name.toLowerCase();
  if (['file', 'dir', 'layout', 'oci-layout'].includes(lower))
    return { what: 'and a folder has no scheme', instead: [`oci:${rest}`] };
  if (!['oci', 'docker', 'http', 'https', 'registry'].includes(lower))
    return {
      what: `and ${lower} is not supported`,
      instead: ['<registry>/<owner>/{name}'],
      hint: 'Name a registry, or a folder as oci:./out',
    };
  const host = rest.replace(/\/.*$/, '').toLowerCase();
  const isPlain = lower === 'http' && !/^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/.test(host);
  return {
    what: 'and a registry has no scheme',
    instead: [rest],
    ...(isPlain && { others: { 'plain-http': [host] } }),
  };
}

/** Pages of a site, as the address bar of a browser shows them. */
function webPage(text: string): Problem | undefined {
  // The folder of a layout may have any name.
  if (/^oci:(?!\/\/)/.test(text)) return undefined;
  const [, host = '', rest = ''] = /^([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(text.toLowerCase()) ?? [];
  const page = 'which is a page and not a registry';
  const registry = registriesOfSites.get(host);
  if (registry !== undefined) {
    const owner = /^(?:orgs|users)\/([^/]+)/.exec(rest)?.[1];
    const repository = owner ?? rest.split('/').slice(0, 2).join('/');
    return { what: page, instead: [`${registry}/${repository}${rest.includes('{name}') ? '' : '/{name}'}`] };
  }
  const api = /^v[12]\/(.*)$/.exec(rest)?.[1];
  if (api !== undefined && host.includes('.'))
    return { what: 'which is a URL of its API', instead: [`${apiHosts.get(host) ?? host}/${api}`] };
  const hub = /^(?:r|u|repository\/docker)\/(.+)$/.exec(rest)?.[1];
  if (host === 'hub.docker.com' && hub !== undefined) return { what: page, instead: [`docker.io/${hub}`] };
  const quay = host === 'quay.io' ? /^repository\/(.+\/.+)$/.exec(rest)?.[1] : undefined;
  return quay === undefined ? undefined : { what: page, instead: [`quay.io/${quay}`] };
}

/** containers-transports(5), and prefixes of other tools; `registry:5000/app` is a host with its port. */
function transport(text: string): Problem | undefined {
  const [, name = '', rest = ''] =
    /^(docker|docker-daemon|docker-archive|oci-archive|oci-layout|containers-storage|dir|layout|tar|registry|oci):(?!\d{1,5}(?:\/|$))(.*)$/i.exec(
      text,
    ) ?? [];
  if (name === '' || text.startsWith('oci:')) return undefined;
  const what =
    name.toLowerCase() === 'oci' ? 'and the prefix is written oci:' : `and ${name}: is not supported`;
  if (/^(?:docker|registry)$/i.test(name)) return { what, instead: [rest] };
  const folder = rest.replace(/\.(?:tar|tgz|tar\.gz)(?=:|$)/, '').replace(/:[^:/]*$/, '');
  const isFolder = /^(?:\.{0,2}\/|[\w.{}-]+$)/.test(folder);
  return {
    what,
    instead: [`oci:${isFolder ? relativeFolder(folder) : './out'}`],
    hint: 'Write an image layout',
  };
}

/** The host of a registry where a folder is expected. */
const registryHost =
  /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:ai|aws|cloud|cn|com|de|dev|eu|io|net|org))(?::\d{1,5})?\/.|^[\w.-]+:\d{2,5}\/./i;

/** A folder without `oci:`, also as Windows and shells write it. */
function path(text: string): Problem | undefined {
  if (!/^(?:\.{0,2}[\\/]|~|\.{1,2}$|[A-Za-z]:[\\/])|\\/.test(text) || text.startsWith('oci:'))
    return undefined;
  const forward = text.replace(/\\+/g, '/');
  if (forward !== text && registryHost.test(forward))
    return { what: 'and a reference has forward slashes', instead: [forward] };
  return { what: 'which is a folder without "oci:"', instead: [`oci:${relativeFolder(text)}`] };
}

/** Begins with `./` unless it is absolute, and has forward slashes and no home folder. */
export function relativeFolder(text: string): string {
  const plain = text
    .replace(/\\+/g, '/')
    .replace(/\/+$/, '')
    .replace(/^~(?:\/|$)/, '');
  if (plain === '' || /^\.{1,2}$/.test(plain)) return './out';
  return /^(?:\/|\.{1,2}\/|[A-Za-z]:\/)/.test(plain) ? plain : `./${plain}`;
}

/** Why the folder of `oci:<folder>` cannot be meant. */
export function layoutProblem(text: string): Problem | undefined {
  const folder = text.slice('oci:'.length);
  if (folder === '') return { what: 'without a folder', instead: ['oci:./out'] };
  if (folder.startsWith('//'))
    return { what: 'which is not a folder', instead: [folder.replace(/^\/+/, '')] };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(folder))
    return { what: 'which is a URL and not a folder', instead: ['oci:./out'] };
  if (folder !== folder.trim())
    return { what: 'with white space before the folder', instead: [`oci:${folder.trim()}`] };
  const inner = unquoted(folder);
  if (inner !== undefined) return { what: 'and the quotes are part of it', instead: [`oci:${inner}`] };
  if (/^~(?:\/|$)/.test(folder))
    return {
      what: 'and nothing expands "~"',
      instead: [`oci:${relativeFolder(folder)}`],
      hint: 'Name the folder in full',
    };
  if (registryHost.test(folder))
    return {
      what: 'which is a folder with the name of a registry',
      instead: [folder],
      hint: 'Leave "oci:" out for the registry, or begin the folder with "./"',
    };
  // Where the separator is a slash, a backslash would be a character of the folder's name.
  if (sep === '/' && /\\/.test(folder))
    return { what: 'and a folder has forward slashes', instead: [`oci:${relativeFolder(folder)}`] };
  return layoutSuffix(folder);
}

/** `oci:<folder>:<tag>`, as skopeo has it, and an archive in place of the folder. */
function layoutSuffix(folder: string): Problem | undefined {
  const [, before = '', tag = ''] = /^(.{2,}):([A-Za-z0-9_][\w.-]{0,127})$/.exec(folder) ?? [];
  if (tag !== '')
    return {
      what: 'which has a tag',
      instead: [`oci:${before}`],
      hint: 'Give the tag in "tags"',
      others: { tags: [tag] },
    };
  const withoutExtension = folder.replace(/\.(?:tar|tgz|tar\.gz)$/i, '');
  return withoutExtension !== folder
    ? { what: 'and a layout is written as a folder', instead: [`oci:${withoutExtension}`] }
    : undefined;
}
