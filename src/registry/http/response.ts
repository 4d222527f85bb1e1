/** An HTTP response as a plain record, how to read what registries put into it, and which of their redirects are followed. */

import { CodedError } from '../../errors.ts';
import { isRecord } from '../../json.ts';
import { isPrivate } from './addresses.ts';

export interface HttpResponse {
  readonly method: string;
  /** URL of the last request, after redirects. */
  readonly url: URL;
  /** HTTP status; 0 when no complete response arrived. */
  readonly status: number;
  readonly headers: Headers;
  /** Empty for a body that is left to the caller as a stream. */
  readonly body: Uint8Array;
  /** Why no complete response arrived. */
  readonly networkError?: Error;
  /** True when the body is longer than the limit of the request and was cut there. */
  readonly truncated?: boolean;
  /** True when the request carried a token of a token service, so that a 401 does not ask for a login. */
  readonly withToken?: true;
}

/** Header lines by lower-case name. */
export type Headers = ReadonlyMap<string, readonly string[]>;

export interface RegistryError {
  readonly code: string;
  readonly message: string;
  /** What the registry adds, as one text; empty when it adds nothing. */
  readonly detail: string;
}

/** The first line of a header. */
export function header(response: HttpResponse, name: string): string | undefined {
  return response.headers.get(name)?.[0];
}

/** True for a 2xx status that comes from a registry and not from a web page in front of it. */
export function isSuccess(response: HttpResponse): boolean {
  return response.status >= 200 && response.status < 300 && !isWebPage(response);
}

/** An HTML page with a 2xx status, which proxies, maintenance pages and plain web servers send in place of a registry's response. */
export function isWebPage(response: HttpResponse): boolean {
  const type = header(response, 'content-type') ?? '';
  return response.status >= 200 && response.status < 300 && /^text\/html\b/i.test(type);
}

/** `{"errors":[{code,message,detail}]}` (distribution-spec v1.1, "Error Codes"); empty for any other body. */
export function registryErrors(response: HttpResponse): readonly RegistryError[] {
  if (response.headers.has('content-encoding') || response.body.byteLength === 0) return [];
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(response.body));
    if (!isRecord(body) || !Array.isArray(body.errors)) return [];
    return body.errors.slice(0, 8).filter(isRecord).map(readError);
  } catch {
    return [];
  }
}

/** True when the registry reports one of these error codes. */
export function hasCode(response: HttpResponse, ...codes: readonly string[]): boolean {
  return registryErrors(response).some((error) => codes.includes(error.code));
}

/** True for a 404, unless its error code says that access is refused. */
export function isAbsent(response: HttpResponse): boolean {
  return response.status === 404 && !hasCode(response, 'DENIED', 'UNAUTHORIZED');
}

function readError(value: Record<string, unknown>): RegistryError {
  return {
    code: typeof value.code === 'string' ? value.code : 'UNKNOWN',
    message: typeof value.message === 'string' ? value.message : '',
    detail: describe(value.detail),
  };
}

/** Levels of a detail that are shown; more would not help anybody, and have no end in a hostile response. */
const detailDepth = 5;

/** A text as it is, an object as `name: value, …`, a list as its items: `detail` may be any JSON (distribution-spec v1.1). */
function describe(detail: unknown, depth = 1): string {
  if (typeof detail !== 'object') return String(detail ?? '');
  if (depth > detailDepth) return '…';
  const below = (value: unknown) => describe(value, depth + 1);
  if (!isRecord(detail)) return Array.isArray(detail) ? joined(detail.map(below)) : '';
  const members = Object.entries(detail).map(([name, value]) => [name, below(value)] as const);
  return joined(members.map(([name, value]) => (value === '' ? '' : `${name}: ${value}`)));
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/** The first 8 KiB of the body as text; empty for a compressed body, which is not worth inflating for a message. */
export function bodyText(response: HttpResponse): string {
  if (response.headers.has('content-encoding')) return '';
  return new TextDecoder().decode(response.body.subarray(0, 8 * 1024));
}

/** Reads a body up to `limit` bytes; a longer one is cut there and its connection closed. */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Pick<HttpResponse, 'body' | 'truncated'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    // Leaving the loop destroys the stream, so that an endless body ends here.
    if (size > limit) return { body: Buffer.concat(chunks).subarray(0, limit), truncated: true };
  }
  return { body: Buffer.concat(chunks) };
}

/** The registry whose redirects are judged, and how to show text that it wrote. */
export interface RedirectPolicy {
  /** URL of the registry itself. */
  readonly registry: URL;
  readonly show: (text: string, limit?: number) => string;
}

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];
export const redirectLimit = 5;

/** True when a redirect with this status keeps method and body, or when the method has no body to lose. */
export function mayFollow(status: number, method: string): boolean {
  return method === 'GET' || method === 'HEAD'
    ? redirectStatuses.includes(status)
    : status === 307 || status === 308;
}

/**
 * Resolves a `Location` against the URL of the response that carried it.
 *
 * `http` on the host of an `https` registry is upgraded, since it comes from a proxy that terminates TLS (distribution
 * without `X-Forwarded-Proto`). Any other downgrade is refused, as is a private address when the registry is public.
 * Throws `unavailable`.
 */
export function resolveLocation(location: string, from: URL, policy: RedirectPolicy): URL {
  const { registry } = policy;
  const target = parse(location, from);
  if (!target) throw refused(location, policy, 'it is not an HTTP URL');
  if (target.protocol === 'http:' && registry.protocol === 'https:' && isSameHost(target, registry))
    target.protocol = 'https:';
  const reason = objection(target, registry);
  if (reason) throw refused(location, policy, reason);
  return target;
}

/** Resolves the realm of a token service under the same rules, but never upgrades it. Throws `unauthenticated`. */
export function resolveRealm(realm: string, policy: RedirectPolicy): URL {
  const { registry } = policy;
  const target = parse(realm, undefined);
  const reason = target ? objection(target, registry) : 'it is not an HTTP URL';
  if (target && !reason) return target;
  throw new CodedError(
    'unauthenticated',
    `${registry.host} names the token service "${shown(realm, policy)}", which is not trusted with credentials: ${reason}`,
    { hint: 'Ask the operator of the registry why it names this token service.' },
  );
}

function parse(text: string, base: URL | undefined): URL | undefined {
  const url = URL.parse(text, base?.href);
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url;
}

function objection(target: URL, registry: URL): string | undefined {
  if (target.origin === registry.origin) return undefined;
  if (target.protocol === 'http:' && registry.protocol === 'https:') return 'it is HTTP instead of HTTPS';
  if (isPrivate(target.hostname) && !isPrivate(registry.hostname)) return 'it is a private address';
  return undefined;
}

function isSameHost(target: URL, registry: URL): boolean {
  return target.hostname === registry.hostname && (target.port === '' || target.port === registry.port);
}

function refused(location: string, policy: RedirectPolicy, reason: string): CodedError {
  return new CodedError(
    'unavailable',
    `${policy.registry.host} sends clients to "${shown(location, policy)}", which is refused: ${reason}`,
    { hint: 'Ask the operator of the registry why it sends clients there.' },
  );
}

/** Without the query, which may be signed. */
function shown(url: string, policy: RedirectPolicy): string {
  return policy.show(url.split(/[?#]/, 1)[0] ?? '', 120);
}
