/** Plans the Wasm files of a workspace that is held in memory. */

import type { CodedError } from '../../src/errors.ts';
import type { Artifact } from '../../src/formats/artifact.ts';
import { formats } from '../../src/formats/index.ts';
import { readOptions } from '../../src/inputs/options.ts';
import type { PlanContext } from '../../src/plan/context.ts';
import { createPlanInspector } from '../../src/plan/inspector.ts';
import { makePlan } from '../../src/plan/plan.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';

export interface Planned {
  readonly artifacts: readonly Artifact[];
  /** `path: decision` lines. */
  readonly explained: readonly string[];
  readonly problems: readonly CodedError[];
}

/** The context of a run in a shell that explains nothing. */
export function contextOf(workspace: Workspace): PlanContext {
  return {
    workspace,
    formats,
    trigger: { kind: 'shell' },
    folderName: async () => undefined,
    options: readOptions('publish', new Map()),
    inspect: createPlanInspector(workspace),
    explain: () => {},
    note: () => {},
    warn: () => {},
    trackedFiles: async () => undefined,
  };
}

/** Plans a workspace as a run in a shell does. */
export async function planOf(workspace: Workspace, changes: Partial<PlanContext> = {}): Promise<Planned> {
  const explained: string[] = [];
  const explain = (path: string, decision: string) => explained.push(`${path}: ${decision}`);
  const { artifacts, problems } = await makePlan({ ...contextOf(workspace), explain, ...changes });
  return { artifacts, explained, problems };
}

/** The artifact of the core module `wasm`, which lies among these files. */
export async function plannedModule(wasm: string, files: MemoryFiles = {}): Promise<Artifact & Planned> {
  const workspace = memoryWorkspace({ ...files, [wasm]: coreModule(Buffer.from(wasm)) });
  const top = { value: 'the-repository', origin: 'git remote origin' };
  const planned = await planOf(workspace, { folderName: async () => top });
  const artifact = planned.artifacts.find((one) => one.files[0] === wasm);
  if (!artifact) throw new Error(`${wasm} is not planned`);
  return { ...artifact, ...planned };
}
