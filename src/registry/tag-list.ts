/** The list of tags of one repository (distribution-spec v1.1, "Listing Tags"). */

import { CodedError } from '../errors.ts';
import { isRecord, parseJson } from '../json.ts';
import { printRepository } from '../oci/reference.ts';
import { isTag } from '../oci/tag.ts';
import { type RepositoryContext, repositoryError } from './client.ts';
import { type HttpResponse, isAbsent, isSuccess } from './http/response.ts';
import { pages } from './pages.ts';

/** What a page is requested to hold at most: ECR and distribution refuse or clamp more. */
const pageSize = 1000;
/** Bytes of a page; distribution 2.8 ignores the size that is requested and sends all tags at once. */
const pageBytes = 32 * 1024 * 1024;
/** Tags, which are all kept in memory. */
const tagLimit = 1_000_000;

/**
 * Yields every tag once. A repository that does not exist has none.
 *
 * Some registries ignore `n` or `last` and repeat tags, so a page without a new one is the last. Throws for any other end, such as a
 * later page that is absent: whoever deletes or moves tags takes what is not listed for what is not there.
 */
export async function* listTags(context: RepositoryContext): AsyncGenerator<string> {
  const seen = new Set<string>();
  let isFirst = true;
  for await (const response of pages(context, `tags/list?n=${pageSize}`, { limit: pageBytes })) {
    if (isFirst && isAbsent(response)) return;
    isFirst = false;
    if (!isSuccess(response) || response.truncated) throw repositoryError(context, response, 'list the tags');
    const listed = tagsOf(response);
    if (!listed) throw noList(context);
    const added = listed.filter((tag) => !seen.has(tag));
    if (added.length === 0) return;
    if (seen.size + added.length > tagLimit) throw tooMany(context);
    for (const tag of added) {
      if (seen.has(tag)) continue;
      seen.add(tag);
      if (isTag(tag)) yield tag;
    }
  }
}

/** Where there are none, `tags` is `null` (distribution) or left out beside the name; `undefined` for anything but a list. */
function tagsOf({ body }: HttpResponse): readonly string[] | undefined {
  try {
    const value = parseJson(new TextDecoder().decode(body));
    if (!isRecord(value)) return undefined;
    const { name, tags = typeof name === 'string' ? null : undefined } = value;
    if (tags === null) return [];
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
  } catch {
    return undefined;
  }
}

function noList({ repository }: RepositoryContext): CodedError {
  return new CodedError('unsupported', `${printRepository(repository)} responds with no list of tags`, {
    hint: 'Check that the address is that of a container registry, and that no proxy answers in its place.',
  });
}

function tooMany({ repository }: RepositoryContext): CodedError {
  return new CodedError('unsupported', `${printRepository(repository)} has more than ${tagLimit} tags`, {
    hint: 'Delete the tags that are not needed.',
  });
}
