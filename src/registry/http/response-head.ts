/** The head of a response as it is sent: the status, the header lines, and where the body ends (RFC 9112 §4 to §6). */

import { HeadersOverflowError, HTTPParserError } from './connection-errors.ts';

/** Where a body ends: after this many bytes, as its chunks say, or with the connection. */
export type BodyEnd = number | 'chunked' | 'close';

export interface ResponseHead {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly end: BodyEnd;
  /** Another request may follow over the same connection. */
  readonly keepsConnection: boolean;
}

/** As the limit of Node and undici. */
const maximumSize = 16 * 1024;
const emptyLine = '\r\n\r\n';

const statusLine = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/;
const headerLine = /^([!#$%&'*+.^_`|~\dA-Za-z-]+):([\t\x20-\x7e\x80-\xff]*)$/;
/** What is left without the white space around it; `trim` would remove U+00A0, too. */
const visible = /[^\t ](?:.*[^\t ])?/;

/**
 * The number of bytes of the head, with the empty line; `undefined` as long as its end has not arrived. Throws
 * `HeadersOverflowError` for a head of more than 16 KiB.
 */
export function sizeOfHead(bytes: Buffer): number | undefined {
  const end = bytes.subarray(0, maximumSize).indexOf(emptyLine);
  if (end >= 0) return end + emptyLine.length;
  if (bytes.byteLength >= maximumSize) throw new HeadersOverflowError();
  return undefined;
}

/** The head in these bytes, with the empty line. Throws `HTTPParserError`. */
export function parseHead(bytes: Buffer): ResponseHead {
  const text = bytes.toString('latin1', 0, bytes.byteLength - emptyLine.length);
  const [first = '', ...lines] = text.split('\r\n');
  const [, minor, digits] = statusLine.exec(first) ?? malformed('status line');
  const status = Number(digits);
  const fields = parseFields(lines);
  const end = endOfBody(fields);
  // Some servers send content with such a response all the same, so that no other one can follow.
  const hasBody = status >= 200 && status !== 204 && status !== 304;
  return {
    status,
    headers: Object.fromEntries([...fields].map(([name, values]) => [name, single(values)])),
    end: hasBody ? end : 0,
    keepsConnection: hasBody && minor === '1' && end !== 'close' && !asksForClose(fields),
  };
}

/** Throws `HTTPParserError` for a line that is no field of a trailer, as one that says where the body ends (RFC 9110 §6.5.1). */
export function checkTrailer(line: string): void {
  if (endOfBody(parseFields([line])) !== 'close') malformed('trailer');
}

type Fields = ReadonlyMap<string, string[]>;

/** Throws `HTTPParserError`, also for a line that continues the one before it, as undici does (RFC 9112 §5.2). */
function parseFields(lines: readonly string[]): Fields {
  const fields = new Map<string, string[]>();
  for (const line of lines) {
    const [, name = '', value = ''] = headerLine.exec(line) ?? malformed('header line');
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), visible.exec(value)?.[0] ?? '']);
  }
  return fields;
}

function single(values: string[]): string | string[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}

/**
 * RFC 9112 §6.3, for a response to GET with a body. A response that could be understood in two ways is refused: with several lengths, or with a
 * length and a transfer coding.
 */
function endOfBody(fields: Fields): BodyEnd {
  const lengths = fields.get('content-length');
  const codings = fields.get('transfer-encoding');
  if (codings) {
    if (lengths || codings.join().toLowerCase() !== 'chunked') malformed('transfer coding');
    return 'chunked';
  }
  if (!lengths) return 'close';
  const [length = ''] = lengths;
  if (lengths.length > 1 || !/^\d{1,15}$/.test(length)) malformed('content length');
  return Number(length);
}

function asksForClose(fields: Fields): boolean {
  const options = (fields.get('connection') ?? []).join().toLowerCase().split(',');
  return options.some((option) => option.trim() === 'close');
}

/** Throws what undici throws for such a response. */
export function malformed(what: string): never {
  throw new HTTPParserError(`Response does not match the HTTP/1.1 protocol (invalid ${what})`);
}
