/** Declared formats: a Format from a declaration, which is built in or a JSON file of the workspace. */

import { documentation } from '../documentation.ts';
import { CodedError } from '../errors.ts';
import { compileGlobs } from '../globs.ts';
import { parseJson } from '../json.ts';
import { type Descriptor, emptyDescriptor, emptyJson } from '../oci/descriptor.ts';
import { encode } from '../oci/manifest.ts';
import { emptyType } from '../oci/media-types.ts';
import { folderOf, joinPath } from '../paths.ts';
import { readShape } from '../shape.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import { type Declaration, declarationReader } from './declared/declaration.ts';
import { checkChosen, chooseFiles, describeLayer, packLayer, requireContent } from './declared/layers.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { withMemoizedTrees } from './shared/folder.ts';
import { detectFolders, outermost, warnOfOmissions } from './shared/folder-requests.ts';
import { withOrigins } from './shared/origins.ts';
import { searchedBy } from './shared/requests.ts';

export type { Declaration } from './declared/declaration.ts';

const declarationLimit = 256 * 1024;
const configLimit = 4 * 1024 * 1024;

/**
 * The format that a file of the workspace declares; its name is the path as `formats` and plans write it, `./theme.format.json`.
 * Throws `invalid-declaration` naming the file and the member.
 */
export async function readDeclaration(workspace: Workspace, file: string): Promise<Format> {
  const path = joinPath('.', file);
  if ((await workspace.stat(path))?.type !== 'file') throw absent(path);
  const format = createDeclaredFormat(parseDeclaration(await workspace.read(path, declarationLimit), path));
  return { ...format, name: `./${path}` };
}

/** Reads the bytes of a declaration; `path` names them in errors. */
export function parseDeclaration(bytes: Uint8Array, path: string): Declaration {
  const error = (member: string, what: string) =>
    invalidDeclaration(path, `${member || 'the document'} ${what}`);
  return readShape(declarationReader, parseBytes(bytes, path), error);
}

function parseBytes(bytes: Uint8Array, path: string): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof Error ? `: ${cause.message}` : '';
    throw invalidDeclaration(path, `is not valid JSON${why}`, cause);
  }
}

function absent(path: string): CodedError {
  return new CodedError(
    'invalid-declaration',
    `the declared format ./${printable(path)} is not a file of the workspace`,
    {
      hint: 'Correct its name, which is relative to "path".',
    },
  );
}

/** The format a declaration describes; errors of a built-in one do not speak of a declaration that nobody has written. */
export function createDeclaredFormat(declaration: Declaration, { builtIn = false } = {}): Format {
  return {
    name: declaration.name,
    detect: (context) => detect(declaration, context),
    pack: (artifact, context) => pack({ declaration, builtIn }, artifact, context),
  };
}

async function detect(declaration: Declaration, context: DetectContext): Promise<readonly Candidate[]> {
  return await detectFolders(context, {
    format: declaration.name,
    find: () => findRoots(declaration, context.workspace),
    propose: (root, explicit) => propose(declaration, root, explicit, context),
  });
}

/** The folders of files that `detect` matches, without those below another one; without `detect`, the workspace. */
async function findRoots(declaration: Declaration, workspace: Workspace): Promise<readonly WorkspacePath[]> {
  if (!declaration.detect) return ['.'];
  const matches = compileGlobs(declaration.detect);
  const found = await Promise.all(declaration.detect.map((glob) => searchedBy(glob, workspace)));
  const paths = new Set(found.flat().map(({ path }) => path));
  return outermost([...paths].filter(matches).map(folderOf));
}

async function propose(
  declaration: Declaration,
  root: WorkspacePath,
  explicit: boolean,
  context: DetectContext,
): Promise<Candidate> {
  const claims = context.requests.length === 0 ? [] : await filesOf(declaration, root, context);
  const annotations = withOrigins(declaration.annotations ?? {}, `format ${declaration.name}`);
  return { files: [root], claims, annotations, ...(explicit && { explicit }) };
}

/** The files of all layers; symlinks and special files that are left out are explained. */
async function filesOf(
  declaration: Declaration,
  root: WorkspacePath,
  context: DetectContext,
): Promise<readonly WorkspacePath[]> {
  const claims = new Set<WorkspacePath>();
  const workspace = withMemoizedTrees(context.workspace);
  for (const layer of declaration.layers) {
    const { items, omissions } = await chooseFiles(workspace, root, layer);
    for (const item of items) if (item.type === 'file') claims.add(item.source);
    warnOfOmissions(omissions, { format: declaration.name, folder: root }, context);
  }
  return [...claims];
}

interface Declared {
  readonly declaration: Declaration;
  readonly builtIn: boolean;
}

async function pack(
  { declaration, builtIn }: Declared,
  artifact: Artifact,
  context: PackContext,
): Promise<PackedContent> {
  const root = firstFile(artifact);
  const workspace = withMemoizedTrees(context.workspace);
  const layers: Descriptor[] = [];
  for (const [index, layer] of declaration.layers.entries()) {
    const chosen = await chooseFiles(workspace, root, layer);
    if (builtIn) requireContent(chosen, { format: declaration.name, folder: root });
    checkChosen(layer, chosen, describeLayer(declaration.name, index, root));
    const isEmpty = chosen.items.every((item) => item.type !== 'file');
    for (const one of isEmpty ? [] : await packLayer(context.packer, layer, chosen)) layers.push(one);
  }
  // image-spec v1.1.1, manifest.md: layers should have at least one entry.
  if (layers.length === 0) layers.push(context.packer.bytes(emptyJson, emptyDescriptor.mediaType));
  const config = await packConfig(declaration, root, context);
  const { artifactType } = declaration;
  return {
    root: context.packer.manifest({
      ...(artifactType && { artifactType }),
      config,
      layers,
      annotations: artifact.annotations,
    }),
  };
}

async function packConfig(
  declaration: Declaration,
  root: WorkspacePath,
  context: PackContext,
): Promise<Descriptor> {
  const config = declaration.config ?? 'empty';
  if (config === 'empty') return context.packer.bytes(emptyJson, emptyType);
  if ('json' in config) return context.packer.bytes(encode(config.json), config.mediaType);
  const path = joinPath(root, config.file);
  const found = await context.workspace.stat(path);
  if (found?.type !== 'file')
    throw invalidDeclaration(declaration.name, `config.file ${path} does not exist`);
  return context.packer.bytes(await context.workspace.read(path, configLimit), config.mediaType);
}

function invalidDeclaration(path: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-declaration', `${printable(path)}: ${printable(what)}`, {
    hint: `Correct it; every member is listed here: ${documentation('formats/declared')}`,
    cause,
  });
}
