/** The bill of materials of a delivery: which format it is written in, and the referrer and the statement that it becomes. */

import { titleKey } from '../../oci/annotations.ts';
import { bare, type Descriptor, describe, emptyDescriptor, emptyJson } from '../../oci/descriptor.ts';
import { encode, encodeManifest } from '../../oci/manifest.ts';
import { imageManifestType } from '../../oci/media-types.ts';
import { bytesBody, type Contents } from '../../pack/contents.ts';
import type { Source } from '../../store/store.ts';
import type { Claim } from '../attach.ts';
import { cyclonedxPredicate, spdxPredicate } from '../statement.ts';
import { type ArtifactFacts, readBlobs } from './artifact.ts';
import { billOf } from './bill.ts';
import { cyclonedxOf } from './cyclonedx.ts';
import { spdxOf } from './spdx.ts';

export type SbomMode = 'auto' | 'cyclonedx' | 'spdx' | 'off';

export interface Sbom {
  readonly claim: Claim;
  readonly mediaType: string;
  readonly fileName: string;
}

export interface SbomSubject extends Omit<ArtifactFacts, 'binaries' | 'others'> {
  readonly nodes: readonly { readonly descriptor: Descriptor }[];
  readonly source: Source;
  /** Time of the artifact, RFC 3339. */
  readonly created?: string;
}

/** `undefined` when it is off, and with `auto` when no binary tells what it was built from. */
export async function makeSbom(subject: SbomSubject, mode: SbomMode): Promise<Sbom | undefined> {
  if (mode === 'off') return undefined;
  const { nodes, source, created, ...known } = subject;
  const blobs = await readBlobs(nodes, source);
  if (mode === 'auto' && blobs.binaries.every(({ builds }) => builds.length === 0)) return undefined;
  const bill = billOf({ ...known, ...blobs });
  return mode === 'spdx'
    ? {
        claim: { predicateType: spdxPredicate, predicate: spdxOf(bill, created) },
        mediaType: 'application/spdx+json',
        fileName: 'sbom.spdx.json',
      }
    : {
        claim: { predicateType: cyclonedxPredicate, predicate: cyclonedxOf(bill) },
        mediaType: 'application/vnd.cyclonedx+json',
        fileName: 'sbom.cdx.json',
      };
}

/** Adds the document as a referrer; the same document has the same digest, and is pushed once. */
export function addSbom(
  { claim, mediaType, fileName }: Sbom,
  subject: Descriptor,
  contents: Contents,
): Descriptor {
  const document = encode(claim.predicate);
  const layer = describe(mediaType, document, { [titleKey]: fileName });
  const manifest = encodeManifest({
    artifactType: mediaType,
    config: emptyDescriptor,
    layers: [layer],
    subject: bare(subject),
  });
  contents.add(emptyDescriptor, bytesBody(emptyJson));
  contents.add(layer, bytesBody(document));
  return contents.add(describe(imageManifestType, manifest), bytesBody(manifest));
}
