/** Where a registry may send us: `Location` headers and token realms are its own words and are judged before they are followed. */

import { CodedError } from '../../errors.ts';
import { isPrivate } from './addresses.ts';

/** What judges an address: the registry it is about, and how to show text that the registry wrote. */
export interface RedirectPolicy {
  /** The registry's own address. */
  readonly registry: URL;
  readonly show: (text: string, limit?: number) => string;
}

export const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];
export const redirectLimit = 5;

/** True when a redirect with this status keeps method and body, or when the method has no body to lose. */
export function mayFollow(status: number, method: string): boolean {
  return method === 'GET' || method === 'HEAD'
    ? redirectStatuses.includes(status)
    : status === 307 || status === 308;
}

/**
 * Resolves a `Location` against the address that answered.
 *
 * `http` on the very host of an `https` registry is upgraded, since it comes from a proxy that ends TLS
 * (distribution without `X-Forwarded-Proto`); anything else that would leave `https` is refused, as is a private address
 * when the registry itself is a public one. Throws `unavailable`.
 */
export function resolveLocation(location: string, from: URL, judge: RedirectPolicy): URL {
  const { registry } = judge;
  const target = parse(location, from);
  if (!target) throw refused(location, judge, 'it is not an address');
  if (target.protocol === 'http:' && registry.protocol === 'https:' && sameHost(target, registry))
    target.protocol = 'https:';
  const reason = objection(target, registry);
  if (reason) throw refused(location, judge, reason);
  return target;
}

/** The realm of a token service, judged by the same rules. Throws `unauthenticated`. */
export function resolveRealm(realm: string, judge: RedirectPolicy): URL {
  const { registry } = judge;
  const target = parse(realm, undefined);
  const reason = target ? objection(target, registry) : 'it is not an address';
  if (target && !reason) return target;
  throw new CodedError(
    'unauthenticated',
    `${registry.host} names the token service "${shown(realm, judge)}", which gets no credentials: ${reason}`,
    { hint: 'Ask whoever runs the registry why it sends clients there.' },
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
  if (target.protocol === 'http:' && registry.protocol === 'https:') return 'it leaves https';
  if (isPrivate(target.hostname) && !isPrivate(registry.hostname)) return 'it is a private address';
  return undefined;
}

function sameHost(target: URL, registry: URL): boolean {
  return target.hostname === registry.hostname && (target.port === '' || target.port === registry.port);
}

function refused(location: string, judge: RedirectPolicy, reason: string): CodedError {
  return new CodedError(
    'unavailable',
    `${judge.registry.host} sends us to "${shown(location, judge)}", which is refused: ${reason}`,
    {
      hint: 'Ask whoever runs the registry why it sends clients there.',
    },
  );
}

/** Without the query, which may be signed. */
function shown(address: string, judge: RedirectPolicy): string {
  return judge.show(address.split(/[?#]/, 1)[0] ?? '', 120);
}
