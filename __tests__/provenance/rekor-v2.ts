/** A transparency log of version 2 for tests: entries in a Merkle tree, and checkpoints as signed notes (sigstore/rekor-tiles; RFC 6962). */

import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { preAuthEncoding } from '../../src/provenance/dsse.ts';
import { canonicalJson } from './tuf-repository.ts';

interface CreateEntryRequest {
  readonly dsseRequestV002: {
    readonly envelope: {
      readonly payload: string;
      readonly payloadType: string;
      readonly signatures: readonly { readonly sig: string }[];
    };
    readonly verifiers: readonly object[];
  };
}

const sha256 = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

export function createRekorV2(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const keyId = sha256(`${origin}\n`, Uint8Array.of(1), der.subarray(-32));
  const leaves: Buffer[] = [];
  const checkpoint = (root: Buffer): string => {
    const note = `${origin}\n${leaves.length}\n${root.toString('base64')}\n`;
    const signature = Buffer.concat([keyId.subarray(0, 4), sign(undefined, Buffer.from(note), privateKey)]);
    return `${note}\n\u2014 ${origin} ${signature.toString('base64')}\n`;
  };
  return {
    origin,
    publicKey: der,
    keyId,
    /** The response to a request for a new entry. */
    add({ dsseRequestV002: { envelope, verifiers } }: CreateEntryRequest): object {
      const { payload, payloadType, signatures } = envelope;
      const digest = sha256(preAuthEncoding(payloadType, Buffer.from(payload, 'base64')));
      const signature = { content: signatures[0]?.sig, verifier: verifiers[0] };
      const data = { algorithm: 'SHA2_256', digest: digest.toString('base64') };
      const body = Buffer.from(
        canonicalJson({
          apiVersion: '0.0.2',
          kind: 'hashedrekord',
          spec: { hashedRekordV002: { data, signature } },
        }),
      );
      const index = leaves.push(sha256(Uint8Array.of(0), body)) - 1;
      const root = rootOf(leaves);
      return {
        logIndex: String(index),
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind: 'hashedrekord', version: '0.0.2' },
        inclusionProof: {
          logIndex: String(index),
          rootHash: root.toString('base64'),
          treeSize: String(leaves.length),
          hashes: pathOf(leaves, index).map((hash) => hash.toString('base64')),
          checkpoint: { envelope: checkpoint(root) },
        },
        canonicalizedBody: body.toString('base64'),
      };
    },
  };
}

/** The largest power of two below the number of leaves. */
const splitOf = (size: number): number => 2 ** (Math.ceil(Math.log2(size)) - 1);

function rootOf(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (leaves.length === 1 && only) return only;
  const split = splitOf(leaves.length);
  return sha256(Uint8Array.of(1), rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

/** RFC 6962, section 2.1.1. */
function pathOf(leaves: readonly Buffer[], index: number): readonly Buffer[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...pathOf(left, index), rootOf(right)]
    : [...pathOf(right, index - split), rootOf(left)];
}
