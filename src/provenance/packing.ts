/** The statement of this project about how an artifact was packed, under a predicate type of its own (docs/provenance.md). */

import { titleKey } from '../oci/annotations.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import { version } from '../version.ts';
import type { Claim } from './attach.ts';
import { packingPredicate } from './statement.ts';

/** An artifact of the plan, as far as it decides what is packed: tags do not. */
export interface PlannedArtifact {
  readonly name: string;
  readonly format: string;
  readonly files: readonly string[];
  readonly version?: string;
  readonly annotations: Annotations;
  readonly origins?: Readonly<Record<string, string>>;
  readonly needs?: readonly string[];
  readonly references?: readonly string[];
}

export interface PackedContent {
  readonly artifact: PlannedArtifact;
  readonly root: Descriptor;
  readonly nodes: readonly { readonly descriptor: Descriptor }[];
  /** Set when the manifest is that of an earlier run with the same content. */
  readonly kept?: { readonly packed: Descriptor };
}

export function packingOf({ artifact, root, nodes, kept }: PackedContent): Claim {
  const { name, format, files, version: of, annotations, origins = {}, needs, references } = artifact;
  return {
    predicateType: packingPredicate,
    predicate: {
      tool: { name: 'oci-wasm-publish', version },
      plan: {
        name,
        format,
        files,
        ...(of !== undefined && { version: of }),
        annotations,
        origins,
        ...(needs && { needs }),
        ...(references && { references }),
      },
      manifest: described(root),
      content: nodes.map(({ descriptor }) => described(descriptor)),
      ...(kept && { packedAs: described(kept.packed) }),
    },
  };
}

function described({ mediaType, digest, size, annotations }: Descriptor): unknown {
  const title = annotations?.[titleKey];
  return { mediaType, digest, size, ...(title !== undefined && { title }) };
}
