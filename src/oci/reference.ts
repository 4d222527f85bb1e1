/** References: where something lies in a registry, parsed by the distribution specification's grammar. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { type Digest, parseDigest } from './digest.ts';

declare const brand: unique symbol;

/** A tag the specification allows; only `parseTag` makes one. */
export type Tag = string & { readonly [brand]: 'Tag' };

export interface Repository {
  /** Host as the user wrote it, with its port: `ghcr.io`, `localhost:5000`. */
  readonly host: string;
  /** Path below the host: `acme/http-cache`. */
  readonly name: string;
}

export interface Reference extends Repository {
  readonly tag?: Tag;
  readonly digest?: Digest;
}

// distribution-spec v1.1, "Pulling manifests".
const nameForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const hostForm = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;

export function isTag(text: string): text is Tag {
  return tagForm.test(text);
}

/** Throws `invalid-reference` for a tag the specification forbids. */
export function parseTag(text: string): Tag {
  if (isTag(text)) return text;
  throw new CodedError('invalid-reference', `"${printable(text)}" is not a tag`, {
    hint: 'Use at most 128 letters, digits, "_", "." and "-", beginning with a letter, a digit or "_".',
  });
}

export function isRepositoryName(text: string): boolean {
  return nameForm.test(text);
}

/** `host/name`, as a user would paste it. */
export function printRepository(repository: Repository): string {
  return `${repository.host}/${repository.name}`;
}

/** True when a path begins with a host – a first segment with a dot, a port, or `localhost` – and so names something in a registry. */
export function beginsWithHost(text: string): boolean {
  const [first = '', ...rest] = text.split('/');
  return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}

/**
 * Parses `host/name[:tag][@digest]`. A first component without dot, port or `localhost` means Docker Hub, whose one-word
 * names lie below `library/`. Upper case in the name is an error; lower it before, where that is wanted.
 */
export function parseReference(text: string): Reference {
  const [beforeDigest, digest] = cutDigest(text);
  const [path, tag] = cutTag(beforeDigest);
  const repository = parseRepository(path, text);
  return { ...repository, ...(tag !== undefined && { tag: parseTag(tag) }), ...(digest && { digest }) };
}

function cutDigest(text: string): [string, Digest | undefined] {
  const at = text.indexOf('@');
  if (at < 0) return [text, undefined];
  const digest = parseDigest(text.slice(at + 1));
  if (!digest) throw malformed(text, 'what follows "@" is not a digest');
  return [text.slice(0, at), digest];
}

function cutTag(text: string): [string, string | undefined] {
  const colon = text.lastIndexOf(':');
  return colon > text.lastIndexOf('/') && text.includes('/')
    ? [text.slice(0, colon), text.slice(colon + 1)]
    : [text, undefined];
}

function parseRepository(path: string, whole: string): Repository {
  const [first = '', ...rest] = path.split('/');
  const named = beginsWithHost(path);
  const host = named ? first : 'docker.io';
  const name = named ? rest.join('/') : rest.length > 0 ? path : `library/${path}`;
  if (!hostForm.test(host)) throw malformed(whole, `"${host}" is not a host`);
  if (name !== name.toLowerCase()) throw malformed(whole, 'a repository name is lower-case');
  if (!isRepositoryName(name)) throw malformed(whole, `"${name}" is not a repository name`);
  if (host.length + name.length > 254) throw malformed(whole, 'host and name are longer than 255 characters');
  return { host, name };
}

function malformed(text: string, why: string): CodedError {
  return new CodedError('invalid-reference', `"${printable(text)}" is not a reference: ${printable(why)}`, {
    hint: /^[a-z]+:\/\//i.test(text)
      ? `Write it without a scheme: ${printable(text.replace(/^[a-z]+:\/\//i, ''))}`
      : 'Write it as host/name, host/name:tag or host/name@sha256:…, for instance ghcr.io/acme/http-cache:1.0.0.',
  });
}
