/** Signing without a key of one's own: Fulcio certifies a key of this run for the identity of the workflow. */

import { generateKeyPairSync, sign, X509Certificate } from 'node:crypto';
import type { BundleBuilder, Signer as SigstoreSigner } from '@sigstore/sign';
import { createLimit } from '../async.ts';
import type { ServiceRequests } from '../host/host.ts';
import { encode } from '../oci/manifest.ts';
import type { Bundle } from './bundle.ts';
import type { SigningServices } from './services.ts';
import type { Signer } from './signer.ts';
import { payloadType } from './statement.ts';
import type { TrustFor } from './trust.ts';
import { verifyCertificate } from './verify/check-signer.ts';
import type { Identity } from './verify/identity.ts';
import { concurrency, requestOptions, signingError, witnessesOf } from './witnesses.ts';

export interface KeylessOptions extends Pick<ServiceRequests, 'runLibrary'> {
  readonly services: SigningServices;
  /** A token for Fulcio. */
  requestToken(audience: string): Promise<string>;
  /** Whose certificates, logs and times are trusted; called when there is a bundle to verify. */
  readonly trust: TrustFor;
  /** What the certificates of this run say. */
  readonly identity: Pick<Identity, 'name' | 'ref'>;
}

/** Milliseconds for which a certificate has to be valid still. */
const leastValidity = 60_000;

export async function createKeylessSigner(options: KeylessOptions): Promise<Signer> {
  const { DSSEBundleBuilder } = await import('@sigstore/sign');
  const { bundleToJSON } = await import('@sigstore/bundle');
  const builder: BundleBuilder = new DSSEBundleBuilder({
    signer: await createCertifiedSigner(options),
    witnesses: await witnessesOf(options.services),
  });
  const limit = createLimit(concurrency);
  return {
    name: options.identity.name,
    sign: (statement) =>
      limit(async () => {
        try {
          const content = { data: Buffer.from(statement), type: payloadType };
          const bundle = await options.runLibrary(() => builder.create(content));
          return encode(bundleToJSON(bundle));
        } catch (error) {
          throw signingError(error);
        }
      }),
    isOwn: (bundle) => isOwn(bundle, options),
  };
}

/** One key and one certificate for all statements of a run, renewed before it expires: Fulcio is asked once, not for each statement. */
async function createCertifiedSigner({ services, requestToken }: KeylessOptions): Promise<SigstoreSigner> {
  const { FulcioSigner } = await import('@sigstore/sign');
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signData = (data: Uint8Array) => sign('sha256', data, privateKey);
  const fulcio = new FulcioSigner({
    fulcioBaseURL: services.authority,
    identityProvider: { getToken: () => requestToken('sigstore') },
    keyHolder: {
      sign: async (data) => ({
        signature: signData(data),
        key: { $case: 'publicKey', publicKey: publicPem },
      }),
    },
    ...requestOptions,
  });
  let certified: Promise<string> | undefined;
  let expires = 0;
  const certify = async (): Promise<string> => {
    const { key } = await fulcio.sign(Buffer.alloc(0));
    const certificate = key.$case === 'x509Certificate' ? key.certificate : '';
    expires = Date.parse(new X509Certificate(certificate).validTo);
    return certificate;
  };
  return {
    async sign(data) {
      if (!certified || (expires > 0 && expires - Date.now() < leastValidity)) {
        expires = 0;
        certified = certify();
        certified.catch(() => {
          certified = undefined;
        });
      }
      const certificate = await certified;
      return { signature: signData(data), key: { $case: 'x509Certificate', certificate } };
    },
  };
}

/** By the same workflow for the same ref, verified: anybody who may push could attach a bundle that only says so. */
async function isOwn(bundle: Bundle, { identity, trust }: KeylessOptions): Promise<boolean> {
  if (!('certificate' in bundle.signer)) return false;
  const result = await verifyCertificate(bundle, await trust(bundle));
  if (!('identity' in result)) return false;
  return result.identity.name === identity.name && result.identity.ref === identity.ref;
}
