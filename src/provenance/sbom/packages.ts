/** Packages that a binary tells it was built from, and the edges between them, whatever language they are of. */

/** One package of one build. */
export interface Package {
  /** Unique among the packages of a binary: its type, name and version, and where it comes from. */
  readonly name: string;
  readonly version?: string;
  /** Package URL (github.com/package-url/purl-spec), for packages of a public registry. */
  readonly purl?: string;
  /** Used only to build. */
  readonly isBuildOnly?: boolean;
  /** The package that was built. */
  readonly isRoot?: boolean;
  /** Indexes of the packages that it depends on; absent where the binary does not tell. */
  readonly dependencies?: readonly number[];
}

/** What one module of a binary tells of its build. */
export interface BuildRecord {
  /** Where it was found: `.dep-v0 section of module 0`. */
  readonly origin: string;
  readonly packages: readonly Package[];
  /** True when every package of the build is listed. */
  readonly isComplete: boolean;
}
