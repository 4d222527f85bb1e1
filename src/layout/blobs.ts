/** Writing blobs to an image layout: present ones are verified before they are reused, and each is written once. */

import { memoize } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, digestAlgorithm } from '../oci/digest.ts';
import { folderOf } from '../paths.ts';
import { release } from '../store/buffers.ts';
import type { Body, PushHint, PushResult } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { blobFile } from './files.ts';
import type { LayoutFolder } from './folder.ts';
import { requireSpace } from './free-space.ts';

export interface BlobWriter {
  /** True if the blob is present and its content matches its digest, which is verified once per run. */
  isPresent(descriptor: Descriptor): Promise<boolean>;
  push(descriptor: Descriptor, body: Body, hint?: PushHint): Promise<PushResult>;
}

/** `prepare` is awaited before anything is written. */
export function createBlobWriter(folder: LayoutFolder, prepare: () => Promise<void>): BlobWriter {
  const intact = new Set<Digest>();
  const inProgress = new Map<Digest, Promise<PushResult>>();
  const createFolder = memoize((name: string) => folder.createFolder(name));
  const isPresent = async ({ digest, size }: Descriptor): Promise<boolean> => {
    if ((await folder.size(blobFile(digest))) !== size) return false;
    if (!intact.has(digest) && (await digestBlob(folder, digest, size)) !== digest) return false;
    intact.add(digest);
    return true;
  };
  const write = async (descriptor: Descriptor, body: Body, hint?: PushHint): Promise<PushResult> => {
    await prepare();
    if (await isPresent(descriptor)) return 'present';
    const name = blobFile(descriptor.digest);
    await createFolder(folderOf(name));
    requireSpace(folder.path, descriptor.size, descriptor.digest);
    await folder.write(name, hint?.save ?? verified(body(), descriptor));
    intact.add(descriptor.digest);
    return 'sent';
  };
  return {
    isPresent,
    async push(descriptor, body, hint) {
      const { digest } = descriptor;
      // A second push finds the blob when the first has finished, and writes it when the first has failed.
      for (let other = inProgress.get(digest); other; other = inProgress.get(digest)) {
        await other.catch(() => undefined);
      }
      const result = write(descriptor, body, hint).finally(() => inProgress.delete(digest));
      inProgress.set(digest, result);
      return await result;
    },
  };
}

/** The digest of a blob, or `undefined` if it has more than `size` bytes by now. */
async function digestBlob(folder: LayoutFolder, digest: Digest, size: number): Promise<Digest | undefined> {
  const digester = createDigester(digestAlgorithm(digest));
  for await (const chunk of folder.open(blobFile(digest)) as AsyncIterable<Uint8Array>) {
    digester.update(chunk);
    release(chunk);
    if (digester.size > size) return undefined;
  }
  return digester.digest();
}
