/** Records of a pax extended header (POSIX.1-2024, pax, "pax Extended Header"): those that change what is unpacked. */

/** What an extended header, or GNU tar's headers for long names, says of the next entry. */
export interface Extension {
  path?: string;
  linkpath?: string;
  /** Bytes. */
  size?: number;
}

/** Throws what `refuse` makes for records that are malformed, and for those of a sparse file. */
export function readPax(bytes: Uint8Array, refuse: (what: string) => Error): Extension {
  const extension: Extension = {};
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < buffer.byteLength; ) {
    if (buffer[at] === 0) break;
    const { keyword, value, end } = readRecord(buffer, at, refuse);
    apply(extension, keyword, value, refuse);
    at = end;
  }
  return extension;
}

interface PaxRecord {
  readonly keyword: string;
  readonly value: string;
  /** Offset of the next record. */
  readonly end: number;
}

/** `<length> <keyword>=<value>\n`, where the length is that of the whole record in bytes. */
function readRecord(buffer: Buffer, at: number, refuse: (what: string) => Error): PaxRecord {
  const space = buffer.indexOf(0x20, at);
  const digits = space < 0 || space - at > 10 ? '' : buffer.toString('latin1', at, space);
  const end = /^\d+$/.test(digits) ? at + Number(digits) : 0;
  const equals = buffer.indexOf(0x3d, space);
  if (end <= space || end > buffer.byteLength || buffer[end - 1] !== 0x0a || equals < 0 || equals >= end)
    throw refuse('has a malformed extended header');
  return {
    keyword: buffer.toString('utf8', space + 1, equals),
    value: buffer.toString('utf8', equals + 1, end - 1),
    end,
  };
}

function apply(extension: Extension, keyword: string, value: string, refuse: (what: string) => Error): void {
  if (keyword.startsWith('GNU.sparse.')) throw refuse('has a sparse file, which is not supported');
  // An empty value deletes the record of an earlier header.
  if (keyword === 'path' || keyword === 'linkpath') {
    if (value.includes('\0')) throw refuse('has a name with a NUL character');
    if (value === '') delete extension[keyword];
    else extension[keyword] = value;
  }
  if (keyword !== 'size') return;
  if (!/^\d{1,15}$/.test(value)) throw refuse('has an entry with an invalid size');
  extension.size = Number(value);
}
