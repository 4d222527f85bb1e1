/** Memoization: the result of a function is computed once and kept. */

/** Computes the value of each key once; a promise that rejects is kept like any other value. */
export function memoize<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const values = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const kept = values.get(key) ?? { value: compute(key) };
    values.set(key, kept);
    return kept.value;
  };
}

/** Computes one value at the first call. */
export function once<Value>(compute: () => Value): () => Value {
  const memoized = memoize((_: undefined) => compute());
  return () => memoized(undefined);
}
