/** Trust: the authorities whose certificates, logs and timestamps are believed, from a trusted root (sigstore/protobuf-specs). */

import type { TrustedRoot } from '@sigstore/protobuf-specs';
import type { Verifier } from '@sigstore/verify';
import { CodedError } from '../errors.ts';
import type { Host, ServiceRequests } from '../host/host.ts';
import { parseJson } from '../json.ts';
import { printable } from '../text.ts';

/** Verifiers by root: a bundle is verified if one of them accepts it. */
export interface Trust {
  readonly verifiers: readonly Verifier[];
  /** The certificates of authorities in all roots, in DER. */
  readonly authorities: readonly Uint8Array[];
}

export type TrustHost = Pick<Host, 'readInputFile' | 'scratch'> & Pick<ServiceRequests, 'runLibrary'>;

/** The roots of the file, else the root of the public instance. */
export async function openTrust(file: string | undefined, host: TrustHost): Promise<Trust> {
  if (file === undefined) return await fetchPublicRoot(await host.scratch(), host);
  return await readTrustedRoots(await host.readInputFile(file), file);
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

/** The root of the public Sigstore instance, which TUF keeps up to date in the given folder. Throws `unavailable`. */
export async function fetchPublicRoot(
  folder: string,
  { runLibrary }: Pick<ServiceRequests, 'runLibrary'>,
): Promise<Trust> {
  const { getTrustedRoot } = await import('@sigstore/tuf');
  try {
    return await createTrust([await runLibrary(() => getTrustedRoot({ cachePath: folder }))]);
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new CodedError(
      'unavailable',
      `the trusted root of Sigstore could not be fetched: ${printable(message)}`,
      {
        hint: 'Re-run, or give the root as a file: trusted-root: trusted_root.json',
        cause,
      },
    );
  }
}

async function createTrust(roots: readonly TrustedRoot[]): Promise<Trust> {
  const authorities = roots.flatMap(({ certificateAuthorities }) =>
    certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? []),
  );
  return {
    verifiers: await Promise.all(roots.map(createVerifier)),
    authorities: authorities.map(({ rawBytes }) => rawBytes),
  };
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
