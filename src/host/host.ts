/** The Host: where the program runs – a GitHub Actions runner or the command line – as the rest of the program sees it. */

import type { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/** What started the run; it decides the default tags and never enters a manifest. */
export type Trigger =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'pull-request'; readonly number: number }
  /** A merge queue that tells which pull request is queued. */
  | { readonly kind: 'merge-queue'; readonly number: number }
  | { readonly kind: 'branch'; readonly branch: string; readonly isDefault: boolean }
  | { readonly kind: 'schedule' }
  /** An event without a ref. */
  | { readonly kind: 'event' }
  | { readonly kind: 'shell' };

/** The repository whose workflow runs, as the tokens of its server identify it. */
export interface Workflow {
  /** `https://github.com`, without a slash at its end. */
  readonly server: string;
  /** `acme/shop` */
  readonly repository: string;
  /** URL of its REST API, without a slash at its end. */
  readonly api: string;
  /** The `iss` of the OpenID Connect tokens of its jobs. */
  readonly issuer: string;
  /** How this job requests such a token; absent where it may not. */
  readonly tokenRequest?: { readonly url: string; readonly token: string };
}

/** The pull request that a run is for. */
export interface PullRequest {
  readonly number: number;
  /** Full name of the commit at the head of its branch. */
  readonly head?: string;
  /** Workflow, job and step: what is the same in each run. */
  readonly step: readonly string[];
  readonly run: { readonly number: number; readonly attempt: number; readonly url?: string };
  /** Whose pull request has given this run a token that cannot write: `Dependabot`, or `the fork eve/shop`. */
  readonly readOnly?: string;
}

/** What tag rules may know of an event beyond its trigger. */
export interface EventFacts {
  /** `push`, `schedule`. */
  readonly name: string;
  /** Full name: `refs/heads/main`; of a pull request always `refs/pull/<number>/merge`. Empty when there is none. */
  readonly ref: string;
  /** The branch that a pull request is merged into, or that a pushed git tag lies on. */
  readonly baseRef?: string;
  readonly defaultBranch?: string;
  /** True for a push to the default branch, and for events that only run on it. */
  readonly isDefaultBranch: boolean;
  /** Full name of the commit. */
  readonly revision?: string;
  /** Time of that commit as the event has it. */
  readonly committed?: string;
}

/** A pull request whose run may not push: it is from a fork, or from Dependabot. */
export interface ForeignPullRequest {
  readonly number: number;
  /** `the fork eve/shop`, `Dependabot`. */
  readonly from: string;
  /** https URL of the repository that it is for. */
  readonly source: string;
  /** Full name of its head commit. */
  readonly revision: string;
  /** Where its run leaves a hand-off when no folder is named. */
  readonly folder: string;
}

/** The run whose end has started this one, as the event has it. */
export interface FinishedRun extends Pick<PullRequest, 'step' | 'run'> {
  readonly id: number;
  readonly revision?: string;
}

/** What is known of the commit that is being published. */
export interface Facts {
  /** https URL without `.git` and without credentials. */
  readonly source?: WithOrigin;
  /** Full object name of the HEAD commit. */
  readonly revision?: WithOrigin;
  /** RFC 3339, UTC, seconds: `SOURCE_DATE_EPOCH` or the commit's time. */
  readonly created?: WithOrigin;
  /** Name of the root of the workspace: at the top of a checkout that of the repository, else that of the folder. */
  readonly folder?: WithOrigin;
  /** Name of the top of the checkout that contains the workspace: that of the repository, else that of the folder. */
  readonly top?: WithOrigin;
}

/** A user name with a password, or a token that is exchanged (`identity`) or sent as it is (`bearer`). */
export type Credential =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity'; readonly token: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** Finds the credential for exactly this host (with its port), or `undefined` for anonymous access. */
export type FindCredential = (host: string) => Promise<Credential | undefined>;

/** Credentials that were given as inputs. */
export interface Login {
  /** For one registry alone. */
  readonly password?: { readonly registry: string; readonly username: string; readonly password: string };
  /** For ghcr.io alone. */
  readonly token?: string;
}

export interface Log {
  /** One line for a person; foreign text in it has gone through `printable`. */
  info(line: string): void;
  /** Lines that are folded below a title, where the log can do that; otherwise they are plain lines. */
  group?(title: string, lines: readonly string[]): void;
  /** Shown without opening the log; aggregated, since a runner shows ten per step. */
  notice(line: string): void;
  warn(line: string): void;
  /** Progress of a long transfer: a bar on a terminal, a line every few seconds elsewhere. `undefined` ends it. */
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
  /** Folder above which no checkout is looked for, and that counts as the top of one when there is none. */
  readonly top?: string;
}

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** An artifact that a registry holds now. */
export interface Published {
  /** With its host. */
  readonly repository: string;
  readonly digest: Digest;
  /** True when this run created its first tag. */
  readonly created: boolean;
}

