/** A Store over a folder in the OCI image layout (image-spec v1.1.1, image-layout.md). */

import { lstat, mkdir, readFile, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withDiskErrors } from '../disk-error.ts';
import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { parseDigest } from '../oci/digest.ts';
import type { Store } from '../store/store.ts';
import { printable } from '../text.ts';
import { fileSize, namesIn, optional, removeLeftovers, writeWhole } from './atomic-files.ts';
import { absentBlob, type LayoutBlobs, openBlobs, readDocument } from './blobs.ts';
import { changeIndex, findEntry, indexFile, readIndex, withTag, withUntagged } from './index-file.ts';

/** One folder that holds the artifacts of a run, or of several. */
export interface Layout {
  /** The layout as the place of one artifact, whose tags stand in `index.json` as `<name>-<tag>`. */
  target(name: string): Store;
}

const versionFile = 'oci-layout';
const version = '1.0.0';

/**
 * Opens a layout, or a folder that is empty or absent and becomes one at the first push.
 *
 * Entries and members of other tools in `index.json` are kept as they are. Throws `invalid-layout` for a folder with
 * anything else in it, and for a layout of another version.
 */
export async function openLayout(folder: string): Promise<Layout> {
  await requireLayoutOrEmpty(folder);
  let made: Promise<void> | undefined;
  const prepare = () => {
    made ??= makeLayout(folder);
    return made;
  };
  const blobs = openBlobs(folder, prepare);
  return { target: (name) => createTarget(folder, name, blobs) };
}

/** What has a tag is listed, and so are referrers; what only an index lists, or nothing, is not. */
function createTarget(folder: string, name: string, blobs: LayoutBlobs): Store {
  return {
    exists: blobs.isSound,
    fetch: blobs.fetch,
    push: blobs.push,
    async tag(descriptor, tag) {
      if (!(await blobs.isSound(descriptor))) throw absentBlob(folder, descriptor);
      await changeIndex(folder, (entries) => withTag(entries, descriptor, `${name}-${tag}`));
    },
    async resolve(tag) {
      const digest = parseDigest(tag);
      const index = await readIndex(folder);
      if (!digest) return findEntry(index, { refName: `${name}-${tag}` });
      return findEntry(index, { digest }) ?? (await readDocument(folder, digest));
    },
    can: {
      referrers: {
        add: (_subject, referrer) => changeIndex(folder, (entries) => withUntagged(entries, referrer)),
      },
      addUntagged: (root) => changeIndex(folder, (entries) => withUntagged(entries, root)),
    },
  };
}

async function requireLayoutOrEmpty(folder: string): Promise<void> {
  const names = await namesIn(folder);
  if (!names || names.length === 0) return;
  if (!names.includes(versionFile)) throw invalid(folder, 'holds files and is no image layout');
  const path = join(folder, versionFile);
  const text = (await optional(readFile(path, 'utf8'), path)) ?? '';
  if (versionOf(text) !== version) throw invalid(folder, `is not an image layout of version ${version}`);
  await requireOwnBlobs(folder);
  await readIndex(folder);
}

/** A layout that came with a checkout could have its blobs written anywhere. */
async function requireOwnBlobs(folder: string): Promise<void> {
  for (const name of ['blobs', 'blobs/sha256', 'blobs/sha512']) {
    const path = join(folder, name);
    const found = await optional(lstat(path), path);
    if (found?.isSymbolicLink())
      throw invalid(folder, `has ${name} as a symlink, which is not written through`);
  }
}

function versionOf(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value.imageLayoutVersion : undefined;
  } catch {
    return undefined;
  }
}

/** Makes the folder a valid layout without entries, or leaves it as it was. */
async function makeLayout(folder: string): Promise<void> {
  await withDiskErrors(mkdir(folder, { recursive: true }), folder);
  await removeLeftovers(folder);
  if ((await fileSize(join(folder, indexFile))) !== undefined) return;
  const blobs = join(folder, 'blobs');
  try {
    await writeWhole(folder, versionFile, JSON.stringify({ imageLayoutVersion: version }));
    await withDiskErrors(mkdir(join(blobs, 'sha256'), { recursive: true }), blobs);
    await changeIndex(folder, (entries) => entries);
  } catch (error) {
    if ((await fileSize(join(folder, indexFile))) === undefined) await undo(folder);
    throw error;
  }
}

/** Takes back what was made, as far as it is empty; the fault that led here is what counts. */
async function undo(folder: string): Promise<void> {
  await rm(join(folder, versionFile), { force: true }).catch(() => undefined);
  for (const name of ['blobs/sha256', 'blobs']) await rmdir(join(folder, name)).catch(() => undefined);
}

function invalid(folder: string, why: string): CodedError {
  return new CodedError('invalid-layout', `${printable(folder)} ${why}`, {
    hint: 'Name an empty folder, a new one, or an image layout that exists: oci:./out.',
  });
}
