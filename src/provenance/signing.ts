/** Signing during a release: who signs, and which statements each artifact gets. */

import { asCodedError, CodedError } from '../errors.ts';
import { createdKey, licensesKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import type { Referrer } from '../pack/packer.ts';
import type { Location, ReadStore, Source } from '../store/store.ts';
import { type Claim, type SignedClaim, signMissing } from './attach.ts';
import { type AttestationsApi, createAttestationsApi } from './attestations-api.ts';
import { logIndexOf } from './bundle.ts';
import {
  configuredServices,
  type IdentityHost,
  type IdentityOptions,
  type RunIdentity,
  readIdentity,
} from './identity-of-run.ts';
import { type KeyHost, readKeyInput } from './key-input.ts';
import { readPrivateKey } from './keys.ts';
import { type MadeStatement, statementName } from './made-statement.ts';
import { type PackedContent, packingOf } from './packing.ts';
import { addSbom, makeSbom, type Sbom, type SbomMode, type SbomSubject } from './sbom/sbom.ts';
import { publicServices, type SigningServices } from './services.ts';
import { createKeySigner, type Signer } from './signer.ts';
import { provenanceOf } from './slsa.ts';
import { signaturePredicate } from './statement.ts';
import { openTrust, type TrustHost } from './trust.ts';

export interface SigningOptions extends IdentityOptions {
  readonly keyPassword?: string;
  readonly trustedRoot?: string;
  /** By default `auto` where the run signs. */
  readonly sbom?: SbomMode;
  /** For GitHub's attestations API. */
  readonly token?: string;
}

export type SigningHost = KeyHost & IdentityHost & TrustHost;

/** What signing needs of the delivery of one artifact. */
export interface Signable {
  readonly source: Source;
  readonly target: ReadStore;
  readonly packed: PackedContent;
  readonly destination: { readonly repository: string; readonly location: Location };
}

export type SignDelivery = (delivery: Signable) => Promise<{
  readonly source: Source;
  readonly referrers: readonly Referrer[];
  /** Called when the referrers are pushed; returns all statements about the artifact, also those of earlier runs. */
  readonly afterPush: () => Promise<readonly MadeStatement[]>;
}>;

/** Who signs this run, and the statements that are the same for each artifact. */
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
  const sbom = options.sbom ?? (signing ? 'auto' : 'off');
  if (!signing && sbom === 'off') return undefined;
  if (options.attest !== 'auto') return attachWith(signing, sbom, (work) => work());
  const attempt = warningOf(host);
  return orUnsigned(attachWith(signing, sbom, attempt), attachWith(undefined, sbom, attempt), attempt);
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

async function openKeySigner(key: string, options: SigningOptions, host: SigningHost): Promise<Signer> {
  const password = options.keyPassword ?? host.environment.COSIGN_PASSWORD;
  if (password !== undefined && password !== '') host.log.mask(password);
  const opened = await readPrivateKey(await readKeyInput(key, host), password);
  if (options.transparency !== 'public') return createKeySigner(opened);
  const services = (await configuredServices(options, host)) ?? publicServices;
  const { createLoggedKeySigner } = await import('./logged-key.ts');
  return await createLoggedKeySigner(opened, { ...requireLog(services), runLibrary: host.runLibrary });
}

/** The library of Sigstore writes entries of version 2 for certificates only. */
function requireLog(services: SigningServices): SigningServices {
  const { log, logVersion = 1 } = services;
  if (log !== undefined && logVersion === 1) return services;
  const lack =
    log === undefined ? 'no log' : `no log with version 1 of its API, which signatures of a key need`;
  throw new CodedError('input', `"transparency" is "public", and "signing-config" has ${lack}`, {
    hint: 'Add one to its "rekorTlogUrls", or leave "transparency" out.',
  });
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
    trust: openTrust(trustedRoot, host),
    runLibrary: host.runLibrary,
  });
}

const notSigned = 'not everything is signed';
const notStored = 'not every statement is stored with GitHub';

/** Does the work; `undefined` for a failure that is no failure of the run, of which `warning` says what it means. */
type Attempt = <Result>(work: () => Promise<Result>, warning: string) => Promise<Result | undefined>;

