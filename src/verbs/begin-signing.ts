/** Signing begins before there is anything to sign: keys and tokens take time. */

import { CodedError } from '../errors.ts';
import type { Host } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { SignDelivery } from '../provenance/signing.ts';

/** Deriving a key and requesting a token take a third of a second, in which the workspace is searched. */
export function beginSigning(
  options: PublishOptions,
  host: Host,
  fetch: typeof globalThis.fetch,
): Promise<SignDelivery | undefined> | undefined {
  const { key, keyPassword, attest, sbom = 'off' } = options;
  if (key === undefined && keyPassword !== undefined)
    throw new CodedError('input', '"key-password" is given without "key", which is absent or empty', {
      hint: 'Give both, or neither: key: $' + '{{ secrets.COSIGN_PRIVATE_KEY }}',
    });
  if (key === undefined && attest === 'false' && sbom === 'off') return undefined;
  const opening = import('../provenance/signing.ts').then(({ openSigning }) =>
    openSigning(options, { ...host, fetch }),
  );
  opening.catch(() => {});
  return opening;
}
