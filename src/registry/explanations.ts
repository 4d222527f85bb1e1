/** Explanations: what each reason of a registry's error means, and what to do about it; they hold wherever the program runs. */

import type { RegistryReason } from '../errors.ts';
import { meantHost } from '../oci/host.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
import type { Access } from '../store/store.ts';

/** What a hint may name. */
export interface HintContext {
  readonly repository: Repository;
  readonly access: Access;
  /** The registry, or the other server that has responded or failed. */
  readonly host: string;
  readonly protocol: 'HTTP' | 'HTTPS';
}

export interface Explanation {
  /** Completes "could not set the tag 1.0.0: …"; `server` is the registry, or the host of another server. */
  readonly cause: string | ((server: string) => string);
  readonly hint: string | ((context: HintContext) => string);
}

const logIn = ({ repository }: HintContext): string => `Log in first: docker login ${repository.host}`;
const actions: Readonly<Record<Access, string>> = {
  pull: 'pull from',
  push: 'push to',
  delete: 'delete from',
};

function checkHost({ host, access }: HintContext): string {
  const meant = meantHost(host);
  const question = meant === undefined ? '' : ` (did you mean ${meant}?)`;
  return `Check the host ${host}${question} and the network, then re-run${progressOf(access)}.`;
}

/** What an earlier run of a push has done. */
function progressOf(access: Access): string {
  return access === 'push' ? '; pushed content is not uploaded again' : '';
}

/** The end of a hint where there may be no TLS; `plain-http` is about registries. */
function allowPlainHttp({ repository, host }: HintContext): string {
  return host === repository.host
    ? `if the registry is meant to be contacted over HTTP, allow that: plain-http: ${host}`
    : `ask the operator of ${repository.host} why clients are sent to ${host}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where a registry says who may push; where that is not known, the repository. */
function settingsOf(repository: Repository): string {
  const [project = ''] = repository.name.split('/');
  const pages: Readonly<Record<string, string>> = {
    'ghcr.io': 'https://github.com/settings/tokens (scope write:packages)',
    'docker.io': 'https://app.docker.com/settings/personal-access-tokens (Read & Write)',
    'quay.io': `https://quay.io/repository/${repository.name}?tab=settings`,
    'registry.gitlab.com': `https://gitlab.com/groups/${project}/-/settings/access_tokens (scope write_registry)`,
  };
  return pages[repository.host] ?? printRepository(repository);
}

