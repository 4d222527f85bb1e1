/** The Store: content by digest, with tags that point at it – a registry repository or an image layout. */

import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';

/** What a store is opened for; a registry is asked for a token with just these rights. */
export type Access = 'pull' | 'push' | 'delete';

/**
 * Opens the content from its first byte. Each call returns a new stream, so that a retry never sends a half-read one. The receiver
 * of the bytes compares them with the digest: a registry as the distribution specification demands, a layout while it writes.
 */
export type Body = () => Readable;

/** Where content can be read from by its digest. */
export interface Source {
  exists(descriptor: Descriptor): Promise<boolean>;
  /** A stream of exactly the described bytes; it fails with `digest-mismatch` if they differ. Throws `not-found` when absent. */
  fetch(descriptor: Descriptor): Readable;
  /** The same bytes, not yet verified, for a receiver that verifies them itself; where it is missing, use `fetch`. */
  open?(descriptor: Descriptor): Readable;
}

export interface ReadStore extends Source {
  /** What a tag or a digest points at, or `undefined` when there is nothing. */
  resolve(reference: Tag | Digest): Promise<Descriptor | undefined>;
}

/** Whether the bytes were transferred, or the store had them already. */
export type PushResult = 'sent' | 'present';

export interface PushHint {
  /** Name of a repository of the same registry that holds the content, to mount it from instead of sending it. */
  readonly mountFrom?: string;
}

export interface Store extends ReadStore {
  /** Stores content, children before parents; done when the store has confirmed it. Present content is not an error. */
  push(descriptor: Descriptor, body: Body, hint?: PushHint): Promise<PushResult>;
  /** Points a tag at a manifest that has been pushed. */
  tag(descriptor: Descriptor, tag: Tag): Promise<void>;
  /** What this kind of store can do beyond the methods above. */
  readonly can: Capabilities;
}

/** Optional operations of a store; a caller uses what is there and does without what is not. */
export interface Capabilities {
  readonly referrers?: {
    /** Makes a pushed manifest known as a referrer of its subject, where the store does not do so itself. */
    add(subject: Descriptor, referrer: Descriptor): Promise<void>;
  };
  /** Digests that are present because the given present manifest lists them. */
  knownContent?(root: Descriptor): Promise<ReadonlySet<Digest>>;
  /** Lists a root that gets no tag, where the store keeps a list of roots. */
  addUntagged?(root: Descriptor): Promise<void>;
}
