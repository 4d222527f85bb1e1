/** What is mentioned of formats that are published on request only: found by names and the start of small files, not by parsing. */

import { baseName, folderOf, joinPath } from '../../paths.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { outermost } from './folder-requests.ts';

/** Bytes of a file that are looked at. */
const headSize = 64 * 1024;

/** The paths to name in `formats`; `files` are those with names that the format looks for. */
export type Mention = (
  files: readonly WorkspacePath[],
  workspace: Pick<Workspace, 'slice' | 'stat'>,
) => Promise<readonly WorkspacePath[]>;

/** Files that look like a CNAB bundle. */
export const mentionBundles: Mention = (files, workspace) =>
  filesWith(files, workspace, [/"invocationImages"\s*:/]);

/** Folders of charts, without those of subcharts. */
export const mentionCharts: Mention = async (files, workspace) => {
  const roots = new Set(outermost(files.map(folderOf)));
  const outer = files.filter((path) => roots.has(folderOf(path)));
  const charts = await filesWith(outer, workspace, [/^["']?name["']?\s*:/im, /^["']?version["']?\s*:/im]);
  return charts.map(folderOf);
};

/** Folders of Timoni modules. */
export const mentionModules: Mention = async (files, workspace) => {
  const folders: WorkspacePath[] = [];
  for (const folder of files.filter((path) => baseName(path) === 'timoni.cue').map(folderOf)) {
    const module = await workspace.stat(joinPath(folder, 'cue.mod/module.cue'));
    if (module?.type === 'file') folders.push(folder);
  }
  return outermost(folders);
};

async function filesWith(
  files: readonly WorkspacePath[],
  workspace: Pick<Workspace, 'slice'>,
  patterns: readonly RegExp[],
): Promise<readonly WorkspacePath[]> {
  const found: WorkspacePath[] = [];
  for (const path of files) {
    const head = await workspace.slice(path, 0, headSize).catch(() => new Uint8Array());
    const text = new TextDecoder().decode(head);
    if (patterns.every((pattern) => pattern.test(text))) found.push(path);
  }
  return found;
}
