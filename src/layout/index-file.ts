/** The `index.json` of an image layout: read as it is, changed one entry at a time, by one writer at a time. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CodedError } from '../errors.ts';
import { isRecord, parseJson } from '../json.ts';
import { refNameKey } from '../oci/annotations.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import { readDescriptor } from '../oci/manifest.ts';
import { imageIndexType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { fileSize, optional, writeWhole } from './atomic-files.ts';
import { withLock } from './lock.ts';

/** As it stands in the file, with members we do not know. */
type Entry = Readonly<Record<string, unknown>>;

export interface LayoutIndex {
  readonly members: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
}

/** Far beyond what any client would load: some 200,000 entries. */
const sizeLimit = 64 * 1024 * 1024;

export const indexFile = 'index.json';

/** The present index; an empty one where there is none yet. Throws `invalid-layout`. */
export async function readIndex(folder: string): Promise<LayoutIndex> {
  const path = join(folder, indexFile);
  const size = await fileSize(path);
  if (size === undefined) return { members: { schemaVersion: 2, mediaType: imageIndexType }, entries: [] };
  if (size > sizeLimit) throw invalid(path, `is larger than ${sizeLimit} bytes`);
  const members = parse((await optional(readFile(path, 'utf8'), path)) ?? '', path);
  const entries = members.manifests ?? [];
  if (!Array.isArray(entries) || !entries.every(isRecord)) throw invalid(path, 'has no list of manifests');
  return { members, entries };
}

function parse(text: string, path: string): Readonly<Record<string, unknown>> {
  try {
    const value = parseJson(text);
    if (isRecord(value)) return value;
  } catch (cause) {
    throw invalid(path, 'is not JSON', cause);
  }
  throw invalid(path, 'is not a JSON object');
}

/** Applies one change to whatever other processes have written by now, and makes the file where there is none. */
export async function changeIndex(
  folder: string,
  change: (entries: readonly Entry[]) => readonly Entry[],
): Promise<void> {
  await withLock(folder, async () => {
    const { members, entries } = await readIndex(folder);
    const manifests = change(entries).toSorted(byNameThenDigest);
    await writeWhole(folder, indexFile, JSON.stringify({ ...members, manifests }));
  });
}

/** The entries with one more that bears `refName`, in place of any that did. */
export function withTag(
  entries: readonly Entry[],
  descriptor: Descriptor,
  refName: string,
): readonly Entry[] {
  const others = entries.filter((entry) => refNameOf(entry) !== refName);
  return [...others, entryOf(descriptor, { annotations: { [refNameKey]: refName } })];
}

/** The entries with one that names the manifest, if none does: what has a subject is found by reading what is listed. */
export function withUntagged(entries: readonly Entry[], descriptor: Descriptor): readonly Entry[] {
  const isListed = entries.some((entry) => entry.digest === descriptor.digest);
  return isListed ? entries : [...entries, entryOf(descriptor, {})];
}

function entryOf(descriptor: Descriptor, annotations: { readonly annotations?: unknown }): Entry {
  const { artifactType } = descriptor;
  return { ...bare(descriptor), ...annotations, ...(artifactType && { artifactType }) };
}

/** What the entry with this name or digest describes. Throws `invalid-layout` when it is no descriptor. */
export function findEntry(
  index: LayoutIndex,
  match: { refName?: string; digest?: string },
): Descriptor | undefined {
  const found = index.entries.find((entry) =>
    match.refName === undefined ? entry.digest === match.digest : refNameOf(entry) === match.refName,
  );
  if (!found) return undefined;
  const { artifactType, ...descriptor } = readDescriptor(found, indexFile);
  return { ...bare(descriptor), ...(artifactType && { artifactType }) };
}

function refNameOf(entry: Entry): unknown {
  return isRecord(entry.annotations) ? entry.annotations[refNameKey] : undefined;
}

function byNameThenDigest(left: Entry, right: Entry): number {
  return compare(refNameOf(left), refNameOf(right)) || compare(left.digest, right.digest);
}

function compare(left: unknown, right: unknown): number {
  const [a, b] = [String(left ?? ''), String(right ?? '')];
  return a < b ? -1 : a > b ? 1 : 0;
}

function invalid(path: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-layout', `${printable(path)} ${what}`, {
    hint: 'Name another folder, or remove this one and let the tool that wrote it write it again.',
    cause,
  });
}
