/** The attestations of one artifact, each verified or refused, and what of the policy they leave missing. */

import type { Digest } from '../../oci/digest.ts';
import type { ReadStore } from '../../store/store.ts';
import { printable } from '../../text.ts';
import { type Attached, readAttached, type Unreadable } from '../attached.ts';
import { isAbout, provenancePredicate } from '../statement.ts';
import type { TrustFor } from '../trust.ts';
import { checkSigner, isRefusal, type Refusal, type VerifiedSigner } from './check-signer.ts';
import type { Policy, Requirement } from './policy.ts';
import { contradictionOf } from './provenance.ts';

export interface CheckedAttestation {
  /** Of the manifest that has the bundle. */
  readonly digest: Digest;
  /** Absent when the bundle cannot be read. */
  readonly predicateType?: string;
  readonly signer?: VerifiedSigner;
  readonly refusal?: Refusal;
}

export interface AttestationsResult {
  readonly attestations: readonly CheckedAttestation[];
  readonly missing: readonly MissingStatement[];
}

export interface MissingStatement {
  readonly name: string;
  readonly outcome: 'tampered' | 'unsigned' | 'foreign';
  readonly message: string;
}

/** Verifies every bundle about the digest. Throws when the store or the trusted root cannot be read. */
export async function checkAttestations(
  store: ReadStore,
  digest: Digest,
  policy: Policy,
  trust: TrustFor,
): Promise<AttestationsResult> {
  const attestations: CheckedAttestation[] = [];
  for await (const attached of readAttached(store, digest))
    attestations.push(await check(attached, digest, policy, trust));
  const missing = policy.required.flatMap((requirement) => missingOf(requirement, attestations) ?? []);
  return { attestations, missing };
}

async function check(
  attached: Attached | Unreadable,
  digest: Digest,
  policy: Policy,
  trust: TrustFor,
): Promise<CheckedAttestation> {
  const manifest = attached.manifest.digest;
  if ('error' in attached)
    return {
      digest: manifest,
      refusal: { check: 'bundle', outcome: 'tampered', message: attached.error.message },
    };
  const { bundle, statement } = attached;
  const { predicateType } = statement;
  const found = { digest: manifest, predicateType };
  const signer = await checkSigner(bundle, policy, trust);
  if (isRefusal(signer)) return { ...found, refusal: signer };
  const refusal = refusalOfStatement(attached, digest, signer);
  return refusal ? { ...found, signer, refusal } : { ...found, signer };
}

function refusalOfStatement(
  { statement }: Attached,
  digest: Digest,
  { identity }: VerifiedSigner,
): Refusal | undefined {
  if (!isAbout(statement, digest))
    return { check: 'subject', outcome: 'tampered', message: 'it is about another digest' };
  if (statement.predicateType !== provenancePredicate || !identity) return undefined;
  const contradiction = contradictionOf(statement.predicate, identity);
  return contradiction === undefined
    ? undefined
    : { check: 'provenance', outcome: 'tampered', message: contradiction };
}

function missingOf(
  { name, predicateTypes }: Requirement,
  attestations: readonly CheckedAttestation[],
): MissingStatement | undefined {
  const isCandidate = ({ predicateType = '' }: CheckedAttestation) => predicateTypes.includes(predicateType);
  const candidates = attestations.filter(isCandidate);
  if (candidates.some(({ refusal }) => !refusal)) return undefined;
  // What cannot be read may have been the statement that is missing.
  const unreadable = attestations.filter(({ predicateType }) => predicateType === undefined);
  const refused = [...candidates, ...unreadable].flatMap(({ refusal }) => refusal ?? []);
  const reason = refused.find(({ outcome }) => outcome === 'tampered') ?? refused[0];
  if (!reason) return { name, outcome: 'unsigned', message: `there is no ${printable(name, 200)}` };
  const { check: failed, outcome, message } = reason;
  return { name, outcome, message: `no ${printable(name, 200)} is accepted: ${failed}: ${message}` };
}
