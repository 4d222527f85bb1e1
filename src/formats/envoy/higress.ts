/** The files of a Higress plugin besides its module: each becomes a layer of its own (Higress, "Wasm Plugin Image Specification"). */

import { titleKey } from '../../oci/annotations.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import type { Packer } from '../../pack/packer.ts';
import { ancestors, baseName, folderOf, joinPath } from '../../paths.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { documentLimit } from '../shared/documents.ts';

const specFile = 'spec.yaml';

/** Media types by file, in the order of the layers (higress hgctl/pkg/plugin/build/build.go). */
const mediaTypes: Readonly<Record<string, string>> = {
  [specFile]: 'application/vnd.module.wasm.spec.v1+yaml',
  'README.md': 'application/vnd.module.wasm.doc.v1+markdown',
  'README_ZH.md': 'application/vnd.module.wasm.doc.v1.zh+markdown',
  'README_EN.md': 'application/vnd.module.wasm.doc.v1.en+markdown',
  'icon.png': 'application/vnd.module.wasm.icon.v1+png',
};

/** The folder of a package ends the search: a `spec.yaml` above it is about something else. */
const packageFiles = ['Cargo.toml', 'go.mod', 'package.json'];

/**
 * The plugin files of a module: a `spec.yaml` of Higress beside it or above it in its package, with those beside `spec.yaml`. Empty
 * for a module without one.
 */
export async function findPluginFiles(
  workspace: Workspace,
  module: WorkspacePath,
): Promise<readonly WorkspacePath[]> {
  const isFile = async (path: WorkspacePath) => (await workspace.stat(path))?.type === 'file';
  for (const folder of ancestors(folderOf(module))) {
    const spec = joinPath(folder, specFile);
    if ((await isFile(spec)) && isPluginSpec(await workspace.slice(spec, 0, documentLimit))) {
      const paths = Object.keys(mediaTypes).map((name) => joinPath(folder, name));
      const present = await Promise.all(paths.map(isFile));
      return paths.filter((_, index) => present[index]);
    }
    const isPackage = await Promise.all(packageFiles.map((name) => isFile(joinPath(folder, name))));
    if (isPackage.includes(true)) return [];
  }
  return [];
}

/** Many tools have a file of this name; that of Higress has these three members. */
function isPluginSpec(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  return ['apiVersion', 'info', 'spec'].every((member) => new RegExp(`^${member}:`, 'm').test(text));
}

/** True for a file that is packed by `packPluginFiles`. */
export function isPluginFile(path: WorkspacePath): boolean {
  return Object.hasOwn(mediaTypes, baseName(path));
}

/** A layer for each file, with its name as title, under which `oras pull` writes it. */
export async function packPluginFiles(
  paths: readonly WorkspacePath[],
  packer: Packer,
): Promise<readonly Descriptor[]> {
  const layers: Descriptor[] = [];
  for (const path of paths) {
    const name = baseName(path);
    layers.push(await packer.file(path, mediaTypes[name] ?? '', { [titleKey]: name }));
  }
  return layers;
}
