/** The list of tags of one repository (distribution-spec v1.1, "Listing Tags"). */

import { isRecord, parseJson } from '../json.ts';
import { isTag } from '../oci/tag.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, isAbsent, isSuccess } from './http/response.ts';
import { pages } from './pages.ts';

/** What a page is requested to hold at most: ECR and distribution refuse or clamp more. */
const pageSize = 1000;
/** Bytes of a page; distribution 2.8 ignores the size that is requested and sends all tags at once. */
const pageBytes = 32 * 1024 * 1024;

/**
 * Yields every tag once. A repository that does not exist has none.
 *
 * Some registries ignore `n` or `last` and repeat tags, so a page without a new one is the last.
 */
export async function* listTags(context: RepositoryContext): AsyncGenerator<string> {
  const seen = new Set<string>();
  for await (const response of pages(context, `tags/list?n=${pageSize}`, { limit: pageBytes })) {
    if (isAbsent(response)) return;
    if (!isSuccess(response) || response.truncated) throw repositoryError(context, response, 'list the tags');
    const added = tagsOf(response).filter((tag) => isTag(tag) && !seen.has(tag));
    if (added.length === 0) return;
    for (const tag of added) {
      if (seen.has(tag)) continue;
      seen.add(tag);
      yield tag;
    }
  }
}

/** `tags` is `null` where there are none (distribution). */
function tagsOf({ body }: HttpResponse): readonly string[] {
  try {
    const value = parseJson(new TextDecoder().decode(body));
    const tags = isRecord(value) ? value.tags : undefined;
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
  } catch {
    return [];
  }
}
