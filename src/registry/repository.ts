/** A registry repository as a Store: manifests and tags to one endpoint, blobs to the other. */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isManifestType } from '../oci/media-types.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
import type { Capabilities, Store } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { pushScopes } from './auth/scopes.ts';
import { createBlobs } from './blobs.ts';
import type { Endpoint } from './endpoint.ts';
import { failure } from './errors.ts';
import { isSuccess } from './http/response.ts';
import { type Attempt, isRetryable } from './http/retry.ts';
import type { OpenHttpResponse } from './http/transport.ts';
import {
  fail,
  getRequest,
  isAbsent,
  listedBy,
  type ManifestStore,
  pushManifest,
  readManifest,
} from './manifests.ts';
import { createReferrers } from './referrers.ts';
import { resolveReference, setTag } from './tags.ts';

export interface RegistryStore extends Store {
  readonly can: Required<Omit<Capabilities, 'addUntagged'>>;
  /** Looks once more at the fallback indexes this run has written. */
  settle(): Promise<void>;
}

export function createRepository(endpoint: Endpoint, repository: Repository): RegistryStore {
  const manifests: ManifestStore = { endpoint, repository, memory: new Map() };
  const blobs = createBlobs(endpoint, repository);
  const referrers = createReferrers(manifests);
  return {
    exists: (descriptor) =>
      isManifestType(descriptor.mediaType) ? manifestExists(manifests, descriptor) : blobs.exists(descriptor),
    fetch: (descriptor) =>
      verified(Readable.from(fetchChunks(manifests, descriptor), { objectMode: false }), descriptor),
    push: (descriptor, body, hint) =>
      isManifestType(descriptor.mediaType)
        ? pushManifest(manifests, blobs, descriptor, body)
        : blobs.push(descriptor, body, hint),
    tag: (descriptor, tag) => setTag(manifests, descriptor, tag),
    resolve: (reference) => resolveReference(manifests, reference),
    can: {
      knownContent: (root) => listedBy(manifests, root),
      referrers: { add: (subject, referrer) => referrers.refer(subject, referrer) },
    },
    settle: () => referrers.settle(),
  };
}

async function manifestExists(manifests: ManifestStore, { digest }: Descriptor): Promise<boolean> {
  if (manifests.memory.has(digest)) return true;
  const answer = await manifests.endpoint.sendWithRetry({ ...getRequest(manifests, digest), method: 'HEAD' });
  if (isSuccess(answer) || answer.status === 404) return answer.status === 200;
  throw fail(manifests, answer, `ask for the manifest ${digest}`);
}

async function* fetchChunks(manifests: ManifestStore, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  if (isManifestType(descriptor.mediaType)) {
    const bytes = await readManifest(manifests, descriptor.digest);
    if (!bytes) throw absent(manifests, descriptor);
    yield bytes;
    return;
  }
  const stream = await openBlob(manifests, descriptor);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof CodedError ? error : broken(manifests, descriptor, error);
  }
}

async function openBlob(manifests: ManifestStore, descriptor: Descriptor): Promise<Readable> {
  const { endpoint, repository } = manifests;
  const to = `/v2/${repository.name}/blobs/${descriptor.digest}`;
  const answer = await endpoint.retrier.run(async (): Promise<Attempt<OpenHttpResponse>> => {
    const opened = await endpoint.open({ method: 'GET', to, scopes: pushScopes(repository.name) });
    return { value: opened, answer: opened, again: isRetryable(opened) ? 'wait' : 'stop' };
  });
  if (answer.stream) return answer.stream;
  if (isAbsent(answer)) throw absent(manifests, descriptor);
  throw failure(answer, endpoint.errorContext(repository, `read the blob ${descriptor.digest}`));
}

function absent({ repository }: ManifestStore, { digest }: Descriptor): CodedError {
  return new CodedError('not-found', `${printRepository(repository)} has no ${digest}`, {
    hint: 'Check the reference, and that the content has not been deleted.',
  });
}

function broken({ repository, endpoint }: ManifestStore, { digest }: Descriptor, cause: unknown): CodedError {
  const why = cause instanceof Error ? endpoint.judge.show(cause.message) : 'the connection ended';
  return new CodedError(
    'unavailable',
    `${printRepository(repository)}: reading ${digest} broke off: ${why}`,
    {
      hint: 'Run again.',
      cause,
    },
  );
}
