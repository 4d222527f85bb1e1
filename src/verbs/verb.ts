/** The Verb: one command of the program – what it takes, what it does, and how its result is presented. */

import type { cachedSource } from '../cache/content.ts';
import type { FindCredential, Host, Log, Presentation, ServiceRequests } from '../host/host.ts';
import type { CacheMode } from '../inputs/cache.ts';
import type { OptionsOf } from '../inputs/options.ts';
import type { VerbName } from '../inputs/row.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Repository } from '../oci/reference.ts';
import type { Access, DeletableStore, Location, ReadStore, Source, Store } from '../store/store.ts';

/** Each output with its meaning. */
export type Outputs = Readonly<Record<string, string>>;

export interface Verb<Name extends VerbName, Result> {
  readonly name: Name;
  /** Every output with its meaning; the action's file and the README are held equal to it. */
  readonly outputs: Outputs | Promise<Outputs>;
  /** Throws the project's error when there is no result at all; a partial result carries its error. */
  run(options: OptionsOf<Name>, env: Env): Promise<Result>;
  present(result: Result): Presentation | Promise<Presentation>;
}

/** What a verb is given besides its options. */
export interface Env {
  readonly host: Host;
  /** Every store of the run; none is opened yet. */
  stores(options: StoresOptions): Stores;
}

export interface StoresOptions {
  readonly findCredential: FindCredential;
  readonly log: Log;
  readonly caFile?: string;
  readonly plainHttp: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
  readonly concurrency: number;
  /** Whether `openSource` keeps what it reads from registries for later runs: `auto` keeps content of ordinary size. Default: `false`. */
  readonly cache?: CacheMode;
  /** What reads the cache, where the verb has it in its own file; else it is loaded when it is needed. */
  readonly cachedSource?: typeof cachedSource;
  /** True when a registry will be opened: its client is loaded while other work waits for the disk. */
  readonly needsRegistry: boolean;
  /** Called with the bytes that have been handed to the network in all. */
  onBytes?(done: number): void;
}

/** What a reference refers to. */
export interface OpenedSource {
  readonly root: Descriptor;
  readonly source: ReadStore;
  /** The repository or layout, to which `@<digest>` may be appended: `ghcr.io/acme/app`, `oci:./out`. */
  readonly location: string;
}

/** Every store of a run, opened when it is first needed. */
export interface Stores extends ServiceRequests {
  open(location: Location, access: 'push'): Promise<Store>;
  open(location: Location, access: Access): Promise<ReadStore>;
  /** A repository in which tags and manifests are deleted. */
  openToDelete(repository: Repository): Promise<DeletableStore>;
  /**
   * Content by its reference, to read it: in a registry, where `latest` is the default tag, or in an image layout as
   * `oci:<folder or archive>[:<name>][@<digest>]`. Throws `not-found`, and `ambiguous` for a layout of several artifacts.
   */
  openSource(reference: string): Promise<OpenedSource>;
  /** Milliseconds of the run's timeout that are left. */
  timeLeft(): number;
  /** The content of a repository that is open already, behind the cache of content. */
  cached(repository: Repository, store: ReadStore): Promise<Source>;
  /** Resolves when the first request to a registry has been sent; never where none is sent. */
  readonly firstRequest: Promise<void>;
  /** Reads once more what several writers share; to be called before tags are moved. */
  finish(): Promise<void>;
  readonly statistics: { readonly requests: number; readonly retries: number };
}
