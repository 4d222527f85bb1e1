/** Archives that try to write where they must not, or more than they may, each with what unpacking it is to result in. */

import { gzipSync, zstdCompressSync } from 'node:zlib';
import {
  blocksOf,
  file,
  folder,
  hardlink,
  paxOf,
  symlink,
  type TestEntry,
  tarOf,
  tgzOf,
  tzstOf,
} from './archives.ts';
import type { Unpacking } from './unpacking.ts';

export interface HostileArchive extends Omit<Unpacking, 'layers'> {
  readonly what: string;
  /** Archives, or the entries of one. */
  readonly layers: readonly (Uint8Array | readonly TestEntry[])[];
  /** The code and a part of the message of the error. */
  readonly refused?: readonly [code: string, message: RegExp];
  /** True for a row that takes seconds. */
  readonly isSlow?: true;
  /** What lies in the folder instead, as `contentsOf` shows it. */
  readonly leaves?: readonly string[];
}

const climbs = ['invalid-archive', /leads out of the folder/] as const;
const absolute = ['invalid-archive', /is an absolute path/] as const;
const drive = ['invalid-archive', /begins with [a-zC]:, which is a drive on Windows/] as const;
const damaged = ['invalid-archive', /is damaged|truncated/] as const;
const inWindows = ['invalid-archive', /Windows/] as const;
const secret = file('d/inner', 'inner');
const good: readonly TestEntry[] = [folder('./'), folder('d/'), file('d/x', 'X'), file('y', 'Y')];
const goodLeaves = ['d/', 'd/x: X', 'y: Y'];

const one = (
  what: string,
  entries: readonly TestEntry[],
  refused: HostileArchive['refused'],
): HostileArchive => ({
  what,
  layers: [entries],
  ...(refused && { refused }),
});

const paths: readonly HostileArchive[] = [
  one('a path that climbs', [file('../evil')], climbs),
  one('a path that climbs in its middle', [file('d/../../evil')], climbs),
  one('a path that climbs and comes back', [file('d/../d/x')], climbs),
  one('a folder that climbs', [folder('../evil/')], climbs),
  one('an absolute path', [file('/tmp/owp-evil')], absolute),
  one('an absolute path with many slashes', [file('///tmp/owp-evil')], absolute),
  one('a path with the drive of Windows', [file('C:evil')], drive),
  one('a path with the drive of Windows and slashes', [file('c:/evil')], drive),
  one('a path of Linux that Windows takes for one on a drive', [file('a:b')], drive),
  one('a path with backslashes that climbs', [file('..\\..\\evil')], inWindows),
  one('a network path of Windows', [file('\\\\server\\share')], absolute),
  one('a stream of NTFS', [file('app.wasm:stream')], inWindows),
  one('a path that climbs in a pax header', [paxOf({ path: '../evil' }), file('x')], climbs),
  one(
    'a path that climbs in a header of GNU tar',
    [{ name: '././@LongLink', type: 'L', body: '../evil\0' }, file('x')],
    climbs,
  ),
  one('a path of only a slash and a file', [file('/')], absolute),
  one('a file that is the folder itself', [file('.')], ['invalid-archive', /is the folder itself/]),
  one('a NUL character in a pax path', [paxOf({ path: 'a\0b' }), file('x')], ['invalid-archive', /NUL/]),
  one('a line break in a name', [file('a\nb')], inWindows),
  one('an escape sequence of a terminal in a name', [file('\u001b[31mred')], inWindows),
  one(
    'a name that is not UTF-8',
    [{ name: Buffer.from([0x61, 0xff, 0x62]).toString('latin1') }, paxOf({ path: '\ufffd' }), file('x')],
    ['invalid-archive', /not UTF-8/],
  ),
  one('a name of 300 bytes', [paxOf({ path: 'n'.repeat(300) }), file('x')], ['invalid-archive', /too long/]),
  one(
    'a path of 5000 bytes',
    [paxOf({ path: 'abc/'.repeat(1250) }), file('x')],
    ['invalid-archive', /too long/],
  ),
  one(
    'a path of 300 folders',
    [paxOf({ path: `${'a/'.repeat(300)}x` }), file('x')],
    ['invalid-archive', /too long/],
  ),
];

