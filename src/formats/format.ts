/** The Format: all knowledge of one artifact kind – how it is found and how it is packed. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Packer, Referrer } from '../pack/packer.ts';
import type { Source } from '../store/store.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';

/** What is known of a built-in format before its code is loaded. */
export interface FormatEntry {
  /** As users write it in `formats`. */
  readonly name: string;
  /** False for a format that is published on request only: until `formats` names it, what it finds is just reported. */
  readonly publishedByDefault: boolean;
  /** True for a file that the format may look at when it searches; told the file's name without its folder. */
  appliesTo(name: string): boolean;
  /** True for the Wasm binaries that are the format's own, when it does not take every one. */
  appliesToWasm?(facts: WasmFacts): boolean;
  load(): Promise<Format>;
}

export interface Format {
  /** As users write it in `formats`; of a declared format, the path of its declaration: `./theme.format.json`. */
  readonly name: string;
  /** Proposes artifacts; reads, never writes. Throws the project's error when what it finds is broken. */
  detect(context: DetectContext): Promise<readonly Candidate[]>;
  /** Packs one artifact of the plan; depends on nothing but the record and the files, so that equal plans give equal bytes. */
  pack(artifact: Artifact, context: PackContext): Promise<PackedContent>;
}

/** A line of the `formats` input for this format: `flux:deploy` gives the argument `deploy`. */
export interface FormatRequest {
  readonly argument?: string;
}

export interface DetectContext {
  readonly workspace: Workspace;
  /** Empty when the format was not named and runs because it bears Wasm, or to report what could be asked for. */
  readonly requests: readonly FormatRequest[];
  /** Facts of a Wasm file, read once however many formats ask. Throws `invalid-wasm`. */
  inspect(path: WorkspacePath): Promise<WasmFacts>;
  /** Explains a decision about a path, shown with `explain`. */
  explain(path: WorkspacePath, decision: string): void;
}

/** What a format proposes; naming, tags, annotations and precedence are the plan's business. */
export interface Candidate {
  /** What goes in; the first names it in messages. Folders stand for everything below them. */
  readonly files: readonly WorkspacePath[];
  /** Files that no weaker format shall publish again; default: `files`. */
  readonly claims?: readonly WorkspacePath[];
  /** Told apart in duplicates: `module`, `component`, `wit-package`; equal file name and kind is the same thing built twice. */
  readonly kind?: string;
  /** The name carried by the content itself, if any; a package manifest beside the file or the file name comes after. */
  readonly name?: WithOrigin;
  /** True when the name must be taken as it is and never from a package manifest: `index:<name>`. */
  readonly exactName?: boolean;
  readonly version?: WithOrigin;
  /** True when the consumer finds versions by strict semver tags: the version is the default tag. */
  readonly strictVersion?: boolean;
  /** Annotations found in the content; keys as they will be written. */
  readonly annotations?: Readonly<Record<string, WithOrigin>>;
  /** Members of an index in their order: names of this run's artifacts and references to other content, or `all` for every artifact. */
  readonly needs?: readonly string[] | 'all';
  readonly references?: readonly string[];
  /** Root of content that another tool made: its bytes stay as they are, whatever annotations are asked for. */
  readonly digest?: Digest;
  /** Tags that the content carries, used when none are asked for; empty means that it is pushed by its digest alone. */
  readonly tags?: readonly Tag[];
  /** True when `formats` named this very path, which beats every other rank. */
  readonly explicit?: boolean;
}

export interface PackContext {
  readonly workspace: Workspace;
  readonly packer: Packer;
  inspect(path: WorkspacePath): Promise<WasmFacts>;
  /** The packed artifacts of this run that `needs` names by this name; several when one layout has several roots. */
  packed(name: string): readonly PackedArtifact[];
  /** Content outside this run, by reference; throws `not-found`. */
  open(reference: string): Promise<ExternalContent>;
}

/** What a format has packed: the root of the artifact, and manifests that name a part of it as their subject. */
export interface PackedContent {
  readonly root: Descriptor;
  readonly referrers?: readonly Referrer[];
}

export interface PackedArtifact {
  readonly artifact: Artifact;
  readonly root: Descriptor;
}

export interface ExternalContent {
  readonly root: Descriptor;
  readonly source: Source;
}
