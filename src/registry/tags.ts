/** Tags of one repository: what they point at, and moving them so that the outcome is known. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf, parseDigest } from '../oci/digest.ts';
import { isMediaType, octetStreamType } from '../oci/media-types.ts';
import { printRepository, type Tag } from '../oci/reference.ts';
import { isImmutable } from './errors.ts';
import { type HttpResponse, header, isSuccess } from './http/response.ts';
import {
  fail,
  getRequest,
  isAbsent,
  isConfirmed,
  isDigestOf,
  type ManifestStore,
  putRequest,
  readManifest,
} from './manifests.ts';

/** What a tag or digest points at: HEAD, then GET where HEAD is refused or tells too little. */
export async function resolveReference(
  manifests: ManifestStore,
  reference: Tag | Digest,
): Promise<Descriptor | undefined> {
  const question = getRequest(manifests, reference);
  const head = await manifests.endpoint.sendWithRetry({ ...question, method: 'HEAD' });
  if (head.status === 404) return undefined;
  const told = isSuccess(head) ? describeHead(head) : undefined;
  if (told) return told;
  const answer = await manifests.endpoint.sendWithRetry(question);
  if (isAbsent(answer)) return undefined;
  if (!isSuccess(answer) || answer.cut) throw fail(manifests, answer, `look up ${reference}`);
  const wanted = parseDigest(reference);
  if (wanted && !isDigestOf(wanted, answer.body)) return undefined;
  const digest = wanted ?? digestOf(answer.body);
  manifests.memory.set(digest, answer.body);
  return { mediaType: typeOf(answer), digest, size: answer.body.byteLength };
}

/**
 * Points a tag at a manifest and makes sure that it does.
 *
 * Throws `conflict` when the registry keeps the tag on other content, and `unavailable` when what became of it is not known.
 */
export async function setTag(manifests: ManifestStore, descriptor: Descriptor, tag: Tag): Promise<void> {
  const bytes = await readManifest(manifests, descriptor.digest);
  if (!bytes) throw absent(manifests, descriptor);
  await manifests.endpoint.pace();
  const answer = await manifests.endpoint.sendWithRetry(putRequest(manifests, descriptor, tag, bytes));
  if (isSuccess(answer) && (await isConfirmed(manifests, answer, descriptor, tag))) return;
  const present = await lookAgain(manifests, answer, tag);
  // A lost answer, or a registry that refuses to set an immutable tag to what it is already (ECR).
  if (present?.digest === descriptor.digest) return;
  if (present && isImmutable(answer)) throw immovable(manifests, tag, present, descriptor);
  throw isSuccess(answer)
    ? overtaken(manifests, tag, present)
    : fail(manifests, answer, `set the tag ${tag}`);
}

async function lookAgain(
  manifests: ManifestStore,
  answer: HttpResponse,
  tag: Tag,
): Promise<Descriptor | undefined> {
  try {
    return await resolveReference(manifests, tag);
  } catch {
    // The first answer tells more than a failure to check it.
    throw fail(manifests, answer, `set the tag ${tag}`);
  }
}

function describeHead(answer: HttpResponse): Descriptor | undefined {
  const digest = parseDigest(header(answer, 'docker-content-digest') ?? '');
  const size = Number(header(answer, 'content-length') ?? Number.NaN);
  if (!digest || !Number.isSafeInteger(size) || size <= 0) return undefined;
  return { mediaType: typeOf(answer), digest, size };
}

function typeOf(answer: HttpResponse): string {
  const type = (header(answer, 'content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
  return isMediaType(type) ? type : octetStreamType;
}

function absent({ repository }: ManifestStore, { digest }: Descriptor): CodedError {
  return new CodedError('not-found', `${printRepository(repository)} has no manifest ${digest} to tag`, {
    hint: 'Run again; the registry may have lost it in between.',
  });
}

function immovable(
  { repository }: ManifestStore,
  tag: Tag,
  present: Descriptor,
  wanted: Descriptor,
): CodedError {
  const what = `${printRepository(repository)}:${tag} may not move: it is ${present.digest}, and this run built ${wanted.digest}`;
  return new CodedError('conflict', what, {
    hint: 'Publish under a new version; what is there has not been changed.',
  });
}

function overtaken({ repository }: ManifestStore, tag: Tag, present: Descriptor | undefined): CodedError {
  const found = present ? `is ${present.digest}` : 'is not there';
  return new CodedError('unavailable', `${printRepository(repository)}:${tag} ${found} after it was set`, {
    hint: 'Run again; another run may be publishing the same tag.',
  });
}