const inGit = ['invalid-archive', /is in \.git, which is never written/] as const;

const git: readonly HostileArchive[] = [
  one('a hook of git', [{ ...file('.git/hooks/pre-commit'), mode: 0o755 }], inGit),
  one('the configuration of git in other case', [file('./.GIT/config')], inGit),
  one('the configuration of git in a folder', [file('d/.git/config')], inGit),
  one('the folder of git alone', [folder('.git/')], inGit),
  one('a file that names another repository', [file('.git', 'gitdir: /tmp/evil')], inGit),
  one('a symlink as the folder of git', [symlink('.git', 'd'), file('d/config')], inGit),
  one('the folder of git by its short name', [file('GIT~1/config')], inGit),
  one('the folder of git with a character that macOS ignores', [file('.g\u200cit/config')], inGit),
  one(
    'a hook of git through a symlink',
    [symlink('x', '.git'), file('x/hooks/pre-commit')],
    ['invalid-archive', /is below the symlink x/],
  ),
  { ...one('a hook in a root file system', [file('/.git/hooks/pre-commit')], inGit), rooted: true },
  {
    ...one('a hook in a root file system through a symlink to its top', [], inGit),
    layers: [[symlink('up', '/'), file('up/.git/config')]],
    rooted: true,
  },
  {
    what: 'a checkout in a root file system, and names that begin like it',
    layers: [[file('src/.git/HEAD', 'H'), file('.gitignore', 'I'), file('git/x', 'X')]],
    rooted: true,
    leaves: ['.gitignore: I', 'git/', 'git/x: X', 'src/', 'src/.git/', 'src/.git/HEAD: H'],
  },
];

const names: readonly HostileArchive[] = [
  one('the name of a device of Windows', [file('CON')], inWindows),
  one('the name of a device with an extension', [file('d/nul.txt')], inWindows),
  one('the name of a serial port', [file('com1.log')], inWindows),
  one('a name that ends with a dot', [file('readme.')], inWindows),
  one('a name that ends with a space', [file('readme ')], inWindows),
  one('a question mark', [file('why?')], inWindows),
  one('a file twice', [file('x', '1'), file('x', '2')], ['invalid-archive', /is in it twice/]),
  one('a file twice, by other spellings', [file('./x', '1'), file('d/..//x', '2')], climbs),
  one(
    'a file twice, with a dot in its path',
    [file('x', '1'), file('././x', '2')],
    ['invalid-archive', /is in it twice/],
  ),
  one(
    'names that differ in case only',
    [file('Readme'), file('README')],
    ['invalid-archive', /only in case/],
  ),
  one(
    'folders that differ in case only',
    [file('Lib/a'), file('lib/b')],
    ['invalid-archive', /only in case/],
  ),
  one(
    'two encodings of one accent',
    [file('caf\u00e9'), file('cafe\u0301')],
    ['invalid-archive', /only in Unicode normalization/],
  ),
  one('a file where a folder is', [folder('d/'), file('d')], ['invalid-archive', /is in it twice/]),
  one('a file below a file', [file('x'), file('x/y')], ['invalid-archive', /is below the file x/]),
];

