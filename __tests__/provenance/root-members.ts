/** Members of a trusted root for tests: authorities and logs (sigstore/protobuf-specs, sigstore_trustroot.proto). */

import { createHash } from 'node:crypto';
import { HashAlgorithm, PublicKeyDetails } from '@sigstore/protobuf-specs';
import type { createRekorV2 } from './rekor-v2.ts';

const start = new Date('2020-01-01T00:00:00Z');

export function authority(certificates: readonly ArrayBufferView[]) {
  return {
    subject: { commonName: 'tests', organization: 'tests' },
    uri: 'http://127.0.0.1',
    certChain: { certificates: certificates.map((bytes) => ({ rawBytes: bufferOf(bytes) })) },
    validFor: { start },
    operator: 'tests',
  };
}

export function logOf(publicKey: Buffer, baseUrl: string) {
  return {
    baseUrl,
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: {
      rawBytes: publicKey,
      keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
      validFor: { start },
    },
    logId: { keyId: createHash('sha256').update(publicKey).digest() },
    checkpointKeyId: undefined,
    operator: 'tests',
  };
}

export function logV2Of({ origin, publicKey, keyId }: ReturnType<typeof createRekorV2>) {
  const log = logOf(publicKey, `https://${origin}`);
  const keyDetails = PublicKeyDetails.PKIX_ED25519;
  return { ...log, publicKey: { ...log.publicKey, keyDetails }, logId: { keyId } };
}

export function bufferOf(view: ArrayBufferView): Buffer {
  return Buffer.from(view.buffer, view.byteOffset, view.byteLength);
}
