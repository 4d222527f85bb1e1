/** Names that follow from references: that of an artifact, and of its folder where several are pulled. */

import { isPortableName } from '../folder/safe-path.ts';
import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Manifest } from '../oci/manifest.ts';

/** The last segment of a repository; for a layout, the title of the artifact. Always a name that every file system accepts. */
export function artifactName(location: string, { annotations }: Manifest): string {
  const isLayout = location.startsWith('oci:');
  return readName(isLayout ? annotations[titleKey] : location.replace(/^.*\//s, '')) ?? 'artifact';
}

/** What was selected from an index has its own title, so that several of them do not have the name of the index. */
export function selectedName(
  location: string,
  root: Descriptor,
  { descriptor, manifest }: { readonly descriptor: Descriptor; readonly manifest: Manifest },
): string {
  if (descriptor.digest === root.digest) return artifactName(location, manifest);
  const title = manifest.annotations[titleKey] ?? descriptor.annotations?.[titleKey];
  return readName(title) ?? artifactName(location, manifest);
}

function readName(text: string | undefined): string | undefined {
  const name = text?.replace(/\.wasm$/, '') ?? '';
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && isPortableName(name) ? name : undefined;
}

/** `ghcr.io/acme/app/sha256-…`: the folder of one of several artifacts. */
export function artifactFolder(location: string, digest: Digest): string {
  const segments = location
    .replace(/^oci:/, '')
    .split(/[\\/]/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .map((segment) => segment.replace(/[^A-Za-z0-9._-]/g, '_'))
    .map((segment) => (isPortableName(segment) ? segment : `_${segment}_`));
  return [...segments, digest.replace(':', '-')].join('/');
}