const links: readonly HostileArchive[] = [
  one('a symlink that climbs', [symlink('l', '../evil')], climbs),
  one(
    'a symlink to an absolute path',
    [symlink('l', '/etc/passwd')],
    ['invalid-archive', /not below the folder/],
  ),
  one('a symlink with the drive of Windows', [symlink('l', 'C:\\Windows')], ['invalid-archive', /not below/]),
  one('a symlink with backslashes', [symlink('l', '..\\..\\evil')], ['invalid-archive', /not below/]),
  one(
    'a file through a symlink',
    [symlink('l', '.'), file('l/x')],
    ['invalid-archive', /is below the symlink l/],
  ),
  one(
    'a file through a symlink that climbs',
    [symlink('l', '..'), file('l/evil')],
    ['invalid-archive', /is below the symlink/],
  ),
  one(
    'a file in place of a symlink',
    [symlink('l', 'd/x'), file('l')],
    ['invalid-archive', /is in it twice/],
  ),
  one(
    'a symlink that climbs through another one',
    [symlink('d/up', '..'), symlink('l', 'd/up/../evil')],
    climbs,
  ),
  one(
    'a symlink that goes down and climbs further',
    [symlink('p/q/up', '../..'), symlink('l', 'p/q/up/../../p')],
    climbs,
  ),
  one('a symlink without a target', [symlink('l', '')], ['invalid-archive', /without a usable target/]),
  one('a hard link that climbs', [hardlink('h', '../evil')], climbs),
  one('a hard link to an absolute path', [hardlink('h', '/etc/passwd')], absolute),
  one(
    'a hard link to a file of the machine by a symlink',
    [symlink('l', 'd'), hardlink('h', 'l/x')],
    ['invalid-archive', /below the symlink/],
  ),
  one(
    'a hard link to what is not there',
    [hardlink('h', 'later'), file('later')],
    ['invalid-archive', /not there/],
  ),
  {
    what: 'a hard link to a symlink',
    layers: [[symlink('a/l', 'd'), hardlink('h', 'a/l')]],
    leaves: ['a/', 'a/l -> d', 'h -> d'],
  },
  one(
    'a hard link to a symlink, which leads out from its own folder',
    [symlink('a/l', '../d'), hardlink('h', 'a/l')],
    ['invalid-archive', /h is a symlink to \.\.\/d, which leads out/],
  ),
  one(
    'a hard link to a folder',
    [folder('d/'), hardlink('h', 'd')],
    ['invalid-archive', /which is a folder/],
  ),
  one('a hard link to itself', [hardlink('h', 'h')], ['invalid-archive', /not there/]),
  {
    what: 'a hard link to a file of the folder that it replaces',
    layers: [[file('d/x')], [hardlink('d', 'd/x')]],
    rooted: true,
    conflicts: 'replace',
    refused: ['invalid-archive', /is a link to d\/x, which it replaces/],
  },
  {
    what: 'folders of a lower layer that it lists as well, before whiteouts of them and of what is in them',
    layers: [
      [file('a/b/x'), file('c/x')],
      [folder('a/b/'), folder('c/'), file('a/.wh..wh..opq'), file('.wh.c')],
    ],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    leaves: ['a/', 'a/b/', 'c/'],
  },
  {
    what: 'a hard link to the file of a lower layer that it is itself, which a whiteout does not remove then',
    layers: [
      [file('d/x'), file('d/y')],
      [hardlink('d/x', 'd/x'), file('.wh.d')],
    ],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    leaves: ['d/', 'd/x: d/x'],
  },
  {
    what: 'a loop of symlinks',
    layers: [[symlink('a', 'b'), symlink('b', 'a')]],
    leaves: ['a -> b', 'b -> a'],
  },
  {
    what: 'symlinks through each other, each with 2000 names',
    layers: [linksOfLinks(500)],
    refused: ['invalid-archive', /leads through too many names of symlinks/],
    isSlow: true,
  },
  {
    what: 'a file through symlinks to a path that is too long',
    layers: [[...linksOfLinks(3), file('0/x')]],
    rooted: true,
    refused: ['invalid-archive', /leads through symlinks to a path that is too long/],
  },
  {
    what: 'symlinks where the consumer has none',
    layers: [[symlink('l', '/etc/passwd'), file('x')]],
    options: { symlinks: 'omit' },
    leaves: ['x: x'],
  },
];

/** Each leads through the next one and many folders that are not there. */
function linksOfLinks(count: number): readonly TestEntry[] {
  return Array.from({ length: count }, (_, index) => [
    paxOf({ linkpath: `${index + 1}/`.padEnd(4000, 'a/') }),
    symlink(String(index), ''),
  ]).flat();
}

