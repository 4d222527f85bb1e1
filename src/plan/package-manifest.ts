/** Package manifests: what Cargo.toml, package.json and go.mod say about a package. */

import { CodedError } from '../errors.ts';
import { isRecord } from '../json.ts';
import { ancestors, folderOf, joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

export interface PackageFacts {
  readonly path: WorkspacePath;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly licenses?: string;
  readonly url?: string;
  readonly source?: string;
  readonly authors?: string;
  /** Names of the files that the package builds, without ending, besides its own: Cargo's `[lib]`, `[[bin]]` and `src/bin`, Go's `cmd`. */
  readonly products: readonly string[];
}

const sizeLimit = 1024 * 1024;

/** Reads a manifest; `undefined` when it is not one of a package. Throws `invalid-definition`. */
export async function readPackage(
  workspace: Workspace,
  path: WorkspacePath,
): Promise<PackageFacts | undefined> {
  const text = new TextDecoder().decode(await workspace.read(path, sizeLimit));
  if (path.endsWith('Cargo.toml')) return readCargo(workspace, path, await parseToml(path, text));
  if (path.endsWith('package.json'))
    return readNode(
      path,
      parse(path, () => JSON.parse(text)),
    );
  return readGo(path, text, await namesBelow(workspace, path, 'cmd'));
}

/**
 * Names of the folders and source files directly below a folder of the package. Cargo builds each of `src/bin` (Cargo reference,
 * "Target auto-discovery"); Go projects have one program in each folder of `cmd` (go.dev, "Organizing a Go module").
 */
async function namesBelow(
  workspace: Workspace,
  manifest: WorkspacePath,
  folder: string,
): Promise<readonly string[]> {
  const base = `${joinPath(folderOf(manifest), folder)}/`;
  const found = (await workspace.files()).filter((file) => file.path.startsWith(base));
  return [...new Set(found.map(({ path }) => path.slice(base.length).replace(/(?:\/.*|\.rs)$/, '')))];
}

/** Loads the parser with the first TOML file. */
async function parseToml(path: WorkspacePath, text: string): Promise<Record<string, unknown>> {
  const toml = await import('smol-toml');
  return parse(path, () => toml.parse(text));
}

function parse(path: WorkspacePath, read: () => unknown): Record<string, unknown> {
  try {
    const value = read();
    return isRecord(value) ? value : {};
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : '').split('\n');
    throw new CodedError('invalid-definition', `${printable(path)} cannot be read: ${printable(reason)}`, {
      hint: 'Fix its syntax, or leave it out with "exclude".',
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
  const declared = [manifest.lib, ...list(manifest.bin)].flatMap((product) =>
    isRecord(product) ? texts([product.name]) : [],
  );
  const products = [...declared, ...(await namesBelow(workspace, path, 'src/bin'))];
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

/** `[workspace.package]` of this manifest or the nearest one above it (Cargo reference, "The package table"). */
async function inheritedPackage(
  workspace: Workspace,
  path: WorkspacePath,
  manifest: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  if (isRecord(manifest.workspace))
    return isRecord(manifest.workspace.package) ? manifest.workspace.package : {};
  for (const folder of ancestors(folderOf(path)).slice(1)) {
    const above = joinPath(folder, 'Cargo.toml');
    if (!(await workspace.stat(above))) continue;
    const text = new TextDecoder().decode(await workspace.read(above, sizeLimit));
    const root = (await parseToml(above, text)).workspace;
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
    source: typeof repository === 'string' ? repositoryUrl(repository) : undefined,
    authors: author,
  });
}

const forges: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** The URL for npm's short forms `owner/name`, `github:owner/name`, `gitlab:…`, `bitbucket:…` (package.json, "repository"). */
function repositoryUrl(text: string): string {
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text.trim());
  return short ? `https://${forges[short[1] ?? 'github']}/${short[2]}` : text.trim().replace(/^git\+/, '');
}

function readGo(path: WorkspacePath, text: string, products: readonly string[]): PackageFacts | undefined {
  const module = /^module[ \t]+"?([^\s"]+)"?/m.exec(text)?.[1];
  const name = module
    ?.split('/')
    .filter((segment) => !/^v\d+$/.test(segment))
    .at(-1);
  return name ? facts(path, products, { name }) : undefined;
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
