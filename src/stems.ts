/** Stems: the name of a Wasm file without what toolchains add to it, and which stems are generic. */

import { baseName } from './paths.ts';

/** What optimisers, wasm-bindgen, build profiles and componentisers append; a separator comes before each. */
const suffixes: readonly RegExp[] = [
  /[._-](?:opt|optimi[sz]ed|unopt|unoptimi[sz]ed|min|minified|stripped)$/i,
  /[._-](?:debug|release|annotated|signed)$/i,
  /_bg$/i,
  /\.(?:component|composed|core\d*|module|wasi|wasip\d)$/i,
  // Flutter writes `main.dart.wasm`, Grain `main.gr.wasm`.
  /\.(?:dart|gr)$/,
  // A target triple, as in the assets of a release.
  /[._-]wasm(?:32|64)(?:v\d+)?(?:-[a-z0-9]+)*$/i,
  // The hash of Cargo, of a bundler, or of Dioxus.
  /[._-](?:[0-9a-f]{16,64}|dxh[0-9a-f]{6,16})$/,
  // Emscripten writes debug information to `x.wasm.debug.wasm`.
  /\.wasm$/,
  // A copy that a browser or a file manager has made.
  / ?\(\d+\)$/,
  // A version, which belongs to a tag: wkg writes `acme:http@1.2.0.wasm`.
  /[@_-]v?\d+\.\d+\.\d+(?:[-+][0-9a-z.+-]+)?$/i,
];

/** What `kwctl annotate` is told to prepend in Kubewarden's templates. */
const prefix = /^annotated[._-]/i;

/** Appended to the name of the project when a component is made of its module, or when wash signs it. */
const projectSuffix = /(?:[._-](?:component|composed|core\d*)|_s)$/i;

/** Stems that toolchains and habits give to any file, written with `-`; docs/formats/wasm.md lists them. */
export const genericStems: ReadonlySet<string> = new Set([
  ...['main', 'app', 'application', 'program', 'project', 'start', 'entry', 'entrypoint', 'index'],
  ...['component', 'module', 'plugin', 'policy', 'function', 'extension', 'library', 'lib', 'core'],
  ...['release', 'debug', 'optimized', 'optimised', 'unoptimized', 'unoptimised', 'untouched', 'opt', 'min'],
  ...[
    'a-out',
    'out',
    'output',
    'bin',
    'binary',
    'build',
    'built',
    'bundle',
    'bundled',
    'target',
    'dist',
    'pkg',
  ],
  ...['package', 'artifact', 'result', 'code', 'wasm', 'root', 'default', 'tmp', 'temp'],
  // What a host runs or calls; wasme writes `filter.wasm`, near-sdk-js `contract.wasm`, Polywrap `wrap.wasm`.
  ...['guest', 'handler', 'filter', 'contract', 'wrap'],
  ...['example', 'examples', 'test', 'tests', 'unnamed', 'untitled', 'noname'],
]);

/** The last segment of a path without `.wasm`, or without the ending of an archive. */
export function rawStem(path: string): string {
  const file = baseName(path);
  return file.replace(/(?:\.wasm)+$/i, '').replace(/\.(?:tar\.gz|tgz|tar)$/i, '') || file;
}

/** The raw stem without the marks of toolchains. */
export function stemOf(path: string): string {
  return withoutMarks(rawStem(path));
}

/** A name without the marks of toolchains; a name that consists of marks is unchanged. */
export function withoutMarks(name: string): string {
  const shorter = [prefix, ...suffixes]
    .map((mark) => name.replace(mark, ''))
    .find((rest) => isShorter(rest, name));
  return shorter === undefined ? name : withoutMarks(shorter);
}

function isShorter(rest: string, name: string): boolean {
  return rest !== '' && rest.length < name.length;
}

/** The names that a project may know a file by, the most exact first. */
export function stemsOf(path: string): readonly string[] {
  const stem = stemOf(path);
  return [...new Set([rawStem(path), stem, stem.replace(projectSuffix, '') || stem])];
}

/** True for names that are equal but for `-` and `_`, and for upper case. */
export function isSameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

/** True for a generic word, a target triple, a version or a hash. */
export function isGenericStem(stem: string): boolean {
  const word = comparable(stem).replace(/[._ ]/g, '-');
  return (
    genericStems.has(word) ||
    genericStems.has(word.replace(/-component$/, '')) ||
    /^wasm(?:32|64)(?:v\d+)?(?:-|$)/.test(word) ||
    /^v?\d+-\d+-\d+/.test(word) ||
    /^[0-9a-f]{16,64}$/.test(word)
  );
}

function comparable(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
