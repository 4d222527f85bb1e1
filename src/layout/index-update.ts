/** Changes of the `index.json` of an image layout: one process at a time, and the entries of other tools stay unchanged. */

import { refNameKey } from '../oci/annotations.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import { imageIndexType } from '../oci/media-types.ts';
import { indexFile } from './files.ts';
import type { LayoutFolder } from './folder.ts';
import { withLock } from './lock.ts';
import { type Entry, type LayoutIndex, readIndex, refNameOf } from './metadata.ts';

/** The index of a layout that has none yet. */
export const emptyIndex: LayoutIndex = {
  members: { schemaVersion: 2, mediaType: imageIndexType },
  entries: [],
};

/**
 * Applies a change to the current entries, which another process may have changed, and sorts them by name and digest. Waits for that
 * process until the time `until` of `performance.now()` at most.
 */
export async function changeIndex(
  folder: LayoutFolder,
  change: (entries: readonly Entry[]) => readonly Entry[],
  until?: number,
): Promise<void> {
  const isWritten = await withLock(
    folder,
    async ({ isHeld }) => {
      const { members, entries } = (await readIndex(folder)) ?? emptyIndex;
      const manifests = change(entries).toSorted(byNameThenDigest);
      if (!(await isHeld())) return false;
      await folder.write(indexFile, JSON.stringify({ ...members, manifests }));
      return true;
    },
    until,
  );
  if (!isWritten) await changeIndex(folder, change, until);
}

/** The entries with one for the manifest under this reference name, instead of any that had the name. */
export function withTag(
  entries: readonly Entry[],
  descriptor: Descriptor,
  refName: string,
): readonly Entry[] {
  const others = entries.filter((entry) => refNameOf(entry) !== refName);
  return [...others, entryOf(descriptor, { annotations: { [refNameKey]: refName } })];
}

/** The entries with one for each manifest of whose digest there is none yet. */
export function withUntagged(
  entries: readonly Entry[],
  descriptors: readonly Descriptor[],
): readonly Entry[] {
  const listed = new Set(entries.map(({ digest }) => digest));
  const added = new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor]));
  const missing = [...added.values()].filter(({ digest }) => !listed.has(digest));
  return [...entries, ...missing.map((descriptor) => entryOf(descriptor, {}))];
}

function entryOf(descriptor: Descriptor, annotations: { readonly annotations?: unknown }): Entry {
  const { artifactType } = descriptor;
  return { ...bare(descriptor), ...annotations, ...(artifactType && { artifactType }) };
}

function byNameThenDigest(left: Entry, right: Entry): number {
  return compare(refNameOf(left), refNameOf(right)) || compare(left.digest, right.digest);
}

function compare(left: unknown, right: unknown): number {
  const [a, b] = [textOf(left), textOf(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Entries of other tools may have values of any type. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
