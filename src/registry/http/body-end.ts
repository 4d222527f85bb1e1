/** The end of a body: tells the content of a response from what follows it, for each way in which a body can end (RFC 9112 §6 and §7). */

import { type BodyEnd, checkTrailer, malformed } from './response-head.ts';

export interface BodyReader {
  /** Passes on the content among bytes that have arrived, without a copy. Returns the number of bytes that belong to the response. */
  read(bytes: Buffer, pass: (part: Buffer) => void): number;
  /** The whole body has been read. */
  isComplete(): boolean;
}

export function createBodyReader(end: BodyEnd): BodyReader {
  if (end === 'chunked') return chunkedBody();
  return sizedBody(end === 'close' ? Number.POSITIVE_INFINITY : end);
}

function sizedBody(size: number): BodyReader {
  let left = size;
  return {
    read(bytes, pass) {
      const part = bytes.byteLength <= left ? bytes : bytes.subarray(0, left);
      left -= part.byteLength;
      if (part.byteLength > 0) pass(part);
      return part.byteLength;
    },
    isComplete: () => left === 0,
  };
}

/** Bytes of the line before a chunk, and of all lines after the last one. */
const maximumLines = 16 * 1024;
const token = "[!#$%&'*+.^_`|~\\dA-Za-z-]+";
/** Extensions are skipped; those with quoted values, which no server is known to send, are refused. */
const chunkLine = new RegExp(`^([\\dA-Fa-f]{1,13})(?:;${token}(?:=${token})?)*$`);

/** What comes next in a chunked body (RFC 9112 §7.1). */
type ChunkState = 'size' | 'data' | 'data-end' | 'trailer' | 'complete';

function chunkedBody(): BodyReader {
  let state: ChunkState = 'size';
  let left = 0;
  const lines = createLineReader();
  const useLine = (line: string): void => {
    if (state === 'data-end') {
      if (line !== '') malformed('end of a chunk');
      state = 'size';
    } else if (state === 'size') {
      left = Number.parseInt(chunkLine.exec(line)?.[1] ?? malformed('chunk size'), 16);
      state = left > 0 ? 'data' : 'trailer';
    } else if (line === '') state = 'complete';
    else checkTrailer(line);
    if (state !== 'trailer') lines.forget();
  };
  return {
    read(bytes, pass) {
      let position = 0;
      while (position < bytes.byteLength && state !== 'complete') {
        if (state === 'data') {
          const part = bytes.subarray(position, position + left);
          left -= part.byteLength;
          position += part.byteLength;
          if (left === 0) state = 'data-end';
          pass(part);
        } else {
          position += lines.read(bytes.subarray(position), useLine);
        }
      }
      return position;
    },
    isComplete: () => state === 'complete',
  };
}

interface LineReader {
  /** Passes the next line on if it ends within these bytes. Returns the number of bytes that were read. */
  read(bytes: Buffer, use: (line: string) => void): number;
  /** Counts the bytes of the lines from here on. */
  forget(): void;
}

/** Lines that end with CR LF, of together 16 KiB at most. */
function createLineReader(): LineReader {
  let line = '';
  let counted = 0;
  return {
    read(bytes, use) {
      const end = bytes.subarray(0, maximumLines).indexOf('\n');
      const size = end < 0 ? bytes.byteLength : end + 1;
      counted += size;
      if (counted > maximumLines) malformed('chunk, with lines that are too long');
      line += bytes.toString('latin1', 0, size);
      if (end < 0) return size;
      if (!line.endsWith('\r\n')) malformed('end of a line');
      const whole = line.slice(0, -2);
      line = '';
      use(whole);
      return size;
    },
    forget() {
      counted = 0;
    },
  };
}
