/** What planning works with. */

import type { FormatEntry } from '../formats/format.ts';
import type { Facts } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

export interface PlanContext {
  readonly workspace: Workspace;
  /** Of the commit and of what started the run. */
  readonly facts: Facts;
  readonly options: PublishOptions;
  /** The built-in formats, in order of precedence. */
  readonly formats: readonly FormatEntry[];
  inspect(path: WorkspacePath): Promise<WasmFacts>;
  /** Explains a decision about a path, shown with `explain`. */
  explain(path: WorkspacePath, decision: string): void;
  /** Something a person should know: what was found but not selected, a version that contradicts the git tag. */
  note(line: string): void;
}
