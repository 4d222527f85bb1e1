/** A repository of a registry as a Store: manifests by one API, blobs by the other. */

import { Readable } from 'node:stream';
import { once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Capabilities, DeletableStore, ReadStore, Store } from '../store/store.ts';
import { readVerified, verified } from '../store/verify.ts';
import type { Blobs } from './blobs.ts';
import type { RepositoryContext } from './client.ts';
import { contentNotFound, originOf } from './errors.ts';
import { readReference, resolveAndRead, resolveReference } from './look-ups.ts';
import { listedBy, manifestExists, pushManifest, readManifest } from './manifests.ts';
import type { Referrers } from './referrers.ts';

/** A repository that may be pushed to. */
export interface RegistryStore extends Store {
  readonly can: Required<Omit<Capabilities, 'addUntagged' | 'tagReferrer'>>;
  /** Checks what other writers may have overwritten, and restores it. */
  finish(): Promise<void>;
}

export function createReadStore(context: RepositoryContext): ReadStore {
  const fetch = (descriptor: Descriptor) =>
    verified(
      Readable.from(fetchChunks(context, descriptor), { objectMode: false }),
      descriptor,
      originOf(context.repository),
    );
  const loadWholeBlob = once(() => import('./whole-blob.ts'));
  return {
    fetch,
    async exists(descriptor) {
      if (isManifestType(descriptor.mediaType)) return await manifestExists(context, descriptor);
      const { blobExists } = await import(/* webpackChunkName: "upload" */ './blobs.ts');
      return await blobExists(context, descriptor);
    },
    readCached({ digest, size }) {
      const bytes = context.manifestCache.get(digest);
      return bytes?.byteLength === size ? bytes : undefined;
    },
    async readBlob(descriptor) {
      const { readWholeBlob } = await loadWholeBlob();
      const bytes = await readWholeBlob(context, descriptor);
      return bytes ?? (await readVerified(fetch(descriptor), descriptor, descriptor.size));
    },
    async save(descriptor, file) {
      const saver = await context.client.saver();
      await saver.save(context, descriptor, file);
    },
    async readPart(descriptor, offset, length) {
      const { readBlobPart } = await import('./blob-part.ts');
      return await readBlobPart(context, descriptor, offset, length);
    },
    resolve: (reference) => resolveReference(context, reference),
    resolveAndRead: (reference) => resolveAndRead(context, reference),
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

/** What pushes is loaded with the first push, so that the look-ups before it start earlier. */
export function createRegistryStore(context: RepositoryContext): RegistryStore {
  let blobs: Promise<Blobs> | undefined;
  let referrers: Promise<Referrers> | undefined;
  const openBlobs = (): Promise<Blobs> => {
    blobs ??= import(/* webpackChunkName: "upload" */ './blobs.ts').then(({ createBlobs }) =>
      createBlobs(context),
    );
    return blobs;
  };
  const openReferrers = (): Promise<Referrers> => {
    referrers ??= import('./referrers.ts').then(({ createReferrers }) => createReferrers(context));
    return referrers;
  };
  return {
    ...createReadStore(context),
    async push(descriptor, body, hint) {
      const opened = await openBlobs();
      return isManifestType(descriptor.mediaType)
        ? await pushManifest(context, opened, descriptor, body)
        : await opened.push(descriptor, body, hint);
    },
    async tag(descriptor, tag) {
      const { setTag } = await import(/* webpackChunkName: "upload" */ './tags.ts');
      await setTag(context, await openBlobs(), descriptor, tag);
    },
    can: {
      knownContent: (root, wanted) => listedBy(context, root, wanted),
      async pushTagged(descriptor, body, tag) {
        const { pushTagged } = await import(/* webpackChunkName: "upload" */ './tags.ts');
        return await pushTagged(context, await openBlobs(), descriptor, body, tag);
      },
      checkAccess: async () => {
        const { checkAccess } = await import(/* webpackChunkName: "push" */ './access-check.ts');
        return await checkAccess(context);
      },
      referrers: { add: async (subject, referrer) => (await openReferrers()).add(subject, referrer) },
      readManifest: (reference) => readReference(context, reference),
      refusedTags: context.observed.refusedTags,
    },
    async finish() {
      await (await referrers)?.finish();
    },
  };
}

async function* fetchChunks(context: RepositoryContext, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  if (!isManifestType(descriptor.mediaType)) {
    const { downloadBlob } = await import('./download.ts');
    return yield* downloadBlob(context, descriptor);
  }
  const bytes = await readManifest(context, descriptor.digest);
  if (!bytes) throw contentNotFound(context.repository, descriptor.digest);
  yield bytes;
}
