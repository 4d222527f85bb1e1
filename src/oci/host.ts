/** Hosts of registries: how they are written, and which of them are the same registry. Runs on Node 14. */

import { nearest } from '../text.ts';

const hostPattern = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;

/** True for a host with or without a port that an address can have; no port above 65535, no IPv4 address with a part above 255. */
export function isHost(text: string): boolean {
  if (!hostPattern.test(text)) return false;
  try {
    return new URL(`https://${text}`).hostname !== '';
  } catch {
    return false;
  }
}

/** True when the first segment of a path is a host: it has a dot or a port, or is `localhost`. */
export function beginsWithHost(text: string): boolean {
  const [first = '', ...rest] = text.split('/');
  return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}

export const dockerHub = 'docker.io';
/** The name in references, and the hosts of its former and of its present API. */
const dockerHubHosts: readonly string[] = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];

/** One name for each registry, to compare hosts by: lower-case, and `docker.io` for every host of Docker Hub. */
export function registryName(host: string): string {
  const lower = host.toLowerCase();
  return dockerHubHosts.includes(lower) ? dockerHub : lower;
}

/** The registry in a text that names one as a host, a URL or a reference, in the form of `registryName`. */
export function registryIn(text: string): string {
  const [host = ''] = text
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .split('/', 1);
  return registryName(host);
}

/** Hosts of registries that many people use. */
const wellKnownHosts: readonly string[] = [
  dockerHub,
  'ghcr.io',
  'public.ecr.aws',
  'quay.io',
  'registry.gitlab.com',
];

/** The well-known host that a host is most likely a misspelling of: `ghcr.io` for `gchr.io`. */
export function meantHost(host: string): string | undefined {
  const isKnown = host === 'gcr.io' || wellKnownHosts.includes(registryName(host));
  return isKnown ? undefined : nearest(host, wellKnownHosts, 4);
}
