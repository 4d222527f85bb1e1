/** PNG files, as far as a test needs them: the size, and a text that says what the picture shows (PNG §11.3.4.3). */

import { crc32 } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height in pixels. Throws unless the file starts as a PNG does. */
export function sizeOf(png: Buffer): PictureSize {
  const [header] = chunksOf(png);
  if (header?.type !== 'IHDR') throw new Error('this PNG has no header');
  return { width: header.data.readUInt32BE(0), height: header.data.readUInt32BE(4) };
}

/** The text that `withText` has stored under a keyword. */
export function textOf(png: Buffer, keyword: string): string | undefined {
  const prefix = `${keyword}\0`;
  const texts = chunksOf(png).filter(({ type }) => type === 'tEXt');
  return texts
    .map(({ data }) => data.toString('latin1'))
    .find((text) => text.startsWith(prefix))
    ?.slice(prefix.length);
}

/** The same picture with a text chunk after the header, and without other texts. */
export function withText(png: Buffer, keyword: string, text: string): Buffer {
  const [header, ...others] = chunksOf(png);
  if (!header) throw new Error('this PNG is empty');
  const own = { type: 'tEXt', data: Buffer.from(`${keyword}\0${text}`, 'latin1') };
  const kept = others.filter(({ type }) => type !== 'tEXt');
  return Buffer.concat([signature, ...[header, own, ...kept].map(bytesOf)]);
}

function chunksOf(png: Buffer): readonly Chunk[] {
  if (!png.subarray(0, signature.length).equals(signature)) throw new Error('this is not a PNG file');
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function bytesOf({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
