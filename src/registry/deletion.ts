/** Deletion in one repository, by the registry's own API (distribution-spec v1.1, "Deleting tags", "Deleting Manifests"). */

import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { DeleteResult, Deletion } from '../store/store.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, hasCode } from './http/response.ts';

const zeroDigest = `sha256:${'0'.repeat(64)}`;

export function createDeletion(context: RepositoryContext): Deletion {
  let deletesManifests: Promise<boolean> | undefined;
  return {
    tag: (tag) => remove(context, tag, `delete the tag ${tag}`),
    manifest: (digest) => remove(context, digest, `delete the manifest ${digest}`),
    deletesManifests() {
      deletesManifests ??= probe(context);
      return deletesManifests;
    },
  };
}

async function remove(
  context: RepositoryContext,
  reference: Tag | Digest,
  action: string,
): Promise<DeleteResult> {
  const response = await send(context, reference);
  if (response.status >= 200 && response.status < 300) return 'deleted';
  if (isUnsupported(response)) return 'unsupported';
  // Also the answer to a repeated request whose first response was lost.
  if (response.status === 404) return 'absent';
  throw repositoryError(context, response, action);
}

/** Where deletion is off, that is what a registry says of a digest that nothing has; else that there is none. */
async function probe(context: RepositoryContext): Promise<boolean> {
  const response = await send(context, zeroDigest);
  return response.status === 404 && !hasCode(response, 'UNSUPPORTED');
}

async function send(
  { client, repository, scopes }: RepositoryContext,
  reference: string,
): Promise<HttpResponse> {
  return await client.sendWithRetry({
    method: 'DELETE',
    url: `/v2/${repository.name}/manifests/${reference}`,
    scopes,
  });
}

/**
 * 405 and 501 by the specification; 400 from distribution 2, which takes a tag for a malformed digest (distribution/distribution#1566);
 * 409 where a policy or an index keeps the manifest (zot, GAR).
 */
function isUnsupported(response: HttpResponse): boolean {
  if ([405, 409, 501].includes(response.status) || hasCode(response, 'UNSUPPORTED')) return true;
  return response.status === 400 && hasCode(response, 'DIGEST_INVALID', 'MANIFEST_INVALID', 'TAG_INVALID');
}
