/** Authorization for one registry: what its challenges ask for, answered with the credential of exactly this host. */

import { CodedError } from '../../errors.ts';
import type { Credential, FindCredential } from '../../host/host.ts';
import { type HttpResponse, header } from '../http/response.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Redaction } from './redaction.ts';
import { mergeScopes, type Scopes } from './scopes.ts';
import { basic, type Service, type TokenSource } from './tokens.ts';

export interface Authenticator {
  /** The header for a request, or `undefined` when none is known to be needed; `life` is how long the request may take, in ms. */
  header(scopes: Scopes, life?: number): Promise<string | undefined>;
  /** Learns from a 401 of the registry's own origin; true when asking again with `header` can help. */
  learn(answer: HttpResponse, scopes: Scopes, used: string | undefined): Promise<boolean>;
  /** How we present ourselves, for messages. */
  identity(): 'anonymous' | 'known';
}

export interface AuthenticatorOptions {
  /** Host as the user wrote it: the key of the credential. */
  readonly host: string;
  readonly findCredential: FindCredential;
  readonly secrets: Redaction;
  readonly tokens: TokenSource;
  /** Asks `/v2/` for the challenge that a 401 came without (old GCR; containers/image docker_client.go). */
  readonly ping: () => Promise<HttpResponse>;
}

type Scheme = { readonly kind: 'basic' } | { readonly kind: 'bearer'; readonly service: Service };

export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const { secrets, tokens } = options;
  let credential: Promise<Credential | undefined> | undefined;
  let scheme: Scheme | undefined;
  let known = false;
  const asked = new Map<string, Scopes>();

  const find = (): Promise<Credential | undefined> => {
    credential ??= options.findCredential(options.host).then((found) => {
      known = found !== undefined;
      return found && keep(found, secrets);
    });
    return credential;
  };
  const wanted = (scopes: Scopes): Scopes => asked.get(scopes.join(' ')) ?? scopes;

  return {
    async header(scopes, life = 0) {
      if (!scheme) return undefined;
      const found = await find();
      if (found?.kind === 'bearer') return `Bearer ${found.token}`;
      if (scheme.kind === 'bearer')
        return `Bearer ${await tokens.get(scheme.service, wanted(scopes), found, life)}`;
      return found?.kind === 'basic' ? basic(found.username, found.password, secrets) : undefined;
    },
    async learn(answer, scopes, used) {
      const challenge = choose(answer) ?? choose(await options.ping());
      if (!challenge) throw unreadable(options.host);
      if (used?.startsWith('Bearer ')) tokens.drop(used.slice('Bearer '.length));
      const found = await find();
      scheme = schemeOf(challenge);
      if (scheme.kind === 'basic') return found?.kind === 'basic' && used === undefined;
      const more = challenge.parameters.get('scope');
      if (more) asked.set(scopes.join(' '), mergeScopes([...wanted(scopes), ...more.split(' ').slice(0, 8)]));
      return found?.kind !== 'bearer' || used === undefined;
    },
    identity: () => (known ? 'known' : 'anonymous'),
  };
}

/** Bearer before Basic; other schemes are nothing a registry client speaks. */
function choose(answer: HttpResponse): Challenge | undefined {
  const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? []);
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

function keep(credential: Credential, secrets: Redaction): Credential {
  if (credential.kind === 'basic') {
    secrets.keep(credential.password);
    basic(credential.username, credential.password, secrets);
  } else {
    secrets.keep(credential.token);
  }
  return credential;
}

/** True when a 403 only says that the token does not reach far enough (RFC 6750 §3.1). */
export function lacksScope(answer: HttpResponse): boolean {
  return answer.status === 403 && /insufficient_scope/.test(header(answer, 'www-authenticate') ?? '');
}

function unreadable(host: string): CodedError {
  return new CodedError(
    'unauthenticated',
    `${host} wants to know who is asking but not in a way we can answer`,
    {
      hint: 'Check that the address is that of a container registry that takes Basic or Bearer authentication.',
    },
  );
}
