/** Discovery endpoints of the fake registry: paged tags, and referrers (distribution-spec v1.1, "Content Discovery"). */

import { errorResponse, type FakeRequest, type FakeResponse, jsonResponse } from './message.ts';
import type { FakeOptions } from './options.ts';
import type { Repository, Store, StoredManifest } from './store.ts';

const indexType = 'application/vnd.oci.image.index.v1+json';

/** Handles `/v2/<name>/tags/list`. */
export function handleTags(request: FakeRequest, store: Store, name: string): FakeResponse {
  const repository = store.find(name);
  if (!repository) return errorResponse(404, 'NAME_UNKNOWN');
  const last = request.query.get('last') ?? '';
  const rest = [...repository.tags.keys()].sort().filter((tag) => tag > last);
  const limit = request.query.has('n') ? Number(request.query.get('n')) : rest.length;
  const tags = rest.slice(0, limit);
  const more = rest.length > tags.length && tags.length > 0;
  const link: Record<string, string> = more
    ? { link: `</v2/${name}/tags/list?n=${limit}&last=${tags.at(-1)}>; rel="next"` }
    : {};
  return jsonResponse(200, { name, tags }, link);
}

/** Handles `/v2/<name>/referrers/<digest>`. */
export function handleReferrers(
  request: FakeRequest,
  store: Store,
  name: string,
  subject: string,
  options: FakeOptions,
): FakeResponse {
  if (options.referrers === false)
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found\n' };
  if (!/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(subject))
    return errorResponse(400, 'DIGEST_INVALID');
  const type = request.query.get('artifactType');
  const all = referrersOf(store.find(name), subject);
  const manifests = type === null ? all : all.filter((entry) => entry.artifactType === type);
  const filtered: Record<string, string> = type === null ? {} : { 'oci-filters-applied': 'artifactType' };
  return jsonResponse(
    200,
    { schemaVersion: 2, mediaType: indexType, manifests },
    { 'content-type': indexType, ...filtered },
  );
}

interface Entry {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly artifactType?: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

function referrersOf(repository: Repository | undefined, subject: string): readonly Entry[] {
  const manifests = [...(repository?.manifests ?? [])];
  return manifests
    .filter(([, manifest]) => manifest.subject === subject)
    .map(([digest, manifest]) => entryOf(digest, manifest));
}

function entryOf(digest: string, manifest: StoredManifest): Entry {
  const body = JSON.parse(manifest.bytes.toString('utf8')) as {
    artifactType?: string;
    config?: { mediaType?: string };
    annotations?: Record<string, string>;
  };
  const artifactType = body.artifactType ?? body.config?.mediaType;
  return {
    mediaType: manifest.mediaType,
    digest,
    size: manifest.bytes.byteLength,
    ...(artifactType && { artifactType }),
    ...(body.annotations && { annotations: body.annotations }),
  };
}
