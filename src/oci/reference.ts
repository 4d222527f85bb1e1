/** References: names of repositories and their content, parsed by the grammar of the distribution specification. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { type Digest, parseDigest } from './digest.ts';
import { beginsWithHost, dockerHub, isHost, registryName } from './host.ts';
import { isRepositoryName } from './repository-name.ts';
import { isTag, type Tag, tagHint } from './tag.ts';

export { isRepositoryName } from './repository-name.ts';
export { isTag, parseTag, type Tag } from './tag.ts';

export interface Repository {
  /** Host with the port if there is one: `ghcr.io`, `localhost:5000`; always `docker.io` for Docker Hub. */
  readonly host: string;
  /** Name within the registry: `acme/http-cache`. */
  readonly name: string;
}

export interface Reference extends Repository {
  readonly tag?: Tag;
  readonly digest?: Digest;
}

/** `host/name`. */
export function printRepository(repository: Repository): string {
  return `${repository.host}/${repository.name}`;
}

/**
 * Parses `host/name[:tag][@digest]`. Without a host the reference is one to Docker Hub, where a name of one segment is below
 * `library/` (distribution/reference, `ParseNormalizedNamed`). Throws `invalid-reference`, also for upper case in the name.
 */
export function parseReference(text: string): Reference {
  const [beforeDigest, digest] = cutDigest(text);
  const [path, tag] = cutTag(beforeDigest);
  const repository = parseRepository(path, text);
  if (tag !== undefined && !isTag(tag)) throw withoutTag(text, tag);
  return { ...repository, ...(tag !== undefined && { tag }), ...(digest && { digest }) };
}

function cutDigest(text: string): [string, Digest | undefined] {
  const at = text.indexOf('@');
  if (at < 0) return [text, undefined];
  const digest = parseDigest(text.slice(at + 1));
  if (!digest) throw withoutDigest(text, text.slice(at + 1));
  return [text.slice(0, at), digest];
}

function cutTag(text: string): [string, string | undefined] {
  const colon = text.lastIndexOf(':');
  return colon > text.lastIndexOf('/') ? [text.slice(0, colon), text.slice(colon + 1)] : [text, undefined];
}

function parseRepository(path: string, reference: string): Repository {
  const [first = '', ...rest] = path.split('/');
  const hasHost = beginsWithHost(path);
  const host = hasHost ? canonicalHost(first) : dockerHub;
  const below = hasHost ? rest.join('/') : path;
  const name = host === dockerHub && !below.includes('/') ? `library/${below}` : below;
  if (!isHost(host)) throw malformed(reference, `"${host}" is not a valid host`);
  if (name !== name.toLowerCase()) throw malformed(reference, 'a repository name must be lower-case');
  if (!isRepositoryName(name)) throw malformed(reference, `"${name}" is not a valid repository name`);
  if (host.length + name.length > 254)
    throw malformed(reference, 'host and name are longer than 255 characters');
  return { host, name };
}

function canonicalHost(host: string): string {
  return registryName(host) === dockerHub ? dockerHub : host;
}

function withoutTag(text: string, tag: string): CodedError {
  const { code, message } = malformed(text, `"${tag}" is not a valid tag`);
  return new CodedError(code, message, { hint: tagHint });
}

function withoutDigest(text: string, after: string): CodedError {
  const { code, message, hint } = malformed(text, 'the part after "@" is not a valid digest');
  const isVersion = /^v?\d[\w.-]*$/.test(after);
  return new CodedError(code, message, {
    hint: isVersion
      ? `Write a digest after "@", and a tag after a colon: ghcr.io/acme/http-cache:${printable(after)}`
      : hint,
  });
}

/** A text that is not a reference may be a URL with a login, of which neither part is shown. */
function withoutLogin(text: string): string {
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
  const at = rest.replace(/@[a-z0-9]+:[0-9a-f]*…?$/i, '').lastIndexOf('@');
  if (at < 0) return text;
  const colon = rest.indexOf(':');
  if (colon >= 0 && colon < at) return `${scheme}${rest.slice(0, colon)}:***${rest.slice(at)}`;
  return rest.slice(0, at).includes('/') ? text : `${scheme}***${rest.slice(at)}`;
}

function malformed(reference: string, why: string): CodedError {
  const text = withoutLogin(reference);
  return new CodedError(
    'invalid-reference',
    `"${printable(text)}" is not a valid reference: ${printable(why)}`,
    {
      hint: /^[a-z]+:\/\//i.test(text)
        ? `Remove the scheme: ${printable(text.replace(/^[a-z]+:\/\//i, ''))}`
        : 'Write it as host/name, host/name:tag or host/name@sha256:…, for example ghcr.io/acme/http-cache:1.0.0',
    },
  );
}
