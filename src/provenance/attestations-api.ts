/** GitHub's attestations API: where `gh attestation verify` and the pages of a repository look for bundles (docs.github.com, REST "Attestations"). */

import { CodedError } from '../errors.ts';
import type { Workflow } from '../host/host.ts';
import { isRecord } from '../json.ts';
import type { Digest } from '../oci/digest.ts';
import type { Bundle } from './bundle.ts';
import { type Fetch, requestService, type ServiceResponse } from './service-request.ts';

export interface AttestationsApi {
  /** Stores the bundles about one digest that are not stored yet. */
  store(digest: Digest, bundles: readonly Bundle[]): Promise<void>;
}

export function createAttestationsApi(
  { api, repository }: Pick<Workflow, 'api' | 'repository'>,
  token: string,
  fetch: Fetch,
): AttestationsApi {
  const url = `${api}/repos/${repository}/attestations`;
  const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
  return {
    async store(digest, bundles) {
      const action = `list the attestations of ${repository}`;
      const listed = await requestService(fetch, { url: `${url}/${digest}?per_page=100`, action, headers });
      if (listed.status !== 404) requireSuccess(listed, action);
      const known = signaturesIn(listed.json);
      for (const bundle of bundles.filter((one) => !known.has(signatureOf(one.document)))) {
        const storing = `store an attestation of ${repository}`;
        const body = { bundle: bundle.document };
        requireSuccess(await requestService(fetch, { url, action: storing, headers, body }), storing);
      }
    },
  };
}

function requireSuccess({ status }: ServiceResponse, action: string): void {
  if (status >= 200 && status < 300) return;
  if (status === 401 || status === 403 || status === 404)
    throw new CodedError('denied', `GitHub does not let this job ${action} (status ${status})`, {
      hint: 'Allow it in the workflow; a private repository needs GitHub Enterprise Cloud, or "key": permissions: attestations: write',
    });
  throw new CodedError('unavailable', `could not ${action}: status ${status}`, { hint: 'Re-run later.' });
}

function signaturesIn(response: unknown): ReadonlySet<string> {
  const listed: unknown = isRecord(response) ? response.attestations : undefined;
  const attestations: readonly unknown[] = Array.isArray(listed) ? listed : [];
  return new Set(attestations.map((one) => (isRecord(one) ? signatureOf(one.bundle) : '')));
}

/** No two signatures are the same. */
function signatureOf(bundle: unknown): string {
  const envelope = isRecord(bundle) ? bundle.dsseEnvelope : undefined;
  const signatures: unknown = isRecord(envelope) ? envelope.signatures : undefined;
  const [first] = Array.isArray(signatures) ? (signatures as unknown[]) : [];
  return isRecord(first) && typeof first.sig === 'string' ? first.sig : '';
}
