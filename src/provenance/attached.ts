/** The bundles that a store lists as referrers of a manifest, read and parsed, each with what is wrong with it. */

import { asCodedError, type CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { ReadStore } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { type Bundle, bundleSizeLimit, bundleTypePrefix, readBundle } from './bundle.ts';
import { invalidDocument } from './document.ts';
import { predicateTypeKey } from './referrer.ts';
import { payloadType, readStatement, type Statement } from './statement.ts';

/** A referrer with a bundle; nothing of it is verified but its digests. */
export interface Attached {
  readonly manifest: Descriptor;
  readonly bundle: Bundle;
  readonly statement: Statement;
}

/** A referrer that should have a bundle and has none that can be read. */
export interface Unreadable {
  readonly manifest: Descriptor;
  readonly error: CodedError;
}

/** Codes of errors that say something about the bundle, and not about the network. */
const contentErrors: readonly string[] = [
  'invalid-attestation',
  'invalid-layout',
  'digest-mismatch',
  'not-found',
];

/**
 * The bundles about a subject, one after another, since anybody who may push can attach a thousand large ones. `predicateTypes` leaves out
 * those that the store lists with another type. Throws when the store cannot be read.
 */
export async function* readAttached(
  store: ReadStore,
  subject: Digest,
  predicateTypes?: readonly string[],
): AsyncGenerator<Attached | Unreadable> {
  const listed = (await store.referrers?.(subject)) ?? [];
  for (const manifest of listed.filter((entry) => mayHold(entry, predicateTypes))) {
    const one = await readOne(store, manifest, subject).catch((error: unknown) =>
      unreadable(manifest, error),
    );
    if (one) yield one;
  }
}

/** Some registries list a referrer without its type. */
function mayHold(
  { mediaType, artifactType = bundleTypePrefix, annotations }: Descriptor,
  predicateTypes?: readonly string[],
) {
  const listedAs = annotations?.[predicateTypeKey];
  const isBundle = artifactType.startsWith(bundleTypePrefix) || artifactType === emptyConfigType;
  const isWanted = !predicateTypes || listedAs === undefined || predicateTypes.includes(listedAs);
  return isManifestType(mediaType) && isBundle && isWanted;
}

/** What an index lists that takes the type of the config for that of the manifest (sigstore/cosign#4641). */
const emptyConfigType = 'application/vnd.oci.empty.v1+json';

function unreadable(manifest: Descriptor, cause: unknown): Unreadable {
  const error = asCodedError(cause);
  if (!contentErrors.includes(error.code)) throw error;
  return { manifest, error };
}

async function readOne(store: ReadStore, entry: Descriptor, subject: Digest): Promise<Attached | undefined> {
  const { mediaType, digest, size } = entry;
  const bytes = await readVerified(store.fetch({ mediaType, digest, size }), entry, manifestSizeLimit);
  const manifest = parseManifest(bytes, digest, mediaType);
  const [layer] = manifest.layers;
  if (!layer?.mediaType.startsWith(bundleTypePrefix)) return undefined;
  if (manifest.layers.length !== 1) throw invalidDocument('the manifest of the bundle has several layers');
  if (manifest.subject?.digest !== subject)
    throw invalidDocument('the manifest of the bundle has another subject');
  const bundle = readBundle(await readVerified(store.fetch(layer), layer, bundleSizeLimit));
  if (bundle.payloadType !== payloadType)
    throw invalidDocument(`the payload has the type "${bundle.payloadType}" instead of ${payloadType}`);
  return { manifest: entry, bundle, statement: readStatement(bundle.payload) };
}
