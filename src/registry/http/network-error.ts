/** Errors of the network, as Node, OpenSSL and undici name them. */

/** The code of a socket, HTTP parser or TLS error; empty when it has none. */
export function networkErrorCode(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return networkErrorCode(error.cause);
}
