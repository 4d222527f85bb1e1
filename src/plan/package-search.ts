/** The search for the package of a file in one folder: its manifests, and the crates of a Cargo workspace. */

import { CodedError } from '../errors.ts';
import { excludeGlob } from '../globs.ts';
import { memoize } from '../memoize.ts';
import { joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';
import { type Belonging, manifestNames } from './belonging.ts';
import { isOwnFolder, nearestMeaningfulFolder } from './build-folders.ts';
import { cargoFile } from './cargo-workspace.ts';
import { createManifestReader, type ManifestReader, type Reading } from './manifest-reader.ts';
import { type Claim, claimOf, hasFacts, type Package } from './package.ts';
import { type CrateReader, createCrateReader } from './package-cargo.ts';
import { readNodePackage } from './package-node.ts';
import { readGoModule, readMoonModule, readPythonProject, readWasmPackage } from './package-other.ts';

/** The artifact whose package is searched for. */
interface Searched {
  /** Names of the folders between the one that is searched and the artifact. */
  readonly folders: readonly string[];
  /** Absent when a folder is published. */
  readonly file?: WorkspacePath;
}

export interface PackageSearch {
  /** What the manifests of one folder say, or `undefined` when there is no package. */
  lookIn(folder: WorkspacePath, searched: Searched): Promise<Belonging | undefined>;
  /** The error about a manifest of the folder. */
  brokenIn(folder: WorkspacePath): Promise<CodedError | undefined>;
}

export function createPackageSearch(
  checkout: Checkout,
  explain: (path: WorkspacePath, decision: string) => void,
): PackageSearch {
  const reader = createManifestReader(checkout, explain);
  const beside = memoize((folder: WorkspacePath) => readBeside(folder, reader));
  const readers = { checkout, crates: createCrateReader(reader), beside };
  return {
    lookIn: (folder, searched) => lookIn(folder, searched, readers),
    brokenIn: async (folder) => (await beside(folder)).broken,
  };
}

interface Readers {
  readonly checkout: Checkout;
  readonly crates: CrateReader;
  /** The manifests of a folder, without the crates. */
  beside(folder: WorkspacePath): Promise<Beside>;
}

async function lookIn(
  folder: WorkspacePath,
  { folders, file }: Searched,
  { checkout, crates, beside }: Readers,
): Promise<Belonging | undefined> {
  const isInMember = nearestMeaningfulFolder(folders) !== undefined;
  const isInProject = projectBelow(folder, folders, checkout);
  const others = (await beside(folder)).packages.filter(
    ({ isContainer, isUnpublished }) => !(isContainer && isInMember) && !(isUnpublished && isInProject),
  );
  const own = [await crates.own(folder)].filter((one) => one !== undefined);
  if (file !== undefined) {
    const claim = claimOf(file, [...own, ...(await crates.members(folder, file)), ...others]);
    if (claim) return { ...claimed(claim, others), folders };
  }
  const packages = [...own, ...others];
  return packages.length > 0 ? { ...unclaimed(packages), folders } : undefined;
}

/** True when one of the folders has a manifest, even without a name; what builds write into their output is none. */
function projectBelow(folder: WorkspacePath, folders: readonly string[], checkout: Checkout): boolean {
  return folders.some((_, at) => {
    const path = joinPath(folder, folders.slice(0, at + 1).join('/'));
    return (
      isOwnFolder(folders, at) && manifestNames.some((name) => checkout.type(joinPath(path, name)) === 'file')
    );
  });
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

interface Beside {
  /** In order of precedence. */
  readonly packages: readonly Package[];
  /** The error about a manifest of the folder. */
  readonly broken?: CodedError;
}

async function readBeside(folder: WorkspacePath, reader: ManifestReader): Promise<Beside> {
  const packages: Package[] = [];
  let broken: CodedError | undefined;
  for (const name of manifestNames) {
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
  name: Exclude<(typeof manifestNames)[number], typeof cargoFile>,
  path: WorkspacePath,
  { manifest, text }: Extract<Reading, { kind: 'read' }>,
  { checkout, shown }: ManifestReader,
): Package | undefined {
  const origin = shown(path);
  switch (name) {
    case 'package.json':
      return readNodePackage(origin, path, manifest, checkout);
    case 'moon.mod.json':
      return readMoonModule(origin, manifest);
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
    hint: isAbove
      ? 'Fix its syntax.'
      : `Fix its syntax, or leave it out with the input exclude: ${printable(excludeGlob(path))}`,
  });
}
