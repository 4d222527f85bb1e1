/** Read-ahead: work on coming items is begun while earlier ones are still being used. */

export interface AheadOptions<Item> {
  /** How many items may be begun at most. */
  readonly items: number;
  /** How much the begun items may weigh together; a single heavier one is still begun when it comes first. */
  readonly weight: number;
  weigh(item: Item): number;
}

export interface Begun<Item, Result> {
  readonly item: Item;
  readonly result: Promise<Result>;
}

/** Yields the items in their order, each with its work begun; a failure shows when its item's turn has come. */
export async function* ahead<Item, Result>(
  items: Iterable<Item> | AsyncIterable<Item>,
  begin: (item: Item) => Promise<Result>,
  options: AheadOptions<Item>,
): AsyncGenerator<Begun<Item, Result>> {
  const queue: Begun<Item, Result>[] = [];
  let weight = 0;
  const next = (): Begun<Item, Result> | undefined => {
    const first = queue.shift();
    if (first) weight -= options.weigh(first.item);
    return first;
  };
  for await (const item of items) {
    const heavy = () => weight + options.weigh(item) > options.weight;
    while (queue.length > 0 && (queue.length >= options.items || heavy())) {
      const first = next();
      if (first) yield first;
    }
    const result = begin(item);
    // Its turn may never come when an earlier item fails; the failure is then of no interest.
    result.catch(() => undefined);
    queue.push({ item, result });
    weight += options.weigh(item);
  }
  for (let first = next(); first; first = next()) yield first;
}
