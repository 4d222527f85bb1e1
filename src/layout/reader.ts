/** The LayoutReader: an image layout in a workspace, in a folder or a tar archive, read without unpacking it. */

import { CodedError } from '../errors.ts';
import { once } from '../memoize.ts';
import { refNameKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import type { ReadStore } from '../store/store.ts';
import { requireBytes } from '../store/verify.ts';
import { printable } from '../text.ts';
import type { TreeEntry, Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { openArchive } from './archive.ts';
import { missing, openContent, requireSize, resolveDigest } from './content.ts';
import { blobFile, type LayoutFiles } from './files.ts';
import { descriptorsOf, findEntry, recreateHint, requireIndex, requireVersion } from './metadata.ts';

/** `resolve` finds a tag as the `org.opencontainers.image.ref.name` of an entry of `index.json`. */
export interface LayoutReader extends ReadStore {
  /** The folder or archive, as errors show it. */
  readonly path: string;
  /** The entries of `index.json`, in their order. */
  readonly entries: readonly Descriptor[];
  /**
   * Throws `not-found` if the content is missing, and `digest-mismatch` if it has another size or digest. The digest is compared up
   * to the maximum size of a manifest; larger content is verified by the store that receives it.
   */
  check(descriptor: Descriptor): Promise<void>;
}

type LayoutWorkspace = Pick<Workspace, 'stat' | 'follow' | 'slice' | 'open'>;

/**
 * Opens a folder or an uncompressed tar archive. `shown` is its path as errors show it.
 *
 * Throws `input` if there is neither at the path, and `invalid-layout` if it is not an image layout of version 1.0.0 or its index is
 * invalid or larger than 16 MiB.
 */
export async function openLayoutReader(
  workspace: LayoutWorkspace,
  path: WorkspacePath,
  shown: string = path,
): Promise<LayoutReader> {
  const files = await openLayoutFiles(workspace, path, shown);
  await requireVersion(files);
  const index = await requireIndex(files);
  const entries = descriptorsOf(files, index);
  const findReferrers = once(async () => {
    const { createReferrerIndex } = await import('./referrers.ts');
    return createReferrerIndex(entries, openContent(files));
  });
  return {
    ...openContent(files),
    path: files.path,
    entries,
    async *listTags() {
      yield* new Set(entries.flatMap(({ annotations }) => annotations?.[refNameKey] ?? []));
    },
    referrers: async (subject) => await (await findReferrers())(subject),
    async readPart(descriptor, offset, length) {
      const bytes = await files.slice?.(blobFile(descriptor.digest), offset, length);
      if (!bytes) throw missing(files, descriptor);
      return bytes;
    },
    async resolve(reference) {
      const digest = parseDigest(reference);
      return digest
        ? await resolveDigest(files, index, digest)
        : findEntry(files, index, { refName: reference });
    },
    check: memoizeCheck(files),
  };
}

async function openLayoutFiles(
  workspace: LayoutWorkspace,
  path: WorkspacePath,
  shown: string,
): Promise<LayoutFiles> {
  const entry = await workspace.stat(path);
  if (entry && (await leadsElsewhere(workspace, entry.path))) throw throughSymlink(shown);
  if (entry?.type === 'directory') return openWorkspaceFolder(workspace, entry.path, shown);
  if (entry?.type === 'file') {
    const slice: Workspace['slice'] = (_, offset, length) => workspace.slice(entry.path, offset, length);
    return await openArchive({ slice }, shown, entry.size);
  }
  const what = entry ? 'is neither a folder nor a file' : 'does not exist';
  throw new CodedError('input', `${printable(shown)} ${what}`, {
    hint: 'Name the folder or tar archive of an image layout: oci:./out',
  });
}

/** True for a symlink; those on the way to its folder do not count. */
async function leadsElsewhere(workspace: LayoutWorkspace, path: WorkspacePath): Promise<boolean> {
  if (path === '.') return false;
  const [folder, entry] = [await workspace.follow(folderOf(path)), await workspace.follow(path)];
  if (typeof folder !== 'object' || typeof entry !== 'object') return true;
  return entry.path !== joinPath(folder.path, baseName(path));
}

/** No file of the layout may be a symlink, nor be in a folder that is one. */
function openWorkspaceFolder(workspace: LayoutWorkspace, path: WorkspacePath, shown: string): LayoutFiles {
  const root = once(async () => {
    const found = await workspace.follow(path);
    return typeof found === 'object' ? found.path : path;
  });
  const find = async (name: string): Promise<TreeEntry | undefined> => {
    const wanted = joinPath(await root(), name);
    const found = await workspace.follow(wanted);
    if (found === 'out-of-root' || (found && found.path !== wanted)) throw throughSymlink(`${shown}/${name}`);
    return found?.type === 'file' ? found : undefined;
  };
  return {
    path: shown,
    size: async (name) => (await find(name))?.size,
    async read(name, length) {
      const found = await find(name);
      return found && (await workspace.slice(found.path, 0, length));
    },
    async slice(name, offset, length) {
      const found = await find(name);
      return found && (await workspace.slice(found.path, offset, length));
    },
    open: (name) => workspace.open(joinPath(path, name)),
  };
}

function throughSymlink(path: string): CodedError {
  return new CodedError(
    'invalid-layout',
    `${printable(path)} is a symlink, and no file of an image layout is read through symlinks`,
    { hint: 'Copy the layout with what its symlinks lead to, and name the copy: cp -RL layout copy' },
  );
}

/** Each content is checked once, however many artifacts contain it. */
function memoizeCheck(files: LayoutFiles): LayoutReader['check'] {
  const checked = new Map<string, Promise<void>>();
  return (descriptor) => {
    const key = `${descriptor.digest} ${descriptor.size}`;
    const result = checked.get(key) ?? check(files, descriptor);
    checked.set(key, result);
    return result;
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
