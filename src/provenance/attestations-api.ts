/** GitHub's attestations API, where `gh` and the pages of a repository look for bundles (docs.github.com, REST "Attestations"). */

import { createLimit } from '../async.ts';
import { CodedError } from '../errors.ts';
import type { Workflow } from '../host/host.ts';
import { isRecord, parseJson } from '../json.ts';
import type { Digest } from '../oci/digest.ts';
import { printable } from '../text.ts';
import { type Bundle, bundleSizeLimit } from './bundle.ts';
import {
  type Fetch,
  type Pause,
  requestService,
  type ServiceRequest,
  type ServiceResponse,
} from './service-request.ts';
import { decodeSnappy } from './snappy.ts';

export interface AttestationsApi {
  /** Stores the bundles about one digest that are not stored yet. Returns the page of each, in their order. */
  store(digest: Digest, bundles: readonly StoredBundle[]): Promise<readonly string[]>;
}

export interface StoredBundle {
  readonly bundle: Bundle;
  /** Signed by this run, so that it cannot be stored yet. */
  readonly isNew: boolean;
}

/** Bundles that are stored at once: more than a few writes in parallel exceed GitHub's secondary rate limits. */
const concurrency = 2;
/** A digest with more attestations than so many pages of 100 is given up. */
const pageLimit = 20;

export function createAttestationsApi(
  { api, server, repository }: Pick<Workflow, 'api' | 'server' | 'repository'>,
  token: string,
  fetch: Fetch,
  pause?: Pause,
): AttestationsApi {
  const url = `${api}/repos/${repository}/attestations`;
  const pages = `${server}/${repository}/attestations`;
  const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
  const limit = createLimit(concurrency);
  const request = (one: Omit<ServiceRequest, 'headers'>) => requestService(fetch, { ...one, headers }, pause);
  const client = { url, repository, fetch, request };
  const store = (bundle: Bundle) =>
    limit(async () => {
      const action = `store an attestation of ${repository}`;
      const response = await request({ url, action, body: { bundle: bundle.document } });
      requireSuccess(response, action);
      const id = isRecord(response.json) ? response.json.id : undefined;
      return typeof id === 'number' ? `${pages}/${id}` : pages;
    });
  return {
    async store(digest, bundles) {
      const known = bundles.some(({ isNew }) => !isNew) ? await signaturesOf(digest, client) : new Set();
      return await Promise.all(
        bundles.map(async ({ bundle }) =>
          known.has(signatureOf(bundle.document)) ? pages : await store(bundle),
        ),
      );
    },
  };
}

interface Client {
  readonly url: string;
  readonly repository: string;
  readonly fetch: Fetch;
  request(one: Omit<ServiceRequest, 'headers'>): Promise<ServiceResponse>;
}

/** The signatures of the bundles that are stored about the digest. */
async function signaturesOf(digest: Digest, client: Client): Promise<ReadonlySet<string>> {
  const action = `list the attestations of ${client.repository}`;
  const found = new Set<string>();
  let url: string | undefined = `${client.url}/${digest}?per_page=100`;
  for (let page = 0; url !== undefined && page < pageLimit; page += 1) {
    const response: ServiceResponse = await client.request({ url, action });
    // GitHub answers so for a digest that it has never seen.
    if (response.status === 404 || response.status === 422) break;
    requireSuccess(response, action);
    for (const one of attestationsIn(response.json)) found.add(signatureOf(await bundleOf(one, client)));
    url = response.next;
  }
  return found;
}

function attestationsIn(json: unknown): readonly unknown[] {
  const listed: unknown = isRecord(json) ? json.attestations : undefined;
  return Array.isArray(listed) ? listed : [];
}

/** Newer versions of the API list a URL in place of the bundle, at which it is compressed, for everybody who knows the URL. */
async function bundleOf(listed: unknown, { url: api, fetch }: Client): Promise<unknown> {
  if (!isRecord(listed)) return undefined;
  const { bundle, bundle_url: url } = listed;
  if (isRecord(bundle) || typeof url !== 'string' || !URL.canParse(url)) return bundle;
  if (![new URL(api).protocol, 'https:'].includes(new URL(url).protocol)) return undefined;
  try {
    const response = await fetch(url);
    const content = response.ok ? decodeSnappy(await readBytes(response), bundleSizeLimit) : undefined;
    return content && parseJson(new TextDecoder().decode(content));
  } catch {
    return undefined;
  }
}

async function readBytes(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > bundleSizeLimit) throw new Error('the bundle is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requireSuccess({ status, json }: ServiceResponse, action: string): void {
  if (status >= 200 && status < 300) return;
  const message =
    isRecord(json) && typeof json.message === 'string' ? `: ${printable(json.message, 200)}` : '';
  if (status === 401 || status === 403 || status === 404)
    throw new CodedError('denied', `GitHub does not let this job ${action} (status ${status}${message})`, {
      hint: 'Allow it in the workflow; a private repository needs GitHub Enterprise Cloud, or "key": permissions: attestations: write',
    });
  throw new CodedError('unavailable', `could not ${action}: status ${status}${message}`, {
    hint: 'Re-run later.',
  });
}

/** No two signatures are the same. */
function signatureOf(bundle: unknown): string {
  const envelope = isRecord(bundle) ? bundle.dsseEnvelope : undefined;
  const signatures: unknown = isRecord(envelope) ? envelope.signatures : undefined;
  const [first] = Array.isArray(signatures) ? (signatures as unknown[]) : [];
  return isRecord(first) && typeof first.sig === 'string' ? first.sig : '';
}
