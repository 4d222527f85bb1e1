/** Tar archives for tests, field by field, so that they can hold what no archiver writes. */

import { gzipSync, zstdCompressSync } from 'node:zlib';

export interface TestEntry {
  readonly name: string;
  /** The type flag of the header; a file by default. */
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly link?: string;
  readonly mode?: number;
  /** The size that the header states, where it is not that of the body. */
  readonly size?: number;
  /** The size field as it is written. */
  readonly rawSize?: Uint8Array;
  /** True for a checksum that is wrong. */
  readonly damaged?: boolean;
}

const blockSize = 512;

/** The blocks of the entries with the end mark. */
export function tarOf(entries: readonly TestEntry[]): Buffer {
  return Buffer.concat([...entries.map(blocksOf), Buffer.alloc(2 * blockSize)]);
}

export function tgzOf(entries: readonly TestEntry[]): Buffer {
  return gzipSync(tarOf(entries));
}

export function tzstOf(entries: readonly TestEntry[]): Buffer {
  return zstdCompressSync(tarOf(entries));
}

/** The header of one entry and its body. */
export function blocksOf(entry: TestEntry): Buffer {
  const body = Buffer.from(entry.body ?? '');
  const padding = Buffer.alloc((blockSize - (body.byteLength % blockSize)) % blockSize);
  return Buffer.concat([headerOf(entry, body.byteLength), body, padding]);
}

function headerOf(entry: TestEntry, length: number): Buffer {
  const header = Buffer.alloc(blockSize);
  const octal = (value: number, width: number) => `${value.toString(8).padStart(width - 1, '0')}\0`;
  Buffer.from(entry.name).copy(header, 0, 0, 100);
  header.write(octal(entry.mode ?? (entry.type === '5' ? 0o755 : 0o644), 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(entry.size ?? length, 12), 124);
  if (entry.rawSize) Buffer.from(entry.rawSize).copy(header, 124);
  header.write(octal(0, 12), 136);
  header.write('        ', 148);
  header.write(entry.type ?? '0', 156);
  Buffer.from(entry.link ?? '').copy(header, 157, 0, 100);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${(sum + (entry.damaged ? 1 : 0)).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

/** A pax extended header for the next entry. */
export function paxOf(records: Readonly<Record<string, string>>, type = 'x'): TestEntry {
  const body = Object.entries(records).map(([key, value]) => {
    const rest = Buffer.byteLength(` ${key}=${value}\n`);
    let length = rest + String(rest).length;
    if (String(length).length + rest !== length) length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
  });
  return { name: 'PaxHeader', type, body: body.join('') };
}

export const file = (name: string, body = name): TestEntry => ({ name, body });
export const folder = (name: string): TestEntry => ({ name, type: '5' });
export const symlink = (name: string, link: string): TestEntry => ({ name, link, type: '2' });
export const hardlink = (name: string, link: string): TestEntry => ({ name, link, type: '1' });
