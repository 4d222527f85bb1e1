/** What a search leaves out by the names and the content of folders: tests, dependencies, hidden folders, build intermediates. */

import { isPublic } from './safe-path.ts';
import type { LeftOutKind, WorkspacePath } from './workspace.ts';

export interface LeftOutReason {
  readonly kind: LeftOutKind;
  /** Completes "left out: ". */
  readonly reason: string;
  /** True for a folder that is searched all the same, so that its files can be named when nothing else is found. */
  readonly searched: boolean;
}

/** What is known of a folder and those above it, as far as it matters for its entries. */
export interface FolderContext {
  /** Path of the folder. */
  readonly path: WorkspacePath;
  /** Name of the folder. */
  readonly name: string;
  /** In or below a folder that Cargo builds in: `target`, or one with the name of a target triple. */
  readonly inTarget: boolean;
  /** In or below a folder of tests, where the names of test folders make no further difference. */
  readonly inTests: boolean;
  /** In SwiftPM's `.build`, but not yet below `debug` or `release`. */
  readonly inSwiftBuild: boolean;
}

const testFolders = new Set(
  'test tests __tests__ testdata fixture fixtures bench benches benchmarks e2e'.split(' '),
);

export function isTestFolder(name: string): boolean {
  return testFolders.has(name) || name.endsWith('-tests');
}

function isCargoTarget(name: string): boolean {
  return name === 'target' || /^wasm(?:32|64|32v\d+)-/.test(name);
}

/**
 * Others build in such folders, too: MoonBit writes to `target/<backend>/release/build`, and Cabal to
 * `<target triple>/ghc-<version>/<package>/x/<program>/build`.
 */
function isOtherTarget(name: string, parent: string): boolean {
  const isMoon = parent === 'target' && (name === 'wasm' || name === 'wasm-gc');
  return isMoon || (isCargoTarget(parent) && name.startsWith('ghc-'));
}

/** Whether a folder is in or below one that Cargo builds in, by its name and the folder that contains it. */
export function isInTarget(
  name: string,
  parent: { readonly name: string; readonly inTarget: boolean },
): boolean {
  return isCargoTarget(name) || (parent.inTarget && !isOtherTarget(name, parent.name));
}

/** SwiftPM's folder for everything that it builds or downloads. */
export const swiftBuild = '.build';
/** What SwiftPM downloads, or builds for editors, in its folder. */
const swiftInputs = new Set(['checkouts', 'repositories', 'artifacts', 'index-build']);
const dependencyFolders = new Set(
  'node_modules bower_components __pypackages__ site-packages dist-packages _deps'.split(' '),
);
const intermediates = new Set(['incremental', '.fingerprint', 'CMakeFiles', 'zig-cache']);
const intermediatesInTarget = new Set(['deps', 'build']);

/** Why an entry that is a folder is left out by its name. */
export function folderLeftOut(name: string, context: FolderContext): LeftOutReason | undefined {
  if (!isPublic([name])) return hard('hidden', `${name} is never searched`);
  if (dependencyFolders.has(name)) return hard('dependency', `${name} holds dependencies`);
  if (intermediates.has(name) || (context.inTarget && intermediatesInTarget.has(name)))
    return hard('intermediate', 'it contains intermediate files of a build');
  if (context.inSwiftBuild && swiftInputs.has(name))
    return hard('dependency', `${name} holds what SwiftPM downloads`);
  if (name.startsWith('.') && name !== swiftBuild) return hard('hidden', 'it is a hidden folder');
  if (isTestFolder(name) && !context.inTests) return soft('test', 'it is a folder for tests');
  if (name === '_framework') return soft('dependency', 'it holds the runtime of a Blazor application');
  if (name === 'deps' && context.name === 'wit') return soft('dependency', 'it holds WIT dependencies');
  return undefined;
}

/** Files that identify a folder. */
const markers: ReadonlyMap<string, LeftOutReason> = new Map([
  ['oci-layout', hard('layout', 'it is an OCI image layout')],
  ['pyvenv.cfg', hard('dependency', 'it is a virtual environment of Python')],
  ['.cargo-checksum.json', hard('dependency', 'it is a crate that Cargo has vendored')],
]);
/** In each environment of conda. */
const condaFolder = 'conda-meta';
const condaEnvironment = hard('dependency', 'it is an environment of conda');
/** What `go mod vendor` writes into `vendor`. */
const goModules = 'modules.txt';
const goVendor = hard('dependency', 'it holds dependencies that Go has vendored');
const unpackedCrate = hard('intermediate', 'it is a crate that Cargo has unpacked to check it');
const dotnetIntermediate = hard('intermediate', 'it contains intermediate files of a .NET build');
const dotnetProject = /\.(?:cs|fs|vb)proj$/;

