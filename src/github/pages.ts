/** Pages of a list of GitHub's REST API. */

import type { GitHubClient } from './api.ts';

const pageSize = 100;

/** Each page of a list, in order and at most `limit` of them (docs.github.com, "Using pagination in the REST API"). */
export async function* pagesOf(
  github: GitHubClient,
  path: string,
  query: Readonly<Record<string, string>>,
  limit: number,
): AsyncGenerator<readonly unknown[]> {
  for (let page = 1; page <= limit; page += 1) {
    const { data, headers } = await github.request(`GET ${path}`, { ...query, per_page: pageSize, page });
    const items: readonly unknown[] = Array.isArray(data) ? data : [];
    yield items;
    if (!hasNext(headers.link, items.length)) return;
  }
}

/** What is hidden from the account makes a page shorter; only the header tells that it is the last. */
function hasNext(link: unknown, count: number): boolean {
  return typeof link === 'string' ? /;\s*rel="?next"?/.test(link) : count >= pageSize;
}
