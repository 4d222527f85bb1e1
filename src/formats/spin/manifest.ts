/** A Spin manifest as both of its versions are read into: what `spin.toml` says, before names are given and files looked up. */

import type { Place, Table } from './table.ts';

export interface Manifest {
  readonly place: Place;
  readonly application: Application;
  readonly variables: ReadonlyMap<string, Variable>;
  /** By type, in the order of the file. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>;
  /** By id, in the order of the file. */
  readonly components: ReadonlyMap<string, Component>;
}

export interface Application {
  readonly name: string;
  /** Empty when not given, like the description. */
  readonly version: string;
  readonly description: string;
  readonly authors: readonly string[];
  /** `[application.trigger.<type>]`, by type. */
  readonly triggers: ReadonlyMap<string, Table>;
}

export interface Variable {
  readonly description?: string;
  /** Absent for a required one. */
  readonly default?: string;
  readonly secret: boolean;
}

export interface Trigger {
  readonly place: Place;
  /** Empty when not given. */
  readonly id: string;
  readonly component?: ComponentSpec;
  /** `components = { … }`: other components that the trigger uses. */
  readonly others: readonly ComponentSpec[];
  /** Keys that only the trigger's own code understands. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** The id of a component, or one that is written where it is used. */
export type ComponentSpec = string | Component;

export interface Component {
  readonly place: Place;
  readonly source: ComponentSource;
  readonly description: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly files: readonly Mount[];
  readonly excludeFiles: readonly string[];
  /** With the old `allowed_http_hosts` converted. */
  readonly outboundHosts: readonly string[];
  readonly keyValueStores: readonly string[];
  readonly databases: readonly string[];
  readonly aiModels: readonly string[];
  readonly build?: Build;
  readonly dependencies?: Table;
  readonly inheritsConfiguration?: boolean;
}

export type ComponentSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'url'; readonly url: string; readonly digest: string }
  | { readonly kind: 'package'; readonly name: string; readonly version: string };

/** A pattern or path, or a source and where it goes. */
export type Mount = string | { readonly source: string; readonly destination: string };

/** As it was written; it ends up in the locked application. */
export interface Build {
  readonly command: string | readonly string[];
  readonly watch?: readonly string[];
  readonly workdir?: string;
}
