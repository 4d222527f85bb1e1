/** Copying a content graph: children before parents, each content once, and nothing that the store already has. */

import { writeFileSync } from 'node:fs';
import { inParallel } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { isManifestType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { type Node, readNodes } from './graph.ts';
import type { NewFile, PushResult, Source, Store } from './store.ts';

export interface CopyOptions {
  /** The graph of the root, if it has been read before. */
  readonly nodes?: readonly Node[];
  /** Content that the target is known to have, with everything below it. It is not pushed. */
  readonly known: ReadonlySet<Digest>;
  /** Maximum parallel pushes. */
  readonly concurrency: number;
  /** The same where all contents of a height have at most 64 KiB; `concurrency` if absent. */
  readonly smallConcurrency?: number;
  /** Name of a repository in the target's registry to mount the content from; called right before each push. */
  mountFrom?(descriptor: Descriptor): string | undefined;
  /** Called after a push with its result. */
  onPushed?(descriptor: Descriptor, result: PushResult): void;
  /** Called for content that is not pushed because it is `known`. */
  onSkipped?(descriptor: Descriptor): void;
}

/**
 * Copies the graph of `root`: blobs, then manifests, then the indexes that list these; of one height, the largest content first.
 *
 * After the first error no further push is started, pushes in progress are awaited, and the error says whether reading or
 * pushing failed.
 */
export async function copyGraph(
  root: Descriptor,
  source: Source,
  target: Store,
  options: CopyOptions,
): Promise<void> {
  const nodes = options.nodes ?? (await readGraph(root, source));
  const covered = coveredBy(nodes, options.known);
  for (const { descriptor } of covered) options.onSkipped?.(descriptor);
  for (const level of levels(nodes.filter((node) => !covered.has(node)))) {
    await inParallel(level, parallelism(level, options), async ({ descriptor }) => {
      const mountFrom = options.mountFrom?.(descriptor);
      const result = await push(descriptor, source, target, mountFrom);
      options.onPushed?.(descriptor, result);
    });
  }
}

async function readGraph(root: Descriptor, source: Source): Promise<readonly Node[]> {
  return await readNodes(root, source).catch((error) => {
    throw copyError('reading', root, error);
  });
}

/** The nodes whose content is in `known`, and all nodes below them: a store keeps no manifest without its children. */
function coveredBy(nodes: readonly Node[], known: ReadonlySet<Digest>): ReadonlySet<Node> {
  const covered = new Set<Node>();
  // In reverse order every node comes before its children.
  for (const node of nodes.toReversed()) {
    if (known.has(node.descriptor.digest)) covered.add(node);
    if (covered.has(node)) for (const child of node.children) covered.add(child);
  }
  return covered;
}

/** Nodes of the same height, lowest first; each level can be pushed in parallel once the lower ones are present. */
function levels(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const byHeight = Map.groupBy(nodes, (node) => node.height);
  return [...byHeight.entries()]
    .sort(([left], [right]) => left - right)
    .map(([, level]) => level.toSorted((left, right) => right.descriptor.size - left.descriptor.size));
}

function parallelism(
  [largest]: readonly Node[],
  { concurrency, smallConcurrency = concurrency }: CopyOptions,
): number {
  return largest && largest.descriptor.size <= smallBlob ? smallConcurrency : concurrency;
}

async function push(
  descriptor: Descriptor,
  source: Source,
  target: Store,
  mountFrom: string | undefined,
): Promise<PushResult> {
  let readError: unknown;
  const save = saverOf(descriptor, source);
  const saveTo = async (file: NewFile): Promise<void> => {
    readError = undefined;
    await save?.(file).catch((error: unknown) => {
      // Any other error is one of writing the file.
      if (error instanceof CodedError) readError = error;
      throw error;
    });
  };
  const body = () => {
    readError = undefined;
    const stream = source.open?.(descriptor) ?? source.fetch(descriptor);
    stream.once('error', (error) => {
      readError = error;
    });
    return stream;
  };
  try {
    return await target.push(descriptor, body, {
      ...(mountFrom !== undefined && { mountFrom }),
      ...(save && { save: saveTo }),
    });
  } catch (error) {
    throw readError === undefined
      ? copyError('pushing', descriptor, error)
      : copyError('reading', descriptor, readError);
  }
}

/** Bytes of a blob that is read at once; what reads a larger one saves it in parts. */
const smallBlob = 64 * 1024;

/** What writes a blob into a file; absent where the source only streams it. */
function saverOf(
  descriptor: Descriptor,
  { readBlob, readCached, save }: Source,
): ((file: NewFile) => Promise<void>) | undefined {
  if (isManifestType(descriptor.mediaType)) return undefined;
  if (descriptor.size > smallBlob) return save && (async (file) => await save(descriptor, file));
  if (!readBlob) return undefined;
  return async (file) =>
    writeFileSync(file.descriptor, readCached?.(descriptor) ?? (await readBlob(descriptor)));
}

/** The error with the step that failed and the content, so that a user knows whether to look at the source or the target. */
function copyError(step: 'reading' | 'pushing', descriptor: Descriptor, error: unknown): CodedError {
  const { digest, mediaType, annotations } = descriptor;
  const { code, message, hint } = asCodedError(error);
  const title = annotations?.[titleKey];
  // The message of a registry's error has the digest already.
  if (step === 'pushing' && title === undefined && message.includes(digest))
    return new CodedError(code, message, { hint, cause: error });
  const what = title === undefined ? digest : `${printable(title)}, ${digest}`;
  return new CodedError(code, `${step} ${what} (${mediaType}): ${message}`, { hint, cause: error });
}
