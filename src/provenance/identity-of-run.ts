/** The identity of a workflow run: whether it has one, who it is, and with which services it signs. */

import { CodedError } from '../errors.ts';
import type { Host, Workflow } from '../host/host.ts';
import { isRecord } from '../json.ts';
import { readClaims, type WorkflowClaims } from './claims.ts';
import { type Fetch, requestService } from './service-request.ts';
import { githubServices, publicServices, readSigningConfig, type SigningServices } from './services.ts';

export type Attest = 'auto' | 'true' | 'false';

export interface IdentityOptions {
  readonly attest: Attest;
  readonly transparency: 'auto' | 'public';
  readonly signingConfig?: string;
  /** Signs in place of a certificate, so that no service is needed. */
  readonly key?: string;
}

export type IdentityHost = Pick<Host, 'readInputFile' | 'log' | 'workflow'> & { readonly fetch: Fetch };

export interface RunIdentity {
  readonly workflow: Workflow;
  readonly claims: WorkflowClaims;
  readonly services: SigningServices;
  requestToken(audience: string): Promise<string>;
}

/** Throws `input` when the job has no identity, with what it lacks. */
export async function readIdentity(options: IdentityOptions, host: IdentityHost): Promise<RunIdentity> {
  const { workflow } = host;
  if (!workflow) throw cannot('this is not a workflow of GitHub Actions', 'Sign with a key: key: cosign.key');
  const { tokenRequest } = workflow;
  if (!tokenRequest) throw withoutToken();
  const requestToken = (audience: string) => request(tokenRequest, audience, host);
  const services = await configuredServices(options, host);
  const needsServices = !services && options.key === undefined;
  if (needsServices && !hasServices(workflow.server))
    throw cannot(
      `${workflow.server} has no signing services`,
      'Name those of your own: signing-config: signing-config.json',
    );
  const claims = await readClaims(workflow, requestToken, host.fetch, services?.issuers);
  const chosen = needsServices ? servicesFor(claims, workflow, options) : (services ?? publicServices);
  return { workflow, claims, requestToken, services: chosen };
}

/** The services of the file, if one is given. */
export async function configuredServices(
  { signingConfig: file }: Pick<IdentityOptions, 'signingConfig'>,
  host: Pick<Host, 'readInputFile'>,
): Promise<SigningServices | undefined> {
  return file === undefined
    ? undefined
    : readSigningConfig(await host.readInputFile(file, 'signing-config'), file);
}

function hasServices(server: string): boolean {
  return server === 'https://github.com' || /^https:\/\/[a-z0-9-]+\.ghe\.com$/.test(server);
}

/** What a private repository builds never reaches a public log unless that is asked for; `auto` does not sign there at all. */
function servicesFor(
  claims: WorkflowClaims,
  { server }: Workflow,
  { attest, transparency }: IdentityOptions,
): SigningServices {
  const isPublic = claims.repository_visibility === 'public' && server === 'https://github.com';
  if (isPublic || transparency === 'public') return publicServices;
  if (attest === 'auto')
    throw cannot(
      'the repository is not a public one of github.com',
      'To sign with the instance of GitHub: attest: true',
    );
  return githubServices(server);
}

/** The library of the runner appends the audience so as well (actions/toolkit, packages/core/src/oidc-utils.ts). */
async function request(
  { url, token }: NonNullable<Workflow['tokenRequest']>,
  audience: string,
  { fetch, log }: IdentityHost,
): Promise<string> {
  const action = 'get a token for the identity of the workflow';
  const headers = { authorization: `Bearer ${token}` };
  const { status, json } = await requestService(fetch, {
    url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
    action,
    headers,
  });
  const value = isRecord(json) && typeof json.value === 'string' ? json.value : undefined;
  if (value === undefined || status !== 200)
    throw new CodedError('unavailable', `could not ${action}: status ${status}`, { hint: 'Re-run later.' });
  log.mask(value);
  return value;
}

function withoutToken(): CodedError {
  return cannot(
    'the job may not request a token (or the pull request is from a fork)',
    'Allow it in the job: permissions: id-token: write',
  );
}

function cannot(problem: string, hint: string): CodedError {
  return new CodedError('input', `"attest" cannot sign: ${problem}`, { hint });
}
