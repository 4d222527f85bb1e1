/** Digests: the names of content, validated once and used as a type of their own. */

declare const brand: unique symbol;

/** `sha256:<64 hex digits>` or `sha512:<128 hex digits>`; only the functions of this file create one. */
export type Digest = string & { readonly [brand]: 'Digest' };

/** Loaded with the first digest: it takes 4 ms, and the first request of a run needs none. */
const crypto = () => process.getBuiltinModule('node:crypto');

const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** The text as a digest, or `undefined` when it is not one of a registered algorithm (image-spec, descriptor.md#digests). */
export function parseDigest(text: string): Digest | undefined {
  return digestPattern.test(text) ? (text as Digest) : undefined;
}

/** The digest of bytes in memory. */
export function digestOf(bytes: Uint8Array, algorithm: 'sha256' | 'sha512' = 'sha256'): Digest {
  return `${algorithm}:${crypto().hash(algorithm, bytes, 'hex')}` as Digest;
}

/** The digest of `{}`, written out, so that nothing is computed when a run starts (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
export const emptyJsonDigest: Digest =
  'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' as Digest;

/** The hexadecimal part. */
export function encodedDigest(digest: Digest): string {
  return digest.slice(digest.indexOf(':') + 1);
}

/** `sha256` or `sha512`. */
export function digestAlgorithm(digest: Digest): 'sha256' | 'sha512' {
  return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}

export interface Digester {
  update(chunk: Uint8Array): void;
  /** Number of bytes so far. */
  readonly size: number;
  /** Ends the computation; callable once. */
  digest(): Digest;
}

/** Computes digest and size of a stream of bytes. */
export function createDigester(algorithm: 'sha256' | 'sha512' = 'sha256'): Digester {
  const state = crypto().createHash(algorithm);
  let size = 0;
  return {
    update(chunk) {
      state.update(chunk);
      size += chunk.byteLength;
    },
    get size() {
      return size;
    },
    digest: () => `${algorithm}:${state.digest('hex')}` as Digest,
  };
}
