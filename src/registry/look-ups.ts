/** Look-ups: what a tag or digest refers to in one repository, with or without the manifest. */

import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestOf, parseDigest } from '../oci/digest.ts';
import { isGenericType, parseManifest } from '../oci/manifest.ts';
import { isMediaType, octetStreamType } from '../oci/media-types.ts';
import type { Tag } from '../oci/reference.ts';
import type { ManifestBytes } from '../store/store.ts';
import { isUnknown, type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, header, isAbsent, isSuccess } from './http/response.ts';
import { isHostNotFound } from './http/retry.ts';
import { getRequest, isDigestOf, otherBytes, requireWhole } from './manifests.ts';

/**
 * What a tag or digest points at: by HEAD, or by GET where HEAD is refused or incomplete. `undefined` when it is absent, or when
 * nothing is known because the registry refuses the look-up.
 *
 * The first look-up at a host shows whether HEAD is of use there; the others wait for it, and are one request each.
 */
export async function resolveReference(
  context: RepositoryContext,
  reference: Tag | Digest,
): Promise<Descriptor | undefined> {
  const { observed } = context.client;
  if (await observed.headWorks) return (await resolveByHead(context, reference)).found;
  if (observed.headWorks) return (await readReference(context, reference))?.descriptor;
  const first = resolveByHead(context, reference);
  observed.headWorks = first.then(
    ({ headWorks }) => headWorks,
    () => true,
  );
  return (await first).found;
}

interface Resolved {
  readonly found: Descriptor | undefined;
  readonly headWorks: boolean;
}

async function resolveByHead(context: RepositoryContext, reference: Tag | Digest): Promise<Resolved> {
  const head = await send(context, reference, 'HEAD');
  if (head.status === 404) return { found: undefined, headWorks: true };
  // A name that does not resolve would be looked up three times more.
  if (head.status === 0 || isHostNotFound(head)) throw repositoryError(context, head, `look up ${reference}`);
  const described = isSuccess(head) ? describeHead(head) : undefined;
  if (described) return { found: described, headWorks: true };
  return { found: (await readReference(context, reference))?.descriptor, headWorks: false };
}

async function send(
  context: RepositoryContext,
  reference: Tag | Digest,
  method: 'GET' | 'HEAD',
): Promise<HttpResponse> {
  const request = { ...getRequest(context, reference), method };
  const digest = parseDigest(reference);
  if (digest === undefined) return await context.client.sendWithRetry(request);
  const { sendForManifest } = await import('./blob-digest.ts');
  return await sendForManifest(context, digest, request);
}

/** The manifest that a tag or digest points at, in one request, or without one if it has been read before. */
export async function readReference(
  context: RepositoryContext,
  reference: Tag | Digest,
): Promise<ManifestBytes | undefined> {
  const wanted = parseDigest(reference);
  const known = wanted && context.manifestCache.get(wanted);
  if (wanted && known) return { descriptor: descriptorOf(wanted, known), bytes: known };
  const response = await getManifest(context, reference);
  const digest = response && (wanted ?? digestIn(response));
  if (!response || !digest || !isDigestOf(digest, response.body)) return undefined;
  return { descriptor: keep(context, response, digest), bytes: response.body };
}

/**
 * What a tag or digest refers to, by the request that reads the manifest too. Throws `digest-mismatch` for other bytes than those of the
 * digest that is asked for or that the registry names.
 */
export async function resolveAndRead(
  context: RepositoryContext,
  reference: Tag | Digest,
): Promise<Descriptor | undefined> {
  const wanted = parseDigest(reference);
  const known = wanted && context.manifestCache.get(wanted);
  if (wanted && known) return descriptorOf(wanted, known);
  const response = await getManifest(context, reference);
  if (!response) return undefined;
  const digest = wanted ?? statedDigest(response) ?? digestOf(response.body);
  if (!isDigestOf(digest, response.body)) throw otherBytes(context, digest);
  return keep(context, response, digest);
}

/** The response with the manifest; `undefined` when it is absent, or when nothing is known because the registry refuses the look-up. */
async function getManifest(
  context: RepositoryContext,
  reference: Tag | Digest,
): Promise<HttpResponse | undefined> {
  const response = await send(context, reference, 'GET');
  if (isAbsent(response)) return undefined;
  if (isUnknown(context, response)) {
    context.observed.refusedTags.add(reference);
    return undefined;
  }
  if (!isSuccess(response)) throw repositoryError(context, response, `look up ${reference}`);
  requireWhole(context, response, reference);
  return response;
}

/** Keeps the manifest until it is fetched. */
function keep({ manifestCache }: RepositoryContext, response: HttpResponse, digest: Digest): Descriptor {
  manifestCache.set(digest, response.body);
  const mediaType = mediaTypeOf(response);
  const own = isGenericType(mediaType) ? typeOf(response.body) : undefined;
  return { mediaType: own ?? mediaType, digest, size: response.body.byteLength };
}

/** The media type of a manifest by its content; `undefined` for anything else, such as another JSON document. */
function typeOf(bytes: Uint8Array): string | undefined {
  try {
    const { mediaType, config, layers, manifests } = parseManifest(bytes, 'manifest');
    return config || layers.length > 0 || manifests.length > 0 ? mediaType : undefined;
  } catch {
    return undefined;
  }
}

/** A manifest that has been read before; without its header, the media type is that in the manifest. */
function descriptorOf(digest: Digest, bytes: Uint8Array): Descriptor {
  try {
    return { mediaType: parseManifest(bytes, digest).mediaType, digest, size: bytes.byteLength };
  } catch {
    return { mediaType: octetStreamType, digest, size: bytes.byteLength };
  }
}

/** The digest in the header where the bytes have it, which may be one of another algorithm; else that of the bytes. */
function digestIn(response: HttpResponse): Digest {
  const stated = statedDigest(response);
  return stated && isDigestOf(stated, response.body) ? stated : digestOf(response.body);
}

function statedDigest(response: HttpResponse): Digest | undefined {
  return parseDigest(header(response, 'docker-content-digest') ?? '');
}

function describeHead(response: HttpResponse): Descriptor | undefined {
  const digest = statedDigest(response);
  const size = Number(header(response, 'content-length') ?? Number.NaN);
  const mediaType = mediaTypeOf(response);
  // A server of files gives all content one type.
  if (!digest || !Number.isSafeInteger(size) || size <= 0 || isGenericType(mediaType)) return undefined;
  return { mediaType, digest, size };
}

function mediaTypeOf(response: HttpResponse): string {
  const type = (header(response, 'content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
  return isMediaType(type) ? type : octetStreamType;
}
