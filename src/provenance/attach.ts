/** Attaching: the statements that an artifact is to have in a store, made and signed unless this signer has attached them before. */

import type { Descriptor } from '../oci/descriptor.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import type { Referrer } from '../pack/packer.ts';
import type { ReadStore, Source } from '../store/store.ts';
import { readAttached } from './attached.ts';
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

export interface NewReferrers {
  readonly source: Source;
  readonly referrers: readonly Referrer[];
}

/** Signs the claims that are not attached yet, and returns them as referrers to be pushed. */
export async function signMissing(request: AttachRequest): Promise<NewReferrers> {
  const contents = createContents();
  const made = request.claims.map((claim) => signUnlessAttached(claim, request, contents));
  const referrers = (await Promise.all(made)).filter((referrer) => referrer !== undefined);
  return { source: contents, referrers };
}

async function signUnlessAttached(
  claim: Claim,
  { store, subject, name, signer }: AttachRequest,
  contents: Contents,
): Promise<Referrer | undefined> {
  const { predicateType } = claim;
  const attached = await readAttached(store, subject.digest, predicateType);
  const isAttached = attached.some(
    (one) =>
      'bundle' in one &&
      one.statement.predicateType === predicateType &&
      isAbout(one.statement, subject.digest) &&
      signer.isOwn(one.bundle),
  );
  if (isAttached) return undefined;
  const bytes = await signer.sign(encodeStatement(name, subject.digest, claim));
  return { subject, manifest: addBundle({ subject, bytes, predicateType, created: new Date() }, contents) };
}
