/** Pages of a list in a registry: requested one after the other, as the `Link` header names the next one. */

import { CodedError } from '../errors.ts';
import { printRepository } from '../oci/reference.ts';
import type { RegistryRequest, RepositoryContext } from './client.ts';
import { type HttpResponse, resolveLocation } from './http/response.ts';

/** Maximum number of pages; a registry that makes up another one each time would otherwise keep the run busy until its timeout. */
export const pageLimit = 1000;

export type Page = Pick<RegistryRequest, 'headers' | 'limit'>;

/**
 * Yields the response to each page, also one that is an error, after which nothing follows. `path` is below the repository:
 * `tags/list?n=100`. Throws `unsupported` for more than a thousand, since a list that ends early is none.
 */
export async function* pages(
  { client, repository, scopes }: RepositoryContext,
  path: string,
  page: Page = {},
): AsyncGenerator<HttpResponse> {
  const seen = new Set<string>();
  let url: string | URL = `/v2/${repository.name}/${path}`;
  for (let count = 0; count < pageLimit; count += 1) {
    const response: HttpResponse = await client.sendWithRetry({ method: 'GET', url, scopes, ...page });
    yield response;
    const next = nextPage(response);
    if (response.status !== 200 || next === undefined) return;
    const location = resolveLocation(next, response.url, client.policy);
    if (seen.has(location.href)) return;
    seen.add(location.href);
    url = location;
  }
  throw new CodedError(
    'unsupported',
    `${printRepository(repository)} has a list of more than ${pageLimit} pages`,
    {
      hint: 'Ask the operator of the registry why its pages are that small.',
    },
  );
}

/** The target of `Link: <…>; rel="next"` (RFC 8288); olareg writes `rel=next`. */
export function nextPage(response: HttpResponse): string | undefined {
  for (const line of response.headers.get('link') ?? []) {
    const target = /<([^<>]*)>\s*;[^<]*\brel\s*=\s*"?next\b/i.exec(line)?.[1];
    if (target) return target;
  }
  return undefined;
}
