/** Private addresses, to which only a private registry may redirect: loopback, link-local, private ranges and names without a domain. */

import { BlockList, isIPv4, isIPv6 } from 'node:net';
import { once } from '../../memoize.ts';

/** Everything that is not global in the IANA registries of special-purpose addresses, and addresses that contain another one. */
const ranges: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Azure, the same for every virtual machine.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
  // IPv4-compatible, translated, and through NAT64; those that are mapped count as the IPv4 address.
  ['::', 96],
  ['::ffff:0:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 16],
  // Teredo, benchmarks, ORCHID.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

/** Names below these are resolved within a network (RFC 6761, RFC 6762, RFC 8375, ICANN on `.internal`; Kubernetes; Consul). */
const privateDomains: readonly string[] = [
  'cluster',
  'consul',
  'corp',
  'home',
  'home.arpa',
  'internal',
  'intranet',
  'lan',
  'local',
  'localdomain',
  'localdomain6',
  'localhost',
  'localhost6',
  'private',
  'svc',
  // Public names for any address, which are used for loopback and private ones.
  'lvh.me',
  'localtest.me',
  'nip.io',
  'sslip.io',
  'traefik.me',
  'vcap.me',
  'xip.io',
  // Metadata services of clouds.
  'metadata.goog',
  'metadata.packet.net',
  'metadata.platformequinix.com',
  'metadata.tencentyun.com',
];

const reserved = once(() => blockList(ranges));

const loopback = once(() =>
  blockList([
    ['127.0.0.0', 8],
    ['::1', 128],
  ]),
);

/** The addresses of these blocks. */
export function blockList(blocks: readonly (readonly [address: string, bits: number])[]): BlockList {
  const list = new BlockList();
  for (const [address, bits] of blocks)
    list.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4');
  return list;
}

/** True for `localhost` and loopback addresses; such a registry is contacted over HTTP. */
export function isLoopback(hostname: string): boolean {
  const name = normalized(hostname);
  const version = ipVersion(name);
  // Seen by its text, since a list of blocks takes 1 ms to load, and every run asks this for its registry.
  if (version === 4) return name.startsWith('127.');
  return version === 6 ? isListed(loopback(), name) : name === 'localhost';
}

/**
 * True for an IP address outside the public ranges, for names in private domains and for names without a dot.
 *
 * `hostname` comes from a parsed URL, which has already turned `0x7f.1` or `2130706433` into dotted form. Any other public name
 * that resolves to a private address is not detected.
 */
export function isPrivate(hostname: string): boolean {
  const name = normalized(hostname);
  if (ipVersion(name) !== 0) return isListed(reserved(), name);
  return (
    !name.includes('.') || privateDomains.some((domain) => name === domain || name.endsWith(`.${domain}`))
  );
}

function normalized(hostname: string): string {
  return unbracketed(hostname.toLowerCase().replace(/\.+$/, ''));
}

/** The hostname of a URL without the brackets of an IPv6 address. */
export function unbracketed(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** True for an IP address in the list; `name` may be anything. */
export function isListed(list: BlockList, name: string): boolean {
  const version = ipVersion(name);
  return version !== 0 && list.check(name, version === 6 ? 'ipv6' : 'ipv4');
}

/** 4, 6, or 0 for what is no IP address. The pattern of Node for version 6 takes 2 ms to compile, so names are not matched with it. */
export function ipVersion(name: string): 0 | 4 | 6 {
  if (isIPv4(name)) return 4;
  return name.includes(':') && isIPv6(name) ? 6 : 0;
}
