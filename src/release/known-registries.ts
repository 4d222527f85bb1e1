/** Registries that many people use: their hosts, and other names by which they are meant. */

import { dockerHub, registryName } from '../oci/host.ts';

/** Registries in which every repository belongs to an owner. */
const ownerHosts: readonly string[] = [
  'ghcr.io',
  'quay.io',
  'registry.gitlab.com',
  'public.ecr.aws',
  dockerHub,
];

/** `<owner>/` for a registry in which every repository belongs to an owner, else nothing. */
export function ownerOf(name: string): string {
  return ownerHosts.includes(registryName(name)) ? '<owner>/' : '';
}

/** Words that people write for the host of a registry. */
export const hostWords: ReadonlyMap<string, string> = new Map([
  ['ghcr', 'ghcr.io'],
  ['github', 'ghcr.io'],
  ['gitlab', 'registry.gitlab.com'],
  ['quay', 'quay.io'],
  ['gcr', 'gcr.io'],
  ['docker', dockerHub],
  ['dockerhub', dockerHub],
]);

/** Registries that belong to a site for code. */
export const registriesOfSites: ReadonlyMap<string, string> = new Map([
  ['github.com', 'ghcr.io'],
  ['www.github.com', 'ghcr.io'],
  ['docker.pkg.github.com', 'ghcr.io'],
  ['gitlab.com', 'registry.gitlab.com'],
]);

/** Hosts of the API of Docker Hub. */
export const apiHosts: ReadonlyMap<string, string> = new Map([
  ['index.docker.io', 'docker.io'],
  ['registry-1.docker.io', 'docker.io'],
  ['registry.hub.docker.com', 'docker.io'],
]);
