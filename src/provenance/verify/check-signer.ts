/** Checking a bundle's signer: the given key, or a certificate of a trusted authority whose identity the policy accepts. */

import { X509Certificate } from 'node:crypto';
import { printable } from '../../text.ts';
import type { Bundle } from '../bundle.ts';
import { preAuthEncoding } from '../dsse.ts';
import type { PublicKey } from '../keys.ts';
import type { Root, Trust, TrustFor } from '../trust.ts';
import { type Identity, identityOf, mismatchOf } from './identity.ts';
import type { Policy, SignerPolicy } from './policy.ts';

/** Checks in the order in which a bundle goes through them. */
export type CheckName =
  | 'bundle'
  | 'key'
  | 'certificate'
  | 'time'
  | 'log'
  | 'signature'
  | 'identity'
  | 'subject'
  | 'predicate'
  | 'provenance';

/** Why a bundle does not count: it is broken or altered, or it is somebody else's. */
export interface Refusal {
  readonly check: CheckName;
  readonly outcome: 'tampered' | 'foreign';
  readonly message: string;
}

export interface VerifiedSigner {
  /** Of a certificate; absent for a key. */
  readonly identity?: Identity;
}

/** `trust` is called for a bundle with a certificate only. Throws what loading the trust throws. */
export async function checkSigner(
  bundle: Bundle,
  { signer }: Pick<Policy, 'signer'>,
  trust: TrustFor,
): Promise<VerifiedSigner | Refusal> {
  if ('key' in signer) return checkKey(bundle, signer.key);
  if (!('certificate' in bundle.signer))
    return foreign('certificate', 'it is signed with a key, and a certificate is expected');
  return await checkCertificate(bundle, signer, await trust(bundle));
}

export function isRefusal(result: VerifiedSigner | Refusal): result is Refusal {
  return 'check' in result;
}

function checkKey(
  { signer, payloadType, payload, signature }: Bundle,
  key: PublicKey,
): VerifiedSigner | Refusal {
  if (key.verify(preAuthEncoding(payloadType, payload), signature)) return {};
  if (!('hint' in signer)) return foreign('key', 'it is signed with a certificate, not with this key');
  // The hint is not signed: it only tells which of two refusals is the better explanation.
  if (signer.hint === key.hint || signer.hint === '')
    return tampered('signature', 'the signature does not match what it is about');
  return foreign('key', 'it is signed with another key');
}

async function checkCertificate(
  bundle: Bundle,
  policy: SignerPolicy,
  trust: Trust,
): Promise<VerifiedSigner | Refusal> {
  const verified = await verifyCertificate(bundle, trust);
  if (isRefusal(verified)) return verified;
  const mismatch = mismatchOf(verified.identity, policy);
  return mismatch === undefined ? verified : foreign('identity', mismatch);
}

/** Verified by a root whose authority has issued the certificate; otherwise refused with the reason of the first of these. */
export async function verifyCertificate(
  { document, signer }: Bundle,
  trust: Trust,
): Promise<{ readonly identity: Identity } | Refusal> {
  const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
    import('@sigstore/bundle'),
    import('@sigstore/verify'),
  ]);
  const refusals: Refusal[] = [];
  for (const { verifier } of trust.filter((root) => hasIssued(root, signer))) {
    try {
      const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(document)));
      return { identity: identityOf(identity?.subjectAlternativeName ?? '', identity?.oids ?? []) };
    } catch (error) {
      refusals.push(refusalOf(error, signer));
    }
  }
  // Whatever else is wrong with it, a bundle of an unknown authority is somebody else's.
  return (
    refusals.find(({ outcome }) => outcome === 'tampered') ??
    refusals[0] ??
    foreign('certificate', 'the certificate is not from a trusted authority')
  );
}

function hasIssued({ authorities }: Root, signer: Bundle['signer']): boolean {
  if (!('certificate' in signer)) return true;
  try {
    const leaf = new X509Certificate(signer.certificate);
    return authorities.some((bytes) => {
      const authority = new X509Certificate(bytes);
      return leaf.checkIssued(authority) && leaf.verify(authority.publicKey);
    });
  } catch {
    // What is no certificate is refused as a broken bundle.
    return true;
  }
}

function refusalOf(error: unknown, signer: Bundle['signer']): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = printable(error instanceof Error ? error.message : String(error));
  if (code === 'CERTIFICATE_ERROR') return certificateRefusal(error, message, signer);
  if (code.startsWith('TLOG')) return tampered('log', message);
  if (code === 'TIMESTAMP_ERROR') return tampered('time', message);
  if (code === 'SIGNATURE_ERROR') return tampered('signature', message);
  return tampered('bundle', message);
}

/** A certificate of an authority that is not trusted is somebody else's; one that had expired is refused by its time. */
function certificateRefusal(error: unknown, message: string, signer: Bundle['signer']): Refusal {
  const cause = error instanceof Error ? String((error.cause as Error | undefined)?.message ?? '') : '';
  if (/expired|not valid/.test(`${message} ${cause}`) && !/path/.test(cause))
    return tampered('time', `the certificate was not valid when it was used${validity(signer)}`);
  if (/SCT/i.test(message)) return tampered('certificate', message);
  return foreign('certificate', 'the certificate is not from a trusted authority');
}

function validity(signer: Bundle['signer']): string {
  if (!('certificate' in signer)) return '';
  try {
    const { validFrom, validTo } = new X509Certificate(signer.certificate);
    return ` (it was from ${printable(validFrom, 40)} to ${printable(validTo, 40)})`;
  } catch {
    return '';
  }
}

function tampered(check: CheckName, message: string): Refusal {
  return { check, outcome: 'tampered', message };
}

function foreign(check: CheckName, message: string): Refusal {
  return { check, outcome: 'foreign', message };
}
