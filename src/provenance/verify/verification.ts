/** The Verification of one artifact: its content and its attestations, with the outcome that a deployment can decide by. */

import type { Descriptor } from '../../oci/descriptor.ts';
import type { ReadStore } from '../../store/store.ts';
import type { TrustFor } from '../trust.ts';
import { type CheckedAttestation, checkAttestations, type MissingStatement } from './attestations.ts';
import { checkContent } from './content.ts';
import type { Policy } from './policy.ts';
import type { Reproduction } from './reproduce.ts';

/** From best to worst, as exit codes: nothing is missing, no statement, somebody else's statement, something was altered. */
export type VerifyOutcome = 'verified' | 'unsigned' | 'foreign' | 'tampered';

export interface Verification {
  /** As it was given. */
  readonly reference: string;
  /** With its digest, for whoever deploys it. */
  readonly pinned: string;
  readonly root: Descriptor;
  readonly outcome: VerifyOutcome;
  /** One sentence for each reason. */
  readonly problems: readonly string[];
  readonly attestations: readonly CheckedAttestation[];
  /** What differs from the workspace, where it was packed again. */
  readonly reproduction?: Reproduction;
  /** Bytes of content that were read. */
  readonly bytes: number;
}

const severity: readonly VerifyOutcome[] = ['verified', 'unsigned', 'foreign', 'tampered'];

/** The worst of several outcomes. */
export function worst(outcomes: readonly VerifyOutcome[]): VerifyOutcome {
  return severity.findLast((outcome) => outcomes.includes(outcome)) ?? 'verified';
}

export interface VerifyRequest {
  readonly reference: string;
  readonly pinned: string;
  readonly root: Descriptor;
  readonly store: ReadStore;
  readonly policy: Policy;
  readonly trust: TrustFor;
}

/** Throws when the store or the trusted root cannot be read: that says nothing about the artifact. */
export async function verifyArtifact(request: VerifyRequest): Promise<Verification> {
  const { reference, pinned, root, store, policy, trust } = request;
  const content = await checkContent(root, store);
  const { attestations, missing } = await checkAttestations(store, root.digest, policy, trust);
  const altered = content.error ? [`the content is not complete: ${content.error.message}`] : [];
  const outcomes = missing.map(({ outcome }: MissingStatement) => outcome);
  return {
    reference,
    pinned,
    root,
    outcome: worst([...(content.error ? (['tampered'] as const) : []), ...outcomes]),
    problems: [...altered, ...missing.map(({ message }) => message)],
    attestations,
    bytes: content.bytes,
  };
}
