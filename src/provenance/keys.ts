/** Keys: the private key that signs and the public key that verifies, from PEM text (RFC 7468). */

import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { cosignLabels, decryptCosignKey } from './cosign-key.ts';

export interface PublicKey {
  readonly key: KeyObject;
  /** SHA-256 of the key in DER, in base64: the hint of a bundle (sigstore/cosign, internal/key/svkeypair.go). */
  readonly hint: string;
  /** SPKI in PEM. */
  readonly pem: string;
  verify(data: Uint8Array, signature: Uint8Array): boolean;
}

export interface PrivateKey {
  readonly publicKey: PublicKey;
  sign(data: Uint8Array): Uint8Array;
}

/** A longer text is no key. */
const sizeLimit = 64 * 1024;

/**
 * Reads a private key: PKCS#8, also encrypted, SEC 1 or PKCS#1, or the encrypted key file of cosign. Throws `input` for anything
 * else, a wrong password, and an algorithm that verifiers do not accept.
 */
export async function readPrivateKey(pem: string, password: string | undefined): Promise<PrivateKey> {
  const { label, content } = pemBlock(pem);
  const key = cosignLabels.includes(label)
    ? await openCosignKey(content, password)
    : openPrivateKey(pem, label, password);
  const algorithm = algorithmOf(key);
  return { publicKey: publicKeyOf(createPublicKey(key)), sign: (data) => sign(algorithm, data, key) };
}

/** Reads a public key (SPKI), or the public half of an unencrypted private key. Throws `input` for anything else. */
export function readPublicKey(pem: string): PublicKey {
  const { label } = pemBlock(pem);
  if (label.includes('ENCRYPTED') || label.includes('CERTIFICATE'))
    throw unusable(
      `is a PEM block of the type "${printable(label, 60)}"`,
      'Give the public key: key: cosign.pub',
    );
  const found = attempt(() => createPublicKey(pem));
  if (!found) throw unusable('is not a public key', 'Give the public key in PEM: key: cosign.pub');
  algorithmOf(found);
  return publicKeyOf(found);
}

function publicKeyOf(key: KeyObject): PublicKey {
  const der = key.export({ type: 'spki', format: 'der' });
  const algorithm = algorithmOf(key);
  return {
    key,
    hint: hash('sha256', der, 'base64'),
    pem: key.export({ type: 'spki', format: 'pem' }).toString(),
    verify: (data, signature) => verify(algorithm, data, key, signature),
  };
}

function pemBlock(pem: string): { readonly label: string; readonly content: Uint8Array } {
  const block =
    pem.length > sizeLimit ? null : /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/.exec(pem);
  if (!block) throw unusable('has no PEM block', 'Give the whole file, from its "-----BEGIN" line on.');
  const [, label = '', body = ''] = block;
  return { label, content: Buffer.from(body, 'base64') };
}

async function openCosignKey(content: Uint8Array, password = ''): Promise<KeyObject> {
  const invalid = (problem: string) =>
    unusable(
      `is not a key file of cosign: ${printable(problem, 120)}`,
      'Create a key pair: cosign generate-key-pair',
    );
  const der = await decryptCosignKey(content, password, invalid);
  if (!der) throw wrongPassword();
  const key = attempt(() => createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }));
  if (!key) throw invalid('what it encrypts is not PKCS#8');
  return key;
}

function openPrivateKey(pem: string, label: string, password: string | undefined): KeyObject {
  if (!label.includes('PRIVATE KEY'))
    throw unusable(`is a PEM block of the type "${printable(label, 60)}"`, 'Give a private key in PKCS#8.');
  const isEncrypted = label.startsWith('ENCRYPTED') || /^Proc-Type:.*ENCRYPTED/m.test(pem);
  if (isEncrypted && password === undefined) throw wrongPassword();
  const key = attempt(() => createPrivateKey({ key: pem, passphrase: password ?? '' }));
  if (key) return key;
  throw isEncrypted ? wrongPassword() : unusable('is not a private key', 'Give a private key in PKCS#8.');
}

function attempt<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

const curves: readonly (string | undefined)[] = ['prime256v1', 'secp384r1'];

/**
 * The hash of a signature with this key, which the verifier does not read anywhere: cosign assumes SHA-256 for every ECDSA and RSA
 * key. Ed25519 has a hash of its own.
 */
function algorithmOf(key: KeyObject): 'sha256' | null {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === 'ed25519') return null;
  if (type === 'ec' && curves.includes(details?.namedCurve)) return 'sha256';
  if (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048) return 'sha256';
  throw unusable(
    `is a key of the type ${printable([type, details?.namedCurve, details?.modulusLength].filter(Boolean).join(' '))}`,
    'Use ECDSA with the curve P-256 or P-384, Ed25519, or RSA with at least 2048 bits.',
  );
}

function wrongPassword(): CodedError {
  return unusable(
    'cannot be decrypted with this password',
    'Give its password: key-password: $' + '{{ secrets.COSIGN_PASSWORD }}',
  );
}

function unusable(problem: string, hint: string): CodedError {
  return new CodedError('input', `"key" ${problem}`, { hint });
}
