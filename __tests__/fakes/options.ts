/** Switches of the fake registry: which of the things that registries differ in it does. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Call, HttpResponse } from './message.ts';

/** Who may come in, and by which door. */
export type FakeAuth =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly kind: 'bearer';
      readonly username: string;
      readonly password: string;
      /** Seconds a token lives; 300 unless told. */
      readonly lifetime?: number;
      /** A refresh token that is taken in place of the password. */
      readonly identity?: string;
      /** True when those without credentials may pull. */
      readonly anonymousPull?: boolean;
    };

export interface FakeOptions {
  readonly auth?: FakeAuth;
  /** The referrers API and `OCI-Subject`; on unless `false`. */
  readonly referrers?: boolean;
  readonly deletion?: boolean;
  /** `any` also mounts without `from`. */
  readonly mount?: 'any' | 'named' | 'never';
  /** Takes a blob in the body of the POST; on unless `false`. */
  readonly singlePost?: boolean;
  /** Bytes of `OCI-Chunk-Min-Length`. */
  readonly chunkMinimum?: number;
  /** ETag and If-Match on manifests; on unless `false`. */
  readonly etags?: boolean;
  /** `Docker-Content-Digest` on manifests; on unless `false`. */
  readonly digestHeader?: boolean;
  /** A tag that exists does not move. */
  readonly immutableTags?: boolean;
  /** Certificate and key, for https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Where it listens; a free port unless told. */
  readonly port?: number;
  /** How clients reach it, when that is not its loopback address. */
  readonly origin?: string;
  /** Bytes of the response's body after which the connection is closed; `undefined` sends the whole. */
  readonly breakAfter?: (call: Call, response: HttpResponse) => number | undefined;
  /** Sees each request first; `true` means that it has answered, or will. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Sees each answer last and may give another. */
  readonly alter?: (call: Call, answer: HttpResponse) => HttpResponse;
}
