/** Private addresses, to which only a private registry may redirect: loopback, link-local, private ranges and names without a domain. */

import { BlockList, isIP } from 'node:net';

const ranges: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const reserved = new BlockList();
for (const [address, bits] of ranges)
  reserved.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** True for `localhost` and loopback addresses; such a registry is contacted over HTTP. */
export function isLoopback(hostname: string): boolean {
  const name = normalized(hostname);
  return name === 'localhost' || isListed(loopback, name);
}

/**
 * True for an IP address outside the public ranges, for `localhost` names and for names without a dot.
 *
 * `hostname` comes from a parsed URL, which has already turned `0x7f.1` or `2130706433` into dotted form. A public name
 * that resolves to a private address is not detected.
 */
export function isPrivate(hostname: string): boolean {
  const name = normalized(hostname);
  if (isIP(name) !== 0) return isListed(reserved, name);
  return !name.includes('.') || name.endsWith('.localhost') || name === 'metadata.google.internal';
}

function normalized(hostname: string): string {
  return unbracketed(hostname.toLowerCase().replace(/\.$/, ''));
}

/** The hostname of a URL without the brackets of an IPv6 address. */
export function unbracketed(hostname: string): string {
  return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}

/** True for an IP address in the list; `name` may be anything. */
export function isListed(list: BlockList, name: string): boolean {
  const family = isIP(name);
  return family !== 0 && list.check(name, family === 6 ? 'ipv6' : 'ipv4');
}
