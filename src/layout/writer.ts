/** The LayoutWriter: a folder in the OCI image layout as a Store (image-spec v1.1.1, image-layout.md). */

import { lstat, mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withDiskErrors } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { parseDigest } from '../oci/digest.ts';
import type { Store } from '../store/store.ts';
import { printable } from '../text.ts';
import { type BlobWriter, createBlobWriter } from './blobs.ts';
import { missing, openContent, resolveDigest } from './content.ts';
import { blobFolders, indexFile, versionFile } from './files.ts';
import {
  type LayoutFolder,
  listNames,
  openFolder,
  removeStalePartials,
  undefinedIfMissing,
} from './folder.ts';
import { changeIndex, emptyIndex, withTag, withUntagged } from './index-update.ts';
import { findEntry, readIndex, requireVersion, versionFileContent } from './metadata.ts';

/** One folder with the artifacts of one run, or of several. */
export interface LayoutWriter {
  /** The layout as the store of one artifact, whose tags are `<name>-<tag>` in `index.json`. */
  store(name: string): Store;
}

/**
 * Opens an image layout, or an empty or missing folder, which becomes one at the first push.
 *
 * Entries and members of other tools in `index.json` stay unchanged. Throws `invalid-layout` for a folder of anything else and
 * for a layout of another version.
 */
export async function openLayoutWriter(path: string): Promise<LayoutWriter> {
  const folder = openFolder(path);
  await requireLayoutOrEmpty(folder);
  let created: Promise<void> | undefined;
  const prepare = () => {
    created ??= createLayout(folder);
    return created;
  };
  const blobs = createBlobWriter(folder, prepare);
  return { store: (name) => createStore(folder, name, blobs) };
}

/** `index.json` lists tagged manifests, untagged roots and referrers, but not the children of an index. */
function createStore(folder: LayoutFolder, name: string, blobs: BlobWriter): Store {
  return {
    ...openContent(folder),
    exists: blobs.isPresent,
    push: blobs.push,
    async tag(descriptor, tag) {
      if (!(await blobs.isPresent(descriptor)))
        throw missing(folder, descriptor, 'Push a manifest before it is tagged.');
      await changeIndex(folder, (entries) => withTag(entries, descriptor, `${name}-${tag}`));
    },
    async resolve(reference) {
      const digest = parseDigest(reference);
      const index = (await readIndex(folder)) ?? emptyIndex;
      if (digest) return await resolveDigest(folder, index, digest);
      return findEntry(folder, index, { refName: `${name}-${reference}` });
    },
    can: {
      referrers: {
        add: (_subject, referrer) => changeIndex(folder, (entries) => withUntagged(entries, referrer)),
      },
      addUntagged: (root) => changeIndex(folder, (entries) => withUntagged(entries, root)),
    },
  };
}

async function requireLayoutOrEmpty(folder: LayoutFolder): Promise<void> {
  const names = await listNames(folder.path);
  if (!names || names.length === 0) return;
  if (!names.includes(versionFile)) throw invalid(folder, 'has files and is not an image layout');
  await requireVersion(folder);
  await requireNoSymlinks(folder);
  await readIndex(folder);
}

/** A layout from a checkout could otherwise redirect its blobs to any folder. */
async function requireNoSymlinks(folder: LayoutFolder): Promise<void> {
  for (const name of ['blobs', ...blobFolders]) {
    const path = join(folder.path, name);
    const found = await undefinedIfMissing(lstat(path), path);
    if (found?.isSymbolicLink())
      throw invalid(folder, `has the symlink ${name}, and nothing is written through symlinks`);
  }
}

/** Makes the folder a valid layout without entries, or leaves it as it was. */
async function createLayout(folder: LayoutFolder): Promise<void> {
  await withDiskErrors(mkdir(folder.path, { recursive: true }), folder.path);
  await removeStalePartials(folder.path);
  if ((await folder.size(indexFile)) !== undefined) return;
  const [blobs = ''] = blobFolders;
  const path = join(folder.path, blobs);
  try {
    await folder.write(versionFile, versionFileContent);
    await withDiskErrors(mkdir(path, { recursive: true }), path);
    await changeIndex(folder, (entries) => entries);
  } catch (error) {
    if ((await folder.size(indexFile)) === undefined) await removeEmptyLayout(folder, path);
    throw error;
  }
}

/** Its own errors are ignored in favor of the one that led here. */
async function removeEmptyLayout(folder: LayoutFolder, blobs: string): Promise<void> {
  await rm(join(folder.path, versionFile), { force: true }).catch(() => undefined);
  for (const path of [blobs, dirname(blobs)]) await rmdir(path).catch(() => undefined);
}

function invalid({ path }: LayoutFolder, why: string): CodedError {
  return new CodedError('invalid-layout', `${printable(path)} ${why}`, {
    hint: 'Use an empty folder, a new one, or an existing image layout: oci:./out',
  });
}
