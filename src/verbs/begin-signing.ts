/** The signing of a run: opened early, and only where an input asks for it. */

import { CodedError } from '../errors.ts';
import type { Host, ServiceRequests } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { SignDelivery } from '../provenance/signing.ts';

type SigningInputs = Pick<
  PublishOptions,
  'key' | 'keyPassword' | 'attest' | 'sbom' | 'transparency' | 'signingConfig' | 'trustedRoot' | 'token'
>;

/** Deriving a key and requesting a token take a third of a second, in which the workspace is searched. */
export function beginSigning(
  options: SigningInputs,
  host: Host,
  requests: ServiceRequests,
): Promise<SignDelivery | undefined> | undefined {
  const { key, keyPassword, attest, sbom = 'off' } = options;
  if (key === undefined && keyPassword !== undefined)
    throw new CodedError('input', '"key-password" is given without "key", which is absent or empty', {
      hint: 'Give both, or neither: key: $' + '{{ secrets.COSIGN_PRIVATE_KEY }}',
    });
  if (key === undefined && attest === 'false' && sbom === 'off') return undefined;
  const opening = import('../provenance/signing.ts').then(({ openSigning }) =>
    openSigning(options, { ...host, fetch: requests.fetch, runLibrary: requests.runLibrary }),
  );
  opening.catch(() => {});
  return opening;
}
