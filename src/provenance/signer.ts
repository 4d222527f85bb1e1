/** The Signer: makes the bundle of a statement, and recognizes its own. */

import type { Bundle } from './bundle.ts';
import { encodeKeyBundle } from './bundle.ts';
import { preAuthEncoding } from './dsse.ts';
import type { PrivateKey } from './keys.ts';
import { payloadType } from './statement.ts';

export interface Signer {
  /** Who signs, for people: the workflow with its ref, or `key <hint>`. */
  readonly name: string;
  /** The bytes of the bundle of a signed statement. */
  sign(statement: Uint8Array): Promise<Uint8Array>;
  /** True when this signer would make the same statement once more: signed by the same identity, for the same source ref. */
  isOwn(bundle: Bundle): Promise<boolean>;
}

/** A signer with a key, without a transparency log. */
export function createKeySigner({ publicKey, sign }: PrivateKey): Signer {
  const { hint } = publicKey;
  return {
    name: `key ${hint}`,
    async sign(payload) {
      const signature = sign(preAuthEncoding(payloadType, payload));
      return encodeKeyBundle({ hint, payloadType, payload, signature });
    },
    isOwn: async ({ payloadType: type, payload, signature }) =>
      publicKey.verify(preAuthEncoding(type, payload), signature),
  };
}
