/** The proxies that the environment names. */

export interface Proxies {
  readonly httpProxy: string;
  readonly httpsProxy: string;
  readonly noProxy: string;
}

/** As undici reads them: lower case wins, and the HTTP proxy serves HTTPS where no other is set. Loopback is contacted directly, as in Go. */
export function readProxies(environment: Readonly<Record<string, string | undefined>>): Proxies | undefined {
  const read = (name: string): string => environment[name] ?? environment[name.toUpperCase()] ?? '';
  const httpProxy = read('http_proxy');
  const httpsProxy = read('https_proxy');
  if (httpProxy === '' && httpsProxy === '') return undefined;
  return { httpProxy, httpsProxy, noProxy: `${read('no_proxy')},localhost,127.0.0.1,::1` };
}
