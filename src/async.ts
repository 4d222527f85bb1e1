/** Concurrency: bounded parallel work, and work that is started before its result is needed. */

/** Runs `work` on every item, at most `limit` at a time. After the first error no further item is started, and the error is thrown. */
export async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let failure: { readonly error: unknown } | undefined;
  const worker = async () => {
    for (const item of queue) {
      if (failure) return;
      await work(item).catch((error: unknown) => {
        failure ??= { error };
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  if (failure) throw failure.error;
}

/** Runs each task at once, or when one of at most `limit` running tasks has ended. */
export function createLimit(limit: number): <Result>(task: () => Promise<Result>) => Promise<Result> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}

export interface PrefetchOptions<Item> {
  /** Maximum number of items in progress. */
  readonly items: number;
  /** Maximum total weight of the items in progress; a single heavier item runs alone. */
  readonly weight: number;
  weigh(item: Item): number;
}

export interface Prefetched<Item, Result> {
  readonly item: Item;
  readonly result: Promise<Result>;
}

/** Yields the items in order, each with its work already started. A failed result rejects only where it is awaited. */
export async function* prefetch<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  start: (item: Item) => Promise<Result>,
  options: PrefetchOptions<Item>,
): AsyncGenerator<Prefetched<Item, Result>> {
  const queue: Prefetched<Item, Result>[] = [];
  let weight = 0;
  const next = (): Prefetched<Item, Result> | undefined => {
    const first = queue.shift();
    if (first) weight -= options.weigh(first.item);
    return first;
  };
  for await (const item of items) {
    const exceedsWeight = () => weight + options.weigh(item) > options.weight;
    while (queue.length > 0 && (queue.length >= options.items || exceedsWeight())) {
      const first = next();
      if (first) yield first;
    }
    const result = start(item);
    // When an earlier item fails, nobody awaits this result, and its rejection must not end the process.
    result.catch(() => undefined);
    queue.push({ item, result });
    weight += options.weigh(item);
  }
  for (let first = next(); first; first = next()) yield first;
}
