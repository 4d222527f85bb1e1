/** The notice after a first push to ghcr.io: a new package may be private, which only its settings page can change. */

import type { Published } from '../host.ts';
import { ownerType } from './event.ts';
import type { Payload } from './payload.ts';

const registry = 'ghcr.io/';
const linksAtMost = 10;

/** One notice for all packages that this run created, or `undefined`. */
export function visibilityNotice(published: readonly Published[], payload: Payload): string | undefined {
  const created = published.filter((one) => one.created && one.repository.startsWith(registry));
  const links = [...new Set(created.map(({ repository }) => settingsLink(repository, payload)))];
  if (links.length === 0) return undefined;
  const shown = links.slice(0, linksAtMost);
  const more = links.length > shown.length ? [`and ${links.length - shown.length} more`] : [];
  return [
    'A package that is pushed for the first time may be private. Its visibility is set here:',
    ...shown,
    ...more,
  ].join('\n');
}

/** The settings of the package behind a repository of ghcr.io, or the page that leads to them. */
export function settingsLink(repository: string, payload: Payload): string {
  return packageLink(repository, payload, (name) => `${name}/settings`);
}

/** The page of the package behind a repository, for registries that have one; `undefined` for others. */
export function packagePage(repository: string, payload: Payload): string | undefined {
  const [host, ...rest] = repository.split('/');
  const path = rest.map(encodeURIComponent).join('/');
  if (host === 'ghcr.io') return packageLink(repository, payload, (name) => `package/${name}`);
  if (host === 'docker.io') return `https://hub.docker.com/r/${path}`;
  return host === 'quay.io' ? `https://quay.io/repository/${path}` : undefined;
}

function packageLink(repository: string, payload: Payload, page: (name: string) => string): string {
  const [owner = '', ...rest] = repository.slice(registry.length).split('/');
  const type = ownerType(payload, owner);
  // Organizations and users both have this page, which links to each package.
  if (type === undefined) return `https://github.com/${encodeURIComponent(owner)}?tab=packages`;
  return `https://github.com/${type}/${owner}/packages/container/${page(encodeURIComponent(rest.join('/')))}`;
}
