/** Snappy, the compression in which GitHub keeps stored bundles: its block format (google/snappy, format_description.txt). */

/** The content, or `undefined` for bytes of another format and for more than `limit` bytes of content. */
export function decodeSnappy(bytes: Uint8Array, limit: number): Uint8Array | undefined {
  const input: Input = { bytes, at: 0 };
  const length = readVarint(input);
  if (length === undefined || length > limit) return undefined;
  const output = Buffer.alloc(length);
  let written = 0;
  while (input.at < bytes.byteLength) {
    const element = readElement(input);
    if (!element || written + element.length > length) return undefined;
    if ('offset' in element) {
      const { offset } = element;
      if (offset === 0 || offset > written) return undefined;
      // What is copied may reach into what the copy itself writes.
      for (let index = 0; index < element.length; index += 1)
        output[written + index] = output[written + index - offset] ?? 0;
    } else output.set(bytes.subarray(element.start, element.start + element.length), written);
    written += element.length;
  }
  return written === length ? output : undefined;
}

interface Input {
  readonly bytes: Uint8Array;
  at: number;
}

type Element =
  | { readonly length: number; readonly start: number }
  | { readonly length: number; readonly offset: number };

function readVarint(input: Input): number | undefined {
  let value = 0;
  for (let shift = 0; shift < 32; shift += 7) {
    const byte = input.bytes[input.at];
    input.at += 1;
    if (byte === undefined) return undefined;
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return value;
  }
  return undefined;
}

/** The two lowest bits of a tag say what follows: bytes, or a copy whose offset has one, two or four bytes. */
function readElement(input: Input): Element | undefined {
  const tag = input.bytes[input.at] ?? 0;
  input.at += 1;
  const kind = tag & 3;
  if (kind === 0) return readLiteral(input, tag >> 2);
  const length = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
  const low = readInteger(input, kind === 3 ? 4 : kind);
  return low === undefined ? undefined : { length, offset: kind === 1 ? (tag >> 5) * 256 + low : low };
}

function readLiteral(input: Input, short: number): Element | undefined {
  const stored = short < 60 ? short : readInteger(input, short - 59);
  if (stored === undefined) return undefined;
  const [start, length] = [input.at, stored + 1];
  input.at += length;
  return input.at > input.bytes.byteLength ? undefined : { length, start };
}

/** In little-endian order. */
function readInteger(input: Input, size: number): number | undefined {
  const end = input.at + size;
  if (end > input.bytes.byteLength) return undefined;
  const value = Buffer.from(input.bytes.subarray(input.at, end)).readUIntLE(0, size);
  input.at = end;
  return value;
}
