/** The context of planning: workspace, facts, options and formats. */

import type { CodedError } from '../errors.ts';
import type { FormatEntry } from '../formats/format.ts';
import type { EventFacts, Facts, Trigger } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { PlanFacts } from './inspector.ts';

export interface PlanContext {
  readonly workspace: Workspace;
  readonly trigger: Trigger;
  /** Absent on the command line. */
  readonly event?: EventFacts;
  /** Facts of the commit, which only tag rules need. */
  commit?(): Promise<Facts>;
  /** The repositories that `to` gives an artifact, as `host/name`. */
  repositories?(artifact: { readonly name: string; readonly format: string }): readonly string[];
  /** Name of the root of the workspace, or of the top of the checkout that contains a file; git may have to tell it. */
  folderName(which: 'workspace' | 'checkout', file: WorkspacePath): Promise<WithOrigin | undefined>;
  readonly options: PublishOptions;
  /** The built-in formats, in order of precedence. */
  readonly formats: readonly FormatEntry[];
  inspect(path: WorkspacePath): Promise<PlanFacts>;
  /** Explains a decision about a path, shown with `explain`. */
  explain(path: WorkspacePath, decision: string): void;
  /** A line for the report: what was found but not selected. */
  note(line: string): void;
  /** A warning in the log: what is left out although it looks like an artifact, or is missing from one, and a version that differs from the git tag. */
  warn(line: string): void;
  /** See `Host.explain`; by default an error stays as it is. */
  reword?(error: CodedError): CodedError;
  /** See `Host.trackedFiles`. */
  trackedFiles(files: readonly WorkspacePath[]): Promise<ReadonlyMap<WorkspacePath, string> | undefined>;
}
