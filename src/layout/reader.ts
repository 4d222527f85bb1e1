/** The LayoutReader: an image layout in a workspace, in a folder or a tar archive, read without unpacking it. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import type { ReadStore } from '../store/store.ts';
import { requireBytes } from '../store/verify.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { openArchive } from './archive.ts';
import { missing, openContent, requireSize, resolveDigest } from './content.ts';
import { blobFile, type LayoutFiles } from './files.ts';
import { descriptorsOf, findEntry, recreateHint, requireIndex, requireVersion } from './metadata.ts';

/** `resolve` finds a tag as the `org.opencontainers.image.ref.name` of an entry of `index.json`. */
export interface LayoutReader extends ReadStore {
  /** The folder or archive, as errors show it. */
  readonly path: WorkspacePath;
  /** The entries of `index.json`, in their order. */
  readonly entries: readonly Descriptor[];
  /**
   * Throws `not-found` if the content is missing, and `digest-mismatch` if it has another size or digest. The digest is compared up
   * to the maximum size of a manifest; larger content is verified by the store that receives it.
   */
  check(descriptor: Descriptor): Promise<void>;
}

type LayoutWorkspace = Pick<Workspace, 'stat' | 'slice' | 'open'>;

/**
 * Opens a folder or an uncompressed tar archive.
 *
 * Throws `input` if there is neither at the path, and `invalid-layout` if it is not an image layout of version 1.0.0 or its index is
 * invalid or larger than 16 MiB.
 */
export async function openLayoutReader(
  workspace: LayoutWorkspace,
  path: WorkspacePath,
): Promise<LayoutReader> {
  const files = await openLayoutFiles(workspace, path);
  await requireVersion(files);
  const index = await requireIndex(files);
  return {
    ...openContent(files),
    path: files.path,
    entries: descriptorsOf(files, index),
    async resolve(reference) {
      const digest = parseDigest(reference);
      return digest
        ? await resolveDigest(files, index, digest)
        : findEntry(files, index, { refName: reference });
    },
    check: (descriptor) => check(files, descriptor),
  };
}

async function openLayoutFiles(workspace: LayoutWorkspace, path: WorkspacePath): Promise<LayoutFiles> {
  const entry = await workspace.stat(path);
  if (entry?.type === 'directory') return openWorkspaceFolder(workspace, entry.path);
  if (entry?.type === 'file') return await openArchive(workspace, entry.path, entry.size);
  throw new CodedError('input', `${printable(path)} is neither a folder nor a file`, {
    hint: 'Name the folder or tar archive of the image layout, relative to "path".',
  });
}

function openWorkspaceFolder(workspace: LayoutWorkspace, path: WorkspacePath): LayoutFiles {
  const below = (name: string) => (path === '.' ? name : `${path}/${name}`);
  const size = async (name: string) => {
    const entry = await workspace.stat(below(name));
    return entry?.type === 'file' ? entry.size : undefined;
  };
  return {
    path,
    size,
    read: async (name, length) =>
      (await size(name)) === undefined ? undefined : await workspace.slice(below(name), 0, length),
    open: (name) => workspace.open(below(name)),
  };
}

async function check(files: LayoutFiles, descriptor: Descriptor): Promise<void> {
  await requireSize(files, descriptor);
  if (descriptor.size > manifestSizeLimit) return;
  const bytes = await files.read(blobFile(descriptor.digest), descriptor.size + 1);
  if (!bytes) throw missing(files, descriptor);
  requireBytes(bytes, descriptor);
}

/** The result of work on a layout; errors about its content become `invalid-layout` errors that name the layout. */
export async function withLayoutErrors<Result>(
  { path }: LayoutReader,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CodedError) || !contentErrors.includes(error.code)) throw error;
    const shown = printable(path);
    const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
    throw new CodedError('invalid-layout', message, { hint: recreateHint, cause: error });
  }
}

const contentErrors: readonly string[] = ['invalid-layout', 'not-found', 'digest-mismatch', 'unsupported'];
