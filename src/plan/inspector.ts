/** The inspector: facts of the Wasm files of a workspace, each of which is read once. */

import { CodedError } from '../errors.ts';
import { memoize } from '../memoize.ts';
import { printable } from '../text.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import { inspectWasm } from '../wasm/inspect.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

export type Inspect = (path: WorkspacePath) => Promise<WasmFacts>;

/** An inspector for the files of one workspace. */
export function createInspector(workspace: Workspace): Inspect {
  return memoize((path) => inspect(workspace, path));
}

async function inspect(workspace: Workspace, path: WorkspacePath): Promise<WasmFacts> {
  const entry = await workspace.stat(path);
  if (entry?.type !== 'file') {
    throw new CodedError('input', `${printable(path)} is not a file`, {
      hint: 'Name a file of the workspace.',
    });
  }
  const source = {
    size: entry.size,
    read: (offset: number, length: number) => workspace.slice(path, offset, length),
  };
  return await inspectWasm(source, printable(path));
}
