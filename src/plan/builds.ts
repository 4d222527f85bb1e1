/** Builds: what the path of a Wasm file says about how it was built, and of what. */

import { baseName, folderOf, isBelow } from '../paths.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';

/** Ranks of builds, the best first. */
export const ranks = ['optimised', 'release', 'debug'] as const;
export type Rank = (typeof ranks)[number];

/**
 * What a file name says a file is: `component` and `composed` are made of core modules, `core` is what a component was split into,
 * `bindgen` is the output of wasm-bindgen, `annotated` and `signed` are a file with something added.
 */
export type Form = 'plain' | 'component' | 'composed' | 'core' | 'bindgen' | 'annotated' | 'signed';

export interface Build {
  readonly path: WorkspacePath;
  /** The folder of the project: the path without the folders of a build. */
  readonly project: WorkspacePath;
  /** The name without ending and marks, in which `-` and `_` are the same; empty when it only says how it was built. */
  readonly product: string;
  readonly form: Form;
  readonly rank: Rank;
  /** In `target`, where Cargo builds. */
  readonly inTarget: boolean;
}

/** What the path of a file says. */
export function buildOf(path: WorkspacePath): Build {
  const folders = folderOf(path)
    .split('/')
    .filter((folder) => folder !== '.');
  const folder = folders.map(rankIn(folders)).findLast((rank) => rank !== undefined);
  const stem = baseName(path).replace(/\.wasm$/i, '');
  const name = readStem(stem, folder === 'release');
  return {
    path,
    project: projectOf(folders),
    product: name.product.replaceAll('-', '_'),
    form: name.form,
    rank: worse(name.rank, folder),
    inTarget: folders.includes('target'),
  };
}

/** True when both are in one project, or one of the projects is in a folder of the other. */
export function areRelated(one: Build, other: Build): boolean {
  return (
    one.project === other.project ||
    isBelow(one.project, other.project) ||
    isBelow(other.project, one.project)
  );
}

const debugFolder = /^(?:debug|cmake-build-debug|development|developmentexecutable)$/i;
const releaseFolder =
  /^(?:release|cmake-build-(?:release|relwithdebinfo|minsizerel)|production|productionexecutable)$/i;
const optimisedFolder = /^(?:opt|optimi[sz]ed)$/i;

/** `build-debug`, and presets of CMake in a folder of builds: `out/build/wasi-debug`. */
const builtFor = /^((?:build|wasi|wasm|emscripten)(?:[._-].+)?)[._-](debug|release)$/i;

/** What such a name says besides the rank, which may be a product or a platform, and the name of the rank. */
function readFolder(name: string, above = ''): readonly [rest: string, rank: string] {
  const isPlace = /^build/i.test(name) || buildFolder.test(above);
  const [, rest = name, rank = name] = (isPlace && builtFor.exec(name)) || [];
  return [rest, rank];
}

/** The rank that the name of a folder gives, with its place among the folders of a path. */
function rankIn(folders: readonly string[]): (name: string, at: number) => Rank | undefined {
  return (name, at) => rankOfFolder(readFolder(name, folders[at - 1])[1]);
}

function rankOfFolder(name: string): Rank | undefined {
  if (debugFolder.test(name)) return 'debug';
  if (optimisedFolder.test(name)) return 'optimised';
  return releaseFolder.test(name) ? 'release' : undefined;
}

/** Debug builds are never optimised; otherwise the name of the file says more than that of its folder. */
function worse(name: Rank | undefined, folder: Rank | undefined): Rank {
  if (name === 'debug' || folder === 'debug') return 'debug';
  return name === 'optimised' || folder === 'optimised' ? 'optimised' : 'release';
}

const buildFolder =
  /^(?:target|dist|build|builddir|out|output|pkg|bin|obj|_build|zig-out|\.build|artifacts|wasm(?:32|64)\S*)$/i;

/**
 * Cargo names a folder after the target triple, and one in it after the profile; MoonBit one in `target` after its backend. Kotlin
 * writes to `kotlin` and, beside it, `optimized`.
 */
function projectOf(folders: readonly string[]): WorkspacePath {
  const kept = folders.flatMap((folder, index) => {
    const above = folders[index - 1] ?? '';
    const [rest] = readFolder(folder, above);
    const isProject =
      !buildFolder.test(rest) &&
      rankOfFolder(rest) === undefined &&
      !(above === 'target' && /^wasm(?:-gc)?$/.test(folder)) &&
      !(/Executable$/.test(above) && folder === 'kotlin') &&
      !/^wasm(?:32|64)/.test(above);
    return isProject ? [rest] : [];
  });
  return kept.join('/') || '.';
}

/** Names that only say how a file was built. */
const rankNames: Readonly<Record<string, Rank>> = {
  debug: 'debug',
  untouched: 'debug',
  unoptimized: 'debug',
  unoptimised: 'debug',
  release: 'release',
  optimized: 'optimised',
  optimised: 'optimised',
};

interface Mark {
  readonly pattern: RegExp;
  readonly rank?: Rank;
  readonly form?: Form;
}

/** What toolchains add to a name. */
const marks: readonly Mark[] = [
  { pattern: /[._-](?:opt|optimi[sz]ed|min|minified|stripped)$/i, rank: 'optimised' },
  { pattern: /[._-](?:debug|dbg|unopt|unoptimi[sz]ed|unstripped)$/i, rank: 'debug' },
  { pattern: /[._-]release$/i, rank: 'release' },
  { pattern: /[._-]composed$/i, form: 'composed' },
  { pattern: /[._-]component$/i, form: 'component' },
  // What `wasm-tools component embed` writes is the input of a component, too.
  { pattern: /(?:\.core\d*|\.embed(?:ded)?)$/i, form: 'core' },
  // Bundlers add a hash of the content.
  { pattern: /(?:-[0-9a-f]{16})?_bg(?:-dxh[0-9a-f]{6,16})?$/i, form: 'bindgen' },
  { pattern: /\.wasm$/i },
  { pattern: /^annotated[._-]/i, form: 'annotated' },
  { pattern: /[._-]annotated$/i, form: 'annotated' },
  { pattern: /(?:_s|[._-]signed)$/i, form: 'signed' },
  { pattern: /^signed[._-]/i, form: 'signed' },
];

interface Name {
  readonly product: string;
  readonly form: Form;
  readonly rank?: Rank;
}

/** In a folder for releases, `-debug` is a part of the name. */
function readStem(stem: string, isRelease: boolean): Name {
  let name: Name = { product: stem, form: 'plain' };
  for (let next: Name | undefined = name; next; next = withoutMark(name, isRelease)) name = next;
  const rank = Object.hasOwn(rankNames, name.product.toLowerCase())
    ? rankNames[name.product.toLowerCase()]
    : undefined;
  return rank === undefined ? name : { ...name, product: '', rank: worse(rank, name.rank) };
}

function withoutMark(name: Name, isRelease: boolean): Name | undefined {
  for (const { pattern, rank, form } of marks) {
    const product = name.product.replace(pattern, '');
    // A form is what was done last; the forms below it are a part of the product's name.
    const isTaken = form !== undefined && name.form !== 'plain';
    if (product === name.product || product === '' || isTaken || (rank === 'debug' && isRelease)) continue;
    return {
      product,
      form: form ?? name.form,
      ...(rank === undefined ? name.rank && { rank: name.rank } : { rank: worse(rank, name.rank) }),
    };
  }
  return undefined;
}
