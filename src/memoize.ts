/** Work that is done once for each key, however often and by whom it is asked for. */

/** Remembers each result, a rejected promise included. */
export function memoize<Key, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new Map<Key, Result>();
  return (key) => {
    if (!known.has(key)) known.set(key, work(key));
    return known.get(key) as Result;
  };
}
