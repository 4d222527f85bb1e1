/** npm packages: what `package.json` says (docs.npmjs.com, "package.json"). */

import { isRecord } from '../json.ts';
import { folderOf, joinPath } from '../paths.ts';
import { stemOf } from '../stems.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';
import type { Manifest } from './manifest-reader.ts';
import { list, type Package, type Product, packageWith, peopleOf, table, texts } from './package.ts';

/** Files of tools that run the packages of a repository together, from its root. */
const workspaceFiles = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json'];

/** `undefined` for a `package.json` that is no package's: builds write `{"type": "module"}` into their output. */
export function readNodePackage(
  origin: string,
  path: WorkspacePath,
  manifest: Manifest,
  checkout: Checkout,
): Package | undefined {
  const parts = ['name', 'version', 'scripts', 'dependencies', 'devDependencies', 'workspaces'];
  if (!parts.some((part) => part in manifest)) return undefined;
  const name = typeof manifest.name === 'string' ? manifest.name.replace(/^@/, '') : undefined;
  const fields = {
    name,
    version: manifest.version,
    description: manifest.description,
    licenses: licenseOf(manifest),
    url: manifest.homepage,
    source: repositoryOf(manifest.repository),
    authors: peopleOf(manifest.author),
  };
  const products = name === undefined ? [] : productsOf(name, folderOf(path), manifest);
  const found = packageWith(origin, fields, products);
  if (manifest.private !== true && found.version !== undefined) return found;
  return { ...found, isUnpublished: true, isContainer: hasMembers(folderOf(path), manifest, checkout) };
}

function hasMembers(folder: WorkspacePath, manifest: Manifest, checkout: Checkout): boolean {
  return (
    'workspaces' in manifest ||
    workspaceFiles.some((file) => checkout.type(joinPath(folder, file)) === 'file')
  );
}

/** The package itself, its programs, and the entry points that it gives a name. */
function productsOf(name: string, folder: WorkspacePath, manifest: Manifest): readonly Product[] {
  const product = (file: string, called: string): Product => {
    return { kind: 'program', name: called, file: joinPath(folder, file) };
  };
  const main = mainFile(manifest);
  return [
    { kind: 'package', name, ...(main !== undefined && { file: joinPath(folder, main) }) },
    ...Object.entries(isRecord(manifest.bin) ? manifest.bin : {}).flatMap(([called, file]) =>
      wasmFiles(file).map((one) => product(one, called)),
    ),
    ...Object.entries(table(manifest.exports)).flatMap(([subpath, target]) =>
      subpath.startsWith('./') && wasmFiles(target).length > 0
        ? [{ kind: 'program' as const, name: stemOf(subpath) }]
        : [],
    ),
  ];
}

/** The Wasm file that the package is: its only entry point, or the only file of a package without one. */
function mainFile(manifest: Manifest): string | undefined {
  const { exports } = manifest;
  const isMap = isRecord(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
  const bin = typeof manifest.bin === 'string' ? manifest.bin : undefined;
  const entries = [manifest.main, manifest.module, bin, isMap ? exports['.'] : exports];
  const hasEntry = entries.some((entry) => entry !== undefined) || 'bin' in manifest || 'browser' in manifest;
  const candidates = hasEntry ? entries : [manifest.files];
  const [file, ...others] = new Set(candidates.flatMap(wasmFiles));
  return others.length === 0 ? file : undefined;
}

/** The Wasm files in a path, a list of paths, or conditional exports. */
function wasmFiles(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[^*?{}[\]]+\.wasm$/.test(value) ? [joinPath('.', value)] : [];
  if (Array.isArray(value)) return value.flatMap(wasmFiles);
  return Object.values(table(value)).flatMap(wasmFiles);
}

/** An expression, or the old forms `{ type }` and `licenses: [{ type }]`, of which the user chooses one. */
function licenseOf({ license, licenses }: Manifest): string {
  const all = list(licenses).length > 0 && license === undefined ? list(licenses) : [license];
  return texts(all.map((one) => (isRecord(one) ? one.type : one))).join(' OR ');
}

const forges: Readonly<Record<string, string>> = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  bitbucket: 'bitbucket.org',
};

/** The URL for npm's short forms `owner/name`, `github:owner/name`, `gitlab:…`, `bitbucket:…` (package.json, "repository"). */
function repositoryOf(value: unknown): string | undefined {
  const text = isRecord(value) ? value.url : value;
  if (typeof text !== 'string') return undefined;
  const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text.trim());
  return short ? `https://${forges[short[1] ?? 'github']}/${short[2]}` : text.trim().replace(/^git\+/, '');
}
