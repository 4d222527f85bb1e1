/** Tags of one repository: what they point at, and moving them so that the outcome is known. */

import { PublishError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Digest, digestOf, parseDigest } from '../../oci/digest.ts';
import { isMediaType, octetStreamType } from '../../oci/media-types.ts';
import { printRepository, type Tag } from '../../oci/reference.ts';
import { type Answer, header, isSuccess } from './answer.ts';
import { isImmutable } from './failures.ts';
import {
  fail,
  getQuestion,
  isAbsent,
  isConfirmed,
  isDigestOf,
  putQuestion,
  readManifest,
  type Shelf,
} from './manifests.ts';

/** What a tag or digest points at: HEAD, then GET where HEAD is refused or tells too little. */
export async function resolveReference(
  shelf: Shelf,
  reference: Tag | Digest,
): Promise<Descriptor | undefined> {
  const question = getQuestion(shelf, reference);
  const head = await shelf.endpoint.insist({ ...question, method: 'HEAD' });
  if (head.status === 404) return undefined;
  const told = isSuccess(head) ? describeHead(head) : undefined;
  if (told) return told;
  const answer = await shelf.endpoint.insist(question);
  if (isAbsent(answer)) return undefined;
  if (!isSuccess(answer) || answer.cut) throw fail(shelf, answer, `look up ${reference}`);
  const wanted = parseDigest(reference);
  if (wanted && !isDigestOf(wanted, answer.body)) return undefined;
  const digest = wanted ?? digestOf(answer.body);
  shelf.memory.set(digest, answer.body);
  return { mediaType: typeOf(answer), digest, size: answer.body.byteLength };
}

/**
 * Points a tag at a manifest and makes sure that it does.
 *
 * Throws `conflict` when the registry keeps the tag on other content, and `unavailable` when what became of it is not known.
 */
export async function setTag(shelf: Shelf, descriptor: Descriptor, tag: Tag): Promise<void> {
  const bytes = await readManifest(shelf, descriptor.digest);
  if (!bytes) throw absent(shelf, descriptor);
  await shelf.endpoint.pace();
  const answer = await shelf.endpoint.insist(putQuestion(shelf, descriptor, tag, bytes));
  if (isSuccess(answer) && (await isConfirmed(shelf, answer, descriptor, tag))) return;
  const present = await lookAgain(shelf, answer, tag);
  // A lost answer, or a registry that refuses to set an immutable tag to what it is already (ECR).
  if (present?.digest === descriptor.digest) return;
  if (present && isImmutable(answer)) throw immovable(shelf, tag, present, descriptor);
  throw isSuccess(answer) ? overtaken(shelf, tag, present) : fail(shelf, answer, `set the tag ${tag}`);
}

async function lookAgain(shelf: Shelf, answer: Answer, tag: Tag): Promise<Descriptor | undefined> {
  try {
    return await resolveReference(shelf, tag);
  } catch {
    // The first answer tells more than a failure to check it.
    throw fail(shelf, answer, `set the tag ${tag}`);
  }
}

function describeHead(answer: Answer): Descriptor | undefined {
  const digest = parseDigest(header(answer, 'docker-content-digest') ?? '');
  const size = Number(header(answer, 'content-length') ?? Number.NaN);
  if (!digest || !Number.isSafeInteger(size) || size <= 0) return undefined;
  return { mediaType: typeOf(answer), digest, size };
}

function typeOf(answer: Answer): string {
  const type = (header(answer, 'content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
  return isMediaType(type) ? type : octetStreamType;
}

function absent({ repository }: Shelf, { digest }: Descriptor): PublishError {
  return new PublishError('not-found', `${printRepository(repository)} has no manifest ${digest} to tag`, {
    hint: 'Run again; the registry may have lost it in between.',
  });
}

function immovable({ repository }: Shelf, tag: Tag, present: Descriptor, wanted: Descriptor): PublishError {
  const what = `${printRepository(repository)}:${tag} may not move: it is ${present.digest}, and this run built ${wanted.digest}`;
  return new PublishError('conflict', what, {
    hint: 'Publish under a new version; what is there has not been changed.',
  });
}

function overtaken({ repository }: Shelf, tag: Tag, present: Descriptor | undefined): PublishError {
  const found = present ? `is ${present.digest}` : 'is not there';
  return new PublishError('unavailable', `${printRepository(repository)}:${tag} ${found} after it was set`, {
    hint: 'Run again; another run may be publishing the same tag.',
  });
}
