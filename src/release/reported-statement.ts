/** A ReportedStatement: what is said about an artifact and attached to it, by whom, and where it is stored. */

import type { Digest } from '../oci/digest.ts';

export interface ReportedStatement {
  /** `signature`, `provenance`, `packing` or `sbom`. */
  readonly name: string;
  /** Its predicate type; of a bill of materials that is attached without a signature, its media type. */
  readonly type: string;
  /** Of the referrer that has it. */
  readonly digest: Digest;
  /** The workflow with its ref, or `key <hint>`; absent where nobody has signed it. */
  readonly signer?: string;
  /** The repository or layout with the referrer, the index of its entry in a transparency log, and GitHub's page. */
  readonly storedIn: readonly string[];
  /** False when an earlier run has made it. */
  readonly isNew: boolean;
}
