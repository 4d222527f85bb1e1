/** Cargo packages: the crates of a `Cargo.toml` with what they build and inherit (Cargo reference). */

import { isRecord } from '../json.ts';
import { memoize } from '../memoize.ts';
import { baseName, joinPath } from '../paths.ts';
import { isSameName, rawStem, stemsOf } from '../stems.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { cargoFile, dependencyMembers, foldersAt, isInherited, namedMembers } from './cargo-workspace.ts';
import { foldersToTop } from './folders-to-top.ts';
import type { Manifest, ManifestReader } from './manifest-reader.ts';
import {
  hasStem,
  kindsFor,
  list,
  type Package,
  type Product,
  packageWith,
  peopleOf,
  productsOf,
  table,
} from './package.ts';

export interface CrateReader {
  /** The crate of a folder. */
  own(folder: WorkspacePath): Promise<Package | undefined>;
  /** The members of the workspace that has its root in a folder, up to the one with the name of the file. */
  members(folder: WorkspacePath, file: WorkspacePath): Promise<readonly Package[]>;
}

export function createCrateReader(reader: ManifestReader): CrateReader {
  const crateIn = memoize((folder: WorkspacePath) => readCrate(folder, reader));
  const named = memoize((root: WorkspacePath) => namedMembers(root, reader));
  const depended = memoize(async (root: WorkspacePath) => dependencyMembers(root, await named(root), reader));
  async function crates(folders: readonly WorkspacePath[], file: WorkspacePath): Promise<readonly Package[]> {
    const found: Package[] = [];
    for (const folder of namesakesFirst(folders, file)) {
      const crate = await crateIn(folder);
      if (crate) found.push(crate);
      if (crate && isNamedAfter(crate, file)) break;
    }
    return found;
  }
  return {
    own: crateIn,
    async members(folder, file) {
      const members = await crates(await named(folder), file);
      const isFound = members.some((member) => isNamedAfter(member, file));
      return isFound ? members : [...members, ...(await crates(await depended(folder), file))];
    },
  };
}

/** There may be hundreds of members, and most are in a folder of their name. */
function namesakesFirst(folders: readonly WorkspacePath[], file: WorkspacePath): readonly WorkspacePath[] {
  const stems = stemsOf(file);
  const isNamesake = (folder: string) => stems.some((stem) => isSameName(baseName(folder), stem));
  return [...folders.filter(isNamesake), ...folders.filter((folder) => !isNamesake(folder))];
}

/** True when no other crate can have a better claim on the file. */
function isNamedAfter({ products }: Package, file: WorkspacePath): boolean {
  const [first] = kindsFor(file);
  return products.some((product) => product.kind === first && hasStem(product, rawStem(file)));
}

/** The package of a folder, or `undefined` when its manifest has none. */
async function readCrate(folder: WorkspacePath, reader: ManifestReader): Promise<Package | undefined> {
  const path = joinPath(folder, cargoFile);
  const reading = await reader.read(path);
  const own = reading.kind === 'read' ? reading.manifest.package : undefined;
  if (reading.kind !== 'read' || !isRecord(own)) return undefined;
  const inheriting = Object.keys(own).filter((name) => isInherited(own[name]));
  const inherited = inheriting.length > 0 ? await inheritedFields(folder, reading.manifest, reader) : {};
  if (!inherited)
    reader.explain(
      path,
      `${inheriting.join(', ')} are inherited from a workspace that is not in the checkout`,
    );
  const field = (name: string): unknown => (isInherited(own[name]) ? inherited?.[name] : own[name]);
  const fields = {
    name: own.name,
    version: field('version'),
    description: field('description'),
    licenses: field('license'),
    url: field('homepage'),
    source: field('repository'),
    authors: peopleOf(field('authors')),
  };
  return packageWith(reader.shown(path), fields, productsOfCrate(folder, reading.manifest, reader));
}

/** "Cargo targets", also those that Cargo finds by their place. */
function productsOfCrate(
  folder: WorkspacePath,
  manifest: Manifest,
  reader: ManifestReader,
): readonly Product[] {
  const own = table(manifest.package);
  const declared = (key: string) => list(manifest[key]).map((target) => table(target).name);
  const found = (place: string, wanted: unknown) =>
    wanted === false ? [] : programsIn(joinPath(folder, place), reader);
  return [
    ...productsOf('package', [own.name]),
    ...productsOf('library', [table(manifest.lib).name]),
    ...productsOf('program', [...declared('bin'), ...found('src/bin', own.autobins)]),
    ...productsOf('example', [...declared('example'), ...found('examples', own.autoexamples)]),
  ];
}

/** Each source file, and each folder with `main.rs` ("Target auto-discovery"). */
function programsIn(folder: WorkspacePath, { checkout }: ManifestReader): readonly string[] {
  return checkout.names(folder).flatMap((name) => {
    if (name.endsWith('.rs')) return [name.slice(0, -'.rs'.length)];
    return checkout.type(joinPath(folder, `${name}/main.rs`)) === 'file' ? [name] : [];
  });
}

/** `[workspace.package]` of the root of the workspace, which may lie above the folder that is searched; `undefined` without a root. */
async function inheritedFields(
  folder: WorkspacePath,
  manifest: Manifest,
  reader: ManifestReader,
): Promise<Manifest | undefined> {
  if (isRecord(manifest.workspace)) return table(manifest.workspace.package);
  for (const root of possibleRoots(folder, manifest, reader)) {
    const reading = await reader.read(joinPath(root, cargoFile));
    const workspace = reading.kind === 'read' ? reading.manifest.workspace : undefined;
    if (isRecord(workspace)) return table(workspace.package);
  }
  return undefined;
}

/** The folder that `package.workspace` names, else all above. */
function possibleRoots(
  folder: WorkspacePath,
  manifest: Manifest,
  { checkout }: ManifestReader,
): readonly WorkspacePath[] {
  const { workspace } = table(manifest.package);
  return typeof workspace === 'string'
    ? foldersAt(folder, [workspace])
    : foldersToTop(folder, checkout).slice(1);
}
