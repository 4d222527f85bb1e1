/** Minimal core modules for tests: each holds one custom section, so that different payloads give different digests. */

/** A core module whose only section is a custom section `blob` with this payload (WebAssembly core 3.0, §5.5.3). */
export function coreModule(payload: Uint8Array): Uint8Array {
  const section = Buffer.concat([Buffer.from([4]), Buffer.from('blob'), payload]);
  const header = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  return Buffer.concat([header, Buffer.from([0]), leb128(section.byteLength), section]);
}

function leb128(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.from(bytes);
  }
}
