/** The layers of a declaration: their files, chosen by globs and ignore rules, and how these are packed. */

import { CodedError } from '../../errors.ts';
import { compileGlobs } from '../../globs.ts';
import { titleKey } from '../../oci/annotations.ts';
import type { Annotations, Descriptor } from '../../oci/descriptor.ts';
import { requireDescriptors } from '../../oci/manifest.ts';
import type { Packer } from '../../pack/packer.ts';
import { baseName, folderOf, joinPath, relativePath } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { Omission, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { type FolderItem, readFolder, tarEntries } from '../shared/folder.ts';
import { type IgnoreRule, isIgnored, parseIgnore } from '../shared/ignore.ts';
import type { DeclaredLayer } from './declaration.ts';

export interface ChosenFiles {
  readonly items: readonly FolderItem[];
  readonly omissions: readonly Omission[];
}

const ignoreFileLimit = 1024 * 1024;

/** The files and folders of one layer, from the artifact's folder. */
export async function chooseFiles(
  workspace: Workspace,
  root: WorkspacePath,
  layer: DeclaredLayer,
): Promise<ChosenFiles> {
  const folder = joinPath(root, layer.folder ?? '.');
  const found = await workspace.stat(folder);
  if (found?.type !== 'directory') return { items: [], omissions: [] };
  const rules = await readRules(workspace, folder, layer);
  const matches = layer.files ? compileGlobs(layer.files) : () => true;
  const ignored = (path: string, directory: boolean) =>
    isIgnored(rules, path, directory) || (!directory && !matches(path));
  const content = await readFolder(workspace, folder, { links: layer.symlinks ?? 'refuse', ignored });
  return {
    items: content.items.filter((item) => item.type === 'file' || layer.directories),
    omissions: content.omissions,
  };
}

/** Rules of ignore files come after the declaration's own, and therefore override them. */
async function readRules(
  workspace: Workspace,
  folder: WorkspacePath,
  layer: DeclaredLayer,
): Promise<readonly IgnoreRule[]> {
  const own = parseIgnore((layer.ignore ?? []).join('\n'));
  if (!layer.ignoreFiles) return own;
  const rules: IgnoreRule[] = [];
  for (const entry of await workspace.tree(folder)) {
    const path = relativePath(folder, entry.path);
    if (entry.type !== 'file' || !layer.ignoreFiles.includes(baseName(path))) continue;
    const lines = new TextDecoder().decode(await workspace.read(entry.path, ignoreFileLimit));
    for (const rule of parseIgnore(lines, folderOf(path))) rules.push(rule);
  }
  return [...own, ...rules];
}

/** Packs the files of one layer, into several descriptors when the declaration says so. */
export async function packLayer(
  packer: Packer,
  layer: DeclaredLayer,
  chosen: ChosenFiles,
): Promise<readonly Descriptor[]> {
  const files = chosen.items.filter((item) => item.type === 'file');
  const each = layer.per === 'file';
  if (each || layer.pack === 'file') requireDescriptors(files.length);
  if (layer.pack === 'file') return await packFiles(packer, layer, files);
  const groups = each ? files.map((file) => [file]) : [chosen.items];
  const descriptors: Descriptor[] = [];
  for (const group of groups) {
    const annotations = annotationsOf(layer, each ? group[0] : undefined, false);
    const entries = tarEntries(group, { directories: layer.directories === true && !each });
    const compression = layer.pack === 'tar' ? 'none' : 'gzip';
    const { descriptor } = await packer.layer(entries, {
      mediaType: layer.mediaType,
      annotations,
      compression,
    });
    descriptors.push(descriptor);
  }
  return descriptors;
}

async function packFiles(
  packer: Packer,
  layer: DeclaredLayer,
  files: readonly FolderItem[],
): Promise<readonly Descriptor[]> {
  const descriptors: Descriptor[] = [];
  for (const file of files) {
    descriptors.push(await packer.file(file.source, layer.mediaType, annotationsOf(layer, file, true)));
  }
  return descriptors;
}

function annotationsOf(layer: DeclaredLayer, file: FolderItem | undefined, byDefault: boolean): Annotations {
  const titled = file && (layer.titles ?? byDefault);
  return { ...(titled && { [titleKey]: file.name }), ...layer.annotations };
}

/** Throws `invalid-declaration` for an empty layer that is not optional, and for several files in one plain layer. */
export function checkChosen(layer: DeclaredLayer, chosen: ChosenFiles, where: string): void {
  const files = chosen.items.filter((item) => item.type === 'file').length;
  const single = layer.pack === 'file' && layer.per === 'all';
  if (files === 0 && !layer.optional)
    throw invalid(`${where} matches no file`, 'Correct "files", or set "optional" to true.');
  if (files > 1 && single) {
    throw invalid(
      `${where} matches ${files} files, but a plain layer has one file`,
      'Set "per" to "file" or "pack" to "tar".',
    );
  }
}

/** Throws for a folder of a built-in format without any file that would be packed. */
export function requireContent(
  { items, omissions }: ChosenFiles,
  { format, folder }: { readonly format: string; readonly folder: WorkspacePath },
): void {
  if (items.some(({ type }) => type === 'file')) return;
  const [first] = omissions;
  const where = `${format}: ${printable(folder)}`;
  if (first === undefined)
    throw new CodedError('nothing-found', `${where} has no file to publish`, {
      hint: 'Write the files before this step, or correct the ignore file of the folder.',
    });
  const others = omissions.length > 1 ? `, as are ${omissions.length - 1} others` : '';
  throw new CodedError(
    'unsupported',
    `${where} has no file to publish: ${printable(first.path)} is ${first.reason}${others}`,
    { hint: `Replace symlinks with the files themselves: cp -RL ${printable(folder)} deploy` },
  );
}

function invalid(message: string, hint: string): CodedError {
  return new CodedError('invalid-declaration', message, { hint });
}

/** A layer as messages name it: `theme: layers[1] in themes/dark`. */
export function describeLayer(format: string, index: number, root: WorkspacePath): string {
  return `${printable(format)}: layers[${index}] in ${printable(root)}`;
}
