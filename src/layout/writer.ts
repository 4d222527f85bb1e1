/** The LayoutWriter: a folder in the OCI image layout as a Store (image-spec v1.1.1, image-layout.md). */

import { rm, rmdir } from 'node:fs/promises';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { baseName, folderOf } from '../paths.ts';
import type { Store } from '../store/store.ts';
import { printable } from '../text.ts';
import { removeStalePartials } from './atomic-write.ts';
import { type BlobWriter, createBlobWriter } from './blobs.ts';
import { missing, openContent, resolveDigest } from './content.ts';
import { blobFolders, indexFile, versionFile } from './files.ts';
import { type LayoutFolder, listNames, openFolder } from './folder.ts';
import { changeIndex, emptyIndex, withTag, withUntagged } from './index-update.ts';
import { descriptorsOf, findEntry, readIndex, requireVersion, versionFileContent } from './metadata.ts';

/** One folder with the artifacts of one run, or of several. */
export interface LayoutWriter {
  /** The layout as the store of one artifact, whose tags are `<name>-<tag>` in `index.json`. */
  store(name: string): Store;
}

/**
 * Opens an image layout, or an empty or missing folder, which becomes one at the first push.
 *
 * Entries and members of other tools in `index.json` stay unchanged. Throws `invalid-layout` for a folder of anything else and
 * for a layout of another version. `until` is the time of `performance.now()` until which it waits for other processes that write.
 */
export async function openLayoutWriter(path: string, until?: number): Promise<LayoutWriter> {
  const folder = await openFolder(path);
  await requireLayoutOrEmpty(folder);
  let created: Promise<void> | undefined;
  const prepare = () => {
    created ??= createLayout(folder, until);
    return created;
  };
  const blobs = createBlobWriter(folder, prepare);
  const change: ChangeEntries = (apply) => changeIndex(folder, apply, until);
  return { store: (name) => createStore(folder, name, blobs, change) };
}

type ChangeEntries = (apply: Parameters<typeof changeIndex>[1]) => Promise<void>;

/** `index.json` lists tagged manifests, untagged roots and referrers, but not the children of an index. */
function createStore(folder: LayoutFolder, name: string, blobs: BlobWriter, change: ChangeEntries): Store {
  return {
    ...openContent(folder),
    exists: blobs.isPresent,
    push: blobs.push,
    async tag(descriptor, tag) {
      if (!(await blobs.isPresent(descriptor)))
        throw missing(folder, descriptor, 'Push a manifest before it is tagged.');
      await change((entries) => withTag(entries, descriptor, `${name}-${tag}`));
    },
    async resolve(reference) {
      const digest = parseDigest(reference);
      const index = (await readIndex(folder)) ?? emptyIndex;
      if (digest) return await resolveDigest(folder, index, digest);
      return findEntry(folder, index, { refName: `${name}-${reference}` });
    },
    async referrers(subject) {
      const index = (await readIndex(folder)) ?? emptyIndex;
      const { createReferrerIndex } = await import('./referrers.ts');
      return await createReferrerIndex(descriptorsOf(folder, index), openContent(folder))(subject);
    },
    can: {
      referrers: {
        add: (_subject, referrer) => change((entries) => withUntagged(entries, [referrer])),
      },
      async tagReferrer(referrer, tag) {
        let before: Descriptor | undefined;
        await change((entries) => {
          before = findEntry(folder, { ...emptyIndex, entries }, { refName: tag });
          return withTag(entries, referrer, tag);
        });
        return before !== undefined && before.digest !== referrer.digest;
      },
      addUntagged: (roots) => change((entries) => withUntagged(entries, roots)),
    },
  };
}

async function requireLayoutOrEmpty(folder: LayoutFolder): Promise<void> {
  const names = await listNames(folder);
  if (!names || names.length === 0) return;
  if (!names.includes(versionFile)) throw invalid(folder, 'has files and is not an image layout');
  await requireVersion(folder);
  // A layout from a checkout could otherwise redirect its blobs to any folder.
  for (const name of ['blobs', ...blobFolders]) await folder.use(name, async () => undefined);
  await readIndex(folder);
}

/** Makes the folder a valid layout without entries, or leaves it as it was. */
async function createLayout(folder: LayoutFolder, until: number | undefined): Promise<void> {
  await folder.create();
  await folder.use('.', removeStalePartials);
  if ((await folder.size(indexFile)) !== undefined) return;
  try {
    await folder.write(versionFile, versionFileContent);
    for (const name of blobFolders.slice(0, 1)) await folder.createFolder(name);
    await changeIndex(folder, (entries) => entries, until);
  } catch (error) {
    if ((await folder.size(indexFile)) === undefined) await removeEmptyLayout(folder);
    throw error;
  }
}

/** Its own errors are ignored in favor of the one that led here. */
async function removeEmptyLayout(folder: LayoutFolder): Promise<void> {
  const remove = async (name: string, work: (path: string) => Promise<void>) =>
    await folder.use(folderOf(name), (path) => work(`${path}/${baseName(name)}`)).catch(() => undefined);
  await remove(versionFile, rm);
  for (const name of [...blobFolders, 'blobs']) await remove(name, rmdir);
}

function invalid({ path }: LayoutFolder, why: string): CodedError {
  return new CodedError('invalid-layout', `${printable(path)} ${why}`, {
    hint: 'Use an empty folder, a new one, or an existing image layout: oci:./out',
  });
}
