/** The cache service of a runner: entries are found by the documented calls, and saved by GitHub's own client. */

import { createHash } from 'node:crypto';
import { isRecord, parseJson } from '../../json.ts';
import { printable } from '../../text.ts';
import type { CacheService, Environment, ServiceRequests } from '../host.ts';

/** Milliseconds for one response to begin, and for its next bytes to arrive. */
const stallTime = 10_000;
const responseLimit = 64 * 1024;

/** Absent where the runner offers none, or its `cache-mode` allows neither reading nor writing. */
export function cacheService(
  environment: Environment,
  { fetch, runLibrary }: ServiceRequests,
): CacheService | undefined {
  // The service of act, which is one of version 1, asks for none.
  const { ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
  const base = serviceUrl(environment);
  const isOffered = base !== undefined && (token !== '' || !isV2(environment));
  if (!isOffered || modeOf(environment) === 'none') return undefined;
  return {
    async find(prefix, folder, signal) {
      const prefixes = [`${prefix}-${scopeOf(environment)}-`, `${prefix}-`];
      if (modeOf(environment) === 'write-only') return undefined;
      for (const version of versionsOf(folder)) {
        const url = await locate({
          ...{ base, token, isV2: isV2(environment), prefixes, version, signal, fetch },
        });
        if (url !== undefined) return download(url, { fetch, signal });
      }
      return undefined;
    },
    async save(parent, folder, { prefix, content }, signal) {
      if (modeOf(environment) === 'read') throw new Error('the cache-mode of the job does not allow it');
      const { saveWithClient } = await import('./cache-client.ts');
      const key = `${prefix}-${scopeOf(environment)}-${content}`;
      return await runLibrary(() => saveWithClient(parent, folder, key, signal), signal);
    },
  };
}

/** As @actions/cache chooses (lib/internal/config.js): the second version on github.com, and where a server says so on a loopback name. */
function isV2({
  ACTIONS_CACHE_SERVICE_V2: flag,
  GITHUB_SERVER_URL: server = 'https://github.com',
}: Environment): boolean {
  const host = URL.parse(server)?.hostname.toLowerCase() ?? '';
  const isGitHub = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
  return isGitHub && flag !== undefined && flag !== '';
}

function serviceUrl(environment: Environment): string | undefined {
  const { ACTIONS_RESULTS_URL: results, ACTIONS_CACHE_URL: cache } = environment;
  const url = isV2(environment) ? results : cache || results;
  return url ? (url.endsWith('/') ? url : `${url}/`) : undefined;
}

function modeOf({ ACTIONS_CACHE_MODE: mode = '' }: Environment): string {
  return mode.trim().toLowerCase();
}

/** Jobs with other artifacts do not overwrite each other's newest entry. */
function scopeOf({
  GITHUB_WORKFLOW: workflow,
  GITHUB_JOB: job,
  RUNNER_OS: os,
  RUNNER_ARCH: arch,
}: Environment): string {
  return createHash('sha256').update([workflow, job, os, arch].join('\n')).digest('hex').slice(0, 12);
}

/** The version of an entry is a hash of its paths and its compression, which is zstd where the program exists (lib/internal/cacheUtils.js). */
function versionsOf(folder: string): readonly string[] {
  return ['zstd-without-long', 'gzip'].map((compression) => {
    const parts = [folder, compression, ...(process.platform === 'win32' ? ['windows-only'] : []), '1.0'];
    return createHash('sha256').update(parts.join('|')).digest('hex');
  });
}

/** How the service is reached, and until when. */
interface Connection {
  readonly fetch: typeof globalThis.fetch;
  readonly signal: AbortSignal;
}

const twirp = 'twirp/github.actions.results.api.v1.CacheService';

interface Lookup extends Connection {
  readonly base: string;
  readonly token: string;
  readonly isV2: boolean;
  readonly prefixes: readonly string[];
  readonly version: string;
}

/** The address of the archive, or `undefined` if there is no entry. */
async function locate({
  base,
  token,
  isV2: second,
  prefixes,
  version,
  ...connection
}: Lookup): Promise<string | undefined> {
  const [key = '', ...others] = prefixes;
  const authorization = `Bearer ${token}`;
  const response = second
    ? await request(new URL(`${twirp}/GetCacheEntryDownloadURL`, base), {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ key, restore_keys: others, version }),
        ...connection,
      })
    : await request(
        new URL(
          `_apis/artifactcache/cache?keys=${prefixes.map(encodeURIComponent)}&version=${version}`,
          base,
        ),
        {
          headers: { authorization, accept: 'application/json;api-version=6.0-preview.1' },
          ...connection,
        },
      );
  if (response.status === 204) return undefined;
  const body = await readText(response);
  if (response.status !== 200) throw new Error(`the service responds with the status ${response.status}`);
  const value = parseJson(body);
  const location = isRecord(value) ? (second ? value.signed_download_url : value.archiveLocation) : undefined;
  if (typeof location !== 'string' || location === '') return undefined;
  return location;
}

/** What a request needs besides its address. */
interface Init extends Connection {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A response that has begun within the stall time; redirects of a service that is asked with a token are not followed. */
async function request(url: URL | string, { fetch, ...init }: Init): Promise<Response> {
  const begun = new AbortController();
  const timer = setTimeout(() => begun.abort(), stallTime);
  try {
    return await fetch(url, {
      ...init,
      redirect: 'error',
      signal: AbortSignal.any([begun.signal, init.signal]),
    });
  } catch (error) {
    throw new Error(begun.signal.aborted ? `no response within ${stallTime / 1000} s` : reasonOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return printable(cause instanceof Error ? cause.message || cause.name : String(cause), 200);
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bodyOf(response)) {
    size += chunk.byteLength;
    if (size > responseLimit) throw new Error('the response of the service is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The archive, without the token: the address is signed. Throws while it is read. */
async function* download(url: string, connection: Connection): AsyncGenerator<Uint8Array> {
  const target = URL.parse(url);
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:')
    throw new Error('the service names no address');
  const response = await request(target, connection);
  if (response.status !== 200) throw new Error(`the download responds with the status ${response.status}`);
  yield* bodyOf(response);
}

/** Chunks of the body, each within the stall time. */
async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await withinStallTime(reader.read());
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function withinStallTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no bytes within ${stallTime / 1000} s`)), stallTime);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
