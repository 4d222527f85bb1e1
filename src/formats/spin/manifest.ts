/** A Spin manifest, independent of its version: what `spin.toml` says, before ids are assigned and files are looked up. */

import type { Location, Table } from './table.ts';

export interface Manifest {
  readonly location: Location;
  readonly application: Application;
  readonly variables: ReadonlyMap<string, Variable>;
  /** By type, in the order of the file. */
  readonly triggers: ReadonlyMap<string, readonly Trigger[]>;
  /** By id, in the order of the file. */
  readonly components: ReadonlyMap<string, Component>;
}

export interface Application {
  readonly name: string;
  /** Empty when absent, like the description. */
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
  readonly location: Location;
  /** Empty when absent. */
  readonly id: string;
  readonly component?: ComponentSpec;
  /** `components = { … }`: other components that the trigger uses. */
  readonly others: readonly ComponentSpec[];
  /** The other keys, which are specific to the type of trigger. */
  readonly config: Readonly<Record<string, unknown>>;
}

/** The id of a component, or an inline component. */
export type ComponentSpec = string | Component;

export interface Component {
  readonly location: Location;
  readonly source: ComponentSource;
  readonly description: string;
  readonly variables: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly files: readonly Mount[];
  readonly excludeFiles: readonly string[];
  /** Includes the converted `allowed_http_hosts`. */
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

/** A pattern or path, or a source with a destination. */
export type Mount = string | { readonly source: string; readonly destination: string };

/** As written in the manifest; it is part of the locked application. */
export interface Build {
  readonly command: string | readonly string[];
  readonly watch?: readonly string[];
  readonly workdir?: string;
}
