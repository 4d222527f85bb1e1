/** What a file is that has the name of a WebAssembly binary and is none, by its first bytes. */

import { pathWord } from '../shell-word.ts';

export interface NotWasm {
  /** Continues the sentence that the name of the file begins. */
  readonly what: string;
  /** One imperative sentence about how to get the binary; `name` is fit to be printed. */
  fix(name: string): string;
}

/** Bytes that `recognise` needs at most. */
export const startBytes = 512;

/** `undefined` for a file with the magic number of WebAssembly, and for one that is not known. `start` may be shorter. */
export function recognise(start: Uint8Array): NotWasm | undefined {
  if (start.byteLength === 0) return { what: 'is empty', fix: rebuild };
  if (beginsWith(start, wasmMagic)) return undefined;
  if (start.every((byte) => byte === 0)) return { what: 'has only zero bytes', fix: rebuild };
  const binary = signatures.find(({ bytes, at = 0 }) => beginsWith(start.subarray(at), bytes));
  if (binary) return binary;
  if (isWide(start)) return { what: 'is text in UTF-16, as PowerShell writes it', fix: writeBytes };
  const text = decode(start);
  if (text === undefined) return undefined;
  const bare = withoutComments(text);
  return texts.find(({ form }) => form.test(bare)) ?? plainText;
}

const wasmMagic = [0x00, 0x61, 0x73, 0x6d];

function beginsWith(start: Uint8Array, bytes: readonly number[]): boolean {
  return start.byteLength >= bytes.length && bytes.every((byte, index) => start[index] === byte);
}

const rebuild = (name: string) => `Rebuild the file and check it: wasm-tools validate ${pathWord(name)}`;
const renamed = (name: string, ending: string) => `mv ${pathWord(name)} ${pathWord(`${name}.${ending}`)}`;
const decompress = (command: string, ending: string) => (name: string) =>
  name.endsWith(`.${ending}`)
    ? `Decompress it before this step: ${command} ${pathWord(name)}`
    : `Decompress it before this step: ${renamed(name, ending)} && ${command} ${pathWord(`${name}.${ending}`)}`;
const target = () =>
  'Build it for WebAssembly, for instance with: cargo build --release --target wasm32-wasip2';
const writeBytes = (name: string) =>
  `Let the tool write the file itself instead of redirecting its output in PowerShell, for instance with: -o ${pathWord(name)}`;
const link = () => 'Link it to a module or component before this step.';
const download = (name: string) =>
  `Download it again with a command that fails on errors: curl --fail --location -o ${pathWord(name)} <url>`;

interface Signature extends NotWasm {
  readonly bytes: readonly number[];
  /** Default: the start of the file. */
  readonly at?: number;
}

const signatures: readonly Signature[] = [
  { bytes: [0x1f, 0x8b], what: 'is compressed with gzip', fix: decompress('gunzip', 'gz') },
  {
    bytes: [0x28, 0xb5, 0x2f, 0xfd],
    what: 'is compressed with Zstandard',
    fix: decompress('unzstd --rm', 'zst'),
  },
  { bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], what: 'is compressed with xz', fix: decompress('unxz', 'xz') },
  { bytes: ascii('BZh'), what: 'is compressed with bzip2', fix: decompress('bunzip2', 'bz2') },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: 'is a ZIP archive',
    fix: (name) => `Unpack it before this step: unzip ${pathWord(name)}`,
  },
  {
    bytes: ascii('ustar'),
    at: 257,
    what: 'is a tar archive',
    fix: (name) =>
      `Unpack it before this step: ${renamed(name, 'tar')} && tar -xf ${pathWord(`${name}.tar`)}`,
  },
  {
    bytes: [0xef, 0xbb, 0xbf, ...wasmMagic],
    what: 'begins with a byte order mark, as text does',
    fix: writeBytes,
  },
  { bytes: [0x7f, ...ascii('ELF')], what: 'is a native ELF file', fix: target },
  { bytes: [0xcf, 0xfa, 0xed, 0xfe], what: 'is a native Mach-O file', fix: target },
  { bytes: [0xca, 0xfe, 0xba, 0xbe], what: 'is a native Mach-O file', fix: target },
  { bytes: ascii('MZ'), what: 'is a native Windows file', fix: target },
  { bytes: ascii('!<arch>\n'), what: 'is a static library', fix: link },
  { bytes: ascii('BC\u{c0}\u{de}'), what: 'is LLVM bitcode', fix: link },
];

/** A byte order mark and a character below U+0100, in either order of bytes. */
function isWide(start: Uint8Array): boolean {
  const [first, second, third, fourth] = start;
  return (
    (first === 0xff && second === 0xfe && fourth === 0) || (first === 0xfe && second === 0xff && third === 0)
  );
}

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

interface TextForm extends NotWasm {
  readonly form: RegExp;
}

const texts: readonly TextForm[] = [
  {
    form: /^AGFzb[A-Za-z0-9+/=\s]*$/,
    what: 'is WebAssembly in Base64',
    fix: (name) =>
      `Decode it before this step: ${renamed(name, 'b64')} && base64 -d ${pathWord(`${name}.b64`)} > ${pathWord(name)}`,
  },
  {
    form: /^[^\s<>"'():;{}]+\.wasm$/,
    what: 'has the target of a symlink as text, as git writes it without symlinks',
    fix: () => 'Check it out with git config core.symlinks true, or name the file that it leads to',
  },
  {
    form: /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\//,
    what: 'is a Git LFS pointer',
    fix: () => 'Fetch what it points at: give actions/checkout the input "lfs: true", or run git lfs pull',
  },
  { form: /^\s*<(?:!doctype html|html|head|body|script)\b/i, what: 'is an HTML page', fix: download },
  { form: /^\s*<(?:\?xml|!doctype|[a-z])/i, what: 'is XML', fix: download },
  { form: /^\s*[{[]/, what: 'is JSON', fix: download },
  {
    form: /^\s*\((?:module|component)\b/,
    what: 'is WebAssembly as text (WAT)',
    fix: (name) =>
      `Convert it before this step: wasm-tools parse ${pathWord(name)} -o ${pathWord(name.replace(/\.wat$/, '.wasm'))}`,
  },
];

/** The comments of WebAssembly text. */
function withoutComments(text: string): string {
  return text.replace(/\(;[\s\S]*?;\)/g, '').replace(/^\s*;;.*$/gm, '');
}

const plainText: NotWasm = { what: 'is plain text', fix: rebuild };

/** The text of bytes that are UTF-8 without control characters, or `undefined`; the end may be cut. */
function decode(start: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return /[\0-\x08\x0e-\x1f]/.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}
