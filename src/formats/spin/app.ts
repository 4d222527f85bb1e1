/** A Spin application of the workspace: its manifest, read and checked, and the files that it uses. */

import { folderOf } from '../../paths.ts';
import { shellWord } from '../../shell-word.ts';
import type { WasmFacts } from '../../wasm/facts.ts';
import type { Omission, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { documentLimit } from '../shared/documents.ts';
import { withMemoizedTrees } from '../shared/folder.ts';
import { rejectDependencies } from './dependencies.ts';
import { resolveFiles, type StaticFile } from './files.ts';
import { checkManifest } from './locked.ts';
import type { Component, Manifest } from './manifest.ts';
import { type NormalManifest, normalize } from './normalize.ts';
import { resolveBelow } from './paths.ts';
import { type Location, manifestError, openTable } from './table.ts';
import { parseToml } from './toml.ts';
import { readVersion1 } from './version-1.ts';
import { readVersion2 } from './version-2.ts';

export interface SpinApp {
  readonly manifest: NormalManifest;
  /** In the order of the manifest. */
  readonly components: readonly ResolvedComponent[];
  /** Files that were left out, and patterns that match no file. */
  readonly omissions: readonly Omission[];
}

export interface ResolvedComponent {
  readonly id: string;
  readonly source: WorkspacePath;
  /** Sorted by path. */
  readonly files: readonly StaticFile[];
}

export interface AppContext {
  readonly workspace: Workspace;
  inspect(path: WorkspacePath): Promise<WasmFacts>;
}

/** Throws `invalid-definition` for what Spin rejects, and for what would require composition or a download. */
export async function openApp(path: WorkspacePath, context: AppContext): Promise<SpinApp> {
  const bytes = await context.workspace.read(path, documentLimit);
  const manifest = normalize(readManifest(bytes, path));
  requireContent(manifest);
  checkManifest(manifest);
  checkPatterns(manifest);
  rejectDependencies(manifest.components);
  const folder = folderOf(path);
  const omissions: Omission[] = [];
  // Each pattern goes through the folders that it may match, which are read once.
  const workspace = withMemoizedTrees(context.workspace);
  const search = { workspace, omit: (omission: Omission) => omissions.push(omission) };
  const components: ResolvedComponent[] = [];
  for (const [id, component] of manifest.components) {
    const source = await resolveSource(component, folder, context);
    components.push({ id, source, files: await resolveFiles(component, folder, search) });
  }
  return { manifest, components, omissions };
}

/** A trigger with a static response is the only one that works without a component (crates/http/src/config.rs). */
function requireContent({ components, triggers, location }: NormalManifest): void {
  const responds = [...triggers.values()].flat().some(({ config }) => config.static_response !== undefined);
  if (components.size > 0 || responds) return;
  throw manifestError(location, 'has no component, and no trigger with static_response');
}

/** Patterns of all components together; each is matched against every file of the workspace. */
const patternLimit = 1000;

function checkPatterns({ components, location }: NormalManifest): void {
  let patterns = 0;
  for (const { files, excludeFiles } of components.values()) patterns += files.length + excludeFiles.length;
  if (patterns <= patternLimit) return;
  throw manifestError(
    location,
    `has ${patterns} entries in files and exclude_files; at most ${patternLimit} are supported`,
  );
}

/** Reads a manifest of either version (crates/manifest/src/lib.rs). */
export function readManifest(bytes: Uint8Array, path: WorkspacePath): Manifest {
  const location: Location = { file: path, table: '' };
  const value = parseToml(bytes, location);
  const root = openTable(value, location);
  const version = root.value('spin_manifest_version') ?? root.value('spin_version');
  if (version === '1') return readVersion1(value, location);
  if (version === 2n) return readVersion2(value, location);
  throw root.error('spin_manifest_version', 'must be 2 or "1"');
}

async function resolveSource(
  { source, location }: Component,
  folder: WorkspacePath,
  { workspace, inspect }: AppContext,
): Promise<WorkspacePath> {
  if (source.kind === 'url') {
    const rule = `source: ${source.url} would have to be downloaded, which is not supported`;
    throw manifestError(
      location,
      rule,
      `Download it in an earlier step, verify it with ${source.digest}, and set source to the file.`,
    );
  }
  if (source.kind === 'package') {
    const rule = `source: the package ${source.name} would have to be downloaded, which is not supported`;
    throw manifestError(
      location,
      rule,
      `Download it in an earlier step and set source to the file: wkg get ${shellWord(`${source.name}@${source.version}`)}`,
    );
  }
  const path = resolveBelow(folder, source.path);
  if (path === undefined)
    throw manifestError(
      location,
      `source: ${source.path} leaves the workspace`,
      'Name a file of the workspace, relative to the manifest.',
    );
  const entry = await workspace.stat(path);
  if (entry?.type !== 'file')
    throw manifestError(location, `source: ${source.path} does not exist`, 'Build it first: spin build');
  const { kind } = await inspect(path);
  if (kind !== 'wit-package') return path;
  throw manifestError(location, `source: ${source.path} is a WIT package, which cannot run`);
}
