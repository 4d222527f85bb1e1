/** Random changes of binaries. */

export type Next = () => number;
type Mutate = (bytes: Uint8Array, next: Next) => Uint8Array;

/** Bytes with a meaning in the format: ends of LEB128 ranges, section ids, type codes. */
const meaningfulBytes = [0, 1, 2, 4, 7, 0x0a, 0x0b, 0x41, 0x42, 0x7f, 0x80, 0xff];

/** A random offset; half of them are in the first 400 bytes, where most headers are. */
function randomOffset(bytes: Uint8Array, next: Next): number {
  const span = next() & 1 ? bytes.length : Math.min(bytes.length, 400);
  return next() % Math.max(span, 1);
}

/** Replaces the bytes from `from` to `to`. */
function splice(bytes: Uint8Array, from: number, to: number, inserted: ArrayLike<number>): Uint8Array {
  const tail = bytes.subarray(to);
  const spliced = new Uint8Array(from + inserted.length + tail.length);
  spliced.set(bytes.subarray(0, from));
  spliced.set(inserted, from);
  spliced.set(tail, from + inserted.length);
  return spliced;
}

const flip: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << (next() & 7)));
};
const overwrite: Mutate = (bytes, next) =>
  bytes.with(randomOffset(bytes, next), meaningfulBytes[next() % meaningfulBytes.length] ?? 0);
const cut: Mutate = (bytes, next) => bytes.slice(0, randomOffset(bytes, next));
const remove: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return splice(bytes, at, at + 1 + (next() % 8), []);
};
const repeat: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return splice(bytes, at, at, bytes.slice(at, at + 1 + (next() % 64)));
};
const enlarge: Mutate = (bytes, next) => {
  const at = randomOffset(bytes, next);
  return splice(bytes, at, at + 1, [0xff, 0xff, 0xff, 0xff, 0x0f]);
};

/** Changes that keep the length are more frequent, since they pass the section checks and reach names and types. */
const mutations = [flip, flip, flip, overwrite, overwrite, overwrite, cut, remove, repeat, enlarge];

/** One to four random changes. */
export function mutate(bytes: Uint8Array, next: Next): Uint8Array {
  let mutated = bytes;
  for (let left = 1 + (next() % 4); left > 0 && mutated.length > 0; left -= 1) {
    const change = mutations[next() % mutations.length];
    mutated = change?.(mutated, next) ?? mutated;
  }
  return mutated;
}

/** Changes within one of the spans only, which keep the length: the structure around it stays valid. */
export function mutateWithin(
  bytes: Uint8Array,
  spans: readonly { readonly offset: number; readonly size: number }[],
  next: Next,
): Uint8Array {
  const mutated = bytes.slice();
  for (let left = 1 + (next() % 3); left > 0; left -= 1) {
    const { offset, size } = spans[next() % spans.length] ?? { offset: 0, size: bytes.length };
    const at = offset + (next() % Math.max(1, size));
    const isFlip = (next() & 1) === 1;
    mutated[at] = isFlip
      ? (mutated[at] ?? 0) ^ (1 << (next() & 7))
      : (meaningfulBytes[next() % meaningfulBytes.length] ?? 0);
  }
  return mutated;
}
