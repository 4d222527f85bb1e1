/** Signing during a release: who signs, and which statements each artifact gets. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Location, ReadStore } from '../store/store.ts';
import { type Claim, type NewReferrers, signMissing } from './attach.ts';
import { type KeyHost, readKeyInput } from './key-input.ts';
import { readPrivateKey } from './keys.ts';
import { createKeySigner, type Signer } from './signer.ts';
import { signaturePredicate } from './statement.ts';

export interface SigningOptions {
  readonly key: string;
  readonly keyPassword?: string;
}

/** What signing needs of the delivery of one artifact. */
export interface Signable {
  readonly target: ReadStore;
  readonly packed: { readonly root: Descriptor };
  readonly destination: { readonly repository: string; readonly location: Location };
}

export type SignDelivery = (delivery: Signable) => Promise<NewReferrers>;

/** Reads the key, so that one that cannot be used fails the run before anything is pushed. */
export async function openSigning(options: SigningOptions, host: KeyHost): Promise<SignDelivery> {
  const signer = await openKeySigner(options, host);
  return ({ target, packed, destination }) =>
    signMissing({
      store: target,
      subject: packed.root,
      name: subjectName(destination),
      claims: [signature],
      signer,
    });
}

/** The statement that `cosign sign` makes. */
const signature: Claim = { predicateType: signaturePredicate, predicate: {} };

async function openKeySigner({ key, keyPassword }: SigningOptions, host: KeyHost): Promise<Signer> {
  const password = keyPassword ?? host.environment.COSIGN_PASSWORD;
  if (password !== undefined && password !== '') host.log.mask(password);
  return createKeySigner(await readPrivateKey(await readKeyInput(key, host), password));
}

function subjectName({ repository, location }: Signable['destination']): string {
  return location.kind === 'layout' ? location.name : repository;
}
