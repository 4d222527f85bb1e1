/** An Artifact: one artifact of the plan, as plain data. */

import type { Annotations } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

/**
 * `version`: one exact version, a pre-release included. `alias`: moves from release to release (`latest`, `1`, `1.2`). `preview`:
 * moves with a branch, a pull request or a schedule. `other`: nothing is known of it.
 */
export type TagKind = 'version' | 'alias' | 'preview' | 'other';

/** Why an artifact has a tag. */
export interface TagReason {
  readonly kind: TagKind;
  /** For people: `git tag v1.2.3`, `rule type=sha`. */
  readonly reason: string;
}

export interface Artifact {
  /** What `{name}` in `to` is replaced by: `http-cache`, `acme/http-cache`. */
  readonly name: string;
  readonly format: string;
  /** Files or folders that are packed; the artifact is named after the first. Empty only for an index. */
  readonly files: readonly WorkspacePath[];
  readonly version?: string;
  readonly tags: readonly Tag[];
  /** What each tag is, and why the artifact has it. */
  readonly tagReasons?: Readonly<Record<string, TagReason>>;
  readonly annotations: Annotations;
  /** Where the name, the version and each annotation were found; for people, never packed. */
  readonly origins?: Readonly<Record<string, string>>;
  /** Members of an index, in order: names of artifacts of this plan, which are packed before it, and references. */
  readonly needs?: readonly string[];
  /** Content of registries that the artifact includes: `ghcr.io/acme/other@sha256:…`. */
  readonly references?: readonly string[];
  /** The digest that packing has to give; in a saved plan, any other result is an error. */
  readonly digest?: Digest;
}

export interface Plan {
  readonly version: 1;
  /** Where the artifacts go, as the input `to` writes it; a plan of an earlier version has none. */
  readonly to?: readonly string[];
  readonly artifacts: readonly Artifact[];
  /** What has to be resolved before it can be published; absent in a plan that is complete. */
  readonly incomplete?: readonly PlanProblem[];
}

export interface PlanProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}
