/** A manifest that is only made to be deleted: a tag that cannot be deleted is moved to it, and goes with it. */

import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { type Descriptor, describe, emptyJson } from '../oci/descriptor.ts';
import { emptyType, imageManifestType } from '../oci/media-types.ts';
import type { Tag } from '../oci/reference.ts';
import type { Body } from '../store/store.ts';

export interface ThrowAway {
  readonly descriptor: Descriptor;
  /** What is to be pushed, in this order; the last one is the manifest. */
  readonly parts: readonly { readonly descriptor: Descriptor; readonly body: Body }[];
}

/** Unlike any other, so that deleting it deletes nothing else. */
export function throwAwayManifest(tag: Tag): ThrowAway {
  const empty = partOf(emptyType, emptyJson);
  const manifest = partOf(
    imageManifestType,
    new TextEncoder().encode(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: imageManifestType,
        artifactType: 'application/vnd.oci-wasm-publish.deleted.v1',
        config: empty.descriptor,
        layers: [empty.descriptor],
        annotations: {
          'org.opencontainers.image.description': `The tag ${tag} is being deleted.`,
          id: randomUUID(),
        },
      }),
    ),
  );
  return { descriptor: manifest.descriptor, parts: [empty, manifest] };
}

function partOf(mediaType: string, bytes: Uint8Array): ThrowAway['parts'][number] {
  return {
    descriptor: describe(mediaType, bytes),
    body: () => Readable.from([bytes], { objectMode: false }),
  };
}
