/** Referrers of one repository: left to the registry where it keeps them, else kept in the fallback index. */

import { CodedError } from '../errors.ts';
import { isRecord, parseJson } from '../json.ts';
import { type Descriptor, describe } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm, encodedDigest } from '../oci/digest.ts';
import { encode, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { imageIndexType, isIndexType } from '../oci/media-types.ts';
import { printRepository } from '../oci/reference.ts';
import { pushScopes } from './auth/scopes.ts';
import { type HttpResponse, header, isSuccess } from './http/response.ts';
import type { Attempt } from './http/retry.ts';
import { fail, getRequest, isAbsent, type ManifestStore, putRequest, readManifest } from './manifests.ts';

export interface Referrers {
  /** Makes a pushed manifest known as a referrer of its subject. */
  refer(subject: Descriptor, referrer: Descriptor): Promise<void>;
  /** Looks once more at every fallback index of this run and restores what another writer has overwritten. */
  settle(): Promise<void>;
}

const zeroDigest = `sha256:${'0'.repeat(64)}`;

/** A race with other writers that is lost so often in a row is no race. */
const rounds = 8;

export function createReferrers(manifests: ManifestStore): Referrers {
  const fallbacks = new Map<string, Descriptor[]>();
  let supported: Promise<boolean> | undefined;
  let last: Promise<void> = Promise.resolve();

  // One writer at a time, so that at least this run does not race with itself.
  const alone = (task: () => Promise<void>): Promise<void> => {
    const turn = last.then(task);
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    async refer(subject, referrer) {
      supported ??= answersReferrers(manifests);
      if (await supported) return;
      const entry = await fullDescriptor(manifests, referrer);
      const tag = fallbackTag(subject.digest);
      await alone(() => addTo(manifests, tag, [entry]));
      fallbacks.set(tag, [...(fallbacks.get(tag) ?? []), entry]);
    },
    async settle() {
      for (const [tag, entries] of fallbacks) await alone(() => addTo(manifests, tag, entries));
    },
  };
}

/**
 * The ping alone decides: ECR has sent `OCI-Subject` without having the API (sigstore/sigstore-js#1183), Quay has the API and
 * sends none.
 */
async function answersReferrers(manifests: ManifestStore): Promise<boolean> {
  const { endpoint, repository } = manifests;
  const answer = await endpoint.sendWithRetry({
    method: 'GET',
    to: `/v2/${repository.name}/referrers/${zeroDigest}`,
    headers: { accept: imageIndexType },
    scopes: pushScopes(repository.name),
    limit: manifestSizeLimit,
  });
  if (answer.status === 0 || answer.status >= 500 || answer.status === 429)
    throw fail(manifests, answer, 'ask for referrers');
  // A web page with status 200 is no referrers API.
  return answer.status === 200 && (header(answer, 'content-type') ?? '').startsWith(imageIndexType);
}

/** distribution-spec v1.1, "Referrers Tag Schema". */
function fallbackTag(digest: Digest): string {
  return `${digestAlgorithm(digest).slice(0, 32)}-${encodedDigest(digest).slice(0, 64)}`;
}

/** Clients filter the index without reading its manifests, so an entry repeats type and annotations (sigstore/cosign#4641). */
async function fullDescriptor(
  manifests: ManifestStore,
  { mediaType, digest, size }: Descriptor,
): Promise<Descriptor> {
  const bytes = await readManifest(manifests, digest);
  if (!bytes) return { mediaType, digest, size };
  const { artifactType, config, annotations } = parseManifest(bytes, digest, mediaType);
  const type = artifactType ?? config?.mediaType;
  const annotated = Object.keys(annotations).length > 0;
  return { mediaType, digest, size, ...(type && { artifactType: type }), ...(annotated && { annotations }) };
}

/** Read, add, write, and read again until the entries are there; with `If-Match` a registry that honours it keeps others' entries safe. */
async function addTo(manifests: ManifestStore, tag: string, entries: readonly Descriptor[]): Promise<void> {
  const failed = await manifests.endpoint.retrier.run((count) => addOnce(manifests, tag, entries, count));
  if (!failed) return;
  if (isSuccess(failed)) throw crowded(manifests, tag);
  throw fail(manifests, failed, `list referrers under the tag ${tag}`);
}

async function addOnce(
  manifests: ManifestStore,
  tag: string,
  entries: readonly Descriptor[],
  count: number,
): Promise<Attempt<HttpResponse | undefined>> {
  const answer = await manifests.endpoint.sendWithRetry(getRequest(manifests, tag));
  const index = readIndex(manifests, answer, tag);
  if (!index) return { value: answer, answer, again: 'stop' };
  const missing = entries.filter(({ digest }) => !index.some((known) => known.digest === digest));
  if (missing.length === 0) return { value: undefined, again: 'stop' };
  const written = await write(manifests, tag, [...index, ...missing], header(answer, 'etag'));
  const settled = isSuccess(written) || written.status === 412 || written.status === 409;
  if (!settled || count >= rounds) return { value: written, answer: written, again: 'stop' };
  // The next round reads back what this one wrote, at once.
  return { value: written, answer: written, again: isSuccess(written) ? 'now' : 'wait' };
}

type Entry = Record<string, unknown>;

/** The entries as they are written there, so that what we do not know of them survives. `undefined` when the answer is none. */
function readIndex(
  manifests: ManifestStore,
  answer: HttpResponse,
  tag: string,
): readonly Entry[] | undefined {
  if (isAbsent(answer)) return [];
  if (answer.status !== 200 || answer.cut) return undefined;
  try {
    const value = parseJson(new TextDecoder().decode(answer.body));
    const type = isRecord(value) && typeof value.mediaType === 'string' ? value.mediaType : imageIndexType;
    if (isRecord(value) && isIndexType(type) && Array.isArray(value.manifests))
      return value.manifests.filter(isRecord);
  } catch (cause) {
    throw foreign(manifests, tag, cause);
  }
  throw foreign(manifests, tag);
}

async function write(
  manifests: ManifestStore,
  tag: string,
  entries: readonly (Entry | Descriptor)[],
  etag: string | undefined,
): Promise<HttpResponse> {
  const bytes = encode({ schemaVersion: 2, mediaType: imageIndexType, manifests: entries });
  const question = putRequest(manifests, describe(imageIndexType, bytes), tag, bytes);
  const condition: Record<string, string> = etag === undefined ? {} : { 'if-match': etag };
  return await manifests.endpoint.sendWithRetry({
    ...question,
    headers: { ...question.headers, ...condition },
  });
}

function foreign({ repository }: ManifestStore, tag: string, cause?: unknown): CodedError {
  return new CodedError('conflict', `${printRepository(repository)}:${tag} is no index of referrers`, {
    hint: `Delete the tag ${tag}, which the specification reserves for referrers, and run again.`,
    cause,
  });
}

function crowded({ repository }: ManifestStore, tag: string): CodedError {
  return new CodedError(
    'unavailable',
    `${printRepository(repository)}:${tag} lost our referrer to other writers again and again`,
    {
      hint: 'Run again; a rerun restores the entry.',
    },
  );
}
