/** The package of a built file: what the nearest manifest says of it, up to the top of the checkout. */

import { CodedError } from '../errors.ts';
import { memoize } from '../memoize.ts';
import { folderOf, joinPath, relativePath } from '../paths.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';
import { nearestTellingFolder } from './build-folders.ts';
import { cargoFile } from './cargo-workspace.ts';
import { foldersToTop } from './folders-to-top.ts';
import { createManifestReader, type ManifestReader, type Reading } from './manifest-reader.ts';
import { type Claim, claimOf, hasFacts, type Package } from './package.ts';
import { type CrateReader, createCrateReader } from './package-cargo.ts';
import { readNodePackage } from './package-node.ts';
import { readGoModule, readPythonProject, readWasmPackage } from './package-other.ts';

/** The package that an artifact belongs to, and where it lies in it. */
export interface Belonging {
  /** Version, licences and other facts of the package. */
  readonly facts?: Package;
  readonly packageName?: WithOrigin;
  /** What the package calls the file, when it is one of its products and that name says something. */
  readonly product?: WithOrigin;
  /** Names of the folders between the package, or the top of the checkout without one, and the artifact; the outermost first. */
  readonly folders: readonly string[];
}

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
  const reader = createManifestReader(checkout, explain);
  const beside = memoize((folder: WorkspacePath) => readBeside(folder, reader));
  const search = { checkout, crates: createCrateReader(reader), beside };
  return {
    ofFile: async (path) => {
      const file = joinPath(checkout.root, path);
      return await nearest(folderOf(file), { ...search, file });
    },
    ofFolder: async (path) => await nearest(joinPath(checkout.root, path), search),
  };
}

interface Search {
  readonly checkout: Checkout;
  readonly crates: CrateReader;
  /** Absent when a folder is published. */
  readonly file?: WorkspacePath;
  /** The manifests of a folder, without the crates. */
  beside(folder: WorkspacePath): Promise<Beside>;
}

async function nearest(start: WorkspacePath, search: Search): Promise<Belonging> {
  const folders = foldersToTop(start, search.checkout);
  const all = namesBetween(folders.at(-1) ?? '.', start);
  let broken: CodedError | undefined;
  for (const folder of folders) {
    const found = await lookIn(folder, start, search);
    if (found && (!broken || found.product)) return found.packageName ? found : { ...found, folders: all };
    if (!found) broken ??= (await search.beside(folder)).broken;
  }
  if (broken) throw broken;
  return { folders: all };
}

/** What the manifests of one folder say, or `undefined` when there is no package. */
async function lookIn(
  folder: WorkspacePath,
  start: WorkspacePath,
  { crates, beside, file }: Search,
): Promise<Belonging | undefined> {
  const folders = namesBetween(folder, start);
  const isInMember = nearestTellingFolder(folders) !== undefined;
  const others = (await beside(folder)).packages.filter((one) => !(one.isContainer && isInMember));
  const own = [await crates.own(folder)].filter((one) => one !== undefined);
  if (file !== undefined) {
    const claim = claimOf(file, [...own, ...(await crates.members(folder, file)), ...others]);
    if (claim) return { ...claimed(claim, others), folders };
  }
  const packages = [...own, ...others];
  return packages.length > 0 ? { ...unclaimed(packages), folders } : undefined;
}

function claimed(claim: Claim, others: readonly Package[]): Omit<Belonging, 'folders'> {
  const { package: found, name } = claim;
  const { origin } = found;
  // A manifest without a name, such as `wkg.toml`, is about the package beside it.
  const facts = [found, ...others.filter((one) => one.name === undefined)].find(hasFacts);
  return {
    ...(facts && { facts }),
    ...(found.name !== undefined && { packageName: { value: found.name, origin } }),
    ...(name !== undefined && { product: { value: name, origin } }),
  };
}

/** The file is in the folder of these packages without being a product of one. */
function unclaimed(packages: readonly Package[]): Omit<Belonging, 'folders'> {
  const facts = packages.find(hasFacts);
  const named = packages.find(({ name }) => name !== undefined);
  return {
    ...(facts && { facts }),
    ...(named?.name !== undefined && { packageName: { value: named.name, origin: named.origin } }),
  };
}

function namesBetween(folder: WorkspacePath, below: WorkspacePath): readonly string[] {
  return folder === below ? [] : relativePath(folder, below).split('/');
}

interface Beside {
  /** In order of precedence. */
  readonly packages: readonly Package[];
  /** The error about a manifest of the folder. */
  readonly broken?: CodedError;
}

const manifestNames = ['wasm.toml', 'wkg.toml', 'package.json', 'pyproject.toml', 'go.mod'] as const;

async function readBeside(folder: WorkspacePath, reader: ManifestReader): Promise<Beside> {
  const packages: Package[] = [];
  let broken: CodedError | undefined;
  for (const name of [cargoFile, ...manifestNames] as const) {
    const path = joinPath(folder, name);
    const reading = await reader.read(path);
    if (reading.kind === 'broken') broken ??= unreadable(reader.shown(path), reading.reason);
    if (reading.kind !== 'read' || name === cargoFile) continue;
    const found = readOne(name, path, reading, reader);
    if (found) packages.push(found);
  }
  return { packages, ...(broken && { broken }) };
}

function readOne(
  name: (typeof manifestNames)[number],
  path: WorkspacePath,
  { manifest, text }: Extract<Reading, { kind: 'read' }>,
  { checkout, shown }: ManifestReader,
): Package | undefined {
  const origin = shown(path);
  switch (name) {
    case 'package.json':
      return readNodePackage(origin, path, manifest, checkout);
    case 'go.mod':
      return readGoModule(origin, text);
    case 'pyproject.toml':
      return readPythonProject(origin, manifest);
    case 'wasm.toml':
    case 'wkg.toml':
      return readWasmPackage(origin, path, manifest);
  }
}

function unreadable(path: string, reason: string): CodedError {
  const isAbove = path.startsWith('../');
  return new CodedError('invalid-definition', `${printable(path)} cannot be read: ${reason}`, {
    hint: isAbove ? 'Fix its syntax.' : 'Fix its syntax, or leave it out with "exclude".',
  });
}
