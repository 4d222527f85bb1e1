/** A Store: a content-addressed store with tags – a registry repository, an image layout, memory. */

import type { Readable } from 'node:stream';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';

/**
 * Opens the content from its first byte; each call gives a fresh stream, so that a retry never sends a half-read one. Whoever
 * stores the bytes compares them with the digest: a registry does so by the specification, a layout while it writes.
 */
export type Body = () => Readable;

/** Where content can be read from by its digest. */
export interface Source {
  exists(descriptor: Descriptor): Promise<boolean>;
  /** A stream of exactly the described bytes; it fails with `digest-mismatch` if they are not. Throws `not-found` when absent. */
  fetch(descriptor: Descriptor): Readable;
  /** The same bytes not compared with anything yet, for a target that does so itself; `fetch` where it is missing. */
  open?(descriptor: Descriptor): Readable;
}

/** Whether the bytes went over, or the store had them already. */
export type PushResult = 'sent' | 'present';

export interface Store extends Source {
  /** Stores content, children before parents; done when the store has confirmed it. Content that is there already is no error. */
  push(descriptor: Descriptor, body: Body): Promise<PushResult>;
  /** Points a tag at a manifest that has been pushed. */
  tag(descriptor: Descriptor, tag: Tag): Promise<void>;
  /** What a tag or a digest points at, or `undefined` when there is nothing. */
  resolve(tag: Tag | Digest): Promise<Descriptor | undefined>;
  /** What this kind of target knows besides; `copy` asks for it and does without. */
  readonly capabilities?: Capabilities;
}

/** Optional capabilities of a target that saves work; each member may be missing. */
export interface Capabilities {
  /** Digests that are present because a manifest that is present lists them (read once per tag). */
  listed?(root: Descriptor): Promise<ReadonlySet<Digest>>;
  /** Tells that content may be taken over from a sibling repository of the same registry instead of being sent. */
  mountFrom?(descriptor: Descriptor, repository: string): void;
  /** Makes a pushed manifest known as a referrer of its subject, where the store does not do so by itself. */
  refer?(subject: Descriptor, referrer: Descriptor): Promise<void>;
  /** Makes a pushed root findable that gets no tag, where the store keeps a list of roots. */
  list?(root: Descriptor): Promise<void>;
}
