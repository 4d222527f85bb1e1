/** Redirects: which `Location` headers and token realms of a registry are followed, and which are refused. */

import { CodedError } from '../../errors.ts';
import { isPrivate } from './addresses.ts';

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
    `${policy.registry.host} redirects to "${shown(location, policy)}", which is refused: ${reason}`,
    { hint: 'Ask the operator of the registry why it redirects clients there.' },
  );
}

/** Without the query, which may be signed. */
function shown(url: string, policy: RedirectPolicy): string {
  return policy.show(url.split(/[?#]/, 1)[0] ?? '', 120);
}
