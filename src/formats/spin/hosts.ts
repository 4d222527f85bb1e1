/** Hosts that a component may connect to: `allowed_outbound_hosts`, and the older `allowed_http_hosts` converted to them. */

import { filledLimit, fillTemplate, parseTemplate, type Template } from './names.ts';

/** An entry, or why Spin rejects it. */
export type ReadHost = { readonly chaining: boolean } | { readonly problem: string };

/** Schemes with a default port (crates/outbound-networking-config, `well_known_port`). */
const knownSchemes = ['http', 'https', 'redis', 'mysql', 'postgres', 'mqtt'];

/** Reads `scheme://host[:port]` (`AllowedHostConfig::parse`). `chaining` is true for hosts below `.spin.internal`. */
function readHost(entry: string): ReadHost {
  const trimmed = entry.trim();
  const at = trimmed.indexOf('://');
  if (at < 0) return { problem: 'has no scheme; use scheme://host[:port], with * for any' };
  const scheme = trimmed.slice(0, at);
  const [host, port] = splitPort(trimmed.slice(at + 3));
  const problem = schemeProblem(scheme) ?? portProblem(port, scheme);
  return problem === undefined ? readHostName(host) : { problem };
}

function splitPort(rest: string): readonly [host: string, port: string] {
  const colon = rest.lastIndexOf(':');
  const tail = rest.slice(colon + 1);
  if (colon < 0) return [rest, ''];
  if (tail !== '' && !('problem' in readHostName(rest))) return [rest, ''];
  const slash = tail.indexOf('/');
  const port = slash === tail.length - 1 && slash >= 0 ? tail.slice(0, -1) : tail;
  return [rest.slice(0, colon), port];
}

function schemeProblem(scheme: string): string | undefined {
  return scheme === '*' || /^\p{Alphabetic}*$/u.test(scheme)
    ? undefined
    : 'has a scheme that is neither * nor letters';
}

function portProblem(port: string, scheme: string): string | undefined {
  if (port === '*') return undefined;
  if (port === '') {
    const known = knownSchemes.includes(scheme);
    return known ? undefined : `needs a port, since ${scheme || 'its scheme'} has no default port`;
  }
  if (port.includes('/')) return 'has a path, which is not allowed';
  const [low, ...high] = port.split('..');
  const ends = high.length === 0 ? [low] : [low, high.join('..')];
  return ends.every(isPort) ? undefined : 'has a port that is neither a number, a range a..b, nor *';
}

function isPort(text: string | undefined): boolean {
  return /^\+?[0-9]+$/.test(text ?? '') && Number(text) <= 65_535;
}

function readHostName(untrimmed: string): ReadHost {
  const text = untrimmed.trim();
  if (text === '*' || text === 'self' || text === 'self.alt') return { chaining: false };
  if (text.startsWith('{')) return { problem: 'has a list of hosts, which Spin does not support' };
  if (isNetwork(text)) return { chaining: false };
  const host = text.endsWith('/') ? text.slice(0, -1) : text;
  if (host.includes('/')) return { problem: 'has a path, which is not allowed' };
  const below = host.startsWith('*.') ? host.slice(2) : host;
  if (below.includes('*')) return { problem: 'has a * that is neither the whole host nor its first label' };
  const name = hostName(below);
  if (name === undefined) return { problem: 'has no valid host' };
  if (below === host) return { chaining: name.endsWith('.spin.internal') };
  if (isAddress(name)) return { problem: 'has a wildcard before an address' };
  return { chaining: name === 'spin.internal' };
}

/** The host in the form of URLs, as Rust's `url::Host::parse` returns it; `undefined` for an invalid one. */
function hostName(text: string): string | undefined {
  const bracketed = /^\[[0-9A-Fa-f:.]+\]$/.test(text);
  if (!bracketed && /[\s#/:<>?@[\\\]^|]/.test(text)) return undefined;
  const url = URL.parse(`http://${text}`);
  return url?.hostname || undefined;
}

function isAddress(name: string): boolean {
  return name.startsWith('[') || /^[0-9]+(?:\.[0-9]+){3}$/.test(name);
}

/** True for an address with a prefix length: `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', length = '', ...more] = text.split('/');
  if (more.length > 0 || !/^[0-9]{1,3}$/.test(length)) return false;
  const four = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(address);
  if (four) return Number(length) <= 32 && address.split('.').every((part) => Number(part) <= 255);
  const six = /^[0-9A-Fa-f:.]+$/.test(address) && address.includes(':');
  return six && Number(length) <= 128 && URL.canParse(`http://[${address}]`);
}

/**
 * Why Spin rejects the list, or `undefined` (`AllowedHostsConfig::validate`). An entry with `{{ name }}` is checked if every name
 * has a default.
 */
export function hostsProblem(
  hosts: readonly string[],
  defaultOf: (name: string) => string | undefined,
): string | undefined {
  if (hosts.length === 1 && hosts[0] === 'insecure:allow-all') {
    return 'insecure:allow-all is not allowed; use "*://*:*" to allow everything';
  }
  for (const host of hosts) {
    const template = parseTemplate(host);
    const problem = template ? entryProblem(host, template, defaultOf) : 'has a {{ without a closing }}';
    if (problem !== undefined) return `"${host}" ${problem}`;
  }
  return undefined;
}

function entryProblem(
  host: string,
  template: Template,
  defaultOf: (name: string) => string | undefined,
): string | undefined {
  const filled = template.names.length === 0 ? host : fillTemplate(template, defaultOf);
  if (filled === undefined) return undefined;
  if (filled.length > filledLimit) return `is longer than ${filledLimit} characters`;
  // An optional endpoint: an empty default disables the entry.
  if (template.names.length > 0 && ['', 'http://', 'https://'].includes(filled)) return undefined;
  const read = readHost(filled);
  if (!('problem' in read)) return undefined;
  return filled === host ? read.problem : `is "${filled}" with the defaults, which ${read.problem}`;
}

/** True when the runtime has to support service chaining for these entries. */
export function needsChaining(hosts: readonly string[]): boolean {
  return hosts.some((host) => {
    const read = readHost(host);
    return 'chaining' in read && read.chaining;
  });
}

/** Converted entries, or what is wrong with one (crates/manifest/src/compat/allowed_http_hosts.rs). */
export function convertHttpHosts(
  hosts: readonly string[],
): { readonly hosts: readonly string[] } | { readonly problem: string } {
  if (hosts.includes('insecure:allow-all')) return { hosts: ['http://*:*', 'https://*:*', 'http://self'] };
  const converted: string[] = [];
  for (const host of hosts) {
    const url = URL.parse(host.includes('//') ? host : `http://${host}`);
    const web = url?.protocol === 'http:' || url?.protocol === 'https:';
    if (!url || !web || url.hostname === '') return { problem: `"${host}" is not a host or host:port` };
    if (url.pathname.length > 1) return { problem: `"${host}" has a path, which is not allowed` };
    const authority = url.port === '' ? url.hostname : `${url.hostname}:${url.port}`;
    converted.push(
      ...(url.hostname === 'self' ? ['http://self'] : [`http://${authority}`, `https://${authority}`]),
    );
  }
  return { hosts: converted };
}
