/** A repository of a registry as a Store: manifests by one API, blobs by the other. */

import { Readable } from 'node:stream';
import { once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Capabilities, DeletableStore, ReadStore, Store } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { blobExists, createBlobs } from './blobs.ts';
import type { RepositoryContext } from './client.ts';
import { downloadBlob } from './download.ts';
import { contentNotFound } from './errors.ts';
import { readReference, resolveReference } from './look-ups.ts';
import { listedBy, manifestExists, pushManifest, readManifest } from './manifests.ts';
import { createReferrers } from './referrers.ts';
import { pushTagged, setTag } from './tags.ts';

/** A repository that may be pushed to. */
export interface RegistryStore extends Store {
  readonly can: Required<Omit<Capabilities, 'addUntagged'>>;
  /** Checks what other writers may have overwritten, and restores it. */
  finish(): Promise<void>;
}

export function createReadStore(context: RepositoryContext): ReadStore {
  return {
    exists: (descriptor) =>
      isManifestType(descriptor.mediaType)
        ? manifestExists(context, descriptor)
        : blobExists(context, descriptor),
    fetch: (descriptor) =>
      verified(Readable.from(fetchChunks(context, descriptor), { objectMode: false }), descriptor),
    async readPart(descriptor, offset, length) {
      const { readBlobPart } = await import('./blob-part.ts');
      return await readBlobPart(context, descriptor, offset, length);
    },
    resolve: (reference) => resolveReference(context, reference),
    async *listTags() {
      const { listTags } = await import('./tag-list.ts');
      yield* listTags(context);
    },
    referrers: async (subject) => {
      const { listReferrers } = await import('./referrer-list.ts');
      return await listReferrers(context, subject);
    },
  };
}

/** Deletion is loaded with the first call, since few runs delete. */
export function createDeletableStore(context: RepositoryContext): DeletableStore {
  const load = once(async () => (await import('./deletion.ts')).createDeletion(context));
  return {
    ...createReadStore(context),
    deletion: {
      tag: async (tag) => (await load()).tag(tag),
      manifest: async (digest) => (await load()).manifest(digest),
      deletesManifests: async () => (await load()).deletesManifests(),
    },
  };
}

export function createRegistryStore(context: RepositoryContext): RegistryStore {
  const blobs = createBlobs(context);
  const referrers = createReferrers(context);
  return {
    ...createReadStore(context),
    push: (descriptor, body, hint) =>
      isManifestType(descriptor.mediaType)
        ? pushManifest(context, blobs, descriptor, body)
        : blobs.push(descriptor, body, hint),
    tag: (descriptor, tag) => setTag(context, blobs, descriptor, tag),
    can: {
      knownContent: (root, wanted) => listedBy(context, root, wanted),
      pushTagged: (descriptor, body, tag) => pushTagged(context, blobs, descriptor, body, tag),
      checkAccess: async () => {
        const { checkAccess } = await import('./access-check.ts');
        return await checkAccess(context);
      },
      referrers: { add: (subject, referrer) => referrers.add(subject, referrer) },
      readManifest: (reference) => readReference(context, reference),
      refusedTags: context.observed.refusedTags,
    },
    finish: () => referrers.finish(),
  };
}

async function* fetchChunks(context: RepositoryContext, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  if (!isManifestType(descriptor.mediaType)) return yield* downloadBlob(context, descriptor);
  const bytes = await readManifest(context, descriptor.digest);
  if (!bytes) throw contentNotFound(context.repository, descriptor.digest);
  yield bytes;
}
