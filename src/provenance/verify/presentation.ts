/** What `verify` shows: lines for people, outputs and JSON for a deployment, and the error that decides the exit code. */

import { CodedError, type ErrorCode } from '../../errors.ts';
import type { Presentation } from '../../host/host.ts';
import { hintWithLines } from '../../input-error.ts';
import { boundedOutput } from '../../output-json.ts';
import { printable, readableSize } from '../../text.ts';
import type { CheckedAttestation } from './attestations.ts';
import { requirementFor } from './policy.ts';
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
  const output = boundedOutput('verifications', json.artifacts);
  const error = failureOf(verifications, outcome) ?? notReproduced(verifications);
  return {
    outputs: {
      verified: String(outcome === 'verified'),
      outcome,
      digest: single?.root.digest ?? '',
      reference: single?.pinned ?? '',
      verifications: output.text,
    },
    lines: verifications.flatMap(linesOf),
    notices: output.notices,
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
    ...reproductionLines(one),
  ];
}

function reproductionLines({ reproduction, root }: Verification): readonly string[] {
  if (!reproduction) return [];
  const { digest, differences, ofCommit } = reproduction;
  const result =
    digest === root.digest
      ? 'reproduced: packed again with the same digest'
      : differences.length === 0
        ? `reproduced: packed again with the same content, as ${digest}, of another commit`
        : `not reproduced: packed again as ${digest}`;
  return [result, ...differences, ...ofCommit].map((line) => `  ${line}`);
}

function lineOf({ digest, predicateType = 'a bundle', refusal, signer }: CheckedAttestation): string {
  const what = `${printable(predicateType, 200)} (${digest.slice(0, 19)})`;
  if (refusal)
    return `${refusal.outcome === 'foreign' ? 'foreign' : 'refused'} ${what}: ${refusal.check}: ${refusal.message}`;
  return `accepted ${what}, signed by ${signer?.identity ? printable(signer.identity.name) : 'the key'}`;
}

function jsonOf(one: Verification) {
  const { reference, pinned, root, outcome, problems, attestations, bytes, reproduction } = one;
  return {
    reference,
    pinned,
    digest: root.digest,
    mediaType: root.mediaType,
    outcome,
    problems,
    bytes,
    ...(reproduction && { reproduction }),
    attestations: attestations.map(({ digest, predicateType, signer, refusal }) => ({
      digest,
      ...(predicateType !== undefined && { predicateType }),
      accepted: refusal === undefined,
      ...(signer && { signer: signer.identity ?? 'key' }),
      ...(refusal && { refusal }),
    })),
  };
}

const hints: Readonly<Record<'foreign' | 'tampered', string>> = {
  foreign: 'Deploy what your own workflow has published, or change the policy if this signer is meant.',
  tampered: 'Do not use it; publish it again from its source, and find out who may push to the repository.',
};

function hintFor(outcome: Exclude<VerifyOutcome, 'verified'>, { attestations }: Verification): string {
  if (outcome !== 'unsigned') return hints[outcome];
  const accepted = attestations.flatMap(({ predicateType, refusal }) =>
    predicateType === undefined || refusal ? [] : [requirementFor(predicateType)],
  );
  return accepted.length === 0
    ? 'Publish it again with a signature: "attest: true", or a "key".'
    : hintWithLines('Publish it again with what is missing, or require what it has', {
        require: [...new Set(accepted)],
      });
}

function failureOf(verifications: readonly Verification[], outcome: VerifyOutcome): CodedError | undefined {
  const first = verifications.find((one) => one.outcome === outcome);
  if (outcome === 'verified' || !first) return undefined;
  const code: ErrorCode = outcome;
  return new CodedError(code, `${printable(first.pinned)}: ${first.problems.join('; ')}`, {
    hint: hintFor(outcome, first),
  });
}

function notReproduced(verifications: readonly Verification[]): CodedError | undefined {
  const first = verifications.find(({ reproduction }) => (reproduction?.differences.length ?? 0) > 0);
  if (!first) return undefined;
  const [difference = ''] = first.reproduction?.differences ?? [];
  return new CodedError('digest-mismatch', `${printable(first.pinned)} was not reproduced: ${difference}`, {
    hint: 'Check out the commit that it was published from, and build with the same tools.',
  });
}

function otherProblems(verifications: readonly Verification[], { message }: CodedError): readonly string[] {
  return verifications
    .filter(({ outcome }) => outcome !== 'verified')
    .map(({ pinned, problems }) => `${printable(pinned)}: ${problems.join('; ')}`)
    .filter((line) => line !== message);
}
