/** Near misses: what is not an artifact yet, or is left out, in a workspace without anything to publish. */

import { CodedError } from '../errors.ts';
import { compileFileNames } from '../file-names.ts';
import { baseName, folderOf, isBelow } from '../paths.ts';
import { pathWord } from '../shell-word.ts';
import { printable } from '../text.ts';
import type { LeftOut, WorkspacePath } from '../workspace/workspace.ts';
import type { PlanContext } from './context.ts';
import { isInOtherCase } from './letter-case.ts';

/** Near misses of one kind that are named. */
const limit = 10;
/** Of things that a line of `formats` would publish, each of which may be what was meant. */
const selectableLimit = 100;

/** One error for each thing that is nearly there, with what to do about it; the likeliest first. */
export async function nearMisses(
  context: PlanContext,
  unselected: readonly string[],
): Promise<readonly CodedError[]> {
  const { formats } = context.options;
  const paths = (await context.workspace.files()).map(({ path }) => path);
  const wantsWasm = formats.length === 0 || formats.some(({ format }) => wasmFormats.includes(format));
  return [
    ...(await leftOut(context)),
    ...selectable(unselected),
    ...(wantsWasm ? [...upperCase(paths), ...unbuilt(paths), ...convertible(paths)] : []),
    ...context.workspace.omissions().flatMap(elsewhere).slice(0, limit),
  ];
}

const wasmFormats: readonly string[] = ['wasm', 'spin', 'kubewarden', 'envoy', 'cup', 'image'];

function selectable(lines: readonly string[]): readonly CodedError[] {
  const errors = lines.slice(0, selectableLimit).map((line) => {
    const [format = '', ...path] = line.split(':');
    return near(`${path.join(':')} can be published by the format ${format}`, `Publish it: formats: ${line}`);
  });
  const more = lines.length - selectableLimit;
  return more > 0
    ? [
        ...errors,
        near(`${more} more can be published like these`, 'Name those to be published in "formats".'),
      ]
    : errors;
}

interface FoundFile {
  readonly path: WorkspacePath;
  /** Completes "is left out". */
  readonly why: string;
}

/** Files that a search leaves out and that a line of `formats` would publish. */
async function leftOut(context: PlanContext): Promise<readonly CodedError[]> {
  const found: FoundFile[] = [];
  for (const omission of context.workspace.omissions()) found.push(...(await filesOf(omission, context)));
  const errors: CodedError[] = [];
  for (const { path, why } of found.slice(0, limit)) {
    const format = await formatOf(path, context);
    if (format === undefined) continue;
    errors.push(
      near(`${path} is left out${why}`, `Publish it all the same: formats: ${format}:${printable(path)}`),
    );
  }
  const more = found.length - limit;
  const [first] = errors;
  if (more > 0 && first)
    errors.push(near(`${more} more files are left out like these`, '"explain: true" lists them.'));
  return errors;
}

async function filesOf(
  { path, kind, reason, files }: LeftOut,
  { workspace }: PlanContext,
): Promise<readonly FoundFile[]> {
  if (!searchable.includes(kind) || baseName(path).toLowerCase() === '.git') return [];
  const entry = await workspace.stat(path).catch(() => undefined);
  if (entry?.type === 'file') return isNamed(path) ? [{ path, why: `: ${reason}` }] : [];
  if (entry?.type !== 'directory') return [];
  const paths = files ?? (await workspace.files(path)).map((file) => file.path);
  return paths.filter(isNamed).map((file) => ({ path: file, why: ` with the folder ${path}: ${reason}` }));
}

const searchable: readonly LeftOut['kind'][] = [
  'test',
  'dependency',
  'hidden',
  'adapter',
  'intermediate',
  'excluded',
];

function isNamed(path: WorkspacePath): boolean {
  return path.endsWith('.wasm') || baseName(path) === 'spin.toml';
}

/** The format that publishes a file by default; `undefined` for a file that is broken. */
async function formatOf(path: WorkspacePath, context: PlanContext): Promise<string | undefined> {
  const named = context.options.formats.map(({ format }) => format);
  const isWanted = (format: string) => named.length === 0 || named.includes(format);
  const byDefault = context.formats.filter(
    ({ publishedByDefault, name }) => publishedByDefault && isWanted(name),
  );
  const facts = path.endsWith('.wasm') ? await context.inspect(path).catch(() => undefined) : undefined;
  if (path.endsWith('.wasm') && !facts) return undefined;
  return byDefault.find(
    (format) =>
      compileFileNames(format.fileNames)(baseName(path)) &&
      (!facts || !format.appliesToWasm || format.appliesToWasm(facts)),
  )?.name;
}

