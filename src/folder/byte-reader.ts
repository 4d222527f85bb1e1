/** A reader of a stream by numbers of bytes. */

export interface ByteReader {
  /** At most `limit` bytes and at least one; `undefined` at the end. */
  some(limit: number): Promise<Uint8Array | undefined>;
  /** Puts the end of what `some` has returned last before what is read next, as `unshift` of a stream does. */
  unshift(bytes: Uint8Array): void;
  /** `length` bytes, or fewer at the end. */
  upTo(length: number): Promise<Uint8Array>;
}

export function createByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const iterator = chunks[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  const fill = async (): Promise<boolean> => {
    while (rest.byteLength === 0) {
      const next = await iterator.next();
      if (next.done) return false;
      rest = next.value;
    }
    return true;
  };
  const cut = (length: number): Uint8Array => {
    const part = rest.subarray(0, length);
    rest = rest.subarray(part.byteLength);
    return part;
  };
  return {
    some: async (limit) => ((await fill()) ? cut(limit) : undefined),
    unshift(bytes) {
      if (rest.byteLength === 0) rest = bytes;
      else if (bytes.byteLength > 0) rest = Buffer.concat([bytes, rest]);
    },
    async upTo(length) {
      if (rest.byteLength >= length) return cut(length);
      const parts: Uint8Array[] = [];
      let missing = length;
      while (missing > 0 && (await fill())) {
        const part = cut(missing);
        parts.push(part);
        missing -= part.byteLength;
      }
      return Buffer.concat(parts);
    },
  };
}
