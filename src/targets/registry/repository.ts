/** A registry repository as a Target: manifests and tags to one endpoint, blobs to the other. */

import { Readable } from 'node:stream';
import type { Target, TargetKnowledge } from '../../content/target.ts';
import { verified } from '../../content/verify.ts';
import { PublishError } from '../../errors.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { isDocumentType } from '../../oci/media-types.ts';
import { printRepository, type Repository } from '../../oci/reference.ts';
import { isSuccess } from './answer.ts';
import { createBlobs } from './blobs.ts';
import type { Endpoint } from './endpoint.ts';
import { failure } from './failures.ts';
import type { OpenAnswer } from './http.ts';
import {
  fail,
  getQuestion,
  isAbsent,
  listedBy,
  pushManifest,
  readManifest,
  type Shelf,
} from './manifests.ts';
import { createReferrers } from './referrers.ts';
import { type Attempt, canHeal } from './retry.ts';
import { pushScopes } from './scopes.ts';
import { resolveReference, setTag } from './tags.ts';

export interface RegistryTarget extends Target {
  readonly knowledge: Required<Omit<TargetKnowledge, 'list'>>;
  /** Looks once more at the fallback indexes this run has written. */
  settle(): Promise<void>;
}

export function createRepository(endpoint: Endpoint, repository: Repository): RegistryTarget {
  const shelf: Shelf = { endpoint, repository, memory: new Map() };
  const blobs = createBlobs(endpoint, repository);
  const referrers = createReferrers(shelf);
  return {
    exists: (descriptor) =>
      isDocumentType(descriptor.mediaType) ? manifestExists(shelf, descriptor) : blobs.exists(descriptor),
    fetch: (descriptor) =>
      verified(Readable.from(fetchChunks(shelf, descriptor), { objectMode: false }), descriptor),
    push: (descriptor, body) =>
      isDocumentType(descriptor.mediaType)
        ? pushManifest(shelf, blobs, descriptor, body)
        : blobs.push(descriptor, body),
    tag: (descriptor, tag) => setTag(shelf, descriptor, tag),
    resolve: (reference) => resolveReference(shelf, reference),
    knowledge: {
      listed: (root) => listedBy(shelf, root),
      mountFrom: (descriptor, sibling) => blobs.mountFrom(descriptor, sibling),
      refer: (subject, referrer) => referrers.refer(subject, referrer),
    },
    settle: () => referrers.settle(),
  };
}

async function manifestExists(shelf: Shelf, { digest }: Descriptor): Promise<boolean> {
  if (shelf.memory.has(digest)) return true;
  const answer = await shelf.endpoint.insist({ ...getQuestion(shelf, digest), method: 'HEAD' });
  if (isSuccess(answer) || answer.status === 404) return answer.status === 200;
  throw fail(shelf, answer, `ask for the manifest ${digest}`);
}

async function* fetchChunks(shelf: Shelf, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  if (isDocumentType(descriptor.mediaType)) {
    const bytes = await readManifest(shelf, descriptor.digest);
    if (!bytes) throw absent(shelf, descriptor);
    yield bytes;
    return;
  }
  const stream = await openBlob(shelf, descriptor);
  try {
    yield* stream as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw error instanceof PublishError ? error : broken(shelf, descriptor, error);
  }
}

async function openBlob(shelf: Shelf, descriptor: Descriptor): Promise<Readable> {
  const { endpoint, repository } = shelf;
  const to = `/v2/${repository.name}/blobs/${descriptor.digest}`;
  const answer = await endpoint.retrier.run(async (): Promise<Attempt<OpenAnswer>> => {
    const opened = await endpoint.open({ method: 'GET', to, scopes: pushScopes(repository.name) });
    return { value: opened, answer: opened, again: canHeal(opened) ? 'wait' : 'stop' };
  });
  if (answer.stream) return answer.stream;
  if (isAbsent(answer)) throw absent(shelf, descriptor);
  throw failure(answer, endpoint.circumstances(repository, `read the blob ${descriptor.digest}`));
}

function absent({ repository }: Shelf, { digest }: Descriptor): PublishError {
  return new PublishError('not-found', `${printRepository(repository)} has no ${digest}`, {
    hint: 'Check the reference, and that the content has not been deleted.',
  });
}

function broken({ repository, endpoint }: Shelf, { digest }: Descriptor, cause: unknown): PublishError {
  const why = cause instanceof Error ? endpoint.judge.show(cause.message) : 'the connection ended';
  return new PublishError(
    'unavailable',
    `${printRepository(repository)}: reading ${digest} broke off: ${why}`,
    {
      hint: 'Run again.',
      cause,
    },
  );
}
