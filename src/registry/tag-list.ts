/** The list of tags of one repository, read page by page. */

import { isRecord, parseJson } from '../json.ts';
import { isTag, type Tag } from '../oci/reference.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, hasCode, header, isSuccess } from './http/response.ts';
import { isRetryable } from './http/retry.ts';

/** Tags of a page. Amazon ECR refuses more, and CNCF distribution takes more for this; others ignore it. */
const pageSize = 1000;
/** Bytes of a page: a thousand tags of full length with room to spare, since a registry may ignore the size of pages. */
const pageLimit = 8 * 1024 * 1024;
/** A million tags; a list without end is a fault of the registry. */
const maximumPages = 1000;

/**
 * Every tag of the repository, in the registry's order; none when there is no repository. `undefined` when the registry refuses or
 * does not support the list (distribution-spec v1.1, "Listing Tags").
 */
export async function listTags(context: RepositoryContext): Promise<readonly Tag[] | undefined> {
  const tags = new Set<Tag>();
  let query = `n=${pageSize}`;
  for (let page = 0; page < maximumPages; page += 1) {
    const response = await requestPage(context, query);
    if (hasCode(response, 'NAME_UNKNOWN')) break;
    if (!isSuccess(response) && isLasting(response)) return undefined;
    const names = namesIn(response);
    if (!names || !isSuccess(response)) throw repositoryError(context, response, 'list the tags');
    const before = tags.size;
    for (const name of names) if (isTag(name)) tags.add(name);
    const next = nextQuery(response, names);
    if (next === undefined || tags.size === before) break;
    query = next;
  }
  return [...tags];
}

async function requestPage(
  { client, repository, scopes }: RepositoryContext,
  query: string,
): Promise<HttpResponse> {
  return await client.sendWithRetry({
    method: 'GET',
    url: `/v2/${repository.name}/tags/list?${query}`,
    scopes,
    limit: pageLimit,
  });
}

/** True for a refusal that says nothing about the tags; a registry that fails says nothing at all. */
function isLasting(response: HttpResponse): boolean {
  return (
    response.status === 501 || (response.status >= 400 && response.status < 500 && !isRetryable(response))
  );
}

/** `undefined` for anything but a list; some registries write `null` for an empty one (distribution/distribution#3105). */
function namesIn({ body, truncated }: HttpResponse): readonly string[] | undefined {
  if (truncated) return undefined;
  try {
    const value = parseJson(new TextDecoder().decode(body));
    if (!isRecord(value)) return undefined;
    if (value.tags === null || value.tags === undefined) return [];
    return Array.isArray(value.tags) ? value.tags.filter((tag) => typeof tag === 'string') : undefined;
  } catch {
    return undefined;
  }
}

const queryLimit = 4096;

/**
 * The query of the next page. `Link` decides whether there is one; of its address only the query is used, which is `last=` at most
 * registries and an opaque value at some. `crane registry serve` sends no `Link`, so that a full page asks for another.
 */
function nextQuery(response: HttpResponse, names: readonly string[]): string | undefined {
  const link = header(response, 'link');
  if (link !== undefined && /rel="?next/i.test(link)) {
    const search = URL.parse(/<([^>]*)>/.exec(link)?.[1] ?? '', response.url.href)?.search ?? '';
    return search.length > 1 && search.length <= queryLimit ? search.slice(1) : undefined;
  }
  return names.length === pageSize ? `n=${pageSize}&last=${names.at(-1)}` : undefined;
}
