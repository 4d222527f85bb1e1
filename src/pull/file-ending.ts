/** Endings of file names by media type, given only where the content agrees with it. */

const endings: Readonly<Record<string, string>> = {
  'application/gzip': '.gz',
  'application/javascript': '.js',
  'application/json': '.json',
  'application/octet-stream': '',
  'application/pdf': '.pdf',
  'application/tar': '.tar',
  'application/tar+gzip': '.tar.gz',
  'application/toml': '.toml',
  'application/vnd.cncf.helm.chart.provenance.v1.prov': '.prov',
  'application/vnd.oci.empty.v1+json': '.json',
  'application/wasm': '.wasm',
  'application/x-tar': '.tar',
  'application/xml': '.xml',
  'application/yaml': '.yaml',
  'application/zip': '.zip',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/svg+xml': '.svg',
  'text/css': '.css',
  'text/csv': '.csv',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'text/spdx': '.spdx',
};

/** What a media type ends with, the longest first: a structured syntax suffix (RFC 6839), or a name in the style of OCI or Docker. */
const suffixes: readonly (readonly [suffix: string, ending: string])[] = [
  ['.tar+gzip', '.tar.gz'],
  ['.tar.gzip', '.tar.gz'],
  ['.tar+zstd', '.tar.zst'],
  ['.tar.zstd', '.tar.zst'],
  ['+tar+gzip', '.tar.gz'],
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

/** Bytes of the content that decide; a tar archive has its mark at byte 257. */
export const startLength = 512;

/** The ending with its dot, or nothing where the type has none or the first bytes of the content contradict it. */
export function fileEnding(mediaType: string, start: Uint8Array): string {
  const type = mediaType.toLowerCase().replace(/;.*$/, '').trim();
  const ending = endings[type] ?? suffixes.find(([suffix]) => type.endsWith(suffix))?.[1] ?? '';
  return agrees(ending, Buffer.from(start)) ? ending : '';
}

function agrees(ending: string, start: Buffer): boolean {
  const begins = (...bytes: readonly number[]) => bytes.every((byte, index) => start[index] === byte);
  const text = start
    .toString('utf8')
    .replace(/^\u{feff}/u, '')
    .trimStart();
  if (ending.endsWith('.gz')) return begins(0x1f, 0x8b);
  if (ending.endsWith('.zst')) return begins(0x28, 0xb5, 0x2f, 0xfd);
  if (ending === '.tar') return start.toString('latin1', 257, 262) === 'ustar';
  if (ending === '.wasm') return begins(0x00, 0x61, 0x73, 0x6d);
  if (ending === '.zip') return begins(0x50, 0x4b);
  if (ending === '.png') return begins(0x89, 0x50, 0x4e, 0x47);
  if (ending === '.jpg') return begins(0xff, 0xd8);
  if (ending === '.pdf') return text.startsWith('%PDF');
  if (ending === '.json') return /^(?:[[{"]|-?\d|true|false|null)/.test(text);
  if (ending === '.xml' || ending === '.svg' || ending === '.html') return text.startsWith('<');
  return ending === '' || ending === '.cbor' || !start.includes(0);
}
