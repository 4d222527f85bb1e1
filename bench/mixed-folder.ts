/** A generated folder like those of real projects – text, JSON, code, pictures, small and large – that is always the same. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface MixedFolder {
  readonly files: number;
  readonly bytes: number;
}

type Random = () => number;

/** Writes files until they have `bytes` bytes in total, forty per folder. */
export async function writeMixedFolder(folder: string, bytes: number): Promise<MixedFolder> {
  const random = seeded(20_250_101);
  const kinds = [text(random), text(random), records(random), code(random), noise(random)];
  let [files, written] = [0, 0];
  while (written < bytes) {
    // From 512 bytes to 2 MiB; most files are small.
    const size = Math.min(bytes - written, Math.ceil(512 * 2 ** (12 * random() ** 1.5)));
    const inFolder = join(folder, `part-${Math.floor(files / 40)}`);
    if (files % 40 === 0) await mkdir(inFolder, { recursive: true });
    const generate = kinds[files % kinds.length] ?? noise(random);
    await writeFile(join(inFolder, `file-${files}`), generate(size));
    files += 1;
    written += size;
  }
  return { files, bytes: written };
}

/** xorshift32: numbers from 0 to 1, the same for the same seed. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function fill(size: number, next: () => string): Buffer {
  const bytes = Buffer.alloc(size);
  for (let used = 0; used < size; ) used += bytes.write(next(), used, 'latin1') || size;
  return bytes;
}

function text(random: Random): (size: number) => Buffer {
  const letters = 'etaoinshrdlucmfwypvbgkjqxz';
  const pick = () => letters[Math.floor(26 * random() ** 1.7)] ?? 'e';
  const words = Array.from({ length: 6000 }, () =>
    Array.from({ length: 2 + Math.floor(9 * random()) }, pick).join(''),
  );
  const word = () => words[Math.floor(words.length * random() ** 3)] ?? '';
  return (size) => fill(size, () => (random() < 0.1 ? `${word()}.\n  ` : `${word()} `));
}

function records(random: Random): (size: number) => Buffer {
  const number = (below: number) => Math.floor(below * random());
  return (size) =>
    fill(
      size,
      () =>
        `{"id":"${number(2 ** 32).toString(16)}","kind":"Flag","enabled":${random() < 0.5},"rank":${number(1000)}},\n`,
    );
}

/** A few frequent short sequences with small numbers between them, as in compiled code. */
function code(random: Random): (size: number) => Buffer {
  const idioms = Array.from({ length: 400 }, () =>
    String.fromCharCode(
      ...Array.from({ length: 2 + Math.floor(6 * random()) }, () => Math.floor(256 * random())),
    ),
  );
  const idiom = () => idioms[Math.floor(idioms.length * random() ** 4)] ?? '';
  return (size) => fill(size, () => idiom() + String.fromCharCode(Math.floor(128 * random() ** 3)));
}

function noise(random: Random): (size: number) => Buffer {
  return (size) => {
    const words = new Uint32Array(Math.ceil(size / 4)).map(() => Math.floor(random() * 2 ** 32));
    return Buffer.from(words.buffer, 0, size);
  };
}
