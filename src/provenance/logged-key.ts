/** Signing with a key of one's own where the signatures are to be in a transparency log: `transparency: public`. */

import { createLimit } from '../async.ts';
import type { ServiceRequests } from '../host/host.ts';
import { isRecord } from '../json.ts';
import { encode } from '../oci/manifest.ts';
import { logIndexOf } from './bundle.ts';
import type { PrivateKey } from './keys.ts';
import type { SigningServices } from './services.ts';
import { createKeySigner, type Signer } from './signer.ts';
import { payloadType } from './statement.ts';
import { concurrency, signingError, witnessesOf } from './witnesses.ts';

export type LogOptions = Pick<SigningServices, 'log' | 'timestamps'> & Pick<ServiceRequests, 'runLibrary'>;

/** Each signature gets an entry in the log, and one without an entry is made again. */
export async function createLoggedKeySigner(key: PrivateKey, options: LogOptions): Promise<Signer> {
  const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
    import('@sigstore/sign'),
    import('@sigstore/bundle'),
  ]);
  const unlogged = createKeySigner(key);
  const { pem: publicKey, hint } = key.publicKey;
  const builder = new DSSEBundleBuilder({
    signer: {
      sign: async (data) => ({
        signature: Buffer.from(key.sign(data)),
        key: { $case: 'publicKey', publicKey, hint },
      }),
    },
    witnesses: await witnessesOf(options),
  });
  const limit = createLimit(concurrency);
  return {
    name: unlogged.name,
    sign: (statement) =>
      limit(async () => {
        try {
          const content = { data: Buffer.from(statement), type: payloadType };
          const bundle = await options.runLibrary(() => builder.create(content));
          return encode(withoutKeyId(bundleToJSON(bundle)));
        } catch (error) {
          throw signingError(error);
        }
      }),
    isOwn: async (bundle) => logIndexOf(bundle) !== undefined && (await unlogged.isOwn(bundle)),
  };
}

/** cosign compares `keyid` with the fingerprint of its key, not with the hint that the library writes; it is not signed. */
function withoutKeyId(bundle: unknown): unknown {
  if (!isRecord(bundle) || !isRecord(bundle.dsseEnvelope)) return bundle;
  const signatures = bundle.dsseEnvelope.signatures as readonly unknown[];
  const bare = signatures.map((one) => (isRecord(one) ? { sig: one.sig } : one));
  return { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: bare } };
}
