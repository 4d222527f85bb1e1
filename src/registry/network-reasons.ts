/** Network errors: the reason that the code or the text of one names. */

import type { RegistryReason } from '../errors.ts';
import { timeoutCode } from './http/deadline.ts';
import { networkErrorCode } from './http/network-error.ts';
import { tlsInterrupted } from './http/retry.ts';

/** Codes of Node, OpenSSL and this program, and a text; the most specific first. */
const reasons: readonly (readonly [text: RegExp, reason: RegistryReason])[] = [
  [new RegExp(`^${timeoutCode} `), 'timeout-passed'],
  // undici, lib/dispatcher/proxy-agent.js
  [/UND_ERR_PRX|Proxy response \(\d+\)|Proxy Authentication Required/, 'proxy-failing'],
  [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, 'certificate-not-valid-now'],
  [/ERR_TLS_CERT_ALTNAME_INVALID/, 'certificate-of-another-name'],
  [/SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_CERT/, 'certificate-not-trusted'],
  // An alert is part of TLS, and so is a version or a key that this side refuses.
  [/(?:EPROTO|ERR_SSL).*(?:alert|unsupported|too.small)/is, 'tls-refused'],
  [/EPROTO|ERR_SSL/, 'tls-not-supported'],
  [tlsInterrupted, 'tls-interrupted'],
  [/UND_ERR_HEADERS_OVERFLOW/, 'response-too-large'],
  // undici, lib/dispatcher/client-h1.js
  [
    /HTTPParserError|not match the HTTP|RES_CONTENT_LENGTH_MISMATCH|bad (?:response|upgrade)/,
    'response-not-http',
  ],
  [/^STALLED /, 'registry-silent'],
  [/UND_ERR_SOCKET|ECONNRESET|EPIPE/, 'connection-lost'],
];

export function networkReason(error: Error | undefined): RegistryReason {
  const text = `${networkErrorCode(error)} ${error?.name} ${error?.message}`;
  return reasons.find(([form]) => form.test(text))?.[1] ?? 'registry-unreachable';
}
