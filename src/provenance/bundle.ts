/** The Bundle: an envelope with all that a verifier needs besides its trust (sigstore/protobuf-specs, sigstore_bundle.proto). */

import { isRecord } from '../json.ts';
import { encode } from '../oci/manifest.ts';
import { list, object, type Reader, record, text, where } from '../shape.ts';
import { readDocument } from './document.ts';

/** The media type of a bundle, its layer and its manifest. */
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What cosign and gh look for. */
export const bundleTypePrefix = 'application/vnd.dev.sigstore.bundle';
const bundleTypes: readonly string[] = [bundleType, 'application/vnd.dev.sigstore.bundle+json;version=0.3'];

/** Bytes; a predicate has at most 16 MiB (actions/attest), and is written in base64. */
export const bundleSizeLimit = 24 * 1024 * 1024;

export interface Bundle {
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** Who has signed: the hint of a public key, or a certificate in DER. */
  readonly signer: { readonly hint: string } | { readonly certificate: Uint8Array };
  /** The whole document, for the library that verifies certificates. */
  readonly document: unknown;
}

/** The bundle of a signature by a key, without `keyid`: cosign compares that with the fingerprint of its key, not with the hint. */
export function encodeKeyBundle(bundle: {
  readonly hint: string;
  readonly payloadType: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}): Uint8Array {
  return encode({
    mediaType: bundleType,
    verificationMaterial: { publicKey: { hint: bundle.hint } },
    dsseEnvelope: {
      payload: base64(bundle.payload),
      payloadType: bundle.payloadType,
      signatures: [{ sig: base64(bundle.signature) }],
    },
  });
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** Parses a bundle. Throws `invalid-attestation`, also for members that cosign does not know, since it ignores the bundle then. */
export function readBundle(bytes: Uint8Array): Bundle {
  const { dsseEnvelope, verificationMaterial } = readDocument(bundleShape, bytes, 'the bundle');
  const [first] = dsseEnvelope.signatures;
  return {
    payloadType: dsseEnvelope.payloadType,
    payload: dsseEnvelope.payload,
    signature: first?.sig ?? new Uint8Array(),
    signer: verificationMaterial,
    document: JSON.parse(new TextDecoder().decode(bytes)),
  };
}

/** The index of its entry in a transparency log, if it has one. */
export function logIndexOf({ document }: Bundle): string | undefined {
  const material = isRecord(document) ? document.verificationMaterial : undefined;
  const entries: unknown = isRecord(material) ? material.tlogEntries : undefined;
  const [entry] = Array.isArray(entries) ? (entries as unknown[]) : [];
  // Members with the value 0 are left out in the JSON form of protocol buffers.
  return isRecord(entry) ? String(entry.logIndex ?? '0') : undefined;
}

const bytesInBase64: Reader<Uint8Array> = (shape) =>
  Buffer.from(where(text, isBase64, 'base64')(shape), 'base64');

/** The expression has no groups, which would overflow the stack for a text of several megabytes. */
function isBase64(value: string): boolean {
  return value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
}

const one = <Item>(item: Reader<Item>): Reader<readonly Item[]> =>
  where(list(item, 1), ({ length }) => length === 1, 'a list of exactly one');

const signerShape: Reader<Bundle['signer']> = (shape) => {
  const { certificate, publicKey } = object(
    {},
    {
      publicKey: object({}, { hint: text }),
      certificate: object({ rawBytes: bytesInBase64 }, {}),
      tlogEntries: list(record),
      timestampVerificationData: record,
    },
  )(shape);
  if (certificate && !publicKey) return { certificate: certificate.rawBytes };
  if (publicKey && !certificate) return { hint: publicKey.hint ?? '' };
  throw shape.error(shape.path, 'must have either a certificate or a public key');
};

const bundleShape = object(
  {
    mediaType: where(text, (type) => bundleTypes.includes(type), 'that of a bundle of version 0.3'),
    verificationMaterial: signerShape,
    dsseEnvelope: object(
      {
        payload: bytesInBase64,
        payloadType: text,
        signatures: one(object({ sig: bytesInBase64 }, { keyid: text })),
      },
      {},
    ),
  },
  {},
);
