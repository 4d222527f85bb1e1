/** Options of the fake registry: the behaviour in which registries differ. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FakeRequest, FakeResponse } from './message.ts';

/** The account of the fake registry, and how it logs in. */
export type FakeAuth =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly kind: 'bearer';
      readonly username: string;
      readonly password: string;
      /** Lifetime of a token in seconds; 300 by default. */
      readonly lifetime?: number;
      /** A refresh token that is accepted in place of the password. */
      readonly identity?: string;
      /** What is granted at most; everything by default. */
      readonly granted?: readonly string[];
      /** True for tokens that say what they grant (JWT). */
      readonly jwt?: boolean;
      /** True when a pull needs no credentials. */
      readonly anonymousPull?: boolean;
    };

export interface FakeOptions {
  readonly auth?: FakeAuth;
  /** The referrers API and `OCI-Subject`; on by default. */
  readonly referrers?: boolean;
  /** DELETE; on by default. */
  readonly deletion?: boolean;
  /** `any`, the default, also mounts without `from`; `named` only with it. */
  readonly mount?: 'any' | 'named' | 'never';
  /** Accepts a blob in the body of the POST; on by default. */
  readonly singlePost?: boolean;
  /** Value of `OCI-Chunk-Min-Length` in bytes. */
  readonly chunkMinimum?: number;
  /** ETag and If-Match on manifests; on by default. */
  readonly etags?: boolean;
  /** `Docker-Content-Digest` on manifests; on by default. */
  readonly digestHeader?: boolean;
  /** Refuses a manifest while content that it lists is missing; on by default. */
  readonly validates?: boolean;
  /** A tag cannot be moved to other content; the response to such a push, 409 for `true`. */
  readonly immutableTags?: boolean | FakeResponse;
  /** Stores each manifest once, under one name, and refuses a second push of it (Nexus, deployment policy "Disable redeploy"). */
  readonly storesOnce?: boolean;
  /** The response to a look-up of an absent manifest or blob; 404 by default. */
  readonly absent?: FakeResponse;
  /** Refuses manifests that image-spec does not allow, as zot does. */
  readonly validation?: boolean;
  /** Certificate and key, for HTTPS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Port to listen on; a free one by default. */
  readonly port?: number;
  /** Origin under which clients know it, when that is not its loopback address. */
  readonly origin?: string;
  /** Bytes of the response's body after which the connection is closed; `undefined` sends the whole. */
  readonly breakAfter?: (request: FakeRequest, response: FakeResponse) => number | undefined;
  /** Sees each request first; `true` means that it handles the response. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Awaited after a request is read and before it is served. */
  readonly before?: (request: FakeRequest) => Promise<void>;
  /** Sees each response last and may replace it. */
  readonly alter?: (request: FakeRequest, response: FakeResponse) => FakeResponse;
}
