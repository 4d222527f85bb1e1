/** The Wasm files that a document names, also one that is invalid: they belong to its controller and to nothing else. */

import { ancestors, folderOf, joinPath } from '../../paths.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { cupContent } from './content.ts';

/** Each path of a Wasm file in the document, in the nearest folder at or above it in which the file exists. */
export async function mentionedFiles(
  path: WorkspacePath,
  workspace: Workspace,
): Promise<readonly WorkspacePath[]> {
  const bytes = await workspace.read(path, cupContent.limit).catch(() => new Uint8Array());
  const text = new TextDecoder().decode(bytes);
  const present = new Set((await workspace.files()).map((file) => file.path));
  return [...text.matchAll(/"path"\s*:\s*"([^"\n]+)"/g)].flatMap(([, named = '']) => {
    const candidates = ancestors(folderOf(path)).map((folder) => joinPath(folder, named));
    return candidates.find((candidate) => present.has(candidate)) ?? [];
  });
}
