/** Referrers of one repository: left to the registry's referrers API where it exists, else listed in the fallback index. */

import { CodedError } from '../errors.ts';
import { isRecord, parseJson } from '../json.ts';
import { type Descriptor, describe } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm, encodedDigest } from '../oci/digest.ts';
import { encode, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { imageIndexType, isIndexType } from '../oci/media-types.ts';
import { printRepository } from '../oci/reference.ts';
import { isUnknown, type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, header, isAbsent, isSuccess } from './http/response.ts';
import type { Attempt } from './http/retry.ts';
import { getRequest, putRequest, readManifest } from './manifests.ts';

export interface Referrers {
  /** Makes a pushed manifest known as a referrer of its subject. */
  add(subject: Descriptor, referrer: Descriptor): Promise<void>;
  /** Checks every fallback index of this run and restores entries that another writer has overwritten. */
  finish(): Promise<void>;
}

const zeroDigest = `sha256:${'0'.repeat(64)}`;

/** After this many failed updates in a row, the cause is not a race with other writers. */
const maximumUpdates = 8;

export function createReferrers(context: RepositoryContext): Referrers {
  const fallbacks = new Map<Digest, Descriptor[]>();
  let supported: Promise<boolean> | undefined;
  let last: Promise<void> = Promise.resolve();

  // One update at a time, so that this run does not race with itself.
  const inTurn = (update: () => Promise<void>): Promise<void> => {
    const turn = last.then(update);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    async add(subject, referrer) {
      supported ??= supportsReferrers(context);
      if (await supported) return;
      const entry = await entryOf(context, referrer);
      const { digest } = subject;
      await inTurn(() => addEntries(context, digest, [entry]));
      fallbacks.set(digest, [...(fallbacks.get(digest) ?? []), entry]);
    },
    async finish() {
      for (const [subject, entries] of fallbacks) await inTurn(() => addEntries(context, subject, entries));
    },
  };
}

/**
 * Requests the referrers of a digest that nothing has. The `OCI-Subject` header is no substitute: ECR has sent it without the API
 * (sigstore/sigstore-js#1183), and Quay has the API without sending it.
 */
async function supportsReferrers(context: RepositoryContext): Promise<boolean> {
  const { repository } = context;
  return (await requestReferrers(context, `/v2/${repository.name}/referrers/${zeroDigest}`)) !== undefined;
}

/** One page of the referrers API; `undefined` from a registry without it. */
export async function requestReferrers(
  context: RepositoryContext,
  url: string | URL,
): Promise<HttpResponse | undefined> {
  const { client, scopes } = context;
  const response = await client.sendWithRetry({
    method: 'GET',
    url,
    headers: { accept: imageIndexType },
    scopes,
    limit: manifestSizeLimit,
  });
  if (response.status === 0 || response.status >= 500 || response.status === 429)
    throw repositoryError(context, response, 'list referrers');
  // A web page with status 200 is not a referrers API.
  const isIndex = (header(response, 'content-type') ?? '').startsWith(imageIndexType);
  return response.status === 200 && isIndex ? response : undefined;
}

/** distribution-spec v1.1, "Referrers Tag Schema". */
export function fallbackTag(digest: Digest): string {
  return `${digestAlgorithm(digest).slice(0, 32)}-${encodedDigest(digest).slice(0, 64)}`;
}

/** Clients filter the index without reading its manifests, so an entry repeats type and annotations (sigstore/cosign#4641). */
async function entryOf(
  context: RepositoryContext,
  { mediaType, digest, size }: Descriptor,
): Promise<Descriptor> {
  const bytes = await readManifest(context, digest);
  if (!bytes) return { mediaType, digest, size };
  const { artifactType, config, annotations } = parseManifest(bytes, digest, mediaType);
  const type = artifactType ?? config?.mediaType;
  const annotated = Object.keys(annotations).length > 0;
  return { mediaType, digest, size, ...(type && { artifactType: type }), ...(annotated && { annotations }) };
}

/** Reads, adds, writes, and reads again until the entries are there; with `If-Match` no writer overwrites another where the registry honours it. */
async function addEntries(
  context: RepositoryContext,
  subject: Digest,
  entries: readonly Descriptor[],
): Promise<void> {
  const tag = fallbackTag(subject);
  const failed = await context.client.retrier.run((count) => updateIndex(context, subject, entries, count));
  if (!failed) return;
  if (isSuccess(failed)) throw outraced(context, tag);
  throw repositoryError(context, failed, `list referrers under the tag ${tag}`);
}

/** The value is the response after which the entries may still be missing. */
async function updateIndex(
  context: RepositoryContext,
  subject: Digest,
  entries: readonly Descriptor[],
  count: number,
): Promise<Attempt<HttpResponse | undefined>> {
  const tag = fallbackTag(subject);
  const response = await context.client.sendWithRetry(getRequest(context, tag));
  const isHidden = isUnknown(context, response) && (await isReadable(context, subject));
  const index = isHidden ? [] : readIndex(context, response, tag);
  if (!index) return { value: response, response, retry: 'done' };
  const missing = entries.filter(({ digest }) => !index.some((known) => known.digest === digest));
  if (missing.length === 0) return { value: undefined, retry: 'done' };
  const written = await writeIndex(context, tag, [...index, ...missing], header(response, 'etag'));
  const isRace = written.status === 412 || written.status === 409;
  if ((!isSuccess(written) && !isRace) || count >= maximumUpdates)
    return { value: written, response: written, retry: 'done' };
  // The next attempt reads back what this one has written.
  return { value: written, response: written, retry: isSuccess(written) ? 'immediate' : 'backoff' };
}

/** Where a manifest that is present can be read, an index that is refused is absent; where not, writing it could drop entries. */
async function isReadable(context: RepositoryContext, manifest: Digest): Promise<boolean> {
  const response = await context.client.sendWithRetry({ ...getRequest(context, manifest), method: 'HEAD' });
  return isSuccess(response);
}

type Entry = Record<string, unknown>;

/** The entries as they are written there, so that unknown members survive. `undefined` when the request has failed. */
function readIndex(
  context: RepositoryContext,
  response: HttpResponse,
  tag: string,
): readonly Entry[] | undefined {
  if (isAbsent(response)) return [];
  if (response.status !== 200 || response.truncated) return undefined;
  try {
    const value = parseJson(new TextDecoder().decode(response.body));
    const type = isRecord(value) && typeof value.mediaType === 'string' ? value.mediaType : imageIndexType;
    if (isRecord(value) && isIndexType(type) && Array.isArray(value.manifests))
      return value.manifests.filter(isRecord);
  } catch (cause) {
    throw notAnIndex(context, tag, cause);
  }
  throw notAnIndex(context, tag);
}

async function writeIndex(
  context: RepositoryContext,
  tag: string,
  entries: readonly (Entry | Descriptor)[],
  etag: string | undefined,
): Promise<HttpResponse> {
  const bytes = encode({ schemaVersion: 2, mediaType: imageIndexType, manifests: entries });
  const request = putRequest(context, describe(imageIndexType, bytes), tag, bytes);
  const condition: Record<string, string> = etag === undefined ? {} : { 'if-match': etag };
  return await context.client.sendWithRetry({ ...request, headers: { ...request.headers, ...condition } });
}

function notAnIndex({ repository }: RepositoryContext, tag: string, cause?: unknown): CodedError {
  return new CodedError('conflict', `${printRepository(repository)}:${tag} is not an index of referrers`, {
    hint: `Delete the tag ${tag}, which the specification reserves for referrers, then re-run.`,
    cause,
  });
}

function outraced({ repository }: RepositoryContext, tag: string): CodedError {
  const message = `${printRepository(repository)}:${tag} was overwritten by other writers after each of ${maximumUpdates} updates`;
  return new CodedError('unavailable', message, { hint: 'Re-run; a re-run restores the missing entries.' });
}
