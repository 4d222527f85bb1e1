/** An Artifact: one planned artifact, a plain record; the list of them is the plan. */

import type { Annotations } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

export interface Artifact {
  /** Repository path of the artifact below whatever `to` says: `http-cache`, `acme/http-cache`. */
  readonly name: string;
  readonly format: string;
  /** Files or folders that go in; the first is the one it is named after. Empty only for an index. */
  readonly files: readonly WorkspacePath[];
  readonly version?: string;
  readonly tags: readonly Tag[];
  readonly annotations: Annotations;
  /** Where each annotation, the name and the version were found; for people, never packed. */
  readonly origins?: Readonly<Record<string, string>>;
  /** Members of an index in their order: names of artifacts of this plan, which are packed before it, and references. */
  readonly needs?: readonly string[];
  /** Content outside this run that is referenced: `ghcr.io/acme/other@sha256:…`. */
  readonly references?: readonly string[];
  /** The digest a dry run found; when it is in a saved plan, another result is an error. */
  readonly digest?: Digest;
}

export interface Plan {
  readonly version: 1;
  readonly artifacts: readonly Artifact[];
}
