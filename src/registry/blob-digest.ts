/** The digest of a blob that is looked up as that of a manifest: some registries answer this with a fault, each time. */

import { isRecord, parseJson } from '../json.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import type { RegistryRequest, RepositoryContext } from './client.ts';
import { type HttpResponse, isSuccess } from './http/response.ts';
import { isRetryable } from './http/retry.ts';
import { isDigestOf } from './manifests.ts';

/** Failures after which the blob is looked for: one alone is most likely a passing fault. */
const failuresBeforeCheck = 2;

/**
 * Sends a request for the manifest with this digest, with retries. CNCF distribution finds the blob, cannot read it as a manifest, and
 * responds with status 500 (distribution v2.8.3, registry/storage/manifeststore.go `Get`); once the blob has been read and is no
 * manifest, the response is a 404.
 */
export async function sendForManifest(
  context: RepositoryContext,
  digest: Digest,
  request: RegistryRequest,
): Promise<HttpResponse> {
  const { retrier, scheduler, send } = context.client;
  return await retrier.run((count) =>
    scheduler.run(0, async () => {
      const response = await send(request);
      if (!isRetryable(response)) return { value: response, response, retry: 'done' };
      const isFault = response.status === 500 && count === failuresBeforeCheck;
      if (!isFault || !(await isOtherContent(context, digest)))
        return { value: response, response, retry: 'backoff' };
      return { value: { ...response, status: 404 }, retry: 'done' };
    }),
  );
}

/** Whether the repository has a blob with this digest that is no manifest; many registries serve manifests as blobs too. */
async function isOtherContent(
  { client, repository, scopes }: RepositoryContext,
  digest: Digest,
): Promise<boolean> {
  const url = `/v2/${repository.name}/blobs/${digest}`;
  const response = await client.send({ method: 'GET', url, scopes, limit: manifestSizeLimit });
  if (response.status !== 200 || !isSuccess(response)) return false;
  if (response.truncated) return true;
  return isDigestOf(digest, response.body) && !mayBeManifest(response.body);
}

/** `schemaVersion` is required in every manifest and index (image-spec v1.1.1, manifest.md and image-index.md). */
function mayBeManifest(bytes: Uint8Array): boolean {
  try {
    const body = parseJson(new TextDecoder().decode(bytes));
    return isRecord(body) && 'schemaVersion' in body;
  } catch {
    return false;
  }
}
