/** Exports of a Wasm binary in memory, by name, to tell what has changed between two of them. */

import { inspectWasm } from '../wasm/inspect.ts';

/** What a module, component or WIT package exports, in file order; `undefined` for anything but a Wasm binary. */
export async function exportsOf(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const source = {
    size: bytes.byteLength,
    read: async (offset: number, length: number) => bytes.subarray(offset, offset + length),
  };
  try {
    const { exports, moduleExports } = await inspectWasm(source, 'layer');
    return [...exports, ...moduleExports.map(({ name }) => name)];
  } catch {
    return undefined;
  }
}
