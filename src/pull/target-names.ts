/** Names that follow from references: that of an artifact, and of its folder where several are pulled. */

import { titleKey } from '../oci/annotations.ts';
import type { Digest } from '../oci/digest.ts';
import type { Manifest } from '../oci/manifest.ts';

/** The last segment of a repository; for a layout, the title of the artifact. Always a name that every file system accepts. */
export function artifactName(location: string, { annotations }: Manifest): string {
  const isLayout = location.startsWith('oci:');
  const text = isLayout ? (annotations[titleKey] ?? '') : location.replace(/^.*\//s, '');
  const name = text.replace(/\.wasm$/, '');
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && !/\.$/.test(name) ? name : 'artifact';
}

/** `ghcr.io/acme/app/sha256-…`: the folder of one of several artifacts. */
export function artifactFolder(location: string, digest: Digest): string {
  const segments = location
    .replace(/^oci:/, '')
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map((segment) => segment.replace(/[^A-Za-z0-9._-]/g, '_'));
  return [...segments, digest.replace(':', '-')].join('/');
}
