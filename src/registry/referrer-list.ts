/** The list of the referrers of a manifest: pages of the referrers API, or the fallback index where a registry lacks it. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { parseManifest } from '../oci/manifest.ts';
import { imageIndexType } from '../oci/media-types.ts';
import { printRepository } from '../oci/reference.ts';
import { referrerLimit } from '../store/store.ts';
import { isUnknown, type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, isAbsent, resolveLocation } from './http/response.ts';
import { getRequest } from './manifests.ts';
import { nextPage } from './pages.ts';
import { fallbackTag, requestReferrers } from './referrers.ts';

/** Pages that are read at most; registries list at least a hundred entries in each. */
const pageLimit = 20;

/**
 * Lists the referrers of a subject (distribution-spec v1.1, "Listing Referrers"). A registry that has got its API after the fallback
 * index was written may not list what is in it, so an empty page is no answer yet.
 */
export async function listReferrers(
  context: RepositoryContext,
  subject: Digest,
): Promise<readonly Descriptor[]> {
  const listed = await listByApi(context, subject);
  const found = listed && listed.length > 0 ? listed : await readFallback(context, subject);
  const unique = [...new Map(found.map((entry) => [entry.digest, entry])).values()];
  if (unique.length > referrerLimit) throw tooMany(context, subject);
  return unique;
}

async function listByApi(
  context: RepositoryContext,
  subject: Digest,
): Promise<readonly Descriptor[] | undefined> {
  const found: Descriptor[] = [];
  let url: string | URL | undefined = `/v2/${context.repository.name}/referrers/${subject}`;
  for (let page = 0; url !== undefined; page += 1) {
    if (page === pageLimit || found.length > referrerLimit) throw tooMany(context, subject);
    const response: HttpResponse | undefined = await requestReferrers(context, url);
    if (!response && page === 0) return undefined;
    if (!response) throw endsEarly(context, subject);
    found.push(...entriesOf(context, response, subject));
    const next = nextPage(response);
    url = next === undefined ? undefined : resolveLocation(next, response.url, context.client.policy);
  }
  return found;
}

async function readFallback(context: RepositoryContext, subject: Digest): Promise<readonly Descriptor[]> {
  const response = await context.client.sendWithRetry(getRequest(context, fallbackTag(subject)));
  if (isAbsent(response) || isUnknown(context, response)) return [];
  if (response.status !== 200) throw repositoryError(context, response, `list the referrers of ${subject}`);
  return entriesOf(context, response, subject);
}

function entriesOf(
  context: RepositoryContext,
  response: HttpResponse,
  subject: Digest,
): readonly Descriptor[] {
  if (response.truncated) throw tooMany(context, subject);
  const where = `the list of referrers of ${printRepository(context.repository)}@${subject}`;
  return parseManifest(response.body, where, imageIndexType).manifests;
}

/** Whoever copies or verifies what is attached takes what is not listed for what is not there. */
function endsEarly({ repository }: RepositoryContext, subject: Digest): CodedError {
  return new CodedError(
    'unavailable',
    `${printRepository(repository)} does not respond with the next page of the referrers of ${subject}`,
    { hint: 'Re-run, or ask the operator of the registry why its list ends early.' },
  );
}

function tooMany({ repository }: RepositoryContext, subject: Digest): CodedError {
  const message = `${printRepository(repository)}@${subject} has more than ${referrerLimit} referrers`;
  return new CodedError('unsupported', message, { hint: 'Delete the referrers that are not needed.' });
}
