/** An image layout that another tool wrote, read where it lies in the workspace (image-spec v1.1.1, image-layout.md). */

import { Readable } from 'node:stream';
import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { digestAlgorithm, encodedDigest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { imageIndexType } from '../oci/media-types.ts';
import type { Source } from '../store/store.ts';
import { requireBytes, verified } from '../store/verify.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { type LayoutFiles, type LayoutWorkspace, openLayoutFiles } from './files.ts';

export interface ImageLayout extends Source {
  /** The folder or archive, as errors name it. */
  readonly path: WorkspacePath;
  /** What `index.json` lists, in its order. */
  readonly entries: readonly Descriptor[];
  /**
   * Throws `invalid-layout` for content that is missing or has another size, `digest-mismatch` for other bytes. What is larger
   * than a manifest may be is not read: whoever stores it compares it while it is sent.
   */
  check(descriptor: Descriptor): Promise<void>;
}

const versionFile = 'oci-layout';
const version = '1.0.0';
const versionFileLimit = 4096;
const indexFile = 'index.json';

/**
 * Opens a folder or a plain tar archive. Content that is missing or has another size fails with `invalid-layout` when it is
 * fetched.
 *
 * Throws `invalid-layout` for what is no layout of version 1.0.0 and for an index that is broken or larger than 4 MiB.
 */
export async function openImageLayout(workspace: LayoutWorkspace, path: WorkspacePath): Promise<ImageLayout> {
  const files = await openLayoutFiles(workspace, path);
  await requireVersion(files);
  const index = parseManifest(
    await readSmall(files, indexFile, manifestSizeLimit),
    `${files.path}/${indexFile}`,
    imageIndexType,
  );
  const open = (descriptor: Descriptor) => Readable.from(chunksOf(files, descriptor), { objectMode: false });
  return {
    path: files.path,
    entries: index.manifests,
    exists: async (descriptor) => (await files.size(blobName(descriptor))) === descriptor.size,
    fetch: (descriptor) => verified(open(descriptor), descriptor),
    open,
    check: (descriptor) => check(files, descriptor),
  };
}

async function check(files: LayoutFiles, descriptor: Descriptor): Promise<void> {
  await requireSize(files, descriptor);
  if (descriptor.size > manifestSizeLimit) return;
  requireBytes(await files.read(blobName(descriptor), descriptor.size), descriptor);
}

/** Runs work on a layout; whatever is wrong with its content is told as `invalid-layout` with the layout's place. */
export async function withinLayout<Result>(
  { path }: ImageLayout,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CodedError) || !faults.includes(error.code)) throw error;
    const message = error.message.startsWith(printable(path))
      ? error.message
      : `${printable(path)}: ${error.message}`;
    throw new CodedError('invalid-layout', message, { hint: remedy, cause: error });
  }
}

const faults: readonly string[] = ['invalid-layout', 'digest-mismatch', 'unsupported'];
const remedy = 'Let the tool that wrote the layout write it again, whole.';

/** Only a parsed digest becomes a path, so that no descriptor can lead out of `blobs`. */
function blobName({ digest }: Descriptor): string {
  return `blobs/${digestAlgorithm(digest)}/${encodedDigest(digest)}`;
}

async function* chunksOf(files: LayoutFiles, descriptor: Descriptor): AsyncGenerator<Uint8Array> {
  await requireSize(files, descriptor);
  yield* files.body(blobName(descriptor))() as AsyncIterable<Uint8Array>;
}

async function requireSize(files: LayoutFiles, descriptor: Descriptor): Promise<void> {
  const name = blobName(descriptor);
  const size = await files.size(name);
  if (size === undefined) throw invalid(files, `lacks ${name} (${descriptor.mediaType})`);
  if (size !== descriptor.size) {
    throw invalid(files, `has ${name} with ${size} bytes where ${descriptor.size} are described`);
  }
}

async function requireVersion(files: LayoutFiles): Promise<void> {
  const found = versionOf(await readSmall(files, versionFile, versionFileLimit));
  if (found === version) return;
  throw invalid(
    files,
    `says in ${versionFile} that its version is ${printable(String(found), 40)}, not ${version}`,
  );
}

function versionOf(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecord(value) ? value.imageLayoutVersion : undefined;
  } catch {
    return undefined;
  }
}

async function readSmall(files: LayoutFiles, name: string, limit: number): Promise<Uint8Array> {
  const size = await files.size(name);
  if (size === undefined) throw invalid(files, `is no image layout: it holds no ${name}`);
  if (size > limit) throw invalid(files, `has ${name} with ${size} bytes, and at most ${limit} are read`);
  const chunks: Uint8Array[] = [];
  let held = 0;
  for await (const chunk of files.body(name)() as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    held += chunk.byteLength;
    // It has grown since it was looked at.
    if (held > size) throw invalid(files, `has ${name}, which is being written`);
  }
  return Buffer.concat(chunks);
}

function invalid(files: LayoutFiles, what: string): CodedError {
  return new CodedError('invalid-layout', `${printable(files.path)} ${what}`, { hint: remedy });
}
