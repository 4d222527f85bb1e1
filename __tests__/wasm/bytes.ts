/** Builds valid and invalid WebAssembly binaries byte by byte, and counts how much of them is read. */

import type { ByteSource } from '../../src/wasm/source.ts';

export type Bytes = readonly number[];

/** Unsigned LEB128. */
export function leb(value: number): number[] {
  const low = value % 128;
  return value < 128 ? [low] : [low + 128, ...leb(Math.floor(value / 128))];
}

export function text(value: string): number[] {
  const bytes = Buffer.from(value);
  return [...leb(bytes.length), ...bytes];
}

export function vec(...entries: readonly Bytes[]): number[] {
  return [...leb(entries.length), ...entries.flat()];
}

export function section(id: number, ...content: readonly Bytes[]): number[] {
  const bytes = content.flat();
  return [id, ...leb(bytes.length), ...bytes];
}

export function custom(name: string, payload: Bytes | string): number[] {
  return section(0, text(name), typeof payload === 'string' ? [...Buffer.from(payload)] : payload);
}

export const moduleHeader: Bytes = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
export const componentHeader: Bytes = [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0];

export function module(...sections: readonly Bytes[]): Uint8Array {
  return Uint8Array.from([...moduleHeader, ...sections.flat()]);
}

export function component(...sections: readonly Bytes[]): Uint8Array {
  return Uint8Array.from([...componentHeader, ...sections.flat()]);
}

/** An import or export name in the plain form. */
export function plain(name: string): number[] {
  return [0, ...text(name)];
}

export const noFunction: Bytes = [0x40, ...vec(), 1, 0];
export const emptyInstance: Bytes = [0x42, 0];

/** Declarations inside a component or instance type. */
export const declare = {
  type: (type: Bytes): number[] => [1, ...type],
  outerType: (count: number, index: number): number[] => [2, 3, 2, ...leb(count), ...leb(index)],
  import: (name: Bytes, description: Bytes): number[] => [3, ...name, ...description],
  export: (name: Bytes, description: Bytes): number[] => [4, ...name, ...description],
};

export function componentType(...declarations: readonly Bytes[]): number[] {
  return [0x41, ...vec(...declarations)];
}

/** The component type of an interface or world in the second WIT encoding: it exports one definition. */
export function definition(name: string, type: Bytes): number[] {
  const kind = type[0] === 0x41 ? 4 : 5;
  return componentType(declare.type(type), declare.export(plain(name), [kind, 0]));
}

/** A component that exports the given types under the given names, in this order. */
export function exportedTypes(...types: readonly (readonly [name: string, type: Bytes])[]): Uint8Array {
  const sections = types.flatMap(([name, type], index) => [
    section(7, vec(type)),
    section(11, vec([...plain(name), 3, ...leb(2 * index), 0])),
  ]);
  return component(...sections);
}

/** A source over bytes in memory that counts what was read. */
export interface CountedSource extends ByteSource {
  readonly reads: { count: number; bytes: number; largest: number };
}

export function counted(bytes: Uint8Array): CountedSource {
  const reads = { count: 0, bytes: 0, largest: 0 };
  const read = async (offset: number, length: number) => {
    if (offset < 0 || length < 0 || offset + length > bytes.length)
      throw new RangeError(`read ${offset}+${length}`);
    reads.bytes += length;
    reads.count += 1;
    reads.largest = Math.max(reads.largest, length);
    return bytes.subarray(offset, offset + length);
  };
  return { size: bytes.length, read, reads };
}