const types: readonly HostileArchive[] = [
  one('a character device', [{ name: 'null', type: '3' }], ['invalid-archive', /is a device/]),
  one('a block device', [{ name: 'sda', type: '4' }], ['invalid-archive', /is a device/]),
  one('a named pipe', [{ name: 'pipe', type: '6' }], ['invalid-archive', /is a named pipe/]),
  one('a sparse file of old GNU tar', [{ name: 's', type: 'S' }], ['invalid-archive', /sparse/]),
  one(
    'a sparse file in pax headers',
    [paxOf({ 'GNU.sparse.major': '1', 'GNU.sparse.minor': '0' }), file('s')],
    ['invalid-archive', /sparse/],
  ),
  one(
    'the rest of a file of another volume',
    [{ name: 'm', type: 'M' }],
    ['invalid-archive', /another archive/],
  ),
  one('the header of a tape', [{ name: 'v', type: 'V' }], ['invalid-archive', /unknown type/]),
  one('an unknown type', [{ name: 'x', type: 'Z' }], ['invalid-archive', /unknown type/]),
  one(
    'a path for all entries',
    [paxOf({ path: 'evil' }, 'g'), file('x')],
    ['invalid-archive', /for all its entries/],
  ),
  one(
    'an extended header of 2 MiB',
    [{ name: 'p', type: 'x', body: Buffer.alloc(2 << 20, 0x20) }, file('x')],
    ['invalid-archive', /extended header of/],
  ),
  one(
    'a malformed extended header',
    [{ name: 'p', type: 'x', body: '99 path=x\n' }, file('x')],
    ['invalid-archive', /malformed/],
  ),
  one(
    'an invalid size in a pax header',
    [paxOf({ size: '-1' }), file('x')],
    ['invalid-archive', /invalid size/],
  ),
  one(
    'a negative size',
    [{ name: 'x', rawSize: Buffer.alloc(12, 0xff) }],
    ['invalid-archive', /invalid (?:size|header)/],
  ),
  one(
    'a size of 2^70',
    [{ name: 'x', rawSize: Buffer.from('80000040ffffffffffffffff', 'hex') }],
    ['invalid-archive', /invalid (?:size|header)/],
  ),
  one('a size that the archive does not have', [{ name: 'x', size: 1 << 20 }], damaged),
  one('a header with a wrong checksum', [{ ...file('x'), damaged: true }], damaged),
  one(
    'an extended header at the end',
    [file('x'), paxOf({ path: 'y' })],
    ['invalid-archive', /ends after an extended header/],
  ),
  {
    what: 'a file whose name ends with a slash, and whose content is an entry',
    layers: [[{ name: 'd/', body: blocksOf(file('hidden')) }, file('after', 'A')]],
    leaves: ['after: A', 'd/'],
  },
  ...['pax', 'GNU'].map((tool): HostileArchive => {
    // The name in the header itself is the beginning of the path, which ends with a slash here.
    const path = `${'n'.repeat(99)}/x`;
    const long: TestEntry = { name: '././@LongLink', type: 'L', body: `${path}\0` };
    return {
      what: `a path of ${tool} whose first 100 characters end with a slash`,
      layers: [[tool === 'GNU' ? long : paxOf({ path }), { name: path, body: 'X' }, file('y', 'Y')]],
      leaves: [`${'n'.repeat(99)}/`, `${path}: X`, 'y: Y'],
    };
  }),
  {
    what: 'bits that change the user',
    layers: [[{ name: 'su', mode: 0o6755, body: 'su' }]],
    leaves: ['su: su'],
  },
];

const compressed = tgzOf([...good, { name: 'big', body: Buffer.alloc(100_000, 7) }]);

/** Members of gzip one after the other are one stream. */
function repeated(bytes: Uint8Array, count: number): Buffer {
  return Buffer.concat(Array.from({ length: count }, () => bytes));
}