/** A file that says how its folder is built, and what builds Wasm there. */
const builds: readonly (readonly [file: string, command: string])[] = [
  ['Cargo.toml', 'cargo build --release --target wasm32-wasip2'],
  ['go.mod', 'GOOS=wasip1 GOARCH=wasm go build -o main.wasm .'],
  ['asconfig.json', 'npm run asbuild:release'],
  ['build.zig', 'zig build -Dtarget=wasm32-wasi -Doptimize=ReleaseSmall'],
  ['Package.swift', 'swift build --swift-sdk wasm32-unknown-wasip1 -c release'],
  ['moon.mod.json', 'moon build --target wasm --release'],
];

function unbuilt(paths: readonly WorkspacePath[]): readonly CodedError[] {
  const manifests = builds.flatMap(([file, command]) =>
    outermost(paths.filter((path) => baseName(path) === file)).map((path) => ({ path, command })),
  );
  const errors = manifests
    .slice(0, limit)
    .map(({ path, command }) =>
      near(
        `${path} is there, but its Wasm is not built`,
        `Build it before this step: ${inFolder(folderOf(path), command)}`,
      ),
    );
  const wit = outermost(
    paths.filter((path) => path.endsWith('.wit') && !/(?:^|\/)deps\//.test(path)).map(witFolder),
  );
  return [...errors, ...wit.slice(0, limit).map(unbuiltWit)];
}

/** The folder `wit` above a file, else its own. */
function witFolder(path: WorkspacePath): WorkspacePath {
  const folders = folderOf(path).split('/');
  const at = folders.lastIndexOf('wit');
  return at < 0 ? folderOf(path) : folders.slice(0, at + 1).join('/');
}

function unbuiltWit(folder: WorkspacePath): CodedError {
  const isDefault = baseName(folder) === 'wit';
  const command = isDefault
    ? inFolder(folderOf(folder), 'wkg build')
    : `wkg build --wit-dir ${pathWord(printable(folder))}`;
  return near(`${folder} has a WIT package that is not built`, `Build it before this step: ${command}`);
}

function inFolder(folder: WorkspacePath, command: string): string {
  return folder === '.' ? command : `cd ${pathWord(printable(folder))} && ${command}`;
}

/** The paths without those in a folder below that of another one. */
function outermost(paths: readonly WorkspacePath[]): readonly WorkspacePath[] {
  const folders = new Set(paths.map(folderOf));
  return [...new Set(paths)].filter(
    (path) => ![...folders].some((folder) => folder !== folderOf(path) && isBelow(folderOf(path), folder)),
  );
}

/** Endings of files that one command turns into Wasm. */
const conversions: readonly (readonly [ending: RegExp, what: string, command: (path: string) => string])[] = [
  [
    /\.wat$/,
    'is Wasm as text',
    (path) => `wasm-tools parse ${pathWord(path)} -o ${pathWord(path.replace(/\.wat$/, '.wasm'))}`,
  ],
  [/\.wasm\.gz$/, 'is compressed', (path) => `gunzip --keep ${pathWord(path)}`],
  [/\.wasm\.br$/, 'is compressed', (path) => `brotli --decompress --keep ${pathWord(path)}`],
  [/\.wasm\.zst$/, 'is compressed', (path) => `zstd --decompress --keep ${pathWord(path)}`],
  [/\.wasm\.xz$/, 'is compressed', (path) => `xz --decompress --keep ${pathWord(path)}`],
];

/** Formats look for lower-case endings. */
function upperCase(paths: readonly WorkspacePath[]): readonly CodedError[] {
  return paths
    .filter(isInOtherCase)
    .slice(0, limit)
    .map((path) =>
      near(
        `${path} does not end in .wasm in lower case`,
        `Rename it, or name it: formats: wasm:${printable(path)}`,
      ),
    );
}

function convertible(paths: readonly WorkspacePath[]): readonly CodedError[] {
  return conversions.flatMap(([ending, what, command]) => {
    const found = paths.filter((path) => ending.test(path));
    const errors = found
      .slice(0, limit)
      .map((path) => near(`${path} ${what}`, `Convert it before this step: ${command(printable(path))}`));
    const more = found.length - limit;
    return more > 0
      ? [...errors, near(`${more} more files are like it`, 'Convert those to be published.')]
      : errors;
  });
}

/** What cannot be found by searching, but by another input. */
function elsewhere({ path, kind, reason }: LeftOut): readonly CodedError[] {
  const shown = printable(path);
  if (kind === 'layout')
    return [near(`${path} is left out: ${reason}`, `Publish it unchanged: formats: layout:${shown}`)];
  if (kind === 'leads-out')
    return [near(`${path} is left out: ${reason}`, `If the build writes there, search it: path: ${shown}`)];
  return [];
}

function near(what: string, hint: string): CodedError {
  return new CodedError('nothing-found', printable(what), { hint });
}