function attachWith(signing: Signing | undefined, mode: SbomMode, attempt: Attempt): SignDelivery {
  return async (delivery) => {
    const contents = createContents();
    const sbom = await makeSbom(sbomSubject(delivery), mode);
    const subject = delivery.packed.root;
    const document = sbom ? [{ subject, manifest: addSbom(sbom, subject, contents) }] : [];
    const signed = signing ? await signWith(signing, delivery, sbom, contents) : [];
    return {
      source: contents,
      referrers: [...document, ...signed.flatMap(({ referrer }) => referrer ?? [])],
      afterPush: async () => {
        const pages = signing && (await attempt(() => storeWithGithub(signing, delivery, signed), notStored));
        const unsigned = sbom ? document.map(({ manifest }) => unsignedSbom(sbom, manifest, delivery)) : [];
        return [
          ...signed.map((one, index) => statementOf(one, pages?.[index], signing?.signer, delivery)),
          ...(signing ? [] : unsigned),
        ];
      },
    };
  };
}

async function signWith(
  { signer, claims }: Signing,
  { target, packed, destination }: Signable,
  sbom: Sbom | undefined,
  contents: Contents,
): Promise<readonly SignedClaim[]> {
  const all = [...claims, packingOf(packed), ...(sbom ? [sbom.claim] : [])];
  const name = subjectName(destination);
  return await signMissing({ store: target, subject: packed.root, name, claims: all, signer }, contents);
}

/** The page of each bundle; layouts have none. */
async function storeWithGithub(
  { api }: Signing,
  { packed, destination }: Signable,
  signed: readonly SignedClaim[],
): Promise<readonly string[]> {
  if (!api || destination.location.kind === 'layout') return [];
  return await api.store(
    packed.root.digest,
    signed.map(({ bundle, referrer }) => ({ bundle, isNew: referrer !== undefined })),
  );
}

function statementOf(
  { predicateType, bundle, manifest, referrer }: SignedClaim,
  page: string | undefined,
  signer: Signer | undefined,
  { destination }: Signable,
): MadeStatement {
  const entry = logIndexOf(bundle);
  return {
    name: statementName(predicateType),
    type: predicateType,
    digest: manifest.digest,
    ...(signer && { signer: signer.name }),
    storedIn: [
      destination.repository,
      ...(entry === undefined ? [] : [`log entry ${entry}`]),
      ...(page === undefined ? [] : [page]),
    ],
    isNew: referrer !== undefined,
  };
}

/** That of a run which signs is attested, and listed as a statement. */
function unsignedSbom({ mediaType }: Sbom, { digest }: Descriptor, { destination }: Signable): MadeStatement {
  return { name: 'sbom', type: mediaType, digest, storedIn: [destination.repository], isNew: true };
}

function sbomSubject({ source, packed, destination }: Signable): SbomSubject {
  const { artifact, root, nodes } = packed;
  const { [licensesKey]: licenses, [createdKey]: created } = artifact.annotations;
  return {
    name: artifact.name,
    ...(artifact.version !== undefined && { version: artifact.version }),
    root,
    repository: subjectName(destination),
    ...(licenses !== undefined && { licenses }),
    ...(created !== undefined && { created }),
    nodes,
    source,
  };
}

function subjectName({ repository, location }: Signable['destination']): string {
  return location.kind === 'layout' ? location.name : repository;
}

/** With `auto`, what the signing services fail at leaves artifacts unsigned, with a warning; a re-run signs them. */
function orUnsigned(signed: SignDelivery, unsigned: SignDelivery, attempt: Attempt): SignDelivery {
  return async (delivery) => (await attempt(() => signed(delivery), notSigned)) ?? (await unsigned(delivery));
}

function warningOf({ log }: SigningHost): Attempt {
  return async (work, warning) => {
    try {
      return await work();
    } catch (error) {
      log.warn(`${warning}: ${requireServiceError(error).message}`);
      return undefined;
    }
  };
}

/** An error of the registry is one of the release, which had to be pushed there as well. */
function requireServiceError(error: unknown): CodedError {
  const known = asCodedError(error);
  if (known.response || !(error instanceof CodedError)) throw error;
  return known;
}
