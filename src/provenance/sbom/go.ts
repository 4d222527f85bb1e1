/** Go's build information in a module: the text that `debug.ReadBuildInfo` reads, between two marks in the data (Go, runtime/debug/mod.go). */

import type { ByteSource, Span } from '../../wasm/source.ts';
import type { Package } from './packages.ts';

const startMark = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const endMark = Buffer.from('f932433186182072008242104116d8f2', 'hex');

/** Bytes that are read at once, and that the text may have. */
const chunkSize = 1024 * 1024;
const textLimit = 1024 * 1024;

/** The modules of the build, or `undefined` where there is no such text. */
export async function readGoModules(
  source: ByteSource,
  data: readonly Span[],
): Promise<readonly Package[] | undefined> {
  for (const span of data) {
    const start = await find(source, span, startMark);
    if (start === undefined) continue;
    const length = Math.min(textLimit, span.offset + span.size - start);
    const bytes = Buffer.from(await source.read(start, length));
    const end = bytes.indexOf(endMark);
    if (end > 0) return modulesOf(bytes.subarray(startMark.byteLength, end).toString());
  }
  return undefined;
}

/** The offset of the mark, looked for in chunks that overlap. */
async function find(source: ByteSource, { offset, size }: Span, mark: Buffer): Promise<number | undefined> {
  const end = offset + size;
  for (let at = offset; at < end; at += chunkSize - mark.byteLength) {
    const bytes = Buffer.from(await source.read(at, Math.min(chunkSize, end - at)));
    const index = bytes.indexOf(mark);
    if (index >= 0) return at + index;
  }
  return undefined;
}

/** Lines of fields separated by tabs; a line `=>` replaces the module of the line before it. */
function modulesOf(text: string): readonly Package[] | undefined {
  const modules: (Package & { readonly kind: string })[] = [];
  for (const line of text.split('\n')) {
    const [kind = '', path = '', version = ''] = line.split('\t');
    if (kind === '=>' && modules.length > 0)
      modules.push({ ...moduleOf(path, version), kind: modules.pop()?.kind ?? 'dep' });
    else if ((kind === 'mod' || kind === 'dep') && path !== '')
      modules.push({ ...moduleOf(path, version), kind });
  }
  const [main] = modules.filter(({ kind }) => kind === 'mod');
  if (!main) return undefined;
  return modules.map(({ kind, ...one }) => (kind === 'mod' ? { ...one, isRoot: true } : one));
}

/** A replacement by a folder has no version, and `(devel)` is none. */
function moduleOf(path: string, version: string): Package {
  const isReleased = /^v\d/.test(version);
  const isPath = /^[./]/.test(path);
  const purl = `pkg:golang/${path.split('/').map(encodeURIComponent).join('/')}@${version}`;
  return { name: path, ...(isReleased && { version }), ...(isReleased && !isPath && { purl }) };
}
