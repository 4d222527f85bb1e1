/** Finds the package of a built file by the nearest manifest, up to the top of the checkout. */

import type { CodedError } from '../errors.ts';
import { once } from '../memoize.ts';
import { folderOf, joinPath, relativePath } from '../paths.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';
import { type Belonging, manifestNames } from './belonging.ts';
import { foldersToTop } from './folders-to-top.ts';
import type { PackageSearch } from './package-search.ts';

export interface PackageFinder {
  /** Of a file of the workspace. Throws `invalid-definition` when the only manifest that can be the file's is broken. */
  ofFile(path: WorkspacePath): Promise<Belonging>;
  /** Of a folder of the workspace, which is a product of no package. */
  ofFolder(path: WorkspacePath): Promise<Belonging>;
}

export function createPackageFinder(
  checkout: Checkout,
  explain: (path: WorkspacePath, decision: string) => void,
): PackageFinder {
  // The readers of manifests are loaded with the first one, since every start would take longer otherwise.
  const search = once(async () =>
    (await import(/* webpackChunkName: "publish" */ './package-search.ts')).createPackageSearch(
      checkout,
      explain,
    ),
  );
  const finder = { checkout, search };
  return {
    ofFile: async (path) => {
      const file = joinPath(checkout.root, path);
      return await nearest(folderOf(file), file, finder);
    },
    ofFolder: async (path) => await nearest(joinPath(checkout.root, path), undefined, finder),
  };
}

interface Finder {
  readonly checkout: Checkout;
  search(): Promise<PackageSearch>;
}

async function nearest(
  start: WorkspacePath,
  file: WorkspacePath | undefined,
  { checkout, search }: Finder,
): Promise<Belonging> {
  const folders = foldersToTop(start, checkout);
  const all = namesBetween(folders.at(-1) ?? '.', start);
  let broken: CodedError | undefined;
  for (const folder of folders) {
    if (!manifestNames.some((name) => checkout.type(joinPath(folder, name)) === 'file')) continue;
    const { lookIn, brokenIn } = await search();
    const found = await lookIn(folder, { folders: namesBetween(folder, start), ...(file && { file }) });
    if (found && (!broken || found.product)) return found.packageName ? found : { ...found, folders: all };
    if (!found) broken ??= await brokenIn(folder);
  }
  if (broken) throw broken;
  return { folders: all };
}

function namesBetween(folder: WorkspacePath, below: WorkspacePath): readonly string[] {
  return folder === below ? [] : relativePath(folder, below).split('/');
}
