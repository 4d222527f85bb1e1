/** Access check: what is known, without another request, to keep a run from writing to a repository. */

import { CodedError, type RegistryReason } from '../errors.ts';
import { printRepository } from '../oci/reference.ts';
import type { AccessCheck } from '../store/store.ts';
import { actionsOn, readClaims } from './auth/claims.ts';
import type { RepositoryContext } from './client.ts';
import { explanations } from './explanations.ts';

/** Clocks differ. */
const tolerance = 60_000;

/** Looks at the credential, at the token that the registry has issued for it, and at what the token service has refused. */
export async function checkAccess(context: RepositoryContext): Promise<AccessCheck> {
  const { client, repository, scopes } = context;
  const { refusal, secret, token, identity } = await client.authorizationOf(scopes);
  const { expires } = readClaims(secret ?? '');
  const left = expires === undefined ? undefined : expires - client.date();
  if (left !== undefined && left < -tolerance) return { refusal: expired(context, expires ?? 0) };
  if (refusal) return { refusal };
  const granted = token === undefined ? undefined : actionsOn(readClaims(token), repository.name);
  if (granted && !granted.includes('push') && !granted.includes('*'))
    return { refusal: notGranted(context, granted, identity) };
  if (left === undefined || left > client.deadline.left()) return {};
  const minutes = Math.max(0, Math.floor(left / 60_000));
  return {
    warning: `the credential for ${repository.host} expires in ${minutes} minutes, and this run may last longer; log in right before this step`,
  };
}

function expired(context: RepositoryContext, time: number): CodedError {
  const when = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
  return refused(context, 'credentials-expired', `the credential expired at ${when}`);
}

function notGranted(
  context: RepositoryContext,
  granted: readonly string[],
  identity: 'anonymous' | 'known',
): CodedError {
  const reason = identity === 'known' ? 'push-not-granted' : 'anonymous-denied';
  const actions = granted.map((action) => context.client.policy.show(action, 40)).join(', ') || 'nothing';
  const who = identity === 'known' ? 'the account' : 'a client that is not logged in';
  return refused(context, reason, `the registry grants ${who} ${actions}, and publishing needs push`);
}

function refused(
  { repository, client }: RepositoryContext,
  reason: RegistryReason,
  what: string,
): CodedError {
  const { hint } = explanations[reason];
  const name = printRepository(repository);
  const response = {
    method: 'GET',
    url: client.policy.registry.host,
    status: 0,
    codes: [],
    repository: name,
    reason,
  };
  return new CodedError(reason === 'credentials-expired' ? 'unauthenticated' : 'denied', `${name}: ${what}`, {
    hint:
      typeof hint === 'string'
        ? hint
        : hint({ repository, access: 'push', host: repository.host, protocol: 'HTTPS' }),
    response,
  });
}
