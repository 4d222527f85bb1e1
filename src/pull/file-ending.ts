/** Endings of file names by media type, given only where the content agrees with it. */

import { beginsFrame } from '../folder/zstd-frames.ts';

const endings: Readonly<Record<string, string>> = {
  'application/gzip': '.gz',
  'application/javascript': '.js',
  'application/json': '.json',
  'application/jsonl': '.jsonl',
  'application/octet-stream': '',
  'application/pdf': '.pdf',
  'application/sql': '.sql',
  'application/tar': '.tar',
  'application/tar+gzip': '.tar.gz',
  'application/toml': '.toml',
  'application/vnd.cncf.helm.chart.provenance.v1.prov': '.prov',
  'application/vnd.oci.empty.v1+json': '.json',
  'application/wasm': '.wasm',
  'application/x-gzip': '.gz',
  'application/x-gtar': '.tar',
  'application/x-ndjson': '.ndjson',
  'application/x-sh': '.sh',
  'application/x-tar': '.tar',
  'application/x-tgz': '.tar.gz',
  'application/x-yaml': '.yaml',
  'application/xml': '.xml',
  'application/yaml': '.yaml',
  'application/zip': '.zip',
  'application/zstd': '.zst',
  'image/gif': '.gif',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/svg+xml': '.svg',
  'text/css': '.css',
  'text/csv': '.csv',
  'text/html': '.html',
  'text/javascript': '.js',
  'text/json': '.json',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/spdx': '.spdx',
  'text/x-yaml': '.yaml',
  'text/xml': '.xml',
  'text/yaml': '.yaml',
};

/** What a media type ends with, the longest first: a structured syntax suffix (RFC 6839), or a name in the style of OCI or Docker. */
const suffixes: readonly (readonly [suffix: string, ending: string])[] = [
  ['tar+gzip', '.tar.gz'],
  ['tar.gz', '.tar.gz'],
  ['tar.gzip', '.tar.gz'],
  ['tgz', '.tar.gz'],
  ['tar+zstd', '.tar.zst'],
  ['tar.zst', '.tar.zst'],
  ['tar.zstd', '.tar.zst'],
  ['+markdown', '.md'],
  ['.tar', '.tar'],
  ['+tar', '.tar'],
  ['+gzip', '.gz'],
  ['+zstd', '.zst'],
  ['+json', '.json'],
  ['+yaml', '.yaml'],
  ['+yml', '.yml'],
  ['+toml', '.toml'],
  ['+rego', '.rego'],
  ['+wasm', '.wasm'],
  ['+text', '.txt'],
  ['+xml', '.xml'],
  ['+zip', '.zip'],
  ['+png', '.png'],
  ['+pem', '.pem'],
  ['+cbor', '.cbor'],
];

/** Bytes of the content that decide: the header of the first entry of a tar archive. */
export const startLength = 512;

/** The ending with its dot, or nothing where the type has none or the beginning of the content contradicts it. */
export function fileEnding(mediaType: string, start: Uint8Array, isArchive: boolean): string {
  const type = mediaType.toLowerCase().replace(/;.*$/, '').trim();
  const ending = endings[type] ?? suffixes.find(([suffix]) => type.endsWith(suffix))?.[1] ?? '';
  if (!agrees(ending, Buffer.from(start.subarray(0, startLength)))) return '';
  // What is compressed need not be an archive, whatever its type says.
  return isArchive || ending === '.tar' ? ending : ending.replace(/^\.tar/, '');
}

/** True for the header of an entry, by its mark or, in archives older than POSIX, by its checksum. */
export function isTarStart(start: Uint8Array): boolean {
  const header = Buffer.from(start.subarray(0, startLength));
  if (header.toString('latin1', 257, 262) === 'ustar') return true;
  if (header.byteLength < startLength) return false;
  const stated = /^ *([0-7]{1,6})[\0 ]/.exec(header.toString('latin1', 148, 156))?.[1];
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
  return stated !== undefined && Number.parseInt(stated, 8) === sum && header[0] !== 0;
}

function agrees(ending: string, start: Buffer): boolean {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, index) => start[index] === byte);
  const text = start
    .toString('utf8')
    .replace(/^\u{feff}/u, '')
    .trimStart();
  if (ending.endsWith('.gz')) return begins(0x1f, 0x8b);
  if (ending.endsWith('.zst')) return beginsFrame(start);
  if (ending === '.tar') return isTarStart(start);
  if (ending === '.wasm') return begins(0x00, 0x61, 0x73, 0x6d);
  if (ending === '.zip') return begins(0x50, 0x4b);
  if (ending === '.png') return begins(0x89, 0x50, 0x4e, 0x47);
  if (ending === '.jpg') return begins(0xff, 0xd8);
  if (ending === '.gif') return text.startsWith('GIF8');
  if (ending === '.pdf') return text.startsWith('%PDF');
  if (/^\.(?:nd)?jsonl?$/.test(ending)) return /^(?:[[{"]|-?\d|true|false|null)/.test(text);
  if (ending === '.xml' || ending === '.svg' || ending === '.html') return text.startsWith('<');
  return ending === '' || ending === '.cbor' || !start.includes(0);
}
