/** A bundle as a referrer: the manifest in which a registry keeps it, with the members that each verifier looks for. */

import { createdKey } from '../oci/annotations.ts';
import { bare, type Descriptor, describe, emptyDescriptor, emptyJson } from '../oci/descriptor.ts';
import { encodeManifest } from '../oci/manifest.ts';
import { imageManifestType } from '../oci/media-types.ts';
import { bytesBody, type Contents } from '../pack/contents.ts';
import { bundleType } from './bundle.ts';

/** gh, cosign and policy-controller list bundles by these (sigstore/sigstore-js, packages/oci; sigstore/cosign, pkg/oci/remote). */
export const contentKey = 'dev.sigstore.bundle.content';
export const predicateTypeKey = 'dev.sigstore.bundle.predicateType';

export interface NewBundle {
  readonly subject: Descriptor;
  readonly bytes: Uint8Array;
  readonly predicateType: string;
  /** When it was signed. */
  readonly created: Date;
}

/** Adds the bundle and its manifest to the contents, and returns the manifest. */
export function addBundle(
  { subject, bytes, predicateType, created }: NewBundle,
  contents: Contents,
): Descriptor {
  const layer = describe(bundleType, bytes);
  const manifest = encodeManifest({
    artifactType: bundleType,
    config: emptyDescriptor,
    layers: [layer],
    subject: bare(subject),
    annotations: {
      [createdKey]: created.toISOString().replace(/\.\d+Z$/, 'Z'),
      [contentKey]: 'dsse-envelope',
      [predicateTypeKey]: predicateType,
    },
  });
  contents.add(emptyDescriptor, bytesBody(emptyJson));
  contents.add(layer, bytesBody(bytes));
  return contents.add(describe(imageManifestType, manifest), bytesBody(manifest));
}
