/** What `verify` shows: lines for people, outputs and JSON for a deployment, and the error that decides the exit code. */

import { CodedError, type ErrorCode } from '../../errors.ts';
import type { Presentation } from '../../host/host.ts';
import { printable, readableSize } from '../../text.ts';
import type { CheckedAttestation } from './attestations.ts';
import { type Verification, type VerifyOutcome, worst } from './verification.ts';

export const verifyOutputs = {
  verified: '`true` when every artifact is verified.',
  outcome: '`verified`, `unsigned`, `foreign` or `tampered`: the worst of all artifacts.',
  digest: 'Digest of the only artifact; else empty.',
  reference: '`repository@digest` of the only artifact, to be deployed; else empty.',
  verifications: 'JSON array with one object for each reference: outcome, problems and attestations.',
} as const;

export function presentVerifications(verifications: readonly Verification[]): Presentation {
  const outcome = worst(verifications.map((one) => one.outcome));
  const [only, ...others] = verifications;
  const single = others.length === 0 && only?.outcome === 'verified' ? only : undefined;
  const json = { verified: outcome === 'verified', outcome, artifacts: verifications.map(jsonOf) };
  const error = failureOf(verifications, outcome);
  return {
    outputs: {
      verified: String(outcome === 'verified'),
      outcome,
      digest: single?.root.digest ?? '',
      reference: single?.pinned ?? '',
      verifications: JSON.stringify(json.artifacts),
    },
    lines: verifications.flatMap(linesOf),
    notices: [],
    warnings: [],
    json,
    published: [],
    ...(error && { failure: { error, others: otherProblems(verifications, error) } }),
  };
}

function linesOf(one: Verification): readonly string[] {
  const { outcome, pinned, bytes, attestations, problems } = one;
  return [
    `${outcome} ${printable(pinned)}, ${readableSize(bytes)} read`,
    ...attestations.map((attestation) => `  ${lineOf(attestation)}`),
    ...problems.map((problem) => `  ${printable(problem, 600)}`),
  ];
}

function lineOf({ digest, predicateType = 'a bundle', refusal, signer }: CheckedAttestation): string {
  const what = `${printable(predicateType, 200)} (${digest.slice(0, 19)})`;
  if (refusal)
    return `${refusal.outcome === 'foreign' ? 'foreign' : 'refused'} ${what}: ${refusal.check}: ${refusal.message}`;
  return `accepted ${what}, signed by ${signer?.identity ? printable(signer.identity.name) : 'the key'}`;
}

function jsonOf({ reference, pinned, root, outcome, problems, attestations, bytes }: Verification) {
  return {
    reference,
    pinned,
    digest: root.digest,
    mediaType: root.mediaType,
    outcome,
    problems,
    bytes,
    attestations: attestations.map(({ digest, predicateType, signer, refusal }) => ({
      digest,
      ...(predicateType !== undefined && { predicateType }),
      accepted: refusal === undefined,
      ...(signer && { signer: signer.identity ?? 'key' }),
      ...(refusal && { refusal }),
    })),
  };
}

const hints: Readonly<Record<Exclude<VerifyOutcome, 'verified'>, string>> = {
  unsigned: 'Publish it again with a signature, or name what it has: require: provenance',
  foreign: 'Deploy what your own workflow has published, or change the policy if this signer is meant.',
  tampered: 'Do not use it; publish it again from its source, and find out who may push to the repository.',
};

function failureOf(verifications: readonly Verification[], outcome: VerifyOutcome): CodedError | undefined {
  const first = verifications.find((one) => one.outcome === outcome);
  if (outcome === 'verified' || !first) return undefined;
  const code: ErrorCode = outcome;
  return new CodedError(code, `${printable(first.pinned)}: ${first.problems.join('; ')}`, {
    hint: hints[outcome],
  });
}

function otherProblems(verifications: readonly Verification[], { message }: CodedError): readonly string[] {
  return verifications
    .filter(({ outcome }) => outcome !== 'verified')
    .map(({ pinned, problems }) => `${printable(pinned)}: ${problems.join('; ')}`)
    .filter((line) => line !== message);
}
