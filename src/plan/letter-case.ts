/** Files that end in `.wasm` in other letters, such as `APP.WASM`: formats look for names in lower case. */

import type { LeftOut, Workspace, WorkspacePath } from '../workspace/workspace.ts';

export function isInOtherCase(path: WorkspacePath): boolean {
  return /\.wasm$/i.test(path) && !path.endsWith('.wasm');
}

/** They are left out although they may be packed with a folder; empty where the workspace cannot be searched. */
export async function leftOutByCase(workspace: Pick<Workspace, 'files'>): Promise<readonly LeftOut[]> {
  const files = await workspace.files('.', isInOtherCase).catch(() => []);
  return files.map(({ path }) => ({
    path,
    kind: 'unusable',
    reason: `its name does not end in .wasm in lower case; rename it, or name it: formats: wasm:${path}`,
  }));
}
