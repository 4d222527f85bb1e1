/** Folders whose names do not describe their content: those of builds and of the usual layouts of a project. */

import { isGenericStem } from '../stems.ts';

/** Where builds write, and where a project keeps sources or copies of what it has built. */
const buildFolders: ReadonlySet<string> = new Set([
  ...[
    'target',
    'dist',
    'build',
    'builds',
    'builddir',
    'out',
    'output',
    'outputs',
    'pkg',
    'bin',
    'obj',
    '_obj',
    '_build',
  ],
  ...['debug', 'release', 'opt', 'optimized', 'optimised', 'unoptimized', 'zig-out', 'cmakefiles'],
  ...['artifacts', 'artefacts', 'artifact', 'releases', 'generated', 'gen', 'tmp', 'temp', 'wasm'],
  ...['wasm_modules', 'lib', 'src', 'source', 'assembly', 'cmd', 'assets', 'static', 'public', 'resources'],
  ...['content', 'testdata', 'fixture', 'fixtures', 'appbundle'],
]);

/** Below a build folder these are variants of one build; anywhere else they may be names. */
const variants: ReadonlySet<string> = new Set([
  ...['esm', 'cjs', 'umd', 'web', 'node', 'nodejs', 'browser', 'bundler', 'deno', 'common'],
  ...['native', 'publish', 'examples', 'wasi', 'cargo', 'wasmjs', 'wasmwasi', 'productionexecutable'],
  // Gradle and Maven: build/libs, target/classes, src/main/resources; Dune: _build/default.
  ...['libs', 'classes', 'main', 'default'],
]);

const patterns: readonly RegExp[] = [
  /^\./,
  /^wasm(?:32|64|32v\d+|-gc)(?:-|$)/,
  /^(?:cmake-build|bazel|target|dist|build|out|pkg)[._-]/,
  /[._-](?:build|dist|out)$/,
  /^compilerid/,
  // .NET: bin/Release/net8.0/wasi-wasm/AppBundle.
  /^net(?:coreapp|standard)?\d+\.\d/,
  /^(?:wasi|browser)-wasm$/,
  // A version or a hash.
  /^v?\d+(?:\.\d+)+(?:[-+.].*)?$/,
  /^v\d+$/,
  /^[0-9a-f]{16,64}$/,
];

/** GoReleaser: `dist/<id>_<goos>_<goarch>`. Of `js`, the name stays, since both platforms may be built. */
const platform = /_wasip1_wasm$/;

/** True for a folder with such a name anywhere. */
export function isBuildFolder(name: string): boolean {
  const lower = name.toLowerCase();
  return buildFolders.has(lower) || patterns.some((pattern) => pattern.test(lower));
}

/** The nearest of these folders that is neither a build folder nor has a generic name; `names` begins with the outermost. */
export function nearestMeaningfulFolder(names: readonly string[]): string | undefined {
  const bare = names.map((name, at) =>
    /^(?:dist|build|out|bin)$/i.test(names[at - 1] ?? '') ? name.replace(platform, '') : name,
  );
  return bare.findLast((name, at) => isOwnFolder(bare, at) && !isGenericStem(name));
}

/** The nearest of these folders that is no build folder; its name may be generic. */
export function nearestOwnFolder(names: readonly string[]): string | undefined {
  return names.findLast((_, at) => isOwnFolder(names, at));
}

/** True when the folder at this index is no build folder; its name may be generic. */
export function isOwnFolder(names: readonly string[], at: number): boolean {
  const [name = '', ...above] = names.slice(0, at + 1).reverse();
  // Cargo names a folder below that of the target after the profile, which may have any name.
  const isProfile = /^wasm(?:32|64|32v\d+)-/.test(above[0] ?? '');
  const isVariant = variants.has(name.toLowerCase()) && above.some(isBuildFolder);
  return !isBuildFolder(name) && !isProfile && !isVariant;
}
