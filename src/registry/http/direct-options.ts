/** How connections without a proxy are opened. */

/** Plain data, which a thread can be given. */
export interface DirectOptions {
  /** Milliseconds in which a connection is opened at most. */
  readonly connectTimeout: number;
  /** PEM of CA certificates that are trusted in addition to the default ones. */
  readonly certificateAuthority?: string;
}

/** The default certificates stay trusted, since token services and object stores use them. */
export async function tlsOptions({ certificateAuthority }: DirectOptions): Promise<{ ca?: string[] }> {
  if (certificateAuthority === undefined) return {};
  const { getCACertificates } = await import('node:tls');
  return { ca: [...getCACertificates('default'), certificateAuthority] };
}
