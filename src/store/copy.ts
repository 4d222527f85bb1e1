/** Copying a content graph: what a root needs goes first, each digest once, and nothing that is there already. */

import { inParallel } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { printable } from '../text.ts';
import { coveredBy, type Node, readNodes } from './graph.ts';
import type { PushResult, Source, Store } from './store.ts';

export interface CopyOptions {
  /** What the target holds for certain, with everything below it. */
  readonly known: ReadonlySet<Digest>;
  /** Pushes at a time. */
  readonly concurrency: number;
  /** Content that went over. */
  onPushed?(descriptor: Descriptor): void;
  /** Content that the target had already. */
  onReused?(descriptor: Descriptor): void;
}

/**
 * Copies everything below `root`, and `root` last: blobs, largest first, then manifests, then what lists these.
 *
 * At the first error no further push is begun, those under way are waited for, and the error says whether reading or
 * pushing failed.
 */
export async function copyGraph(
  root: Descriptor,
  from: Source,
  to: Store,
  options: CopyOptions,
): Promise<void> {
  const nodes = await readNodes(root, from).catch((error) => {
    throw atEnd('reading', root, error);
  });
  const covered = coveredBy(nodes, options.known);
  for (const { descriptor } of covered) options.onReused?.(descriptor);
  for (const level of levels(nodes.filter((node) => !covered.has(node)))) {
    await inParallel(level, options.concurrency, async ({ descriptor }) => {
      const sent = (await pushFrom(from, to, descriptor)) === 'sent';
      if (sent) options.onPushed?.(descriptor);
      else options.onReused?.(descriptor);
    });
  }
}

/** Nodes of one height can go at the same time, once all lower ones are there; the largest first, so that none lags. */
function levels(nodes: readonly Node[]): readonly (readonly Node[])[] {
  const byHeight = Map.groupBy(nodes, (node) => node.height);
  return [...byHeight.entries()]
    .sort(([left], [right]) => left - right)
    .map(([, level]) => level.toSorted((left, right) => right.descriptor.size - left.descriptor.size));
}

async function pushFrom(from: Source, to: Store, descriptor: Descriptor): Promise<PushResult> {
  let readError: unknown;
  const body = () => {
    readError = undefined;
    const stream = from.open?.(descriptor) ?? from.fetch(descriptor);
    stream.once('error', (error) => {
      readError = error;
    });
    return stream;
  };
  try {
    return await to.push(descriptor, body);
  } catch (error) {
    throw readError === undefined
      ? atEnd('pushing', descriptor, error)
      : atEnd('reading', descriptor, readError);
  }
}

/** A copy has two ends, and a user needs to know which one failed. */
function atEnd(end: 'reading' | 'pushing', descriptor: Descriptor, error: unknown): CodedError {
  const { digest, mediaType, annotations } = descriptor;
  const { code, message, hint } = asCodedError(error);
  const title = annotations?.[titleKey];
  // A registry's error names the content itself.
  if (end === 'pushing' && title === undefined && message.includes(digest))
    return new CodedError(code, message, { hint, cause: error });
  const what = title === undefined ? digest : `${printable(title)}, ${digest}`;
  return new CodedError(code, `${end} ${what} (${mediaType}): ${message}`, { hint, cause: error });
}