const streams: readonly HostileArchive[] = [
  {
    what: 'a bomb in gzip',
    layers: [
      gzipSync(Buffer.concat([blocksOf({ name: 'big', size: 200e6 }), Buffer.alloc(200e6)]), { level: 1 }),
    ],
    refused: ['invalid-archive', /unpacks to more than/],
  },
  {
    what: 'a bomb in zstd',
    layers: [zstdCompressSync(Buffer.concat([blocksOf({ name: 'big', size: 200e6 }), Buffer.alloc(200e6)]))],
    refused: ['invalid-archive', /unpacks to more than/],
  },
  {
    what: 'a million entries that change nothing',
    layers: [repeated(gzipSync(repeated(blocksOf(folder('d/')), 1000)), 1000)],
    refused: ['invalid-archive', /has more than 300000 entries/],
    isSlow: true,
  },
  {
    what: 'a bomb after the end mark',
    layers: [gzipSync(Buffer.concat([tarOf(good), Buffer.alloc(200e6)]), { level: 1 })],
    refused: ['invalid-archive', /unpacks to more than/],
  },
  { what: 'a gzip stream that is cut', layers: [compressed.subarray(0, -20)], refused: damaged },
  { what: 'a gzip stream without its last byte', layers: [compressed.subarray(0, -1)], refused: damaged },
  {
    what: 'a gzip stream with a wrong checksum',
    layers: [flipped(compressed, compressed.byteLength - 6)],
    refused: damaged,
  },
  {
    what: 'a gzip stream with something after it',
    layers: [Buffer.concat([compressed, Buffer.from('more'.repeat(20))])],
    refused: damaged,
  },
  { what: 'a zstd stream that is cut', layers: [tzstOf(good).subarray(0, -4)], refused: damaged },
  { what: 'a tar archive that is cut in a header', layers: [tarOf(good).subarray(0, 700)], refused: damaged },
  {
    what: 'a tar archive that is cut in a file',
    layers: [tarOf([{ name: 'x', body: Buffer.alloc(2000) }]).subarray(0, 1600)],
    refused: damaged,
  },
  { what: 'random bytes', layers: [Buffer.alloc(4096, 0x5a)], refused: damaged },
  {
    what: 'a bzip2 stream',
    layers: [Buffer.from('BZh91AY&SY')],
    refused: ['invalid-archive', /compressed with bzip2/],
  },
  {
    what: 'an xz stream',
    layers: [Buffer.from('fd377a585a0000', 'hex')],
    refused: ['invalid-archive', /compressed with xz/],
  },
  {
    what: 'a zstd stream with a window of 2 GiB',
    layers: [Buffer.from('28b52ffd00a8010000', 'hex')],
    refused: ['invalid-archive', /a window of more than 128 MiB/],
  },
  {
    what: 'a zstd stream with a dictionary',
    layers: [Buffer.from('28b52ffd015807010000', 'hex')],
    refused: ['invalid-archive', /compressed with a dictionary/],
  },
  { what: 'nothing at all', layers: [Buffer.alloc(0)], leaves: [] },
  { what: 'an archive without its end mark', layers: [tarOf(good).subarray(0, -1024)], leaves: goodLeaves },
  {
    what: 'another digest of the unpacked archive',
    layers: [good],
    options: { uncompressed: `sha256:${'0'.repeat(64)}` as never },
    refused: ['digest-mismatch', /unpacks to sha256/],
  },
  {
    what: 'an entry outside the title of its layer',
    layers: [[file('conf/x'), file('other')]],
    options: { within: ['conf'] },
    refused: ['invalid-archive', /is outside conf/],
  },
];

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

const merges: readonly HostileArchive[] = [
  {
    what: 'two layers with one path',
    layers: [[file('x', '1')], [file('x', '2')]],
    conflicts: 'compare',
    refused: ['ambiguous', /x is in layer 0 and in layer 1/],
  },
  {
    what: 'two layers with one equal file',
    layers: [[file('x', '1')], [file('x', '1')]],
    conflicts: 'compare',
    leaves: ['x: 1'],
  },
  {
    what: 'two layers with paths that differ in case',
    layers: [[file('x', '1')], [file('X', '1')]],
    conflicts: 'compare',
    refused: ['invalid-archive', /only in case/],
  },
  {
    what: 'a second layer through a symlink of the first',
    layers: [[symlink('l', 'd'), secret], [file('l/inner', 'other')]],
    conflicts: 'replace',
    refused: ['invalid-archive', /below the symlink/],
  },
  {
    what: 'a second layer that replaces a folder by a symlink',
    layers: [[secret], [symlink('d', '..')]],
    conflicts: 'replace',
    refused: climbs,
  },
];

