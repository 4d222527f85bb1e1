/** Attaching: the statements that an artifact is to have in a store, made and signed unless this signer has attached them before. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Contents } from '../pack/contents.ts';
import type { Referrer } from '../pack/packer.ts';
import type { ReadStore } from '../store/store.ts';
import { readAttached } from './attached.ts';
import { type Bundle, readBundle } from './bundle.ts';
import { addBundle } from './referrer.ts';
import type { Signer } from './signer.ts';
import { encodeStatement, isAbout, type Statement } from './statement.ts';

/** A statement about one artifact, before its subject is known. */
export type Claim = Pick<Statement, 'predicateType' | 'predicate'>;

export interface AttachRequest {
  readonly store: ReadStore;
  readonly subject: Descriptor;
  /** The name of the subject: its repository, without a tag. */
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly signer: Signer;
}

export interface SignedClaim {
  readonly predicateType: string;
  readonly bundle: Bundle;
  /** The manifest that has the bundle. */
  readonly manifest: Descriptor;
  /** Set when it is to be pushed; its content is in the contents. */
  readonly referrer?: Referrer;
}

/** Signs the claims that are not attached yet. Returns all of them, in their order. */
export async function signMissing(
  request: AttachRequest,
  contents: Contents,
): Promise<readonly SignedClaim[]> {
  const own = await findOwn(request);
  return await Promise.all(
    request.claims.map(
      async (claim) => own.get(claim.predicateType) ?? (await sign(claim, request, contents)),
    ),
  );
}

async function sign(
  claim: Claim,
  { subject, name, signer }: AttachRequest,
  contents: Contents,
): Promise<SignedClaim> {
  const { predicateType } = claim;
  const bytes = await signer.sign(encodeStatement(name, subject.digest, claim));
  const manifest = addBundle({ subject, bytes, predicateType, created: new Date() }, contents);
  return { predicateType, bundle: readBundle(bytes), manifest, referrer: { subject, manifest } };
}

/** What this signer has attached before, by predicate type. */
async function findOwn({
  store,
  subject,
  claims,
  signer,
}: AttachRequest): Promise<ReadonlyMap<string, SignedClaim>> {
  const types = claims.map(({ predicateType }) => predicateType);
  const found = new Map<string, SignedClaim>();
  for await (const one of readAttached(store, subject.digest, types)) {
    if (!('bundle' in one)) continue;
    const { bundle, manifest, statement } = one;
    const { predicateType } = statement;
    if (!types.includes(predicateType) || found.has(predicateType)) continue;
    if (isAbout(statement, subject.digest) && (await signer.isOwn(bundle)))
      found.set(predicateType, { predicateType, bundle, manifest });
    if (found.size === types.length) break;
  }
  return found;
}
