/** Where GitHub's REST API is, which a runner of a GitHub Enterprise Server says. */

import type { Environment } from './host.ts';

const publicApi = 'https://api.github.com';

export function gitHubApi({ GITHUB_API_URL: url }: Environment): string {
  return URL.canParse(url ?? '') ? (url ?? '').replace(/\/+$/, '') : publicApi;
}