const rootFileSystems: readonly HostileArchive[] = [
  {
    what: 'an absolute symlink of a root file system',
    layers: [[symlink('usr/bin/vi', '/bin/vim'), file('bin/vim', 'V')]],
    rooted: true,
    leaves: ['bin/', 'bin/vim: V', 'usr/', 'usr/bin/', 'usr/bin/vi -> ../../bin/vim'],
  },
  {
    what: 'a symlink that climbs above a root file system',
    layers: [[symlink('etc/mtab', '../../../../proc/mounts')]],
    rooted: true,
    leaves: ['etc/', 'etc/mtab -> ../proc/mounts'],
  },
  {
    what: 'a file through an absolute symlink',
    layers: [[symlink('lib', '/usr/lib'), file('lib/libc.so', 'C')]],
    rooted: true,
    leaves: ['lib -> usr/lib', 'usr/', 'usr/lib/', 'usr/lib/libc.so: C'],
  },
  {
    what: 'a file through a symlink to the whole machine',
    layers: [[symlink('host', '../../../..'), file('host/tmp/owp-evil', 'E')]],
    rooted: true,
    leaves: ['host -> .', 'tmp/', 'tmp/owp-evil: E'],
  },
  {
    what: 'a whiteout that climbs',
    layers: [[file('x')], [file('d/../../.wh.x')]],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    refused: climbs,
  },
  {
    what: 'a whiteout of the folder above',
    layers: [[file('x')], [file('.wh...')]],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    leaves: ['x: x'],
  },
  {
    what: 'notes of AUFS',
    layers: [[file('.wh..wh.aufs'), folder('.wh..wh.plnk/'), file('.wh..wh.plnk/1.2'), file('x', 'X')]],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    leaves: ['x: X'],
  },
  {
    what: 'whiteouts of files and folders',
    layers: [
      [file('a/x'), file('a/y'), file('b/z'), file('c')],
      [file('a/.wh..wh..opq'), file('a/new', 'N'), file('.wh.b'), file('.wh.c')],
    ],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    leaves: ['a/', 'a/new: N'],
  },
  {
    what: 'the same whiteout 200,000 times in a folder of 2000 files',
    layers: [
      tgzOf([file('d/lower')]),
      Buffer.concat([
        gzipSync(Buffer.concat(Array.from({ length: 2000 }, (_, i) => blocksOf(file(`d/${i}`))))),
        repeated(gzipSync(repeated(blocksOf(file('d/.wh..wh..opq', '')), 1000)), 200),
        gzipSync(tarOf([file('.wh.d', '')])),
      ]),
    ],
    rooted: true,
    conflicts: 'replace',
    options: { whiteouts: true },
    leaves: ['d/', ...Array.from({ length: 2000 }, (_, i) => `d/${i}: d/${i}`).sort()],
    isSlow: true,
  },
  {
    what: 'a path that climbs in a root file system',
    layers: [[file('../evil')]],
    rooted: true,
    refused: climbs,
  },
  {
    what: 'a device in a root file system',
    layers: [[{ name: 'dev/null', type: '3' }]],
    rooted: true,
    refused: ['invalid-archive', /is a device/],
  },
];

export const hostileArchives: readonly HostileArchive[] = [
  ...paths,
  ...git,
  ...names,
  ...links,
  ...types,
  ...streams,
  ...merges,
  ...rootFileSystems,
  { what: 'nothing wrong, in gzip', layers: [tgzOf(good)], leaves: goodLeaves },
  { what: 'nothing wrong, in zstd', layers: [tzstOf(good)], leaves: goodLeaves },
  { what: 'nothing wrong, without compression', layers: [tarOf(good)], leaves: goodLeaves },
];
