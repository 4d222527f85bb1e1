/** The services that sign without a key: certificate authority, transparency log and timestamp authority, and which of them a run uses. */

import { CodedError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { list, object, type Reader, readShape, text, where } from '../shape.ts';
import { printable } from '../text.ts';

export interface SigningServices {
  /** URL of Fulcio, which exchanges a token for a certificate. */
  readonly authority: string;
  /** URL of Rekor; its entries are public. */
  readonly log?: string;
  /** Version of its API; 1 by default. */
  readonly logVersion?: number;
  /** URL of an RFC 3161 timestamp authority. */
  readonly timestamps?: string;
  /** Issuers of tokens, where they are not that of the workflow's server. */
  readonly issuers?: readonly string[];
  /** Whether what is signed can be read by anybody. */
  readonly isPublic: boolean;
}

/** The public instance of Sigstore. */
export const publicServices: SigningServices = {
  authority: 'https://fulcio.sigstore.dev',
  log: 'https://rekor.sigstore.dev',
  isPublic: true,
};

/** GitHub's own instance, which has no log (actions/toolkit, packages/attest/src/endpoints.ts). */
export function githubServices(server: string): SigningServices {
  const { hostname } = new URL(server);
  const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
  return { authority: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}`, isPublic: false };
}

interface Service {
  readonly url: string;
  readonly majorApiVersion: number;
}

const version: Reader<number> = (shape) => {
  if (Number.isSafeInteger(shape.value)) return Number(shape.value);
  throw shape.error(shape.path, 'must be a whole number');
};
const service: Reader<Service> = object(
  { url: where(text, URL.canParse, 'a URL'), majorApiVersion: version },
  {},
  { open: true },
);
const config = object(
  { caUrls: list(service, 1) },
  { oidcUrls: list(service), rekorTlogUrls: list(service), tsaUrls: list(service) },
  { open: true },
);

/** Reads a SigningConfig (sigstore/protobuf-specs, sigstore_trustroot.proto), as cosign does. Throws `input`. */
export function readSigningConfig(bytes: Uint8Array, file: string): SigningServices {
  const invalid = (problem: string) =>
    new CodedError('input', `${printable(file)} is not a signing configuration: ${problem}`, {
      hint: 'Write one with: cosign signing-config create',
    });
  const read = readShape(config, parsed(bytes, invalid), (path, problem) =>
    invalid(`${printable(path, 120)} ${problem}`),
  );
  const first = (services: readonly Service[] = [], what: string, versions = [1]): Service | undefined => {
    const usable = versions.flatMap((wanted) =>
      services.filter(({ majorApiVersion }) => majorApiVersion === wanted),
    );
    if (services.length > 0 && usable.length === 0)
      throw invalid(`it has no ${what} with version ${versions.join(' or ')} of its API`);
    return usable[0] && { ...usable[0], url: usable[0].url.replace(/\/+$/, '') };
  };
  const log = first(read.rekorTlogUrls, 'log', [1, 2]);
  const timestamps = first(read.tsaUrls, 'timestamp authority');
  if (log?.majorApiVersion === 2 && !timestamps)
    throw invalid('a log with version 2 of its API tells no time, and there is no timestamp authority');
  return {
    authority: first(read.caUrls, 'certificate authority')?.url ?? '',
    ...(log && { log: log.url, logVersion: log.majorApiVersion }),
    ...(timestamps && { timestamps: timestamps.url }),
    ...(read.oidcUrls && { issuers: read.oidcUrls.map(({ url }) => url) }),
    isPublic: false,
  };
}

function parsed(bytes: Uint8Array, invalid: (problem: string) => Error): unknown {
  try {
    return parseJson(new TextDecoder().decode(bytes));
  } catch {
    throw invalid('it is not JSON');
  }
}
