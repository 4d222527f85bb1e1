/**
 * Cleanup of one repository: the previews of a pull request go, and nothing else.
 *
 * What another tag points at or lists stays, with its signatures. A tag goes first, so that none points at something incomplete; then its
 * manifest, what that listed, and what referred to these.
 */

import { asCodedError, type CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Tag } from '../oci/reference.ts';
import type { DeletableStore, ReadStore, Store } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { subjectOfTag } from './previews.ts';
import { lookUpLimit, reachable, resolveAll, type Survey, surveyRepository, withNewTags } from './survey.ts';
import { throwAwayManifest } from './throw-away.ts';

/** What became of one preview. */
export interface CleanedTag {
  readonly tag: Tag;
  readonly digest: Digest;
  /**
   * `removed`: the tag and its manifest are gone. `untagged`: the tag is gone, and its manifest stays, since others need it. `kept`: the
   * registry deletes neither tags nor manifests, or the tag was moved meanwhile. `failed`: an error says why.
   */
  readonly outcome: 'removed' | 'untagged' | 'kept' | 'failed';
  readonly reason?: string;
  readonly error?: CodedError;
}

export interface CleanupOptions {
  readonly number: number;
  readonly concurrency: number;
  readonly dryRun: boolean;
  /** Opens the repository to move a tag to a manifest that is then deleted; only where nothing else removes it. */
  openToPush(): Promise<Store>;
}

export async function cleanRepository(
  store: DeletableStore,
  options: CleanupOptions,
): Promise<readonly CleanedTag[]> {
  const survey = await surveyRepository(store, options.number, options.concurrency);
  const cleaned: CleanedTag[] = [];
  for (const [tag, root] of survey.previews) {
    const result = await cleanTag(store, survey, { tag, root }, options).catch((error: unknown) => ({
      outcome: 'failed' as const,
      error: asCodedError(error),
    }));
    cleaned.push({ tag, digest: root.digest, ...result });
  }
  return cleaned;
}

type Preview = { readonly tag: Tag; readonly root: Descriptor };
type Result = Pick<CleanedTag, 'outcome' | 'reason'>;

async function cleanTag(
  store: DeletableStore,
  before: Survey,
  preview: Preview,
  options: CleanupOptions,
): Promise<Result> {
  const survey = options.dryRun ? before : await withNewTags(store, before, options.concurrency);
  const isShared = survey.needed.has(preview.root.digest) || !survey.isComplete;
  if (options.dryRun) return { outcome: isShared ? 'untagged' : 'removed', reason: 'dry run' };
  const current = await store.resolve(preview.tag);
  if (current?.digest !== undefined && current.digest !== preview.root.digest)
    return { outcome: 'kept', reason: 'it was moved meanwhile' };
  return isShared ? await untag(store, preview, options) : await remove(store, survey, preview, options);
}

/** Where tags cannot be deleted, the tag is moved to a manifest of its own, with which it is deleted (regclient, `scheme/reg/tag.go`). */
async function untag(
  store: DeletableStore,
  { tag, root }: Preview,
  options: CleanupOptions,
): Promise<Result> {
  const { deletion } = store;
  if ((await deletion.tag(tag)) !== 'unsupported')
    return { outcome: 'untagged', reason: 'other tags need its content' };
  if (!(await deletion.deletesManifests())) return withoutDeletion();
  const target = await options.openToPush();
  const manifest = throwAwayManifest(tag);
  for (const part of manifest.parts) await target.push(part.descriptor, part.body);
  await target.tag(manifest.descriptor, tag);
  if ((await deletion.manifest(manifest.descriptor.digest)) === 'deleted')
    return { outcome: 'untagged', reason: 'other tags need its content' };
  await target.tag(root, tag);
  return withoutDeletion();
}

function withoutDeletion(): Result {
  return { outcome: 'kept', reason: 'the registry deletes neither tags nor manifests' };
}

