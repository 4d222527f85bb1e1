/** The Store: content by digest, and tags that point to manifests – a registry repository or an image layout. */

import type { Readable } from 'node:stream';
import type { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Repository, Tag } from '../oci/reference.ts';

/** Where a store is: a folder with an image layout, in which an artifact has a name, or a repository of a registry. */
export type Location =
  | { readonly kind: 'layout'; readonly folder: string; readonly name: string }
  | { readonly kind: 'registry'; readonly repository: Repository };

/** What a store is opened for; a registry is asked for a token with these rights only. */
export type Access = 'pull' | 'push' | 'delete';

/**
 * Opens content from its first byte. Each call returns a new stream, so that a retry sends the whole content. The bytes need not be
 * verified: the receiver compares them with the digest, a registry as the distribution specification requires, a layout while it
 * writes.
 */
export type Body = () => Readable;

/** An empty file of this process, open for writing. */
export interface NewFile {
  /** The file descriptor, which whoever opened it closes. */
  readonly descriptor: number;
  readonly path: string;
}

/** Content by digest, for reading. */
export interface Source {
  exists(descriptor: Descriptor): Promise<boolean>;
  /** A stream of exactly the described bytes. It fails with `digest-mismatch` if they differ, and with `not-found` if there are none. */
  fetch(descriptor: Descriptor): Readable;
  /** The bytes of a blob in memory, verified; for small blobs. Absent from a source that only streams. */
  readBlob?(descriptor: Descriptor): Promise<Uint8Array>;
  /**
   * The bytes of content that is kept on this machine, verified; `undefined` if it is not there, or too large to be read at once. Those of
   * a blob belong to the caller, who may detach them.
   */
  readCached?(descriptor: Descriptor): Uint8Array | undefined;
  /**
   * Writes the content into a new file, verified when it resolves; throws what `fetch` fails with, and errors of the file system. Absent
   * from a source that only streams.
   */
  save?(descriptor: Descriptor, file: NewFile): Promise<void>;
  /** The same bytes without verification, for a receiver that verifies them itself. Absent from a source that verifies always. */
  open?(descriptor: Descriptor): Readable;
  /**
   * Bytes of content that is a file of this run, fewer where it ends; `undefined` for any other content. A file that changes is noticed
   * when it is sent.
   */
  readFile?(descriptor: Descriptor, offset: number, length: number): Promise<Uint8Array> | undefined;
}

export interface ReadStore extends Source {
  /** Bytes from an offset on, fewer where the content ends; without verification, which needs the whole. Not every store has it. */
  readPart?(descriptor: Descriptor, offset: number, length: number): Promise<Uint8Array>;
  /** The manifest that a tag or digest refers to, or `undefined` if there is none. */
  resolve(reference: Tag | Digest): Promise<Descriptor | undefined>;
  /** The same for a manifest that is fetched next: both are one request. Absent from a store that needs none. */
  resolveAndRead?(reference: Tag | Digest): Promise<Descriptor | undefined>;
  /** The names of all tags, each once, in the order of the store; in an image layout, the reference names of its entries. */
  listTags?(): AsyncIterable<string>;
  /**
   * The manifests that the store lists with this subject, with their type and annotations as far as it lists them: claims that are
   * not verified. Absent where a store lists none. Throws `unsupported` for more than a thousand.
   */
  referrers?(subject: Digest): Promise<readonly Descriptor[]>;
}

/** Referrers of one subject that are read at most; a subject has a few for each release. */
export const referrerLimit = 1000;

/** Whether the content was transferred, or the store had it already. */
export type PushResult = 'sent' | 'present';

export interface PushHint {
  /** Name of a repository in the same registry that has the content, from where it can be mounted instead of uploaded. */
  readonly mountFrom?: string;
  /** Writes the content into a new file, verified when it resolves: for a store of files, which needs no stream then. */
  readonly save?: (file: NewFile) => Promise<void>;
}

/** A plain record of functions without `this`, so that spreading it into a new record wraps it. */
export interface Store extends ReadStore {
  /** Stores content; children must be pushed before their parents. Resolves when the store has confirmed the content. */
  push(descriptor: Descriptor, body: Body, hint?: PushHint): Promise<PushResult>;
  /** Points a tag to a manifest that has been pushed. */
  tag(descriptor: Descriptor, tag: Tag): Promise<void>;
  readonly can: Capabilities;
}

export interface AccessCheck {
  /** Why a write will be refused. */
  readonly refusal?: CodedError;
  /** What may keep a write from succeeding. */
  readonly warning?: string;
}

/** Optional operations of a store; a caller uses those that are present. */
export interface Capabilities {
  readonly referrers?: {
    /** Lists a pushed manifest as a referrer of its subject, unless the store does so itself. */
    add(subject: Descriptor, referrer: Descriptor): Promise<void>;
  };
  /**
   * Points a tag to a pushed manifest that a tool finds by it in place of a subject, such as cosign; true if the tag pointed to another
   * one. In a store whose tags have the name of the artifact before them otherwise.
   */
  tagReferrer?(referrer: Descriptor, tag: Tag): Promise<boolean>;
  /** Digests, of those that are wanted, of content that is present because a manifest in the store lists it. */
  knownContent?(root: Descriptor, wanted: ReadonlySet<Digest>): Promise<ReadonlySet<Digest>>;
  /** Stores a manifest under a tag at once, without storing it under its digest first; its children must be present. */
  pushTagged?(descriptor: Descriptor, body: Body, tag: Tag): Promise<PushResult>;
  /** What is known, without another request, of whether the store may be written to; meaningful after the first request. */
  checkAccess?(): Promise<AccessCheck>;
  /** Lists roots without a tag, in a store that keeps a list of roots. */
  addUntagged?(roots: readonly Descriptor[]): Promise<void>;
  /** A manifest with its bytes in one request, or without one if it has been read before; `undefined` if there is none. */
  readManifest?(reference: Tag | Digest): Promise<ManifestBytes | undefined>;
  /** Tags whose look-up was refused, so that it is not known whether they exist; `resolve` returns `undefined` for them. */
  readonly refusedTags?: ReadonlySet<string>;
}

/** A manifest as it is stored. */
export interface ManifestBytes {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/** What became of something that was to be deleted; `unsupported` where the store deletes nothing of its kind. */
export type DeleteResult = 'deleted' | 'absent' | 'unsupported';

/** Deletes in a store; throws what else a registry answers, such as `denied`. */
export interface Deletion {
  /** The tag alone; what it points at stays. */
  tag(tag: Tag): Promise<DeleteResult>;
  /** A manifest with all its tags. */
  manifest(digest: Digest): Promise<DeleteResult>;
  /** Whether manifests can be deleted at all. */
  deletesManifests(): Promise<boolean>;
}

/** A store that is opened to delete. */
export interface DeletableStore extends ReadStore {
  readonly deletion: Deletion;
}
