/** The Report: what was built, where it went, and what became of each artifact. */

import type { Plan } from '../formats/artifact.ts';
import type { Digest } from '../oci/digest.ts';

/** One word per artifact and target. */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'exists' | 'conflict' | 'skipped' | 'failed';

/** One artifact at one target; the `artifacts` output is the list of these. */
export interface ReportedArtifact {
  readonly name: string;
  readonly format: string;
  /** With its host, or `oci:<folder>`. */
  readonly repository: string;
  readonly digest: Digest;
  /** `repository@digest`: what a deploy job pulls. */
  readonly reference: string;
  readonly mediaType: string;
  readonly artifactType?: string;
  /** Bytes of all content the artifact consists of. */
  readonly size: number;
  readonly version?: string;
  readonly tags: readonly string[];
  readonly outcome: Outcome;
  /** Files it was made from. */
  readonly files: readonly string[];
  /** Bytes that went over the wire, or were written, for it. */
  readonly sent: number;
  /** Bytes that the target had already. */
  readonly reused: number;
  readonly annotations: Readonly<Record<string, string>>;
  /** Where each annotation, the name and the version come from. */
  readonly origins: Readonly<Record<string, string>>;
  /** Why, when the outcome is `failed` or `conflict`. */
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
}

export interface Report {
  readonly artifacts: readonly ReportedArtifact[];
  /** Tags that point at the new content now, as `repository:tag`. */
  readonly tagsMoved: readonly string[];
  /** Tags whose state is not known after a fault; a rerun settles them. */
  readonly tagsUnknown: readonly string[];
  /** Requests that were repeated, over the whole run. */
  readonly retries: number;
  readonly requests: number;
  readonly notes: readonly string[];
  /** True when any tag was created or moved. */
  readonly changed: boolean;
  readonly dryRun: boolean;
  /** The plan with its digests, when that is all that was wanted. */
  readonly plan?: Plan;
}
