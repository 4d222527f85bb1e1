/** Canonical functions: which of them are component functions, and how many bytes the others take (`Binary.md`, "Canonical Definitions"). */

import { readFlag, skipValueType } from '../wasm/extern.ts';
import type { Reader } from '../wasm/reader.ts';

type Skip = (reader: Reader) => void;

const index: Skip = (reader) => void reader.u32('an index');
const flag: Skip = (reader) => void readFlag(reader, 'a flag');
const coreType: Skip = (reader) => void reader.byte('a core type');
const nothing: Skip = () => undefined;
const options: Skip = (reader) => reader.each('canonical options', skipOption);
const inOrder =
  (...parts: readonly Skip[]): Skip =>
  (reader) => {
    for (const skip of parts) skip(reader);
  };

function skipOption(reader: Reader): void {
  const start = reader.offset;
  const option = reader.byte('a canonical option');
  if (option > 9) reader.fail(`unknown canonical option 0x${option.toString(16)}`, start);
  // Memory, realloc, post-return, callback and core type are followed by an index.
  if ([3, 4, 5, 7, 8].includes(option)) index(reader);
}

function skipResult(reader: Reader): void {
  if (readFlag(reader, 'a result')) reader.byte('a result');
  else skipValueType(reader);
}

/** What follows the code of each function that is none of the component, but of its core modules. */
const coreFunctions: Readonly<Record<number, Skip>> = {
  1: inOrder((reader) => void reader.byte('a lowered function'), index, options),
  2: index,
  3: index,
  4: index,
  5: nothing,
  6: flag,
  9: inOrder(skipResult, options),
  10: inOrder(coreType, index),
  11: inOrder(coreType, index),
  12: flag,
  13: nothing,
  14: index,
  15: inOrder(index, options),
  16: inOrder(index, options),
  17: inOrder(index, flag),
  18: inOrder(index, flag),
  19: index,
  20: index,
  21: index,
  22: inOrder(index, options),
  23: inOrder(index, options),
  24: inOrder(index, flag),
  25: inOrder(index, flag),
  26: index,
  27: index,
  28: options,
  29: options,
  30: nothing,
  31: nothing,
  32: inOrder(flag, index),
  33: inOrder(flag, index),
  34: nothing,
  35: nothing,
  36: nothing,
  37: nothing,
  38: nothing,
  39: inOrder(index, index),
  40: nothing,
  41: flag,
  42: flag,
  43: flag,
  44: flag,
  45: flag,
  64: index,
  65: inOrder(index, index),
  66: nothing,
};

/** Reads one canonical function; the index of its type if it is lifted, and so a function of the component. */
export function readCanonical(reader: Reader): number | undefined {
  const start = reader.offset;
  const code = reader.byte('a canonical function');
  if (code !== 0) {
    const skip =
      coreFunctions[code] ?? reader.fail(`unknown canonical function 0x${code.toString(16)}`, start);
    skip(reader);
    return undefined;
  }
  reader.byte('a lifted function');
  index(reader);
  options(reader);
  return reader.u32('a type index');
}
