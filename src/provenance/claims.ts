/** The claims of a workflow run: an OpenID Connect token of its server, verified with the keys of its issuer. */

import type { JSONWebKeySet, JWK } from 'jose';
import { CodedError } from '../errors.ts';
import type { Workflow } from '../host/host.ts';
import { isRecord } from '../json.ts';
import { nonEmptyText, object, type Reader, readShape, text } from '../shape.ts';
import { printable } from '../text.ts';
import { type Fetch, requestService } from './service-request.ts';

/** Those that a provenance is made of (docs.github.com, "OpenID Connect reference"). */
export type WorkflowClaims = ReturnType<typeof claims>;

const claims = object(
  {
    iss: nonEmptyText,
    ref: nonEmptyText,
    sha: nonEmptyText,
    repository: nonEmptyText,
    repository_id: nonEmptyText,
    repository_owner_id: nonEmptyText,
    event_name: nonEmptyText,
    job_workflow_ref: nonEmptyText,
    workflow_ref: nonEmptyText,
    run_id: nonEmptyText,
    run_attempt: nonEmptyText,
    runner_environment: nonEmptyText,
  },
  { repository_visibility: text },
  { open: true },
) satisfies Reader<unknown>;

/** Nobody accepts this audience, so that the token is of no use to anybody else (actions/toolkit, packages/attest/src/oidc.ts). */
const ownAudience = 'nobody';

/** Requests a token and verifies it. Throws `unavailable` when that fails, and `denied` for a token of another issuer. */
export async function readClaims(
  workflow: Workflow,
  requestToken: (audience: string) => Promise<string>,
  fetch: Fetch,
  issuers: readonly string[] = [workflow.issuer],
): Promise<WorkflowClaims> {
  const token = await requestToken(ownAudience);
  const { createLocalJWKSet, decodeJwt, jwtVerify } = await import('jose');
  const { iss = '' } = decodeJwt(token);
  if (!isIssuer(iss, issuers)) throw invalidToken(`its issuer is ${printable(iss)}`);
  const keys = await fetchKeys(iss, fetch);
  const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
    issuer: iss,
    audience: ownAudience,
    algorithms: ['RS256', 'ES256'],
    clockTolerance: 60,
  }).catch((cause: unknown) => {
    throw invalidToken(cause instanceof Error ? cause.message : String(cause));
  });
  return readShape(claims, payload, (path, problem) => invalidToken(`${path} ${problem}`));
}

/** An enterprise may have an issuer of its own below that of the server: `<issuer>/<enterprise>`. */
function isIssuer(issuer: string, expected: readonly string[]): boolean {
  return expected.some((one) => issuer === one || issuer.startsWith(`${one}/`));
}

async function fetchKeys(issuer: string, fetch: Fetch): Promise<JSONWebKeySet> {
  const get = async (url: string) =>
    (await requestService(fetch, { url, action: `read the keys of ${printable(issuer)}` })).json;
  const found = await get(`${issuer}/.well-known/openid-configuration`);
  const uri = isRecord(found) && typeof found.jwks_uri === 'string' ? found.jwks_uri : undefined;
  if (uri === undefined || new URL(uri).origin !== new URL(issuer).origin)
    throw invalidToken('its issuer has no list of keys');
  const keys = await get(uri);
  if (!isRecord(keys) || !Array.isArray(keys.keys))
    throw invalidToken('the list of keys of its issuer is malformed');
  return { keys: keys.keys.filter(isKey) };
}

function isKey(value: unknown): value is JWK {
  return isRecord(value) && typeof value.kty === 'string';
}

function invalidToken(problem: string): CodedError {
  return new CodedError('denied', `the token of the workflow cannot be used: ${printable(problem)}`, {
    hint: 'Re-run; if it fails again, report it with the name of the server.',
  });
}
