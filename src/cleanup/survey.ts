/** The survey of a repository before anything is deleted: what previews point at, and what everything else still needs. */

import { inParallel } from '../async.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isIndexType } from '../oci/media-types.ts';
import { parseTag, type Tag } from '../oci/reference.ts';
import type { ReadStore } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { isPreviewOf, subjectOfTag } from './previews.ts';

export interface Survey {
  /** Tags of the pull request with what they point at. */
  readonly previews: ReadonlyMap<Tag, Descriptor>;
  /** What other tags point at or list. */
  readonly needed: ReadonlySet<Digest>;
  /** Tags that exist, as the store lists them. */
  readonly tags: ReadonlySet<string>;
  /** False when there are more tags than are looked at, so that it is not known what is needed. */
  readonly isComplete: boolean;
}

/** Tags that are looked up, one request each. */
export const lookUpLimit = 2000;

/** Reads only names where the repository has no preview of this pull request. */
export async function surveyRepository(
  store: ReadStore,
  number: number,
  concurrency: number,
): Promise<Survey> {
  const names: string[] = [];
  for await (const name of store.listTags?.() ?? []) names.push(name);
  const previewNames = names.filter((name) => isPreviewOf(number, name as Tag));
  const tags = new Set(names);
  if (previewNames.length === 0) return { previews: new Map(), needed: new Set(), tags, isComplete: true };
  const others = names.filter(
    (name) => !previewNames.includes(name) && subjectOfTag(name as Tag) === undefined,
  );
  const previews = await resolveAll(store, previewNames, concurrency);
  const needed = await neededBy(store, others, concurrency);
  return { previews, needed, tags, isComplete: others.length <= lookUpLimit };
}

/**
 * The survey with the tags that another run, such as a promotion of the preview, has added meanwhile, and what these need. A tag that
 * existed and was moved meanwhile is not looked up again.
 */
export async function withNewTags(store: ReadStore, survey: Survey, concurrency: number): Promise<Survey> {
  const names: string[] = [];
  for await (const name of store.listTags?.() ?? []) if (!survey.tags.has(name)) names.push(name);
  const others = names.filter((name) => subjectOfTag(name as Tag) === undefined);
  const added = await neededBy(store, others, concurrency);
  return {
    ...survey,
    tags: new Set([...survey.tags, ...names]),
    needed: new Set([...survey.needed, ...added]),
    isComplete: survey.isComplete && others.length <= lookUpLimit,
  };
}

async function neededBy(
  store: ReadStore,
  names: readonly string[],
  concurrency: number,
): Promise<ReadonlySet<Digest>> {
  const found = await resolveAll(store, names.slice(0, lookUpLimit), concurrency);
  return new Set((await reachable(store, [...found.values()])).keys());
}

export async function resolveAll(
  store: ReadStore,
  names: readonly string[],
  concurrency: number,
): Promise<ReadonlyMap<Tag, Descriptor>> {
  const found = new Map<Tag, Descriptor>();
  await inParallel(names, concurrency, async (name) => {
    const tag = parseTag(name);
    const descriptor = await store.resolve(tag);
    if (descriptor) found.set(tag, descriptor);
  });
  return found;
}

/** The manifests themselves, and everything that indexes among them list, however deep and of whatever type. */
export async function reachable(
  store: ReadStore,
  roots: readonly Descriptor[],
): Promise<ReadonlyMap<Digest, Descriptor>> {
  const found = new Map<Digest, Descriptor>();
  const queue = [...roots];
  for (let next = queue.pop(); next; next = queue.pop()) {
    if (found.has(next.digest)) continue;
    found.set(next.digest, next);
    if (isIndexType(next.mediaType)) queue.push(...(await childrenOf(store, next)));
  }
  return found;
}

async function childrenOf(store: ReadStore, index: Descriptor): Promise<readonly Descriptor[]> {
  const bytes = await readVerified(store.fetch(index), index, manifestSizeLimit);
  return parseManifest(bytes, index.digest, index.mediaType).manifests;
}