/** What a verb has to say of its result; the host decides where each part is shown. */
export interface Presentation {
  /** Outputs of the action by name. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Log lines for a person. */
  readonly lines: readonly string[];
  /** The same for a terminal, where lines are short. */
  readonly terminalLines?: readonly string[];
  /** What a person can do with the result, as lines of which the last is a command to paste; shown on a terminal. */
  readonly nextStep?: readonly string[];
  readonly notices: readonly string[];
  readonly warnings: readonly string[];
  /** The job summary as Markdown; `pageOf` gives the page of the package behind a repository. */
  readonly summary?: (pageOf: (repository: string) => string | undefined) => string;
  /** Printed on stdout of the command line; on a terminal on request. */
  readonly json: unknown;
  /** Printed in place of the JSON, also on a terminal: text for a file, of which untrusted parts are escaped. */
  readonly text?: string;
  /** Shown as a group in the log of a runner, where nobody reads stdout. */
  readonly details?: { readonly title: string; readonly json: unknown };
  readonly published: readonly Published[];
  /** Why the run counts as failed although there is a result, and what else failed. */
  readonly failure?: { readonly error: CodedError; readonly others: readonly string[] };
}

/** Requests to services other than registries, with the certificates, proxy, deadline and redaction of the run. */
export interface ServiceRequests {
  readonly fetch: typeof globalThis.fetch;
  /** Runs a library that brings an HTTP client of its own, whose requests are then sent by `fetch` until the signal aborts. */
  runLibrary<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
}

/** A cache service that keeps entries under keys; each call ends soon after its signal. */
export interface CacheService {
  /** The archive of the newest entry whose key begins with the prefix, of this job first; `undefined` if there is none. */
  find(prefix: string, folder: string, signal: AbortSignal): Promise<AsyncIterable<Uint8Array> | undefined>;
  /** Saves the folder of this name in `parent` for later runs of this job. Returns false when this content is saved already. */
  save(
    parent: string,
    folder: string,
    key: { readonly prefix: string; readonly content: string },
    signal: AbortSignal,
  ): Promise<boolean>;
}

/** A file of the workspace that is to be written. */
export interface WorkspaceFile {
  /** Its text; absent where there is no file. */
  readonly current?: string;
  /** Replaces the whole file. */
  write(text: string): Promise<void>;
}

export interface Host {
  /** Raw inputs that were given, by name; called once. Throws `input` for a malformed flag. */
  readInputs(): Promise<ReadonlyMap<string, string>>;
  readonly log: Log;
  /** Where the proxy variables, and those of other tools such as cosign, are read from. */
  readonly environment: Environment;
  /** Where artifacts go when `to` is not given; `undefined` when it must be given. */
  readonly defaultTo: string | undefined;
  openWorkspace(options: WorkspaceOptions): Promise<Workspace>;
  /** Reads a file that an input (`plan`, `ca-file`) names and that may lie outside the workspace. */
  readInputFile(path: string, input?: string): Promise<Uint8Array>;
  /**
   * A file that an input names and that is written below the current folder. Throws `input` for a path that leaves it or has a symlink,
   * and for what is no file.
   */
  openWorkspaceFile(path: string, input: string): Promise<WorkspaceFile>;
  /** Writes a file that an input names, whole or not at all. */
  writeResultFile(path: string, text: string): Promise<void>;
  readonly trigger: Trigger;
  /** URL of GitHub's REST API. */
  readonly gitHubApi: string;
  /** Absent on the command line. */
  readonly workflow?: Workflow;
  /** Absent on the command line. */
  readonly event?: EventFacts;
  /** Only of a run that may not push because of where its pull request is from. */
  readonly foreign?: ForeignPullRequest;
  /** Only of a run on `workflow_run`. */
  readonly finishedRun?: FinishedRun;
  /** Absent where the run is for something else. */
  readonly pullRequest?: PullRequest;
  /** The page of the package behind a repository (`ghcr.io/acme/app`), where there is one. */
  packagePage?(repository: string): string | undefined;
  /** Runs git, once for each path. */
  facts(workspacePath: string): Promise<Facts>;
  /**
   * Those of the files below a folder that git tracks, each with its path in the repository; `undefined` when git cannot tell. Runs
   * git.
   */
  trackedFiles(
    folder: string,
    files: readonly WorkspacePath[],
  ): Promise<ReadonlyMap<WorkspacePath, string> | undefined>;
  /** Lists ahead which Wasm files git tracks, so that `trackedFiles` need not wait for it. */
  prefetchTracked?(folder: string): void;
  /** Why this run may not push to a repository (`ghcr.io/acme/app`), as far as the event tells. */
  readOnly?(repository: string): CodedError | undefined;
  /** Why this run may not publish what it has built unless that is allowed by name, as far as the event tells. */
  readonly foreignContent?: CodedError;
  /** Credentials given as inputs, then those that other tools have stored on this machine. */
  credentials(login: Login): FindCredential;
  /** A folder of this run alone, removed at exit. */
  scratch(): Promise<string>;
  /** Where content is kept between the runs of a runner, whose disk does not stay; absent elsewhere. */
  cacheService?(requests: ServiceRequests): CacheService;
  /** Whether this event may keep layers by default: not for a release, nor for what somebody else may have started. */
  readonly keepsLayers?: boolean;
  /** Where content is kept for later runs; `undefined` where there is no such folder. It need not exist. */
  readonly cacheFolder?: string;
  /** The error in terms of where the program runs: a hint names inputs on a runner, flags on the command line. */
  explain(error: CodedError): CodedError;
  show(presentation: Presentation): Promise<void>;
  /** Says why the run failed before there was a result. */
  fail(error: CodedError): void;
}
