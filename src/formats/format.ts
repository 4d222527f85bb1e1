/** The Format: everything about one kind of artifact – how it is found and how it is packed. */

import type { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import type { Packer, Referrer } from '../pack/packer.ts';
import type { Source } from '../store/store.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { ContentTest, Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';

/** What is known of a built-in format before its code is loaded. */
export interface FormatEntry {
  /** As users write it in `formats`. */
  readonly name: string;
  /** False for a format that is published on request only: until `formats` names it, what it finds is just reported. */
  readonly publishedByDefault: boolean;
  /** The files that the format looks at when it searches; see `compileFileNames`. */
  readonly fileNames: readonly string[];
  /** Tells which of these files may be the format's; the search reads them for it. */
  readonly content?: ContentTest;
  /** True for the Wasm binaries that are the format's own, when it does not take every one. */
  appliesToWasm?(facts: WasmFacts): boolean;
  /** True when a `package.json` with another name is that of a tool or of a part, which says nothing about the artifact. */
  readonly namedPackageOnly?: boolean;
  /** True when the definition says everything about the artifact, so that a package manifest adds nothing. */
  readonly describesItself?: boolean;
  /**
   * The paths to name in `formats`, for a format that is published on request only: by names and the start of small files, so that
   * nothing is parsed that nobody asked for. Default: what `detect` finds.
   */
  mention?(
    files: readonly WorkspacePath[],
    workspace: Pick<Workspace, 'slice' | 'stat'>,
  ): Promise<readonly WorkspacePath[]>;
  load(): Promise<Format>;
}

export interface Format {
  /** As users write it in `formats`; of a declared format, the path of its declaration: `./theme.format.json`. */
  readonly name: string;
  /** Proposes artifacts; reads, never writes. What cannot be published is reported, so that the rest is found nevertheless. */
  detect(context: DetectContext): Promise<readonly Candidate[]>;
  /** Packs one artifact of the plan; depends on the artifact and its files only, so that equal plans give equal bytes. */
  pack(artifact: Artifact, context: PackContext): Promise<PackedContent>;
}

/** A line of the `formats` input for this format: `flux:deploy` gives the argument `deploy`. */
export interface FormatRequest {
  readonly argument?: string;
}

export interface DetectContext {
  readonly workspace: Workspace;
  /** Empty when no line names the format: it searches by default, or to report what could be published on request. */
  readonly requests: readonly FormatRequest[];
  /** Facts of a Wasm file, which is read once for all formats. Throws `invalid-wasm`. */
  inspect(path: WorkspacePath): Promise<WasmFacts>;
  /** Explains a decision about a path, shown with `explain`. */
  explain(path: WorkspacePath, decision: string): void;
  /** Says in the log what will be missing from something that the user has named. */
  warn(line: string): void;
  report(problem: Problem): void;
}

/** Something that looks like an artifact of the format and cannot be published. */
export interface Problem {
  readonly error: CodedError;
  /** What it is about, and after it the files that it refers to, which are not published by other formats instead. */
  readonly files: readonly WorkspacePath[];
  /** True when a line of `formats` names it, by itself or by a folder or glob. */
  readonly named: boolean;
  /** True for a template, which is no output of a build wherever it is. */
  readonly isTemplate?: boolean;
  /** True when the rest cannot be published without guessing what was meant. */
  readonly isAmbiguous?: boolean;
}

/** What a format proposes; the plan decides name, tags, annotations and precedence. */
/** What a consumer that takes versions only makes of other tags. */
export interface VersionsOnly {
  /** True when it pulls `latest` if no version is given. */
  readonly latest: boolean;
  /** True when it reads `_` in a tag as the `+` of a version. */
  readonly buildMetadata: boolean;
}

export interface Candidate {
  /** What is packed; messages name the candidate by the first. Folders stand for everything below them. */
  readonly files: readonly WorkspacePath[];
  /** Files that formats of lower precedence do not publish again; default: `files`. */
  readonly claims?: readonly WorkspacePath[];
  /** `module`, `component`, `wit-package`, …: files of equal name and kind are builds of the same thing. */
  readonly kind?: string;
  /** The name in the content itself, unless it is generic; without it, the package, the file or a folder gives one. */
  readonly name?: WithOrigin;
  readonly version?: WithOrigin;
  /** True when the consumer finds versions by semver tags; the version is then the default tag of a release. */
  readonly strictVersion?: boolean;
  /** Set when the consumer takes versions only, so that previews are pre-releases. */
  readonly versionsOnly?: VersionsOnly;
  /** True when the consumer finds versions by semver tags, but nothing in the content has to be the default tag. */
  readonly semverTags?: boolean;
  /** Annotations found in the content, by the key they are written under. */
  readonly annotations?: Readonly<Record<string, WithOrigin>>;
  /** Members of an index, in order: names of artifacts of this run and references, or `all` for every other artifact. */
  readonly needs?: readonly string[] | 'all';
  readonly references?: readonly string[];
  /** Root of content that another tool made, which is published unchanged, whatever `annotations` says. */
  readonly digest?: Digest;
  /** Tags in the content, used when `tags` has none; empty when it is pushed by its digest only. */
  readonly tags?: readonly Tag[];
  /** True when `formats` names this very path; the candidate then outranks every other build of the same thing. */
  readonly explicit?: boolean;
  /** True when `formats` names it, by itself or by a folder or glob. */
  readonly named?: boolean;
}

export interface PackContext {
  readonly workspace: Workspace;
  readonly packer: Packer;
  inspect(path: WorkspacePath): Promise<WasmFacts>;
  /** The artifacts of this run with this name, which have been packed already; several when a layout has several roots. */
  packed(name: string): readonly PackedArtifact[];
  /** Content of a registry, by reference. Throws `not-found`. */
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
