/** Names: the name of an artifact, as a valid repository path. */

import { CodedError } from '../errors.ts';
import type { Candidate } from '../formats/format.ts';
import { excludeGlob } from '../globs.ts';
import { isRepositoryName } from '../oci/reference.ts';
import { baseName } from '../paths.ts';
import { isGenericStem, stemOf } from '../stems.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { Belonging } from './belonging.ts';
import { nearestMeaningfulFolder, nearestOwnFolder } from './build-folders.ts';

/** Where a name may come from besides the content. */
export interface NameSources {
  /** True when folders are published and not files. */
  readonly isFolder: boolean;
  readonly belonging: Belonging;
  /** Name of the root of the workspace, or of the top of the checkout that contains a file. */
  folderName(which: 'workspace' | 'checkout', file: WorkspacePath): Promise<WithOrigin | undefined>;
}

/**
 * The name in the content; else that of a folder, for a folder; else the product of the package that the file is; else the stem of
 * the file, or, for a generic stem, the nearest folder below the package with a meaningful name, else the package, else the top of
 * the checkout. Converted to a valid repository path. It never depends on what else was found.
 */
export async function nameOf(candidate: Candidate, sources: NameSources): Promise<WithOrigin> {
  const found = candidate.name ?? (await nameOutside(candidate.files[0] ?? '', sources));
  const value = repositoryPath(found.value);
  if (value) return { value, origin: found.origin };
  throw noRepositoryName(found, candidate.files[0]);
}

function noRepositoryName({ value, origin }: WithOrigin, path: WorkspacePath | undefined): CodedError {
  const what = `"${printable(value, 80)}" (${printable(origin)}) cannot be converted to a repository name`;
  const hint = 'Use a name with ASCII letters or digits, of at most 200 characters';
  if (path === undefined) return new CodedError('invalid-reference', what, { hint: `${hint}.` });
  return new CodedError('invalid-reference', `${printable(path)}: ${what}`, {
    hint: `${hint}, or leave it out with the input exclude: ${printable(excludeGlob(path))}`,
  });
}

async function nameOutside(path: string, sources: NameSources): Promise<WithOrigin> {
  if (path === '.')
    return (await sources.folderName('workspace', path)) ?? { value: path, origin: 'file name' };
  if (sources.isFolder) return { value: baseName(path), origin: 'file name' };
  const { product } = sources.belonging;
  return (
    product ??
    fileName(path) ??
    (await nameAround(path, sources)) ?? { value: stemOf(path), origin: 'file name' }
  );
}

/** wkg calls a file `<namespace>:<name>@<version>.wasm`. */
function fileName(path: string): WithOrigin | undefined {
  const stem = stemOf(path);
  const value = /^[a-z][a-z0-9-]*:[a-z][a-z0-9-]*$/.test(stem) ? stem.replace(':', '/') : stem;
  return isGenericStem(stem) || repositoryPath(value) === undefined
    ? undefined
    : { value, origin: 'file name' };
}

/** The name of what a file with a generic stem lies in. */
async function nameAround(
  path: WorkspacePath,
  { belonging, folderName }: NameSources,
): Promise<WithOrigin | undefined> {
  const { folders, packageName } = belonging;
  const origin = 'name of the folder';
  const meaningful = nearestMeaningfulFolder(folders);
  if (meaningful !== undefined) return { value: meaningful, origin };
  if (packageName) return packageName;
  const own = nearestOwnFolder(folders);
  return own === undefined ? await folderName('checkout', path) : { value: own, origin };
}

/** Characters of a name that are converted at most. */
const textLimit = 1000;

/** Lower-cased, with every run of other characters replaced by `-`; `undefined` when nothing or too much is left. */
export function repositoryPath(text: string): string | undefined {
  if (text.length > textLimit) return undefined;
  const segments = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
    .map((segment) => segment.replace(/[._-]{2,}/g, separators))
    .filter((segment) => segment !== '');
  const path = segments.join('/');
  return path.length <= 200 && isRepositoryName(path) ? path : undefined;
}

function separators(run: string): string {
  return run === '__' || /^-+$/.test(run) ? run : '-';
}
