/** The package manifest beside a file: Cargo.toml, package.json or go.mod, and what it says of the package. */

import { posix } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { PublishError } from '../errors.ts';
import { isRecord } from '../oci/manifest.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace.ts';

export interface PackageFacts {
  readonly path: WorkspacePath;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly licenses?: string;
  readonly url?: string;
  readonly source?: string;
  readonly authors?: string;
  /** File stems of what this package builds, besides its own name: Cargo's `[lib]`, `[[bin]]`. */
  readonly products: readonly string[];
}

export interface PackageFinder {
  /** The package a built file belongs to, or `undefined`. Each manifest is read once. */
  find(path: WorkspacePath): Promise<PackageFacts | undefined>;
}

const sizeLimit = 1024 * 1024;
const names = ['Cargo.toml', 'package.json', 'go.mod'] as const;

export function createPackageFinder(workspace: Workspace): PackageFinder {
  const read = new Map<WorkspacePath, Promise<PackageFacts | undefined>>();
  const load = (path: WorkspacePath) => {
    const known = read.get(path) ?? readPackage(workspace, path);
    read.set(path, known);
    return known;
  };
  return {
    async find(path) {
      const nearest = await nearestManifest(workspace, path, load);
      return (await memberCrate(workspace, path, nearest?.path, load)) ?? nearest;
    },
  };
}

async function nearestManifest(
  workspace: Workspace,
  path: WorkspacePath,
  load: (path: WorkspacePath) => Promise<PackageFacts | undefined>,
): Promise<PackageFacts | undefined> {
  const present = new Set(
    (await workspace.files()).filter((file) => isManifestPath(file.path)).map((file) => file.path),
  );
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    for (const name of names) {
      const candidate = folder === '.' ? name : `${folder}/${name}`;
      const facts = present.has(candidate) ? await load(candidate) : undefined;
      if (facts) return facts;
    }
    if (folder === '.') return undefined;
  }
}

function isManifestPath(path: WorkspacePath): boolean {
  return names.some((name) => path === name || path.endsWith(`/${name}`));
}

/**
 * In a Cargo workspace all crates build into one `target` folder; the crate is the one whose product has the file's stem.
 * `-` in a package name is `_` in a library's file name (Cargo reference, "The name field").
 */
async function memberCrate(
  workspace: Workspace,
  path: WorkspacePath,
  nearest: WorkspacePath | undefined,
  load: (path: WorkspacePath) => Promise<PackageFacts | undefined>,
): Promise<PackageFacts | undefined> {
  if (!nearest?.endsWith('Cargo.toml') || !/(?:^|\/)target\//.test(path)) return undefined;
  const base = posix.dirname(nearest);
  const stem = underscored(posix.basename(path, '.wasm'));
  for (const file of await workspace.files()) {
    if (!/(?:^|\/)Cargo\.toml$/.test(file.path) || !(base === '.' || file.path.startsWith(`${base}/`)))
      continue;
    const facts = await load(file.path);
    if (facts && [facts.name ?? '', ...facts.products].some((product) => underscored(product) === stem))
      return facts;
  }
  return undefined;
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}

async function readPackage(workspace: Workspace, path: WorkspacePath): Promise<PackageFacts | undefined> {
  const text = new TextDecoder().decode(await workspace.read(path, sizeLimit));
  if (path.endsWith('Cargo.toml'))
    return readCargo(
      workspace,
      path,
      parse(path, () => parseToml(text)),
    );
  if (path.endsWith('package.json'))
    return readNode(
      path,
      parse(path, () => JSON.parse(text)),
    );
  return readGo(path, text);
}

function parse(path: WorkspacePath, read: () => unknown): Record<string, unknown> {
  try {
    const value = read();
    return isRecord(value) ? value : {};
  } catch (cause) {
    throw new PublishError('invalid-definition', `${printable(path)} cannot be read`, {
      hint: `Mend its syntax, or leave it out with "exclude".`,
      cause,
    });
  }
}

async function readCargo(
  workspace: Workspace,
  path: WorkspacePath,
  manifest: Record<string, unknown>,
): Promise<PackageFacts | undefined> {
  if (!isRecord(manifest.package)) return undefined;
  const inherited = await inheritedPackage(workspace, path, manifest);
  const own = manifest.package;
  const field = (name: string): unknown => {
    const value = own[name];
    return isRecord(value) && value.workspace === true ? inherited[name] : value;
  };
  const products = [manifest.lib, ...list(manifest.bin)].flatMap((product) =>
    isRecord(product) ? texts([product.name]) : [],
  );
  return facts(path, products, {
    name: field('name'),
    version: field('version'),
    description: field('description'),
    licenses: field('license'),
    url: field('homepage'),
    source: field('repository'),
    authors: texts(list(field('authors'))).join(', '),
  });
}

/** `[workspace.package]` of this manifest or the nearest one above (Cargo reference, "The package table"). */
async function inheritedPackage(
  workspace: Workspace,
  path: WorkspacePath,
  manifest: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (isRecord(manifest.workspace))
    return isRecord(manifest.workspace.package) ? manifest.workspace.package : {};
  for (let folder = posix.dirname(path); folder !== '.'; ) {
    folder = posix.dirname(folder);
    const above = folder === '.' ? 'Cargo.toml' : `${folder}/Cargo.toml`;
    if (!(await workspace.stat(above))) continue;
    const text = new TextDecoder().decode(await workspace.read(above, sizeLimit));
    const root = parse(above, () => parseToml(text)).workspace;
    if (isRecord(root)) return isRecord(root.package) ? root.package : {};
  }
  return {};
}

function readNode(path: WorkspacePath, manifest: Record<string, unknown>): PackageFacts | undefined {
  const repository = isRecord(manifest.repository) ? manifest.repository.url : manifest.repository;
  const author = isRecord(manifest.author) ? manifest.author.name : manifest.author;
  return facts(path, [], {
    name: typeof manifest.name === 'string' ? manifest.name.replace(/^@/, '') : undefined,
    version: manifest.version,
    description: manifest.description,
    licenses: manifest.license,
    url: manifest.homepage,
    source: repository,
    authors: author,
  });
}

function readGo(path: WorkspacePath, text: string): PackageFacts | undefined {
  const module = /^module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
  const name = module
    ?.split('/')
    .filter((segment) => !/^v\d+$/.test(segment))
    .at(-1);
  return name ? facts(path, [], { name }) : undefined;
}

function facts(
  path: WorkspacePath,
  products: readonly string[],
  fields: Record<string, unknown>,
): PackageFacts {
  const usable = Object.entries(fields).filter(
    ([, value]) => typeof value === 'string' && value.trim() !== '',
  );
  return { path, products, ...Object.fromEntries(usable) };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === 'string');
}
