/** The Host: where we run – a GitHub Actions runner or a shell – as the rest of the program sees it. */

import type { CodedError } from '../errors.ts';
import type { Report } from '../release/report-record.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/** What started the run; it decides the default tags and never enters a manifest. */
export type Trigger =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'pull-request'; readonly number: number }
  | { readonly kind: 'schedule' }
  | { readonly kind: 'event' }
  | { readonly kind: 'shell' };

/** A value with the place it was found in, for the report: `HEAD commit`, `Cargo.toml`, `input`. */
export interface WithOrigin {
  readonly value: string;
  readonly origin: string;
}

/** What both doors know of the commit that is being published. */
export interface Facts {
  readonly trigger: Trigger;
  /** https URL without `.git` and without credentials. */
  readonly source?: WithOrigin;
  /** Full object name of the HEAD commit. */
  readonly revision?: WithOrigin;
  /** RFC 3339, UTC, seconds: `SOURCE_DATE_EPOCH` or the commit's time. */
  readonly created?: WithOrigin;
  /** What the root of the workspace is called: at the top of a checkout the repository, else the folder. */
  readonly folder?: WithOrigin;
  /** Where artifacts go when `to` is not given; `undefined` when it must be given. */
  readonly defaultTo?: string;
  /** `owner/repository` on github.com, for links to settings pages. */
  readonly repository?: string;
}

/** A user name with a password, or a token that is exchanged (`identity`) or sent as it is (`bearer`). */
export type Credential =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** Finds the credential for exactly this host (with its port), or `undefined` for anonymous. */
export type FindCredential = (host: string) => Promise<Credential | undefined>;

export interface Log {
  /** One line for a person; the text has gone through `printable` where it came from outside. */
  info(line: string): void;
  /** Worth seeing without opening the log; aggregated, since a runner shows ten per step. */
  notice(line: string): void;
  warn(line: string): void;
  /** How far a long transfer is; a bar on a terminal, a line every few seconds elsewhere. `undefined` ends it. */
  progress(state: Progress | undefined): void;
  /** Registers a secret before anything can print it. */
  mask(secret: string): void;
}

export interface Progress {
  readonly label: string;
  /** Bytes done and in all. */
  readonly done: number;
  readonly total: number;
}

export interface WorkspaceOptions {
  readonly path: string;
  /** Globs of the `exclude` input. */
  readonly exclude: readonly string[];
  /** Folders that this run writes to. */
  readonly skip: readonly WorkspacePath[];
}

export interface Host {
  readonly door: 'actions' | 'shell';
  /** Raw inputs that were given, by name. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly log: Log;
  openWorkspace(options: WorkspaceOptions): Promise<Workspace>;
  /** Reads a file that an input names and that may lie outside the workspace (`plan`, `ca-file`). */
  readInputFile(path: string): Promise<Uint8Array>;
  facts(workspacePath: string): Promise<Facts>;
  findCredential: FindCredential;
  /** A folder of this run's own, removed at exit. */
  scratch(): Promise<string>;
  /** Shows what happened; called also when a later step failed. */
  deliver(report: Report): Promise<void>;
  /** Says why the run failed: code, message, hint. Called at most once, after `deliver` if there was anything to deliver. */
  fail(failure: CodedError): void;
}
