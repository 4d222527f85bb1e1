/** Listing endpoints of the fake registry: tags by page, and referrers (distribution-spec v1.1, "Content Discovery"). */

import { type Call, failure, type HttpResponse, json } from './message.ts';
import type { FakeOptions } from './options.ts';
import type { Repository, Store, StoredManifest } from './store.ts';

const indexType = 'application/vnd.oci.image.index.v1+json';

/** Answers `/v2/<name>/tags/list`. */
export function answerTags(call: Call, store: Store, name: string): HttpResponse {
  const repository = store.find(name);
  if (!repository) return failure(404, 'NAME_UNKNOWN');
  const last = call.query.get('last') ?? '';
  const rest = [...repository.tags.keys()].sort().filter((tag) => tag > last);
  const most = call.query.has('n') ? Number(call.query.get('n')) : rest.length;
  const tags = rest.slice(0, most);
  const more = rest.length > tags.length && tags.length > 0;
  const link: Record<string, string> = more
    ? { link: `</v2/${name}/tags/list?n=${most}&last=${tags.at(-1)}>; rel="next"` }
    : {};
  return json(200, { name, tags }, link);
}

/** Answers `/v2/<name>/referrers/<digest>`. */
export function answerReferrers(
  call: Call,
  store: Store,
  name: string,
  subject: string,
  options: FakeOptions,
): HttpResponse {
  if (options.referrers === false)
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: '404 page not found\n' };
  if (!/^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(subject)) return failure(400, 'DIGEST_INVALID');
  const type = call.query.get('artifactType');
  const all = referrersOf(store.find(name), subject);
  const manifests = type === null ? all : all.filter((entry) => entry.artifactType === type);
  const filtered: Record<string, string> = type === null ? {} : { 'oci-filters-applied': 'artifactType' };
  return json(
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
