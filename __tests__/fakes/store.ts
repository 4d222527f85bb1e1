/** The content of the fake registry: repositories with blobs, manifests, tags and upload sessions. */

import { createHash, randomUUID } from 'node:crypto';

export interface StoredManifest {
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Digest of the subject, when it has one. */
  readonly subject?: string;
}

export interface Repository {
  readonly blobs: Map<string, Buffer>;
  readonly manifests: Map<string, StoredManifest>;
  readonly tags: Map<string, string>;
  readonly sessions: Map<string, Buffer>;
}

export interface Store {
  readonly repositories: Map<string, Repository>;
  /** Returns the repository, created on first use. */
  open(name: string): Repository;
  find(name: string): Repository | undefined;
  /** Finds a blob in any repository. */
  findBlob(digest: string): Buffer | undefined;
}

export function createStore(): Store {
  const repositories = new Map<string, Repository>();
  return {
    repositories,
    find: (name) => repositories.get(name),
    open(name) {
      const known = repositories.get(name);
      if (known) return known;
      const created: Repository = {
        blobs: new Map(),
        manifests: new Map(),
        tags: new Map(),
        sessions: new Map(),
      };
      repositories.set(name, created);
      return created;
    },
    findBlob(digest) {
      for (const repository of repositories.values()) {
        const blob = repository.blobs.get(digest);
        if (blob) return blob;
      }
      return undefined;
    },
  };
}

/** Opens an upload session and returns its id. */
export function openSession(repository: Repository): string {
  const id = randomUUID();
  repository.sessions.set(id, Buffer.alloc(0));
  return id;
}

/** `sha256:…` or `sha512:…` of the bytes. */
export function digestAs(algorithm: string, bytes: Uint8Array): string {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest('hex')}`;
}

/** True when these bytes have this digest. */
export function isDigestOf(digest: string, bytes: Uint8Array): boolean {
  const algorithm = /^(sha256|sha512):[0-9a-f]+$/.exec(digest)?.[1];
  return algorithm !== undefined && digestAs(algorithm, bytes) === digest;
}
