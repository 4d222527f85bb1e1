/** Proxies: which one the environment names for a URL, by the rules of Go's clients (golang.org/x/net/http/httpproxy). */

import { CodedError } from '../../errors.ts';
import { once } from '../../memoize.ts';
import { blockList, ipVersion, isListed, isLoopback, unbracketed } from './addresses.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The proxy for a URL; `undefined` for a direct connection. Throws `input` for a proxy that cannot be used. */
export type FindProxy = (url: URL) => URL | undefined;

/**
 * Reads `http_proxy`, `https_proxy` and `no_proxy`; the upper-case name of each comes first, and an empty variable is none. Returns
 * `undefined` when no proxy is set.
 */
export function readProxies(environment: Environment): FindProxy | undefined {
  const proxies = {
    'http:': setting(environment, 'http_proxy'),
    'https:': setting(environment, 'https_proxy'),
  };
  if (!proxies['http:'] && !proxies['https:']) return undefined;
  const isExcluded = readExclusions(setting(environment, 'no_proxy')?.value ?? '');
  return (url) => {
    const proxy = proxies[url.protocol === 'https:' ? 'https:' : 'http:'];
    if (!proxy || isLoopback(url.hostname) || isExcluded(url)) return undefined;
    return parseProxy(proxy);
  };
}

interface Setting {
  /** The variable as it is set. */
  readonly name: string;
  readonly value: string;
}

function setting(environment: Environment, name: string): Setting | undefined {
  return [name.toUpperCase(), name]
    .map((variable) => ({ name: variable, value: environment[variable]?.trim() ?? '' }))
    .find(({ value }) => value !== '');
}

/** A URL, or `host[:port]`, for which `http` is assumed; `null` for anything else. */
export function proxyUrl(value: string): URL | null {
  const text = value.trim();
  return URL.parse(text.includes('://') ? text : `http://${text}`);
}

function parseProxy(proxy: Setting): URL {
  const url = withHost(proxyUrl(proxy.value));
  if (!url) throw unusable(proxy, 'is not a valid proxy URL');
  if (url.protocol === 'http:' || url.protocol === 'https:') return url;
  throw unusable(proxy, `names a proxy of the type ${url.protocol.slice(0, -1)}, which is not supported`);
}

function withHost(url: URL | null): URL | undefined {
  return url && url.host !== '' && isDecodable(url.username) && isDecodable(url.password) ? url : undefined;
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

/** The value is not shown, since it may contain a password. */
function unusable({ name }: Setting, what: string): CodedError {
  return new CodedError('input', `${name} ${what}`, {
    hint: `Name an HTTP proxy: ${name}=http://proxy.example:3128`,
  });
}

/** True for a URL that is contacted without a proxy. */
type Exclusion = (url: URL) => boolean;

/** One entry per comma: `*`, an address or CIDR block, or a name with its subdomains; the last two with an optional port. */
function readExclusions(list: string): Exclusion {
  const entries = list.split(',').map((entry) => entry.trim().toLowerCase());
  if (entries.includes('*')) return () => true;
  const exclusions = entries.filter((entry) => entry !== '').map(readExclusion);
  return (url) => exclusions.some((excludes) => excludes(url));
}

function readExclusion(entry: string): Exclusion {
  const block = readBlock(entry);
  if (block) return (url) => block(unbracketed(url.hostname));
  const { host, port } = splitPort(entry);
  const hasPort: Exclusion = (url) => port === '' || port === (url.port || defaultPort(url));
  const address = readBlock(`${host}/${ipVersion(host) === 4 ? 32 : 128}`);
  if (address) return (url) => hasPort(url) && address(unbracketed(url.hostname));
  const name = asciiName(host.replace(/^\*(?=\.)/, ''));
  return (url) => hasPort(url) && ipVersion(unbracketed(url.hostname)) === 0 && isBelow(url.hostname, name);
}

/** `.example.com` stands for its subdomains alone, `example.com` also for itself. */
function isBelow(hostname: string, name: string): boolean {
  if (name === '') return false;
  if (name.startsWith('.')) return hostname.endsWith(name);
  return hostname === name || hostname.endsWith(`.${name}`);
}

/** A URL has its hostname in ASCII. */
function asciiName(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  const dot = name.startsWith('.') ? '.' : '';
  return dot + (URL.parse(`http://${name.slice(dot.length)}`)?.hostname ?? name.slice(dot.length));
}

/** The addresses of a CIDR block. */
type Block = (host: string) => boolean;

function readBlock(text: string): Block | undefined {
  const [, address = '', length = ''] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(text) ?? [];
  const family = ipVersion(address);
  const bits = Number(length);
  if (family === 0 || bits > (family === 4 ? 32 : 128)) return undefined;
  const block = blockList([[address, bits]]);
  return (host) =>
    isListed(block, host) && (family === 4 || bits >= 96 || !isListed(mappedAddresses(), host));
}

/** IPv4 addresses written as IPv6; a list of Node finds an IPv4 address in every IPv6 block that has these, which Go does not. */
const mappedAddresses = once(() => blockList([['::ffff:0:0', 96]]));

/** `host:port` or `[IPv6]:port`; anything else is a host. */
function splitPort(entry: string): { readonly host: string; readonly port: string } {
  const [, bracketed, plain, port = ''] = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(entry) ?? [];
  return { host: bracketed ?? plain ?? entry, port };
}

function defaultPort(url: URL): string {
  return url.protocol === 'https:' ? '443' : '80';
}
