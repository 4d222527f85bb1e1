/** Trust: the authorities whose certificates, logs and timestamps are trusted, from a trusted root (sigstore/protobuf-specs). */

import { X509Certificate } from 'node:crypto';
import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { Verifier } from '@sigstore/verify';
import { CodedError } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { parseJson } from '../json.ts';
import { memoize, once } from '../memoize.ts';
import { printable } from '../text.ts';
import type { Bundle } from './bundle.ts';
import { type RootHost, type RootSource, rootSources } from './root-sources.ts';

/** Roots of which one has to verify a bundle. */
export type Trust = readonly Root[];

export interface Root {
  readonly verifier: Verifier;
  /** The certificates of its certificate authorities, in DER. */
  readonly authorities: readonly Uint8Array[];
}

export type TrustHost = Pick<Host, 'readInputFile'> & RootHost;

/** The trust by which a bundle is verified. */
export type TrustFor = (bundle: Pick<Bundle, 'signer'>) => Promise<Trust>;

/** That of the file, else the current one of the Sigstore whose authority has issued the certificate. Nothing is read before it is needed. */
export function openTrust(
  file: string | undefined,
  host: TrustHost,
  sources: readonly RootSource[] = rootSources,
): TrustFor {
  if (file !== undefined)
    return once(async () => await readTrustedRoots(await host.readInputFile(file, 'trusted-root'), file));
  const fetched = memoize(async (source: RootSource) => {
    const { fetchTrustedRoot } = await import('./tuf.ts');
    return await createTrust([await fetchTrustedRoot(source, host)]);
  });
  return (bundle) => fetched(sourceFor(bundle, sources));
}

function sourceFor({ signer }: Pick<Bundle, 'signer'>, sources: readonly RootSource[]): RootSource {
  const organization = 'certificate' in signer ? issuerOf(signer.certificate) : undefined;
  const source =
    sources.find((one) => one.organization !== undefined && one.organization === organization) ??
    sources.find((one) => one.organization === undefined);
  if (source) return source;
  throw new CodedError('unavailable', 'there is no trusted root for this certificate', {
    hint: 'Give the root as a file: trusted-root: trusted_root.jsonl',
  });
}

/** The organisation of the issuer; `undefined` for what is no certificate, which no root accepts. */
function issuerOf(certificate: Uint8Array): string | undefined {
  try {
    const { O: organization } = new X509Certificate(certificate).toLegacyObject().issuer;
    return typeof organization === 'string' ? organization : undefined;
  } catch {
    return undefined;
  }
}

/** Reads a file with one root, or with one in each line, as `gh attestation trusted-root` writes it. Throws `input`. */
export async function readTrustedRoots(bytes: Uint8Array, file: string): Promise<Trust> {
  const text = new TextDecoder().decode(bytes).trim();
  const documents = parsed(text) ?? linesOf(text);
  if (!documents || documents.length === 0) throw invalid(file);
  try {
    const { TrustedRoot: reader } = await import('@sigstore/protobuf-specs');
    return await createTrust(documents.map((document) => reader.fromJSON(document)));
  } catch (cause) {
    throw invalid(file, cause);
  }
}

function parsed(text: string): readonly unknown[] | undefined {
  try {
    return [parseJson(text)];
  } catch {
    return undefined;
  }
}

function linesOf(text: string): readonly unknown[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const documents = lines.map(parsed);
  return documents.every((document) => document !== undefined) ? documents.flat() : undefined;
}

async function createTrust(roots: readonly TrustedRoot[]): Promise<Trust> {
  return await Promise.all(
    roots.map(async (root) => ({
      verifier: await createVerifier(root),
      authorities: root.certificateAuthorities.flatMap(({ certChain }) =>
        (certChain?.certificates ?? []).map(({ rawBytes }) => rawBytes),
      ),
    })),
  );
}

/** An SCT and an entry in a log are required where the root has such a log, as gh and cosign do; a time always is. */
async function createVerifier(root: TrustedRoot): Promise<Verifier> {
  const { toTrustMaterial, Verifier: SigstoreVerifier } = await import('@sigstore/verify');
  return new SigstoreVerifier(toTrustMaterial(root), {
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  });
}

function invalid(file: string, cause?: unknown): CodedError {
  return new CodedError('input', `${printable(file)} is not a trusted root`, {
    hint: 'Write one with: gh attestation trusted-root > trusted_root.jsonl',
    cause,
  });
}
