/** The authenticator of one registry: handles its challenges with the credential of exactly this host. */

import { CodedError } from '../../errors.ts';
import type { Credential, FindCredential } from '../../host/host.ts';
import { type HttpResponse, header, isSuccess } from '../http/response.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Redaction } from './redaction.ts';
import { mergeScopes, type Scopes } from './scopes.ts';
import { basic, type Service, type TokenSource } from './tokens.ts';

export interface Authenticator {
  /** The `Authorization` of a request, or `undefined` until a challenge has shown that one is needed; `duration` is the expected time of the request in milliseconds. */
  header(scopes: Scopes, duration?: number): Promise<string | undefined>;
  /** Handles a 401 from the registry's own origin; true when the request may succeed with a new `header`. */
  handleChallenge(response: HttpResponse, scopes: Scopes, used: string | undefined): Promise<boolean>;
  /** True when requests carry a token that a token service has issued, and not the credential itself. */
  hasIssuedToken(): boolean;
  /** The credential and the token of requests with these scopes, as far as there have been any; sends nothing. */
  known(scopes: Scopes): Promise<KnownAuthorization>;
  /** Whether requests carry a credential, for messages. */
  identity(): 'anonymous' | 'known';
}

export interface KnownAuthorization {
  readonly identity: 'anonymous' | 'known';
  /** Password or token of the credential. */
  readonly secret?: string;
  /** What requests to the registry carry. */
  readonly token?: string;
}

export interface AuthenticatorOptions {
  /** Host as the user wrote it: the key of the credential. */
  readonly host: string;
  readonly findCredential: FindCredential;
  readonly secrets: Redaction;
  readonly tokens: TokenSource;
  /** Requests `/v2/` for the challenge that a 401 lacked (old GCR; containers/image docker_client.go). */
  readonly ping: () => Promise<HttpResponse>;
}

type Scheme = { readonly kind: 'basic' } | { readonly kind: 'bearer'; readonly service: Service };

export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const { secrets, tokens } = options;
  let lookup: Promise<Credential | undefined> | undefined;
  let scheme: Scheme | undefined;
  let identity: 'anonymous' | 'known' = 'anonymous';
  let isReadyMade = false;
  const challenged = new Map<string, Scopes>();

  const credential = (): Promise<Credential | undefined> => {
    lookup ??= options.findCredential(options.host).then((found) => {
      if (found) identity = 'known';
      isReadyMade = found?.kind === 'bearer';
      return found && registered(found, secrets);
    });
    return lookup;
  };
  /** With what the registry's challenges have added to them. */
  const effective = (scopes: Scopes): Scopes => challenged.get(scopes.join(' ')) ?? scopes;

  return {
    async header(scopes, duration = 0) {
      if (!scheme) return undefined;
      const found = await credential();
      if (found?.kind === 'bearer') return `Bearer ${found.token}`;
      if (scheme.kind === 'bearer')
        return `Bearer ${await tokens.get(scheme.service, effective(scopes), found, duration)}`;
      return found?.kind === 'basic' ? basic(found.username, found.password, secrets) : undefined;
    },
    async handleChallenge(response, scopes, used) {
      const ping = supported(response) ? undefined : await options.ping();
      const challenge = supported(response) ?? (ping && supported(ping));
      if (!challenge) {
        // A 401 without any challenge from a registry that needs no login is a refusal of this request alone.
        if (ping && isSuccess(ping) && !response.headers.has('www-authenticate')) return false;
        throw unsupported(options.host);
      }
      if (used?.startsWith('Bearer ')) tokens.drop(used.slice('Bearer '.length));
      const found = await credential();
      scheme = schemeOf(challenge);
      if (scheme.kind === 'basic') return found?.kind === 'basic' && used === undefined;
      const more = challenge.parameters.get('scope')?.split(' ').slice(0, 8);
      if (more) challenged.set(scopes.join(' '), mergeScopes([...effective(scopes), ...more]));
      return found?.kind !== 'bearer' || used === undefined;
    },
    async known(scopes) {
      const found = scheme && (await credential());
      const secret = found?.kind === 'basic' ? found.password : found?.token;
      const issued =
        scheme?.kind === 'bearer' ? await tokens.known(scheme.service, effective(scopes)) : undefined;
      const token = found?.kind === 'bearer' ? found.token : issued;
      return { identity, ...(secret !== undefined && { secret }), ...(token !== undefined && { token }) };
    },
    hasIssuedToken: () => scheme?.kind === 'bearer' && !isReadyMade,
    identity: () => identity,
  };
}

/** The first Bearer challenge, else the first Basic one; no other scheme is supported. */
function supported(response: HttpResponse): Challenge | undefined {
  const challenges = parseChallenges(response.headers.get('www-authenticate') ?? []);
  return (
    challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
    challenges.find(({ scheme }) => scheme === 'basic')
  );
}

function schemeOf({ scheme, parameters }: Challenge): Scheme {
  if (scheme === 'basic') return { kind: 'basic' };
  const service = parameters.get('service');
  const realm = parameters.get('realm') ?? '';
  return { kind: 'bearer', service: { realm, ...(service !== undefined && { service }) } };
}

function registered(credential: Credential, secrets: Redaction): Credential {
  if (credential.kind === 'basic') {
    secrets.add(credential.password);
    basic(credential.username, credential.password, secrets);
  } else {
    secrets.add(credential.token);
  }
  return credential;
}

/** True for a 403 that only says that the scope of the token is too small (RFC 6750 §3.1). */
export function lacksScope(response: HttpResponse): boolean {
  return response.status === 403 && /insufficient_scope/.test(header(response, 'www-authenticate') ?? '');
}

function unsupported(host: string): CodedError {
  return new CodedError('unauthenticated', `${host} requires an unsupported authentication scheme`, {
    hint: 'Check that the address is that of a container registry with Basic or Bearer authentication.',
  });
}