async function remove(
  store: DeletableStore,
  survey: Survey,
  { tag, root }: Preview,
  { concurrency }: CleanupOptions,
): Promise<Result> {
  const { deletion } = store;
  const graph = await reachable(store, [root]);
  const doomed = [...graph.values()].filter(
    ({ digest, mediaType }) => isManifestType(mediaType) && !survey.needed.has(digest),
  );
  // What can fail for other tags is looked up while another cleanup still finds the preview.
  const referrers = await referrersOf(store, doomed, survey);
  const subjectTags = await subjectTagsOf(store, survey, doomed, concurrency);
  const untagged = await deletion.tag(tag);
  const removed = await deletion.manifest(root.digest);
  if (removed === 'unsupported' && untagged === 'unsupported') return withoutDeletion();
  if (removed === 'unsupported')
    return {
      outcome: 'untagged',
      reason: 'the registry deletes tags only, and its own cleanup removes the rest',
    };
  for (const { digest } of [...doomed, ...referrers].filter((one) => one.digest !== root.digest))
    await deletion.manifest(digest);
  await removeSubjectTags(store, survey, subjectTags);
  if (await store.resolve(tag)) return { outcome: 'kept', reason: 'the tag is still there' };
  return { outcome: 'removed', ...(!subjectTags.isComplete && { reason: withoutLookUp }) };
}

const withoutLookUp = `what its signature tags point at stays, since more than ${lookUpLimit} others may share it`;

/** What refers to these, and to that in turn, such as a signature of a bill of materials; without what has a tag of its own. */
async function referrersOf(
  store: ReadStore,
  subjects: readonly Descriptor[],
  { needed }: Survey,
): Promise<readonly Descriptor[]> {
  const found = new Map<Digest, Descriptor>();
  const queue = subjects.map(({ digest }) => digest);
  for (let next = queue.pop(); next; next = queue.pop())
    for (const one of (await store.referrers?.(next)) ?? []) {
      if (found.has(one.digest) || needed.has(one.digest) || !(await refersTo(next, one, store))) continue;
      found.set(one.digest, one);
      queue.push(one.digest);
    }
  return [...found.values()];
}

/** Codes of errors that say something about what is listed, and not about the network or the access. */
const contentErrors: readonly string[] = ['digest-mismatch', 'not-found', 'invalid-layout', 'unsupported'];

/** Anybody who may push can write a list of referrers that names what belongs to a release, or nothing that exists. */
async function refersTo(subject: Digest, one: Descriptor, store: ReadStore): Promise<boolean> {
  try {
    const bytes = await readVerified(store.fetch(one), one, manifestSizeLimit);
    return parseManifest(bytes, one.digest, one.mediaType).subject?.digest === subject;
  } catch (error) {
    if (contentErrors.includes(asCodedError(error).code)) return false;
    throw error;
  }
}

/** Tags of the referrers tag schema and of cosign that belong to what is deleted. */
interface SubjectTags {
  readonly own: ReadonlyMap<Tag, Descriptor>;
  /** What tags of other subjects point at, as those of one bill of materials do. */
  readonly shared: ReadonlySet<Digest>;
  /** False when there are more of these than are looked up, so that it is not known what they share. */
  readonly isComplete: boolean;
}

async function subjectTagsOf(
  store: ReadStore,
  { tags }: Survey,
  subjects: readonly Descriptor[],
  concurrency: number,
): Promise<SubjectTags> {
  const digests = new Set<string | undefined>(subjects.map(({ digest }) => digest));
  const all = [...tags].filter((name) => subjectOfTag(name as Tag) !== undefined);
  const own = all.filter((name) => digests.has(subjectOfTag(name as Tag)));
  if (own.length === 0) return { own: new Map(), shared: new Set(), isComplete: true };
  const endings = own.map(extension);
  const others = all.filter((name) => !own.includes(name) && endings.includes(extension(name)));
  const found = await resolveAll(store, others.slice(0, lookUpLimit), concurrency);
  return {
    own: await resolveAll(store, own, concurrency),
    shared: new Set([...found.values()].map(({ digest }) => digest)),
    isComplete: others.length <= lookUpLimit,
  };
}

/** With the manifests they point at, unless only the tag can go, or others share these. */
async function removeSubjectTags(
  { deletion }: DeletableStore,
  { needed }: Survey,
  { own, shared, isComplete }: SubjectTags,
): Promise<void> {
  for (const [tag, { digest }] of own) {
    await deletion.tag(tag);
    if (isComplete && !needed.has(digest) && !shared.has(digest)) await deletion.manifest(digest);
  }
}

/** `.sig`; empty for a list of referrers. */
function extension(name: string): string {
  return name.includes('.') ? name.slice(name.indexOf('.')) : '';
}