export const explanations: Readonly<Record<RegistryReason, Explanation>> = {
  'token-may-not-create-packages': {
    cause: 'the token may not create packages',
    hint: 'Use a token that may write packages, or ask an owner of the organization to allow the creation of packages.',
  },
  'token-is-read-only': {
    cause: 'the token may only read packages',
    hint: 'Use a token that may write packages.',
  },
  'package-not-linked-to-repository': {
    cause: 'the package exists, and the token has no write access to it',
    hint: ({ repository }) =>
      `Give the owner of the token write access in the settings of the package: ${printRepository(repository)}`,
  },
  'repository-name-not-lowercase': {
    cause: 'the repository name must be lower-case',
    hint: ({ repository }) => `Write it in lower case: ${printRepository(repository).toLowerCase()}`,
  },
  'repository-name-invalid': {
    cause: 'the registry does not allow this repository name',
    hint: ({ repository }) => `Check the names that ${repository.host} allows.`,
  },
  'accept-header-lost': {
    cause: 'the registry did not receive the media types that are accepted',
    hint: 'Look for a proxy that alters requests; if there is none, report this with the log of the run.',
  },
  'certificate-not-trusted': {
    cause: (server) => `the certificate of ${server} is not trusted`,
    hint: ({ host }) => `Name a file with the CA certificate of ${host}: ca-file: path/to/ca.pem`,
  },
  'certificate-not-valid-now': {
    cause: (server) => `the certificate of ${server} has expired or is not valid yet`,
    hint: ({ host }) =>
      `Check the date of this machine; if it is right, ask the operator of ${host} to renew the certificate.`,
  },
  'certificate-of-another-name': {
    cause: (server) => `the certificate of ${server} is for another name`,
    hint: ({ host }) => `Use the name that the certificate is for, or ask the operator to add ${host} to it.`,
  },
  'tls-not-supported': {
    cause: (server) => `${server} does not support TLS`,
    hint: (context) => capitalized(allowPlainHttp(context)),
  },
  'tls-refused': {
    cause: (server) => `there is no version or method of TLS that ${server} and this program accept`,
    hint: ({ host }) =>
      `Check that ${host} supports TLS 1.2 or later without a client certificate, and HTTP/1.1, and that no proxy interferes.`,
  },
  'tls-interrupted': {
    cause: (server) => `${server} closes the connection before TLS is established`,
    hint: (context) => `Check the network, or, ${allowPlainHttp(context)}`,
  },
  'tls-expected': {
    cause: (server) => `${server} expects HTTPS, and was contacted over HTTP`,
    hint: ({ host }) =>
      `Contact it over HTTPS: take ${host} out of "plain-http", or name a host in place of a loopback address.`,
  },
  'proxy-failing': {
    cause: (server) => `the proxy opens no connection to ${server}`,
    hint: ({ host }) =>
      `Check the proxy that HTTP_PROXY or HTTPS_PROXY names, and its login, or reach the registry without it: NO_PROXY=${host}`,
  },
  'rate-limited': {
    cause: 'the registry limits the rate of requests, for longer than the timeout of this run',
    hint: ({ repository }) =>
      `Re-run later, log in to ${repository.host} if it grants more to known users, or reduce the load: concurrency: 2`,
  },
  'body-too-large': {
    cause: 'the registry, or a proxy in front of it, does not accept bodies of this size',
    hint: 'Ask the operator of the registry to raise the limit, or make the file smaller.',
  },
  'login-required': {
    cause: 'the registry requires a login, and there are no credentials for it',
    hint: logIn,
  },
  'credentials-rejected': {
    cause: 'the registry rejects the credentials',
    hint: ({ repository }) =>
      `Check the user name and the password or token for ${repository.host}, and that they have not expired.`,
  },
  'anonymous-denied': { cause: 'the registry denies this without a login', hint: logIn },
  'account-denied': {
    cause: 'the registry denies this to the account',
    hint: ({ repository, access }) =>
      `Give the account permission to ${actions[access]} ${printRepository(repository)}.`,
  },
  'storage-denied': {
    cause: (server) => `the registry refers to ${server}, which refuses the request`,
    hint: ({ repository, host }) =>
      `Re-run, since such links expire, and let requests to ${host} through firewalls and proxies; if it persists, ask the operator of ${repository.host}.`,
  },
  'push-not-granted': {
    cause: 'the registry grants the account less than a push',
    hint: ({ repository }) => `Give the account permission to push: ${settingsOf(repository)}`,
  },
  'credentials-expired': {
    cause: 'the credentials have expired',
    hint: ({ repository }) => `Log in again, in this job: docker login ${repository.host}`,
  },
  'repository-not-found': {
    cause: 'the repository does not exist',
    hint: ({ repository, access }) =>
      access === 'push'
        ? `Create the repository, if the registry does not do so on the first push: ${repository.name}`
        : `Check the reference, and that the account may read ${printRepository(repository)}.`,
  },
  'content-not-found': {
    cause: 'the registry does not have it',
    hint: ({ repository }) =>
      `Check the reference, and that the account may read ${printRepository(repository)}.`,
  },
  'tag-immutable': {
    cause: 'the tag is immutable',
    hint: 'Publish under a new version, or allow the tag to be overwritten in the settings of the registry.',
  },
  'manifest-stored-once': {
    cause: 'the repository stores each manifest only once, and no second tag of it',
    hint: 'Allow redeployment in the settings of the repository (Nexus: deployment policy "Allow redeploy"), or publish one artifact under one tag.',
  },
  'nested-index-not-supported': {
    cause: 'the registry does not accept it, and it is an index that lists another index',
    hint: 'List image manifests only, so images for one platform, or publish to a registry that stores an index inside an index.',
  },
  'external-layers-not-supported': {
    cause:
      'the registry wants every layer, and some layers may only be downloaded from the URLs that the manifest names',
    hint: 'Allow these URLs in the settings of the registry (CNCF distribution: validation.manifests.urls.allow), or build the image on a base whose layers may be distributed.',
  },
  'content-altered': {
    cause: 'the registry received other bytes than were sent',
    hint: 'Re-run; if the error persists, look for a proxy that alters requests.',
  },
  'registry-failing': {
    cause: 'the registry kept failing until the timeout',
    hint: ({ repository, access }) => `Re-run when ${repository.host} works again${progressOf(access)}.`,
  },
  'timeout-passed': {
    cause: 'there was no time left for it',
    hint: ({ repository }) =>
      `Re-run when ${repository.host} responds faster, or give the run more seconds: timeout: 1800`,
  },
  'registry-unreachable': {
    cause: (server) => `${server} could not be reached`,
    hint: checkHost,
  },
  'registry-silent': {
    cause: (server) => `${server} did not respond in time`,
    hint: checkHost,
  },
  'connection-lost': {
    cause: (server) => `${server} closed the connection before its response was complete`,
    hint: ({ host, protocol, access }) =>
      `Check that ${host} is the address of a registry over ${protocol}, and the network, then re-run${progressOf(access)}.`,
  },
  'response-not-http': {
    cause: (server) => `the response of ${server} is not valid HTTP/1.1`,
    hint: ({ host, protocol }) =>
      `Check that ${host} is the address of a registry over ${protocol}, and look for a proxy that alters responses.`,
  },
  'success-without-effect': {
    cause: 'the registry reported success without doing it',
    hint: 'Check that the address is that of a container registry, then re-run.',
  },
  'redirects-not-followed': {
    cause: (server) =>
      `${server} sends the request elsewhere, without end or in a way that cannot be followed`,
    hint: ({ host, protocol }) =>
      `Check that ${host} is the address of a registry over ${protocol}, and where the proxy in front of it redirects.`,
  },
  'response-too-large': {
    cause: 'the response is larger than allowed',
    hint: 'Check that the address is that of a container registry.',
  },
  'request-not-supported': {
    cause: 'the registry does not accept it',
    hint: ({ repository }) => `Check that ${repository.host} supports OCI artifacts of this kind.`,
  },
};
