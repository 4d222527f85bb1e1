/** Signing during a release: who signs, and which statements each artifact gets. */

import { asCodedError, CodedError } from '../errors.ts';
import { once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Referrer } from '../pack/packer.ts';
import type { Location, ReadStore, Source } from '../store/store.ts';
import { type Claim, signMissing } from './attach.ts';
import { type AttestationsApi, createAttestationsApi } from './attestations-api.ts';
import {
  type IdentityHost,
  type IdentityOptions,
  type RunIdentity,
  readIdentity,
} from './identity-of-run.ts';
import { type KeyHost, readKeyInput } from './key-input.ts';
import { readPrivateKey } from './keys.ts';
import { createKeySigner, type Signer } from './signer.ts';
import { provenanceOf } from './slsa.ts';
import { signaturePredicate } from './statement.ts';
import { openTrust, type TrustHost } from './trust.ts';

export interface SigningOptions extends IdentityOptions {
  readonly key?: string;
  readonly keyPassword?: string;
  readonly trustedRoot?: string;
  /** For GitHub's attestations API. */
  readonly token?: string;
}

export type SigningHost = KeyHost & IdentityHost & TrustHost;

/** What signing needs of the delivery of one artifact. */
export interface Signable {
  readonly target: ReadStore;
  readonly packed: { readonly root: Descriptor };
  readonly destination: { readonly repository: string; readonly location: Location };
}

export type SignDelivery = (delivery: Signable) => Promise<{
  readonly source: Source;
  readonly referrers: readonly Referrer[];
  /** Called when the referrers are pushed. */
  readonly afterPush?: () => Promise<void>;
}>;

/** Who signs this run, and what for each artifact is the same. */
interface Signing {
  readonly signer: Signer;
  readonly claims: readonly Claim[];
  readonly api?: AttestationsApi;
}

/**
 * Reads the key and the identity, so that what cannot sign fails the run before anything is pushed. `undefined` with `attest: auto`
 * where the run cannot sign, which the log says in one line.
 */
export async function openSigning(
  options: SigningOptions,
  host: SigningHost,
): Promise<SignDelivery | undefined> {
  const identity = await identityOf(options, host);
  const signing = await signingOf(options, identity, host);
  if (!signing) return undefined;
  const sign = signWith(signing);
  return options.attest === 'auto' ? orUnsigned(sign, host) : sign;
}

async function identityOf(options: SigningOptions, host: SigningHost): Promise<RunIdentity | undefined> {
  if (options.attest === 'false') return undefined;
  try {
    return await readIdentity(options, host);
  } catch (error) {
    if (options.attest === 'true') throw error;
    host.log.info(`Without provenance: ${asCodedError(error).message}`);
    return undefined;
  }
}

async function signingOf(
  options: SigningOptions,
  identity: RunIdentity | undefined,
  host: SigningHost,
): Promise<Signing | undefined> {
  const provenance = identity ? [provenanceOf(identity.claims, identity.workflow.server)] : [];
  const claims = [signature, ...provenance];
  if (options.key !== undefined) return { signer: await openKeySigner(options.key, options, host), claims };
  if (!identity) return undefined;
  const api = options.token ? createAttestationsApi(identity.workflow, options.token, host.fetch) : undefined;
  return { signer: await openKeylessSigner(identity, options, host), claims, ...(api && { api }) };
}

/** The statement that `cosign sign` makes. */
const signature: Claim = { predicateType: signaturePredicate, predicate: {} };

async function openKeySigner(key: string, { keyPassword }: SigningOptions, host: KeyHost): Promise<Signer> {
  const password = keyPassword ?? host.environment.COSIGN_PASSWORD;
  if (password !== undefined && password !== '') host.log.mask(password);
  return createKeySigner(await readPrivateKey(await readKeyInput(key, host), password));
}

async function openKeylessSigner(
  { services, requestToken, workflow, claims }: RunIdentity,
  { trustedRoot }: SigningOptions,
  host: SigningHost,
): Promise<Signer> {
  const { createKeylessSigner } = await import('./keyless.ts');
  return await createKeylessSigner({
    services,
    requestToken,
    identity: { name: `${workflow.server}/${claims.job_workflow_ref}`, ref: claims.ref },
    trust: once(() => openTrust(trustedRoot, host)),
  });
}

function signWith({ signer, claims, api }: Signing): SignDelivery {
  return async ({ target, packed, destination }) => {
    const subject = packed.root;
    const name = subjectName(destination);
    const { source, referrers, bundles } = await signMissing({
      store: target,
      subject,
      name,
      claims,
      signer,
    });
    const isStored = destination.location.kind === 'registry' && api;
    return { source, referrers, ...(isStored && { afterPush: () => api.store(subject.digest, bundles) }) };
  };
}

function subjectName({ repository, location }: Signable['destination']): string {
  return location.kind === 'layout' ? location.name : repository;
}

/** With `auto`, what the signing services fail at leaves artifacts unsigned, with a warning; a re-run signs them. */
function orUnsigned(sign: SignDelivery, { log }: SigningHost): SignDelivery {
  const unsigned = async (
    work: () => ReturnType<SignDelivery>,
    fallback: Awaited<ReturnType<SignDelivery>>,
  ) => {
    try {
      return await work();
    } catch (error) {
      log.warn(`not everything is signed: ${requireServiceError(error).message}`);
      return fallback;
    }
  };
  return async (delivery) => {
    const nothing = { source: delivery.target, referrers: [] };
    const signed = await unsigned(() => sign(delivery), nothing);
    const { afterPush } = signed;
    if (!afterPush) return signed;
    return {
      ...signed,
      async afterPush() {
        await unsigned(async () => {
          await afterPush();
          return nothing;
        }, nothing);
      },
    };
  };
}

/** An error of the registry is one of the release, which had to be pushed there as well. */
function requireServiceError(error: unknown): CodedError {
  const known = asCodedError(error);
  if (known.response || !(error instanceof CodedError)) throw error;
  return known;
}
