/** A Wasm file that a verb reads: a file on disk, or the one of an artifact. */

import { CodedError } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { replacingInputError } from '../input-error.ts';
import { readWasmContent } from '../inspect/wasm-content.ts';
import { baseName, folderOf } from '../paths.ts';
import { printable } from '../text.ts';
import type { ByteSource } from '../wasm/source.ts';
import type { Stores } from './verb.ts';

export interface NamedSource {
  readonly source: ByteSource;
  /** The digest of the manifest; absent for a file. */
  readonly digest?: string;
}

/** A path to a `.wasm` file, as opposed to a reference. */
export function isWasmPath(text: string): boolean {
  return /\.wasm$/i.test(text) && !/^oci(?:-archive)?:/.test(text);
}

/** Throws `input` for a file that does not exist, and what opening or reading the reference throws. */
export async function openWasmSource(
  text: string,
  host: Pick<Host, 'openWorkspace'>,
  stores: Stores,
): Promise<NamedSource> {
  if (isWasmPath(text)) return { source: await openFile(text, host) };
  const { root, source } = await stores.openSource(text);
  const { content } = await readWasmContent(root, source, text);
  return { source: content, digest: root.digest };
}

async function openFile(text: string, host: Pick<Host, 'openWorkspace'>): Promise<ByteSource> {
  const path = text.replaceAll('\\', '/');
  const folder = folderOf(path) || '/';
  const workspace = await replacingInputError(
    host.openWorkspace({ path: folder, exclude: [], skip: [] }),
    (cause) => notFile(text, cause),
  );
  const name = baseName(path);
  const entry = await workspace.stat(name);
  if (entry?.type !== 'file') throw notFile(text);
  return { size: entry.size, read: (offset, length) => workspace.slice(name, offset, length) };
}

function notFile(text: string, cause?: CodedError): CodedError {
  return new CodedError('input', `${printable(text)} is not a file`, {
    hint: 'Name a file that has been built, or a reference such as ghcr.io/acme/http-cache:1.0.0',
    cause,
  });
}