/** Names that may matter here, to the order of paths or for being no text, in a list with slashes between them. */
const remarkable = new RegExp(
  `[^\\x20-\\x7e]|\\.wasm(?:/|$)|(?:^|/)(?:\\.|(?:${[...markers.keys(), goModules].map((name) => name.replaceAll('.', '\\.')).join('|')})(?:/|$))`,
);

/** True when none of the files with these names is left out, nor a folder that contains nothing else, and they are in path order. */
export function arePlain(names: string): boolean {
  return !remarkable.test(names);
}

/** What matters of an entry of a folder. */
interface NamedEntry {
  readonly name: string;
  isFile(): boolean;
}

/** Why a folder is left out by one of the files in it. */
export function contentLeftOut(folder: string, entries: readonly NamedEntry[]): LeftOutReason | undefined {
  for (const entry of entries) {
    const isGoVendor = folder === 'vendor' && entry.name === goModules;
    const reason = isGoVendor ? goVendor : markers.get(entry.name);
    if (reason && entry.isFile()) return reason;
    if (entry.name === condaFolder && !entry.isFile()) return condaEnvironment;
  }
  return undefined;
}

/** Why a crate is left out that `cargo package` has unpacked, and builds to check it. */
export function crateLeftOut(path: WorkspacePath, entries: readonly NamedEntry[]): LeftOutReason | undefined {
  const isUnpacked = /(?:^|\/)target\/package\/[^/]+$/.test(path);
  return isUnpacked && entries.some(({ name }) => name === 'Cargo.toml') ? unpackedCrate : undefined;
}

/** Why a subfolder is left out by the files beside it: MSBuild writes its intermediate files to `obj`. */
export function siblingLeftOut(name: string, entries: readonly NamedEntry[]): LeftOutReason | undefined {
  const isObject = name === 'obj' && entries.some((entry) => dotnetProject.test(entry.name));
  return isObject ? dotnetIntermediate : undefined;
}

/** Files that toolchains put beside what they have built, the same for every application, and what they are. */
const runtimes: readonly (readonly [name: RegExp, what: string])[] = [
  // dotnet.wasm until .NET 7 and for WASI; with a fingerprint in Blazor since .NET 9.
  [/^dotnet(?:\.native(?:\.[0-9a-z]{8,12})?)?\.wasm$/, 'the runtime of .NET'],
  [/^(?:canvaskit|skwasm(?:_st|_heavy)?|wimp)\.wasm$/, 'the renderer of Flutter'],
  [/^pyodide\.asm\.wasm$/, 'the runtime of Pyodide'],
];

/** Why an entry that is a file is left out by its name. */
export function fileLeftOut(name: string, { path, inSwiftBuild }: FolderContext): LeftOutReason | undefined {
  // Little is done for most of the files, of which there may be 100,000.
  const isHidden = name.startsWith('.');
  if (isHidden && !isPublic([name])) return hard('hidden', `${name} is never searched`);
  if (inSwiftBuild) return hard('intermediate', `it is in ${swiftBuild}, but not in debug or release`);
  if (!name.endsWith('.wasm')) return undefined;
  if (isHidden) return hard('hidden', 'it is a hidden file');
  if (/^wasi_(?:snapshot_preview1|preview1_component_adapter)\./.test(name))
    return hard('adapter', 'it is an adapter, which only becomes part of components');
  if (name === 'target.wasm' && /(?:^|\/)target\/bindings\/[^/]+$/.test(path))
    return hard('intermediate', 'it is what cargo-component generates bindings from');
  const runtime = runtimes.find(([pattern]) => pattern.test(name));
  return runtime && hard('dependency', `it is ${runtime[1]}, without an application`);
}

function hard(kind: LeftOutKind, reason: string): LeftOutReason {
  return { kind, reason, searched: false };
}

function soft(kind: LeftOutKind, reason: string): LeftOutReason {
  return { kind, reason, searched: true };
}
