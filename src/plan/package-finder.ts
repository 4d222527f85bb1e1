/** The package of a built file: the nearest package manifest above it, or the crate of a Cargo workspace that builds it. */

import { memoize, once } from '../memoize.ts';
import { ancestors, baseName, folderOf, isBelow, joinPath } from '../paths.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { type PackageFacts, readPackage } from './package-manifest.ts';

export interface PackageFinder {
  /** The package of a built file, or `undefined`; `product` is the file's name without ending. */
  find(path: WorkspacePath, product: string): Promise<PackageFacts | undefined>;
}

const manifestNames = ['Cargo.toml', 'package.json', 'go.mod'] as const;

/** A finder that reads each manifest of the workspace once. */
export function createPackageFinder(workspace: Workspace): PackageFinder {
  const load = memoize((manifest: WorkspacePath) => readPackage(workspace, manifest));
  const manifests = once(async () => {
    const paths = (await workspace.files()).map((file) => file.path);
    return new Set(paths.filter(isManifestPath));
  });
  return {
    find: async (path, product) => await nearestPackage(path, { present: await manifests(), load, product }),
  };
}

interface Search {
  readonly present: ReadonlySet<WorkspacePath>;
  readonly product: string;
  load(path: WorkspacePath): Promise<PackageFacts | undefined>;
}

async function nearestPackage(path: WorkspacePath, search: Search): Promise<PackageFacts | undefined> {
  for (const folder of ancestors(folderOf(path))) {
    for (const name of manifestNames) {
      const manifest = joinPath(folder, name);
      if (!search.present.has(manifest)) continue;
      const member = name === 'Cargo.toml' ? await memberCrate(folder, search) : undefined;
      const found = member ?? (await search.load(manifest));
      if (found) return found;
    }
  }
  return undefined;
}

function isManifestPath(path: WorkspacePath): boolean {
  const file = baseName(path);
  return manifestNames.some((name) => name === file);
}

/**
 * All crates of a Cargo workspace build into one `target` folder: the crate is the one that builds a file of this name. A `-` in a
 * package name is `_` in the file name of a library (Cargo reference, "The name field").
 */
async function memberCrate(folder: WorkspacePath, search: Search): Promise<PackageFacts | undefined> {
  const product = underscored(search.product);
  for (const path of search.present) {
    if (!isBelow(path, folder) || baseName(path) !== 'Cargo.toml') continue;
    const facts = await search.load(path);
    if ([facts?.name ?? '', ...(facts?.products ?? [])].some((one) => underscored(one) === product))
      return facts;
  }
  return undefined;
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}
