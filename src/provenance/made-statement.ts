/** A MadeStatement: what a run has said about an artifact, by whom, and where it is stored. */

import type { Digest } from '../oci/digest.ts';
import {
  cyclonedxPredicate,
  packingPredicate,
  provenancePredicate,
  signaturePredicate,
  spdxPredicate,
} from './statement.ts';

export interface MadeStatement {
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

const names: Readonly<Record<string, string>> = {
  [signaturePredicate]: 'signature',
  [provenancePredicate]: 'provenance',
  [packingPredicate]: 'packing',
  [cyclonedxPredicate]: 'sbom',
  [spdxPredicate]: 'sbom',
};

/** The name by which `require` of the verb `verify` calls it. */
export function statementName(predicateType: string): string {
  return names[predicateType] ?? predicateType;
}
