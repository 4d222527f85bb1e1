/** The referrers of one manifest: from the referrers API where it exists, and from the index under the fallback tag. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { imageIndexType, isIndexType } from '../oci/media-types.ts';
import { printRepository } from '../oci/reference.ts';
import { isUnknown, type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, header, isAbsent, isSuccess } from './http/response.ts';
import { isRetryable } from './http/retry.ts';
import { getRequest } from './manifests.ts';
import { pages } from './pages.ts';
import { fallbackTag } from './referrers.ts';

/** Maximum number of referrers of one manifest. */
const referrerLimit = 10_000;

/**
 * Both lists are read: a client that has found no API, or was older than it, has written the fallback tag, also in a registry that
 * has gained the API since (distribution-spec v1.1, "Enabling the Referrers API").
 */
export async function listReferrers(
  context: RepositoryContext,
  { digest }: Descriptor,
): Promise<readonly Descriptor[]> {
  const found = new Map<Digest, Descriptor>();
  const add = (listed: readonly Descriptor[]): void => {
    for (const referrer of listed) if (!found.has(referrer.digest)) found.set(referrer.digest, referrer);
    if (found.size > referrerLimit) throw tooMany(context, digest);
  };
  for await (const response of pages(context, `referrers/${digest}`, {
    headers: { accept: imageIndexType },
    limit: manifestSizeLimit,
  })) {
    if (!isReferrersIndex(response)) {
      if (isRetryable(response)) throw repositoryError(context, response, `list the referrers of ${digest}`);
      break;
    }
    add(manifestsOf(response, `the referrers of ${digest}`));
  }
  add(await readFallback(context, digest));
  return [...found.values()];
}

/** A web page with status 200 is not a referrers API. */
function isReferrersIndex(response: HttpResponse): boolean {
  const type = header(response, 'content-type') ?? '';
  return response.status === 200 && !response.truncated && type.startsWith(imageIndexType);
}

async function readFallback(context: RepositoryContext, subject: Digest): Promise<readonly Descriptor[]> {
  const tag = fallbackTag(subject);
  const response = await context.client.sendWithRetry(getRequest(context, tag));
  if (isAbsent(response) || isUnknown(context, response)) return [];
  // Registries that answer for an absent tag so have no index either.
  if (response.status === 401 || response.status === 403) return [];
  if (!isSuccess(response) || response.truncated)
    throw repositoryError(context, response, `read the list of referrers ${tag}`);
  return manifestsOf(response, `${printRepository(context.repository)}:${tag}`);
}

function manifestsOf(response: HttpResponse, where: string): readonly Descriptor[] {
  const { mediaType, manifests } = parseManifest(response.body, where, imageIndexType);
  return isIndexType(mediaType) ? manifests : [];
}

function tooMany({ repository }: RepositoryContext, digest: Digest): CodedError {
  return new CodedError(
    'unsupported',
    `${printRepository(repository)}@${digest} has more than ${referrerLimit} referrers`,
    { hint: 'Remove referrers that nobody needs.' },
  );
}
